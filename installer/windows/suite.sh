#!/usr/bin/env bash
# Runs the tests built for Windows under wine: suite.sh BUILD [ctest option…]
# What not-under-wine.txt names is left out and told; single tests that skip themselves are told with
# their reason too. The whole output stays in BUILD/suite.log.
set -uo pipefail
here=$(dirname "$(readlink -f "$0")")
# shellcheck source=wine.sh
. "$here/wine.sh"
build=$1
shift
left_out=$(sed -nE 's/^(tst_[a-z0-9_]+) .*/\1/p' "$here/not-under-wine.txt" | paste -sd'|')

open_wine
export WINEQT_QPA_FONTDIR='Z:\usr\share\fonts\truetype\dejavu'
export QTEST_FUNCTION_TIMEOUT=1400000 # the five minutes of Qt Test are short under wine
wineserver -p
# Wine's services and its desktop keep the outputs of whoever makes them start; were it a test, it
# would never seem to end.
wine explorer /desktop </dev/null >/dev/null 2>&1 &
wine cmd /c exit </dev/null >/dev/null 2>&1
ctest --test-dir "$build" -E "^(${left_out:-none})$" -j "${SOATTT_JOBS:-2}" --output-on-failure \
  --timeout 1800 \
  --no-tests=error "$@" </dev/null | tee "$build/suite.log"
status=${PIPESTATUS[0]}
wineserver -k

echo
echo "== could not run under wine (installer/windows/not-under-wine.txt)"
grep -E '^tst_' "$here/not-under-wine.txt" || echo "none"
echo "== skipped themselves"
grep -hE '^SKIP *:' "$build/Testing/Temporary/LastTest.log" | LC_ALL=C sort | uniq -c
echo "== sums"
sed -nE 's/^Totals: ([0-9]+) passed, ([0-9]+) failed, ([0-9]+) skipped.*/\1 \2 \3/p' \
  "$build/Testing/Temporary/LastTest.log" | awk '{ passed += $1; failed += $2; skipped += $3 }
    END { print passed " single tests passed, " failed " failed, " skipped " skipped themselves" }'
grep -E 'tests passed' "$build/suite.log"
exit "$status"
