#!/usr/bin/python3
"""soattt-probe.exe under wine, in a prefix of its own with planted registry keys: every planted fact is
read, nothing but the result is written, no network socket is bound, connected or sent to.

    wine.py PROBE.EXE        exit code 77: this machine can't run it (what is missing is named)
"""

import difflib
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
failures = []


def check(what, good):
    print(("ok      " if good else "FAILED  ") + what)
    if not good:
        failures.append(what)


def skip(why):
    print(f"skipped: {why}")
    sys.exit(77)


def wine(*arguments, before=()):
    """Its output goes to a file: wine's services would keep a pipe open."""
    with tempfile.TemporaryFile() as output:
        run = subprocess.run([*before, "wine", *map(str, arguments)], stdin=subprocess.DEVNULL,
                             stdout=output, stderr=subprocess.DEVNULL, check=False, timeout=300)
        output.seek(0)
        return run.returncode, output.read().decode("utf-8", "replace")


def server(option):
    subprocess.run(["wineserver", option], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                   stderr=subprocess.DEVNULL, check=False, timeout=60)


def make_prefix():
    wine("wineboot", "-i")
    wine("winecfg", "-v", "win10")
    # Without a display wine's desktop would note that in the registry at each of its starts.
    wine("reg", "add", "HKCU\\Software\\Wine\\Drivers", "/v", "Graphics", "/d", "null", "/f")
    planted = Path(os.environ["WINEPREFIX"]) / "planted.reg"
    planted.write_bytes((HERE / "planted.reg").read_text(encoding="utf-8").encode("utf-16"))
    wine("regedit", "/S", "Z:" + str(planted).replace("/", "\\"))
    planted.unlink()
    server("-w")


def registry(folder):
    """Exports, without the key that wine's own desktop makes anew at each of its starts."""
    text = ""
    for hive in ("HKEY_LOCAL_MACHINE", "HKEY_USERS"):
        file = Path(folder) / "export.reg"
        wine("regedit", "/E", "Z:" + str(file).replace("/", "\\"), hive)
        text += file.read_bytes().decode("utf-16")
        file.unlink()
    return re.sub(r"(?m)^\[[^\]\n]*\\Control\\Video\\[^\n]*\n(?:[^\[\n][^\n]*\n|\r?\n)*", "",
                  text.replace("\r\n", "\n"))


def check_registry(before, after):
    check("something exported to compare", "NetworkList" in before)
    for line in difflib.unified_diff(before.splitlines(), after.splitlines(), n=1, lineterm=""):
        print("   ", line)
    check("nothing written to the registry", before == after)


def files():
    """Every file below the prefix with its sum; the registry is compared by itself."""
    prefix = Path(os.environ["WINEPREFIX"])
    return {str(path.relative_to(prefix)): hashlib.sha256(path.read_bytes()).hexdigest()
            for path in sorted(prefix.rglob("*"))
            if path.is_file() and not path.is_symlink() and path.suffix != ".reg"}


def rows(content, key):
    return next(fact for fact in content["facts"] if fact["key"] == key).get("rows")


def check_facts(content):
    lock = rows(content, "lock")[0]
    check("screen saver: the policy's time goes first", lock["timeout_seconds"] == 540)
    check("screen saver: on and asks for the password", lock["active"] and lock["secure"])
    check("screen saver: program", lock["program"] == "C:\\Windows\\System32\\scrnsave.scr")
    check("inactivity limit", rows(content, "lock.limit") == [{"timeout_seconds": 600}])
    check("autorun: the machine's value goes before the user's", rows(content, "autorun") ==
          [{"no_drive_types": 255, "no_autorun": True, "no_nonvolume": True}])
    check("system: build 22631 is Windows 11", rows(content, "os") ==
          [{"name": "Windows 11 Pro", "edition": "Professional", "version": "23H2",
            "build": "22631.4460"}])
    check("network profiles", rows(content, "network.history") == [
        {"name": "Mạng UBND phường", "category": "private", "kind": "wired",
         "created": "2024-03-01T08:30:15", "last_connected": "2026-11-19T16:45:07",
         "gateway_mac": None},
        {"name": "Quán cà phê", "category": "public", "kind": "wifi",
         "created": "2026-02-07T19:05:00", "last_connected": "2026-02-07T21:00:00",
         "gateway_mac": "00:1a:2b:3c:4d:5e"}])
    check("USB storage", [(row["model"], row["serial"], row["generated"])
                          for row in rows(content, "usb.history")] == [
        ("Generic Flash Disk USB Device", "7&2a1b3c4d&0&_&0", True),
        ("Kingston DataTraveler 3.0 USB Device", "E0D55EA574F1F510A9B70123", False)])
    check("USB storage blocked", rows(content, "usb.blocking") ==
          [{"service_start": 4, "deny_all": True}])
    check("firewall", [row["enabled"] for row in rows(content, "firewall")] == [True, True, False])
    check("last update from installed packages",
          [row["last"] for row in rows(content, "updates") if row["origin"] == "packages"] ==
          ["2026-10-05"])
    check("what wine has not is unknown, with a reason", all(
        fact["why"] for fact in content["facts"] if fact["state"] == "unknown"))


def check_sum(text):
    file = json.loads(text)
    content = text[text.index('"content":') + len('"content":'):text.rindex("}")]
    check("the sum is that of the content",
          file["sha256"] == hashlib.sha256(content.encode()).hexdigest())
    return file["content"]


def check_trace(trace):
    used = [line for line in trace.read_text(errors="replace").splitlines()
            if re.search(r"\b(bind|connect|sendto|sendmsg|sendmmsg)\(", line)
            and "AF_INET" in line]
    for line in used:
        print("   ", line)
    check("no AF_INET or AF_INET6 socket bound, connected or sent to", not used)


def main():
    program = Path(sys.argv[1])
    for tool in ("wine", "strace"):
        if not shutil.which(tool):
            skip(f"{tool} is not installed")
    if not program.exists():
        skip(f"{program} is not built (app/probe/build-windows.sh)")
    with tempfile.TemporaryDirectory(prefix="probe-wine-") as folder:
        os.environ.update(WINEPREFIX=folder + "/prefix", WINEDEBUG="-all",
                          WINEDLLOVERRIDES="mscoree,mshtml=",
                          # Wine's WMI runs inside the caller and asks CUPS for printers.
                          CUPS_SERVER=folder + "/no-cups")
        make_prefix()
        result, trace = Path(folder) / "result.json", Path(folder) / "trace"
        # Wine's own services start first and stay, so that only the program is looked at.
        server("-p")
        wine(program, "--help")
        registry_before, files_before = registry(folder), files()
        started = time.monotonic()
        target = "Z:" + str(result).replace("/", "\\")
        code, shown = wine(program, "--output", target,
                           before=("strace", "-f", "-qq", "-e", "trace=network", "-o", trace))
        taken = time.monotonic() - started
        check("exit code 0", code == 0)
        check("shown in Vietnamese", "Khóa màn hình" in shown)
        check_facts(check_sum(result.read_text(encoding="utf-8")))
        check("no file but the result written", files() == files_before)
        check_registry(registry_before, registry(folder))
        check_trace(trace)
        again = wine(program, "--output", target)
        check("a file that is there is not overwritten", again[0] == 1)
        started = time.monotonic()
        wine(program)
        print(f"size {program.stat().st_size} bytes, {time.monotonic() - started:.2f} s, traced "
              f"{taken:.2f} s")
        server("-k")
    print(f"{len(failures)} failed" if failures else "all good")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
