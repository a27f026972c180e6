#pragma once

#include "models/exchange/cell.h"
#include "models/exchange/legacytext.h"

#include <QHash>
#include <QSet>

#include <span>
#include <vector>

namespace soattt {

/// A column whose text is not plain Unicode Vietnamese, with what it would become.
struct LegacyColumn
{
    struct Sample
    {
        QString before;
        QString after;
    };

    qsizetype column = 0;
    QString heading;
    LegacyGuess guess;
    bool byFont = false;         ///< the cells' font says so, the letters alone do not
    bool lookAlikes = false;     ///< letters of other scripts stand for Latin ones
    std::vector<Sample> samples; ///< at most three, those that change
};

/// Gathers the texts of a sheet and tells which columns are in an old encoding.
class LegacySurvey
{
public:
    void add(const Row& row);
    /// `headings` by column; columns past their end have none.
    std::vector<LegacyColumn> result(std::span<const QString> headings) const;

private:
    struct Gathered
    {
        QStringList texts; ///< different ones, at most `mostTexts`
        QSet<QString> seen;
        QHash<QString, int> fonts; ///< of texts beyond ASCII
    };

    LegacyColumn columnOf(qsizetype column, const Gathered& gathered) const;
    std::vector<Gathered> m_columns;
};

/// The cell's text as the column's encoding makes it; texts that are Unicode already stay.
QString converted(const Cell& cell, const LegacyColumn& column);

} // namespace soattt
