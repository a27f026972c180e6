#include "models/reports/machinecompliance.h"

#include "models/core/text.h"
#include "models/registers/labels.h"

namespace soattt {

namespace {

using V = ComplianceValues;

QString ruleText(CheckRule rule)
{
    return paper::translate("Choice", enumEntries<CheckRule>()[size_t(rule)].label);
}

QString rulesText(const std::vector<CheckRule>& rules)
{
    QStringList words;
    for (const CheckRule rule : rules)
        words.append(ruleText(rule));
    return words.join(QStringLiteral("; "));
}

QString nameOf(const QString& department)
{
    return department.isEmpty() ? QStringLiteral("Chưa ghi phòng ban") : department;
}

TableCell number(int count)
{
    return {QString::number(count)};
}

void addSummary(ReportDocument& document, const ComplianceCount& whole)
{
    document.add(Heading{QStringLiteral("I. Tình hình chung")});
    document.add(
        QStringLiteral("I"),
        Paragraph{{{QStringLiteral(
                        "Cơ quan đang dùng %1 máy tính, trong đó %2 máy đạt yêu cầu, %3 máy không "
                        "đạt, %4 máy có nội dung chưa rõ, %5 máy chưa kiểm tra.")
                        .arg(text::twoDigits(whole.computers), text::twoDigits(whole.complying),
                             text::twoDigits(whole.failing), text::twoDigits(whole.unknown),
                             text::twoDigits(whole.unchecked))}}});
}

void addRules(ReportDocument& document, const std::vector<RuleCount>& rules)
{
    if (rules.empty())
        return;
    Table table;
    table.columns = {{QStringLiteral("TT"), 9, Align::Center},
                     {QStringLiteral("Nội dung"), 90},
                     {QStringLiteral("Đạt"), 20, Align::Center},
                     {QStringLiteral("Không đạt"), 24, Align::Center},
                     {QStringLiteral("Chưa rõ"), 22, Align::Center}};
    for (const RuleCount& rule : rules)
        table.rows.push_back({number(int(table.rows.size()) + 1),
                              {ruleText(rule.rule)},
                              number(rule.passed),
                              number(rule.failed),
                              number(rule.unknown)});
    document.add(Heading{QStringLiteral("II. Theo nội dung kiểm tra")});
    document.add(QStringLiteral("II"), table);
}

void addDepartments(ReportDocument& document, const std::vector<ComplianceCount>& departments)
{
    if (departments.empty())
        return;
    Table table;
    table.columns = {{QStringLiteral("TT"), 9, Align::Center},
                     {QStringLiteral("Phòng ban"), 62},
                     {QStringLiteral("Số máy"), 18, Align::Center},
                     {QStringLiteral("Đạt"), 16, Align::Center},
                     {QStringLiteral("Không đạt"), 20, Align::Center},
                     {QStringLiteral("Chưa rõ"), 18, Align::Center},
                     {QStringLiteral("Chưa kiểm tra"), 22, Align::Center}};
    for (const ComplianceCount& part : departments)
        table.rows.push_back({number(int(table.rows.size()) + 1),
                              {nameOf(part.name)},
                              number(part.computers),
                              number(part.complying),
                              number(part.failing),
                              number(part.unknown),
                              number(part.unchecked)});
    document.add(Heading{QStringLiteral("III. Theo phòng ban")});
    document.add(QStringLiteral("III"), table);
}

/// Those never checked are told by number alone: there may be many.
void addGaps(ReportDocument& document, const std::vector<ComplianceGap>& gaps)
{
    Table table;
    table.size = 12;
    table.columns = {{QStringLiteral("TT"), 12, Align::Center},
                     {QStringLiteral("Máy tính"), 42},
                     {QStringLiteral("Phòng ban"), 32},
                     {QStringLiteral("Không đạt"), 36},
                     {QStringLiteral("Chưa rõ"), 24},
                     {QStringLiteral("Kiểm tra ngày"), 28, Align::Center}};
    for (const ComplianceGap& gap : gaps) {
        if (!gap.check.isEmpty())
            table.rows.push_back({number(int(table.rows.size()) + 1),
                                  {QStringLiteral("%1 %2").arg(gap.asset, gap.name)},
                                  {nameOf(gap.department)},
                                  {rulesText(gap.failed)},
                                  {rulesText(gap.unknown)},
                                  {text::dateForPeople(*gap.checkedOn)}});
    }
    if (table.rows.empty())
        return;
    document.add(Heading{QStringLiteral("IV. Máy chưa đạt và nội dung còn thiếu")});
    document.add(QStringLiteral("IV"), table);
}

void addProposals(ReportDocument& document, const std::optional<QString>& words)
{
    document.add(Heading{QStringLiteral("V. Đề xuất")});
    const QStringList parts =
        words.value_or(QString()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString& part : parts)
        document.add(QStringLiteral("V"), Paragraph{{{part}}});
    for (int line = 0; parts.isEmpty() && line < 2; ++line)
        document.add(QStringLiteral("V"), Paragraph{{}, Align::Left, false, true});
}

} // namespace

const std::vector<FormField<V>>& complianceFields()
{
    static const std::vector<FormField<V>> fields{memberField<V>(
        {QStringLiteral("V"), QStringLiteral("Đề xuất"), {}, FormFieldType::LongText, {}, {}},
        &V::proposals)};
    return fields;
}

ReportDocument buildCompliance(const V& values, const LetterheadData& head,
                               const ComplianceOptions& options)
{
    const QString subject = QStringLiteral("Máy tính đạt yêu cầu an toàn thông tin, tính đến %1")
                                .arg(text::dateInDocuments(options.on));
    ReportDocument document;
    document.title = subject;
    document.createdAt = options.createdAt;
    document.footer = options.anchorLine;
    document.add(letterhead(head));
    document.add(Title{QStringLiteral("BÁO CÁO"), subject});
    addSummary(document, values.state.whole);
    addRules(document, values.state.rules);
    addDepartments(document, values.state.departments);
    addGaps(document, values.state.gaps);
    addProposals(document, values.proposals);
    document.add(SignatureBlock{{{QStringLiteral("NGƯỜI LẬP"), {}, head.preparedBy},
                                 {QStringLiteral("THỦ TRƯỞNG ĐƠN VỊ"), {}, head.headName}}});
    document.add(Recipients{options.copies});
    return document;
}

} // namespace soattt
