#!/usr/bin/env bash
# SPDX-FileCopyrightText: Faultline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Saves a picture of every page with every kind of log, light and dark, in every language: run.sh [FOLDER [FILTER]]
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
folder=${1:-$root/build/shots}
cd "$root"
cmake --preset dev >/dev/null
cmake --build --preset dev --target shots
export QT_QPA_PLATFORM=offscreen LANG=C.UTF-8
"$root/build/dev/tests/shots" "$folder" "${2:-}" 2> >(grep -v 'propagateSizeHints' >&2)
echo "Pictures are in $folder"
