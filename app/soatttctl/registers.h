#pragma once

#include "models/registers/recordkind.h"

#include <QJsonObject>

namespace soattt::ctl {

/// The register a person named. Throws UsageError with the list of registers when there is none.
const RecordKind& registerNamed(const QString& key);

/// All fields but secret ones: dates ISO, money whole đồng, references codes, choices their keys,
/// a mark that is not there false, everything else that is empty null.
QJsonObject recordJson(const Record& record);

} // namespace soattt::ctl
