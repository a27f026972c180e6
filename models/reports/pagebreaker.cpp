#include "models/reports/pagebreaker.h"

#include <utility>

namespace soattt {

namespace {

constexpr double tolerance = 0.01;

} // namespace

PageBreaker::PageBreaker(std::vector<FlowBox> boxes, std::vector<double> headerHeights,
                         double pageHeight)
    : m_boxes(std::move(boxes))
    , m_headers(std::move(headerHeights))
    , m_height(pageHeight + tolerance)
{
}

std::vector<PlacedPage> PageBreaker::pages()
{
    m_pages.assign(1, {});
    m_y = 0;
    m_header = -1;
    for (int first = 0; first < int(m_boxes.size());) {
        const int end = chainEnd(first);
        placeChain(first, end);
        first = end;
    }
    return std::move(m_pages);
}

int PageBreaker::chainEnd(int first) const
{
    int end = first + 1;
    while (end < int(m_boxes.size()) && m_boxes[end - 1].keepWithNext && !m_boxes[end].breakBefore)
        ++end;
    return end;
}

double PageBreaker::chainHeight(int first, int end, bool fresh) const
{
    double height = 0;
    int header = fresh ? -1 : m_header;
    for (int at = first; at < end; ++at) {
        const FlowBox& box = m_boxes[at];
        if (!fresh || at > first)
            height += box.spaceBefore;
        if (box.header != header)
            height += headerHeight(box.header);
        header = box.header;
        height += box.height;
    }
    return height;
}

double PageBreaker::headerHeight(int header) const
{
    return header < 0 ? 0 : m_headers[header];
}

void PageBreaker::placeChain(int first, int end)
{
    if (m_boxes[first].breakBefore && !atTop())
        startPage();
    if (!atTop() && m_y + chainHeight(first, end, false) > m_height &&
        chainHeight(first, end, true) <= m_height)
        startPage();
    for (int box = first; box < end; ++box)
        place(box);
}

void PageBreaker::place(int index)
{
    const FlowBox& box = m_boxes[index];
    if (!atTop() && m_y + chainHeight(index, index + 1, false) > m_height)
        startPage();
    if (!atTop())
        m_y += box.spaceBefore;
    if (box.header != m_header)
        placeHeader(box.header);
    m_pages.back().push_back({index, false, m_y});
    m_y += box.height;
}

void PageBreaker::placeHeader(int header)
{
    m_header = header;
    if (header < 0)
        return;
    m_pages.back().push_back({header, true, m_y});
    m_y += m_headers[header];
}

void PageBreaker::startPage()
{
    m_pages.emplace_back();
    m_y = 0;
    m_header = -1;
}

} // namespace soattt
