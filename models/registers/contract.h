#pragma once

#include "models/registers/account.h"
#include "models/registers/informationsystem.h"

namespace soattt {

/// A contract for services from outside, with what HD2024 and HP2026 Điều 6 ask for at its start,
/// at a breach and at its end.
struct Contract : RecordBase
{
    QString number;
    QString subject;
    std::optional<Ref<Supplier>> supplier;
    std::vector<Ref<InformationSystem>> systems;
    std::optional<QDate> signedOn;
    std::optional<QDate> startsOn;
    std::optional<QDate> endsOn;
    std::optional<QDate> risksAssessedOn; ///< HP2026 Đ6.1
    bool dutiesStated = false;            ///< scope, responsibilities, rights, duties (Đ6.1)
    bool breachStated = false;            ///< breach and damages (Đ6.1)
    bool confidential = false;            ///< data, source code, designs (Đ6.2.a)
    bool noDataAdministration = false;    ///< of the state's data (Đ6.2.b)
    bool accessLimited = false;           ///< watched and limited (Đ6.2.c)
    std::vector<Ref<Account>> accounts;   ///< given to the supplier
    std::optional<QDate> breachedOn;
    QString breach;
    std::optional<QDate> suspendedOn;       ///< work stopped and rights taken back (Đ6.3.a, b)
    std::optional<QDate> breachReportedOn;  ///< Đ6.3.c
    std::optional<QDate> handedBackOn;      ///< data, source code, designs, tools (Đ6.4.a)
    std::optional<QDate> accountsRevokedOn; ///< or their passwords changed (Đ6.4.b)

    bool isReadyToStart() const
    {
        return dutiesStated && breachStated && confidential && noDataAdministration &&
               accessLimited;
    }
    bool isBreachOpen() const { return breachedOn && (!suspendedOn || !breachReportedOn); }
    bool isWoundUp() const { return handedBackOn && accountsRevokedOn; }
};

template <> inline constexpr const char* kindKey<Contract> = "contracts";

const RecordKind& contractKind();

} // namespace soattt
