#!/usr/bin/env bash
# Builds Sổ ATTT for Windows x86-64 on Debian 12, from Debian's sources: installer, portable zip, sums
# and list of parts in build/windows/dist. `installer/build-windows.sh help` says what else it does.
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
root=$(dirname "$here")
windows=$here/windows
jobs=${SOATTT_JOBS:-$(nproc)}
build=$root/build/windows
dist=$build/dist

say() { printf '\n== %s\n' "$*"; }
fail() { printf 'build-windows: %s\n' "$*" >&2; exit 1; }

# shellcheck source=windows/cache.sh
. "$windows/cache.sh"
# shellcheck source=windows/parts.sh
. "$windows/parts.sh"
# shellcheck source=windows/package.sh
. "$windows/package.sh"
qrcodegen_source=$sources/qr-code-generator/tree/cpp

tools=(ca-certificates ccache cmake ninja-build pkgconf python3 perl make xz-utils bzip2 tcl autoconf
  automake libtool dpkg-dev gcc-mingw-w64-x86-64-posix g++-mingw-w64-x86-64-posix qt6-base-dev
  qt6-base-dev-tools qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools fonts-liberation2
  fonts-dejavu-core nsis zip)
wine_tools=(wine wine64 poppler-utils xvfb xauth xdotool imagemagick)

# need PACKAGE…: installs those that are missing; without the right to, says which they are.
need() {
  local package missing=()
  for package in "$@"; do
    dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed ||
      missing+=("$package")
  done
  [ ${#missing[@]} -gt 0 ] || return 0
  [ "$(id -u)" = 0 ] || fail "please install: apt-get install ${missing[*]}"
  say "installing ${missing[*]}"
  apt-get update -q
  DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"
}

# Qt's tools run here while its libraries are built, so both must be of one version.
check_host_qt() {
  local host source
  host=$(dpkg-query -W -f='${Version}' qt6-base-dev)
  source=$(version_of qt6-base)
  [ "${host%%+*}" = "${source%%+*}" ] ||
    fail "the installed qt6-base-dev is $host, the source $source; update one of them"
}

do_kit() {
  need "${tools[@]}"
  check_host_qt
  build_parts
  gather_kit
}

programs=(soattt soatttctl soattt-probe)

do_programs() {
  do_kit
  say "programs"
  configure_programs -DSOATTT_TESTS=OFF
  cmake --build "$build" -j "$jobs" --target soattt soatttctl
  build_probe
}

# A project of its own, without Qt, for Windows 7 too.
build_probe() {
  SOATTT_QRCODEGEN_SOURCE=$qrcodegen_source "$root/app/probe/build-windows.sh" "$build/probe"
  cp "$build/probe/soattt-probe.exe" "$build/bin/"
}

configure_programs() {
  # A folder of another kit can't be configured anew for this one.
  cmp -s "$kit/.parts" "$build/.parts" || rm -rf "$build"
  mkdir -p "$build"
  cp "$kit/.parts" "$build/"
  PKG_CONFIG_LIBDIR=$kit/lib/pkgconfig cmake -S "$root" -B "$build" -G Ninja \
    -DCMAKE_TOOLCHAIN_FILE="$kit/lib/cmake/Qt6/qt.toolchain.cmake" \
    -DQT_CHAINLOAD_TOOLCHAIN_FILE="$kit/toolchain.cmake" -DQT_HOST_PATH=/usr \
    -DQT_HOST_PATH_CMAKE_DIR=/usr/lib/x86_64-linux-gnu/cmake -DCMAKE_BUILD_TYPE=Release \
    -DSOATTT_QRCODEGEN_SOURCE="$qrcodegen_source" \
    -DCMAKE_CXX_FLAGS_RELEASE="-Os -DNDEBUG -ffunction-sections -fdata-sections" \
    -DCMAKE_CXX_COMPILER_LAUNCHER=ccache "$@" >"$build/configure.log" 2>&1 ||
    { cat "$build/configure.log"; fail "the programs could not be configured"; }
}

do_package() {
  do_programs
  make_packages
}

do_check() {
  need "${wine_tools[@]}"
  [ -e "$dist/SHA256SUMS" ] || do_package
  "$windows/check.sh" "$dist"
}

do_suite() {
  need "${wine_tools[@]}"
  do_kit
  say "tests"
  configure_programs -DSOATTT_TESTS=ON
  cmake --build "$build" -j "$jobs"
  "$windows/suite.sh" "$build" "$@"
}

do_help() {
  cat <<'HELP'
installer/build-windows.sh          all of kit, programs, package
installer/build-windows.sh kit      Qt and the other libraries, kept in the cache
installer/build-windows.sh programs the .exe files, in build/windows/bin
installer/build-windows.sh package  installer, zip, sums, list of parts in build/windows/dist
installer/build-windows.sh check    installs, uses and uninstalls it under wine
installer/build-windows.sh suite    the whole test suite, built for Windows, under wine

SOATTT_WINDOWS_CACHE   where the kit is kept (~/.cache/soattt-windows)
SOATTT_DEBIAN_MIRROR   http://deb.debian.org unless told
SOATTT_JOBS            compilers at a time
HELP
}

export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
command=${1:-package}
shift || true
declare -F "do_$command" >/dev/null || { do_help >&2; exit 2; }
"do_$command" "$@"
printf -- '-- %s: %d s\n' "$command" $SECONDS
