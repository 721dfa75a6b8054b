#!/usr/bin/python3
# SPDX-FileCopyrightText: Faultline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The sample flights repeated with ids of their own: a log of any size. usage: make_flights.py ROWS OUT.csv"""
import gzip
import pathlib
import sys

SAMPLE = pathlib.Path(__file__).resolve().parents[2] / "resources" / "sample" / "flights_log.csv.gz"


def main():
    rows, out = int(sys.argv[1]), sys.argv[2]
    with gzip.open(SAMPLE, "rt", encoding="utf-8", newline="") as fh:
        header, *lines = fh.read().splitlines()
    with open(out, "w", encoding="utf-8", newline="") as fh:
        fh.write(header + "\n")
        for i in range(rows):
            first, rest = lines[i % len(lines)].split(",", 1)
            fh.write(f"{first}-{i // len(lines)},{rest}\n")


if __name__ == "__main__":
    main()
