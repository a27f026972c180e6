#pragma once

#include "models/duties/dueitem.h"
#include "models/duties/dutyfacts.h"

namespace soattt {

/// What every rule is given beside the facts, and where it puts what it finds. `add` works out
/// days, hours and state, so that all rules count alike.
class DueList
{
public:
    DueList(const QDateTime& now, const QDate& until);

    const QDate& today() const { return m_today; }
    const QDateTime& now() const { return m_now; }
    /// Whether an item due that day belongs to the list: ask before building one of many.
    bool reaches(const QDate& due) const { return due <= m_until; }
    /// Leaves out what is due later than the list reaches.
    void add(DueItem item);
    std::vector<DueItem> sorted() &&;

private:
    QDateTime m_now;
    QDate m_today;
    QDate m_until;
    std::vector<DueItem> m_items;
};

/// Neither closed nor withdrawn.
inline bool isLive(const RecordBase& record)
{
    return !record.closedOn && !record.withdrawn;
}

/// Also when the person's record is closed: accounts and assets are still out.
inline bool hasLeft(const Staff& staff)
{
    return !staff.withdrawn && staff.status != StaffStatus::Working;
}

/// What a record owes: `object` is how people call it.
template <class T>
DueItem itemOf(const T& record, const char* duty, const QString& object, const QStringList& clauses,
               const QDate& due)
{
    DueItem item;
    item.duty = QString::fromLatin1(duty);
    item.object = object;
    item.kind = QString::fromLatin1(kindKey<T>);
    item.record = record.code;
    item.clauses = clauses;
    item.due = due;
    return item;
}

/// What the office owes to the register of T, where no record stands for it yet.
template <class T>
DueItem officeItem(const DutyFacts& facts, const char* duty, const QStringList& clauses,
                   const QDate& due)
{
    DueItem item;
    item.duty = QString::fromLatin1(duty);
    item.object = facts.office.name;
    item.kind = QString::fromLatin1(kindKey<T>);
    item.clauses = clauses;
    item.due = due;
    return item;
}

/// The applied ones without the reference profiles.
std::vector<const Regulation*> bindingRegulations(const DutyFacts& facts);
/// "TG2020 Đ5.1" for each of them that states the duty of that code of the matrix. Empty: nobody
/// asks for it, so nothing is due.
QStringList clausesOfDuty(const DutyFacts& facts, const char* code);
/// The clauses by which they demand it.
QStringList clausesOfDemand(const DutyFacts& facts, Demand demand);
QStringList clausesOfDemand(const QList<Regulation>& regulations, Demand demand);
/// How often: the shortest of them. Empty where none says.
std::optional<Interval> intervalOfDemand(const DutyFacts& facts, Demand demand);

/// The office's own rule for a key that never merges, where it binds this regulation's report or
/// clock: stricter than the text, or the text has no number. It always has a value.
std::optional<Contribution> officeRule(const DutyFacts& facts, const Regulation& regulation,
                                       ThresholdKey key);

/// One rule each; a rule adds an item for every record that owes something.
namespace dutyrules {
/// The least number that counts such equipment; a medium is in none.
std::optional<ThresholdKey> minimumOf(SecretEquipment type);

void officeFacts(const DutyFacts& facts, DueList& list);
void unsetThresholds(const DutyFacts& facts, DueList& list);
void briefings(const DutyFacts& facts, DueList& list);
void pledges(const DutyFacts& facts, DueList& list);
void leaverAccounts(const DutyFacts& facts, DueList& list);
void leaverAssets(const DutyFacts& facts, DueList& list);
void unsignedHandovers(const DutyFacts& facts, DueList& list);
void accountReviews(const DutyFacts& facts, DueList& list);
void reviewFollowUps(const DutyFacts& facts, DueList& list);
void passwordChanges(const DutyFacts& facts, DueList& list);
void firstPasswords(const DutyFacts& facts, DueList& list);
void antivirus(const DutyFacts& facts, DueList& list);
void warranties(const DutyFacts& facts, DueList& list);
void unwipedDrives(const DutyFacts& facts, DueList& list);
void failingMachines(const DutyFacts& facts, DueList& list);
void oldMachineChecks(const DutyFacts& facts, DueList& list);
void secretMinimums(const DutyFacts& facts, DueList& list);
void secretContradictions(const DutyFacts& facts, DueList& list);
void secretChecks(const DutyFacts& facts, DueList& list);
void secretRemedies(const DutyFacts& facts, DueList& list);
void wifiPasswords(const DutyFacts& facts, DueList& list);
void wifiSettings(const DutyFacts& facts, DueList& list);
void firewalls(const DutyFacts& facts, DueList& list);
void hardening(const DutyFacts& facts, DueList& list);
void logArchives(const DutyFacts& facts, DueList& list);
void serverRoom(const DutyFacts& facts, DueList& list);
void plansMissing(const DutyFacts& facts, DueList& list);
void backupRuns(const DutyFacts& facts, DueList& list);
void backupPlans(const DutyFacts& facts, DueList& list);
void backupProcedure(const DutyFacts& facts, DueList& list);
void restoreTests(const DutyFacts& facts, DueList& list);
void systemDossiers(const DutyFacts& facts, DueList& list);
void systemAssessments(const DutyFacts& facts, DueList& list);
void inspectionPreparations(const DutyFacts& facts, DueList& list);
void inspectionRemedies(const DutyFacts& facts, DueList& list);
void incidentReports(const DutyFacts& facts, DueList& list);
void breachNotices(const DutyFacts& facts, DueList& list);
void periodicReports(const DutyFacts& facts, DueList& list);
void repairChecks(const DutyFacts& facts, DueList& list);
void movementReturns(const DutyFacts& facts, DueList& list);
void stocktakeDifferences(const DutyFacts& facts, DueList& list);
void deviceConsents(const DutyFacts& facts, DueList& list);
void maintenanceRounds(const DutyFacts& facts, DueList& list);
void purchasePlan(const DutyFacts& facts, DueList& list);
void contractStarts(const DutyFacts& facts, DueList& list);
void contractBreaches(const DutyFacts& facts, DueList& list);
void contractEnds(const DutyFacts& facts, DueList& list);
void vulnerabilityRemedies(const DutyFacts& facts, DueList& list);
void assessmentMeasures(const DutyFacts& facts, DueList& list);
void importantSystems(const DutyFacts& facts, DueList& list);
void trainingNeeds(const DutyFacts& facts, DueList& list);
void trainingSessions(const DutyFacts& facts, DueList& list);
void shortNotices(const DutyFacts& facts, DueList& list);
void systemPlans(const DutyFacts& facts, DueList& list);
} // namespace dutyrules

} // namespace soattt
