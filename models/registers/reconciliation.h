#pragma once

#include "models/registers/account.h"
#include "models/registers/listedaccount.h"

namespace soattt {

/// How a system's own list of accounts and the register contradict each other, the gravest first.
enum class Mismatch {
    LeaverLive,         ///< live in the list, and the holder has left (duty A8)
    RevokedLive,        ///< revoked or closed in the register, live in the list
    Orphan,             ///< in the list, not in the register
    Missing,            ///< active in the register, not in the list
    StateDiffers,       ///< active on one side only
    OtherName,          ///< the list names somebody else than the holder
    WrittenDifferently, ///< the same name but for accents, capitals or the order of its words
};
template <> std::span<const EnumEntry<Mismatch>> enumEntries<Mismatch>();

struct Difference
{
    Mismatch what = Mismatch::Orphan;
    std::optional<ListedAccount> listed;
    std::optional<Account> account;
    QString holder; ///< name of the person in the register

    const QString& username() const;
};

struct ReconcileFacts
{
    std::vector<ListedAccount> listed; ///< those without a name to sign in with are passed over
    std::vector<Account> accounts;     ///< of that system, ended and closed ones too
    std::vector<Staff> staff;
    QDate today;
};

/// Names are compared without capitals; "DOMAIN\\lan" and "lan@xa.vn" are "lan" where only one
/// account can be meant. An account listed twice is live when one of its rows is. Ordered by kind,
/// then as in the list; pure.
std::vector<Difference> reconcile(const ReconcileFacts& facts);

} // namespace soattt
