#include "models/reports/machinecompliance.h"

#include "models/core/clock.h"

#include <QHash>

#include <algorithm>

namespace soattt {

namespace {

bool isLive(const RecordBase& record)
{
    return !record.closedOn && !record.withdrawn;
}

bool isCounted(const Asset& asset)
{
    return isLive(asset) && asset.isComputer() && asset.state == AssetState::InUse;
}

using Newest = QHash<QString, const MachineCheck*>;

Newest newestOf(const std::vector<MachineCheck>& checks)
{
    Newest newest;
    for (const MachineCheck& check : checks) {
        if (!isLive(check) || !check.asset || !check.takenAt)
            continue;
        const MachineCheck*& known = newest[check.asset->code()];
        if (!known || *known->takenAt < *check.takenAt)
            known = &check;
    }
    return newest;
}

void count(const MachineCheck* check, ComplianceCount& into)
{
    ++into.computers;
    if (!check)
        ++into.unchecked;
    else if (check->result == CheckResult::Pass)
        ++into.complying;
    else
        ++(check->result == CheckResult::Fail ? into.failing : into.unknown);
}

bool holds(const std::vector<CheckRule>& list, CheckRule rule)
{
    return std::find(list.begin(), list.end(), rule) != list.end();
}

void count(const MachineCheck& check, RuleCount& into)
{
    into.passed += holds(check.passed, into.rule);
    into.failed += holds(check.failed, into.rule);
    into.unknown += holds(check.unknown, into.rule);
}

std::vector<RuleCount> rulesOf(const std::vector<const MachineCheck*>& checks)
{
    std::vector<RuleCount> rules;
    for (const auto& entry : enumEntries<CheckRule>()) {
        RuleCount rule{entry.value};
        for (const MachineCheck* check : checks)
            count(*check, rule);
        if (rule.passed + rule.failed + rule.unknown > 0)
            rules.push_back(rule);
    }
    return rules;
}

ComplianceGap gapOf(const Asset& asset, const QString& department, const MachineCheck* check)
{
    ComplianceGap gap{asset.code, asset.name, department, {}, {}, {}, {}};
    if (check) {
        gap.check = check->code;
        gap.checkedOn = atOffice(*check->takenAt).date();
        gap.failed = check->failed;
        gap.unknown = check->unknown;
    }
    return gap;
}

int urgency(const ComplianceGap& gap)
{
    return !gap.failed.empty() ? 0 : gap.check.isEmpty() ? 2 : 1;
}

} // namespace

Compliance collectCompliance(const ComplianceFacts& facts)
{
    const Newest newest = newestOf(facts.checks);
    Compliance compliance;
    std::vector<const MachineCheck*> counted;
    QHash<QString, size_t> places;
    for (const Department& department : facts.departments) {
        places.insert(department.code, compliance.departments.size());
        compliance.departments.push_back({department.code, department.name});
    }
    compliance.departments.push_back({}); // computers of none
    for (const Asset& asset : facts.assets) {
        if (!isCounted(asset))
            continue;
        const MachineCheck* check = newest.value(asset.code);
        const QString code = asset.department ? asset.department->code() : QString();
        ComplianceCount& part =
            compliance.departments[places.value(code, compliance.departments.size() - 1)];
        count(check, compliance.whole);
        count(check, part);
        if (check)
            counted.push_back(check);
        if (!check || check->result != CheckResult::Pass)
            compliance.gaps.push_back(gapOf(asset, part.name, check));
    }
    std::erase_if(compliance.departments,
                  [](const ComplianceCount& part) { return part.computers == 0; });
    compliance.rules = rulesOf(counted);
    std::stable_sort(
        compliance.gaps.begin(), compliance.gaps.end(),
        [](const ComplianceGap& a, const ComplianceGap& b) { return urgency(a) < urgency(b); });
    return compliance;
}

} // namespace soattt
