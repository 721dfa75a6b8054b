#!/usr/bin/python3
# SPDX-FileCopyrightText: Faultline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The workbench as a person uses it: a real window under Xvfb, real clicks and keys, and what comes of them."""
import os
import pathlib
import re
import sqlite3
import subprocess
import tempfile
import time
import unittest

import pandas as pd

import faultline_cli as cli

PATIENCE = 90  # seconds until something must have happened; polled, never slept through


class Screen:
    """An X server with a window manager, and fingers."""

    def __init__(self, folder):
        reading, writing = os.pipe()
        self.server = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", "1440x900x24", "-nolisten", "tcp"],
                                       pass_fds=[writing], stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as pipe:
            number = pipe.readline().strip()
        self.env = dict(os.environ, DISPLAY=":" + number, HOME=str(folder), XDG_CONFIG_HOME=str(folder / "config"),
                        XDG_RUNTIME_DIR=str(folder), LANG="C.UTF-8", QT_QPA_PLATFORM="xcb", QT_SCALE_FACTOR="1")
        self.manager = subprocess.Popen(["openbox"], env=self.env, stderr=subprocess.DEVNULL)

    def do(self, *words):
        return subprocess.run(["xdotool", *map(str, words)], env=self.env, capture_output=True, text=True, timeout=PATIENCE).stdout

    def clipboard(self):
        return subprocess.run(["xclip", "-o", "-selection", "clipboard"], env=self.env, capture_output=True, text=True).stdout

    def close(self):
        for process in (self.manager, self.server):
            process.terminate()
            process.wait()


def tried(happened, seconds):
    """The first true value of happened(), tried again and again; None when there is none in time."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if value := happened():
            return value
        time.sleep(0.2)
    return None


def until(what, happened):
    value = tried(happened, PATIENCE)
    if not value:
        raise AssertionError(f"{what} did not happen within {PATIENCE} s")
    return value


def rows_of(frame, text):
    """The rows that a cohort of plain conditions selects, by pandas."""
    mask = pd.Series(True, frame.index)
    number = r"-?[\d.]+(?:e-?\d+)?"
    for term in text.split(" and "):
        if m := re.fullmatch(rf"({number}) < (\S+) <= ({number})", term):
            mask &= (frame[m[2]] > float(m[1])) & (frame[m[2]] <= float(m[3]))
        elif m := re.fullmatch(rf"(\S+) <= ({number})", term):
            mask &= frame[m[1]] <= float(m[2])
        elif m := re.fullmatch(rf"(\S+) > ({number})", term):
            mask &= frame[m[1]] > float(m[2])
        elif m := re.fullmatch(r"(\S+) is missing", term):
            mask &= frame[m[1]].isna()
        elif m := re.fullmatch(r"(\S+) = (\S+)", term):
            mask &= frame[m[1]].astype(str) == m[2]
        else:
            raise AssertionError(f"this test does not know the condition {term!r}")
    return frame[mask]


class Window(unittest.TestCase):
    def setUp(self):
        self.place = tempfile.TemporaryDirectory()
        self.folder = pathlib.Path(self.place.name)
        self.project = self.folder / "flights.faultline"
        log, baseline, _ = cli.LOGS["L1_flights"]
        self.log = log
        self.assertEqual(cli.run("import", self.project, log, "--baseline", baseline).returncode, 0)
        self.screen = Screen(self.folder)
        self.program = subprocess.Popen([cli.PROGRAM, str(self.project)], env=self.screen.env, stderr=subprocess.DEVNULL)

    def tearDown(self):
        if self.program.poll() is None:
            self.program.kill()
        self.program.wait()
        self.screen.close()
        self.place.cleanup()

    def cohort(self):
        """What the project remembers as the shown cohort."""
        with sqlite3.connect(f"file:{self.project}?mode=ro", uri=True) as database:
            row = database.execute("SELECT value FROM setting WHERE key = 'cohort'").fetchone()
        return row[0] if row else ""

    def test_three_steps_from_a_project_to_the_failing_rows(self):
        window = until("a window", lambda: self.screen.do("search", "--onlyvisible", "--class", "faultline").split())[0]
        self.screen.do("windowactivate", "--sync", window)
        self.screen.do("key", "--window", window, "ctrl+3")

        def cell_becomes_cohort():  # the heatmap needs its answer first: a click before that selects nothing
            self.screen.do("mousemove", "--window", window, 760, 430, "click", 1)
            self.screen.do("key", "Return")
            return tried(self.cohort, 5)  # and no second click meanwhile: two are a double click

        text = until("a cohort of a cell", cell_becomes_cohort)
        self.assertEqual(len(text.split(" and ")), 2, text)
        self.screen.do("key", "ctrl+9")

        self.screen.do("mousemove", "--window", window, 600, 300, "click", 1)

        def ids_on_the_clipboard():
            self.screen.do("key", "ctrl+a")
            self.screen.do("key", "ctrl+c")
            return set(re.findall(r"fl-\d+", self.screen.clipboard()))

        wanted = set(rows_of(pd.read_csv(self.log, keep_default_na=False, na_values=[""]), text)["request_id"])
        until("the rows of the cell on the clipboard", lambda: ids_on_the_clipboard() == wanted)
        listed = cli.run("records", self.project, "--where", text, "--csv", "-").stdout
        self.assertEqual(set(re.findall(r"fl-\d+", listed)), wanted)

        self.screen.do("key", "alt+Left")
        until("the way back to all records", lambda: self.cohort() == "")
        self.screen.do("key", "ctrl+q")
        ended = lambda: self.program.poll() is not None

        def quits():  # it asks first while an analysis runs; Enter means yes
            return tried(ended, 5) or self.screen.do("key", "Return") or tried(ended, 5)

        until("the end", quits)
        self.assertEqual(self.program.returncode, 0)
        done = cli.run("doctor", self.project)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)


if __name__ == "__main__":
    unittest.main()
