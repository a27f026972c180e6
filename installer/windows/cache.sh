# Parts of the Windows kit, each built once and kept in $cache/NAME-HASH. The hash covers the part's
# recipe, its files, the versions of its sources and compiler, and the parts it stands on. A build
# that was cut off goes on where it stopped. Sourced by build-windows.sh.
# shellcheck shell=bash

cache=${SOATTT_WINDOWS_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/soattt-windows}
mirror=${SOATTT_DEBIAN_MIRROR:-http://deb.debian.org}
sources=$cache/sources
triple=x86_64-w64-mingw32
declare -A part_folder=()

digest() { sha256sum | cut -c1-12; }

# apt with lists of its own: it asks for source packages and leaves the system's settings alone.
source_apt() {
  local tool=$1
  shift
  "$tool" -qq -o Dir::Etc::sourcelist="$sources/apt/sources.list" \
    -o Dir::Etc::sourceparts=/dev/null -o Dir::State::lists="$sources/apt/lists" \
    -o Dir::Cache="$sources/apt/cache" -o APT::Sandbox::User="$(id -un)" "$@"
}

open_sources() {
  local key=/usr/share/keyrings/debian-archive-keyring.gpg suite
  [ -e "$sources/apt/ready" ] && return
  mkdir -p "$sources/apt/lists/partial" "$sources/apt/cache/archives/partial"
  for suite in "debian bookworm" "debian bookworm-updates" "debian-security bookworm-security"; do
    echo "deb-src [signed-by=$key] $mirror/$suite main"
  done >"$sources/apt/sources.list"
  source_apt apt-get update || fail "the lists of source packages can't be had from $mirror" \
    "(set SOATTT_DEBIAN_MIRROR to another mirror of Debian)"
  touch "$sources/apt/ready"
}

# version_of SOURCE: the version in use; fetched once, so a second run needs no network.
version_of() {
  local source=$1 file=$sources/$1.version
  [ -s "$file" ] || fetch "$source"
  cat "$file"
}

# fetch SOURCE: its tarballs into $sources/SOURCE, unpacked and patched into $sources/SOURCE/tree.
fetch() {
  local source=$1 folder=$sources/$1 version
  open_sources
  version=$(source_apt apt-cache showsrc --only-source "$source" | sed -n 's/^Version: //p' | sort -V | tail -1)
  [ -n "$version" ] || fail "Debian's lists know no source package '$source'"
  rm -rf "$folder"
  mkdir -p "$folder"
  (cd "$folder" && source_apt apt-get source "${fetch_options[@]}" "$source=$version" >apt.log 2>&1) || {
    cat "$folder/apt.log" >&2
    fail "the source package $source $version can't be had from $mirror"
  }
  unpack "$folder"
  echo "$version" >"$sources/$source.version"
}

# Some packages are on the mirror without Debian's own half; the original is all they need then.
fetch_options=(--download-only)
unpack() {
  local description=("$1"/*.dsc) original=("$1"/*.orig.tar.*)
  if [ -e "${description[0]}" ]; then
    dpkg-source --no-check -x "${description[0]}" "$1/tree" >"$1/unpack.log" 2>&1
  else
    mkdir -p "$1/tree"
    tar -xf "${original[0]}" -C "$1/tree" --strip-components=1
  fi
}
fetch_original() { (fetch_options=(--tar-only) && fetch "$1"); }

# part NAME "SOURCE…" "PART…" [FILE…]: builds it with build_NAME unless it is there. The recipe sees
# $into (install prefix, empty), $work (its build folder), and $sources/SOURCE/tree.
part() {
  local name=$1 from=$2 on=$3 source below roots='' key work status start=$SECONDS
  shift 3
  key=$({
    declare -f "build_$name" "${helpers[@]}"
    cat "$windows/toolchain.cmake" "$@"
    "$triple-g++-posix" --version | head -1
    for source in $from; do echo "$source $(version_of "$source")"; done
    for below in $on; do basename "${part_folder[$below]}"; done
  } | digest)
  into=$cache/$name-$key
  part_folder[$name]=$into
  [ ! -e "$into/.done" ] || return 0
  say "$name ($(for source in $from; do echo "$source $(version_of "$source")"; done))"
  for below in $on; do roots="$roots;${part_folder[$below]}"; done
  work=$cache/work/$name-$key
  rm -rf "$into"
  mkdir -p "$work" "$into"/{include,lib/pkgconfig}
  cp -u "$windows/toolchain.cmake" "$work/" # the tree may move between two runs
  set +e # "|| …" here would switch -e off inside
  (set -e; export SOATTT_KIT_ROOTS=${roots#;}; cd "$work"; "build_$name") >"$work.log" 2>&1
  status=$?
  set -e
  [ $status = 0 ] || {
    tail -40 "$work.log" >&2
    fail "$name could not be built; the whole log is $work.log"
  }
  touch "$into/.done"
  printf -- '-- %s: %d s\n' "$name" $((SECONDS - start))
}
