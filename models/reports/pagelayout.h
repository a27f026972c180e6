#pragma once

#include "models/reports/textlayout.h"

#include <QSizeF>

namespace soattt {

/// Size of a page of the document in points, as turned.
QSizeF pageSize(const PageSetup& page);

/// A document on its pages: all marks in points from the top left corner of the paper. The same for
/// screen, printer and PDF. Holds no fonts: may cross threads.
class PageLayout
{
public:
    PageLayout(const ReportDocument& document, const FontSet& fonts);

    const std::vector<Drawing>& pages() const { return m_pages; }
    QSizeF size() const { return m_size; }

private:
    void addNumber(Drawing& page, int number, const FontSet& fonts) const;
    void addFooter(Drawing& page, const QString& footer, const FontSet& fonts) const;

    PageSetup m_setup;
    QSizeF m_size;
    std::vector<Drawing> m_pages;
};

} // namespace soattt
