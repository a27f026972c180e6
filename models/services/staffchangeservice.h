#pragma once

#include "models/registers/staffchange.h"
#include "models/services/recordbatch.h"

namespace soattt {

/// What a person holds: an account they use or answer for, or an asset in their keeping.
struct Holding
{
    Record record; ///< of accounts or assets
    /// What may be done with it on that change; the first is what is usual, nothing when it has to
    /// be thought about.
    std::vector<ChangeAction> actions;
    std::optional<ChangeAction> usual;

    bool isAccount() const { return &record.kind() == &accountKind(); }
};

/// What is decided on one of them.
struct HoldingDecision
{
    QString code; ///< of the account or asset
    std::optional<ChangeAction> action;
    QString successor; ///< staff code, of what is handed on
    QString note;      ///< the rights that stay; the condition of an asset
};

struct StaffChangeRequest
{
    QString staff;
    ChangeCause cause = ChangeCause::Left;
    QDate on;
    QString decision;
    QString newPost;       ///< of a change of post
    QString newDepartment; ///< code; empty: the same
    QString storekeeper;   ///< staff code: who takes what goes back to the store
    QString place;         ///< where the assets change hands
    std::vector<HoldingDecision> decisions;
};

/// What the task wrote, to be printed.
struct StaffChangeResult
{
    QString staff;
    QStringList handovers;
};

/// A person leaves the office or changes post: what they hold is settled in one transaction, and
/// nothing may stay undecided (A8, B6; HP2026 Đ10.2.d).
class StaffChangeService
{
public:
    explicit StaffChangeService(const Session& session)
        : m_session(session)
    {
    }

    /// Live accounts, then assets. Both in the order of their codes.
    std::vector<Holding> holdings(const QString& staff, ChangeCause cause) const;
    /// Everything that stands in the way, a sentence each.
    std::vector<Problem> check(const StaffChangeRequest& request) const;
    /// Writes all of it. Throws RecordRefused.
    StaffChangeResult finish(const StaffChangeRequest& request) const;

    /// Accounts and assets still with a person, for the paper and for the screen.
    static bool isHeld(const Account& account);
    static bool isHeld(const Asset& asset);

private:
    Staff person(const QString& code) const;
    const Session& m_session;
};

} // namespace soattt
