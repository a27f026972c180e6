#include "models/reports/flow.h"
#include "models/reports/qrmatrix.h"

#include <algorithm>

namespace soattt {

namespace {

constexpr double headingSpace = 10;
constexpr double signatureSpace = 18;

/// Appends the strips of one block after the other.
class FlowBuilder
{
public:
    FlowBuilder(const FlowArea& area, const FontSet& fonts)
        : m_area(area)
        , m_fonts(fonts)
    {
    }

    Flow take() { return std::move(m_flow); }

    void operator()(const Letterhead& head) { append(letterheadItem(head, m_area.width, m_fonts)); }
    void operator()(const Title& title) { append(titleItem(title, m_area.width, m_fonts)); }
    void operator()(const Table& table) { appendTable(m_flow, table, m_area, m_fonts); }
    void operator()(const PageBreak&) { m_breakBefore = true; }

    void operator()(const AnnexHeading& heading)
    {
        append(annexHeadingItem(heading, m_area.width, m_fonts));
    }

    void operator()(const Addressee& addressee)
    {
        append(addresseeItem(addressee, m_area.width, m_fonts));
    }

    void operator()(const Heading& heading)
    {
        const bool indented = heading.align == Align::Justify;
        TextSetting setting = bodySetting(indented ? Align::Left : heading.align);
        setting.indent = indented ? style::indent : 0;
        appendLines({heading.text, Face::Bold}, setting, headingSpace);
        m_flow.items.back().box.keepWithNext = true;
    }

    void operator()(const Paragraph& paragraph)
    {
        TextSetting setting = bodySetting(paragraph.align);
        setting.size = paragraph.size;
        setting.indent = paragraph.indented ? style::indent : 0;
        setting.trailingDots = paragraph.trailingDots;
        appendLines(StyledText(paragraph.runs), setting, style::paragraphSpace);
        m_flow.items.back().box.keepWithNext = paragraph.keepWithNext;
    }

    void operator()(const ChoiceLine& line)
    {
        TextSetting setting = bodySetting(Align::Left);
        setting.indent = style::indent;
        setting.width -= choicesWidth(line, m_fonts);
        appendLines({line.label, Face::Regular}, setting, style::paragraphSpace);
        const auto boxes = layoutText({choicesText(line.choices), Face::Regular},
                                      bodySetting(Align::Right), m_fonts);
        m_flow.items.back().drawing.add(boxes.front(), {});
    }

    void operator()(const ChoiceList& list)
    {
        TextSetting setting = bodySetting(Align::Left);
        setting.indent = style::indent;
        QStringList texts;
        for (const TickBox& choice : list.choices)
            texts << choiceText(choice);
        appendLines({texts.join(QStringLiteral("    ")), Face::Regular}, setting,
                    style::paragraphSpace);
    }

    void operator()(const SignatureBlock& block)
    {
        if (block.signers.empty())
            return;
        keepWithPrevious();
        const double width = m_area.width / double(block.signers.size());
        FlowItem item{{}, {0, signatureSpace}};
        const double name = signerHeads(item, block, width);
        for (size_t at = 0; at < block.signers.size(); ++at)
            addCentred(item, block.signers[at].name, Face::Bold, at, width, name);
        append(std::move(item));
    }

    void operator()(const Recipients& recipients)
    {
        if (recipients.lines.isEmpty())
            return;
        keepWithPrevious(); // never alone on a page
        FlowItem item{{}, {0, 12}};
        addLines(item, QStringLiteral("Nơi nhận:"), Face::BoldItalic, style::recipientsHeadSize);
        for (const QString& line : recipients.lines)
            addLines(item, line, Face::Regular, style::recipientsSize);
        append(std::move(item));
    }

    void operator()(const QrCode& code)
    {
        const double edge = code.millimetres * style::millimetre;
        FlowItem item{{}, {edge, style::paragraphSpace}};
        item.drawing.fills = qrRectangles(code.text, edge);
        append(std::move(item));
    }

    void operator()(const LabelSheet& sheet)
    {
        for (FlowItem& item : labelItems(sheet, m_area, m_fonts))
            append(std::move(item));
    }

    void operator()(const Space& space) { append({{}, {0, space.points}}); }

private:
    TextSetting bodySetting(Align align) const
    {
        return {m_area.width, style::bodySize, align, 0, style::lineSpacing};
    }

    void append(FlowItem item)
    {
        item.box.breakBefore = std::exchange(m_breakBefore, false);
        m_flow.items.push_back(std::move(item));
    }

    /// A strip per line; the first two and the last two stay together.
    void appendLines(const StyledText& text, const TextSetting& setting, double spaceBefore)
    {
        auto lines = layoutText(text, setting, m_fonts);
        const size_t count = lines.size();
        for (size_t at = 0; at < count; ++at) {
            const bool keep = at + 1 < count && (at == 0 || at + 2 == count);
            append({std::move(lines[at]),
                    {setting.lineHeight(), at == 0 ? spaceBefore : 0, keep, false, -1}});
        }
    }

    void keepWithPrevious()
    {
        if (!m_flow.items.empty())
            m_flow.items.back().box.keepWithNext = true;
    }

    /// Capacities and notes; returns where the names stand.
    double signerHeads(FlowItem& item, const SignatureBlock& block, double width) const
    {
        double bottom = 0;
        for (size_t at = 0; at < block.signers.size(); ++at) {
            const Signer& signer = block.signers[at];
            double y = addCentred(item, signer.capacity, Face::Bold, at, width, 0);
            y = addCentred(item, signer.note, Face::Italic, at, width, y);
            bottom = std::max(bottom, y);
        }
        return bottom + style::signatureGap;
    }

    /// Returns the bottom; the strip grows to it.
    double addCentred(FlowItem& item, const QString& text, Face face, size_t column, double width,
                      double y) const
    {
        if (!text.isEmpty()) {
            const TextSetting setting{width, style::bodySize, Align::Center};
            auto lines = layoutText({text, face}, setting, m_fonts);
            const double height = double(lines.size()) * setting.lineHeight();
            item.drawing.add(stacked(std::move(lines), setting.lineHeight()),
                             {double(column) * width, y});
            y += height;
        }
        item.box.height = std::max(item.box.height, y);
        return y;
    }

    void addLines(FlowItem& item, const QString& text, Face face, double size) const
    {
        const TextSetting setting{m_area.width / 2, size};
        auto lines = layoutText({text, face}, setting, m_fonts);
        const double height = double(lines.size()) * setting.lineHeight();
        item.drawing.add(stacked(std::move(lines), setting.lineHeight()), {0, item.box.height});
        item.box.height += height;
    }

    FlowArea m_area;
    const FontSet& m_fonts;
    Flow m_flow;
    bool m_breakBefore = false;
};

} // namespace

double choicesWidth(const ChoiceLine& line, const FontSet& fonts)
{
    if (line.choices.empty())
        return 0;
    return fonts.width(choicesText(line.choices), Face::Regular, style::bodySize) +
           style::choiceGap;
}

Flow flowOf(const ReportDocument& document, const FlowArea& area, const FontSet& fonts)
{
    FlowBuilder builder(area, fonts);
    for (const Block& block : document.blocks)
        std::visit(builder, block.content);
    return builder.take();
}

} // namespace soattt
