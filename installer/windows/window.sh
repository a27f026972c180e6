#!/usr/bin/env bash
# Opens the installed window on a book and takes a picture of the screen: window.sh RESULTS BOOK
set -uo pipefail
# shellcheck source=wine.sh
. "$(dirname "$(readlink -f "$0")")/wine.sh"
WINEQT_QPA_PLATFORM=windows wine 'C:\Program Files\So ATTT\soattt.exe' "$2" &
window=$!
wait_for_window || exit 1
pause 3
import -window root "$1/window.png"
xdotool getwindowname "$(xdotool search --onlyvisible --name . | tail -1)"
kill $window
wait
[ -s "$1/window.png" ]
