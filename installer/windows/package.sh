# Installer, portable zip, sums and list of parts, made of the built programs. Sourced by
# build-windows.sh.
# shellcheck shell=bash disable=SC2154

version=$(sed -n 's/^project(soattt VERSION \([0-9.]*\).*/\1/p' "$root/CMakeLists.txt")
docs=$build/docs

# NSIS ships its Vietnamese decomposed, which Windows draws badly.
compose_language() {
  mkdir -p "$build/languages"
  python3 - "$build/languages" <<'PY'
import pathlib, sys, unicodedata
for file in pathlib.Path("/usr/share/nsis/Contrib/Language files").glob("Vietnamese.n*"):
    text = unicodedata.normalize("NFC", file.read_bytes().decode("utf-8-sig"))
    (pathlib.Path(sys.argv[1]) / file.name).write_bytes(text.encode("utf-8-sig"))
PY
}

# What goes beside the programs: our licence, what is linked under which licence, and the entry for
# Task Scheduler.
write_docs() {
  mkdir -p "$docs"
  sed 's/$/\r/' "$root/LICENSE" >"$docs/LICENSE.txt"
  python3 "$windows/sbom.py" --version "$version" --sources "$sources" \
    --json "$docs/sbom.cdx.json" --text "$docs/THANH-PHAN.txt"
  cp "$windows/soattt-backup.xml" "$docs/"
}

make_installer() {
  compose_language
  makensis -V2 -INPUTCHARSET UTF8 -DVERSION="$version" -DBIN="$build/bin" -DDOCS="$docs" \
    -DLANGUAGES="$build/languages" -DOUT="$dist/soattt-$version-setup.exe" "$windows/soattt.nsi"
}

# The zip holds one folder; its times are those of the commit, so that the same programs give the
# same file.
make_zip() {
  local name=soattt-$version-portable folder=$build/portable file
  rm -rf "$folder"
  mkdir -p "$folder/$name"
  for file in "${programs[@]}"; do cp "$build/bin/$file.exe" "$folder/$name/"; done
  cp "$docs"/* "$folder/$name/"
  find "$folder" -exec touch -h -d "@$(git -C "$root" log -1 --format=%ct)" {} +
  (cd "$folder" && find "$name" | LC_ALL=C sort | zip -q -X -9 -@ "$dist/$name.zip")
}

make_packages() {
  say "packages"
  rm -rf "$dist"
  mkdir -p "$dist"
  write_docs
  make_installer
  make_zip
  cp "$docs/sbom.cdx.json" "$dist/soattt-$version-sbom.cdx.json"
  cp "$build/bin/soattt-probe.exe" "$dist/soattt-probe-$version.exe"
  (cd "$dist" && sha256sum -- * >SHA256SUMS)
  (cd "$dist" && ls -l -- *)
  warn_size
}

warn_size() {
  local bytes
  bytes=$(stat -c %s "$dist/soattt-$version-setup.exe")
  [ "$bytes" -le $((12 * 1024 * 1024)) ] || fail "the installer has $bytes bytes, more than 12 MB"
}
