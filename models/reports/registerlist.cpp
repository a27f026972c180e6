#include "models/reports/registerlist.h"

#include "models/core/text.h"

#include <QLocale>

namespace soattt {

namespace {

constexpr double listSize = 11;

QString rowCount(size_t rows)
{
    return QLocale(QLocale::Vietnamese).toString(qulonglong(rows));
}

Table tableOf(const std::vector<TableColumn>& columns, const std::vector<QStringList>& rows)
{
    Table table{columns, {}, listSize};
    table.rows.reserve(rows.size());
    for (const QStringList& row : rows) {
        std::vector<TableCell>& cells = table.rows.emplace_back();
        cells.reserve(size_t(row.size()));
        for (const QString& text : row)
            cells.push_back({text});
    }
    return table;
}

} // namespace

ReportDocument buildRegisterList(const QString& title, const QString& office,
                                 const std::vector<TableColumn>& columns,
                                 const std::vector<QStringList>& rows, const QDateTime& printedAt)
{
    ReportDocument document;
    document.title = title;
    document.page.landscape = true;
    document.createdAt = printedAt;
    const QString time = text::timeInDocuments(printedAt);
    document.footer = QStringLiteral("%1, in lúc %2").arg(office, time);
    document.add(Paragraph{{{office, true}}, Align::Left, false, false, true, 12});
    document.add(Title{title.toUpper(), {}});
    document.add(QStringLiteral("count"),
                 Paragraph{{{QStringLiteral("%1 dòng, in lúc %2").arg(rowCount(rows.size()), time),
                             false, true}},
                           Align::Center,
                           false,
                           false,
                           true,
                           12});
    document.add(QStringLiteral("rows"), tableOf(columns, rows));
    return document;
}

} // namespace soattt
