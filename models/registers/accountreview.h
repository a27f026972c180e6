#pragma once

#include "models/registers/fieldtraits.h"
#include "models/registers/people.h"

namespace soattt {

/// Only a full one settles the duty; one of some systems or departments is a part.
enum class ReviewScope { Full, Changed, Leavers, Part };

/// A review of the accounts of the office: what was looked at, by whom, and what came of it (duty
/// A1). The next one is due counted from the day a full review was finished.
struct AccountReview : RecordBase
{
    QString title;
    ReviewScope scope = ReviewScope::Full;
    QString coverage; ///< systems and departments, in words
    std::optional<QDate> openedOn;
    std::optional<QDate> dueOn;
    std::optional<Ref<Staff>> reviewer;
    std::optional<QDate> finishedOn;
    std::optional<qint64> reviewed; ///< accounts looked at
    std::optional<qint64> kept;
    std::optional<qint64> reduced;
    std::optional<qint64> revoked;
    QString findings;
    QString paper; ///< number of the signed review sheet
};

template <> inline constexpr const char* kindKey<AccountReview> = "account-reviews";
template <> std::span<const EnumEntry<ReviewScope>> enumEntries<ReviewScope>();

const RecordKind& accountReviewKind();

} // namespace soattt
