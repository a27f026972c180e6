#pragma once

#include "models/policy/regulation.h"
#include "models/registers/informationsystem.h"
#include "models/registers/office.h"
#include "models/reports/formfields.h"
#include "models/reports/letterhead.h"

/// Mẫu số 08 of NĐ 331/2026: the yearly report on the security of information systems. Seven
/// counters, two bodies with five lines each, and a table of twelve columns; the form has no
/// signatures.
namespace soattt {

/// Who a body is, as the form asks; absent is unknown and prints as a dotted blank.
struct Nd331Body
{
    std::optional<QString> name;
    std::optional<QString> functions; ///< the paper that sets its functions and tasks
    std::optional<QString> head;      ///< representative, post
    std::optional<QString> address;
    std::optional<QString> contact; ///< phone, e-mail
    bool operator==(const Nd331Body&) const = default;
};

struct AnnualNd331Values
{
    std::optional<qint64> systems;
    std::optional<qint64> classified;
    std::optional<qint64> proposed;
    std::optional<qint64> appraised;
    std::optional<qint64> approved;
    std::optional<qint64> inspected;
    std::optional<QString> completion; ///< when the rest will be done
    Nd331Body owner;
    Nd331Body unit;                      ///< đơn vị chuyên trách
    std::vector<InformationSystem> rows; ///< changed in the register, not here
};

using AnnualNd331Field = FormField<AnnualNd331Values>;

/// "1.1" … "1.7", "2a.1" … "2a.5", "2b.1" … "2b.5".
const std::vector<AnnualNd331Field>& annualNd331Fields();

/// Systems running or planned; those stopped are not counted.
AnnualNd331Values collectAnnualNd331(const std::vector<InformationSystem>& systems,
                                     const Office& office, const DaySpan& span);
/// By field id: from which register, a sentence.
QHash<QString, QString> annualNd331Sources();
/// Numbers that contradict each other, for the screen.
QStringList annualNd331Warnings(const AnnualNd331Values& values);

struct AnnualNd331Options
{
    int year = 0;
    DaySpan span; ///< what the report counts
    QStringList recipients;
    QString regulation; ///< number, day and body of the office's own regulation: column 8
    QString anchorLine;
    QDateTime createdAt;
};

ReportDocument buildAnnualNd331(const AnnualNd331Values& values, const LetterheadData& head,
                                const AnnualNd331Options& options);

} // namespace soattt
