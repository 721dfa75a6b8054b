#!/usr/bin/python3
# SPDX-FileCopyrightText: Faultline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The stories of the real logs are found by themselves, and what is claimed holds on the rows of the file."""
import gzip
import math
import unittest

import pandas as pd

import faultline_cli as cli


def read(path):
    with gzip.open(path, "rt", encoding="utf-8", newline="") as fh:
        return pd.read_csv(fh, keep_default_na=False, na_values=[""], dtype={"label": str, "prediction": str}
                           if "diamonds" not in str(path) else None)


def week_of(rows):
    days = pd.to_datetime(rows["ts"].str[:10])
    return (days - (days.min() - pd.Timedelta(days=int(days.min().weekday())))).dt.days // 7 + 1


def inside(rows, predicate):
    mask = pd.Series(True, index=rows.index)
    for term in predicate:
        values = week_of(rows) if term["feature"] == "week" else rows[term["feature"]]
        value, op = term.get("value"), term["op"]
        if op == "between":
            mask &= values.between(*value)
        elif op == "in":
            mask &= values.isin(value)
        elif op == "==":
            mask &= values == value
        elif op == "!=":
            mask &= values != value
        elif op in ("isnull", "notnull"):
            mask &= values.isna() if op == "isnull" else values.notna()
        else:
            mask &= {"<": values.lt, "<=": values.le, ">": values.gt, ">=": values.ge}[op](value)
    return mask


class Findings(unittest.TestCase):
    def story(self, name):
        seen = cli.analyze_log(name)
        rows = read(cli.LOGS[name][0])
        if seen["log"]["task"] == "regression":
            loss = (rows["prediction"] - rows["label"]).abs()
        else:
            loss = (rows["prediction"] != rows["label"]).astype(float)
        return seen, rows, loss

    def check_claims(self, seen, rows, loss):
        """n, rows, loss and ranks of every finding against pandas."""
        scores = [f["score"] for f in seen["findings"]]
        self.assertEqual(scores, sorted(scores, reverse=True))
        self.assertEqual([f["rank"] for f in seen["findings"]], list(range(1, len(scores) + 1)))
        for finding in seen["findings"]:
            mask = inside(rows, finding["predicate"])
            self.assertEqual(int(mask.sum()), finding["rows"], finding["title"])
            parts = [finding["evidence"][k] for k in ("searched", "held_out") if k in finding["evidence"]]
            self.assertEqual(sum(p["n"] for p in parts), finding["rows"])
            self.assertTrue(math.isclose(sum(p["loss"] for p in parts), loss[mask].sum(), rel_tol=1e-9), finding["title"])
            self.assertTrue(finding["confirmed"])
            self.assertLess(finding["q_value"], 0.01)
            self.assertGreater(finding["error_rate"], 1.3 * finding["base_rate"])
            low, high = finding["interval"]
            self.assertTrue(low <= finding["error_rate"] <= high)

    def test_flights_fail_where_inbound_flights_are_late(self):
        seen, rows, loss = self.story("L1_flights")
        self.check_claims(seen, rows, loss)
        first = seen["findings"][0]
        self.assertIn("inbound_delay_3h", first["features"])
        self.assertGreater(first["error_rate"], 0.45)
        self.assertGreater(first["impact"], 0.03)

    def test_diamonds_fail_where_they_are_large_and_where_a_size_is_zero(self):
        seen, rows, loss = self.story("L2_diamonds")
        self.check_claims(seen, rows, loss)
        self.assertTrue(set(seen["findings"][0]["features"]) & {"carat", "x", "y", "z"})
        zero = [f for f in seen["findings"] if f["predicate"] == [{"feature": "z", "op": "==", "value": 0.0}]]
        self.assertEqual(len(zero), 1)
        self.assertEqual(zero[0]["rows"], 8)
        self.assertAlmostEqual(zero[0]["error_rate"], 2512, delta=1)

    def test_the_new_kind_of_ham_is_found(self):
        seen, rows, loss = self.story("L5_spam")
        self.check_claims(seen, rows, loss)
        first = seen["findings"][0]
        self.assertIn("n_chars", first["features"])
        self.assertGreater(first["error_rate"], 5 * first["base_rate"])
        mask = inside(rows, first["predicate"])
        late = rows["ts"] >= "2002-09-16"
        self.assertGreater(loss[mask & late].sum(), 0.9 * loss[mask].sum())

    def test_a_filter_makes_findings_exploratory(self):
        seen = cli.analyze_log("L1_flights", "--where", "dep_hour >= 12")
        self.assertTrue(seen["findings"])
        self.assertTrue(all(f["exploratory"] for f in seen["findings"]))

    def test_only_slices_can_be_asked_for(self):
        seen = cli.analyze_log("L5_spam", "--only", "slices")
        self.assertTrue(seen["findings"])
        self.assertEqual(seen["drift"], [])
        self.assertGreater(seen["provenance"]["slices"]["examined"], 1e6)


if __name__ == "__main__":
    unittest.main()
