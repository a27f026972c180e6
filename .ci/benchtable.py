#!/usr/bin/python3
"""Table of the measurements of one run: benchtable.py RESULTS.json... OUT.json

Each file is what one program of tests/bench wrote. Prints Markdown and writes all of it as JSON."""
import json
import os
import platform
import shutil
import sys

PEERS = {
    "keepassxc": "start to painted window",
    "sqlitebrowser": "start to painted window",
    "soffice": "XLSX and PDF",
}


def number(value):
    return "–" if value is None else f"{value:,.2f}" if value < 100 else f"{value:,.0f}"


def rows(results):
    for key, row in results.items():
        value, unit = (row["ms"], "ms") if "ms" in row else (row["mb"], "MB")
        floor, goal = row.get("floor_ms"), row.get("goal_ms")
        yield [
            row.get("what", key),
            f"{number(value)} {unit}",
            f"{number(floor)} {row.get('peer', 'least here')}" if floor else "–",
            f"{value / floor:.2f}×" if floor else "–",
            number(goal),
            f"{value / goal:.2f}×" + (" OVER" if value > goal else "") if goal else "–",
        ]


def main(sources, target):
    results = {}
    for source in sources:
        with open(source, encoding="utf-8") as file:
            results.update(json.load(file))
    missing = {name: use for name, use in PEERS.items() if not shutil.which(name)}
    machine = {"processors": os.cpu_count(), "load": os.getloadavg(), "system": platform.platform()}
    print(f"{machine['processors']} processors, load {machine['load'][0]:.1f}\n")
    print("| What | Ours | Peer or floor | Ratio | Goal, ms | Of the goal |")
    print("|---|---|---|---|---|---|")
    for row in rows(results):
        print("| " + " | ".join(row) + " |")
    for name, use in missing.items():
        print(f"\nNot installed here, so not compared with: {name} ({use}).")
    with open(target, "w", encoding="utf-8") as file:
        json.dump({"machine": machine, "missing": list(missing), "results": results}, file, indent=1,
                  ensure_ascii=False)


if __name__ == "__main__":
    main(sys.argv[1:-1], sys.argv[-1])
