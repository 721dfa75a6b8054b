#!/usr/bin/python3
# SPDX-FileCopyrightText: Faultline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""DuckDB on the same work, through its C library. usage: peer_duckdb.py LIBDUCKDB DATABASE import CSV | cubes COPIES"""
import ctypes
import json
import statistics
import sys
import time


class Duck:
    def __init__(self, library, path, threads=2):
        self.lib = ctypes.CDLL(library)
        self.db, self.connection = ctypes.c_void_p(), ctypes.c_void_p()
        assert self.lib.duckdb_open(path.encode(), ctypes.byref(self.db)) == 0
        assert self.lib.duckdb_connect(self.db, ctypes.byref(self.connection)) == 0
        self.lib.duckdb_result_error.restype = ctypes.c_char_p
        self.run(f"set threads={threads}")

    def run(self, sql):
        result = (ctypes.c_uint64 * 6)()
        if self.lib.duckdb_query(self.connection, sql.encode(), ctypes.byref(result)) != 0:
            sys.exit(self.lib.duckdb_result_error(ctypes.byref(result)).decode())
        self.lib.duckdb_destroy_result(ctypes.byref(result))

    def close(self):
        self.lib.duckdb_disconnect(ctypes.byref(self.connection))
        self.lib.duckdb_close(ctypes.byref(self.db))


def timed(work):
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


WEEKLY = "select date_trunc('week', ts) w, label, prediction, count(*) from log {where} group by all"
HEATMAP = """select least(19, greatest(0, ceil(distance / 150.0) - 1)) a,
 least(19, greatest(0, ceil((inbound_delay_3h + 20) / 4.0) - 1)) b, label <> prediction f, count(*) from log {where} group by all"""
CONFUSION = "select label, prediction, count(*) from log {where} group by all"


def main():
    library, database, task, argument = sys.argv[1:5]
    if task == "import":
        duck = Duck(library, database)
        seconds = timed(lambda: (duck.run(f"create table log as select * from read_csv('{argument}')"), duck.run("checkpoint")))
        print(json.dumps({"task": "import", "peer": "duckdb", "seconds": round(seconds, 3)}))
        duck.close()
        return
    for threads in (1, 2):
        duck = Duck(library, database, threads)
        if threads == 1 and int(argument) > 1:
            duck.run("create table one as select * from log")
            for _ in range(int(argument) - 1):
                duck.run("insert into log select * from one")
            duck.run("drop table one")
            duck.run("checkpoint")
        for name, where in (("cubes", ""), ("cubes_filtered", "where inbound_delay_3h > 7.7321")):
            ask = lambda: [duck.run(sql.format(where=where)) for sql in (WEEKLY, HEATMAP, CONFUSION)]
            first = timed(ask)
            seconds = statistics.median(timed(ask) for _ in range(5))
            print(json.dumps({"task": name, "peer": "duckdb", "threads": threads, "first_ms": round(first * 1e3, 1), "ms": round(seconds * 1e3, 2)}))
        duck.close()


if __name__ == "__main__":
    main()
