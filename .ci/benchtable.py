#!/usr/bin/python3
"""The measurements put together.

benchtable.py collect FOLDER   all that the programs of tests/bench wrote there, as FOLDER/all.json
                               and FOLDER/all.md, which is printed too
benchtable.py document ALL.json PAGE.md
                               the same Markdown put between the two marks of the page"""
import glob
import json
import os
import pathlib
import platform
import shutil
import sys

PEERS = {
    "keepassxc": "start to painted window, memory",
    "sqlitebrowser": "start to painted window, memory",
    "soffice": "XLSX and PDF",
}
# The first words of the keys, as a person meets them.
ORDER = ["start", "unlock", "filter", "search", "scroll", "jump", "end", "repaint", "save", "due",
         "import", "export", "pdf", "verify", "backup", "memory"]
MAIN_SIZE = 100_000
BASE_SIZE = 10_000
LARGEST_SIZE = 1_000_000
BEGIN, END = "<!-- figures -->", "<!-- end of figures -->"


def number(value):
    return f"{value:,.2f}" if value < 100 else f"{value:,.0f}"


def quantity(value, unit):
    return f"{number(value)} {unit}".strip()


def by_order(item):
    first = item[0].split(".")[0]
    return ORDER.index(first) if first in ORDER else len(ORDER), item[0]


def table(head, rows):
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    return lines + ["| " + " | ".join(row) + " |" for row in rows]


def result_rows(results):
    for _, row in sorted(results.items(), key=by_order):
        value, unit, floor, goal = row["value"], row["unit"], row.get("floor"), row.get("goal")
        yield [
            row["what"],
            quantity(value, unit),
            f"{quantity(floor, unit)}, {row.get('peer', 'painting the window')}" if floor else "–",
            f"{value / floor:.2f}×" if floor else "–",
            quantity(goal, unit) if goal else "–",
            f"{value / goal:.2f}×" + (" **over**" if value > goal else "") if goal else "–",
        ]


def near(size, wanted):
    return 0.8 * wanted < size < 1.2 * wanted


def growth_rows(growth):
    keys = {key: row for one in growth for key, row in one["results"].items()}
    base = next((one for one in growth if near(one["assets"], BASE_SIZE)), None)
    for key, row in sorted(keys.items(), key=by_order):
        cells = [one["results"].get(key) for one in growth]
        first, last = base and base["results"].get(key), cells[-1]
        yield ([row["what"]] + [quantity(cell["value"], cell["unit"]) if cell else "–" for cell in cells]
               + [f"{last['value'] / first['value']:.2f}×" if first and last and last is not first
                  else "–"])


def not_measured(runs):
    measured = {name.split("-")[0] for name in runs}
    return sorted({pathlib.Path(path).stem.removeprefix("bench_")
                   for path in glob.glob("tests/bench/bench_*.cpp")} - measured)


def markdown(everything):
    runs = everything["runs"].values()
    loads = [run[when] for run in runs for when in ("load_before", "load_after")]
    days = sorted(run["ended"][:10] for run in runs)
    lines = [f"{everything['machine']['processors']} processors, {everything['machine']['system']}; "
             f"{' to '.join(dict.fromkeys((days[0], days[-1])))}; load of the machine before and after "
             f"each program {min(loads):.1f} to {max(loads):.1f}; "
             f"{sum(run['seconds'] for run in runs) / 60:.0f} minutes in all.", ""]
    if max(loads) > everything["machine"]["processors"]:
        lines += ["**Not a quiet machine:** more wanted to run than there are processors, so the times "
                  "are too long and **over** is no verdict; ratios within one row say more.", ""]
    lines += table(["What", "Ours", "Peer or floor", "Ratio", "Goal", "Of the goal"],
                   result_rows(everything["results"]))
    for name in everything["missing"]:
        lines += ["", f"Not installed here, so not compared with: {name} ({PEERS[name]})."]
    for name in everything["not_measured"]:
        lines += ["", f"Not run: `./dev bench {name}`."]
    growth = everything["growth"]
    if not any(near(one["assets"], LARGEST_SIZE) for one in growth):
        lines += ["", f"Not run: `./dev bench growth`, so nothing is known of {LARGEST_SIZE:,} assets."]
    if growth:
        lines += ["", "How it grows with the number of assets, everything else in proportion:", ""]
        lines += table(["What"] + [f"{one['assets']:,}" for one in growth]
                       + [f"{BASE_SIZE:,} to the largest"], growth_rows(growth))
    return "\n".join(lines) + "\n"


def collect(folder):
    results, runs, growth = {}, {}, []
    for path in sorted(folder.glob("*.json")):
        part = json.loads(path.read_text(encoding="utf-8"))
        if path.name == "all.json" or "run" not in part:
            continue
        runs[path.stem] = part["run"]
        assets = part["results"].pop("assets", None)
        if assets:
            growth.append({"assets": int(assets["value"]), "results": part["results"]})
        if not assets or near(assets["value"], MAIN_SIZE):
            for key, row in part["results"].items():
                results.setdefault(key, row)
    if not runs:
        sys.exit(f"nothing was measured in {folder}")
    everything = {
        "machine": {"processors": os.cpu_count(), "system": f"{platform.system()} {platform.machine()}"},
        "missing": [name for name in PEERS if not shutil.which(name)],
        "not_measured": not_measured(runs),
        "runs": runs,
        "results": results,
        "growth": sorted(growth, key=lambda one: one["assets"]),
    }
    (folder / "all.json").write_text(json.dumps(everything, indent=1, ensure_ascii=False) + "\n",
                                     encoding="utf-8")
    (folder / "all.md").write_text(markdown(everything), encoding="utf-8")
    print(markdown(everything), end="")


def document(source, page):
    text = page.read_text(encoding="utf-8")
    before, _, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not end:
        sys.exit(f"{page} has no place for the figures")
    figures = markdown(json.loads(source.read_text(encoding="utf-8")))
    page.write_text(f"{before}{BEGIN}\n{figures}{END}{after}", encoding="utf-8")


def main(arguments):
    if len(arguments) == 2 and arguments[0] == "collect":
        collect(pathlib.Path(arguments[1]))
    elif len(arguments) == 3 and arguments[0] == "document":
        document(pathlib.Path(arguments[1]), pathlib.Path(arguments[2]))
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
