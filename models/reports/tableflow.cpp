#include "models/reports/flow.h"

#include <algorithm>

namespace soattt {

namespace {

using CellLines = std::vector<Drawing>;

/// Sets the rows of one table.
class TableSetter
{
public:
    TableSetter(const Table& table, const FlowArea& area, const FontSet& fonts)
        : m_table(table)
        , m_area(area)
        , m_fonts(fonts)
        , m_edges(columnEdges(table, area.width))
        , m_lineHeight(TextSetting{0, table.size}.lineHeight())
    {
    }

    FlowItem header() const
    {
        const bool empty =
            std::all_of(m_table.columns.begin(), m_table.columns.end(),
                        [](const TableColumn& column) { return column.header.isEmpty(); });
        FlowItem item;
        if (!empty) {
            std::vector<CellLines> cells;
            for (size_t column = 0; column < m_table.columns.size(); ++column)
                cells.push_back(
                    cell(column, {m_table.columns[column].header, true}, Align::Center));
            item = row(std::move(cells));
        }
        item.drawing.rules.push_back(horizontal(0));
        return item;
    }

    /// One strip; more when the row is taller than `room`.
    std::vector<FlowItem> rows(const std::vector<TableCell>& cells, double room) const
    {
        std::vector<CellLines> left;
        for (size_t column = 0; column < m_table.columns.size(); ++column)
            left.push_back(cell(column, column < cells.size() ? cells[column] : TableCell{},
                                m_table.columns[column].align));
        const auto fitting = size_t(std::max(1.0, (room - 2 * style::cellPaddingY) / m_lineHeight));
        std::vector<FlowItem> items;
        while (lineCount(left) > fitting)
            items.push_back(row(takeLines(left, fitting)));
        items.push_back(row(std::move(left)));
        return items;
    }

private:
    CellLines cell(size_t column, const TableCell& content, Align align) const
    {
        const double width = m_edges[column + 1] - m_edges[column] - 2 * style::cellPaddingX;
        return layoutText({content.text, faceOf(content.bold, false)}, {width, m_table.size, align},
                          m_fonts);
    }

    static size_t lineCount(const std::vector<CellLines>& cells)
    {
        size_t most = 1;
        for (const CellLines& lines : cells)
            most = std::max(most, lines.size());
        return most;
    }

    static std::vector<CellLines> takeLines(std::vector<CellLines>& cells, size_t count)
    {
        std::vector<CellLines> taken;
        for (CellLines& lines : cells) {
            const auto end = lines.begin() + std::ptrdiff_t(std::min(count, lines.size()));
            taken.emplace_back(std::make_move_iterator(lines.begin()),
                               std::make_move_iterator(end));
            lines.erase(lines.begin(), end);
        }
        return taken;
    }

    /// Cells are centred in the height of their row.
    FlowItem row(std::vector<CellLines> cells) const
    {
        const size_t lines = lineCount(cells);
        FlowItem item;
        item.box.height = double(lines) * m_lineHeight + 2 * style::cellPaddingY;
        for (size_t column = 0; column < cells.size(); ++column) {
            const double free = double(lines - cells[column].size()) * m_lineHeight;
            const QPointF corner(m_edges[column] + style::cellPaddingX,
                                 style::cellPaddingY + free / 2);
            item.drawing.add(stacked(std::move(cells[column]), m_lineHeight), corner);
        }
        addRules(item);
        return item;
    }

    void addRules(FlowItem& item) const
    {
        for (const double x : m_edges)
            item.drawing.rules.push_back({{x, 0}, {x, item.box.height}, style::tableRuleWidth});
        item.drawing.rules.push_back(horizontal(item.box.height));
    }

    RuleLine horizontal(double y) const
    {
        const double overhang = style::tableRuleWidth / 2;
        return {{-overhang, y}, {m_edges.back() + overhang, y}, style::tableRuleWidth};
    }

    const Table& m_table;
    FlowArea m_area;
    const FontSet& m_fonts;
    std::vector<double> m_edges;
    double m_lineHeight;
};

} // namespace

std::vector<double> columnEdges(const Table& table, double width)
{
    double weights = 0;
    for (const TableColumn& column : table.columns)
        weights += column.weight;
    std::vector<double> edges{0};
    double sum = 0;
    for (const TableColumn& column : table.columns) {
        sum += column.weight;
        edges.push_back(width * sum / weights);
    }
    return edges;
}

void appendTable(Flow& flow, const Table& table, const FlowArea& area, const FontSet& fonts)
{
    if (table.columns.empty())
        return;
    const TableSetter setter(table, area, fonts);
    const int header = int(flow.headers.size());
    flow.headers.push_back(setter.header());
    const double room = area.height - flow.headers.back().box.height;
    double space = style::paragraphSpace;
    const auto append = [&](FlowItem item) {
        item.box.header = header;
        item.box.spaceBefore = std::exchange(space, 0);
        flow.items.push_back(std::move(item));
    };
    for (const auto& cells : table.rows)
        for (FlowItem& item : setter.rows(cells, room))
            append(std::move(item));
    if (table.rows.empty())
        append({});
    if (table.rows.size() > 1) // the last row never stands alone on a page
        flow.items[flow.items.size() - 2].box.keepWithNext = true;
}

} // namespace soattt
