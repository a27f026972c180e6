#include "models/exchange/legacycolumns.h"

#include <algorithm>

namespace soattt {

namespace {

constexpr qsizetype mostTexts = 500;
constexpr size_t mostSamples = 3;

bool isAscii(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// The old encoding that most cells' fonts stand for, if that is more than half of them.
LegacyEncoding encodingOfFonts(const QHash<QString, int>& fonts)
{
    QHash<LegacyEncoding, int> votes;
    int all = 0;
    for (auto font = fonts.begin(); font != fonts.end(); ++font) {
        votes[encodingOfFont(font.key())] += font.value();
        all += font.value();
    }
    for (const LegacyEncoding encoding : {LegacyEncoding::Tcvn3, LegacyEncoding::Vni}) {
        if (votes.value(encoding) * 2 > all)
            return encoding;
    }
    return LegacyEncoding::Unicode;
}

} // namespace

void LegacySurvey::add(const Row& row)
{
    if (m_columns.size() < row.cells.size())
        m_columns.resize(row.cells.size());
    for (size_t i = 0; i < row.cells.size(); ++i) {
        const Cell& cell = row.cells[i];
        Gathered& gathered = m_columns[i];
        if (cell.kind != Cell::Kind::Text || gathered.texts.size() >= mostTexts ||
            gathered.seen.contains(cell.text))
            continue;
        gathered.seen.insert(cell.text);
        gathered.texts.append(cell.text);
        if (!isAscii(cell.text))
            ++gathered.fonts[cell.fontName];
    }
}

LegacyColumn LegacySurvey::columnOf(qsizetype column, const Gathered& gathered) const
{
    LegacyColumn found;
    found.column = column;
    found.guess = guess(gathered.texts);
    const LegacyEncoding font = encodingOfFonts(gathered.fonts);
    if (!found.guess.isLegacy() && font != LegacyEncoding::Unicode) {
        found.guess = {font, 1, true};
        found.byFont = true;
    }
    found.lookAlikes = std::any_of(gathered.texts.begin(), gathered.texts.end(),
                                   [](const QString& text) { return !lookAlikes(text).isEmpty(); });
    return found;
}

std::vector<LegacyColumn> LegacySurvey::result(std::span<const QString> headings) const
{
    std::vector<LegacyColumn> columns;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].fonts.isEmpty())
            continue;
        LegacyColumn column = columnOf(qsizetype(i), m_columns[i]);
        for (const QString& text : m_columns[i].texts) {
            const QString after = converted(Cell::ofText(text), column);
            if (after != text.normalized(QString::NormalizationForm_C) &&
                column.samples.size() < mostSamples)
                column.samples.push_back({text, after});
        }
        column.heading = i < headings.size() ? headings[i] : QString();
        if (!column.samples.empty())
            columns.push_back(std::move(column));
    }
    return columns;
}

QString converted(const Cell& cell, const LegacyColumn& column)
{
    const LegacyEncoding encoding = encodingWithin(cell.text, column.guess);
    const QString text = convert(cell.text, encoding, isCapitalsFont(cell.fontName));
    return column.lookAlikes ? withoutLookAlikes(text) : text;
}

} // namespace soattt
