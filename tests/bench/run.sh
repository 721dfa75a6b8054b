#!/usr/bin/env bash
# SPDX-FileCopyrightText: Faultline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Ratios against peers, measured in this run. usage: run.sh BUILD. FAULTLINE_FLIGHTS=CSV uses that log instead of the
# repeated sample. Without npm, or offline, DuckDB is skipped and said so.
set -euo pipefail
build=$(realpath "$1")
here=$(cd "$(dirname "$0")" && pwd)
program=$build/app/faultline
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
results=$scratch/results.jsonl

cache=${XDG_CACHE_HOME:-$HOME/.cache}/faultline
duckdb=$cache/libduckdb-1.5.6.so
if [ ! -e "$duckdb" ] && command -v npm >/dev/null; then
    mkdir -p "$cache"
    (cd "$scratch" && npm pack --silent @duckdb/node-bindings-linux-x64@1.5.6-r.1 >/dev/null \
        && echo "1b9f82478539bb9a1d1df44bd103121a12ae52142c07158dc52b97d2ec1d69ff  duckdb-node-bindings-linux-x64-1.5.6-r.1.tgz" | sha256sum -c --quiet \
        && tar xzf duckdb-node-bindings-linux-x64-1.5.6-r.1.tgz package/libduckdb.so && mv package/libduckdb.so "$duckdb") || true
fi
[ -e "$duckdb" ] || echo "SKIPPED: DuckDB is not there (npm, or the network, is missing)."

csv=${FAULTLINE_FLIGHTS:-$scratch/flights.csv}
[ -e "$csv" ] || /usr/bin/python3 "$here/make_flights.py" 2500000 "$csv"
cat "$csv" >/dev/null # the same warm page cache for everybody

# seconds COMMAND...: wall time of a whole process
seconds() { local start=$EPOCHREALTIME; "$@" >/dev/null 2>&1; local end=$EPOCHREALTIME; awk -v a="$start" -v b="$end" 'BEGIN { printf "%.3f", b - a }'; }
record() { echo "{\"task\": \"import\", \"peer\": \"$1\", \"seconds\": $2}" >>"$results"; }

for round in 1 2 3; do
    rm -f "$scratch"/{f.faultline,d.db,s.db}
    record faultline "$(seconds "$program" import "$scratch/f.faultline" "$csv" --quiet)"
    [ ! -e "$duckdb" ] || /usr/bin/python3 "$here/peer_duckdb.py" "$duckdb" "$scratch/d.db" import "$csv" >>"$results"
    [ "$round" != 1 ] || record sqlite3 "$(seconds sqlite3 "$scratch/s.db" ".mode csv" ".import $csv log")"
done
for file in f.faultline d.db; do [ ! -e "$scratch/$file" ] || echo "$file $(($(stat -c %s "$scratch/$file") / 1000000)) MB"; done
"$program" import "$scratch/f.faultline" "$csv" "$csv" "$csv" --again --quiet >/dev/null 2>&1 # four logs of it: 10 million rows
for threads in 1 2; do "$build/tests/bench_cubes" "$scratch/f.faultline" "$threads" >>"$results"; done
[ ! -e "$duckdb" ] || /usr/bin/python3 "$here/peer_duckdb.py" "$duckdb" "$scratch/d.db" cubes 4 >>"$results"
/usr/bin/python3 "$here/ratios.py" "$results"
for threads in 1 2; do "$build/tests/bench_heatmap" "$scratch/f.faultline" "$threads"; done
"$build/tests/bench_records" "$scratch/f.faultline" 2
export QT_QPA_PLATFORM=offscreen HOME=$scratch
"$build/tests/bench_window" "$scratch/f.faultline" >/dev/null # the first opening analyses and stores
"$build/tests/bench_window" "$scratch/f.faultline"
