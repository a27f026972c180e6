#pragma once

#include "models/core/period.h"
#include "models/registers/asset.h"
#include "models/registers/budget.h"
#include "models/registers/incident.h"
#include "models/registers/network.h"
#include "models/registers/office.h"
#include "models/registers/people.h"
#include "models/registers/training.h"
#include "models/reports/appendix1.h"

#include <QHash>

namespace soattt {

/// The live records Phụ lục I is filled from; incidents put away as well. Budget, incidents and
/// needs are narrowed by the period here; the rest is as the registers stand today.
struct Appendix1Facts
{
    Office office;
    std::vector<Staff> staff;
    std::vector<Asset> assets;
    std::vector<NetworkEntry> network;
    std::vector<AccessPoint> accessPoints;
    std::vector<Incident> incidents;
    std::vector<Training> training;
    std::vector<BudgetLine> budget;
    Period period = Period::fromString(QStringLiteral("2026"));
    QDate today;
};

struct CollectedAppendix1
{
    Appendix1Values values;
    QHash<QString, QString> sources; ///< by field id: from which register and how, a sentence
    QStringList warnings;            ///< what the registers leave open
};

/// An empty register leaves its fields unknown (a dotted blank on paper), never 0; incidents are
/// counted even when there are none.
CollectedAppendix1 collectAppendix1(const Appendix1Facts& facts);

} // namespace soattt
