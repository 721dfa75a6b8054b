#!/usr/bin/python3
# SPDX-FileCopyrightText: Faultline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of the house that a compiler does not check. usage: house.py ROOT"""
import pathlib
import re
import subprocess
import sys
import unittest

ROOT = pathlib.Path(sys.argv.pop(1) if len(sys.argv) > 1 else ".").resolve()
TOP_LEVEL = {"CMakeLists.txt", "CMakePresets.json", "LICENSE", "README.md", "app", "widgets", "analysis", "resources",
             "translations", "tests", ".ci", ".clang-format", ".clang-tidy", ".editorconfig", ".gitignore", ".gitattributes"}
# Which of our folders a folder may include.
MAY_INCLUDE = {
    "analysis/base": {"analysis/base"},
    "analysis/values": {"analysis/base", "analysis/values"},
    "analysis": {"analysis"},
    "widgets": {"widgets", "analysis/base", "analysis/values"},
    "app": {"app", "widgets", "analysis"},
}
# Inside analysis: a lower room never includes a higher one.
ANALYSIS_ORDER = ["base", "values", "columns", "stats", "ingest", "store", "cluster", "model", "alerts", "analyses",
                  "remedies", "warehouse"]
BANNED_NAMES = re.compile(r"\b(class|struct)\s+\w*(Manager|Helper|Utils?|Info|Handler|Processor)\b")


def tracked():
    out = subprocess.run(["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], cwd=ROOT,
                         capture_output=True, check=True).stdout
    return sorted({ROOT / name for name in out.decode().split("\0") if name and (ROOT / name).is_file()})


FILES = tracked()
SOURCES = [f for f in FILES if f.suffix in (".cpp", ".h")]


def relative(path):
    return path.relative_to(ROOT).as_posix()


def includes(path):
    return re.findall(r'^\s*#include\s+["<]([^">]+)[">]', path.read_text(encoding="utf-8"), re.M)


class House(unittest.TestCase):
    def test_top_level_is_the_agreed_one(self):
        self.assertEqual(sorted({relative(f).split("/")[0] for f in FILES} - TOP_LEVEL), [])

    def test_no_file_is_over_500_lines(self):
        long = {relative(f): n for f in SOURCES if (n := len(f.read_text(encoding="utf-8").splitlines())) > 500}
        self.assertEqual(long, {})

    def test_dependencies_point_one_way(self):
        wrong = []
        for f in SOURCES:
            name = relative(f)
            room = next((r for r in MAY_INCLUDE if name.startswith(r + "/")), None)
            if not room:
                continue
            for inc in includes(f):
                ours = inc.split("/")[0] in ("analysis", "widgets", "app", "tests")
                if ours and not any(inc.startswith(r + "/") for r in MAY_INCLUDE[room]):
                    wrong.append(f"{name} includes {inc}")
        self.assertEqual(wrong, [])

    def test_rooms_of_analysis_are_in_order(self):
        allowed_up = {("ingest", "store")}
        wrong = []
        for f in SOURCES:
            parts = relative(f).split("/")
            if parts[0] != "analysis" or len(parts) < 3:
                continue
            for inc in includes(f):
                target = inc.split("/")
                if target[0] != "analysis" or len(target) < 3 or (parts[1], target[1]) in allowed_up:
                    continue
                if ANALYSIS_ORDER.index(target[1]) > ANALYSIS_ORDER.index(parts[1]):
                    wrong.append(f"{relative(f)} includes {inc}")
        self.assertEqual(wrong, [])

    def test_analysis_knows_no_qt(self):
        wrong = [f"{relative(f)}: {inc}" for f in SOURCES if relative(f).startswith("analysis/")
                 for inc in includes(f) if re.match(r"Q[A-Z]|Qt", inc)]
        self.assertEqual(wrong, [])

    def test_sqlite_stays_in_the_store(self):
        wrong = [relative(f) for f in SOURCES if not relative(f).startswith(("analysis/store/", "tests/"))
                 and "sqlite3.h" in includes(f)]
        self.assertEqual(wrong, [])

    def test_every_source_names_its_licence(self):
        wrong = [relative(f) for f in SOURCES
                 if "SPDX-License-Identifier: GPL-3.0-or-later" not in f.read_text(encoding="utf-8")[:400]]
        self.assertEqual(wrong, [])

    def test_headers_are_included_once(self):
        wrong = [relative(f) for f in SOURCES if f.suffix == ".h" and "#pragma once" not in f.read_text(encoding="utf-8")]
        self.assertEqual(wrong, [])

    def test_names_say_what_a_thing_is(self):
        wrong = [f"{relative(f)}: {m.group(0)}" for f in SOURCES for m in BANNED_NAMES.finditer(f.read_text(encoding="utf-8"))]
        self.assertEqual(wrong, [])
        self.assertEqual([relative(f) for f in FILES if re.search(r"(^|/)(misc|utils?|helpers?)\.", relative(f))], [])

    def test_no_path_of_somebodys_machine(self):
        pattern = re.compile(r"(?<![\w.$}])/(work|root|home)/\w")
        wrong = [relative(f) for f in FILES if f.suffix in (".cpp", ".h", ".sh", ".py", ".md", ".txt", ".json", ".cmake")
                 and not relative(f).startswith("tests/house/") and pattern.search(f.read_text(encoding="utf-8"))]
        self.assertEqual(wrong, [])

    def test_no_todo_without_an_issue(self):
        wrong = [relative(f) for f in SOURCES if re.search(r"\b(TODO|FIXME|XXX)\b(?!\s*\(#\d+\))", f.read_text(encoding="utf-8"))]
        self.assertEqual(wrong, [])

    def test_readme_names_the_two_commands_and_every_room(self):
        readme = (ROOT / "README.md").read_text(encoding="utf-8")
        for command in ("bash app/run.sh", "bash tests/run.sh"):
            self.assertIn(command, readme)
        rooms = {p.parent.name for p in SOURCES if relative(p).startswith("analysis/")} - {"analysis"}
        self.assertEqual([r for r in sorted(rooms) if r + "/" not in readme], [])

    def test_translations_are_complete(self):
        for name in ("faultline_zh_CN.ts", "faultline_da.ts"):
            path = ROOT / "translations" / name
            self.assertTrue(path.exists(), name)
            self.assertNotIn('type="unfinished"', path.read_text(encoding="utf-8"), name)


if __name__ == "__main__":
    unittest.main()
