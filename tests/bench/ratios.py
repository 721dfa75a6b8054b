#!/usr/bin/python3
# SPDX-FileCopyrightText: Faultline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints every task of a run with its ratio to Faultline. usage: ratios.py RESULTS.jsonl"""
import collections
import json
import statistics
import sys

rows = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8") if line.strip()]
groups = collections.defaultdict(list)
for row in rows:
    groups[row["task"], row.get("threads", 0), row["peer"]].append(row.get("ms", 1000 * row.get("seconds", 0)))
for (task, threads, peer), values in sorted(groups.items()):
    ours = statistics.median(groups[task, threads, "faultline"])
    mine = statistics.median(values)
    print(f"{task:16} threads {threads or '-'} {peer:10} {mine:10.1f} ms   {mine / ours:6.2f} x faultline")
for row in rows:
    if "first_ms" in row:
        print(f"{row['task']:16} threads {row['threads']} {row['peer']:10} first {row['first_ms']:10.1f} ms")
