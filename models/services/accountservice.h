#pragma once

#include "models/registers/account.h"
#include "models/services/session.h"

namespace soattt {

/// What a revocation says of itself.
struct Revocation
{
    QDate on;
    QString by;
    QString paper; ///< number of the slip; empty: the one issued for it, if any, stays
    QString reason;
};

/// The account as revoked; the rest of it stays.
Account revoked(Account account, const Revocation& revocation);

/// What is done with several accounts at once: one transaction each, one undo.
class AccountService
{
public:
    explicit AccountService(const Session& session)
        : m_session(session)
    {
    }

    /// Active accounts of the system by username.
    std::vector<Account> activeOf(const QString& system) const;
    /// Passwords are changed on systems, never here: only the day is written down. Refuses a day
    /// that has not come, an account that isn't active, one created later; all or nothing.
    void notePasswordChange(const QStringList& codes, const QDate& on) const;
    /// Refuses accounts that are revoked already and days before their creation; all or nothing.
    void revoke(const QStringList& codes, const Revocation& revocation) const;
    /// The accounts as they are revoked, or suspended since that day, refused alike. For a
    /// transaction that holds more than them.
    std::vector<Record> revokedRecords(const QStringList& codes,
                                       const Revocation& revocation) const;
    std::vector<Record> suspendedRecords(const QStringList& codes, const QDate& on,
                                         const QString& reason) const;

private:
    std::vector<Account> found(const QStringList& codes) const;
    void requirePast(const QDate& on) const;
    const Session& m_session;
};

} // namespace soattt
