#include "models/registers/catalog.h"

#include "models/registers/account.h"
#include "models/registers/accountreview.h"
#include "models/registers/accountreviewline.h"
#include "models/registers/asset.h"
#include "models/registers/backupmedium.h"
#include "models/registers/backupplan.h"
#include "models/registers/backuprun.h"
#include "models/registers/bookrecords.h"
#include "models/registers/budget.h"
#include "models/registers/databreach.h"
#include "models/registers/document.h"
#include "models/registers/handover.h"
#include "models/registers/incident.h"
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
#include "models/registers/staffchange.h"
#include "models/registers/storagedevice.h"
#include "models/registers/supplier.h"
#include "models/registers/training.h"

#include "models/registers/assessment.h"
#include "models/registers/attestation.h"
#include "models/registers/consent.h"
#include "models/registers/contract.h"
#include "models/registers/depreciationrate.h"
#include "models/registers/disposal.h"
#include "models/registers/maintenance.h"
#include "models/registers/movement.h"
#include "models/registers/postponement.h"
#include "models/registers/repair.h"
#include "models/registers/sanitization.h"
#include "models/registers/stocktake.h"
#include "models/registers/vulnerability.h"

#include <algorithm>

namespace soattt {

const std::vector<const RecordKind*>& allKinds()
{
    // A new kind is added at the end: the place is its number in the search index.
    static const std::vector<const RecordKind*> kinds{
        &officeKind(),
        &departmentKind(),
        &staffKind(),
        &systemKind(),
        &supplierKind(),
        &assetKind(),
        &storageKind(),
        &networkKind(),
        &accessPointKind(),
        &incidentKind(),
        &trainingKind(),
        &budgetKind(),
        &documentKind(),
        &userKind(),
        &ownRuleKind(),
        &attachmentKind(),
        &inspectionKind(),
        &accountKind(),
        &accountReviewKind(),
        &handoverKind(),
        &handoverLineKind(),
        &staffChangeKind(),
        &accountReviewLineKind(),
        &machineCheckKind(),
        &secretMachineKind(),
        &secretInspectionKind(),
        &secretInspectionItemKind(),
        &movementKind(),
        &repairKind(),
        &sanitizationKind(),
        &disposalKind(),
        &disposalLineKind(),
        &stocktakeKind(),
        &stocktakeLineKind(),
        &depreciationRateKind(),
        &maintenanceKind(),
        &consentKind(),
        &incidentEventKind(),
        &incidentStepKind(),
        &incidentReportKind(),
        &dataBreachKind(),
        &backupPlanKind(),
        &backupMediumKind(),
        &backupRunKind(),
        &restoreTestKind(),
        &logArchiveKind(),
        &serverRoomKind(),
        &contractKind(),
        &vulnerabilityKind(),
        &assessmentKind(),
        &attestationKind(),
        &postponementKind(),
    };
    return kinds;
}

const std::vector<const RecordKind*>& registers()
{
    static const std::vector<const RecordKind*> kinds{
        &officeKind(),           &departmentKind(),    &staffKind(),        &systemKind(),
        &accountKind(),          &accountReviewKind(), &supplierKind(),     &assetKind(),
        &storageKind(),          &handoverKind(),      &movementKind(),     &repairKind(),
        &maintenanceKind(),      &sanitizationKind(),  &disposalKind(),     &stocktakeKind(),
        &depreciationRateKind(), &consentKind(),       &networkKind(),      &accessPointKind(),
        &serverRoomKind(),       &logArchiveKind(),    &backupPlanKind(),   &backupRunKind(),
        &restoreTestKind(),      &backupMediumKind(),  &machineCheckKind(), &secretMachineKind(),
        &secretInspectionKind(), &incidentKind(),      &dataBreachKind(),   &trainingKind(),
        &inspectionKind(),       &budgetKind(),        &documentKind(),     &contractKind(),
        &vulnerabilityKind(),    &assessmentKind(),    &attestationKind(),
    };
    return kinds;
}

const std::vector<const RecordKind*>& listedKinds()
{
    static const std::vector<const RecordKind*> kinds = [] {
        std::vector<const RecordKind*> all;
        for (const RecordKind* kind : registers()) {
            all.push_back(kind);
            const auto lines = linesOf(*kind);
            all.insert(all.end(), lines.begin(), lines.end());
        }
        return all;
    }();
    return kinds;
}

std::vector<const RecordKind*> linesOf(const RecordKind& parent)
{
    std::vector<const RecordKind*> lines;
    for (const RecordKind* kind : allKinds()) {
        if (parentKind(*kind) == &parent)
            lines.push_back(kind);
    }
    return lines;
}

const RecordKind* parentKind(const RecordKind& line)
{
    const Field* parent = line.parentField();
    return parent ? findKind(parent->target) : nullptr;
}

RecordQuery linesQuery(const RecordKind& line, const QString& parent)
{
    RecordQuery query;
    query.where.push_back({line.parentField()->key, Condition::Test::Equals, {parent}});
    return query;
}

const RecordKind* findKind(const QString& key)
{
    const auto found = std::find_if(allKinds().begin(), allKinds().end(),
                                    [&key](const RecordKind* kind) { return kind->key() == key; });
    return found == allKinds().end() ? nullptr : *found;
}

int kindNumber(const RecordKind& kind)
{
    return int(std::find(allKinds().begin(), allKinds().end(), &kind) - allKinds().begin());
}

} // namespace soattt
