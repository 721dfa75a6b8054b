# SPDX-FileCopyrightText: Faultline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the command-line tests share: running the program, and where the logs are."""
import json
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
DATA = ROOT / "tests" / "data"
SAMPLE = ROOT / "resources" / "sample"
PROGRAM = str(pathlib.Path(sys.argv.pop(1)).resolve()) if len(sys.argv) > 1 else "faultline"

# log, baseline, further options; named as in reference.json
LOGS = {
    "L1_flights": (SAMPLE / "flights_log.csv.gz", SAMPLE / "flights_baseline.csv.gz", []),
    "L2_diamonds": (DATA / "diamonds" / "diamonds_log.csv.gz", DATA / "diamonds" / "diamonds_baseline.csv.gz", []),
    "L3_mnist": (DATA / "mnist" / "mnist_log.csv.gz", DATA / "mnist" / "mnist_baseline.csv.gz", []),
    "L5_spam": (DATA / "spam" / "spam_log.csv.gz", DATA / "spam" / "spam_baseline.csv.gz", []),
    "L8_seed12": (SAMPLE / "twelve_weeks.csv.gz", SAMPLE / "flights_baseline.csv.gz", []),
}


def run(*words, **more):
    """The finished process; standard output and error as text."""
    return subprocess.run([PROGRAM, *map(str, words)], capture_output=True, text=True, timeout=300, **more)


def analyze(*words):
    done = run("analyze", *words, "--json", "-")
    assert done.returncode in (0, 3), done.stderr
    return json.loads(done.stdout)


def analyze_log(name, *words):
    log, baseline, options = LOGS[name]
    return analyze(log, "--baseline", baseline, *options, *words)
