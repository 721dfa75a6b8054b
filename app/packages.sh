# SPDX-FileCopyrightText: Faultline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by app/run.sh and tests/run.sh: what Faultline is built with, from Debian 12's own packages.

build_packages="g++ cmake ninja-build pkg-config git ccache
    qt6-base-dev libqt6opengl6-dev libxkbcommon-dev qt6-charts-dev qt6-svg-dev
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
    libeigen3-dev libsqlite3-dev liblz4-dev zlib1g-dev libssl-dev nlohmann-json3-dev
    fonts-noto-core fonts-wqy-microhei"
test_packages="xvfb xauth openbox xdotool imagemagick poppler-utils qpdf sqlite3 xclip
    python3-numpy python3-pandas python3-sklearn python3-jsonschema"

# install_packages NAME...: those that are missing, with root's rights or sudo's.
install_packages() {
    missing=""
    for name in "$@"; do
        dpkg-query -W -f '${Status}' "$name" 2>/dev/null | grep -q 'ok installed' || missing="$missing $name"
    done
    [ -z "$missing" ] && return 0
    as_root=""
    if [ "$(id -u)" != 0 ]; then
        as_root="sudo"
        command -v sudo >/dev/null || { echo "Install as root first: apt-get install$missing" >&2; return 1; }
    fi
    echo "Installing:$missing" >&2
    $as_root apt-get -o DPkg::Lock::Timeout=900 -q update >&2 || return 1
    # shellcheck disable=SC2086
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=900 -q install -y --no-install-recommends $missing >&2
}
