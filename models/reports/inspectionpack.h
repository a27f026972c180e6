#pragma once

#include "models/reports/letterhead.h"
#include "models/reports/loganchor.h"

/// What the inspection team is handed, in one file: the books the office keeps, what is owed, the
/// papers issued, the earlier inspections, and the place in the log it was made at. The lists of
/// the books follow, each from a page of its own.
namespace soattt {

struct InspectionPack
{
    QString period;                       ///< "năm 2026"
    QStringList ground;                   ///< regulations applied, a line each
    std::vector<QStringList> registers;   ///< name, records, closed among them
    std::vector<QStringList> due;         ///< what, object, due, clause
    std::vector<QStringList> documents;   ///< number, day, subject, sent to, sent on
    std::vector<QStringList> inspections; ///< day, body, findings, remedy, due, remedied
    std::vector<ReportDocument> lists;
    LogAnchor anchor;
    QString anchorLine;
    QDateTime createdAt;
};

ReportDocument buildInspectionPack(const InspectionPack& pack, const LetterheadData& head);

} // namespace soattt
