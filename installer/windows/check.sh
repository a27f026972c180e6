#!/usr/bin/env bash
# Installs the packages under wine, uses the programs, uninstalls them: check.sh DIST
# Pictures, forms and the list of loaded libraries are left in DIST/../check. SOATTT_LINUX_CTL names
# the soatttctl of this machine whose form is compared.
set -uo pipefail
here=$(dirname "$(readlink -f "$0")")
# One screen for all: what wine was started without a screen can't open a window later.
if [ -z "${SOATTT_CHECK_SCREEN:-}" ]; then
  export SOATTT_CHECK_SCREEN=1
  exec xvfb-run -a -s '-screen 0 1366x768x24' "$0" "$@"
fi
root=$(dirname "$(dirname "$here")")
dist=$(readlink -f "$1")
results=$(dirname "$dist")/check
# shellcheck source=wine.sh
. "$here/wine.sh"
setup=$(echo "$dist"/soattt-*-setup.exe)
zip=$(echo "$dist"/soattt-*-portable.zip)
linux_ctl=${SOATTT_LINUX_CTL:-$(ls -t "$root"/build/{release,ci}/bin/soatttctl 2>/dev/null | head -1)}
now=2026-11-21T08:30
installed="$drive_c/Program Files/So ATTT"
work="$drive_c/Kiểm tra"
failed=0

report() {
  if [ "$1" = 0 ]; then echo "ok      $2"; else echo "FAILED  $2"; failed=$((failed + 1)); fi
}
# expect NAME COMMAND…
expect() {
  local name=$1
  shift
  "$@" >"$results/last.log" 2>&1
  local code=$?
  report $code "$name"
  [ $code = 0 ] || tail -5 "$results/last.log"
}

ctl() { wine 'C:\Program Files\So ATTT\soatttctl.exe' --now $now --english "$@"; }
in_work() { printf 'C:\\Kiểm tra\\%s' "$1"; }
# on BOOK COMMAND…
on() {
  local book=$1
  shift
  ctl --book "$(in_work "$book")" "$@"
}

check_sums() { (cd "$dist" && sha256sum --quiet -c SHA256SUMS); }

check_install() {
  wine "$setup" /S && [ -s "$installed/soattt.exe" ] && [ -s "$installed/soatttctl.exe" ] &&
    [ -s "$drive_c/ProgramData/Microsoft/Windows/Start Menu/Programs/Sổ ATTT.lnk" ]
}
check_file_type() {
  wine reg query 'HKLM\Software\Classes\SoATTT.Book\shell\open\command' /reg:64 |
    grep -F '"C:\Program Files\So ATTT\soattt.exe" "%1"'
}

check_sample() { on mau.soattt sample && [ -s "$work/mau.soattt" ]; }
check_list() {
  on mau.soattt list assets --json >"$results/assets.json" && grep -q 'Tầng' "$results/assets.json"
}

text_of() { pdftotext -layout "$1" -; }
check_form() {
  on mau.soattt form appendix-1 --period 2026H2 --output "$(in_work phu-luc-1.pdf)" || return 1
  cp "$work/phu-luc-1.pdf" "$results/"
  cp "$work/mau.soattt" "$results/mau-linux.soattt"
  [ -n "$linux_ctl" ] || { echo "no soatttctl of this machine to compare with"; return 1; }
  "$linux_ctl" --book "$results/mau-linux.soattt" --now $now form appendix-1 --period 2026H2 \
    --output "$results/phu-luc-1-linux.pdf" || return 1
  diff <(text_of "$results/phu-luc-1.pdf") <(text_of "$results/phu-luc-1-linux.pdf")
}
check_form_fonts() {
  [ "$(pdffonts "$results/phu-luc-1.pdf" | awk 'NR > 2 { print $1, $(NF-4) }' | LC_ALL=C sort)" = \
    "$(pdffonts "$results/phu-luc-1-linux.pdf" | awk 'NR > 2 { print $1, $(NF-4) }' | LC_ALL=C sort)" ]
}

names_in() { on "$1" list suppliers --json | grep -oE '"name": *"[^"]*"' | LC_ALL=C sort; }
check_import() {
  on mau.soattt export suppliers --output "$(in_work nha-cung-cap.xlsx)" &&
    on 'Sổ mới.soattt' create --office "UBND xã Thử Nghiệm" --regulation HP2026 &&
    on 'Sổ mới.soattt' import suppliers "$(in_work nha-cung-cap.xlsx)" || return 1
  [ -n "$(names_in mau.soattt)" ] && diff <(names_in mau.soattt) <(names_in 'Sổ mới.soattt')
}

check_backup() {
  mkdir -p "$work/Sao lưu"
  on mau.soattt backup --to "$(in_work 'Sao lưu')" || return 1
  (cd "$work/Sao lưu" && sha256sum -c -- *.sha256) || return 1
  local copy
  copy=$(basename "$(echo "$work/Sao lưu"/*.soattt)")
  on mau.soattt restore "$(in_work "Sao lưu\\$copy")" --to "$(in_work 'mở lại.soattt')" &&
    on 'mở lại.soattt' verify
}

# The window on a screen: its pictures, then the window itself as X shows it.
check_pictures() {
  mkdir -p "$results/pictures"
  WINEQT_QPA_PLATFORM=windows wine 'C:\Program Files\So ATTT\soattt.exe' --now $now \
    --screenshots "$(in_work anh)" \
    --only light-1366-today,light-1366-assets,dark-1366-reports,light-911-today \
    "$(in_work mau.soattt)"
  cp "$work/anh"/*.png "$results/pictures/" && [ "$(ls "$results/pictures" | wc -l)" -ge 4 ]
}
check_window() { "$here/window.sh" "$results" "$(in_work mau.soattt)"; }

# Every library the programs load, from the start to a form and a picture of the window: the
# program's own, or Windows' own. A library planted in the working folder stays where it is.
check_libraries() {
  cp "$installed/soatttctl.exe" "$work/planted.dll"
  (
    cd "$work" || exit
    export WINEDEBUG=+loaddll
    wine 'C:\Program Files\So ATTT\soatttctl.exe' --book "$(in_work mau.soattt)" due
    WINEQT_QPA_PLATFORM=windows wine 'C:\Program Files\So ATTT\soattt.exe' \
      --now $now --screenshots "$(in_work anh)" --only light-1366-today "$(in_work mau.soattt)"
  ) 2>&1 | sed -nE 's/.*Loaded L"([^"]+)".*/\1/p' | sed 's/\\\\/\\/g' | LC_ALL=C sort -fu \
    >"$results/libraries.txt"
  [ -s "$results/libraries.txt" ] &&
    ! grep -viE '^C:\\(Program Files\\So ATTT|windows\\system32)\\|^[a-z0-9_.-]+$' "$results/libraries.txt" &&
    ! grep -i planted "$results/libraries.txt"
}

check_upgrade() { wine "$setup" /S && [ -s "$installed/soattt.exe" ]; }
check_upgrade_while_running() { "$here/refuse.sh" "$setup"; }

check_uninstall() {
  echo "sổ của cơ quan" >"$installed/so-cua-co-quan.soattt"
  wine "$installed/uninstall.exe" /S
  wineserver -w
  [ ! -e "$installed/soattt.exe" ] && [ ! -e "$installed/uninstall.exe" ] &&
    [ -s "$work/mau.soattt" ] && [ -s "$installed/so-cua-co-quan.soattt" ] &&
    ! wine reg query 'HKLM\Software\Classes\SoATTT.Book' /reg:64
}
check_portable() {
  (cd "$work" && python3 -m zipfile -e "$zip" .) &&
    wine "$(winepath -w "$(ls -d "$work"/soattt-*-portable)/soatttctl.exe")" --version
}

rm -rf "$results" "$work" "$installed"
mkdir -p "$results" "$work"
wineserver -k
open_wine
export SOATTT_PASSWORD=HoaBinh@2026
expect "the sums agree" check_sums
expect "silent install" check_install
expect "file type" check_file_type
expect "sample office" check_sample
expect "list" check_list
expect "Phụ lục I: the text of Linux" check_form
expect "Phụ lục I: the fonts of Linux" check_form_fonts
expect "import of an exported list" check_import
expect "backup, restore, verify" check_backup
expect "pictures of the window" check_pictures
expect "the window on a screen" check_window
expect "libraries from the program's folder and system32 only" check_libraries
expect "refuses to upgrade a running program" check_upgrade_while_running
expect "upgrade in place" check_upgrade
expect "uninstall leaves the books" check_uninstall
expect "portable zip" check_portable
wineserver -w
[ $failed = 0 ] || echo "$failed checks failed"
exit $((failed > 0))
