#!/usr/bin/python3
# SPDX-FileCopyrightText: Faultline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""faultline records: the rows of a cohort, in an order, as CSV."""
import csv
import io
import pathlib
import tempfile
import unittest

import pandas as pd

import faultline_cli as cli

FLIGHTS = cli.SAMPLE / "twelve_weeks.csv.gz"


def records(*words):
    done = cli.run("records", FLIGHTS, *words, "--csv", "-")
    if done.returncode != 0:
        raise AssertionError(done.stderr)
    return list(csv.DictReader(io.StringIO(done.stdout, newline="")))


class Records(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.log = pd.read_csv(FLIGHTS, dtype={"request_id": str})

    def test_the_cohort_of_where_is_the_one_of_pandas(self):
        rows = records("--where", "distance > 1000 and origin in (PHX, ORD)", "--sort", "log", "--columns", "request_id")
        log = self.log
        expected = log[(log["distance"] > 1000) & log["origin"].isin(["PHX", "ORD"])]["request_id"]
        self.assertEqual([row["request_id"] for row in rows], list(expected))

    def test_worst_come_first_and_limit_cuts(self):
        rows = records("--limit", 50)
        losses = [float(row["log_loss"]) for row in rows]
        self.assertEqual(len(rows), 50)
        self.assertEqual(losses, sorted(losses, reverse=True))
        self.assertTrue(all(row["failure"] == "1" for row in rows))
        every = records("--columns", "log_loss")
        self.assertEqual(losses[0], max(float(row["log_loss"]) for row in every if row["log_loss"]))

    def test_a_column_falls_behind_a_minus(self):
        rising = [int(row["distance"]) for row in records("--sort", "distance", "--columns", "distance")]
        falling = [int(row["distance"]) for row in records("--sort", "-distance", "--columns", "distance")]
        self.assertEqual(rising, sorted(rising))
        self.assertEqual(falling, rising[::-1])

    def test_a_file_is_whole_and_formulas_are_guarded_unless_exact(self):
        with tempfile.TemporaryDirectory() as folder:
            folder = pathlib.Path(folder)
            log = folder / "log.csv"
            log.write_text("id,note,label,prediction\n" + "".join(
                f"r{i},{'=SUM(A1)' if i % 2 else 'plain'} {i},{i % 2},{i % 2}\n" for i in range(40)), encoding="utf-8")
            out = folder / "out.csv"
            for words, start in (((), "'=SUM"), (("--exact",), "=SUM")):
                done = cli.run("records", log, "--sort", "log", "--csv", out, *words)
                self.assertEqual(done.returncode, 0, done.stderr)
                rows = list(csv.DictReader(out.open(newline="", encoding="utf-8")))
                self.assertEqual(len(rows), 40)
                self.assertTrue(rows[1]["note"].startswith(start), rows[1])
            self.assertEqual(sorted(p.name for p in folder.iterdir()), ["log.csv", "out.csv"])

    def test_mistakes_are_named(self):
        for words, said in ((("--sort", "nothing"), 'There is no column "nothing"'),
                            (("--columns", "distance,nope"), 'There is no column "nope"'),
                            (("--where", "distance >"), ""), (("--limit", "many"), "--limit")):
            done = cli.run("records", FLIGHTS, *words, "--csv", "-")
            self.assertIn(done.returncode, (1, 2), words)
            self.assertIn(said, done.stderr)
            self.assertEqual(done.stdout, "")


if __name__ == "__main__":
    unittest.main()
