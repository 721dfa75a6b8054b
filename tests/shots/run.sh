#!/usr/bin/env bash
# SPDX-FileCopyrightText: Faultline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Saves a picture of every page, light and dark, in every language: with made-up states of the window (shots) and with
# real logs in a real session (live_shots): run.sh [FOLDER [FILTER]]
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
folder=${1:-$root/build/shots}
cd "$root"
cmake --preset dev >/dev/null
cmake --build --preset dev --target shots live_shots
export QT_QPA_PLATFORM=offscreen LANG=C.UTF-8
for program in shots live_shots; do
    "$root/build/dev/tests/$program" "$folder" "${2:-}" 2> >(grep -v 'propagateSizeHints' >&2)
done
echo "Pictures are in $folder"
