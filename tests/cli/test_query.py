#!/usr/bin/python3
# SPDX-FileCopyrightText: Faultline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""faultline query: the values are those of the file, the counts those of the metrics, and nothing but reading works."""
import csv
import gzip
import io
import os
import pathlib
import pty
import shutil
import signal
import subprocess
import tempfile
import time
import unittest

import faultline_cli as cli

SHAPES = {"flights": "L1_flights", "mails": "L5_spam", "diamonds": "L2_diamonds"}
TYPES_CSV = """id,n,x,t,s
007,9007199254740993,0.1,2001-02-05T00:00:00Z,"a, ""b""
c"
b,-5,nan,2001-02-05T00:00:00.5Z,""
c,,,,
d,0,1e400,1969-12-31T23:59:59Z,é
"""


def rows_of(text):
    return list(csv.reader(io.StringIO(text, newline="")))


class Query(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = pathlib.Path(tempfile.mkdtemp())
        cls.project = cls.folder / "f.faultline"
        log, baseline, _ = cli.LOGS["L1_flights"]
        done = cli.run("import", cls.project, log, "--baseline", baseline)
        assert done.returncode == 0, done.stderr

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.folder)

    def ask(self, sql, *words, project=None):
        done = cli.run("query", project or self.project, sql, *words)
        self.assertEqual(done.returncode, 0, done.stderr)
        return rows_of(done.stdout)

    def test_every_value_is_that_of_the_file(self):
        for name, case in SHAPES.items():
            with self.subTest(name):
                log, _, options = cli.LOGS[case]
                project = self.folder / f"{name}-values.faultline"
                done = cli.run("import", project, log, *options)
                self.assertEqual(done.returncode, 0, done.stderr)
                with gzip.open(log, "rt", encoding="utf-8", newline="") as file:
                    expected = list(csv.reader(file))
                names = expected[0]
                listed = ", ".join('"' + n.replace('"', '""') + '"' for n in names)
                found = self.ask(f"SELECT {listed} FROM records", "--csv", "-", "--exact", project=project)
                self.assertEqual(found[0], names)
                self.assertEqual(len(found), len(expected))
                for want, have in zip(expected[1:], found[1:]):
                    if want == have:
                        continue
                    for column, a, b in zip(names, want, have):
                        if a != b:  # the same number in other digits, the same time with its zone
                            self.assertTrue(same_value(a, b), (column, a, b))

    def test_null_empty_and_nan_are_three_things(self):
        log = self.folder / "types.csv"
        log.write_text(TYPES_CSV, encoding="utf-8")
        done = cli.run("query", log, "SELECT id, n, x, t, s FROM records")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("NaN was met in x.", done.stderr)
        self.assertEqual(done.stdout,
                         'id,n,x,t,s\n007,9007199254740993,0.1,2001-02-05T00:00:00Z,"a, ""b""\nc"\n'
                         'b,-5,,2001-02-05T00:00:00.500000Z,""\nc,,,,\nd,0,inf,1969-12-31T23:59:59Z,é\n')
        kinds = cli.run("query", log, "SELECT kind, count(*) FROM cells WHERE \"column\" = 'x' GROUP BY 1 ORDER BY 1")
        self.assertEqual(kinds.stdout, "kind,count(*)\nmissing,1\nnan,1\nnumber,2\n")
        single = cli.run("query", log, "SELECT s FROM records WHERE id IN ('b', 'c')")
        self.assertEqual(single.stdout, 's\n""\n""\n')  # no line is blank

    def test_counts_and_means_are_those_of_the_metrics(self):
        document = cli.analyze(self.project)
        overall = document["metrics"]["overall"]
        total, failures, accuracy = self.ask(
            "SELECT count(*), sum(failure), 1.0 - avg(failure) FROM records WHERE part = 'production'")[1]
        self.assertEqual(int(total), document["log"]["rows"])
        self.assertEqual(int(failures), document["metrics"]["failures"])
        self.assertAlmostEqual(float(accuracy), overall["accuracy"], 12)
        # Weeks begin on the Monday on or before the first record, which is one.
        weeks = self.ask("SELECT date(ts, '-6 days', 'weekday 1'), count(*), 1.0 - avg(failure) FROM records "
                         "WHERE in_cohort GROUP BY 1 ORDER BY 1")[1:]
        self.assertEqual([w[0] for w in weeks], [s["from"][:10] for s in document["series"]])
        self.assertEqual([int(w[1]) for w in weeks], [s["rows"] for s in document["series"]])
        for week, series in zip(weeks, document["series"]):
            self.assertAlmostEqual(float(week[2]), series["metrics"]["accuracy"]["value"], 12)
        baseline = self.ask("SELECT count(*) FROM records WHERE part = 'training'")[1]
        self.assertEqual(baseline, ["20000"])

    def test_a_cohort_is_a_column(self):
        where = "distance > 1000 and origin in (PHX, ORD)"
        typed = self.ask("SELECT sum(in_cohort), count(*) FROM records WHERE part = 'production'", "--where", where)[1]
        plain = self.ask("SELECT sum(distance > 1000 AND origin IN ('PHX', 'ORD')), count(*) FROM records "
                         "WHERE part = 'production'")[1]
        self.assertEqual(typed, plain)
        wrong = cli.run("query", self.project, "SELECT 1", "--where", "distanse > 1")
        self.assertEqual(wrong.returncode, 1)

    def test_project_tables_join(self):
        rows = self.ask("SELECT l.name, r.part, count(*) FROM records AS r JOIN log AS l ON l.id = r.log "
                        "GROUP BY r.log ORDER BY r.log")
        self.assertEqual(rows[1:], [["flights_log.csv.gz", "production", "60000"],
                                    ["flights_baseline.csv.gz", "training", "20000"]])

    def test_mistakes_are_marked(self):
        sql = "SELECT avg(confidance)\nFROM records"
        done = cli.run("query", self.project, sql)
        self.assertEqual((done.returncode, done.stdout), (1, ""))
        self.assertEqual(done.stderr, "faultline: There is no column confidance. Did you mean confidence? "
                         "[line 1, column 12]\n  SELECT avg(confidance)\n             ^~~~~~~~~~\n")
        done = cli.run("query", self.project, "SELECT '文', *\nFORM records")
        self.assertEqual(done.stderr.splitlines()[1:], ["  FORM records", "  ^~~~"])
        for sql in ("DELETE FROM log", "SELECT 1; SELECT 2", "", "ATTACH 'x' AS y", "SELECT load_extension('x')"):
            done = cli.run("query", self.project, sql)
            self.assertEqual((done.returncode, done.stdout), (1, ""), sql)
            self.assertTrue(done.stderr.startswith("faultline: "), done.stderr)

    def test_usage_is_told(self):
        for words in ([self.project], [self.project, "SELECT 1", "--limit", "-1"], [self.project, "SELECT 1", "--limit", "0"],
                      [self.project, "SELECT 1", "--seconds", "soon"]):
            self.assertEqual(cli.run("query", *words).returncode, 2)
        self.assertEqual(cli.run("query", self.folder / "none.faultline", "SELECT 1").returncode, 1)

    def test_limits_are_said(self):
        done = cli.run("query", self.project, "SELECT row_number FROM records", "--limit", "3")
        self.assertEqual((done.returncode, done.stdout), (0, "row_number\n0\n1\n2\n"))
        self.assertIn("There are more rows than the limit of 3.", done.stderr)
        done = cli.run("query", self.project, "SELECT count(*) FROM records a, records b, records c", "--seconds", "0.3")
        self.assertEqual(done.returncode, 1)
        self.assertIn("Stopped after", done.stderr)

    def test_a_file_is_written_whole_or_not_at_all(self):
        out = self.folder / "out.csv"
        done = cli.run("query", self.project, "SELECT origin, count(*) AS n FROM records GROUP BY 1", "--csv", out)
        self.assertEqual((done.returncode, done.stdout), (0, ""))
        self.assertEqual(rows_of(out.read_text())[0], ["origin", "n"])
        before = out.read_bytes()
        done = cli.run("query", self.project, "SELECT abs(-9223372036854775807 - row_number % 2) FROM records",
                       "--csv", out)  # overflows in the second row
        self.assertEqual(done.returncode, 1)
        self.assertEqual(out.read_bytes(), before)

    def test_interrupt_ends_it(self):
        process = subprocess.Popen([cli.PROGRAM, "query", str(self.project), "--seconds", "0",
                                    "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n) SELECT i FROM n"],
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        process.stdout.read(1000)  # it is under way
        process.send_signal(signal.SIGINT)
        begin = time.monotonic()
        _, errors = process.communicate(timeout=60)
        self.assertLess(time.monotonic() - begin, 5)
        self.assertEqual(process.returncode, 130)
        self.assertEqual(errors, b"cancelled\n")

    def test_formulas_are_harmless_in_spreadsheets(self):
        sql = "SELECT '=1+1' AS f, '-5' AS t, -5 AS n, '@x' AS w"
        self.assertEqual(cli.run("query", self.project, sql).stdout, "f,t,n,w\n'=1+1,-5,-5,'@x\n")
        self.assertEqual(cli.run("query", self.project, sql, "--exact").stdout, "f,t,n,w\n=1+1,-5,-5,@x\n")

    def test_a_terminal_gets_a_table(self):
        own, other = pty.openpty()
        sql = "SELECT origin, count(*) AS n, '文' AS w, NULL AS nothing_here FROM records WHERE origin IN ('PHX', 'LAX') GROUP BY 1"
        done = subprocess.run([cli.PROGRAM, "query", str(self.project), sql], stdout=other, stderr=subprocess.PIPE, timeout=60)
        os.close(other)
        self.assertEqual(done.returncode, 0, done.stderr)
        lines = os.read(own, 10_000).decode().replace("\r\n", "\n").splitlines()
        os.close(own)
        self.assertEqual(lines[0].split(), ["origin", "n", "w", "nothing_here"])
        self.assertEqual(lines[1], "------  ----  --  ------------")
        self.assertRegex(lines[2], r"^LAX     \d{4}  文  NULL$")


def same_value(a, b):
    if b == "" and a in ("NA", "N/A", "-", "NULL", "null", "None", "\\N"):
        return True
    try:
        return float(a) == float(b)
    except ValueError:
        return a.replace(" ", "T").rstrip("Z") == b.rstrip("Z")


if __name__ == "__main__":
    unittest.main()
