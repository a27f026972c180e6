#!/usr/bin/env bash
# Builds soattt-probe.exe for Windows 7 and later, 64-bit: build-windows.sh [OUTPUT FOLDER]
# Needs g++-mingw-w64-x86-64-posix, cmake, ninja-build, dpkg-dev and Debian's source mirror, from which
# the QR code library is taken (SOATTT_QRCODEGEN_SOURCE names a folder that holds it already).
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
root=$(readlink -f "$here/../..")
out=$(realpath -m "${1:-$root/build/probe-windows}")
cache=${XDG_CACHE_HOME:-$HOME/.cache}/soattt-probe

fail() { echo "build-windows: $*" >&2; exit 1; }
for program in cmake ninja x86_64-w64-mingw32-g++-posix x86_64-w64-mingw32-windres; do
  command -v "$program" >/dev/null || fail "missing $program (apt-get install \
g++-mingw-w64-x86-64-posix cmake ninja-build dpkg-dev)"
done

# With its own lists, so neither root nor a change of the system's sources is needed.
fetch_qrcodegen() {
  mkdir -p "$cache/lists/partial" "$cache/source"
  echo "deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] \
http://deb.debian.org/debian bookworm main" >"$cache/sources.list"
  local apt=(apt-get -qq -o Dir::Etc::SourceList="$cache/sources.list" -o Dir::Etc::SourceParts=-
    -o Dir::State::Lists="$cache/lists" -o Dir::Cache::pkgcache= -o Dir::Cache::srcpkgcache=
    -o APT::Sandbox::User=)
  "${apt[@]}" update
  (cd "$cache/source" && "${apt[@]}" source --tar-only qr-code-generator && tar xzf ./*.orig.tar.gz)
}

qr=${SOATTT_QRCODEGEN_SOURCE:-}
if [ -z "$qr" ]; then
  find "$cache/source" -name qrcodegen.cpp 2>/dev/null | grep -q . || fetch_qrcodegen >&2
  qr=$(dirname "$(find "$cache/source" -name qrcodegen.cpp | head -1)")
fi
[ -f "$qr/qrcodegen.cpp" ] || fail "no qrcodegen.cpp in $qr"

cmake -S "$here" -B "$out" -G Ninja -DCMAKE_TOOLCHAIN_FILE="$root/cmake/mingw-w64.cmake" \
  -DCMAKE_BUILD_TYPE=MinSizeRel -DSOATTT_WERROR=ON -DSOATTT_QRCODEGEN_SOURCE="$qr" >"$out.log" 2>&1 ||
  { cat "$out.log"; exit 1; }
cmake --build "$out"
ls -l "$out/soattt-probe.exe"
