#!/usr/bin/python3
# SPDX-FileCopyrightText: Faultline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Clusters of failures in the JSON: their members are failures by the definition that is named."""
import unittest

import jsonschema
import numpy
import pandas

import faultline_cli as cli
from test_json import SCHEMA


def clustered(name, *words):
    return cli.analyze(cli.LOGS[name][0], "--only", "clusters", *words)


def table(name):
    return pandas.read_csv(cli.LOGS[name][0], dtype={"request_id": str}, keep_default_na=False, na_values=[""],
                           low_memory=False).set_index("request_id")


class Clusters(unittest.TestCase):
    def test_members_are_failures_and_every_failure_is_counted(self):
        for name in ("L3_mnist", "L5_spam"):
            seen = clustered(name)
            jsonschema.validate(seen, SCHEMA)
            log = table(name)
            failing = set(log.index[log.label != log.prediction])
            grouping = seen["provenance"]["clusters"]
            self.assertEqual(grouping["failure"], {"kind": "misclassified", "where": "failed"})
            self.assertEqual(grouping["failures"], len(failing))
            self.assertEqual(grouping["grouped"], len(failing))
            self.assertGreater(len(seen["clusters"]), 1)
            members = [record for cluster in seen["clusters"] for record in cluster["record_ids"]]
            self.assertEqual(len(members), len(set(members)))
            self.assertLessEqual(set(members), failing)
            self.assertEqual(len(members) + grouping["alone"], len(failing))
            for cluster in seen["clusters"]:
                self.assertEqual(cluster["size"], len(cluster["record_ids"]))
                self.assertLessEqual(set(cluster["central_ids"]), set(cluster["record_ids"]))
                rows = log.loc[cluster["record_ids"]]
                pair = cluster["label_prediction"][0]
                same = (rows.label.astype(str) == pair["label"]) & (rows.prediction.astype(str) == pair["prediction"])
                self.assertEqual(int(same.sum()), pair["n"])

    def test_contrasts_say_what_pandas_says(self):
        seen = clustered("L3_mnist")
        log = table("L3_mnist")
        failing = log[log.label != log.prediction]
        for cluster in seen["clusters"]:
            inside = failing.index.isin(cluster["record_ids"])
            for contrast in cluster["contrasts"]:
                values = failing[contrast["feature"]].astype(float)
                self.assertAlmostEqual(contrast["median"], values[inside].median(), 9)
                self.assertAlmostEqual(contrast["other_failures"]["median"], values[~inside].median(), 9)
                higher = numpy.sign(values[inside].to_numpy()[:, None] - values[~inside].to_numpy()[None, :]).mean()
                self.assertAlmostEqual(contrast["other_failures"]["effect"], higher, 9)

    def test_regression_outliers_have_a_stored_limit(self):
        seen = clustered("L2_diamonds")
        log = table("L2_diamonds")
        residual = log.prediction - log.label
        scale = 1.4826 * (residual - residual.median()).abs().median()
        failure = seen["provenance"]["clusters"]["failure"]
        self.assertAlmostEqual(failure["centre"], residual.median(), 6)
        self.assertAlmostEqual(failure["scale"], scale, 6)
        outliers = set(log.index[(residual - residual.median()).abs() > 3.5 * scale])
        self.assertEqual(seen["provenance"]["clusters"]["failures"], len(outliers))
        for cluster in seen["clusters"]:
            self.assertLessEqual(set(cluster["record_ids"]), outliers)
        asked = cli.run("records", cli.LOGS["L2_diamonds"][0], "--where", failure["where"], "--columns", "request_id", "--csv", "-")
        self.assertEqual(set(asked.stdout.split()[1:]), outliers)

    def test_a_cohort_is_obeyed(self):
        seen = clustered("L3_mnist", "--where", "label in (4, 9)")
        log = table("L3_mnist")
        inside = log[log.label.isin([4, 9])]
        self.assertEqual(seen["provenance"]["clusters"]["records"], len(inside))
        self.assertEqual(seen["provenance"]["clusters"]["failures"], int((inside.label != inside.prediction).sum()))
        for cluster in seen["clusters"]:
            self.assertLessEqual(set(cluster["record_ids"]), set(inside.index))


if __name__ == "__main__":
    unittest.main()
