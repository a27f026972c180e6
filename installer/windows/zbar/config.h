// What ZBar's own configure would find, for reading QR codes from pictures and nothing else.
#pragma once
#define ENABLE_QRCODE 1
#define HAVE_ERRNO_H 1
#define HAVE_INTTYPES_H 1
#define NO_STATS 1
#define PACKAGE_VERSION "0.23.92"
#define ZBAR_VERSION_MAJOR 0
#define ZBAR_VERSION_MINOR 23
#define ZBAR_VERSION_PATCH 92
