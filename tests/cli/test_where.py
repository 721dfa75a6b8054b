#!/usr/bin/python3
# SPDX-FileCopyrightText: Faultline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""--where: the same records as a pandas filter, in every number that follows from them; what a wrong text is told."""
import json
import pathlib
import subprocess
import tempfile
import unittest

import pandas

import faultline_cli as cli

UTC = lambda text: pandas.Timestamp(text, tz="UTC")


def frame(path):
    rows = pandas.read_csv(path, keep_default_na=False, na_values=[""], low_memory=False)
    if "ts" in rows:
        rows["ts"] = pandas.to_datetime(rows["ts"], utc=True)
    return rows


def wrong(f):
    return f.label != f.prediction


FLIGHTS = [
    ("distance > 1000 and origin in (PHX, ORD)", lambda f: (f.distance > 1000) & f.origin.isin(["PHX", "ORD"])),
    ("(distance > 1000) & (origin == 'PHX') | ~(dep_hour < 20)",
     lambda f: (f.distance > 1000) & (f.origin == "PHX") | ~(f.dep_hour < 20)),
    ("10.6 < inbound_delay_3h <= 18.1 and origin = PHX",
     lambda f: (f.inbound_delay_3h > 10.6) & (f.inbound_delay_3h <= 18.1) & (f.origin == "PHX")),
    ("inbound_delay_3h is missing", lambda f: f.inbound_delay_3h.isna()),
    ("not inbound_delay_3h > 0", lambda f: ~(f.inbound_delay_3h > 0)),
    ("inbound_delay_3h IS NOT NULL AND weekday NOT IN ('Sat', 'Sun')",
     lambda f: f.inbound_delay_3h.notna() & ~f.weekday.isin(["Sat", "Sun"])),
    ("dep_hour between 6 and 9", lambda f: f.dep_hour.between(6, 9)),
    ("failed", wrong),
    ("correct and confidence >= 0.9", lambda f: ~wrong(f) & (f.confidence >= 0.9)),
    ("label = 1 and prediction = 0", lambda f: (f.label == 1) & (f.prediction == 0)),
    ("not (failed or distance <= 500) and model_version = flights-hgb-1",
     lambda f: ~(wrong(f) | (f.distance <= 500)) & (f.model_version == "flights-hgb-1")),
]
# These speak of times, logs and losses.
TIMES = [
    ("2001-03-05 <= ts < 2001-03-12", lambda f: (f.ts >= UTC("2001-03-05")) & (f.ts < UTC("2001-03-12"))),
    ("time = 2001-03-05", lambda f: f.ts.dt.strftime("%Y-%m-%d") == "2001-03-05"),
    ("ts > 2001-03-05T10:30:00Z and ts <= 2001-03-05T12:00:00Z",
     lambda f: (f.ts > UTC("2001-03-05T10:30:00")) & (f.ts <= UTC("2001-03-05T12:00:00"))),
    ("log = flights_log.csv.gz and distance < 100", lambda f: f.distance < 100),
    ("log != flights_log.csv.gz", lambda f: f.distance < -1),
]
DIAMONDS = [
    ("cut = 'Very Good' and carat > 1", lambda f: (f.cut == "Very Good") & (f.carat > 1)),
    ("abs_residual > 500", lambda f: (f.prediction - f.label).abs() > 500),
    ("residual < 0 and clarity = IF", lambda f: (f.prediction < f.label) & (f.clarity == "IF")),
    ("x = 0 or y = 0 or z = 0", lambda f: (f.x == 0) | (f.y == 0) | (f.z == 0)),
]


class Where(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        cls.place = pathlib.Path(cls.folder.name)
        cls.projects = {}
        for name in ("L1_flights", "L2_diamonds", "L5_spam"):
            log, baseline, _ = cli.LOGS[name]
            project = cls.place / f"{name}.faultline"
            done = cli.run("import", project, log, "--baseline", baseline)
            assert done.returncode == 0, done.stderr
            cls.projects[name] = (project, frame(log), frame(baseline))

    def check(self, name, text, keeps, baseline=True):
        project, log, training = self.projects[name]
        seen = cli.analyze(project, "--where", text)
        kept, of_training = log[keeps(log)], training[keeps(training)] if baseline else None
        metrics = seen["metrics"]
        self.assertEqual(metrics["rows"], len(kept), text)
        self.assertEqual(metrics["n"], len(kept), text)
        self.assertEqual(sum(window["rows"] for window in seen["series"]), len(kept), text)
        self.assertEqual(seen["log"]["imported"], len(log), "the log is what it was")
        self.compare(seen["log"]["task"], metrics, kept, text)
        if not baseline:
            self.assertIsNone(metrics.get("baseline"), text)
            return seen
        self.assertEqual(metrics["baseline"]["rows"], len(of_training), text)
        self.compare(seen["log"]["task"], metrics["baseline"], of_training, f"{text}, baseline")
        return seen

    def compare(self, task, metrics, kept, where):
        overall = metrics["overall"]
        if len(kept) == 0:
            self.assertTrue(all(value is None for value in overall.values()), where)
        elif task == "regression":
            self.assertAlmostEqual(overall["mae"], (kept.prediction - kept.label).abs().mean(), 9, where)
        else:
            self.assertEqual(metrics["failures"], int(wrong(kept).sum()), where)
            self.assertAlmostEqual(overall["accuracy"], (~wrong(kept)).mean(), 12, where)

    def test_flights_are_those_of_pandas(self):
        for text, keeps in FLIGHTS:
            self.check("L1_flights", text, keeps)

    def test_times_and_logs_have_no_meaning_in_a_baseline(self):
        for text, keeps in TIMES:
            self.check("L1_flights", text, keeps, baseline=False)

    def test_diamonds_are_those_of_pandas(self):
        for text, keeps in DIAMONDS:
            self.check("L2_diamonds", text, keeps)

    def test_mails_with_quotes_and_line_breaks_are_those_of_pandas(self):
        log = self.projects["L5_spam"][1]
        for column in ("subject", "text"):
            for sign in ('"', "\n", "'", "`", "\\"):
                with_sign = log[log[column].fillna("").str.contains(sign, regex=False)][column]
                if with_sign.empty:
                    continue
                value = min(with_sign, key=len)
                quoted = '"' + value.replace('"', '""') + '"'
                seen = self.check("L5_spam", f"{column} = {quoted}", lambda f: f[column] == value)
                self.assertGreater(seen["metrics"]["rows"], 0)
                again = "'" + value.replace("'", "''") + "'"
                self.assertEqual(cli.analyze(self.projects["L5_spam"][0], "--where", f"{column} in ({again})"), seen)
        self.check("L5_spam", "subject is missing or n_links > 20 and sender_tld != com",
                   lambda f: f.subject.isna() | (f.n_links > 20) & ~(f.sender_tld == "com"))
        self.check("L5_spam", "label = spam and prediction = ham", lambda f: (f.label == "spam") & (f.prediction == "ham"))

    def test_the_result_names_the_cohort_however_it_was_typed(self):
        project = self.projects["L1_flights"][0]
        one = cli.run("analyze", project, "--where", "distance>1000 && origin in (PHX)", "--json", "-").stdout
        two = cli.run("analyze", project, "--where", "  1000 < distance and origin == 'PHX' ", "--json", "-").stdout
        self.assertEqual(json.loads(one)["provenance"]["cohort"], "distance > 1000 and origin = PHX")
        self.assertEqual(one, two)
        self.assertEqual(cli.analyze(project)["provenance"]["cohort"], "")
        self.assertEqual(cli.analyze(project, "--where", "")["provenance"]["cohort"], "")

    def test_a_log_is_filtered_as_its_project(self):
        log, baseline, _ = cli.LOGS["L5_spam"]
        text = "n_chars < 366 and sender_tld = org"
        from_log = cli.analyze(log, "--baseline", baseline, "--where", text)
        self.assertEqual(from_log, cli.analyze(self.projects["L5_spam"][0], "--where", text))

    def test_an_empty_cohort_is_no_error(self):
        seen = self.check("L1_flights", "distance < 0", lambda f: f.distance < 0)
        self.assertTrue(all(window["rows"] == 0 for window in seen["series"]))
        self.assertEqual(seen["alerts"], [])

    def test_limits_apply_to_the_cohort(self):
        project = self.projects["L1_flights"][0]
        words = ("--threshold", "accuracy=0.6", "--fail-on", "alert", "--json", "-")
        self.assertEqual(cli.run("analyze", project, *words).returncode, 0)
        self.assertEqual(cli.run("analyze", project, "--where", "origin = PHX", *words).returncode, 3)

    def test_the_report_says_the_cohort_and_its_numbers(self):
        project = self.projects["L1_flights"][0]
        out = self.place / "phx.pdf"
        done = cli.run("report", project, "--where", "origin = PHX and failed", "--out", out)
        self.assertEqual(done.returncode, 0, done.stderr)
        text = " ".join(subprocess.run(["pdftotext", "-layout", str(out), "-"], capture_output=True, text=True,
                                       check=True).stdout.split())
        self.assertIn("origin = PHX and failed", text)
        self.assertIn("804 records", text)
        as_json = self.place / "phx.json"
        done = cli.run("report", project, "--where", "origin = PHX and failed", "--out", as_json)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(json.loads(as_json.read_text())["provenance"]["cohort"], "origin = PHX and failed")

    def test_a_wrong_text_is_told_what_and_where(self):
        project = self.projects["L1_flights"][0]
        for text, sentence, at in [
            ("distnce > 5", 'There is no column "distnce". Did you mean distance?', 1),
            ("distance > far", '"far" is no number.', 12),
            ("origin > ORD", "Text has no order here: use =, != or in.", 10),
            ("origin = New York", '"and" or "or" is missing before this. A value of several words stands in quotes.', 14),
            ("ts > noon", '"noon" is no time. Write it as 2024-05-31 or 2024-05-31T14:00:00Z.', 6),
            ("failed and", "A condition is missing at the end.", 11),
            ("(failed", "A ) is missing for this (.", 1),
            ("origin = \"PHX", 'The text that begins with " has no end.', 10),
            ("log = may.csv", 'There is no log "may.csv" in this project.', 7),
            ('origin = "Kbh, øst" and bad = 1', 'There is no column "bad". Column names are case-sensitive.', 25),
            ("@lasso", 'There is no row set "lasso" here.', 2),
            ("residual > 1", 'This log has no "residual": the columns that it is made from are not there.', 1),
        ]:
            for command in (("analyze", project, "--json", "-"), ("report", project, "--out", self.place / "never.pdf")):
                done = cli.run(*command, "--where", text)
                self.assertEqual(done.returncode, 1, text)
                self.assertEqual(done.stdout, "", text)
                self.assertEqual(done.stderr.splitlines()[-1], f"faultline: {sentence} [at character {at} of: {text}]")
        self.assertFalse((self.place / "never.pdf").exists())
        done = cli.run("analyze", self.projects["L2_diamonds"][0], "--json", "-", "--where", "failed")
        self.assertEqual(done.returncode, 1)
        self.assertIn('This log has no "failed": its predictions are numbers. Use abs_residual.', done.stderr)


if __name__ == "__main__":
    unittest.main()
