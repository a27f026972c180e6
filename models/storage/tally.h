#pragma once

#include "models/storage/database.h"

#include <QHash>

namespace soattt {

class RecordKind;
struct Field;

/// How many open records of the kind hold each value of a choice, in one pass over them.
QHash<QString, qint64> tally(Database& database, const RecordKind& kind, const Field& field);

} // namespace soattt
