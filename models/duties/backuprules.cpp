#include "models/duties/dutyrules.h"
#include "models/registers/backupschedule.h"

#include <algorithm>

namespace soattt::dutyrules {

namespace {

/// TG2020 has two rhythms, not one: important data by the day, data of office and users by the
/// quarter. No text puts a number on the other classes.
std::optional<ThresholdKey> thresholdOf(BackupClass dataClass)
{
    if (dataClass == BackupClass::Important)
        return ThresholdKey::BackupImportantInterval;
    if (dataClass == BackupClass::Office)
        return ThresholdKey::BackupOfficeInterval;
    return std::nullopt;
}

QStringList clausesOf(const DutyFacts& facts, BackupClass dataClass)
{
    const auto key = thresholdOf(dataClass);
    const auto entry = key ? facts.thresholds.find(*key) : std::nullopt;
    return entry ? texts(entry->clauses) : clausesOfDuty(facts, "D1");
}

DueItem planItem(const BackupPlan& plan, const char* duty, const QStringList& clauses,
                 const QDate& due)
{
    return itemOf(plan, duty, plan.name, clauses, due);
}

template <class T> std::optional<T> ofPlan(const std::vector<T>& records, const QString& plan)
{
    for (const T& record : records) {
        if (!record.withdrawn && record.backup && record.backup->code() == plan)
            return record;
    }
    return std::nullopt;
}

bool isPlanned(const DutyFacts& facts, BackupClass dataClass)
{
    return std::any_of(facts.backupPlans.begin(), facts.backupPlans.end(),
                       [dataClass](const BackupPlan& plan) {
                           return isLive(plan) && plan.dataClass == dataClass;
                       });
}

/// Held against February: a plan of every 30 days leaves it without the backup of the month.
bool isWithin(BackupPlan plan, const Interval& most)
{
    plan.startsOn = QDate(2023, 2, 1);
    return plannedDay(plan, 1) <= most.addTo(*plan.startsOn);
}

/// Another line of the plan may keep the rhythm for the same data.
bool keepsRhythm(const DutyFacts& facts, const BackupPlan& plan, const Interval& most)
{
    return std::any_of(facts.backupPlans.begin(), facts.backupPlans.end(),
                       [&](const BackupPlan& other) {
                           return isLive(other) && other.dataClass == plan.dataClass &&
                                  other.name == plan.name && isWithin(other, most);
                       });
}

/// The clauses that ask for what this line of the plan doesn't say.
QStringList clausesOfGaps(const DutyFacts& facts, const BackupPlan& plan)
{
    struct Part
    {
        Demand demand;
        bool missing;
    };
    const Part parts[] = {
        {Demand::BackupRetention, !plan.retentionDays},
        {Demand::BackupTime, plan.backupTime.isEmpty()},
        {Demand::BackupMethodStated, !plan.method},
        {Demand::RecoveryTime, !plan.recoveryHours},
        {Demand::RestoreTestTime, !plan.restoreTestMonths},
        {Demand::ExternalMedium, !plan.medium},
        {Demand::BackupLabel, plan.label.isEmpty()},
    };
    QStringList clauses;
    for (const Part& part : parts) {
        if (part.missing)
            clauses += clausesOfDemand(facts, part.demand);
    }
    clauses.removeDuplicates();
    return clauses;
}

void addWhereAsked(const BackupPlan& plan, const char* duty, const QStringList& clauses,
                   DueList& list)
{
    if (!clauses.isEmpty())
        list.add(planItem(plan, duty, clauses, list.today()));
}

} // namespace

/// A class of data the regulations want backed up and no line of the plan names.
void plansMissing(const DutyFacts& facts, DueList& list)
{
    for (const BackupClass dataClass : {BackupClass::Important, BackupClass::Office}) {
        const auto entry = facts.thresholds.find(*thresholdOf(dataClass));
        if (!entry || isPlanned(facts, dataClass))
            continue;
        DueItem item;
        item.duty = QStringLiteral("backup.no_plan");
        item.object = enumKey(dataClass);
        item.kind = backupPlanKind().key();
        item.clauses = texts(entry->clauses);
        item.due = list.today();
        list.add(item);
    }
}

/// The first planned day after the last good run: what was missed since then is one item.
void backupRuns(const DutyFacts& facts, DueList& list)
{
    for (const BackupPlan& plan : facts.backupPlans) {
        const QStringList clauses = clausesOf(facts, plan.dataClass);
        if (!isLive(plan) || clauses.isEmpty())
            continue;
        const QDate next = nextPlanned(plan, ofPlan(facts.goodRuns, plan.code));
        list.add(planItem(plan, "backup.run", clauses, next));
    }
}

void backupPlans(const DutyFacts& facts, DueList& list)
{
    for (const BackupPlan& plan : facts.backupPlans) {
        if (!isLive(plan))
            continue;
        const auto key = thresholdOf(plan.dataClass);
        const auto most = key ? facts.thresholds.value<Interval>(*key) : std::nullopt;
        if (most && !keepsRhythm(facts, plan, *most))
            addWhereAsked(plan, "backup.too_rare", clausesOf(facts, plan.dataClass), list);
        addWhereAsked(plan, "backup.incomplete", clausesOfGaps(facts, plan), list);
        if (plan.isOnApplicationPartition())
            addWhereAsked(plan, "backup.place", clausesOfDemand(facts, Demand::OtherPartition),
                          list);
        if (plan.dataClass == BackupClass::Important && plan.encrypted != true)
            addWhereAsked(plan, "backup.encryption",
                          clausesOfDemand(facts, Demand::BackupEncryption), list);
    }
}

void backupProcedure(const DutyFacts& facts, DueList& list)
{
    const QStringList clauses = clausesOfDemand(facts, Demand::BackupProcedure);
    if (clauses.isEmpty() || !facts.office.backupProcedureNumber.isEmpty())
        return;
    list.add(itemOf(facts.office, "backup.procedure", facts.office.name, clauses, list.today()));
}

/// No text gives an interval: that of the plan's line, else the office's own, else it has to be
/// set. Where no text asks for a test at all, only what the office has set is owed: under its own
/// rule, or without a clause.
void restoreTests(const DutyFacts& facts, DueList& list)
{
    QStringList clauses = clausesOfDuty(facts, "D4");
    const bool isAsked = !clauses.isEmpty();
    const auto threshold = facts.thresholds.find(ThresholdKey::RestoreTestInterval);
    const auto own = facts.thresholds.value<Interval>(ThresholdKey::RestoreTestInterval);
    if (!isAsked && own)
        clauses = texts(threshold->clauses);
    for (const BackupPlan& plan : facts.backupPlans) {
        const bool isOwed = isAsked || own || plan.restoreTestMonths;
        if (!isOwed || !isLive(plan) || !plan.startsOn)
            continue;
        const auto last = ofPlan(facts.restoreTests, plan.code);
        const QDate since = last && last->testedOn ? *last->testedOn : *plan.startsOn;
        if (last && last->conclusion == TestConclusion::Failed)
            list.add(itemOf(*last, "restore.failed", plan.name, clauses, list.today()));
        else if (plan.restoreTestMonths)
            list.add(planItem(plan, "restore.test", clauses,
                              since.addMonths(int(*plan.restoreTestMonths))));
        else if (own)
            list.add(planItem(plan, "restore.test", clauses, own->addTo(since)));
        else
            list.add(planItem(plan, "restore.interval", clauses, list.today()));
    }
}

} // namespace soattt::dutyrules
