#!/usr/bin/python3
# SPDX-FileCopyrightText: Faultline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Logs, archives and projects with random damage: an answer or a message, never a crash."""
import gzip
import json
import os
import pathlib
import random
import re
import shutil
import subprocess
import tempfile
import unittest

import faultline_cli as cli

SEED = int(os.environ.get("FAULTLINE_MUTATION_SEED", "300"))
TOKENS = (b'"', b'""', b",", b"\n", b"\r", b"\r\n", b"\0", b"\xff", b"\xef\xbb\xbf", b"9" * 400, b"-", b"1e999", b"nan", b"inf", b";", b"\t",
          b"sep=;\n", b"0x1p-2", b"2024-02-30", b"99999-01-01T00:00:00Z", b"-9223372036854775809", b"\xf4\x90\x80\x80", b",,,,,,,,,")


def log(rng):
    """A small log of one of several shapes."""
    shape = rng.choice(("classes", "numbers", "probabilities"))
    lines = [{"classes": "id,time,f,g,label,prediction,confidence", "numbers": "id,when,x,y,actual,predicted,weight",
              "probabilities": "id,timestamp,a,label,prediction,proba_cat,proba_dog"}[shape]]
    for i in range(rng.choice((1, 5, 40, 300))):
        front = f"r{i},2024-{1 + i % 12:02}-{1 + i % 28:02}T00:{i % 60:02}:00Z,{rng.random():.6g}"
        pair = (rng.choice(("cat", "dog")), rng.choice(("cat", "dog")))
        p = rng.random()
        lines.append({"classes": f'{front},"w {i % 9}",{pair[0]},{pair[1]},{p:.4f}', "numbers": f"{front},{i},{p * 100:.3f},{p * 90:.3f},{i % 3}",
                      "probabilities": f"{front},{pair[0]},{pair[1]},{p:.5f},{1 - p:.5f}"}[shape])
    return "\n".join(lines).encode() + b"\n"


def mutated(content, rng):
    content = bytearray(content)
    for _ in range(rng.choice((1, 1, 2, 5, 20))):
        at = rng.randrange(len(content) + 1)
        length = rng.choice((1, 2, 8, 100))
        kind = rng.randrange(6)
        if kind == 0 and at < len(content):
            content[at] ^= 1 << rng.randrange(8)
        elif kind == 1:
            del content[at:at + length]
        elif kind == 2:
            content[at:at] = content[at:at + length]
        elif kind == 3:
            content[at:at] = rng.choice(TOKENS)
        elif kind == 4:
            content[at:at + length] = rng.randbytes(length)
        elif rng.random() < 0.2:
            del content[at:]
    return bytes(content)


class Mutations(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def answer(self, *words):
        """Runs the command and checks what holds for every answer; gives the exit code and both texts."""
        done = subprocess.run([cli.PROGRAM, *words], cwd=self.folder, capture_output=True, timeout=60)
        output, error = done.stdout.decode(), done.stderr.decode()
        self.assertIn(done.returncode, (0, 1, 2, 4), f"{words}: {error}")
        if done.returncode in (1, 2) and words[0] != "doctor":
            self.assertRegex(error, r"(?m)^faultline: \S.*\.( \[.*\])?$")
            self.assertEqual(output, "")
        if done.returncode == 1 and words[0] == "doctor":
            self.assertTrue(error.startswith("faultline: ") or output.endswith("\ndamaged\n"), output + error)
        return done.returncode, output, error

    def check_log(self, name):
        code, output, error = self.answer("analyze", name)
        if code == 0:
            law = re.search(r"([\d,]+) rows in = ([\d,]+) stored \+ ([\d,]+) quarantined", error)
            rows, stored, quarantined = (int(n.replace(",", "")) for n in law.groups())
            self.assertEqual(rows, stored + quarantined)
            seen = json.loads(output, parse_constant=lambda word: self.fail(f"{word} is no JSON"))
            self.assertEqual((seen["log"]["rows"], seen["log"]["imported"]), (rows, stored))

    def keep(self, name, number):
        """Where FAULTLINE_MUTATION_KEEP says so, the file that is tried stays for a debugger."""
        if os.environ.get("FAULTLINE_MUTATION_KEEP"):
            shutil.copy(self.folder / name, pathlib.Path(os.environ["FAULTLINE_MUTATION_KEEP"]) / f"{SEED}_{number}_{name}")

    def test_damaged_logs(self):
        rng = random.Random(SEED)
        for number in range(160):
            with self.subTest(seed=SEED, case=number):
                (self.folder / "log.csv").write_bytes(mutated(log(rng), rng))
                self.keep("log.csv", number)
                self.check_log("log.csv")

    def test_damaged_archives(self):
        rng = random.Random(SEED + 1)
        for number in range(60):
            with self.subTest(seed=SEED, case=number):
                inner = log(rng)
                whole = gzip.compress(mutated(inner, rng) if number % 2 else inner, mtime=0)
                (self.folder / "log.csv.gz").write_bytes(whole if number % 2 else mutated(whole, rng))
                self.keep("log.csv.gz", number)
                self.check_log("log.csv.gz")

    def test_damaged_projects(self):
        rng = random.Random(SEED + 2)
        (self.folder / "log.csv").write_bytes(b"id,label,prediction\n" + b"".join(b"r%d,%s,a\n" % (i, b"ab"[i % 2:i % 2 + 1]) for i in range(200)))
        self.assertEqual(self.answer("import", "whole.faultline", "log.csv")[0], 0)
        whole = (self.folder / "whole.faultline").read_bytes()
        for number in range(80):
            with self.subTest(seed=SEED, case=number):
                for path in self.folder.glob("p.faultline*"):
                    path.unlink()
                content = mutated(whole, rng)
                # Bytes that move make every page wrong at once; changed in place, the damage lies deeper.
                if number % 4:
                    content = bytearray(whole)
                    for _ in range(rng.choice((1, 4, 60))):
                        content[rng.randrange(len(content) if number % 2 else 8192)] = rng.randrange(256)
                (self.folder / "p.faultline").write_bytes(content)
                self.keep("p.faultline", number)
                self.answer("doctor", "p.faultline", "--deep")
                self.answer("analyze", "p.faultline")
                self.answer("import", "p.faultline", "log.csv", "--again")


if __name__ == "__main__":
    unittest.main()
