#!/usr/bin/env python3
"""Writes what is linked into the Windows programs: CycloneDX for machines, a text for people.

Versions come from the sources the kit was built of; Qt's own parts from Qt's attribution files.
"""
import argparse
import json
import pathlib
import re
import subprocess
import uuid

# name, source package, licence (SPDX), where it is used
LINKED = (
    ("Qt Base", "qt6-base", "LGPL-3.0-only", "cửa sổ, in ấn, cơ sở dữ liệu"),
    ("Qt Charts", "qtcharts-opensource-src", "GPL-3.0-only", "biểu đồ"),
    ("SQLite", "sqlite3", "blessing", "sổ"),
    ("zlib", "zlib", "Zlib", "nén"),
    ("minizip", "minizip", "Zlib", "tệp XLSX, DOCX"),
    ("libxlsxwriter", "libxlsxwriter", "BSD-2-Clause", "tệp XLSX"),
    ("libsodium", "libsodium", "ISC", "mật khẩu"),
    ("QR Code generator", "qr-code-generator", "MIT", "mã QR"),
    ("ZBar", "zbar", "LGPL-2.1-or-later", "đọc mã QR"),
)
# name, Debian package, licence, where it is used
INSTALLED = (
    ("Liberation Serif", "fonts-liberation2", "OFL-1.1", "phông chữ biểu mẫu"),
    ("DejaVu Sans", "fonts-dejavu-core", "Bitstream-Vera", "phông chữ biểu mẫu"),
    ("GCC runtime", "g++-mingw-w64-x86-64-posix", "GPL-3.0-only WITH GCC-exception-3.1", "thư viện của trình biên dịch"),
    ("MinGW-w64 runtime", "mingw-w64-x86-64-dev", "ZPL-2.1", "thư viện của trình biên dịch"),
)
# Parts of Qt's src/3rdparty that no Windows program has.
NOT_ON_WINDOWS = {"android", "gradle", "wasm", "xcb", "dbus-ifaces", "VulkanMemoryAllocator",
                  "forkfd", "zlib", "sqlite", "wintab"}


def component(name, version, licence, use, url=""):
    return {"name": name, "version": version, "licence": licence, "use": use, "url": url}


def linked(sources):
    for name, package, licence, use in LINKED:
        version = (sources / f"{package}.version").read_text().strip()
        yield component(name, version, licence, use, f"pkg:deb/debian/{package}@{version}")


def installed():
    for name, package, licence, use in INSTALLED:
        version = subprocess.run(["dpkg-query", "-W", "-f=${Version}", package], check=True,
                                 capture_output=True, text=True).stdout
        yield component(name, version, licence, use, f"pkg:deb/debian/{package}@{version}")


def attributions(file):
    found = json.loads(file.read_text(), strict=False)
    return found if isinstance(found, list) else [found]


def inside_qt(sources):
    folder = sources / "qt6-base/tree/src/3rdparty"
    for file in sorted(folder.rglob("qt_attribution.json")):
        if file.relative_to(folder).parts[0] in NOT_ON_WINDOWS:
            continue
        for part in attributions(file):
            yield component(part["Name"], part.get("Version", ""),
                            part.get("LicenseId") or part["License"], "trong Qt",
                            part.get("Homepage", ""))


def licence_of(text):
    if re.search(r" (AND|OR|WITH) ", text):
        return {"expression": text}
    if re.fullmatch(r"[A-Za-z0-9.+-]+", text):
        return {"license": {"id": text}}
    return {"license": {"name": text}}


def cyclonedx(parts, version):
    components = []
    for part in parts:
        entry = {"type": "library", "name": part["name"], "licenses": [licence_of(part["licence"])]}
        if part["version"]:
            entry["version"] = part["version"]
        if part["url"].startswith("pkg:"):
            entry["purl"] = part["url"]
        elif part["url"]:
            entry["externalReferences"] = [{"type": "website", "url": part["url"]}]
        components.append(entry)
    serial = uuid.uuid5(uuid.NAMESPACE_URL, json.dumps(components, sort_keys=True) + version)
    return {"bomFormat": "CycloneDX", "specVersion": "1.4", "serialNumber": f"urn:uuid:{serial}",
            "version": 1,
            "metadata": {"component": {"type": "application", "name": "soattt", "version": version,
                                       "licenses": [{"license": {"id": "GPL-3.0-or-later"}}]}},
            "components": components}


def texts(sources):
    """The copyright files: of each source package, else of the header, else of the package."""
    for _, package, _, _ in LINKED:
        file = sources / package / "tree/debian/copyright"
        header = sources / package / "tree/cpp/qrcodegen.hpp"
        if file.exists():
            yield package, file.read_text(errors="replace")
        else:
            yield package, header.read_text().split("*/")[0] + "*/\n"
    for _, package, _, _ in INSTALLED:
        yield package, pathlib.Path(f"/usr/share/doc/{package}/copyright").read_text(
            errors="replace")


def for_people(parts, version, sources):
    lines = [f"Sổ ATTT {version}: các thành phần đi kèm và giấy phép", ""]
    lines += [f"{p['name']} {p['version']} · {p['licence']} · {p['use']}" for p in parts]
    for package, text in texts(sources):
        lines += ["", "=" * 78, package, "=" * 78, text.rstrip()]
    return "\n".join(lines) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--version", required=True)
    parser.add_argument("--sources", type=pathlib.Path, required=True)
    parser.add_argument("--json", type=pathlib.Path, required=True)
    parser.add_argument("--text", type=pathlib.Path, required=True)
    wanted = parser.parse_args()
    parts = [*linked(wanted.sources), *installed(), *inside_qt(wanted.sources)]
    wanted.json.write_text(
        json.dumps(cyclonedx(parts, wanted.version), indent=1, ensure_ascii=False) + "\n")
    text = for_people(parts, wanted.version, wanted.sources)
    wanted.text.write_bytes(text.replace("\n", "\r\n").encode("utf-8-sig"))


main()
