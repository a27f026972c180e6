#pragma once

#include "models/registers/postponement.h"
#include "models/services/dueservice.h"

namespace soattt {

/// How an item is put off at the moment.
struct PutOff
{
    QString code; ///< of the postponement
    QDate on;
    QDate until; ///< the day it is back in the list
    QString reason;
    QString by;
    bool operator==(const PutOff&) const = default;
};

/// A due item, and whether somebody put it off.
struct StandingItem
{
    DueItem item;
    std::optional<PutOff> putOff = {};
    /// One line of `due --json`: that of the item, and until when where it is put off.
    QJsonObject toJson() const;
    bool operator==(const StandingItem&) const = default;
};

/// Items put off with a reason, by a person. Nothing is taken out of the due list: days, states
/// and the papers stay as they are.
class PostponementService
{
public:
    explicit PostponementService(const Session& session)
        : m_session(session)
    {
    }

    /// DueService::due, each item with its postponement of today.
    std::vector<StandingItem> standing(int days) const;
    /// The last day it may be put off to: what isn't late yet is back on its last good day at the
    /// latest, anything else within 30 days. None where it can't be put off: its clock has hours,
    /// or its last good day is tomorrow.
    static std::optional<QDate> latestDay(const DueItem& item, const QDate& today);
    /// Puts it off, or changes until when and why. Throws UserError when it doesn't stand in the
    /// due list any more, or the day is too late.
    void putOff(const DueItem& item, const QDate& until, const QString& reason) const;
    /// Back in the list at once.
    void end(const QString& code) const;

private:
    std::vector<std::pair<Record, Postponement>> inForce() const;
    Postponement begun(const DueItem& item) const;
    const Session& m_session;
};

} // namespace soattt
