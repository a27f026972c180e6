#include "models/reports/yearcalendar.h"

#include "models/core/text.h"

#include <QMap>

namespace soattt {

namespace {

constexpr int daysAcross = 31;
constexpr int monthsOfYear = 12;
constexpr qsizetype objectsShown = 12;

const QString emptyBox = QStringLiteral("☐");

QString weekday(const QDate& day)
{
    static const char* const names[] = {"Thứ Hai", "Thứ Ba",  "Thứ Tư",  "Thứ Năm",
                                        "Thứ Sáu", "Thứ Bảy", "Chủ nhật"};
    return QString::fromUtf8(names[day.dayOfWeek() - 1]);
}

QString gridCell(const QDate& day, int count)
{
    if (!day.isValid())
        return QStringLiteral("–");
    if (count > 0)
        return QString::number(count);
    if (day.dayOfWeek() == Qt::Saturday)
        return QStringLiteral("T7");
    return day.dayOfWeek() == Qt::Sunday ? QStringLiteral("CN") : QString();
}

Table grid(const YearCalendarValues& values)
{
    QMap<QDate, int> counts;
    for (const YearCalendarItem& item : values.items)
        ++counts[item.day];
    Table table;
    table.size = 9;
    table.columns = {{QStringLiteral("Tháng"), 16, Align::Center}};
    for (int day = 1; day <= daysAcross; ++day)
        table.columns.push_back({QString::number(day), 9, Align::Center});
    for (int month = 1; month <= monthsOfYear; ++month) {
        std::vector<TableCell> cells{{QString::number(month), true}};
        for (int day = 1; day <= daysAcross; ++day) {
            const QDate date(values.year, month, day);
            const int count = counts.value(date);
            cells.push_back({gridCell(date, count), count > 0});
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
}

/// What stands in one line: the same duty by the same clauses on one day.
struct Line
{
    QDate day;
    QString what;
    QString clauses;
    QStringList objects;
};

std::vector<Line> linesOf(const std::vector<YearCalendarItem>& items)
{
    std::vector<Line> lines;
    for (const YearCalendarItem& item : items) {
        const auto mine = std::find_if(lines.rbegin(), lines.rend(), [&item](const Line& line) {
            return line.day == item.day && line.what == item.what && line.clauses == item.clauses;
        });
        if (mine == lines.rend())
            lines.push_back({item.day, item.what, item.clauses, {item.object}});
        else
            mine->objects.append(item.object);
    }
    return lines;
}

QString objectsText(const QStringList& objects)
{
    if (objects.size() <= objectsShown)
        return objects.join(QStringLiteral("; "));
    return QStringLiteral("%1; … (tất cả %2)")
        .arg(objects.mid(0, objectsShown).join(QStringLiteral("; ")))
        .arg(objects.size());
}

Table listOf(const std::vector<Line>& lines)
{
    Table table;
    table.size = 11;
    table.columns = {{QStringLiteral("Hạn"), 30, Align::Left},
                     {QStringLiteral("Việc phải làm"), 78},
                     {QStringLiteral("Đối tượng"), 84},
                     {QStringLiteral("Căn cứ"), 44},
                     {QStringLiteral("Xong"), 14, Align::Center}};
    for (const Line& line : lines)
        table.rows.push_back(
            {{weekday(line.day) + QLatin1Char('\n') + text::dateForPeople(line.day)},
             {line.what},
             {objectsText(line.objects)},
             {line.clauses},
             {emptyBox}});
    return table;
}

void addList(ReportDocument& document, const QString& id, const QString& heading,
             const std::vector<YearCalendarItem>& items)
{
    if (items.empty())
        return;
    document.add(
        Heading{QStringLiteral("%1 (%2 việc)").arg(heading).arg(items.size()), Align::Left});
    document.add(id, listOf(linesOf(items)));
}

QString summary(const YearCalendarValues& values)
{
    const QString made =
        QStringLiteral("Lập theo sổ ngày %1. ").arg(text::dateForPeople(values.madeOn));
    if (values.items.empty())
        return made + QStringLiteral("Sổ không có việc nào đến hạn trong năm %1.").arg(values.year);
    return made + QStringLiteral("Số đậm trong ô là số việc có hạn vào ngày đó. Việc định kỳ ghi "
                                 "lần đến hạn kế tiếp: làm xong thì sổ tính hạn lần sau. Việc "
                                 "không có ngày hạn riêng ghi vào ngày lập.");
}

Paragraph small(const QString& text, bool keep)
{
    Paragraph paragraph{{{text, false, true}}, Align::Left, false};
    paragraph.keepWithNext = keep;
    paragraph.size = 11;
    return paragraph;
}

} // namespace

const std::vector<FormField<YearCalendarValues>>& yearCalendarFields()
{
    static const std::vector<FormField<YearCalendarValues>> fields = [] {
        FieldInfo notes;
        notes.id = QStringLiteral("notes");
        notes.label = QStringLiteral("Ghi chú");
        notes.type = FormFieldType::LongText;
        return std::vector{memberField(notes, &YearCalendarValues::notes)};
    }();
    return fields;
}

ReportDocument buildYearCalendar(const YearCalendarValues& values, const LetterheadData& head,
                                 const PaperOptions& options)
{
    ReportDocument document;
    const QString subject =
        QStringLiteral("Lịch các việc phải làm về an toàn thông tin năm %1").arg(values.year);
    document.title = subject;
    document.page.landscape = true;
    document.footer = options.anchorLine;
    document.createdAt = options.createdAt;
    document.add(letterhead(head));
    document.add(Title{QStringLiteral("KẾ HOẠCH"), subject});
    document.add(QStringLiteral("summary"), small(summary(values), true));
    document.add(QStringLiteral("grid"), grid(values));
    if (values.notes && !values.notes->isEmpty())
        document.add(QStringLiteral("notes"), small(*values.notes, false));
    addList(document, QStringLiteral("earlier"),
            QStringLiteral("Quá hạn từ trước năm %1").arg(values.year), values.earlier);
    for (int month = 1; month <= monthsOfYear; ++month) {
        std::vector<YearCalendarItem> items;
        for (const YearCalendarItem& item : values.items) {
            if (item.day.month() == month)
                items.push_back(item);
        }
        addList(document, QStringLiteral("month-%1").arg(month),
                QStringLiteral("Tháng %1 năm %2").arg(month).arg(values.year), items);
    }
    document.add(SignatureBlock{{{QStringLiteral("NGƯỜI LẬP"), {}, head.preparedBy},
                                 {QStringLiteral("THỦ TRƯỞNG ĐƠN VỊ"), {}, head.headName}}});
    return document;
}

} // namespace soattt
