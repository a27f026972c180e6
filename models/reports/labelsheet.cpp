#include "models/reports/labelsheet.h"

#include "models/core/error.h"

#include <QCoreApplication>
#include <QLocale>

namespace soattt {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LabelSheet)
};

constexpr double paperWidth = 210;
constexpr double paperHeight = 297;
constexpr double tolerance = 0.05;
constexpr double smallest = 12; ///< a QR code must be read

QString millimetres(double length)
{
    return QString::number(length, 'f', length == qRound(length) ? 0 : 1)
        .replace(QLatin1Char('.'), QLatin1Char(','));
}

/// Two numbers parted by that letter.
std::optional<std::pair<double, double>> pairOf(const QString& text, QLatin1Char between)
{
    const QStringList parts = text.split(between);
    bool first = false;
    bool second = false;
    if (parts.size() != 2)
        return std::nullopt;
    const double one = parts[0].toDouble(&first);
    const double other = parts[1].toDouble(&second);
    return first && second ? std::optional(std::pair(one, other)) : std::nullopt;
}

LabelGrid ownGrid(const QString& text)
{
    const QStringList parts = text.split(QLatin1Char(':'));
    const auto cells = pairOf(parts.value(0), QLatin1Char('x'));
    const auto size = pairOf(parts.value(1), QLatin1Char('x'));
    const auto corner =
        parts.size() > 2 ? pairOf(parts[2], QLatin1Char(',')) : std::optional(std::pair(0.0, 0.0));
    const auto gaps =
        parts.size() > 3 ? pairOf(parts[3], QLatin1Char(',')) : std::optional(std::pair(0.0, 0.0));
    if (!cells || !size || !corner || !gaps || parts.size() > 4)
        throw UserError(Words::tr("\"%1\" is no sheet of labels.").arg(text),
                        Words::tr("Name one of the sheets, or give it as "
                                  "3x8:70x37:0,0.5:0,0 (columns x rows : width x height : left, "
                                  "top : gaps, in millimetres)."));
    return {int(cells->first), int(cells->second), size->first, size->second,
            corner->first,     corner->second,     gaps->first, gaps->second};
}

} // namespace

QString LabelPreset::label() const
{
    return QStringLiteral("%1 × %2: %3 × %4 mm")
        .arg(grid.columns)
        .arg(grid.rows)
        .arg(millimetres(grid.width), millimetres(grid.height));
}

const std::vector<LabelPreset>& labelPresets()
{
    static const std::vector<LabelPreset> presets{
        {QStringLiteral("a4-3x8"), {3, 8, 70, 37, 0, 0.5, 0, 0}},
        {QStringLiteral("a4-3x7"), {3, 7, 63.5, 38.1, 7.2, 15.1, 2.5, 0}},
        {QStringLiteral("a4-2x7"), {2, 7, 99.1, 38.1, 4.7, 15.1, 2.5, 0}},
        {QStringLiteral("a4-5x13"), {5, 13, 38.1, 21.2, 4.7, 10.7, 2.5, 0}},
    };
    return presets;
}

QString labelGridProblem(const LabelGrid& grid)
{
    if (grid.columns < 1 || grid.rows < 1 || grid.left < 0 || grid.top < 0 || grid.gapX < 0 ||
        grid.gapY < 0)
        return Words::tr("A sheet has at least one column and one row, and no lengths below zero.");
    if (grid.width < smallest || grid.height < smallest)
        return Words::tr("A label of %1 × %2 mm is too small: its QR code could not be read. The "
                         "least is %3 mm.")
            .arg(millimetres(grid.width), millimetres(grid.height), millimetres(smallest));
    const double wide =
        grid.left + grid.columns * grid.width + (grid.columns - 1) * grid.gapX - paperWidth;
    const double high =
        grid.top + grid.rows * grid.height + (grid.rows - 1) * grid.gapY - paperHeight;
    if (wide > tolerance)
        return Words::tr("The labels are %1 mm too wide for A4 (210 mm). Take fewer columns or a "
                         "smaller width.")
            .arg(millimetres(wide));
    if (high > tolerance)
        return Words::tr("The labels are %1 mm too high for A4 (297 mm). Take fewer rows or a "
                         "smaller height.")
            .arg(millimetres(high));
    return {};
}

LabelGrid labelGrid(const QString& text)
{
    for (const LabelPreset& preset : labelPresets()) {
        if (preset.key == text)
            return preset.grid;
    }
    const LabelGrid grid = ownGrid(text);
    const QString problem = labelGridProblem(grid);
    if (!problem.isEmpty())
        throw UserError(problem);
    return grid;
}

ReportDocument buildLabels(const LabelSheet& sheet, const QDateTime& createdAt)
{
    const QString problem = labelGridProblem(sheet.grid);
    if (!problem.isEmpty())
        throw UserError(problem);
    if (sheet.firstCell < 0 || sheet.firstCell >= sheet.grid.cells())
        throw UserError(Words::tr("The sheet has cells 1 to %1; cell %2 is not on it.")
                            .arg(sheet.grid.cells())
                            .arg(sheet.firstCell + 1));
    if (sheet.labels.empty() && !sheet.calibration)
        throw UserError(Words::tr("There is no asset to print a label for."));
    ReportDocument document;
    document.title = QStringLiteral("Nhãn tài sản");
    document.createdAt = createdAt;
    document.page = {false, 0, 0, 0, 0};
    document.add(QStringLiteral("labels"), sheet);
    return document;
}

} // namespace soattt
