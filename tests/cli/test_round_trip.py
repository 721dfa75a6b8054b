#!/usr/bin/python3
# SPDX-FileCopyrightText: Faultline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Random CSV files give the counts that Python's csv module gives."""
import csv
import io
import json
import pathlib
import random
import tempfile
import unittest

import faultline_cli as cli

FILES = 50
CLASSES = ("yes", "no", " yes", "是", "ja,ja", 'a "b"', "two\nlines", "two\r\nlines", "😀", "e\u0301", "é")
WORDS = ("", "plain", "with,comma", 'with "quotes"', "line\nfeed", "carriage\r\nreturn", "文本", "😀", " spaces ", "007", '"', "\n")


def written(value, rng):
    """A field as some program may write it: quoted where it must be, and sometimes where it need not be."""
    must = any(c in value for c in ',"\r\n')
    return '"' + value.replace('"', '""') + '"' if must or rng.random() < 0.3 else value


def random_file(rng):
    """The bytes of a file: columns in any order, LF or CRLF, with or without a mark and a last line end."""
    columns = ["id", "label", "prediction", "word", "number"]
    rng.shuffle(columns)
    classes = rng.sample(CLASSES, rng.randint(2, 5))
    lines = [",".join(written(c, rng) for c in columns)]
    for i in range(rng.randint(1, 400)):
        row = {"id": f"r{i}", "label": rng.choice(classes), "prediction": rng.choice(classes), "word": rng.choice(WORDS), "number": str(rng.random())}
        lines.append(",".join(written(row[c], rng) for c in columns))
    end = rng.choice(("\n", "\r\n"))
    text = end.join(lines) + (end if rng.random() < 0.7 else "")
    return (b"\xef\xbb\xbf" if rng.random() < 0.3 else b"") + text.encode()


class RoundTrip(unittest.TestCase):
    def test_counts_are_those_of_python(self):
        rng = random.Random(50)
        with tempfile.TemporaryDirectory() as folder:
            for number in range(FILES):
                path = pathlib.Path(folder) / f"{number}.csv"
                path.write_bytes(random_file(rng))
                rows = list(csv.DictReader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline="")))
                right = sum(row["label"] == row["prediction"] for row in rows)
                classes = {row[c] for row in rows for c in ("label", "prediction")}
                with self.subTest(path.name):
                    done = cli.run("analyze", path, "--map", "label=label", "--map", "prediction=prediction")
                    self.assertEqual(done.returncode, 0, done.stderr)
                    self.assertEqual(done.stderr.splitlines()[0],
                                     f"{path.name} (production): {len(rows)} rows in = {len(rows)} stored + 0 quarantined")
                    seen = json.loads(done.stdout)
                    self.assertEqual((seen["log"]["rows"], seen["log"]["imported"], seen["metrics"]["n"]), (len(rows),) * 3)
                    self.assertEqual(seen["metrics"]["failures"], len(rows) - right)
                    self.assertEqual(set(seen["log"]["classes"]), classes)


if __name__ == "__main__":
    unittest.main()
