#include "views/reports/pagepreview.h"

#include "models/reports/fontset.h"
#include "models/reports/pagerenderer.h"
#include "views/shared/theme.h"
#include "views/shared/units.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace soattt {

namespace {

constexpr double largestScale = 2.0; ///< pixels of a point; wider room stays empty

} // namespace

PagePreview::PagePreview(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Pages as printed"));
    setMinimumSize(lines(this, 12), lines(this, 8));
}

PagePreview::~PagePreview() = default;

void PagePreview::setDocument(const ReportDocument& document)
{
    if (!m_fonts)
        m_fonts = std::make_unique<FontSet>();
    m_layout.emplace(document, *m_fonts);
    setAccessibleDescription(plainText(document));
    fitBar();
    m_told = -1;
    tellPage();
    viewport()->update();
}

int PagePreview::pageCount() const
{
    return m_layout ? int(m_layout->pages().size()) : 0;
}

double PagePreview::margin() const
{
    return lines(this, 0.6);
}

double PagePreview::scale() const
{
    const double room = std::max(1.0, viewport()->width() - 2 * margin());
    return std::min(room / m_layout->size().width(),
                    largestScale * viewport()->logicalDpiX() / 96.0);
}

QRectF PagePreview::pageRect(int page) const
{
    const QSizeF size = m_layout->size() * scale();
    const double left = std::max(margin(), (viewport()->width() - size.width()) / 2);
    return {QPointF(left, margin() + page * (size.height() + margin())), size};
}

int PagePreview::currentPage() const
{
    if (!m_layout)
        return 0;
    const double middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    int page = 1;
    while (page < pageCount() && pageRect(page).top() < middle)
        ++page;
    return page;
}

void PagePreview::fitBar()
{
    if (!m_layout)
        return;
    const double whole = pageRect(pageCount() - 1).bottom() + margin();
    verticalScrollBar()->setRange(0, std::max(0, int(whole) - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(lines(this, 3));
}

void PagePreview::tellPage()
{
    const int page = currentPage();
    if (page == m_told)
        return;
    m_told = page;
    emit pageChanged(page, pageCount());
}

void PagePreview::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    fitBar();
    tellPage();
}

void PagePreview::scrollContentsBy(int, int)
{
    viewport()->update();
    tellPage();
}

void PagePreview::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), colorsOf(palette()).header);
    if (!m_layout)
        return;
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    PageRenderer renderer(*m_fonts);
    const double offset = verticalScrollBar()->value();
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF paper = pageRect(page).translated(0, -offset);
        if (!paper.intersects(event->rect()))
            continue;
        painter.fillRect(paper, Qt::white);
        painter.save();
        painter.setClipRect(paper);
        painter.translate(paper.topLeft());
        painter.scale(scale(), scale());
        renderer.paint(m_layout->pages()[size_t(page)], painter);
        painter.restore();
        painter.setPen(colorsOf(palette()).border);
        painter.drawRect(paper);
    }
}

} // namespace soattt
