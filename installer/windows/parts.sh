# How each library of the Windows kit is built. Sourced by build-windows.sh, after cache.sh.
# shellcheck shell=bash disable=SC2154
helpers=(archive package_file cross_cmake install_cmake)

# archive NAME SOURCE… -- FLAG…: compiles the sources into $into/lib/libNAME.a.
archive() {
  local name=$1 files=() file compiler object objects=()
  shift
  while [ "$1" != -- ]; do files+=("$1"); shift; done
  shift
  for file in "${files[@]}"; do
    object=$(basename "$file").o
    compiler=gcc
    [[ $file != *.cpp ]] || compiler=g++
    "$triple-$compiler-posix" -O2 -DNDEBUG -ffunction-sections -fdata-sections "$@" \
      -c "$file" -o "$object"
    objects+=("$object")
  done
  rm -f "$into/lib/lib$name.a"
  "$triple-gcc-ar-posix" rcs "$into/lib/lib$name.a" "${objects[@]}"
}

# package_file FILE NAME VERSION LIBS [CFLAGS]: a relocatable .pc file.
package_file() {
  cat >"$into/lib/pkgconfig/$1.pc" <<PC
prefix=\${pcfiledir}/../..
Name: $2
Description: $2
Version: ${3%%[-+]*}
Libs: -L\${prefix}/lib $4
Cflags: -I\${prefix}/include ${5:-}
PC
}

cross_cmake() {
  local source=$1 launcher=()
  shift
  if command -v ccache >/dev/null; then
    launcher=(-DCMAKE_C_COMPILER_LAUNCHER=ccache -DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
  fi
  cmake -S "$source" -B . -G Ninja -DCMAKE_TOOLCHAIN_FILE="$work/toolchain.cmake" \
    -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX=/kit -DBUILD_SHARED_LIBS=OFF \
    -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR=/usr/lib/x86_64-linux-gnu/cmake \
    "${launcher[@]}" "$@"
}

# Installed under the neutral name /kit, so that no path of this machine gets into a program.
install_cmake() {
  ninja -j "$jobs"
  rm -rf stage
  DESTDIR=$PWD/stage cmake --install .
  cp -a stage/kit/. "$into/"
}

build_zlib() {
  local tree=$sources/zlib/tree
  archive z "$tree"/{adler32,compress,crc32,deflate,inffast,inflate,inftrees,trees,uncompr,zutil}.c \
    "$tree"/{gzclose,gzlib,gzread,gzwrite,infback}.c --
  cp "$tree"/{zlib,zconf}.h "$into/include/"
  package_file zlib zlib "$(version_of zlib | sed 's/^1://; s/\.dfsg.*//')" -lz
}

build_minizip() {
  local tree=$sources/minizip/tree
  archive minizip "$tree"/{ioapi,iowin32,unzip,zip}.c -- -I"${part_folder[zlib]}/include" \
    -DNOCRYPT -DNOUNCRYPT
  mkdir -p "$into/include/minizip"
  cp "$tree"/{ioapi,iowin32,unzip,zip}.h "$into/include/minizip/"
  package_file minizip minizip "$(version_of minizip)" "-lminizip -lz" "-I\${prefix}/include/minizip"
}

# One copy for Qt's driver and the programs' own use, with the abilities of Debian's library.
build_sqlite() {
  "$sources/sqlite3/tree/configure" --disable-tcl --disable-readline
  make sqlite3.c
  archive sqlite3 sqlite3.c -- -DSQLITE_THREADSAFE=1 -DSQLITE_SECURE_DELETE \
    -DSQLITE_ENABLE_COLUMN_METADATA -DSQLITE_ENABLE_FTS5 -DSQLITE_ENABLE_DBSTAT_VTAB \
    -DSQLITE_OMIT_LOAD_EXTENSION -DSQLITE_MAX_VARIABLE_NUMBER=250000
  cp sqlite3.h sqlite3ext.h "$into/include/"
  package_file sqlite3 SQLite "$(version_of sqlite3)" -lsqlite3
}

build_sodium() {
  cp -a "$sources/libsodium/tree/." .
  autoreconf -fi
  ./configure --host="$triple" CC="$triple-gcc-posix" --prefix="$into" --disable-shared \
    --enable-static --disable-dependency-tracking
  make -j "$jobs"
  make install
  rm -f "$into"/lib/*.la
  package_file libsodium libsodium "$(version_of libsodium)" -lsodium -DSODIUM_STATIC
}

build_qrcodegen() {
  local tree=$sources/qr-code-generator/tree/cpp
  archive qrcodegencpp "$tree/qrcodegen.cpp" -- -std=c++17
  mkdir -p "$into/include/qrcodegencpp"
  cp "$tree/qrcodegen.hpp" "$into/include/qrcodegencpp/"
  package_file qrcodegencpp qrcodegencpp "$(version_of qr-code-generator)" -lqrcodegencpp \
    "-I\${prefix}/include/qrcodegencpp"
}

# Only what reads a QR code out of a picture; its codes are ASCII, so iconv.h hands them on as they are.
build_zbar() {
  local tree=$sources/zbar/tree/zbar
  archive zbar "$tree"/{config,decoder,error,image,img_scanner,refcnt,scanner,symbol,convert,sqcode}.c \
    "$tree"/decoder/qr_finder.c \
    "$tree"/qrcode/{bch15_5,binarize,isaac,qrdec,qrdectxt,rs,util}.c -- \
    -I"$windows/zbar" -I"$sources/zbar/tree/include" -I"$tree"
  cp -a "$sources"/zbar/tree/include/zbar{,.h} "$into/include/"
  package_file zbar ZBar "$(version_of zbar)" "-lzbar -lwinmm"
}

build_xlsxwriter() {
  local tree=$sources/libxlsxwriter/tree
  archive xlsxwriter "$tree"/src/*.c "$tree"/third_party/{md5/md5,tmpfileplus/tmpfileplus}.c -- \
    -I"$tree/include" -I"${part_folder[zlib]}/include" -I"${part_folder[minizip]}/include" \
    -DUSE_SYSTEM_MINIZIP
  cp -a "$tree/include/." "$into/include/"
  package_file xlsxwriter libxlsxwriter "$(version_of libxlsxwriter)" "-lxlsxwriter -lminizip -lz"
}

# Debian cuts wintab out of qtbase, so no tablets. direct2d stays on for DirectWrite's sources, its
# own platform plugin (direct2d1_1) does not. No TLS and no other network than local sockets is used.
build_qtbase() {
  cross_cmake "$sources/qt6-base/tree" -DQT_QMAKE_TARGET_MKSPEC=win32-g++ \
    -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF -DFEATURE_pkg_config=OFF \
    -DINPUT_opengl=no -DINPUT_dbus=no -DINPUT_openssl=no -DFEATURE_schannel=OFF \
    -DFEATURE_optimize_size=ON -DFEATURE_{vulkan,icu,glib,zstd,brotli,gssapi,tabletevent,direct2d1_1,androiddeployqt}=OFF \
    -DFEATURE_direct2d=ON -DFEATURE_{system_zlib,system_sqlite}=ON \
    -DFEATURE_system_{png,jpeg,freetype,harfbuzz,pcre2,doubleconversion,libb2}=OFF \
    -DFEATURE_sql_{odbc,mysql,psql,oci,db2,ibase}=OFF
  install_cmake
}

# Debian has no source of Qt 6 Charts. Its Qt 5 Charts (GPL-3) does after the few changes of port.py.
build_charts() {
  rm -rf port
  mkdir port
  cp "$windows"/charts/*.* port/
  python3 "$windows/charts/port.py" "$sources/qtcharts-opensource-src/tree" port
  mkdir -p build && cd build
  cross_cmake ../port
  install_cmake
}

build_parts() {
  local name
  for name in qr-code-generator zbar; do
    (version_of "$name") >/dev/null 2>&1 || fetch_original "$name"
  done
  part zlib zlib ""
  part minizip minizip zlib
  part sqlite sqlite3 ""
  part sodium libsodium ""
  part qrcodegen qr-code-generator ""
  part zbar zbar "" "$windows"/zbar/*
  part xlsxwriter libxlsxwriter "zlib minizip"
  part qtbase qt6-base "zlib sqlite"
  part charts qtcharts-opensource-src "qtbase zlib sqlite" "$windows"/charts/*
}

# The parts together in one prefix (hard links, so it costs no room), as $kit. Its path stays the same
# for every set of parts, so that ccache knows again what was compiled against the same headers.
gather_kit() {
  local name parts
  kit=$cache/kit
  parts=$(for name in "${!part_folder[@]}"; do basename "${part_folder[$name]}"; done | LC_ALL=C sort)
  [ "$(cat "$kit/.parts" 2>/dev/null)" != "$parts" ] || return 0
  rm -rf "$kit"
  mkdir -p "$kit"
  for name in "${!part_folder[@]}"; do
    cp -al "${part_folder[$name]}/." "$kit/"
  done
  cp "$windows/toolchain.cmake" "$kit/"
  echo "$parts" >"$kit/.parts"
}
