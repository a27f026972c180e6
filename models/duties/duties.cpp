#include "models/duties/duties.h"

#include "models/core/clock.h"
#include "models/duties/dutyrules.h"

#include <algorithm>
#include <tuple>

namespace soattt {

namespace {

using Rule = void (*)(const DutyFacts&, DueList&);

constexpr Rule rules[] = {
    dutyrules::officeFacts,        dutyrules::unsetThresholds,
    dutyrules::briefings,          dutyrules::pledges,
    dutyrules::leaverAccounts,     dutyrules::leaverAssets,
    dutyrules::unsignedHandovers,  dutyrules::accountReviews,
    dutyrules::reviewFollowUps,    dutyrules::passwordChanges,
    dutyrules::firstPasswords,     dutyrules::antivirus,
    dutyrules::warranties,         dutyrules::unwipedDrives,
    dutyrules::failingMachines,    dutyrules::oldMachineChecks,
    dutyrules::secretMinimums,     dutyrules::secretContradictions,
    dutyrules::secretChecks,       dutyrules::secretRemedies,
    dutyrules::wifiPasswords,      dutyrules::systemDossiers,
    dutyrules::systemAssessments,  dutyrules::inspectionPreparations,
    dutyrules::inspectionRemedies, dutyrules::incidentReports,
    dutyrules::periodicReports,    dutyrules::repairChecks,
    dutyrules::movementReturns,    dutyrules::stocktakeDifferences,
    dutyrules::deviceConsents,     dutyrules::maintenanceRounds,
    dutyrules::purchasePlan,       dutyrules::breachNotices,
    dutyrules::wifiSettings,       dutyrules::firewalls,
    dutyrules::hardening,          dutyrules::logArchives,
    dutyrules::serverRoom,         dutyrules::plansMissing,
    dutyrules::backupRuns,         dutyrules::backupPlans,
    dutyrules::backupProcedure,    dutyrules::restoreTests,
    dutyrules::contractStarts,     dutyrules::contractBreaches,
    dutyrules::contractEnds,       dutyrules::vulnerabilityRemedies,
    dutyrules::assessmentMeasures, dutyrules::importantSystems,
    dutyrules::trainingNeeds,      dutyrules::trainingSessions,
    dutyrules::shortNotices,       dutyrules::systemPlans,
};

/// What a reference profile sets a day to, or what of it hangs on a record. Its clocks of incidents
/// and breaches stand among the rules above, for what settles a regulation's clock is known there.
/// Its other numbers are shown beside the office's and owed by nobody: a standard suggests them.
constexpr Rule rulesBeside[] = {
    dutyrules::officeFacts,    dutyrules::pledges,          dutyrules::leaverAccounts,
    dutyrules::accountReviews, dutyrules::systemDossiers,   dutyrules::periodicReports,
    dutyrules::contractStarts, dutyrules::trainingSessions, dutyrules::systemPlans,
};

/// What those rules look at, with the profile as though it were applied alone.
DutyFacts factsBeside(const DutyFacts& facts, const Regulation& profile)
{
    DutyFacts beside;
    beside.office = facts.office;
    beside.bookStartedOn = facts.bookStartedOn;
    beside.staff = facts.staff;
    beside.heldAccounts = facts.heldAccounts;
    beside.hasAccounts = facts.hasAccounts;
    beside.accountReviews = facts.accountReviews;
    beside.systems = facts.systems;
    beside.documents = facts.documents;
    beside.contracts = facts.contracts;
    beside.trainings = facts.trainings;
    beside.regulations = {profile};
    beside.regulations.front().isReference = false;
    beside.thresholds = EffectiveThresholds::merge(beside.regulations, {});
    return beside;
}

/// Nothing was late before the text that asks for it was in force: such a day becomes that one.
void addSince(DueList& list, std::vector<DueItem> items, const Regulation& profile)
{
    for (DueItem& item : items) {
        const auto inForce = profile.inForceFromOf(item.clauses.value(0));
        if (inForce && item.due < *inForce)
            item.due = *inForce;
        list.add(std::move(item));
    }
}

/// "LAW2026 NĐ 331/2026 Đ35.4.a (chưa đối chiếu văn bản gốc)": wherever the clause is shown,
/// printed or written, the mark goes with it.
void mark(std::vector<DueItem>& items, const Regulation& profile)
{
    const QString prefix = profile.id + QLatin1Char(' ');
    for (DueItem& item : items) {
        for (QString& clause : item.clauses) {
            if (clause.startsWith(prefix))
                clause += QStringLiteral(" (%1)").arg(profile.mark);
        }
    }
}

/// By due; on one day those with an hour first. The rest only makes the order the same whatever
/// order the records came in.
bool isEarlier(const DueItem& a, const DueItem& b)
{
    const bool aHasNoHour = !a.dueAt;
    const bool bHasNoHour = !b.dueAt;
    return std::tie(a.due, aHasNoHour, a.dueAt, a.duty, a.record, a.object, a.clauses, a.word) <
           std::tie(b.due, bHasNoHour, b.dueAt, b.duty, b.record, b.object, b.clauses, b.word);
}

/// 59 minutes left are 0 hours, one minute late is -1.
int wholeHours(qint64 milliseconds)
{
    constexpr qint64 hour = qint64(3600) * 1000;
    const qint64 hours = milliseconds / hour;
    return int(milliseconds < 0 && milliseconds % hour != 0 ? hours - 1 : hours);
}

DueState stateOf(const DueItem& item, const QDateTime& now)
{
    if (item.days < 0 || (item.dueAt && *item.dueAt < now))
        return DueState::Overdue;
    if (item.days == 0)
        return DueState::Today;
    return item.days <= soonDays ? DueState::Soon : DueState::Later;
}

} // namespace

DueList::DueList(const QDateTime& now, const QDate& until)
    : m_now(atOffice(now))
    , m_today(m_now.date())
    , m_until(until)
{
}

void DueList::add(DueItem item)
{
    if (item.dueAt) {
        item.dueAt = atOffice(*item.dueAt);
        item.due = item.dueAt->date();
        item.hours = wholeHours(m_now.msecsTo(*item.dueAt));
    }
    if (!reaches(item.due))
        return;
    item.days = int(m_today.daysTo(item.due));
    item.state = stateOf(item, m_now);
    m_items.push_back(std::move(item));
}

std::vector<DueItem> DueList::sorted() &&
{
    std::sort(m_items.begin(), m_items.end(), isEarlier);
    return std::move(m_items);
}

std::vector<const Regulation*> bindingRegulations(const DutyFacts& facts)
{
    std::vector<const Regulation*> binding;
    for (const Regulation& regulation : facts.regulations) {
        if (!regulation.isReference)
            binding.push_back(&regulation);
    }
    return binding;
}

QStringList clausesOfDemand(const DutyFacts& facts, Demand demand)
{
    return clausesOfDemand(facts.regulations, demand);
}

QStringList clausesOfDemand(const QList<Regulation>& regulations, Demand demand)
{
    QStringList clauses;
    for (const Regulation& regulation : regulations) {
        if (!regulation.isReference)
            clauses += regulation.clausesOf(demand);
    }
    return clauses;
}

std::optional<Interval> intervalOfDemand(const DutyFacts& facts, Demand demand)
{
    std::optional<Interval> shortest;
    for (const Regulation* regulation : bindingRegulations(facts)) {
        const auto every = regulation->intervalOf(demand);
        if (every && (!shortest || every->approximateMinutes() < shortest->approximateMinutes()))
            shortest = every;
    }
    return shortest;
}

QStringList clausesOfDuty(const DutyFacts& facts, const char* code)
{
    QStringList clauses;
    for (const Regulation* regulation : bindingRegulations(facts)) {
        const Duty* duty = regulation->duty(QString::fromLatin1(code));
        if (duty && duty->said == Said::Stated)
            clauses += texts(duty->grounds.clauses);
    }
    return clauses;
}

std::optional<Contribution> officeRule(const DutyFacts& facts, const Regulation& regulation,
                                       ThresholdKey key)
{
    const QLatin1String own("OWN");
    for (const EffectiveThreshold& entry : facts.thresholds.entries(key)) {
        if (!entry.value || (entry.regulation != regulation.id && entry.regulation != own))
            continue;
        for (const Contribution& rule : entry.contributions) {
            if (rule.regulation == own && rule.value &&
                isAtLeastAsStrict(key, *rule.value, *entry.value))
                return rule;
        }
    }
    return std::nullopt;
}

std::vector<DueItem> due(const DutyFacts& facts, const QDateTime& now, const QDate& until)
{
    DueList list(now, until);
    for (const Rule rule : rules)
        rule(facts, list);
    QList<Regulation> profiles = facts.regulations;
    profiles.removeIf([](const Regulation& regulation) { return !regulation.isReference; });
    for (const Regulation& profile : std::as_const(profiles)) {
        const DutyFacts beside = factsBeside(facts, profile);
        DueList found(now, until);
        for (const Rule rule : rulesBeside)
            rule(beside, found);
        addSince(list, std::move(found).sorted(), profile);
    }
    std::vector<DueItem> items = std::move(list).sorted();
    for (const Regulation& profile : std::as_const(profiles))
        mark(items, profile);
    return items;
}

} // namespace soattt
