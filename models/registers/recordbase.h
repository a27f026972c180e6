#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace soattt {

/// What every record struct has. A record is never erased: it is closed with a date and a reason,
/// or, when its addition was undone, withdrawn.
struct RecordBase
{
    QString code;
    QString notes;
    std::optional<QDate> closedOn;
    QString closedReason;
    bool withdrawn = false;
};

} // namespace soattt
