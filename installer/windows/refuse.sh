#!/usr/bin/env bash
# Starts the installed window, then the installer, which must refuse: refuse.sh SETUP
set -uo pipefail
# shellcheck source=wine.sh
. "$(dirname "$(readlink -f "$0")")/wine.sh"
WINEQT_QPA_PLATFORM=windows wine 'C:\Program Files\So ATTT\soattt.exe' &
window=$!
wait_for_window || exit 1
wine "$1" /S
code=$?
kill $window
wait
echo "the installer gave $code"
[ $code = 3 ]
