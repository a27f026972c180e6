#pragma once

#include "models/reports/reportdocument.h"
#include "models/services/officeservice.h"

namespace soattt {

/// The comparison of two sets of regulations, to be put before the head or into a file.
struct ChangeList
{
    QString office; ///< empty: of no office in particular
    QString headName;
    QList<Regulation> before;
    QList<Regulation> after;
    std::vector<OfferedChange> changes;
    QStringList keep; ///< ids of those that stay as the office's own rule
    QString decision;
    QDateTime at;

    /// What happens to it by the own rules: kept, held already, or nothing.
    QString fateOf(const OfferedChange& offer) const;
};

/// A table for each kind of change, on A4 turned sideways, with room for two signatures.
ReportDocument buildChangeList(const ChangeList& list);
/// By the ending of the name: .pdf as above, .xlsx or .csv one row for each change with its quotes.
void writeChangeList(const ChangeList& list, const QString& path);

} // namespace soattt
