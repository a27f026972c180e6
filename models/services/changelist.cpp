#include "models/services/changelist.h"

#include "models/core/text.h"
#include "models/exchange/sheetwriter.h"
#include "models/registers/labels.h"
#include "models/reports/pdfrenderer.h"
#include "models/services/wholefile.h"

#include <QFileInfo>

#include <algorithm>

namespace soattt {

namespace {

constexpr double listSize = 11;
const QLatin1String between("; ");

constexpr ChangeKind kinds[] = {ChangeKind::Dropped, ChangeKind::Laxer,   ChangeKind::Stricter,
                                ChangeKind::New,     ChangeKind::Changed, ChangeKind::Unknown};

QString idsOf(const QList<Regulation>& texts)
{
    QStringList ids;
    for (const Regulation& text : texts)
        ids << text.id;
    return ids.isEmpty() ? QStringLiteral("–") : ids.join(QLatin1String(", "));
}

/// "HP2026: Quy chế … (dự thảo)".
void addTitles(ReportDocument& document, const QString& label, const QList<Regulation>& texts)
{
    for (const Regulation& text : texts) {
        QString name = text.title;
        for (const QString& more : {text.number, text.mark})
            if (!more.isEmpty())
                name += QStringLiteral(" (%1)").arg(more);
        document.add(Paragraph{{{label, true}, {QStringLiteral("%1 – %2").arg(text.id, name)}},
                               Align::Left,
                               false,
                               false,
                               true,
                               12});
    }
}

QString cellOf(const ChangeSide& side)
{
    QStringList lines{side.text};
    if (!side.clauses.isEmpty())
        lines << QStringLiteral("(%1)").arg(texts(side.clauses).join(between));
    return lines.join(QLatin1Char('\n'));
}

qsizetype countOf(const ChangeList& list, ChangeKind kind)
{
    return std::ranges::count_if(
        list.changes, [kind](const OfferedChange& offer) { return offer.change.kind == kind; });
}

/// "Bỏ 14; lỏng hơn 1; …; giữ bằng nội quy của cơ quan 14."
void addSummary(ReportDocument& document, const ChangeList& list)
{
    QStringList parts;
    for (const ChangeKind kind : kinds) {
        if (const qsizetype count = countOf(list, kind))
            parts << QStringLiteral("%1: %2").arg(paper::translate("Policy", sourceOf(kind)),
                                                  text::twoDigits(count));
    }
    if (!list.keep.isEmpty())
        parts << QStringLiteral("Giữ bằng nội quy của cơ quan: %1")
                     .arg(text::twoDigits(list.keep.size()));
    document.add(QStringLiteral("summary"),
                 Paragraph{{{parts.join(between) + QLatin1Char('.'), false, true}},
                           Align::Left,
                           false,
                           false,
                           true,
                           12});
}

void addGroup(ReportDocument& document, const ChangeList& list, ChangeKind kind)
{
    Table table;
    table.size = listSize;
    table.columns = {{QStringLiteral("TT"), 10, Align::Center},
                     {QStringLiteral("Mục"), 14, Align::Center},
                     {QStringLiteral("Nội dung"), 50},
                     {QStringLiteral("Trước: ") + idsOf(list.before), 75},
                     {QStringLiteral("Sau: ") + idsOf(list.after), 75},
                     {QStringLiteral("Nội quy của cơ quan"), 36}};
    for (const OfferedChange& offer : list.changes) {
        if (offer.change.kind == kind)
            table.rows.push_back({{QString::number(table.rows.size() + 1)},
                                  {offer.change.duty},
                                  {offer.change.subject},
                                  {cellOf(offer.change.before)},
                                  {cellOf(offer.change.after)},
                                  {list.fateOf(offer)}});
    }
    if (table.rows.empty())
        return;
    document.add(Heading{QStringLiteral("%1 (%2)").arg(paper::translate("Policy", sourceOf(kind)),
                                                       QString::number(table.rows.size()))});
    document.add(changeKindToString(kind), table);
}

void writeSheet(const ChangeList& list, const QString& path)
{
    const auto writer = SheetWriter::create(path);
    const QString before = idsOf(list.before);
    const QString after = idsOf(list.after);
    std::vector<OutputColumn> columns;
    for (const QString& title :
         {QStringLiteral("Thay đổi"), QStringLiteral("Mục"), QStringLiteral("Nội dung"),
          QStringLiteral("Trước: ") + before, QStringLiteral("Điều khoản trước"),
          QStringLiteral("Trích dẫn trước"), QStringLiteral("Sau: ") + after,
          QStringLiteral("Điều khoản sau"), QStringLiteral("Trích dẫn sau"),
          QStringLiteral("Nội quy của cơ quan")})
        columns.push_back({title});
    writer->beginSheet(QStringLiteral("Đối chiếu"), columns);
    for (const OfferedChange& offer : list.changes) {
        const RegulationChange& change = offer.change;
        std::vector<Cell> cells;
        const auto add = [&cells](const QString& text) {
            cells.push_back(text.isEmpty() ? Cell() : Cell::ofText(text));
        };
        for (const QString& text :
             {paper::translate("Policy", sourceOf(change.kind)), change.duty, change.subject})
            add(text);
        for (const ChangeSide* side : {&change.before, &change.after}) {
            add(side->text);
            add(texts(side->clauses).join(between));
            add(side->quotes.join(between));
        }
        add(list.fateOf(offer));
        writer->writeRow(cells);
    }
    writer->finish();
}

} // namespace

QString ChangeList::fateOf(const OfferedChange& offer) const
{
    if (keep.contains(offer.change.id()))
        return decision.isEmpty() ? QStringLiteral("Giữ bằng nội quy")
                                  : QStringLiteral("Giữ bằng nội quy: %1").arg(decision);
    if (!offer.heldBy.isEmpty())
        return QStringLiteral("Đang giữ bằng nội quy %1").arg(offer.heldBy);
    if (!offer.overtaken.isEmpty())
        return QStringLiteral("Nội quy %1 lỏng hơn, theo văn bản").arg(offer.overtaken);
    return {};
}

ReportDocument buildChangeList(const ChangeList& list)
{
    ReportDocument document;
    document.title =
        QStringLiteral("Đối chiếu quy chế %1 – %2").arg(idsOf(list.before), idsOf(list.after));
    document.page.landscape = true;
    document.createdAt = list.at;
    document.footer = QStringLiteral("%1, lập lúc %2")
                          .arg(list.office.isEmpty() ? QStringLiteral("Sổ ATTT") : list.office,
                               text::timeInDocuments(list.at));
    if (!list.office.isEmpty())
        document.add(Paragraph{{{list.office, true}}, Align::Left, false, false, true, 12});
    document.add(Title{QStringLiteral("ĐỐI CHIẾU QUY CHẾ ÁP DỤNG"), {}});
    addTitles(document, QStringLiteral("Trước: "), list.before);
    addTitles(document, QStringLiteral("Sau: "), list.after);
    if (list.changes.empty())
        document.add(Paragraph{{{QStringLiteral("Không có khác biệt.")}}});
    else
        addSummary(document, list);
    for (const ChangeKind kind : kinds)
        addGroup(document, list, kind);
    document.add(SignatureBlock{{{QStringLiteral("NGƯỜI LẬP"), {}, {}},
                                 {QStringLiteral("THỦ TRƯỞNG ĐƠN VỊ"), {}, list.headName}}});
    return document;
}

void writeChangeList(const ChangeList& list, const QString& path)
{
    if (QFileInfo(path).suffix().compare(QLatin1String("pdf"), Qt::CaseInsensitive) == 0)
        writeWholeFile(path, renderPdf({buildChangeList(list)}));
    else
        writeSheet(list, path);
}

} // namespace soattt
