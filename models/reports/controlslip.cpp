#include "models/reports/controlslip.h"

#include "models/core/text.h"

namespace soattt {

namespace {

void addFact(ReportDocument& document, const QString& id, const QString& label, const QString& text)
{
    if (!text.isEmpty())
        document.add(id,
                     Paragraph{{{label + QStringLiteral(": ")}, {text, true}}, Align::Left, false});
}

void addFacts(ReportDocument& document, const ControlSlip& slip)
{
    addFact(document, QStringLiteral("office"), QStringLiteral("Cơ quan"), slip.office);
    addFact(document, QStringLiteral("form"), QStringLiteral("Biểu mẫu"),
            QStringLiteral("%1 (%2)").arg(slip.formName, slip.formCode));
    addFact(document, QStringLiteral("number"), QStringLiteral("Số, ký hiệu"), slip.number);
    addFact(document, QStringLiteral("period"), QStringLiteral("Kỳ báo cáo"), slip.period);
    addFact(document, QStringLiteral("record"), QStringLiteral("Hồ sơ trong sổ"), slip.record);
    addFact(document, QStringLiteral("issued_at"), QStringLiteral("Phát hành lúc"),
            text::timeInDocuments(slip.issuedAt));
    addFact(document, QStringLiteral("issued_by"), QStringLiteral("Người phát hành"),
            slip.issuedBy);
}

void addAnchor(ReportDocument& document, const LogAnchor& anchor)
{
    document.add(Heading{QStringLiteral("Mốc nhật ký trước khi phát hành"), Align::Left});
    document.add(QStringLiteral("anchor"),
                 Paragraph{{{anchor.printed()}}, Align::Left, false, false, true});
    document.add(QrCode{anchor.scanned()});
}

Table overrideTable(const std::vector<FieldDifference>& overridden)
{
    const auto shown = [](const QString& text) {
        return text.isEmpty() ? QStringLiteral("chưa có") : text;
    };
    Table table{{{QStringLiteral("Mục"), 1, Align::Center},
                 {QStringLiteral("Nội dung"), 4},
                 {QStringLiteral("Trên văn bản"), 2.2},
                 {QStringLiteral("Theo sổ"), 2.2}},
                {}};
    for (const FieldDifference& difference : overridden)
        table.rows.push_back({{difference.id},
                              {difference.label},
                              {shown(difference.printed)},
                              {shown(difference.own)}});
    return table;
}

void addOverridden(ReportDocument& document, const std::vector<FieldDifference>& overridden)
{
    document.add(
        Heading{QStringLiteral("Giá trị được sửa so với sổ trước khi phát hành"), Align::Left});
    if (overridden.empty())
        document.add(QStringLiteral("overridden"),
                     Paragraph{{{QStringLiteral("Không có.")}}, Align::Left, false});
    else
        document.add(QStringLiteral("overridden"), overrideTable(overridden));
}

} // namespace

ReportDocument buildControlSlip(const ControlSlip& slip)
{
    ReportDocument document;
    document.title = QStringLiteral("Phiếu kiểm soát %1").arg(slip.number);
    document.createdAt = slip.issuedAt;
    document.add(Title{QStringLiteral("PHIẾU KIỂM SOÁT VĂN BẢN"),
                       QStringLiteral("In kèm văn bản, lưu tại cơ quan")});
    document.add(Space{6});
    addFacts(document, slip);
    addAnchor(document, slip.anchor);
    addOverridden(document, slip.overridden);
    return document;
}

QString anchorLine(const LogAnchor& anchor)
{
    return QStringLiteral("Sổ ATTT, mốc nhật ký %1").arg(anchor.printed());
}

} // namespace soattt
