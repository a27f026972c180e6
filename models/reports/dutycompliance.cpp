#include "models/reports/dutycompliance.h"

#include "models/core/text.h"

namespace soattt {

namespace {

using P = DutyCompliancePaper;

constexpr double tableSize = 11;

void addRows(Table& table, const std::vector<QStringList>& rows)
{
    for (const QStringList& row : rows) {
        std::vector<TableCell> cells;
        for (const QString& text : row)
            cells.push_back({text});
        table.rows.push_back(std::move(cells));
    }
}

void addSummary(ReportDocument& document, const P& paper)
{
    Table table;
    table.size = tableSize;
    table.columns = {{QStringLiteral("Nhóm nghĩa vụ"), 90},
                     {QStringLiteral("Số nghĩa vụ"), 24, Align::Center}};
    for (const QString& standing : paper.standings)
        table.columns.push_back({standing, 28, Align::Center});
    addRows(table, paper.chapters);
    document.add(Heading{QStringLiteral("Tổng hợp theo nhóm nghĩa vụ")});
    document.add(QStringLiteral("summary"), std::move(table));
}

void addParts(ReportDocument& document, const P& paper)
{
    for (const P::Part& part : paper.parts) {
        Table table;
        table.size = tableSize;
        table.columns = dutyColumns();
        addRows(table, part.rows);
        document.add(Heading{part.title});
        document.add(QStringLiteral("duties"), std::move(table));
    }
}

void addGround(ReportDocument& document, const QStringList& regulations)
{
    document.add(Heading{QStringLiteral("Quy chế đang áp dụng")});
    for (const QString& regulation : regulations)
        document.add(QStringLiteral("ground"),
                     Paragraph{{{QStringLiteral("- ") + regulation}}, Align::Left});
}

void addRemarks(ReportDocument& document, const std::optional<QString>& remarks)
{
    document.add(Heading{QStringLiteral("Ý kiến của đơn vị")});
    const QStringList parts =
        remarks.value_or(QString()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString& part : parts)
        document.add(QStringLiteral("remarks"), Paragraph{{{part}}});
    for (int line = 0; parts.isEmpty() && line < 2; ++line)
        document.add(QStringLiteral("remarks"), Paragraph{{}, Align::Left, false, true});
}

} // namespace

std::vector<TableColumn> dutyColumns()
{
    return {{QStringLiteral("Mã"), 12, Align::Center},
            {QStringLiteral("Nghĩa vụ"), 52},
            {QStringLiteral("Căn cứ"), 42},
            {QStringLiteral("Tình trạng"), 28},
            {QStringLiteral("Minh chứng"), 62},
            {QStringLiteral("Còn thiếu"), 58}};
}

const std::vector<FormField<P>>& dutyComplianceFields()
{
    static const std::vector<FormField<P>> fields{
        memberField<P>({QStringLiteral("remarks"),
                        QStringLiteral("Ý kiến của đơn vị"),
                        {},
                        FormFieldType::LongText,
                        {},
                        {}},
                       &P::remarks)};
    return fields;
}

ReportDocument buildDutyTables(const P& paper)
{
    ReportDocument document;
    document.title = QStringLiteral("Tình hình thực hiện quy chế, tính đến %1")
                         .arg(text::dateInDocuments(paper.on));
    document.page.landscape = true;
    document.createdAt = paper.createdAt;
    addSummary(document, paper);
    addParts(document, paper);
    return document;
}

ReportDocument buildDutyCompliance(const P& paper, const LetterheadData& head)
{
    const ReportDocument tables = buildDutyTables(paper);
    ReportDocument document;
    document.title = tables.title;
    document.page = tables.page;
    document.createdAt = paper.createdAt;
    document.footer = paper.anchorLine;
    document.add(letterhead(head));
    document.add(Title{QStringLiteral("BÁO CÁO"), tables.title});
    addGround(document, paper.ground);
    for (const Block& block : tables.blocks)
        document.blocks.push_back(block);
    addRemarks(document, paper.remarks);
    document.add(SignatureBlock{{{QStringLiteral("NGƯỜI LẬP"), {}, head.preparedBy},
                                 {QStringLiteral("THỦ TRƯỞNG ĐƠN VỊ"), {}, head.headName}}});
    document.add(Recipients{{QStringLiteral("- Lãnh đạo cơ quan;"), QStringLiteral("- Lưu: VT.")}});
    return document;
}

} // namespace soattt
