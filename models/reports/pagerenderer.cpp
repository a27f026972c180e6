#include "models/reports/pagerenderer.h"

#include <QGlyphRun>
#include <QPainter>
#include <QPainterPath>

namespace soattt {

PageRenderer::PageRenderer(const FontSet& fonts)
    : m_fonts(fonts)
{
}

void PageRenderer::paint(const Drawing& page, QPainter& painter)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintRules(page.rules, painter);
    paintFills(page.fills, painter);
    painter.setPen(Qt::black);
    for (const TextPiece& piece : page.texts)
        paintText(piece, painter);
    painter.restore();
}

void PageRenderer::paintText(const TextPiece& piece, QPainter& painter)
{
    m_indexes.clear();
    m_positions.clear();
    double x = 0;
    for (qsizetype at = 0; at < piece.text.size();) {
        const char32_t letter = nextLetter(piece.text, at);
        const Glyph glyph = m_fonts.glyph(letter, piece.face);
        m_indexes.append(glyph.index);
        m_positions.append({x, 0});
        x += double(glyph.advance) * piece.size + (letter == U' ' ? piece.wordSpace : 0);
    }
    QGlyphRun run;
    run.setRawFont(m_fonts.rawFont(piece.face, piece.size));
    run.setRawData(m_indexes.constData(), m_positions.constData(), int(m_indexes.size()));
    painter.drawGlyphRun(piece.baseline, run);
}

void PageRenderer::paintRules(const std::vector<RuleLine>& rules, QPainter& painter)
{
    QPen pen(Qt::black);
    pen.setCapStyle(Qt::FlatCap);
    for (const RuleLine& rule : rules) {
        if (pen.widthF() != rule.width || painter.pen() != pen) {
            pen.setWidthF(rule.width);
            painter.setPen(pen);
        }
        painter.drawLine(rule.from, rule.to);
    }
}

void PageRenderer::paintFills(const std::vector<QRectF>& fills, QPainter& painter)
{
    if (fills.empty())
        return;
    QPainterPath path;
    for (const QRectF& fill : fills)
        path.addRect(fill);
    painter.fillPath(path, Qt::black);
}

} // namespace soattt
