#include "models/reports/flow.h"

#include <algorithm>

namespace soattt {

namespace {

constexpr double ruleGap = 3;   // between a line of text and the rule under it
constexpr double numberGap = 8; // between the rules and the number line

/// Centred lines below each other in one column.
class Stack
{
public:
    Stack(double left, double width, const FontSet& fonts)
        : m_left(left)
        , m_width(width)
        , m_fonts(fonts)
    {
    }

    void skip(double height) { m_y += height; }
    void moveTo(double y) { m_y = y; }
    double y() const { return m_y; }

    void text(const QString& text, Face face, double size)
    {
        if (text.isEmpty())
            return;
        const TextSetting setting{m_width, size, Align::Center};
        auto lines = layoutText({text, face}, setting, m_fonts);
        const double height = double(lines.size()) * setting.lineHeight();
        m_drawing.add(stacked(std::move(lines), setting.lineHeight()), {m_left, m_y});
        m_y += height;
        m_lastWidth = lastLineWidth(text, face, size, m_width, m_fonts);
    }

    /// A centred rule, as long as a share of the last line of text.
    void rule(double share)
    {
        const double length = m_lastWidth * share;
        const double left = m_left + (m_width - length) / 2;
        m_drawing.rules.push_back({{left, m_y + ruleGap}, {left + length, m_y + ruleGap}});
        m_y += ruleGap;
    }

    Drawing take() { return std::move(m_drawing); }

private:
    double m_left;
    double m_width;
    const FontSet& m_fonts;
    double m_y = 0;
    double m_lastWidth = 0;
    Drawing m_drawing;
};

void addAgencies(Stack& left, const Letterhead& head)
{
    left.text(head.superiorBody, Face::Regular, style::headSize);
    left.text(head.issuingBody, Face::Bold, style::headSize);
    if (!head.issuingBody.isEmpty())
        left.rule(style::shortRule);
}

void addNationalTitle(Stack& right)
{
    right.text(QStringLiteral("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), Face::Bold, style::headSize);
    right.text(QStringLiteral("Độc lập - Tự do - Hạnh phúc"), Face::Bold, style::headLowerSize);
    right.rule(1);
}

} // namespace

double lastLineWidth(const QString& text, Face face, double size, double width,
                     const FontSet& fonts)
{
    return breakLines({text, face}, {width, size}, fonts).back().width;
}

FlowItem letterheadItem(const Letterhead& head, double width, const FontSet& fonts)
{
    const double split = width * style::headLeftShare;
    Stack left(0, split, fonts);
    Stack right(split, width - split, fonts);
    addAgencies(left, head);
    addNationalTitle(right);
    const double row = std::max(left.y(), right.y()) + numberGap;
    left.moveTo(row);
    right.moveTo(row);
    left.text(head.number, Face::Regular, style::headLowerSize);
    if (!head.about.isEmpty()) {
        left.skip(style::paragraphSpace);
        left.text(head.about, Face::Regular, style::headSize);
    }
    right.text(head.placeAndDate, Face::Italic, style::headLowerSize);
    FlowItem item{left.take(), {std::max(left.y(), right.y())}};
    item.drawing.add(right.take(), {});
    return item;
}

FlowItem annexHeadingItem(const AnnexHeading& heading, double width, const FontSet& fonts)
{
    Stack stack(0, width, fonts);
    stack.text(heading.label, Face::Bold, style::bodySize);
    stack.text(heading.title, Face::Bold, style::bodySize);
    stack.text(heading.basis, Face::Italic, style::bodySize);
    stack.skip(style::paragraphSpace);
    return {stack.take(), {stack.y(), 0, true}};
}

FlowItem titleItem(const Title& title, double width, const FontSet& fonts)
{
    Stack stack(0, width, fonts);
    stack.text(title.kind, Face::Bold, style::bodySize);
    stack.text(title.subject, Face::Bold, style::bodySize);
    if (!title.subject.isEmpty())
        stack.rule(style::shortRule);
    return {stack.take(), {stack.y(), 16, true}};
}

std::pair<double, double> addresseeEdges(const Addressee& addressee, double width,
                                         const FontSet& fonts)
{
    const QStringList lines = addresseeLines(addressee);
    const double dash = fonts.width(u"Kính gửi", Face::Regular, style::bodySize);
    double widest = 0;
    for (const QString& line : lines.mid(1))
        widest = std::max(widest, fonts.width(line, Face::Regular, style::bodySize));
    const double left = std::max(style::indent, (width - dash - widest) / 2);
    return {left, left + dash};
}

FlowItem addresseeItem(const Addressee& addressee, double width, const FontSet& fonts)
{
    const QStringList lines = addresseeLines(addressee);
    const bool one = lines.size() == 1;
    const auto [left, dash] = addresseeEdges(addressee, width, fonts);
    FlowItem item{{}, {0, 12, true}};
    for (const QString& line : lines) {
        const double x = one ? 0 : (item.box.height == 0 ? left : dash);
        const TextSetting setting{width - x, style::bodySize, one ? Align::Center : Align::Left, 0,
                                  style::lineSpacing};
        auto drawings = layoutText({line, Face::Regular}, setting, fonts);
        const double height = double(drawings.size()) * setting.lineHeight();
        item.drawing.add(stacked(std::move(drawings), setting.lineHeight()), {x, item.box.height});
        item.box.height += height;
    }
    return item;
}

} // namespace soattt
