#pragma once

#include "models/reports/textlayout.h"

#include <QVector>

class QPainter;

namespace soattt {

/// Paints pages into anything: a preview, a printer, a PDF. The painter must be scaled so that one
/// unit is a point and its origin is the corner of the paper. Draws black on whatever is there.
class PageRenderer
{
public:
    explicit PageRenderer(const FontSet& fonts);

    void paint(const Drawing& page, QPainter& painter);

private:
    void paintText(const TextPiece& piece, QPainter& painter);
    void paintRules(const std::vector<RuleLine>& rules, QPainter& painter);
    void paintFills(const std::vector<QRectF>& fills, QPainter& painter);

    const FontSet& m_fonts;
    QVector<quint32> m_indexes;
    QVector<QPointF> m_positions;
};

} // namespace soattt
