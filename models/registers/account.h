#pragma once

#include "models/registers/informationsystem.h"
#include "models/registers/people.h"
#include "models/registers/supplier.h"

namespace soattt {

enum class AccountType { Personal, Office, Service, Supplier };
enum class AccountState { Requested, Approved, Active, Suspended, Revoked };

/// An account of an information system: whose it is, what it may do, where it stands between
/// request and revocation (duties A1–A8). Its password is never kept, only when it was changed.
struct Account : RecordBase
{
    std::optional<Ref<InformationSystem>> system;
    QString username; ///< one live account of a name within its system, capitals or not
    AccountType type = AccountType::Personal;
    std::optional<Ref<Staff>> holder;      ///< of a personal account
    std::optional<Ref<Staff>> custodian;   ///< answers for an office, service or supplier account
    std::optional<Ref<Supplier>> supplier; ///< of an account given to a supplier
    QString rights;
    AccountState state = AccountState::Active;
    std::optional<QDate> requestedOn;
    QString requestPaper; ///< number of the request
    std::optional<QDate> approvedOn;
    QString approvedBy;
    std::optional<QDate> createdOn;
    std::optional<QDate> firstPasswordChangedOn; ///< the issued password was changed (A4)
    std::optional<QDate> passwordChangedOn;      ///< the last change (A3)
    std::optional<QDate> suspendedOn;
    std::optional<QDate> revokedOn;
    QString revokedBy;
    QString revocationPaper;
    QString stateReason; ///< why it was suspended or revoked
};

template <> inline constexpr const char* kindKey<Account> = "accounts";
template <> std::span<const EnumEntry<AccountType>> enumEntries<AccountType>();
template <> std::span<const EnumEntry<AccountState>> enumEntries<AccountState>();

const RecordKind& accountKind();

} // namespace soattt
