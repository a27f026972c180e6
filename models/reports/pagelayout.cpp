#include "models/reports/pagelayout.h"

#include "models/reports/flow.h"

#include <algorithm>

namespace soattt {

namespace {

std::vector<FlowBox> boxesOf(const std::vector<FlowItem>& items)
{
    std::vector<FlowBox> boxes;
    boxes.reserve(items.size());
    for (const FlowItem& item : items)
        boxes.push_back(item.box);
    return boxes;
}

std::vector<double> heightsOf(const std::vector<FlowItem>& items)
{
    std::vector<double> heights;
    heights.reserve(items.size());
    for (const FlowItem& item : items)
        heights.push_back(item.box.height);
    return heights;
}

bool continues(const RuleLine& above, const RuleLine& below)
{
    return above.from.x() == below.from.x() && above.from.x() == above.to.x() &&
           below.from.x() == below.to.x() && above.width == below.width &&
           qAbs(above.to.y() - below.from.y()) < 0.01;
}

/// Makes one line of the pieces that the rows of a table draw of each column rule.
void joinRules(std::vector<RuleLine>& rules)
{
    std::vector<RuleLine> joined;
    for (const RuleLine& rule : rules) {
        const auto above = std::find_if(joined.rbegin(), joined.rend(), [&](const RuleLine& line) {
            return continues(line, rule);
        });
        if (above == joined.rend())
            joined.push_back(rule);
        else
            above->to = rule.to;
    }
    rules = std::move(joined);
}

} // namespace

QSizeF pageSize(const PageSetup& page)
{
    const QSizeF upright(style::pageWidth, style::pageHeight);
    return page.landscape ? upright.transposed() : upright;
}

PageLayout::PageLayout(const ReportDocument& document, const FontSet& fonts)
    : m_setup(document.page)
    , m_size(pageSize(document.page))
{
    const QPointF corner(m_setup.left * style::millimetre, m_setup.top * style::millimetre);
    const FlowArea area{m_size.width() - corner.x() - m_setup.right * style::millimetre,
                        m_size.height() - corner.y() - m_setup.bottom * style::millimetre};
    Flow flow = flowOf(document, area, fonts);
    PageBreaker breaker(boxesOf(flow.items), heightsOf(flow.headers), area.height);
    for (const PlacedPage& placed : breaker.pages()) {
        Drawing page;
        for (const Placement& at : placed)
            page.add(at.isHeader ? flow.headers[size_t(at.index)].drawing
                                 : std::move(flow.items[size_t(at.index)].drawing),
                     corner + QPointF(0, at.y));
        joinRules(page.rules);
        m_pages.push_back(std::move(page));
        addNumber(m_pages.back(), int(m_pages.size()), fonts);
        addFooter(m_pages.back(), document.footer, fonts);
    }
}

/// NĐ 30/2020 I.7: centred in the top margin, not on the first page.
void PageLayout::addNumber(Drawing& page, int number, const FontSet& fonts) const
{
    const bool hasRoom = m_setup.top * style::millimetre >= style::pageNumberBaseline;
    if (number < 2 || !hasRoom)
        return;
    const TextSetting setting{m_size.width() - (m_setup.left + m_setup.right) * style::millimetre,
                              style::pageNumberSize, Align::Center};
    const auto lines = layoutText({QString::number(number), Face::Regular}, setting, fonts);
    const double top = style::pageNumberBaseline - FontSet::ascent * style::pageNumberSize;
    page.add(lines.front(), {m_setup.left * style::millimetre, top});
}

void PageLayout::addFooter(Drawing& page, const QString& footer, const FontSet& fonts) const
{
    if (footer.isEmpty())
        return;
    const TextSetting setting{m_size.width() - (m_setup.left + m_setup.right) * style::millimetre,
                              style::footerSize};
    const auto lines = layoutText({footer, Face::Regular}, setting, fonts);
    const double top =
        m_size.height() - style::footerBaseline - FontSet::ascent * style::footerSize;
    page.add(lines.front(), {m_setup.left * style::millimetre, top});
}

} // namespace soattt
