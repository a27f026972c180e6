#pragma once

#include "models/reports/reportdocument.h"

namespace soattt {

/// A sheet one buys, by the number of cells and their size.
struct LabelPreset
{
    QString key; ///< "a4-3x8"
    LabelGrid grid;
    QString label() const; ///< "3 × 8, 70 × 37 mm"
};
const std::vector<LabelPreset>& labelPresets();

/// "a4-3x8", or an own one "COLUMNSxROWS:WIDTHxHEIGHT:LEFT,TOP:GAPX,GAPY" in millimetres; the last
/// parts may be left out. Throws UserError for anything else and for a grid that does not fit.
LabelGrid labelGrid(const QString& text);
/// Why it does not fit A4, with how much is too much; empty when it does.
QString labelGridProblem(const LabelGrid& grid);

/// Throws UserError for a grid that does not fit and for a first cell that is not on the sheet.
ReportDocument buildLabels(const LabelSheet& sheet, const QDateTime& createdAt);

} // namespace soattt
