#include "models/reports/flow.h"
#include "models/reports/qrmatrix.h"

#include <algorithm>

namespace soattt {

namespace {

constexpr double padding = 1.5;    ///< millimetres inside a cell
constexpr double largestCode = 12; ///< points
constexpr double rulerLength = 100;
constexpr double hairline = 0.3; ///< points

QRectF cellOf(const LabelGrid& grid, int cell)
{
    const int column = cell % grid.columns;
    const int row = cell / grid.columns;
    return {(grid.left + column * (grid.width + grid.gapX)) * style::millimetre,
            (grid.top + row * (grid.height + grid.gapY)) * style::millimetre,
            grid.width * style::millimetre, grid.height * style::millimetre};
}

void addFrame(Drawing& drawing, const QRectF& cell)
{
    drawing.rules.push_back({cell.topLeft(), cell.topRight(), hairline});
    drawing.rules.push_back({cell.bottomLeft(), cell.bottomRight(), hairline});
    drawing.rules.push_back({cell.topLeft(), cell.bottomLeft(), hairline});
    drawing.rules.push_back({cell.topRight(), cell.bottomRight(), hairline});
}

/// As many lines as there is room for; returns the bottom.
double addText(Drawing& drawing, const QString& text, Face face, double size, const QRectF& room,
               double y, const FontSet& fonts)
{
    const TextSetting setting{room.width(), size};
    if (text.isEmpty())
        return y;
    for (Drawing& line : layoutText({text, face}, setting, fonts)) {
        if (y + setting.lineHeight() > room.bottom())
            return y;
        drawing.add(std::move(line), {room.left(), y});
        y += setting.lineHeight();
    }
    return y;
}

/// Large enough to read, small enough to stand on one line.
double codeSize(const QString& code, double width, const FontSet& fonts)
{
    const double natural = fonts.width(code, Face::Bold, largestCode);
    return natural > width ? std::max(4.0, largestCode * width / natural) : largestCode;
}

void addLabel(Drawing& drawing, const Label& label, const QRectF& cell, const FontSet& fonts)
{
    const double pad = padding * style::millimetre;
    const double edge = std::min(cell.height() - 2 * pad, cell.width() * 0.42);
    const QPointF corner(cell.left() + pad, cell.center().y() - edge / 2);
    Drawing code;
    code.fills = qrRectangles(label.code, edge);
    drawing.add(std::move(code), corner);
    const QRectF room(corner.x() + edge + pad / 2, cell.top() + pad,
                      cell.width() - edge - 2.5 * pad, cell.height() - 2 * pad);
    const double size = codeSize(label.code, room.width(), fonts);
    const double small = std::clamp(cell.height() / 13, 5.0, 9.0);
    double y = addText(drawing, label.code, Face::Bold, size, room, room.top(), fonts);
    y = addText(drawing, label.name, Face::Regular, small, room, y, fonts);
    addText(drawing, label.note, Face::Italic, small, room, y, fonts);
}

/// 100 mm across and down, with a mark each 10 mm.
void addRulers(Drawing& drawing, const FlowArea& area, const FontSet& fonts)
{
    const double mm = style::millimetre;
    const QPointF from(area.width / 2 - rulerLength / 2 * mm, area.height / 2);
    const QPointF down(area.width / 2, area.height / 2 - rulerLength / 2 * mm);
    drawing.rules.push_back({from, from + QPointF(rulerLength * mm, 0), hairline});
    drawing.rules.push_back({down, down + QPointF(0, rulerLength * mm), hairline});
    for (int tick = 0; tick <= 10; ++tick) {
        const double at = tick * 10 * mm;
        drawing.rules.push_back(
            {from + QPointF(at, -1.5 * mm), from + QPointF(at, 1.5 * mm), hairline});
        drawing.rules.push_back(
            {down + QPointF(-1.5 * mm, at), down + QPointF(1.5 * mm, at), hairline});
    }
    const QRectF room(from.x(), from.y() + 2 * mm, rulerLength * mm, 12 * mm);
    addText(drawing,
            QStringLiteral("Hai thước dài 100 mm: in ở tỷ lệ 100 %, đo lại trước khi in nhãn."),
            Face::Regular, 8, room, room.top(), fonts);
}

Drawing calibrationPage(const LabelSheet& sheet, const FlowArea& area, const FontSet& fonts)
{
    Drawing drawing;
    for (int cell = 0; cell < sheet.grid.cells(); ++cell)
        addFrame(drawing, cellOf(sheet.grid, cell));
    addRulers(drawing, area, fonts);
    return drawing;
}

} // namespace

std::vector<FlowItem> labelItems(const LabelSheet& sheet, const FlowArea& area,
                                 const FontSet& fonts)
{
    std::vector<FlowItem> pages;
    if (sheet.calibration) {
        pages.push_back({calibrationPage(sheet, area, fonts), {area.height, 0}});
        return pages;
    }
    int cell = sheet.firstCell;
    for (const Label& label : sheet.labels) {
        if (pages.empty() || cell >= sheet.grid.cells()) {
            cell = pages.empty() ? cell : 0;
            pages.push_back({{}, {area.height, 0}});
        }
        addLabel(pages.back().drawing, label, cellOf(sheet.grid, cell++), fonts);
    }
    return pages;
}

} // namespace soattt
