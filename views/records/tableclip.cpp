#include "views/records/tableclip.h"

#include "models/exchange/csvguard.h"
#include "models/tables/recordtablemodel.h"

#include <QMimeData>

namespace soattt {

namespace {

bool isNumber(const Field& field)
{
    return field.type == FieldType::Integer || field.type == FieldType::Money;
}

QString cellText(const RecordTableModel& model, int row, int column)
{
    const QModelIndex index = model.index(row, column);
    if (isNumber(model.fieldOf(column)))
        return index.data(RecordTableModel::KeyRole).toString();
    return csvguard::guarded(index.data().toString().simplified());
}

/// A spreadsheet must not make a number or a date of a code.
QString htmlCell(const QString& tag, const QString& text, bool number)
{
    const QString style = number ? QString() : QStringLiteral(" style=\"mso-number-format:'\\@'\"");
    return QStringLiteral("<%1%2>%3</%1>").arg(tag, style, text.toHtmlEscaped());
}

struct Clip
{
    QString text;
    QString html;
};

void addHeadings(Clip& clip, const RecordTableModel& model)
{
    QStringList titles;
    clip.html += QStringLiteral("<tr>");
    for (int column = 0; column < model.columnCount(); ++column) {
        titles.append(model.headerData(column, Qt::Horizontal).toString());
        clip.html += htmlCell(QStringLiteral("th"), titles.constLast(), false);
    }
    clip.html += QStringLiteral("</tr>\n");
    clip.text += titles.join(QLatin1Char('\t')) + QLatin1Char('\n');
}

void addRow(Clip& clip, const RecordTableModel& model, int row)
{
    QStringList cells;
    clip.html += QStringLiteral("<tr>");
    for (int column = 0; column < model.columnCount(); ++column) {
        cells.append(cellText(model, row, column));
        clip.html +=
            htmlCell(QStringLiteral("td"), cells.constLast(), isNumber(model.fieldOf(column)));
    }
    clip.html += QStringLiteral("</tr>\n");
    clip.text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
}

} // namespace

std::unique_ptr<QMimeData> tableClip(const RecordTableModel& model, const std::vector<int>& rows)
{
    Clip clip;
    addHeadings(clip, model);
    for (const int row : rows)
        addRow(clip, model, row);
    auto mime = std::make_unique<QMimeData>();
    mime->setText(clip.text);
    // Not setHtml: that name is kept for widgets, where text of people never goes.
    const QString html = QStringLiteral("<html><head><meta charset=\"utf-8\"></head><body>"
                                        "<table>\n%1</table></body></html>");
    mime->setData(QStringLiteral("text/html"),
                  QString(html).replace(QLatin1String("%1"), clip.html).toUtf8());
    return mime;
}

} // namespace soattt
