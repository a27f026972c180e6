#pragma once

#include "models/registers/account.h"
#include "models/registers/accountreview.h"

namespace soattt {

enum class ReviewDecision { Undecided, Keep, Reduce, Revoke };

/// One account of a review: what was decided, why, and what was done about it (duty A1).
struct AccountReviewLine : RecordBase
{
    std::optional<Ref<AccountReview>> review;
    std::optional<Ref<Account>> account;
    std::optional<Ref<Staff>> person; ///< holder or custodian when the review was opened
    QString rights;                   ///< as they were then
    ReviewDecision decision = ReviewDecision::Undecided;
    QString reason; ///< asked for where something is taken away
    std::optional<QDate> decidedOn;
    bool selfReview = false;     ///< the reviewer decided on an account of their own
    std::optional<QDate> doneOn; ///< rights reduced, account revoked
};

template <> inline constexpr const char* kindKey<AccountReviewLine> = "account-review-lines";
template <> std::span<const EnumEntry<ReviewDecision>> enumEntries<ReviewDecision>();

const RecordKind& accountReviewLineKind();

/// Decided, and nothing done about it by that day.
bool isOutstanding(const AccountReviewLine& line, const QDate& today);

} // namespace soattt
