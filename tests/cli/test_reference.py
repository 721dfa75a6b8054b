#!/usr/bin/python3
# SPDX-FileCopyrightText: Faultline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Metrics of the real logs, overall and per week, against scikit-learn's (tests/data/reference.json) to 1e-9."""
import json
import unittest

import faultline_cli as cli

REFERENCE = json.loads((cli.DATA / "reference.json").read_text(encoding="utf-8"))
CLASSIFICATION = ("accuracy", "precision", "recall", "f1", "auc", "log_loss", "brier", "ece")
REGRESSION = ("rmse", "mae", "r2")


def expected(reference, name, task):
    """The reference value, null where a denominator is 0 and scikit-learn says 0 by zero_division."""
    value = reference.get(name)
    if task == "binary":
        no_label = reference["positive_share"] == 0
        no_prediction = reference["predicted_positive_share"] == 0
        if (name == "precision" and no_prediction) or (name == "recall" and no_label) \
                or (name == "f1" and no_label and no_prediction):
            return None
    return value


class Reference(unittest.TestCase):
    def compare(self, seen, reference, task, where):
        for name in REGRESSION if task == "regression" else CLASSIFICATION:
            want, got = expected(reference, name, task), seen[name]
            got = got["value"] if isinstance(got, dict) else got
            if want is None:
                self.assertIsNone(got, f"{where} {name}")
            else:
                self.assertIsNotNone(got, f"{where} {name}: null, expected {want}")
                self.assertLessEqual(abs(got - want), 1e-9, f"{where} {name}: {got}, expected {want}")
        if task == "binary":
            share = seen["predicted_positive_share"]
            share = share["value"] if isinstance(share, dict) else share
            self.assertLessEqual(abs(share - reference["predicted_positive_share"]), 1e-9, where)

    def check(self, name):
        reference = REFERENCE[name]
        seen = cli.analyze_log(name)
        task = reference["task"]
        self.assertEqual(seen["log"]["task"], task)
        self.assertEqual(seen["log"]["rows"], reference["rows"])
        self.assertEqual(seen["log"]["imported"] + seen["log"]["quarantined"], seen["log"]["rows"])
        self.assertEqual(seen["log"]["from"], reference["from"])
        self.assertEqual(seen["log"]["to"], reference["to"])
        if task == "binary":
            self.assertEqual(seen["log"]["positive"], reference["positive"])
        self.assertEqual(sorted(seen["log"]["roles"]["feature"]), sorted(reference["features"]))
        self.compare(seen["metrics"]["overall"], reference["overall"], task, name)
        weeks = {week["week"]: week for week in reference["weekly"]}
        self.assertEqual(len(seen["series"]), max(weeks))
        for window in seen["series"]:
            where = f"{name} week {window['week']}"
            if window["week"] not in weeks:
                self.assertEqual(window["n"], 0, where)
                self.assertTrue(all(v["value"] is None for v in window["metrics"].values()), where)
                continue
            self.assertEqual(window["n"], weeks[window["week"]]["n"], where)
            self.compare(window["metrics"], weeks[window["week"]], task, where)
            for metric, v in window["metrics"].items():
                if v["value"] is not None and v["lower"] is not None and metric not in ("ece", "f1"):
                    self.assertLessEqual(v["lower"], v["value"] + 1e-12, f"{where} {metric}")
                    self.assertGreaterEqual(v["upper"], v["value"] - 1e-12, f"{where} {metric}")

    def test_flights(self):
        self.check("L1_flights")

    def test_diamonds(self):
        self.check("L2_diamonds")

    def test_digits(self):
        self.check("L3_mnist")

    def test_mails(self):
        self.check("L5_spam")

    def test_twelve_weeks(self):
        self.check("L8_seed12")

    def test_twelve_weeks_break_the_limit_where_they_should(self):
        below = json.loads((cli.DATA / "seed12" / "expected.json").read_text())["weeks_below_threshold"]
        words = [word for metric in below for word in ("--threshold", f"{metric}=0.88")]
        done = cli.run("analyze", cli.SAMPLE / "twelve_weeks.csv.gz", *words, "--json", "-", "--fail-on", "alert")
        self.assertEqual(done.returncode, 3)
        seen = json.loads(done.stdout)
        for metric, weeks in below.items():
            found = [week for alert in seen["alerts"] if alert["metric"] == metric
                     for week in range(alert["from_week"], alert["to_week"] + 1)]
            self.assertEqual(found, weeks, metric)
        accuracy = seen["series"][8]["metrics"]["accuracy"]
        self.assertAlmostEqual(accuracy["lower"], 0.8509, places=4)
        self.assertAlmostEqual(accuracy["upper"], 0.8870, places=4)


if __name__ == "__main__":
    unittest.main()
