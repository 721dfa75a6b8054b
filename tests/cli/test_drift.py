#!/usr/bin/python3
# SPDX-FileCopyrightText: Faultline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The drift of analyze against numpy and scipy, and the stories of the real logs."""
import unittest

import numpy as np
import pandas as pd
from scipy import stats

import faultline_cli as cli


def drift(name):
    return {row["feature"]: row for row in cli.analyze_log(name, "--only", "drift")["drift"]}


def read(path):
    return pd.read_csv(path, keep_default_na=False, na_values=[""], low_memory=False)


def stability(baseline, log):
    """PSI by definition: deciles of the baseline, a bin for what is missing, half a record where a bin is empty."""
    cuts = np.unique(np.quantile(baseline.dropna(), np.arange(1, 10) / 10))

    def counts(values):
        bins = np.bincount(np.searchsorted(cuts, values.dropna(), side="left"), minlength=len(cuts) + 1)
        return np.append(bins, values.isna().sum()).astype(float)

    p, q = counts(baseline), counts(log)
    used = (p + q) > 0
    p, q = p[used], q[used]
    share = [np.maximum(c, 0.5) / c.sum() for c in (p, q)]
    return float(((share[0] - share[1]) * np.log(share[0] / share[1])).sum())


class Drift(unittest.TestCase):
    def test_distances_are_those_of_numpy_and_scipy(self):
        for name, columns in {"L1_flights": ["distance", "inbound_delay_3h", "inbound_n_3h"], "L2_diamonds": ["carat", "x"],
                              "L5_spam": ["n_chars", "caps_ratio"]}.items():
            log, baseline, _ = cli.LOGS[name]
            rows, values, before = drift(name), read(log), read(baseline)
            for column in columns:
                row, a, b = rows[column], before[column], values[column]
                self.assertAlmostEqual(row["value"], stability(a, b), 9, f"{name} {column}")
                self.assertAlmostEqual(row["ks"], stats.ks_2samp(a.dropna(), b.dropna()).statistic, 12)
                self.assertAlmostEqual(row["wasserstein"], stats.wasserstein_distance(a.dropna(), b.dropna()),
                                       delta=1e-9 * max(1.0, row["wasserstein"]))
                self.assertAlmostEqual(row["missing_log"], b.isna().mean(), 12)
                self.assertEqual((row["n_baseline"], row["n_log"]), (len(a), len(b)))

    def test_categories_are_compared_value_by_value(self):
        log, baseline, _ = cli.LOGS["L5_spam"]
        row = drift("L5_spam")["sender_tld"]
        p, q = (read(f)["sender_tld"].fillna("\0").value_counts() for f in (baseline, log))
        both = p.index.union(q.index)
        p, q = p.reindex(both, fill_value=0).to_numpy(float), q.reindex(both, fill_value=0).to_numpy(float)
        share = [np.maximum(c, 0.5) / c.sum() for c in (p, q)]
        self.assertAlmostEqual(row["value"], float(((share[0] - share[1]) * np.log(share[0] / share[1])).sum()), 9)

    def test_the_stories_of_the_real_logs_are_told(self):
        flights = drift("L1_flights")
        self.assertEqual(flights["month"]["note"], "one value in the baseline: says little")
        self.assertFalse(flights["month"]["drifted"])
        mails = drift("L5_spam")
        for column in ("sender_tld", "charset", "n_chars"):
            self.assertTrue(mails[column]["drifted"], column)
            self.assertIn(mails[column]["from_week"], (6, 7), "the new kind of ham comes in late September")
        diamonds = drift("L2_diamonds")
        self.assertEqual([c for c, row in diamonds.items() if row["drifted"] or row["change"]["confirmed"]], [],
                         "its times are made up, so nothing can have changed")

    def test_a_cohort_narrows_the_log(self):
        log, baseline, _ = cli.LOGS["L1_flights"]
        rows = cli.analyze(log, "--baseline", baseline, "--only", "drift", "--where", "origin = ORD")["drift"]
        values = read(log)
        self.assertEqual({row["n_log"] for row in rows}, {int((values["origin"] == "ORD").sum())})


if __name__ == "__main__":
    unittest.main()
