#pragma once

#include "models/registers/machinecheck.h"
#include "models/reports/formfields.h"
#include "models/reports/letterhead.h"

/// How many computers comply with what the regulations ask, by rule and by department, and what is
/// missing where: for the page and for the head on paper.
namespace soattt {

/// Computers by the outcome of their newest check.
struct ComplianceCount
{
    QString key;  ///< code of the department; empty: without one
    QString name; ///< of the department
    int computers = 0;
    int complying = 0;
    int failing = 0;
    int unknown = 0; ///< nothing failed, something not known
    int unchecked = 0;
    bool operator==(const ComplianceCount&) const = default;
};

struct RuleCount
{
    CheckRule rule = CheckRule::ScreenLock;
    int passed = 0;
    int failed = 0;
    int unknown = 0;
    bool operator==(const RuleCount&) const = default;
};

/// A computer that doesn't wholly comply.
struct ComplianceGap
{
    QString asset;
    QString name;
    QString department;
    QString check; ///< code; empty: never checked
    std::optional<QDate> checkedOn;
    std::vector<CheckRule> failed;
    std::vector<CheckRule> unknown;
    bool operator==(const ComplianceGap&) const = default;
};

struct Compliance
{
    ComplianceCount whole;
    std::vector<RuleCount> rules;             ///< those any check looked at
    std::vector<ComplianceCount> departments; ///< with a computer, in the register's order
    std::vector<ComplianceGap> gaps;          ///< failing first, then unknown, then unchecked
    bool operator==(const Compliance&) const = default;
};

struct ComplianceFacts
{
    std::vector<Asset> assets;
    std::vector<Department> departments;
    std::vector<MachineCheck> checks;
};

/// Computers in use only, each by its newest check.
Compliance collectCompliance(const ComplianceFacts& facts);

struct ComplianceValues
{
    Compliance state;
    std::optional<QString> proposals;
    bool operator==(const ComplianceValues&) const = default;
};

struct ComplianceOptions
{
    QDate on;
    QString anchorLine;
    QStringList copies;
    QDateTime createdAt;
};

const std::vector<FormField<ComplianceValues>>& complianceFields();
ReportDocument buildCompliance(const ComplianceValues& values, const LetterheadData& head,
                               const ComplianceOptions& options);

} // namespace soattt
