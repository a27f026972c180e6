#include "models/registers/catalog.h"

#include "models/registers/account.h"
#include "models/registers/accountreview.h"
#include "models/registers/asset.h"
#include "models/registers/bookrecords.h"
#include "models/registers/budget.h"
#include "models/registers/document.h"
#include "models/registers/incident.h"
#include "models/registers/informationsystem.h"
#include "models/registers/inspection.h"
#include "models/registers/network.h"
#include "models/registers/office.h"
#include "models/registers/people.h"
#include "models/registers/storagedevice.h"
#include "models/registers/supplier.h"
#include "models/registers/training.h"

#include <algorithm>

namespace soattt {

const std::vector<const RecordKind*>& allKinds()
{
    // A new kind is added at the end: the place is its number in the search index.
    static const std::vector<const RecordKind*> kinds{
        &officeKind(),      &departmentKind(), &staffKind(),         &systemKind(),
        &supplierKind(),    &assetKind(),      &storageKind(),       &networkKind(),
        &accessPointKind(), &incidentKind(),   &trainingKind(),      &budgetKind(),
        &documentKind(),    &userKind(),       &ownRuleKind(),       &attachmentKind(),
        &inspectionKind(),  &accountKind(),    &accountReviewKind(),
    };
    return kinds;
}

const std::vector<const RecordKind*>& registers()
{
    static const std::vector<const RecordKind*> kinds{
        &officeKind(),   &departmentKind(),    &staffKind(),       &systemKind(),
        &accountKind(),  &accountReviewKind(), &supplierKind(),    &assetKind(),
        &storageKind(),  &networkKind(),       &accessPointKind(), &incidentKind(),
        &trainingKind(), &inspectionKind(),    &budgetKind(),      &documentKind(),
    };
    return kinds;
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
