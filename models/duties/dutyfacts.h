#pragma once

#include "models/policy/effectivethresholds.h"
#include "models/registers/accountreviewline.h"
#include "models/registers/asset.h"
#include "models/registers/backuprun.h"
#include "models/registers/databreach.h"
#include "models/registers/document.h"
#include "models/registers/handover.h"
#include "models/registers/incidentlines.h"
#include "models/registers/informationsystem.h"
#include "models/registers/inspection.h"
#include "models/registers/logarchive.h"
#include "models/registers/machinecheck.h"
#include "models/registers/network.h"
#include "models/registers/office.h"
#include "models/registers/people.h"
#include "models/registers/restoretest.h"
#include "models/registers/secretinspection.h"
#include "models/registers/serverroom.h"
#include "models/registers/storagedevice.h"

#include "models/registers/assessment.h"
#include "models/registers/budget.h"
#include "models/registers/consent.h"
#include "models/registers/contract.h"
#include "models/registers/maintenance.h"
#include "models/registers/movement.h"
#include "models/registers/repair.h"
#include "models/registers/stocktake.h"
#include "models/registers/training.h"
#include "models/registers/vulnerability.h"

#include <vector>

namespace soattt {

/// Records that are equal in all a rule looks at, told once.
template <class T> struct Alike
{
    Alike(T one, qint64 many = 1)
        : record(std::move(one))
        , count(many)
    {
    }
    T record;
    qint64 count;
};

/// What the rules look at. A service may leave out records that can't be due; a rule never relies
/// on that: it decides by itself on each record it is given, closed and withdrawn ones too.
struct DutyFacts
{
    Office office;
    QDate bookStartedOn; ///< no periodic report due before it is owed to this book
    std::vector<Staff> staff;
    std::vector<Alike<Account>> accounts;     ///< told by system, state and dates
    std::vector<Alike<Account>> heldAccounts; ///< told by holder and state
    std::vector<AccountReview> accountReviews;
    std::vector<AccountReviewLine> reviewLines; ///< decided and not done
    bool hasAccounts = false;                   ///< any that is not revoked
    std::vector<Asset> assets;
    std::vector<Handover> handovers;
    std::vector<Asset> computers; ///< those checked
    /// How many computers in use are not among them; counted where checks may grow old.
    qint64 otherComputers = 0;
    std::vector<MachineCheck> machineChecks;
    std::vector<StorageDevice> storage;
    std::vector<AccessPoint> accessPoints;
    std::vector<InformationSystem> systems;
    std::vector<Incident> incidents;
    std::vector<IncidentReport> incidentReports;
    std::vector<DataBreach> dataBreaches;
    std::vector<Inspection> inspections;
    std::vector<SecretMachine> secretMachines; ///< closed ones too
    std::vector<SecretInspection> secretInspections;
    std::vector<SecretInspectionItem> secretInspectionItems; ///< answered no
    std::vector<Asset> secretAssets; ///< registered or marked for drafting secret documents
    std::vector<StorageDevice> secretStorage; ///< in those, and the registered media
    std::vector<NetworkEntry> networkEntries; ///< that name one of those assets
    std::vector<Repair> secretRepairs;        ///< of those assets
    std::vector<Document> documents;
    std::vector<BackupPlan> backupPlans;
    std::vector<BackupRun> goodRuns;       ///< of each plan the newest that succeeded
    std::vector<RestoreTest> restoreTests; ///< of each plan the newest
    std::vector<NetworkEntry> firewalls;
    std::vector<LogArchive> logArchives;
    std::vector<ServerRoomEntry> upsTests;   ///< the newest
    std::vector<ServerRoomEntry> roomDuties; ///< the newest
    bool hasServers = false;                 ///< any in use
    std::vector<Repair> repairs;
    std::vector<Movement> movements;
    std::vector<Stocktake> stocktakes;
    std::vector<StocktakeLine> stocktakeLines; ///< differences not settled
    std::vector<Maintenance> maintenance;
    std::vector<Consent> consents;
    std::vector<BudgetLine> budget; ///< yearly purchase plans
    std::vector<Contract> contracts;
    std::vector<Vulnerability> vulnerabilities; ///< not remedied
    std::vector<Assessment> assessments;
    std::vector<Training> trainings;
    /// Applied ones; what a reference profile among them asks is owed beside the others'.
    QList<Regulation> regulations;
    EffectiveThresholds thresholds;
};

} // namespace soattt
