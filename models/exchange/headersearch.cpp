#include "models/exchange/headersearch.h"

#include "models/core/text.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace soattt {

namespace {

/// Headings as they may be compared: the whole one first, then shorter and combined forms.
using Headings = std::vector<QStringList>;
using Names = QHash<QString, qsizetype>;

QString comparable(const QString& heading)
{
    static const QRegularExpression noise(QStringLiteral("[^\\p{L}\\p{N}_/]+"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    return text::fold(heading).replace(noise, QStringLiteral(" ")).trimmed();
}

QString withoutRemark(const QString& heading)
{
    static const QRegularExpression remark(QStringLiteral("\\([^)]*\\)|\\[[^\\]]*\\]"));
    return QString(heading).remove(remark);
}

QStringList formsOf(const QString& heading)
{
    QStringList forms{comparable(heading), comparable(withoutRemark(heading))};
    forms.removeAll(QString());
    forms.removeDuplicates();
    return forms;
}

/// Columns that only count the rows, or say what was wrong with them in a file of bad rows.
bool isOfNoInterest(const QString& heading)
{
    static const QSet<QString> words{QStringLiteral("stt"),   QStringLiteral("tt"),
                                     QStringLiteral("so tt"), QStringLiteral("so thu tu"),
                                     QStringLiteral("no"),    QStringLiteral("loi")};
    return words.contains(comparable(heading));
}

Names namesOf(std::span<const ColumnSpec> specs)
{
    Names names;
    for (size_t i = 0; i < specs.size(); ++i) {
        for (const QString& name : QStringList(specs[i].key) + specs[i].names) {
            const QString form = comparable(name);
            if (!form.isEmpty() && !names.contains(form))
                names.insert(form, qsizetype(i));
        }
    }
    return names;
}

std::optional<qsizetype> specOf(const QStringList& forms, const Names& names)
{
    for (const QString& form : forms) {
        if (const auto found = names.constFind(form); found != names.cend())
            return *found;
    }
    return std::nullopt;
}

/// One row as headings, with the text to show for each column.
struct Candidate
{
    std::vector<QString> shown;
    Headings forms;
    qint32 firstRow;
    qint32 lastRow;
};

Candidate oneRow(const Row& row)
{
    Candidate candidate{{}, {}, row.number, row.number};
    for (const Cell& cell : row.cells) {
        candidate.shown.push_back(text::clean(cell.shown()));
        candidate.forms.push_back(formsOf(candidate.shown.back()));
    }
    return candidate;
}

/// Two rows read together: under "Bảo hành" over two columns stand "từ" and "đến".
Candidate twoRows(const Row& upper, const Row& lower)
{
    Candidate candidate{{}, {}, upper.number, lower.number};
    QString spanning;
    for (size_t i = 0; i < std::max(upper.cells.size(), lower.cells.size()); ++i) {
        const QString above = text::clean(upper.at(qsizetype(i)).shown());
        const QString below = text::clean(lower.at(qsizetype(i)).shown());
        spanning = above.isEmpty() ? spanning : above;
        const QString both = spanning + QLatin1Char(' ') + below;
        candidate.shown.push_back(below.isEmpty() ? above : text::clean(both));
        QStringList forms = below.isEmpty() ? formsOf(above) : formsOf(both) + formsOf(below);
        if (!above.isEmpty() && !below.isEmpty())
            forms += formsOf(above);
        candidate.forms.push_back(forms);
    }
    return candidate;
}

qsizetype countKeys(const Candidate& candidate, const Names& names)
{
    QSet<qsizetype> found;
    for (const QStringList& forms : candidate.forms) {
        if (const auto spec = specOf(forms, names))
            found.insert(*spec);
    }
    return found.size();
}

HeaderMatch matchOf(const Candidate& candidate, std::span<const ColumnSpec> specs,
                    const Names& names)
{
    HeaderMatch match;
    match.firstRow = candidate.firstRow;
    match.lastRow = candidate.lastRow;
    match.headings = candidate.shown;
    for (size_t i = 0; i < candidate.forms.size(); ++i) {
        HeaderMatch::Column column{qsizetype(i), {}, candidate.shown[i]};
        const auto spec = specOf(candidate.forms[i], names);
        if (spec)
            column.key = specs[size_t(*spec)].key;
        if (spec && column.key.isEmpty())
            continue;
        if (!spec && !column.heading.isEmpty() && !isOfNoInterest(column.heading))
            match.unknown.push_back(column);
        else if (spec && match.columnOf(column.key))
            match.ambiguous.push_back(column);
        else if (spec)
            match.columns.push_back(column);
    }
    for (const ColumnSpec& spec : specs) {
        if (spec.required && !match.columnOf(spec.key))
            match.missing.append(spec.key);
    }
    return match;
}

} // namespace

std::optional<qsizetype> HeaderMatch::columnOf(const QString& key) const
{
    for (const Column& column : columns) {
        if (column.key == key)
            return column.column;
    }
    return std::nullopt;
}

bool HeaderMatch::isRepeated(const Row& row) const
{
    return firstRow == lastRow && !columns.empty() &&
           std::all_of(columns.begin(), columns.end(), [&row](const Column& column) {
               return text::clean(row.at(column.column).shown()) == column.heading;
           });
}

std::optional<HeaderMatch> findHeader(std::span<const Row> rows, std::span<const ColumnSpec> specs,
                                      qsizetype least)
{
    const Names names = namesOf(specs);
    if (specs.size() == 1)
        least = 1;
    qsizetype best = 0;
    std::optional<Candidate> chosen;
    // Two rows must name more columns than one: else a title above would be taken for a heading.
    const auto consider = [&](Candidate&& candidate) {
        const qsizetype found = countKeys(candidate, names);
        const qsizetype rank = found * 2 + (candidate.firstRow == candidate.lastRow ? 1 : 0);
        if (found >= least && rank > best) {
            best = rank;
            chosen = std::move(candidate);
        }
    };
    for (size_t i = 0; i < rows.size() && rows[i].number <= headerRows; ++i) {
        consider(oneRow(rows[i]));
        if (i + 1 < rows.size() && rows[i + 1].number == rows[i].number + 1)
            consider(twoRows(rows[i], rows[i + 1]));
    }
    if (!chosen)
        return std::nullopt;
    return matchOf(*chosen, specs, names);
}

std::optional<HeaderMatch> firstRowAsHeader(std::span<const Row> rows)
{
    for (const Row& row : rows) {
        if (!row.isEmpty())
            return matchOf(oneRow(row), {}, {});
    }
    return std::nullopt;
}

} // namespace soattt
