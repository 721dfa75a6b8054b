#!/usr/bin/python3
# SPDX-FileCopyrightText: Faultline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Imports that are killed, interrupted, locked out or starved of disk: what was there stays, what was not finished is not seen."""
import contextlib
import gzip
import os
import pathlib
import random
import resource
import signal
import socket
import sqlite3
import subprocess
import tempfile
import time
import unittest

import faultline_cli as cli

SMALL = cli.SAMPLE / "twelve_weeks.csv.gz"
BIG_BYTES = 40_000_000
NO_LOG = "There is no production log in this project yet. Import one."


def start(*words, **more):
    # Run from a script in the background, this test ignores Ctrl+C, and so would what it starts.
    return subprocess.Popen([cli.PROGRAM, *map(str, words)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL), **more)


def has_row(project, query):
    """Whether a query finds a row in a project that another process may be writing, or making, right now."""
    if not project.exists():
        return False
    with contextlib.closing(sqlite3.connect(f"{project.as_uri()}?mode=ro", uri=True)) as database:
        try:
            return database.execute(query).fetchone() is not None
        except sqlite3.OperationalError:
            return False


class Crash(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.scratch = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.scratch.cleanup)
        folder = pathlib.Path(cls.scratch.name)
        header, *rows = gzip.decompress(SMALL.read_bytes()).splitlines(keepends=True)
        body = b"".join(rows)
        cls.big = folder / "big.csv"
        with cls.big.open("wb") as file:
            file.write(header)
            for _ in range(BIG_BYTES // len(body)):
                file.write(body)
        began = time.monotonic()
        done = cli.run("import", folder / "whole.faultline", cls.big)
        cls.seconds = time.monotonic() - began
        assert done.returncode == 0, done.stderr
        cls.whole = cli.analyze(folder / "whole.faultline")

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.project = self.folder / "p.faultline"

    def assert_sound(self):
        done = cli.run("doctor", self.project, "--deep")
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        self.assertIn("sound: ", done.stdout)

    def assert_nothing_visible(self):
        done = cli.run("analyze", self.project)
        self.assertEqual((done.returncode, done.stdout), (1, ""))
        self.assertEqual(done.stderr, f"faultline: {NO_LOG} [{self.project}]\n")

    def remove_project(self):
        for path in self.folder.iterdir():
            path.unlink()

    def wait_for(self, process, project, query):
        while not has_row(project, query):
            self.assertIsNone(process.poll(), "it ended before it could be disturbed")

    def with_small_log(self):
        self.assertEqual(cli.run("import", self.project, SMALL).returncode, 0)
        return cli.analyze(self.project)

    def test_a_killed_import_leaves_nothing_and_can_be_repeated(self):
        moments = random.Random(20)
        kills = 0
        while kills < 20:
            process = start("import", self.project, self.big)
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.communicate(timeout=moments.uniform(0, self.seconds))
            process.kill()
            process.communicate()
            if process.returncode == 0:  # it was faster than the one that was timed
                self.remove_project()
                continue
            self.assertEqual(process.returncode, -signal.SIGKILL)
            if not self.project.exists():
                kills += 1
                continue
            self.assert_sound()
            if has_row(self.project, "SELECT 1 FROM log WHERE state = 'ready'"):  # between the last commit and the exit
                self.assertEqual(cli.analyze(self.project), self.whole)
                self.remove_project()
                continue
            kills += 1
            self.assert_nothing_visible()
        done = cli.run("import", self.project, self.big)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(cli.analyze(self.project), self.whole)
        self.assert_sound()
        self.assertEqual([p.name for p in self.folder.iterdir()], [self.project.name], "nothing of the dead lies about")

    def test_what_is_left_of_a_deleted_project_does_not_creep_into_a_new_one(self):
        process = start("import", self.project, self.big)
        self.wait_for(process, self.project, "SELECT 1 FROM log WHERE state = 'loading'")
        process.kill()
        process.communicate()
        self.project.unlink()
        leftover = self.folder / "p.faultline-wal"
        self.assertTrue(leftover.exists())
        done = cli.run("import", self.project, SMALL)
        self.assertEqual(done.returncode, 1)
        self.assertEqual(done.stderr, "faultline: p.faultline-wal is left of an earlier p.faultline and would be taken for a "
                         f"part of the new one. Delete it, or choose another name. [{leftover}]\n")
        self.assertFalse(self.project.exists())
        leftover.unlink()
        self.assertEqual(cli.run("import", self.project, SMALL).returncode, 0)
        self.assert_sound()

    def test_a_kill_during_a_second_import_keeps_the_first_log(self):
        before = self.with_small_log()
        process = start("import", self.project, self.big)
        self.wait_for(process, self.project, "SELECT 1 FROM segment JOIN log ON log.id = segment.log WHERE log.state = 'loading'")
        process.kill()
        process.communicate()
        self.assert_sound()
        self.assertEqual(cli.analyze(self.project), before)

    def test_a_second_writer_is_told_who_writes_and_readers_go_on(self):
        before = self.with_small_log()
        process = start("import", self.project, self.big)
        self.wait_for(process, self.project, "SELECT 1 FROM log WHERE state = 'loading'")
        process.send_signal(signal.SIGSTOP)  # it goes on writing, but not before the others have tried
        second = cli.run("import", self.project, self.big)
        reading = cli.analyze(self.project)
        self.assertIsNone(process.poll(), "the first import was over too early for this test to tell anything")
        process.send_signal(signal.SIGCONT)
        self.assertEqual(second.returncode, 1)
        self.assertEqual(second.stderr, f"faultline: p.faultline is already open for writing in process {process.pid} on "
                         f"{socket.gethostname()}. Close it there, or open it read-only. [{self.project}]\n")
        self.assertEqual(reading, before)
        _, error = process.communicate()
        self.assertEqual(process.returncode, 0, error)
        self.assert_sound()

    def test_a_full_disk_is_named_and_costs_nothing_that_was_there(self):
        before = self.with_small_log()
        limit = self.project.stat().st_size + 1_000_000

        def few_bytes():
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

        done = cli.run("import", self.project, self.big, preexec_fn=few_bytes)
        self.assertEqual(done.returncode, 1)
        self.assertEqual(done.stderr, "faultline: The disk is full: p.faultline could not grow. Free some space and try "
                         f"again; everything stored before is kept. [{self.project}]\n")
        self.assert_sound()
        self.assertEqual(cli.analyze(self.project), before)
        done = cli.run("import", self.project, self.big)
        self.assertEqual(done.returncode, 0, "and there is room again")
        self.assert_sound()

    def test_ctrl_c_during_an_import_undoes_it(self):
        before = self.with_small_log()
        process = start("import", self.project, self.big)
        self.wait_for(process, self.project, "SELECT 1 FROM segment JOIN log ON log.id = segment.log WHERE log.state = 'loading'")
        process.send_signal(signal.SIGINT)
        output, error = process.communicate()
        self.assertEqual((process.returncode, output, error), (130, "", "cancelled\n"))
        self.assertFalse(has_row(self.project, "SELECT 1 FROM log WHERE state = 'loading'"))
        self.assert_sound()
        self.assertEqual(cli.analyze(self.project), before)
        self.assertEqual([p.name for p in self.folder.iterdir()], [self.project.name])

    def test_ctrl_c_during_the_first_import_leaves_no_project(self):
        for stop in (signal.SIGINT, signal.SIGTERM):
            process = start("import", self.project, self.big)
            self.wait_for(process, self.project, "SELECT 1 FROM log WHERE state = 'loading'")
            process.send_signal(stop)
            output, error = process.communicate()
            self.assertEqual((process.returncode, output, error), (130, "", "cancelled\n"))
            self.assertEqual(list(self.folder.iterdir()), [])

    def test_ctrl_c_during_analyze_leaves_no_temporary_project(self):
        process = start("analyze", self.big, env={**os.environ, "TMPDIR": str(self.folder)})
        while not any(has_row(p, "SELECT 1 FROM log WHERE state = 'loading'") for p in self.folder.glob("*/log.faultline")):
            self.assertIsNone(process.poll(), "it ended before it could be disturbed")
        process.send_signal(signal.SIGINT)
        output, error = process.communicate()
        self.assertEqual((process.returncode, output, error), (130, "", "cancelled\n"))
        self.assertEqual(list(self.folder.iterdir()), [])

    def test_ctrl_c_at_any_moment_of_an_analysis_changes_nothing(self):
        project = pathlib.Path(self.scratch.name) / "whole.faultline"
        before = project.read_bytes()
        moments = random.Random(7)
        ends = set()
        for _ in range(12):
            process = start("analyze", project)
            try:
                process.communicate(timeout=moments.uniform(0.0, 0.3))
            except subprocess.TimeoutExpired:
                process.send_signal(signal.SIGINT)
            output, error = process.communicate()
            ends.add(process.returncode)
            # Before the program has begun to listen, the signal ends it as it ends any other.
            self.assertIn((process.returncode, error), ((130, "cancelled\n"), (0, ""), (-signal.SIGINT, "")))
            self.assertEqual(output == "", process.returncode != 0)
        self.assertIn(130, ends)
        self.assertEqual(project.read_bytes(), before)


if __name__ == "__main__":
    unittest.main()
