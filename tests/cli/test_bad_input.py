#!/usr/bin/python3
# SPDX-FileCopyrightText: Faultline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a user sees when a file is not what it should be: the exact words, the exit code, and a project that stays as it was."""
import gzip
import os
import pathlib
import re
import shutil
import socket
import sqlite3
import subprocess
import tempfile
import unittest

import faultline_cli as cli

HEADER = b"id,time,f,label,prediction,p\n"
MEGABYTE = 1_000_000


def record(i):
    return b"r%d,2024-01-%02dT00:00:00Z,%d,%s,%s,0.%d\n" % (i, 1 + i % 28, i % 7, (b"yes", b"no")[i % 2], (b"yes", b"no")[i % 3 % 2], 5 + i % 5)


def records(first, last):
    return b"".join(map(record, range(first, last)))


GOOD = HEADER + records(0, 50)
GZIP = gzip.compress(GOOD, mtime=0)
TEXT = "not delimited text. Export it as CSV and import that."

# name -> bytes, message. Nothing of them is imported.
REFUSED = {
    "empty.csv": (b"", "empty.csv is empty (0 bytes). There is nothing to import."),
    "mark.csv": (b"\xef\xbb\xbf", "mark.csv holds only white space. There is nothing to import."),
    "white.csv": (b" \n\t\r\n", "white.csv holds only white space. There is nothing to import."),
    "marked_white.csv": (b"\xef\xbb\xbf \n\n", "marked_white.csv holds only white space. There is nothing to import."),
    "nothing.csv.gz": (gzip.compress(b""), "nothing.csv.gz is empty (0 bytes after decompression). There is nothing to import."),
    "twice.csv": (gzip.compress(GZIP), f"twice.csv is a gzip file inside a gzip file, {TEXT}"),
    "parquet.csv": (b"PAR1" + bytes(range(256)), f"parquet.csv is a Parquet file, {TEXT}"),
    "excel.csv": (b"PK\x03\x04" + bytes(100), f"excel.csv is a ZIP archive or an Excel workbook, {TEXT}"),
    "paper.csv": (b"%PDF-1.4\n1 0 obj\n", f"paper.csv is a PDF document, {TEXT}"),
    "array.csv": (b"\x93NUMPY\x01\0" + bytes(50), f"array.csv is a NumPy array, {TEXT}"),
    "image.csv": (b"\x89PNG\r\n\x1a\n" + bytes(50), f"image.csv is a PNG image, {TEXT}"),
    "page.csv": (b"<!DOCTYPE html>\n<html>a,b</html>\n", f"page.csv is an HTML page, {TEXT}"),
    "program.csv": (b"\x7fELF\x02\x01\x01\0" + bytes(200), f"program.csv holds binary data (a NUL at byte 7), {TEXT}"),
    "zeros.csv": (bytes(4096), f"zeros.csv holds binary data (a NUL at byte 0), {TEXT}"),
    "little.csv": (b"\xff\xfe" + GOOD.decode().encode("utf-16-le"), "little.csv is UTF-16 text. Save it as UTF-8 and import it again."),
    "big.csv": (b"\xfe\xff" + GOOD.decode().encode("utf-16-be"), "big.csv is UTF-16 text. Save it as UTF-8 and import it again."),
    "unmarked.csv": (GOOD.decode().encode("utf-16-le"), f"unmarked.csv holds binary data (a NUL at byte 1), {TEXT}"),
    "headless.csv": (b"1,2024-01-01,5,0,1,0.7\n2,2024-01-02,6,1,1,0.8\n",
                     'headless.csv has no header: its first line is "1,2024-01-01,5,0,1,0.7". Add a first line with the column names.'),
    "nameless.csv": (b",,\n1,2,3\n", 'nameless.csv has no header: its first line is ",,". Add a first line with the column names.'),
    "header_bytes.csv": (b"a,\xffb\n1,2\n", "header_bytes.csv: its first line cannot be read as column names: 0xFF at byte 3 of the record. "
                         "Correct the file and import it again."),
    "header_quote.csv": (b'a,"b\n1,2\n', "header_quote.csv: line 1 cannot be read: a quote is opened and not closed. "
                         "Correct the file and import it again."),
    "cut.csv.gz": (GZIP[:-30], f"cut.csv.gz is a damaged gzip file: its compressed data end too early (at byte {len(GZIP) - 30}). "
                   "Nothing was imported; get the file again."),
    "sum.csv.gz": (GZIP[:-8] + b"\0\0\0\0" + GZIP[-4:], f"sum.csv.gz is a damaged gzip file: its checksum does not match (at byte {len(GZIP) - 4}). "
                   "Nothing was imported; get the file again."),
    "tail.csv.gz": (GZIP + b"junk", f"tail.csv.gz is a damaged gzip file: other bytes follow its compressed data (at byte {len(GZIP)}). "
                    "Nothing was imported; get the file again."),
}

# name -> bytes, law, what is said of each quarantined row
QUARANTINED = {
    "ragged.csv": (GOOD + b"x,2\n" + record(51) + b"1,2,3,4,5,6,7\n" + record(52),
                   "54 rows in = 52 stored + 2 quarantined", ["line 52: 2 fields, 6 expected", "line 54: 7 fields, 6 expected"]),
    "bytes.csv": (GOOD + b"r\xf6,2024-01-01T00:00:00Z,1,yes,no,0.5\n" + record(52),
                  "52 rows in = 51 stored + 1 quarantined", ["line 52: 0xF6 at byte 2 of the record"]),
    "nul.csv": (GOOD + b"r\0,2024-01-01T00:00:00Z,1,yes,no,0.5\n" + record(52),
                "52 rows in = 51 stored + 1 quarantined", ["line 52: 0x00 at byte 2 of the record"]),
    "quote.csv": (GOOD + b'"r60,2024-01-01T00:00:00Z,1,yes,no,0.5\n' + records(100, 110),
                  "61 rows in = 60 stored + 1 quarantined", ["line 52: a quote is opened and not closed"]),
    "after.csv": (GOOD + b'"r60"x,2024-01-01T00:00:00Z,1,yes,no,0.5\n' + record(52),
                  "52 rows in = 51 stored + 1 quarantined", ["line 52: field 1 goes on after its closing quote"]),
    "twenty.csv": (GOOD + b"x\n" * 20, "70 rows in = 50 stored + 20 quarantined",
                   [f"line {line}: 1 field, 6 expected" for line in range(52, 62)] + ["and 10 more"]),
}


class Files(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def file(self, name, content):
        (self.folder / name).write_bytes(content)
        return name

    def run_here(self, *words, **more):
        return cli.run(*words, cwd=self.folder, **more)

    def fails(self, words, message, code=1):
        """The command fails with this one line and writes nothing to standard output."""
        done = self.run_here(*words)
        self.assertEqual((done.stderr, done.stdout, done.returncode), (f"faultline: {message}\n", "", code))

    def make_project(self, name="p.faultline"):
        self.file("good.csv", GOOD)
        done = self.run_here("import", name, "good.csv")
        self.assertEqual((done.returncode, done.stderr), (0, "good.csv (production): 50 rows in = 50 stored + 0 quarantined\n"))
        return self.folder / name

    def assert_sound(self, name, *lines):
        done = self.run_here("doctor", name, "--deep")
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        self.assertRegex(done.stdout, r"\nsound: \d+ segments checked\n")
        self.assertEqual(re.findall(r"^log (.*)$", done.stdout, re.M), list(lines))


class Logs(Files):
    def test_what_is_no_log_is_refused_and_nothing_is_left(self):
        for name, (content, message) in REFUSED.items():
            with self.subTest(name):
                self.file(name, content)
                self.fails(["import", "new.faultline", name], f"{message} [{name}]")
                self.fails(["analyze", name], f"{message} [{name}]")
                self.assertEqual([p.name for p in self.folder.iterdir() if p.suffix == ".faultline"], [])

    def test_what_is_no_log_leaves_a_project_as_it_was(self):
        self.make_project()
        for name, (content, message) in REFUSED.items():
            with self.subTest(name):
                self.file(name, content)
                self.fails(["import", "p.faultline", name], f"{message} [{name}]")
        self.assert_sound("p.faultline", "good.csv (production, ready): 50 rows in = 50 stored + 0 quarantined")

    def test_bad_rows_are_quarantined_and_named_and_the_rest_is_stored(self):
        for name, (content, law, rows) in QUARANTINED.items():
            with self.subTest(name):
                self.file(name, content)
                done = self.run_here("import", name + ".faultline", name)
                self.assertEqual(done.stderr.splitlines(), [f"{name} (production): {law}", *("  " + row for row in rows)])
                self.assertEqual((done.returncode, done.stdout), (4, ""))
                self.assert_sound(name + ".faultline", f"{name} (production, ready): {law}")

    def test_a_header_alone_is_an_empty_log(self):
        for name, content in (("header.csv", HEADER), ("unended.csv", HEADER[:-1])):
            self.file(name, content)
            done = self.run_here("import", name + ".faultline", name)
            self.assertEqual((done.returncode, done.stderr), (0, f"{name} (production): 0 rows in = 0 stored + 0 quarantined\n"
                                                              f"  {name} has a header and no rows.\n"))
            self.assert_sound(name + ".faultline", f"{name} (production, ready): 0 rows in = 0 stored + 0 quarantined")

    def test_a_line_of_100_megabytes_is_one_quarantined_row_in_flat_memory(self):
        with (self.folder / "long.csv").open("wb") as file:
            file.write(GOOD)
            for _ in range(100):
                file.write(b"x" * MEGABYTE)
            file.write(b"\n" + records(50, 60))
        process = subprocess.Popen([cli.PROGRAM, "import", "long.faultline", "long.csv"], cwd=self.folder, stderr=subprocess.PIPE, text=True)
        error = process.stderr.read()
        process.stderr.close()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        self.assertEqual(error, "long.csv (production): 61 rows in = 60 stored + 1 quarantined\n"
                         "  line 52: 100000000 bytes, at most 16777216 are read as one record\n")
        self.assertEqual(process.returncode, 4)
        self.assertLess(usage.ru_maxrss * 1024, 400 * MEGABYTE)
        self.assert_sound("long.faultline", "long.csv (production, ready): 61 rows in = 60 stored + 1 quarantined")

    def test_columns_of_one_name_and_of_none_are_told_apart(self):
        self.file("names.csv", b"id,f,F,,f,label,prediction\nr1,1,2,3,4,yes,no\nr2,5,6,7,8,no,no\n")
        seen = cli.analyze(self.folder / "names.csv")
        self.assertEqual((seen["log"]["rows"], seen["log"]["imported"]), (2, 2))
        names = [name for role in seen["log"]["roles"].values() for name in (role if isinstance(role, list) else [role])]
        self.assertLessEqual({"f", "F#2", "col_4", "f#3"}, set(names))

    def test_a_log_without_ids_can_be_imported(self):
        self.file("bare.csv", b"label,prediction\nyes,no\nno,no\n")
        done = self.run_here("import", "bare.faultline", "bare.csv")
        self.assertEqual((done.returncode, done.stderr), (0, "bare.csv (production): 2 rows in = 2 stored + 0 quarantined\n"))
        self.assertEqual(cli.analyze(self.folder / "bare.faultline")["metrics"]["overall"]["accuracy"], 0.5)

    def test_labels_go_on_waiting_when_a_log_without_ids_comes(self):
        self.file("labels.csv", b"id,label\nr1,yes\n")
        self.file("bare.csv", b"label,prediction\nyes,no\nno,no\n")
        self.file("ids.csv", b"id,prediction\nr1,yes\nr2,no\n")
        steps = (("bare.csv", "bare.csv (production): 2 rows in = 2 stored + 0 quarantined\n"),
                 ("ids.csv", "ids.csv (production): 2 rows in = 2 stored + 0 quarantined\n"))
        done = self.run_here("import", "p.faultline", "--labels", "labels.csv")
        self.assertEqual(done.stderr, "labels.csv (labels): 1 labels in = 0 joined + 1 waiting + 0 duplicate + 0 quarantined\n")
        for waits, (name, message) in zip((True, False), steps):
            done = self.run_here("import", "p.faultline", name)
            self.assertEqual((done.returncode, done.stderr), (0, message))
            report = self.run_here("doctor", "p.faultline").stdout
            self.assertEqual("\nlabels waiting for their record: 1\n" in report, waits)
        self.file("other.csv", b"label,prediction\nyes,no\n")
        self.run_here("import", "without.faultline", "other.csv")
        self.fails(["import", "without.faultline", "--labels", "labels.csv"],
                   "No column of this project has the role id, so records cannot be found by id. Map one to id. [without.faultline]")

    def test_what_is_no_file_is_named(self):
        self.make_project()
        os.mkdir(self.folder / "folder")
        os.mkfifo(self.folder / "pipe")
        device = "is a device, pipe or socket. Copy its data into a file first."
        for name, message in (("folder", "folder is a folder. Choose the log file inside it."), ("missing.csv", "There is no file missing.csv."),
                              ("good.csv/x.csv", "There is no file good.csv/x.csv."), ("pipe", f"pipe {device}"),
                              ("/dev/zero", f"/dev/zero {device}")):
            with self.subTest(name):
                self.fails(["import", "p.faultline", name], f"{message} [{name}]")
                self.fails(["analyze", name], f"{message} [{name}]")
        self.fails(["import", "p.faultline", ""], "A file name is empty. Give the name of a log.", 2)
        self.assert_sound("p.faultline", "good.csv (production, ready): 50 rows in = 50 stored + 0 quarantined")

    def test_names_cannot_steer_the_terminal(self):
        self.file("two\nlines\x1b[31m.csv", GOOD)
        done = self.run_here("import", "p.faultline", "two\nlines\x1b[31m.csv")
        self.assertEqual((done.returncode, done.stderr), (0, "two\\x0Alines\\x1B[31m.csv (production): 50 rows in = 50 stored + 0 quarantined\n"))
        self.fails(["import", "p.faultline", "no\nfile"], "There is no file no\\x0Afile. [no\\x0Afile]")

    def test_a_name_that_is_not_utf8_is_refused(self):
        with open(os.fsencode(self.folder) + b"/in\xffvalid.csv", "wb") as file:
            file.write(GOOD)
        done = subprocess.run([cli.PROGRAM, "import", "p.faultline", b"in\xffvalid.csv"], cwd=self.folder, capture_output=True)
        self.assertEqual((done.returncode, done.stderr.decode()),
                         (2, 'faultline: "in\N{REPLACEMENT CHARACTER}valid.csv" is not valid UTF-8. Rename the file and name it again.\n'))

    def test_the_same_log_again_is_skipped_unless_asked_for(self):
        self.make_project()
        shutil.copy(self.folder / "good.csv", self.folder / "copy.csv")
        done = self.run_here("import", "p.faultline", "copy.csv")
        self.assertEqual((done.returncode, done.stderr),
                         (0, "copy.csv (production): imported already as good.csv and skipped; --again imports it once more\n"))
        line = "(production, ready): 50 rows in = 50 stored + 0 quarantined"
        self.assert_sound("p.faultline", f"good.csv {line}")
        done = self.run_here("import", "p.faultline", "copy.csv", "--again")
        self.assertEqual((done.returncode, done.stderr), (0, "copy.csv (production): 50 rows in = 50 stored + 0 quarantined\n"))
        self.assert_sound("p.faultline", f"good.csv {line}", f"copy.csv {line}")
        other = self.file("other.csv", GOOD.replace(b"r49", b"r77"))  # as many bytes, but others
        done = self.run_here("import", "p.faultline", other, "--baseline", "good.csv")
        self.assertEqual((done.returncode, done.stderr), (0, "other.csv (production): 50 rows in = 50 stored + 0 quarantined\n"
                                                          "good.csv (training): 50 rows in = 50 stored + 0 quarantined\n"))


class Projects(Files):
    def check(self, name, message, where=None, doctor=True):
        before = (self.folder / name).read_bytes()
        where = where or str(self.folder / name)
        self.fails(["import", name, "good.csv"], f"{message} [{where}]")
        self.fails(["analyze", name], f"{message} [{where}]")
        if doctor:
            self.fails(["doctor", name], f"{message} [{where}]")
        self.assertEqual((self.folder / name).read_bytes(), before)

    def test_a_place_that_cannot_hold_a_project_is_named(self):
        self.file("good.csv", GOOD)
        self.fails(["import", "good.csv/new.faultline", "good.csv"],
                   f"{self.folder}/good.csv is a file, not a folder. Choose another place. [good.csv/new.faultline]")
        self.fails(["import", "nowhere/new.faultline", "good.csv"],
                   f"The folder {self.folder}/nowhere does not exist. Create it first. [nowhere/new.faultline]")
        os.mkdir(self.folder / "d.faultline")
        for words in (["import", "d.faultline", "good.csv"], ["analyze", "d.faultline"], ["doctor", "d.faultline"]):
            self.fails(words, "d.faultline is a folder; a project is a single file. Open the file inside it. [d.faultline]")
        for words in (["analyze", "no.faultline"], ["doctor", "no.faultline"]):
            self.fails(words, "There is no project at no.faultline. Check the path, or create it. [no.faultline]")

    def test_other_files_are_no_projects(self):
        self.make_project()
        self.file("random.faultline", bytes((7 * i * i + 3) % 251 + 1 for i in range(5000)))
        for words in (["import", "random.faultline", "good.csv"], ["doctor", "random.faultline"]):
            self.fails(words, f"random.faultline is not a Faultline project. [{self.folder}/random.faultline]")
        self.file("empty.faultline", b"")
        for words in (["import", "empty.faultline", "good.csv"], ["doctor", "empty.faultline"]):
            self.fails(words, "empty.faultline is empty, so it is not a Faultline project. [empty.faultline]")
        with sqlite3.connect(self.folder / "foreign.faultline") as database:
            database.execute("CREATE TABLE t (a)")
        database.close()
        self.check("foreign.faultline", "foreign.faultline is an SQLite database of another program, not a Faultline project.", "foreign.faultline")

    def test_a_newer_project_asks_for_a_newer_program(self):
        version = self.change("PRAGMA user_version = 99")
        self.check("p.faultline", f"p.faultline was written by a newer Faultline (file version 99; this one reads up to {version}). Update Faultline.",
                   "p.faultline")

    def test_a_project_that_another_program_changed_is_not_opened(self):
        self.change("CREATE TABLE evil (a)")
        self.check("p.faultline", "p.faultline holds the table evil, which no Faultline project has. It was changed by another program and is not opened.",
                   "p.faultline")

    def change(self, sql):
        self.make_project()
        with sqlite3.connect(self.folder / "p.faultline") as database:
            version = database.execute("PRAGMA user_version").fetchone()[0]
            database.execute(sql)
        database.close()
        return version

    def test_a_project_that_was_cut_off_is_damaged(self):
        whole = self.make_project().read_bytes()
        repair = "Restore it from a backup, or import the logs into a new project."
        for size in (100, 5000, 40_000, len(whole) - 8192):
            with self.subTest(size):
                self.file("cut.faultline", whole[:size])
                self.check("cut.faultline", f"cut.faultline is damaged (database disk image is malformed). {repair}")
        for size in (50, len(whole) - 1):
            with self.subTest(size):
                self.file("cut.faultline", whole[:size])
                self.check("cut.faultline", f"cut.faultline is damaged (it was cut off after {size} bytes). {repair}", "cut.faultline")

    def test_a_project_with_changed_bytes_is_damaged_and_doctor_says_where(self):
        content = bytearray(self.make_project().read_bytes())
        for at in range(2 * 8192, len(content), 997):
            content[at] ^= 0x5A
        self.file("p.faultline", content)
        for words in (["import", "p.faultline", "good.csv"], ["analyze", "p.faultline"]):
            self.fails(words, "p.faultline is damaged (Page 3: btreeInitPage() returns error code 11). Restore it from a backup, "
                       "or import the logs into a new project. [p.faultline]")
        done = self.run_here("doctor", "p.faultline")
        self.assertEqual((done.returncode, done.stderr), (1, ""))
        self.assertRegex(done.stdout, r"\ndamage: Page 3: btreeInitPage\(\) returns error code 11[^\n]*\n")
        self.assertTrue(done.stdout.endswith("\ndamaged\n"))


class Words(Files):
    def test_options_that_cannot_be_followed_are_usage_errors(self):
        self.make_project()
        roles = "id, time, model_version, feature, label, prediction, confidence, proba, embedding, text, weight, meta, ignored"
        threshold = "is no value for --threshold: give metric=value, for example accuracy=0.88."
        for words, message in (
            (["--nonsense", "1"], "Unknown option 'nonsense'."),
            (["--threshold", "banana=1"], f'"banana=1" {threshold}'),
            (["--threshold", "accuracy=nan"], f'"accuracy=nan" {threshold}'),
            (["--map", "label"], '"label" is no value for --map: give role=column, for example label=outcome.'),
            (["--map", "banana=f"], f'There is no role "banana". The roles are: {roles}. [--map]'),
            (["--map", "label=banana"], 'There is no column "banana". The columns are: id, time, f, label, prediction, p. [--map]'),
            (["--map", "label=f", "--map", "prediction=f"], 'The column "f" is given two roles: label and prediction. Give it one. [--map]'),
            (["--map", "label=f,p"], 'The role label takes one column, and "f,p" names 2. [--map]'),
            (["--positive", "maybe"], 'There is no class "maybe" to be the positive one. The classes are: no, yes. [--positive]'),
            (["--window", "fortnight"], '"fortnight" is no value for --window: hour, day, week, month, quarter or year.'),
            (["--seed", "-1"], '"-1" is no value for --seed: a whole number from 0.'),
            (["--baseline-kind", "x"], '"x" is no value for --baseline-kind: training or reference.'),
            (["--fail-on", "x"], '"x" is no value for --fail-on: alert is the only one.'),
        ):
            with self.subTest(words):
                self.fails(["analyze", "good.csv", *words], message, 2)
                self.fails(["import", "new.faultline", "good.csv", *words], message, 2)
                self.assertFalse((self.folder / "new.faultline").exists())

    def test_a_project_in_the_place_of_a_log_is_named(self):
        self.make_project()
        one = "Give one project, or one or more logs."
        self.fails(["analyze", "p.faultline", "p.faultline"], one, 2)
        self.fails(["analyze", "p.faultline", "good.csv"], one, 2)
        self.fails(["doctor", "p.faultline", "p.faultline"], "Give one project.", 2)
        for words in (["analyze", "good.csv", "p.faultline"], ["import", "new.faultline", "p.faultline"],
                      ["analyze", "good.csv", "--baseline", "p.faultline"], ["import", "p.faultline", "--labels", "p.faultline"]):
            self.fails(words, f"p.faultline is a project or an SQLite database, not a log. {one} [p.faultline]", 2)
        self.assertFalse((self.folder / "new.faultline").exists())

    def test_a_baseline_that_is_no_log_keeps_the_project_of_the_log(self):
        self.make_project()
        self.file("b.csv", b"%PDF-1.4\n1 0 obj\n")
        self.fails(["import", "p.faultline", "--baseline", "b.csv"], f"b.csv is a PDF document, {TEXT} [b.csv]")
        self.assert_sound("p.faultline", "good.csv (production, ready): 50 rows in = 50 stored + 0 quarantined")

    def test_labels_need_an_id_and_a_label(self):
        self.make_project()
        self.file("l.csv", b"label,when\nyes,2024-01-01\nno,2024-01-02\n")
        self.fails(["import", "p.faultline", "--labels", "l.csv"],
                   "l.csv has no column that looks like an id; its columns are: label, when. Name it with --map id=COLUMN. [l.csv]")
        self.file("m.csv", b"id,when\nr1,2024-01-01\nr2,2024-01-02\n")
        self.fails(["import", "p.faultline", "--labels", "m.csv"],
                   "m.csv has no column that looks like a label; its columns are: id, when. Name it with --map label=COLUMN. [m.csv]")
        self.file("n.csv", b"id,label\nr1,no\nr2,no\nr2\nr999,no\n")
        done = self.run_here("import", "p.faultline", "--labels", "n.csv")
        self.assertEqual((done.returncode, done.stderr), (4, "n.csv (labels): 4 labels in = 1 joined + 1 waiting + 1 duplicate + 1 quarantined\n"
                                                          "  line 4: 1 field, 2 expected\n"))

    def test_a_result_that_cannot_be_written_is_an_error(self):
        self.make_project()
        os.mkdir(self.folder / "folder")
        for place, reason in (("folder", "Filename refers to a directory"), ("nowhere/x.json", "No such file or directory")):
            self.fails(["analyze", "p.faultline", "--json", place], f"The result cannot be written: {reason}. Choose another place. [{place}]")
        with open("/dev/full", "w") as full:
            done = subprocess.run([cli.PROGRAM, "analyze", "p.faultline"], cwd=self.folder, stdout=full, stderr=subprocess.PIPE, text=True)
        self.assertEqual((done.returncode, done.stderr), (1, "faultline: Standard output cannot be written.\n"))

    def test_a_pipe_is_written_into_and_stays_a_pipe(self):
        self.make_project()
        os.mkfifo(self.folder / "pipe")
        process = subprocess.Popen([cli.PROGRAM, "analyze", "p.faultline", "--json", "pipe"], cwd=self.folder)
        with (self.folder / "pipe").open(encoding="utf-8") as pipe:
            text = pipe.read()
        self.assertEqual(process.wait(), 0)
        self.assertEqual(text, self.run_here("analyze", "p.faultline").stdout)
        self.assertTrue((self.folder / "pipe").is_fifo())

    def test_a_held_project_names_its_holder(self):
        self.make_project()
        with sqlite3.connect(self.folder / "p.faultline") as database:
            database.execute("INSERT INTO writer VALUES (1, ?, 0, ?, 0)", (os.getpid(), socket.gethostname()))
        database.close()
        self.fails(["import", "p.faultline", "good.csv"], f"p.faultline is already open for writing in process {os.getpid()} on "
                   f"{socket.gethostname()}. Close it there, or open it read-only. [p.faultline]")


if __name__ == "__main__":
    unittest.main()
