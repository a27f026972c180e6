#pragma once

#include "models/registers/fieldtraits.h"
#include "models/registers/recordbase.h"
#include "models/registers/recordkind.h"

namespace soattt {

/// A due item that somebody put off until a day, and why. It names the item as the due list did
/// then: once the item has changed or has another due date it is no longer put off. The day it is
/// due and its state stay what they are.
struct Postponement : RecordBase
{
    QString duty;
    QString object;
    QString itemKind;
    QString itemRecord;
    QString form;
    QString period;
    QStringList clauses;
    QString word;
    std::optional<QDate> dueOn; ///< none: owed at once, without a day of its own
    std::optional<QDate> putOffOn;
    std::optional<QDate> until; ///< the day it is back in the list
    QString reason;
    QString by; ///< name of the user

    /// Days from `putOffOn`; ours, no text says so: what waits longer has to be looked at again.
    static constexpr int mostDays = 30;
};

template <> inline constexpr const char* kindKey<Postponement> = "postponements";

const RecordKind& postponementKind();

} // namespace soattt
