#include "app/soatttctl/texttable.h"

#include "app/soatttctl/console.h"

#include <algorithm>

namespace soattt::ctl {

namespace {

constexpr qsizetype widest = 40;

QString cell(const QString& text)
{
    const QString line = text.simplified();
    return line.size() > widest ? line.left(widest - 1) + QChar(0x2026) : line;
}

} // namespace

TextTable::TextTable(const QStringList& heads)
{
    add(heads);
}

void TextTable::add(const QStringList& row)
{
    QStringList cells;
    for (const QString& text : row)
        cells.append(cells.size() + 1 < row.size() ? cell(text) : text.simplified());
    m_rows.push_back(cells);
}

void TextTable::say() const
{
    std::vector<qsizetype> widths(size_t(m_rows.front().size()));
    for (const QStringList& row : m_rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[size_t(i)] = std::max(widths[size_t(i)], row[i].size());
    }
    for (const QStringList& row : m_rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += row[i].leftJustified(widths[size_t(i)] + 2);
        console::say(line.trimmed());
    }
}

} // namespace soattt::ctl
