#!/usr/bin/python3
"""The growth of the measurements as a picture: benchchart.py ALL.json OUT.svg

One small chart for each thing a person waits for, both axes logarithmic and the same in all, so that
flat looks flat. The colours follow the reader's light or dark."""
import html
import json
import math
import sys

# Key, title. Where there is a .p50 beside the .p99, both are drawn.
PANELS = [
    ("start", "Start to sign-in"),
    ("unlock.today", "Unlock to Today"),
    ("unlock.list", "Unlock to the list"),
    ("filter.p99", "Keystroke in the filter, p99"),
    ("search.p99", "Keystroke in the search, p99"),
    ("scroll.p99", "Next screen of the list, p99"),
    ("end", "Jump to the end"),
    ("save.sample.p50", "Saving one record, median"),
    ("due.sample", "Due list"),
]
COLUMNS = 3
PANEL = (300, 212)
PLOT = (46, 34, 238, 132)  # left, top, width, height within the panel
HEAD = 58
DECADES_X = (2, 6.3)  # 100 assets to two million

STYLE = """
  .ground { fill: #ffffff } .grid { stroke: #d8dee4 } .ink { fill: #1f2933 } .soft { fill: #52606d }
  .ours { stroke: #0b6e99; fill: none; stroke-width: 2 } .dot { fill: #0b6e99 }
  .half { stroke: #7fb7cf; fill: none; stroke-width: 1.5 }
  .goal { stroke: #b7410e; stroke-width: 1.5; stroke-dasharray: 5 4 } .goalText { fill: #a13a0c }
  text { font-family: "DejaVu Sans", "Segoe UI", Arial, sans-serif; font-size: 11px }
  .value { stroke: #ffffff; stroke-width: 3; paint-order: stroke }
  .title { font-size: 12px; font-weight: bold } .head { font-size: 15px; font-weight: bold }
  @media (prefers-color-scheme: dark) {
    .ground { fill: #14191f } .grid { stroke: #303a45 } .ink { fill: #e4e9ee } .soft { fill: #a3b0bd }
    .ours { stroke: #56b6dc } .dot { fill: #56b6dc } .half { stroke: #336f8a }
    .value { stroke: #14191f } .goal { stroke: #f0935f } .goalText { fill: #f0935f }
  }"""


def text(x, y, words, kind, anchor="start"):
    return (f'<text x="{x:.1f}" y="{y:.1f}" class="{kind}" text-anchor="{anchor}">'
            f"{html.escape(words)}</text>")


def line(x1, y1, x2, y2, kind):
    return f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" class="{kind}"/>'


def short(assets):
    """About: the books are a little smaller than what they are called."""
    digits = 1 if assets >= 1_000 else 2
    about = round(assets, digits - 1 - math.floor(math.log10(assets)))
    for step, letter in ((1_000_000, "M"), (1_000, "k")):
        if about >= step:
            return f"{about / step:g}{letter}"
    return f"{about:g}"


def milliseconds(value):
    return f"{value:.2g}" if value < 10 else f"{value:.0f}"


class Panel:
    def __init__(self, place, decades):
        column, row = place % COLUMNS, place // COLUMNS
        self.left = column * PANEL[0] + PLOT[0]
        self.top = HEAD + row * PANEL[1] + PLOT[1]
        self.decades = decades

    def x(self, assets):
        low, high = DECADES_X
        return self.left + PLOT[2] * (math.log10(assets) - low) / (high - low)

    def y(self, value):
        low, high = self.decades
        share = (math.log10(max(value, 10**low)) - low) / (high - low)
        return self.top + PLOT[3] * (1 - share)

    def frame(self, title, sizes):
        right = self.left + PLOT[2]
        yield text(self.left, self.top - 12, title, "title ink")
        for power in range(self.decades[0], self.decades[1] + 1):
            y = self.y(10**power)
            yield line(self.left, y, right, y, "grid")
            yield text(self.left - 6, y + 4, f"{10**power:g}", "soft", "end")
        for size in sizes:
            yield text(self.x(size), self.top + PLOT[3] + 16, short(size), "soft", "middle")
        yield text(right, self.top - 12, "ms", "soft", "end")
        yield text(right, self.top + PLOT[3] + 30, "assets", "soft", "end")

    def goal(self, value):
        right = self.left + PLOT[2]
        yield line(self.left, self.y(value), right, self.y(value), "goal")

    def curve(self, points, kind, labelled):
        path = " ".join(f"{self.x(x):.1f},{self.y(y):.1f}" for x, y in points)
        yield f'<polyline points="{path}" class="{kind}"/>'
        for x, y in points if labelled else ():
            yield f'<circle cx="{self.x(x):.1f}" cy="{self.y(y):.1f}" r="3" class="dot"/>'
            yield text(self.x(x), self.y(y) - 7, milliseconds(y), "ink value", "middle")


def points_of(growth, key):
    return [(one["assets"], one["results"][key]["value"]) for one in growth if key in one["results"]]


def goal_of(growth, key):
    """Of the book nearest to 100,000: that of saving follows what the disk did meanwhile."""
    rows = sorted((abs(math.log10(one["assets"]) - 5), one["results"][key].get("goal"))
                  for one in growth if key in one["results"])
    return rows[0][1]


def decades_of(growth):
    values = [value for key, _ in PANELS for _, value in points_of(growth, key)]
    return math.floor(math.log10(min(values))), math.ceil(math.log10(max(values)))


def draw(growth):
    decades = decades_of(growth)
    sizes = [one["assets"] for one in growth]
    width, height = COLUMNS * PANEL[0], HEAD + math.ceil(len(PANELS) / COLUMNS) * PANEL[1]
    yield (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" '
           f'height="{height}" role="img" aria-label="Milliseconds by number of assets">')
    yield f"<style>{STYLE}\n</style>"
    yield f'<rect width="{width}" height="{height}" class="ground"/>'
    yield text(PLOT[0], 24, "Milliseconds by number of assets in the book", "head ink")
    yield text(PLOT[0], 44, "Both axes logarithmic. Pale line: median beside the p99.", "soft")
    yield text(width - 16, 44, "Dashed: the goal at 100,000", "goalText", "end")
    for place, (key, title) in enumerate(PANELS):
        points = points_of(growth, key)
        if not points:
            continue
        panel = Panel(place, decades)
        yield from panel.frame(title, sizes)
        goal = goal_of(growth, key)
        if goal:
            yield from panel.goal(goal)
        halves = points_of(growth, key.replace(".p99", ".p50")) if key.endswith(".p99") else []
        if halves:
            yield from panel.curve(halves, "half", False)
        yield from panel.curve(points, "ours", True)
    yield "</svg>"


def main(source, target):
    with open(source, encoding="utf-8") as file:
        growth = json.load(file)["growth"]
    if not growth:
        sys.exit("No book was measured: ./dev bench gui")
    with open(target, "w", encoding="utf-8") as file:
        file.write("\n".join(draw(growth)) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
