#pragma once

#include <vector>

namespace soattt {

/// An unbreakable piece of a document as the page break sees it; lengths in any one unit.
struct FlowBox
{
    double height = 0;
    double spaceBefore = 0; ///< dropped at the top of a page
    bool keepWithNext =
        false; ///< on one page with the next box, unless the whole chain is too tall
    bool breakBefore = false;
    int header = -1; ///< index of the header that must stand above it on each page
};

/// Where a box, or a header above a box, comes to stand.
struct Placement
{
    int index = 0; ///< of the box or of the header
    bool isHeader = false;
    double y = 0; ///< top, from the top of the text area
    bool operator==(const Placement&) const = default;
};

using PlacedPage = std::vector<Placement>;

/// Heights in, pages out. A box taller than a page stands alone at the top of its page.
class PageBreaker
{
public:
    PageBreaker(std::vector<FlowBox> boxes, std::vector<double> headerHeights, double pageHeight);

    /// At least one page.
    std::vector<PlacedPage> pages();

private:
    /// One past the last box chained to `first` by keepWithNext.
    int chainEnd(int first) const;
    /// Height of boxes from `first` to before `end`, on a fresh page or below what stands here.
    double chainHeight(int first, int end, bool fresh) const;
    double headerHeight(int header) const;
    bool atTop() const { return m_pages.back().empty(); }
    void placeChain(int first, int end);
    void place(int box);
    void placeHeader(int header);
    void startPage();

    std::vector<FlowBox> m_boxes;
    std::vector<double> m_headers;
    double m_height;
    std::vector<PlacedPage> m_pages;
    double m_y = 0;
    int m_header = -1; ///< standing above the next row on this page
};

} // namespace soattt
