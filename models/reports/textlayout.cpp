#include "models/reports/textlayout.h"

#include <QVarLengthArray>

#include <algorithm>

namespace soattt {

namespace {

constexpr double tolerance = 0.01;
/// A line whose spaces would grow by more than this share of the size stays ragged.
constexpr double widestStretch = 0.35;

bool breaksAfter(QChar letter)
{
    return QStringView(u"/-._@,;").contains(letter);
}

QString printable(const QString& text)
{
    QString kept;
    kept.reserve(text.size());
    for (const QChar letter : text.normalized(QString::NormalizationForm_C))
        if (letter == QLatin1Char('\n') || letter.category() != QChar::Other_Control)
            kept += letter;
    return kept;
}

/// Finds the line ends of one text.
class LineBreaker
{
public:
    LineBreaker(const StyledText& text, const TextSetting& setting, const FontSet& fonts)
        : m_text(text.text())
        , m_setting(setting)
    {
        measure(text, fonts);
    }

    std::vector<TextLine> lines() const
    {
        std::vector<TextLine> all;
        qsizetype from = 0;
        do {
            const double indent = all.empty() ? m_setting.indent : 0;
            all.push_back(lineFrom(from, m_setting.width - indent + tolerance));
            from = all.back().next;
        } while (from <= m_text.size() && !(from == m_text.size() && !all.back().ends));
        return all;
    }

private:
    void measure(const StyledText& text, const FontSet& fonts)
    {
        m_widths.resize(m_text.size());
        std::fill(m_widths.begin(), m_widths.end(), 0);
        for (qsizetype at = 0; at < m_text.size();) {
            const qsizetype from = at;
            const char32_t letter = nextLetter(m_text, at);
            m_widths[from] =
                double(fonts.glyph(letter, text.faceAt(from)).advance) * m_setting.size;
        }
    }

    TextLine lineFrom(qsizetype from, double room) const
    {
        double width = 0;
        qsizetype space = -1;
        qsizetype soft = -1;
        for (qsizetype at = from; at < m_text.size(); ++at) {
            if (m_text[at] == QLatin1Char('\n'))
                return cut(from, at, at + 1, true);
            if (m_text[at] == QLatin1Char(' '))
                space = at;
            else if (width + m_widths[at] > room && at > from)
                return overfull(from, at, space, soft);
            width += m_widths[at];
            if (breaksAfter(m_text[at]))
                soft = at + 1;
        }
        return cut(from, m_text.size(), m_text.size() + 1, true);
    }

    TextLine overfull(qsizetype from, qsizetype at, qsizetype space, qsizetype soft) const
    {
        if (space > from)
            return cut(from, space, space + 1, false);
        if (soft > from)
            return cut(from, soft, soft, false);
        const qsizetype end = m_text[at].isLowSurrogate() ? at - 1 : at;
        return cut(from, end, end, false);
    }

    TextLine cut(qsizetype from, qsizetype to, qsizetype next, bool ends) const
    {
        while (to > from && m_text[to - 1] == QLatin1Char(' '))
            --to;
        while (!ends && next < m_text.size() && m_text[next] == QLatin1Char(' '))
            ++next;
        double width = 0;
        for (qsizetype at = from; at < to; ++at)
            width += m_widths[at];
        return {from, to, next, width, ends};
    }

    const QString& m_text;
    TextSetting m_setting;
    QVarLengthArray<double, 256> m_widths;
};

/// Turns the lines of one text into pieces.
class LineSetter
{
public:
    LineSetter(const StyledText& text, const TextSetting& setting, const FontSet& fonts)
        : m_text(text)
        , m_setting(setting)
        , m_fonts(fonts)
    {
    }

    Drawing set(const TextLine& line, bool first, bool last)
    {
        m_drawing = {};
        const double indent = first ? m_setting.indent : 0;
        const double free = m_setting.width - indent - line.width;
        m_wordSpace = line.ends ? 0 : stretch(line, free);
        m_x = indent + offset(free);
        addPieces(line);
        if (last && m_setting.trailingDots)
            addDots();
        return std::move(m_drawing);
    }

private:
    double offset(double free) const
    {
        if (m_setting.align == Align::Right)
            return free;
        return m_setting.align == Align::Center ? free / 2 : 0;
    }

    double stretch(const TextLine& line, double free) const
    {
        if (m_setting.align != Align::Justify)
            return 0;
        const auto words = QStringView(m_text.text()).mid(line.from, line.to - line.from);
        const double each = free / double(qMax<qsizetype>(1, words.count(QLatin1Char(' '))));
        return each > m_setting.size * widestStretch ? 0 : each;
    }

    void addPieces(const TextLine& line)
    {
        const QStringView words = QStringView(m_text.text()).mid(line.from, line.to - line.from);
        for (qsizetype at = 0; at < words.size();) {
            const qsizetype from = at;
            const char32_t letter = nextLetter(words, at);
            const Glyph glyph = m_fonts.glyph(letter, m_text.faceAt(line.from + from));
            if (m_drawing.texts.empty() || m_drawing.texts.back().face != glyph.face)
                startPiece(glyph.face);
            m_drawing.texts.back().text += words.mid(from, at - from);
            m_x += double(glyph.advance) * m_setting.size + (letter == U' ' ? m_wordSpace : 0);
        }
    }

    void startPiece(Face face)
    {
        const QPointF baseline(m_x, FontSet::ascent * m_setting.size);
        m_drawing.texts.push_back({baseline, face, m_setting.size, m_wordSpace, {}});
    }

    /// Dots of one grid, so that blanks below each other end alike at the right edge.
    void addDots()
    {
        const double dot = m_fonts.width(u".", Face::Regular, m_setting.size);
        const double space = m_x > 0 ? dot : 0;
        const int count = int((m_setting.width - m_x - space) / dot);
        if (count < 1)
            return;
        m_x = m_setting.width - count * dot;
        startPiece(Face::Regular);
        m_drawing.texts.back().wordSpace = 0;
        m_drawing.texts.back().text = QString(count, QLatin1Char('.'));
    }

    const StyledText& m_text;
    const TextSetting& m_setting;
    const FontSet& m_fonts;
    Drawing m_drawing;
    double m_x = 0;
    double m_wordSpace = 0;
};

} // namespace

void Drawing::add(Drawing other, QPointF by)
{
    for (TextPiece& piece : other.texts) {
        piece.baseline += by;
        texts.push_back(std::move(piece));
    }
    for (const RuleLine& rule : other.rules)
        rules.push_back({rule.from + by, rule.to + by, rule.width});
    for (const QRectF& fill : other.fills)
        fills.push_back(fill.translated(by));
}

StyledText::StyledText(const std::vector<Run>& runs)
{
    for (const Run& run : runs)
        add(run.text, faceOf(run.bold, run.italic));
}

void StyledText::add(const QString& text, Face face)
{
    m_text += printable(text);
    m_spans.push_back({m_text.size(), face});
}

Face StyledText::faceAt(qsizetype position) const
{
    for (const Span& span : m_spans)
        if (position < span.end)
            return span.face;
    return m_spans.empty() ? Face::Regular : m_spans.back().face;
}

std::vector<TextLine> breakLines(const StyledText& text, const TextSetting& setting,
                                 const FontSet& fonts)
{
    return LineBreaker(text, setting, fonts).lines();
}

std::vector<Drawing> layoutText(const StyledText& text, const TextSetting& setting,
                                const FontSet& fonts)
{
    const std::vector<TextLine> lines = breakLines(text, setting, fonts);
    LineSetter setter(text, setting, fonts);
    std::vector<Drawing> drawings;
    for (size_t at = 0; at < lines.size(); ++at)
        drawings.push_back(setter.set(lines[at], at == 0, at + 1 == lines.size()));
    return drawings;
}

Drawing stacked(std::vector<Drawing> lines, double lineHeight)
{
    Drawing all;
    double y = 0;
    for (Drawing& line : lines) {
        all.add(std::move(line), {0, y});
        y += lineHeight;
    }
    return all;
}

} // namespace soattt
