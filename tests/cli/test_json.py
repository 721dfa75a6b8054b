#!/usr/bin/python3
# SPDX-FileCopyrightText: Faultline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The JSON of analyze: its schema, and the same bytes for the same input."""
import hashlib
import json
import pathlib
import tempfile
import unittest

import jsonschema

import faultline_cli as cli

SCHEMA = json.loads((pathlib.Path(__file__).parent / "analyze_schema.json").read_text())


class Json(unittest.TestCase):
    def test_every_log_and_window_follows_the_schema(self):
        for name in cli.LOGS:
            jsonschema.validate(cli.analyze_log(name, "--threshold", "accuracy=0.9", "--threshold", "rmse=500"), SCHEMA)
        for window in ("hour", "day", "month", "quarter", "year"):
            seen = cli.analyze(cli.SAMPLE / "twelve_weeks.csv.gz", "--window", window, "--only", "metrics,alerts")
            jsonschema.validate(seen, SCHEMA)
            self.assertEqual(sum(w["rows"] for w in seen["series"]), seen["log"]["imported"])
            self.assertEqual([w["to"] for w in seen["series"][:-1]], [w["from"] for w in seen["series"][1:]])

    def test_same_input_and_seed_give_the_same_bytes(self):
        log = cli.LOGS["L5_spam"][0]
        first = cli.run("analyze", log, "--json", "-", "--seed", "3").stdout
        second = cli.run("analyze", log, "--json", "-", "--seed", "3").stdout
        other = cli.run("analyze", log, "--json", "-", "--seed", "4").stdout
        self.assertEqual(first, second)
        self.assertNotEqual(first, other)

    def test_a_project_says_what_its_log_says(self):
        log, baseline, _ = cli.LOGS["L8_seed12"]
        with tempfile.TemporaryDirectory() as folder:
            project = pathlib.Path(folder) / "twelve weeks, å 周.faultline"
            done = cli.run("import", project, log, "--baseline", baseline)
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertIn("13,534 rows in = 13,534 stored + 0 quarantined", done.stderr)
            self.assertEqual([p.name for p in pathlib.Path(folder).iterdir()], [project.name], "one file can be mailed")
            from_project = cli.analyze(project)
            from_log = cli.analyze(log, "--baseline", baseline)
        self.assertEqual(from_project, from_log)
        self.assertEqual(from_project["provenance"]["logs"][0]["sha256"], hashlib.sha256(log.read_bytes()).hexdigest())

    def test_late_labels_give_what_labels_in_the_log_give(self):
        flights = cli.DATA / "flights"
        unlabelled = flights / "flights_last4weeks_unlabelled.csv.gz"
        before = cli.analyze(unlabelled, "--positive", "1", "--only", "metrics,alerts")
        self.assertEqual(before["metrics"]["n"], 0)
        self.assertIsNone(before["metrics"]["overall"]["accuracy"])
        self.assertIsNotNone(before["metrics"]["overall"]["mean_confidence"])
        after = cli.analyze(unlabelled, "--labels", flights / "flights_labels.csv.gz", "--only", "metrics,alerts")
        labels = after["provenance"]["labels"]
        self.assertEqual(labels["rows"], labels["joined"] + labels["waiting"] + labels["duplicate"] + labels["quarantined"])
        whole = cli.analyze(cli.LOGS["L1_flights"][0], "--only", "metrics,alerts")
        weeks = {w["from"]: w for w in whole["series"]}
        unmatched = after["metrics"]["rows"] - after["metrics"]["n"]
        self.assertLessEqual(unmatched, 89)
        for window in after["series"][:-1]:
            want = weeks[window["from"]]
            self.assertEqual(window["rows"], want["rows"])
            if window["n"] == want["n"]:
                self.assertEqual(window["metrics"]["accuracy"], want["metrics"]["accuracy"])


if __name__ == "__main__":
    unittest.main()
