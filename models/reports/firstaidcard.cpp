#include "models/reports/firstaidcard.h"

namespace soattt {

namespace {

/// In points. One regulation's actions are read from two metres; of several all stand on one sheet.
struct Sizes
{
    double action;
    double text;
    double gap;
};
constexpr Sizes ofOne{26, 15, 8};
constexpr Sizes ofSeveral{17, 12.5, 2};

Paragraph plain(const QString& text, double size, Align align = Align::Left, bool bold = false,
                bool italic = false)
{
    Paragraph paragraph{{{text, bold, italic}}, align, false};
    paragraph.size = size;
    return paragraph;
}

void addPart(ReportDocument& document, const FirstAidPart& part, const Sizes& sizes)
{
    if (!part.note.isEmpty())
        document.add(plain(part.note, sizes.text, Align::Left, false, true));
    int number = 0;
    for (const FirstAidAction& action : part.actions) {
        Paragraph label = plain(QStringLiteral("%1. %2").arg(++number).arg(action.label.toUpper()),
                                sizes.action, Align::Left, true);
        label.keepWithNext = true;
        document.add(QStringLiteral("action"), label);
        document.add(plain(QStringLiteral("“%1”").arg(action.text), sizes.text));
        document.add(Space{sizes.gap});
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
        plain(QStringLiteral("KHI MÁY TÍNH CÓ DẤU HIỆU NHIỄM MÃ ĐỘC"), 20, Align::Center, true));
    document.add(Space{20});
    for (const FirstAidPart& part : card.parts)
        addPart(document, part, card.parts.size() > 1 ? ofSeveral : ofOne);
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
