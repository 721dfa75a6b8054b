#!/usr/bin/env bash
# SPDX-FileCopyrightText: Faultline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds and passes the tests: the command line in Release, then everything under the address
# and undefined-behaviour sanitizers. --long adds the thread sanitizer, kill loops and benches (much longer).
set -euo pipefail
cd "$(dirname "$0")/.."
. app/packages.sh
# shellcheck disable=SC2086
install_packages $build_packages $test_packages
jobs=$(nproc)
export CTEST_OUTPUT_ON_FAILURE=1 QT_QPA_PLATFORM=offscreen
export XDG_RUNTIME_DIR=${XDG_RUNTIME_DIR:-$(mktemp -d)}

cmake --preset release >/dev/null
cmake --build --preset release --target faultline -j "$jobs"
if [ "${1:-}" = "--long" ]; then
    cmake --preset tsan >/dev/null
    cmake --build --preset tsan -j "$jobs"
    ctest --test-dir build/tsan -L core -j "$jobs"
    cmake --build --preset release --target benches -j "$jobs"
    bash tests/bench/run.sh build/release
fi
ctest --test-dir build/release -L cli -j "$jobs"
cmake --preset asan >/dev/null
cmake --build --preset asan -j "$jobs"
ctest --test-dir build/asan -LE cli -j "$jobs"
