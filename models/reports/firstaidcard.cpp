#include "models/reports/firstaidcard.h"

namespace soattt {

namespace {

constexpr double actionSize = 26; ///< points: read from two metres
constexpr double textSize = 15;

Paragraph plain(const QString& text, double size, Align align = Align::Left, bool bold = false,
                bool italic = false)
{
    Paragraph paragraph{{{text, bold, italic}}, align, false};
    paragraph.size = size;
    return paragraph;
}

void addPart(ReportDocument& document, const FirstAidPart& part)
{
    if (!part.note.isEmpty())
        document.add(plain(part.note, textSize, Align::Left, false, true));
    int number = 0;
    for (const FirstAidAction& action : part.actions) {
        Paragraph label = plain(QStringLiteral("%1. %2").arg(++number).arg(action.label.toUpper()),
                                actionSize, Align::Left, true);
        label.keepWithNext = true;
        document.add(QStringLiteral("action"), label);
        document.add(plain(QStringLiteral("“%1”").arg(action.text), textSize));
        document.add(Space{8});
    }
    document.add(QStringLiteral("grounds"),
                 plain(QStringLiteral("Căn cứ: ") + part.regulation, 12, Align::Left, false, true));
    document.add(Space{12});
}

} // namespace

ReportDocument buildFirstAidCard(const FirstAidCard& card, const PaperOptions& options)
{
    ReportDocument document;
    document.title = QStringLiteral("Thẻ xử lý ban đầu máy tính nhiễm mã độc");
    document.createdAt = options.createdAt;
    document.footer = options.anchorLine;
    document.add(plain(card.office.toUpper(), 16, Align::Center, true));
    document.add(Space{14});
    document.add(
        plain(QStringLiteral("KHI MÁY TÍNH CÓ DẤU HIỆU NHIỄM MÃ ĐỘC"), 24, Align::Center, true));
    document.add(Space{20});
    for (const FirstAidPart& part : card.parts)
        addPart(document, part);
    if (card.parts.empty()) {
        for (int line = 0; line < 6; ++line)
            document.add(Paragraph{{}, Align::Left, false, true});
        document.add(Space{12});
    }
    Paragraph contact = plain(QStringLiteral("Liên hệ: ") + card.contact, 20, Align::Left, true);
    contact.trailingDots = card.contact.isEmpty();
    document.add(QStringLiteral("contact"), contact);
    return document;
}

} // namespace soattt
