#pragma once

#include "models/reports/formfields.h"
#include "models/reports/letterhead.h"

/// How the office stands by each duty of its regulations, clause by clause: for the inspection team
/// and for the head.
namespace soattt {

struct DutyCompliancePaper
{
    QDate on;
    QStringList ground;                ///< regulations applied, a line each
    QStringList standings;             ///< headings of the columns of `chapters`
    std::vector<QStringList> chapters; ///< title, duties, then how many stand how
    struct Part
    {
        QString title;                 ///< of the chapter
        std::vector<QStringList> rows; ///< a text per column of dutyColumns()
    };
    std::vector<Part> parts;
    std::optional<QString> remarks;
    QString anchorLine;
    QDateTime createdAt;
};

/// Code, duty, clauses, how it stands, what shows it, what is missing.
std::vector<TableColumn> dutyColumns();

const std::vector<FormField<DutyCompliancePaper>>& dutyComplianceFields();
/// The two tables without head and signatures.
ReportDocument buildDutyTables(const DutyCompliancePaper& paper);
ReportDocument buildDutyCompliance(const DutyCompliancePaper& paper, const LetterheadData& head);

} // namespace soattt
