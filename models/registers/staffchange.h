#pragma once

#include "models/registers/account.h"
#include "models/registers/handover.h"

namespace soattt {

/// Why what a person holds has to be settled (duty A8; change of post: HP2026 Đ10.2.d).
enum class ChangeCause { Transferred, Left, Retired, Post };
enum class ChangeAction { Keep, Reduce, Revoke, HandOn, ToStore };

/// What was decided on one account or asset when its person left or changed post: a line of the
/// person. Written by StaffChangeService, never by hand.
struct StaffChange : RecordBase
{
    std::optional<Ref<Staff>> staff;
    std::optional<QDate> changedOn; ///< when the person left or changed post
    ChangeCause cause = ChangeCause::Left;
    QString decision; ///< number of the decision
    std::optional<Ref<Account>> account;
    std::optional<Ref<Asset>> asset;
    ChangeAction action = ChangeAction::Revoke;
    std::optional<Ref<Staff>> successor;
    std::optional<Ref<Handover>> handover; ///< that gives the asset on
};

template <> inline constexpr const char* kindKey<StaffChange> = "staff-changes";
template <> std::span<const EnumEntry<ChangeCause>> enumEntries<ChangeCause>();
template <> std::span<const EnumEntry<ChangeAction>> enumEntries<ChangeAction>();

const RecordKind& staffChangeKind();

} // namespace soattt
