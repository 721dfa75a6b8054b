#!/usr/bin/python3
# SPDX-FileCopyrightText: Faultline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The report of the command line: what is in the PDF, where it goes, in which language."""
import json
import os
import pathlib
import re
import subprocess
import tempfile
import unittest

import faultline_cli as cli

TWELVE = cli.SAMPLE / "twelve_weeks.csv.gz"


def tool(*words):
    done = subprocess.run([str(word) for word in words], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout


def text_of(pdf):
    return " ".join(tool("pdftotext", "-layout", "-enc", "UTF-8", pdf, "-").split())


def language(name):
    return {**os.environ, "LANG": name, "LC_ALL": name, "LANGUAGE": ""}


class Report(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.place = pathlib.Path(self.folder.name)

    def report(self, *words, locale="C.UTF-8", out="report.pdf"):
        path = self.place / out
        done = cli.run("report", *words, "--out", path, env=language(locale))
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(done.stdout, f"{path}\n")
        return path

    def test_twelve_weeks_say_since_when(self):
        pdf = self.report(TWELVE, "--baseline", cli.SAMPLE / "flights_baseline.csv.gz", "--threshold", "accuracy=0.88", "--case", "office flights")
        info = tool("pdfinfo", pdf)
        self.assertRegex(info, r"Title: +Failure report: office flights")
        self.assertRegex(info, r"Creator: +Faultline \d")
        self.assertRegex(info, r"Pages: +2\n")
        self.assertIn("A4", info)
        text = text_of(pdf)
        for part in ("Failure report: office flights", "13,534 records", "5 Feb – 29 Apr 2001, UTC",
                     "Accuracy has been below its limit of 0.880 since week 9 (2 Apr – 8 Apr 2001); it is lowest in week 10:",
                     "beyond it (▼): weeks 9–12.", "accuracy 0.880 weeks 9–12", "9 2 Apr – 8 Apr 2001 1,331 0.870 [0.851, 0.887]",
                     "13,534 = 13,534 + 0", "20,000 = 20,000 + 0", "Baseline (training)", "flights-hgb-2 from 2 Apr",
                     "seed 1 · exact"):
            self.assertIn(part, text)
        self.assertRegex(text, "2 ?/ ?2$")
        self.assertEqual(text.count("SHA-256 eaa63c7eedaf"), 3, "whole once, short on each page")

    def test_every_log_is_two_sound_pages_of_vectors_and_letters(self):
        for name, (log, baseline, options) in cli.LOGS.items():
            pdf = self.report(log, "--baseline", baseline, *options, out=f"{name}.pdf")
            self.assertIn("No syntax or stream encoding errors found", tool("qpdf", "--check", pdf), name)
            self.assertEqual(len(tool("pdfimages", "-list", pdf).splitlines()), 2, f"{name}: a picture is not vector")
            self.assertRegex(tool("pdfinfo", pdf), r"Pages: +2\n", name)
            self.assertNotRegex(text_of(pdf), "[\ufb00-\ufb06\u2f00-\u2fdf]", f"{name}: a ligature or a radical")
            for line in tool("pdffonts", pdf).splitlines()[2:]:
                self.assertRegex(line, r"yes +\w+ +yes", f"{name}: a font is not embedded, or its text cannot be read")

    def test_numbers_are_those_of_the_json(self):
        log, baseline, _ = cli.LOGS["L3_mnist"]
        seen = cli.analyze_log("L3_mnist")
        text = text_of(self.report(log, "--baseline", baseline))
        for name, title in (("accuracy", "accuracy"), ("auc", "AUC"), ("log_loss", "log loss"), ("ece", "ECE")):
            value, (lower, upper) = seen["metrics"]["overall"][name], seen["metrics"]["intervals"][name]
            self.assertIn(f"{title} {value:.3f} [{lower:.3f}, {upper:.3f}]", text)
        for window in seen["series"]:
            accuracy = window["metrics"]["accuracy"]
            self.assertIn(f"{window['n']} {accuracy['value']:.3f} [{accuracy['lower']:.3f}, {accuracy['upper']:.3f}]", text)

    def test_a_log_without_labels(self):
        text = text_of(self.report(cli.DATA / "flights" / "flights_last4weeks_unlabelled.csv.gz", "--positive", "1"))
        self.assertIn("None of the 20,384 records has both a label and a prediction, so quality cannot be judged;", text)
        joined = text_of(self.report(cli.DATA / "flights" / "flights_last4weeks_unlabelled.csv.gz",
                                     "--labels", cli.DATA / "flights" / "flights_labels.csv.gz"))
        self.assertRegex(joined, r"59,911 labels in = 20,295 joined \+ 39,616 waiting for a record \+ \d+ duplicate \+ \d+ quarantined")

    def test_same_log_gives_the_same_bytes_in_every_time_zone(self):
        first = self.report(TWELVE, out="1.pdf").read_bytes()
        self.assertEqual(self.report(TWELVE, out="2.pdf").read_bytes(), first)
        path = self.place / "3.pdf"
        done = cli.run("report", TWELVE, "--out", path, env={**language("C.UTF-8"), "TZ": "Etc/GMT"})
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(path.read_bytes(), first)

    def test_speaks_the_language_of_the_computer(self):
        chinese = text_of(self.report(TWELVE, "--threshold", "accuracy=0.88", "--case", "航班", locale="zh_CN.UTF-8"))
        self.assertIn("失败报告：航班", chinese)
        self.assertIn("第 9–12 周", chinese)
        self.assertNotRegex(chinese, "[\u2f00-\u2fdf]")
        danish = text_of(self.report(TWELVE, "--threshold", "accuracy=0.88", locale="da_DK.UTF-8"))
        self.assertIn("Fejlrapport: twelve_weeks", danish)
        self.assertIn("13.534 poster", danish)
        self.assertIn("0,870 [0,851, 0,887]", danish)

    def test_json_is_what_analyze_writes_in_any_language(self):
        path = self.report(TWELVE, locale="da_DK.UTF-8", out="report.json")
        self.assertEqual(json.loads(path.read_text(encoding="utf-8")), cli.analyze(TWELVE))

    def test_without_out_it_is_named_after_the_case(self):
        done = cli.run("report", TWELVE, "--case", "night/flights", cwd=self.place)
        self.assertEqual((done.returncode, done.stdout), (0, "night_flights-report.pdf\n"), done.stderr)
        self.assertTrue((self.place / "night_flights-report.pdf").read_bytes().startswith(b"%PDF-"))

    def test_formats_there_are_not_are_refused_at_once(self):
        for name in ("r.html", "r.md", "report"):
            done = cli.run("report", self.place / "absent.csv", "--out", self.place / name)
            self.assertEqual(done.returncode, 2)
            self.assertIn("give a name that ends in .pdf or .json", done.stderr)
            self.assertEqual(list(self.place.iterdir()), [])

    def test_a_place_that_cannot_be_written(self):
        (self.place / "file").write_text("kept")
        path = self.place / "file" / "report.pdf"
        done = cli.run("report", TWELVE, "--out", path)
        self.assertEqual((done.returncode, done.stdout), (1, ""))
        self.assertRegex(done.stderr, re.escape("The report cannot be written: ") + r".+\. Choose another place\. \["
                         + re.escape(str(path)))
        self.assertEqual([p.name for p in self.place.iterdir()], ["file"])


if __name__ == "__main__":
    unittest.main()
