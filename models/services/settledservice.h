#pragma once

#include "models/duties/rewind.h"
#include "models/services/dueservice.h"

namespace soattt {

/// Something that was owed and, by an entry of the log, no longer is.
struct SettledItem
{
    DueItem item;
    QDateTime at; ///< of the entry that settled it
    QString by;   ///< sign-in name
    QString kind; ///< of the record the entry is about
    QString code;
    QString action; ///< key of the log
    bool operator==(const SettledItem&) const = default;
};

/// What was done in some days, told by the log: the records are taken back to the first of those
/// days in memory, entry by entry, and each time the rules are asked what would be owed today. What
/// was owed before an entry and isn't after it was settled by that entry. What the passing of time
/// alone made go, what stands again today and what was undone is not counted.
class SettledService
{
public:
    explicit SettledService(const Session& session)
        : m_session(session)
    {
    }

    /// Newest first. `days` ahead is how far the due list reaches.
    std::vector<SettledItem> since(const QDate& day, int days) const;

    /// More transactions than that are looked at in blocks of several.
    static constexpr size_t mostSteps = 200;

private:
    void readFurtherBack(DutyFacts& facts, const std::vector<LogEntry>& entries) const;
    const Session& m_session;
};

/// Monday of that week.
QDate firstDayOfWeek(const QDate& day);

} // namespace soattt
