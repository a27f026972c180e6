#pragma once

#include "models/reports/pagelayout.h"

#include <QAbstractScrollArea>

#include <memory>
#include <optional>

namespace soattt {

/// The pages of a document as they will be printed, one under the other, as wide as there is room.
class PagePreview : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PagePreview(QWidget* parent = nullptr);
    ~PagePreview() override;

    /// Stays where it was scrolled to.
    void setDocument(const ReportDocument& document);
    int pageCount() const;
    /// From 1; 0 when there is none.
    int currentPage() const;

signals:
    void pageChanged(int page, int count);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    double scale() const;
    QRectF pageRect(int page) const; ///< on the whole strip of pages, in pixels
    double margin() const;
    void fitBar();
    void tellPage();

    std::unique_ptr<FontSet> m_fonts;
    std::optional<PageLayout> m_layout;
    int m_told = 0;
};

} // namespace soattt
