#include "models/reports/reportdocument.h"

#include <algorithm>

namespace soattt {

namespace {

template <class... Functions> struct Overloaded : Functions...
{
    using Functions::operator()...;
};
template <class... Functions> Overloaded(Functions...) -> Overloaded<Functions...>;

QString lines(QStringList all)
{
    all.removeAll(QString());
    return all.join(QLatin1Char('\n'));
}

QString runsText(const std::vector<Run>& runs)
{
    QString text;
    for (const Run& run : runs)
        text += run.text;
    return text;
}

QString tableText(const Table& table)
{
    QStringList all;
    for (const TableColumn& column : table.columns)
        all << column.header;
    for (const auto& row : table.rows)
        for (const TableCell& cell : row)
            all << cell.text;
    return lines(all);
}

QString signaturesText(const SignatureBlock& block)
{
    QStringList all;
    for (const Signer& signer : block.signers)
        all << signer.capacity << signer.note << signer.name;
    return lines(all);
}

QString labelsText(const LabelSheet& sheet)
{
    QStringList all;
    for (const Label& label : sheet.labels)
        all << label.code << label.name << label.note;
    return lines(all);
}

} // namespace

const Block* ReportDocument::find(const QString& id) const
{
    const auto found = std::find_if(blocks.begin(), blocks.end(),
                                    [&](const Block& block) { return block.id == id; });
    return found == blocks.end() ? nullptr : &*found;
}

QString choiceText(const TickBox& choice)
{
    QString text = choice.text;
    text.replace(QLatin1Char(' '), QChar(0x00a0));
    return (choice.ticked ? QStringLiteral("\u2612\u00a0") : QStringLiteral("\u2610\u00a0")) + text;
}

QString choicesText(const std::vector<TickBox>& choices)
{
    QStringList texts;
    for (const TickBox& choice : choices)
        texts << choiceText(choice);
    return texts.join(QString(3, QChar(0x00a0)));
}

std::vector<TickBox> yesNo(std::optional<bool> answer)
{
    return {{QStringLiteral("Có"), answer == true}, {QStringLiteral("Không"), answer == false}};
}

QStringList addresseeLines(const Addressee& addressee)
{
    const QString head = QStringLiteral("Kính gửi:");
    if (addressee.names.size() < 2)
        return {addressee.names.isEmpty()
                    ? head
                    : head + QLatin1Char(' ') + addressee.names.first() + QLatin1Char('.')};
    QStringList all{head};
    for (const QString& name : addressee.names)
        all << QStringLiteral("- %1;").arg(name);
    all.last().chop(1);
    all.last() += QLatin1Char('.');
    return all;
}

QString plainText(const BlockContent& content)
{
    return std::visit(
        Overloaded{
            [](const Letterhead& b) {
                return lines({b.superiorBody, b.issuingBody, b.number, b.about, b.placeAndDate});
            },
            [](const AnnexHeading& b) {
                return lines({b.label, b.title, b.basis});
            },
            [](const Title& b) {
                return lines({b.kind, b.subject});
            },
            [](const Addressee& b) { return lines(addresseeLines(b)); },
            [](const Heading& b) { return b.text; },
            [](const Paragraph& b) { return runsText(b.runs); },
            [](const ChoiceLine& b) { return b.label + QLatin1Char(' ') + choicesText(b.choices); },
            [](const ChoiceList& b) { return choicesText(b.choices); },
            [](const Table& b) { return tableText(b); },
            [](const SignatureBlock& b) { return signaturesText(b); },
            [](const Recipients& b) { return lines(b.lines); },
            [](const QrCode&) { return QString(); },
            [](const PageBreak&) { return QString(); },
            [](const Space&) { return QString(); },
            [](const LabelSheet& b) { return labelsText(b); },
        },
        content);
}

QString plainText(const ReportDocument& document)
{
    QStringList all;
    for (const Block& block : document.blocks)
        all << plainText(block.content);
    all << document.footer;
    return lines(all);
}

} // namespace soattt
