#include "models/reports/logclosing.h"

#include "models/core/text.h"

#include <QLocale>

namespace soattt {

namespace {

QString number(qint64 value)
{
    return QLocale(QLocale::Vietnamese).toString(value);
}

void addFact(ReportDocument& document, const char* id, const QString& label, const QString& text)
{
    document.add(QString::fromLatin1(id),
                 Paragraph{{{label + QStringLiteral(": ")}, {text, true}}, Align::Left, false});
}

QString range(const LogClosing& closing)
{
    return closing.first == 0 ? QStringLiteral("không có dòng nào")
                              : QStringLiteral("từ dòng %1 đến dòng %2")
                                    .arg(number(closing.first), number(closing.last));
}

Table countTable(const std::vector<LogClosing::Count>& counts)
{
    Table table{{{QStringLiteral("Việc"), 3}, {QStringLiteral("Số dòng"), 1, Align::Right}}, {}};
    for (const LogClosing::Count& count : counts)
        table.rows.push_back({{count.what}, {number(count.entries)}});
    return table;
}

} // namespace

ReportDocument buildLogClosing(const LogClosing& closing)
{
    ReportDocument document;
    document.title = QStringLiteral("Trang khóa nhật ký %1").arg(closing.period);
    document.createdAt = closing.at;
    document.add(Title{QStringLiteral("TRANG KHÓA NHẬT KÝ"),
                       QStringLiteral("Ký, lưu bản giấy tại cơ quan")});
    document.add(Space{6});
    addFact(document, "office", QStringLiteral("Cơ quan"), closing.office);
    addFact(document, "period", QStringLiteral("Kỳ"), closing.period);
    addFact(document, "entries", QStringLiteral("Nhật ký của kỳ"), range(closing));
    addFact(document, "closed_at", QStringLiteral("Lập lúc"), text::timeInDocuments(closing.at));
    addFact(document, "closed_by", QStringLiteral("Người lập"), closing.by);
    if (!closing.counts.empty())
        document.add(QStringLiteral("counts"), countTable(closing.counts));
    document.add(Heading{QStringLiteral("Mốc nhật ký lúc lập trang này"), Align::Left});
    document.add(QStringLiteral("anchor"),
                 Paragraph{{{closing.head.printed()}}, Align::Left, false, false, true});
    document.add(QrCode{closing.head.scanned()});
    return document;
}

} // namespace soattt
