#!/usr/bin/env python3
"""Copies Debian's Qt 5 Charts into a folder, changed so far that it compiles with Qt 6.4.

usage: port.py SOURCE TARGET. Fails when the source is not the one the changes were written for.
"""
import pathlib
import re
import shutil
import sys

MODULES = (("QAbstractItemModel", "QtCore"), ("QGraphics", "QtWidgets"))


def edit(file, change):
    before = file.read_text()
    after = change(before)
    if after != before:
        file.write_text(after)
    return after != before


def must_edit(file, old, new):
    if not edit(file, lambda text: text.replace(old, new)):
        raise SystemExit(f"port.py: {file} does not hold: {old.strip()}")


def without_namespace(text):
    return re.sub(r"(?:QtCharts|QT_CHARTS_NAMESPACE)::", "", text)


def module_of(name):
    return next((module for start, module in MODULES if name.startswith(start)), "QtCharts")


def with_property_types(text, everywhere):
    """moc of Qt 6 wants the whole type of a pointer property, not its forward declaration."""
    names = dict.fromkeys(re.findall(r"Q_PROPERTY\((Q\w+) \*", text))
    wanted = [n for n in names if everywhere or re.search(rf"^class {n};", text, re.M)]
    lines = "".join(f"    Q_MOC_INCLUDE(<{module_of(n)}/{n}>)\n" for n in wanted)
    return re.sub(r"^    Q_OBJECT\n", lambda found: found[0] + lines, text, count=1, flags=re.M)


def port(code):
    # Qt 6 has no namespace of its own for charts.
    must_edit(code / "qchartglobal.h", "#define QT_CHARTS_NAMESPACE QtCharts\n", "\n")
    for file in [*code.rglob("*.h"), *code.rglob("*.cpp")]:
        edit(file, without_namespace)
    # QVector and QList are one type, so one overload is too many.
    must_edit(code / "xychart/qxyseries.h", "    void replace(QVector<QPointF> points);\n", "")
    must_edit(
        code / "xychart/qxyseries.cpp",
        "void QXYSeries::replace(QList<QPointF> points)\n{\n    replace(points.toVector());\n}\n",
        "")
    # Qt 6 asks the axis whether a label may be cut; here it is a property by that name.
    height = "            qreal labelHeight = (axisRect.height() / layout.count()) - (2 * labelPadding());\n"
    must_edit(
        code / "axis/verticalaxis.cpp",
        height,
        height + '            if (axis()->property("truncateLabels") == QVariant(false))\n'
        "                labelHeight = axisRect.height();\n")
    for file in code.rglob("*.h"):
        edit(file, lambda text: with_property_types(text, file.name.endswith("mapper.h")))


def main():
    source, target = map(pathlib.Path, sys.argv[1:])
    for folder in ("src", "include"):
        shutil.copytree(source / folder, target / folder)
    port(target / "src/charts")


main()
