#pragma once

#include "models/reports/fontset.h"
#include "models/reports/reportdocument.h"
#include "models/reports/reportstyle.h"

#include <QPointF>
#include <QRectF>

namespace soattt {

/// A piece of one line in one face; `baseline` is where it begins.
struct TextPiece
{
    QPointF baseline;
    Face face = Face::Regular;
    double size = 14;
    double wordSpace = 0; ///< added to each space, not the no-break one, of a justified line
    QString text;
};

struct RuleLine
{
    QPointF from;
    QPointF to;
    double width = style::ruleWidth;
};

/// Black marks on paper, in points from the top left corner of whatever holds them.
struct Drawing
{
    std::vector<TextPiece> texts;
    std::vector<RuleLine> rules;
    std::vector<QRectF> fills;

    /// Takes over the marks of another drawing, moved.
    void add(Drawing other, QPointF by);
};

/// Text in one or several faces, NFC, without control characters but line feeds.
class StyledText
{
public:
    StyledText() = default;
    StyledText(const QString& text, Face face) { add(text, face); }
    explicit StyledText(const std::vector<Run>& runs);

    void add(const QString& text, Face face);
    const QString& text() const { return m_text; }
    Face faceAt(qsizetype position) const;

private:
    struct Span
    {
        qsizetype end;
        Face face;
    };
    QString m_text;
    std::vector<Span> m_spans;
};

/// How a text stands in its column; lengths in points.
struct TextSetting
{
    double width = 0;
    double size = style::bodySize;
    Align align = Align::Left;
    double indent = 0; ///< of the first line
    double spacing = 1;
    bool trailingDots = false;

    double lineHeight() const { return size * FontSet::lineHeight * spacing; }
};

struct TextLine
{
    qsizetype from = 0;
    qsizetype to = 0;   ///< trailing spaces left out
    qsizetype next = 0; ///< where the next line begins
    double width = 0;
    bool ends = false; ///< last line of the paragraph or before a line feed: never stretched
};

/// Breaks at spaces; a word wider than the line after one of "/-._@,;" or, failing that, anywhere.
std::vector<TextLine> breakLines(const StyledText& text, const TextSetting& setting,
                                 const FontSet& fonts);

/// One drawing per line, each `setting.lineHeight()` high and `setting.width` wide. At least one.
std::vector<Drawing> layoutText(const StyledText& text, const TextSetting& setting,
                                const FontSet& fonts);

/// The lines of `layoutText` below each other.
Drawing stacked(std::vector<Drawing> lines, double lineHeight);

} // namespace soattt
