#!/usr/bin/env bash
# SPDX-FileCopyrightText: Faultline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds, and opens the workbench on the sample; further arguments go to faultline.
# With no display it analyses the sample, writes the report and says where.
set -euo pipefail
cd "$(dirname "$0")/.."
. app/packages.sh
# shellcheck disable=SC2086
install_packages $build_packages
cmake --preset release >/dev/null
cmake --build --preset release --target faultline
program=build/release/app/faultline
if [ $# -gt 0 ]; then
    exec "$program" "$@"
fi
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$program" --sample
fi
report=${FAULTLINE_OUT:-faultline-report.pdf}
"$program" report resources/sample/flights_log.csv.gz --baseline resources/sample/flights_baseline.csv.gz \
    --threshold accuracy=0.68 --case "US flights, late arrivals" --out "$report"
"$program" analyze resources/sample/flights_log.csv.gz --baseline resources/sample/flights_baseline.csv.gz \
    --threshold accuracy=0.68 --json "${report%.pdf}.json" --quiet 2>/dev/null
echo "No display: the sample was analysed."
echo "Report: $(realpath "$report")"
echo "Numbers: $(realpath "${report%.pdf}.json")"
