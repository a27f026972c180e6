#pragma once

#include "models/storage/logentry.h"
#include "models/tables/recordnames.h"

namespace soattt {

/// What an entry did, for people: "Added", "Signed in". The key itself when it is not known.
QString actionLabel(const QString& action);

/// One field of an entry in people's words.
struct ChangeWords
{
    QString field;
    QString before; ///< empty when the field was empty
    QString after;
};
std::vector<ChangeWords> changeWords(const LogEntry& entry, RecordNames& names);

/// The same on one line: "Location: Văn thư → Một cửa; State: …", cut after a few.
QString changeSummary(const LogEntry& entry, RecordNames& names);

/// The note of an entry, with the marks the program itself puts there in words.
QString noteWords(const LogEntry& entry);

} // namespace soattt
