# A wine of its own, quiet, with fonts that hold the Vietnamese letters. Sourced by check.sh, suite.sh.
# shellcheck shell=bash disable=SC2034

export WINEPREFIX=${SOATTT_WINEPREFIX:-${XDG_CACHE_HOME:-$HOME/.cache}/soattt-windows/wine}
export WINEARCH=win64 WINEDEBUG=-all WINEDLLOVERRIDES='mscoree,mshtml=' TZ=Asia/Ho_Chi_Minh
# wine keeps QT_* to itself; WINEQT_* reach the program as QT_*.
export WINEQT_QPA_PLATFORM=offscreen WINEQT_FORCE_STDERR_LOGGING=1
export WINEQT_ENABLE_REGEXP_JIT=0 # as the programs do it themselves
drive_c=$WINEPREFIX/drive_c

# A new prefix says Windows 7, and its Tahoma lacks most Vietnamese letters.
open_wine() {
  [ -e "$WINEPREFIX/.ready" ] && return
  mkdir -p "$WINEPREFIX"
  wineboot -i >/dev/null 2>&1
  wine winecfg -v win10 >/dev/null 2>&1
  local name
  for name in Tahoma "MS Shell Dlg" "MS Shell Dlg 2" "Segoe UI" "Microsoft Sans Serif"; do
    wine reg add 'HKCU\Software\Wine\Fonts\Replacements' /v "$name" /d "DejaVu Sans" /f >/dev/null 2>&1
  done
  wineserver -w
  touch "$WINEPREFIX/.ready"
}


pause() { read -rt "$1" <> <(:) || true; }

# Until something is on the screen; half a minute at most.
wait_for_window() {
  local round
  for round in $(seq 100); do
    ! xdotool search --onlyvisible --name . >/dev/null 2>&1 || return 0
    pause 0.3
  done
  echo "no window after $round rounds" >&2
  return 1
}
