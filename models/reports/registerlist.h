#pragma once

#include "models/reports/reportdocument.h"

namespace soattt {

/// Any list as the screen shows it, on A4 turned sideways, with the number of rows and the time of
/// printing. Rows hold a text per column.
ReportDocument buildRegisterList(const QString& title, const QString& office,
                                 const std::vector<TableColumn>& columns,
                                 const std::vector<QStringList>& rows, const QDateTime& printedAt);

} // namespace soattt
