#!/usr/bin/python3
"""The arrows between folders (docs/structure.md), proven by the includes and the link lines, and a
few words that may stand in one room only."""

import re
import subprocess
import sys

# What the sources of a folder may include, besides the folder itself.
VALUES = {"core", "registers", "policy", "duties", "reports", "exchange"}
MAY_KNOW = {
    "models/core": set(),
    "models/policy": {"models/core"},
    "models/registers": {"models/core"},
    "models/duties": {"models/policy", "models/registers", "models/core"},
    "models/storage": {"models/registers", "models/core"},
    "models/exchange": {"models/registers", "models/core"},
    "models/reports": {"models/registers", "models/policy", "models/core"},
    "models/services": {"models/storage", "models/duties", "models/reports", "models/exchange",
                        "models/policy", "models/registers", "models/core"},
    "models/tables": {"models/storage", "models/duties", "models/policy", "models/registers", "models/core"},
    "views": {"models/tables", "models/services"} | {f"models/{v}" for v in VALUES},
    "app/soattt": {"views", "models/services"} | {f"models/{v}" for v in VALUES},
    "app/soatttctl": {"models/services", "models/storage"} | {f"models/{v}" for v in VALUES},
    "app/probe": set(),
}

# (what, pattern, folders where it may stand)
WORDS = [
    ("SQL outside models/storage",
     re.compile(r'QSql[A-Z]|<QtSql|"[^"]*\b(SELECT\s.*\sFROM\b|INSERT (OR \w+ )?INTO\b|DELETE FROM\b'
                r'|UPDATE \w+ SET\b|CREATE (TABLE|INDEX|TRIGGER|VIEW)\b|PRAGMA \w)'),
     ("models/storage/",)),
    ("widgets or printers outside views and app/soattt",
     re.compile(r'#include <(QtWidgets|QtPrintSupport|Q\w*Widget\w*|Q(Abstract)?Print(er|Dialog|Preview)\w*|'
                r'QDialog\w*|QMessageBox|QApplication|QMainWindow|QAbstractItemView|QTableView)'),
     ("views/", "app/soattt/")),
    ("text shown as HTML", re.compile(r"\bsetHtml\s*\(|\bRichText\b"), ()),
    # Qt's D-Bus knows slots by name only.
    ("connections by string", re.compile(r"\b(SIGNAL|SLOT)\s*\("), ("views/shared/systemlook.cpp",)),
]

# Libraries that only these folders may link.
LINKS = [
    (re.compile(r"\bQt6::(Widgets|PrintSupport|Charts)\b"), ("views/", "app/soattt/")),
    (re.compile(r"\bQt6::Sql\b"), ("models/storage/",)),
    (re.compile(r"\bQt6::\w+"), ("models/", "views/", "app/soattt/", "app/soatttctl/")),
]


def tracked(*patterns):
    out = subprocess.run(["git", "ls-files", "-co", "--exclude-standard", "--", *patterns],
                         check=True, capture_output=True, text=True).stdout
    return out.splitlines()


def room_of(path):
    rooms = [room for room in MAY_KNOW if path.startswith(room + "/")]
    return max(rooms, key=len, default=None)


def lines_of(path):
    with open(path, encoding="utf-8") as file:
        return list(enumerate(file.read().splitlines(), 1))


def check_includes(path, say):
    room = room_of(path)
    for number, line in lines_of(path):
        found = re.match(r'\s*#\s*include\s+["<]([^">]+)[">]', line)
        if not found:
            continue
        name = found.group(1)
        target = room_of(name)
        if target and target != room and target not in MAY_KNOW[room]:
            say(f"{path}:{number}: {room} may not include {name}")
        if room == "app/probe" and re.match(r"Q[A-Z]|Qt[A-Z]?", name):
            say(f"{path}:{number}: the probe knows no Qt")


def check_words(path, say):
    for what, pattern, rooms in WORDS:
        if rooms and path.startswith(rooms):
            continue
        for number, line in lines_of(path):
            code = re.sub(r"//.*", "", line)
            if pattern.search(code):
                say(f"{path}:{number}: {what}: {line.strip()}")


def check_links(path, say):
    with open(path, encoding="utf-8") as file:
        text = re.sub(r"#.*", "", file.read())
    room = room_of(path)
    if room is None:
        return
    for name in re.findall(r"\bsoattt_(\w+)\b", text):
        target = f"models/{name}" if f"models/{name}" in MAY_KNOW else name
        if target in MAY_KNOW and target != room and target not in MAY_KNOW[room]:
            say(f"{path}: {room} may not link soattt_{name}")
    for pattern, rooms in LINKS:
        for library in pattern.findall(text):
            if not path.startswith(rooms):
                say(f"{path}: {library} may not be linked here")


def main():
    problems = []
    sources = tracked("models/*.cpp", "models/*.h", "views/*.cpp", "views/*.h", "app/*.cpp", "app/*.h")
    lists = tracked("models/*CMakeLists.txt", "views/*CMakeLists.txt", "app/*CMakeLists.txt")
    for path in sources:
        if room_of(path) is None:
            problems.append(f"{path}: stands in no room")
            continue
        check_includes(path, problems.append)
        check_words(path, problems.append)
    for path in lists:
        check_links(path, problems.append)
    print("\n".join(problems) or f"{len(sources)} sources keep to the arrows")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
