#pragma once

#include "models/registers/actionlabels.h"
#include "models/storage/logentry.h"
#include "models/tables/recordnames.h"

namespace soattt {

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

} // namespace soattt
