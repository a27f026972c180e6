#include "models/registers/accountreview.h"

#include "models/registers/kindbuilder.h"

namespace soattt {

template <> std::span<const EnumEntry<ReviewScope>> enumEntries<ReviewScope>()
{
    static constexpr EnumEntry<ReviewScope> entries[] = {
        {ReviewScope::Full, "full", QT_TRANSLATE_NOOP("Choice", "All accounts"), "Toàn bộ"},
        {ReviewScope::Changed, "changed",
         QT_TRANSLATE_NOOP("Choice", "Changed since the last review"), "Thay đổi"},
        {ReviewScope::Leavers, "leavers", QT_TRANSLATE_NOOP("Choice", "Of people who left"),
         "Người đã nghỉ"},
        {ReviewScope::Part, "part", QT_TRANSLATE_NOOP("Choice", "Some systems or departments"),
         "Một phần"},
    };
    return entries;
}

namespace {

using Problems = std::vector<Problem>;

void checkDates(const AccountReview& review, Problems& problems)
{
    const auto afterOpening = [&](const char* field, const std::optional<QDate>& date) {
        if (date && review.openedOn && *date < *review.openedOn)
            problems.push_back(
                {QString::fromLatin1(field),
                 QCoreApplication::translate("Rule", "This day is before the review was opened.")});
    };
    afterOpening("due_on", review.dueOn);
    afterOpening("finished_on", review.finishedOn);
}

constexpr qint64 mostAccounts = 10'000'000;

void checkNumbers(const AccountReview& review, Problems& problems)
{
    for (const auto& [field, count] :
         {std::pair{"reviewed", review.reviewed}, std::pair{"kept", review.kept},
          std::pair{"reduced", review.reduced}, std::pair{"revoked", review.revoked}}) {
        if (count.value_or(0) < 0 || count.value_or(0) > mostAccounts)
            problems.push_back(
                {QString::fromLatin1(field),
                 QCoreApplication::translate("Rule", "A number of accounts is from 0 to %1.")
                     .arg(mostAccounts)});
    }
    const bool decided = review.kept || review.reduced || review.revoked;
    if (decided && review.finishedOn && !review.reviewed)
        problems.push_back(
            {QStringLiteral("reviewed"),
             QCoreApplication::translate("Rule", "Say how many accounts were reviewed.")});
}

/// A finished review leaves no account undecided.
void checkCounts(const AccountReview& review, Problems& problems)
{
    if (!review.reviewed || !problems.empty())
        return;
    const qint64 decided =
        review.kept.value_or(0) + review.reduced.value_or(0) + review.revoked.value_or(0);
    if (decided > *review.reviewed)
        problems.push_back(
            {QStringLiteral("reviewed"),
             QCoreApplication::translate("Rule", "More accounts were decided on than looked at.")});
    else if (review.finishedOn && decided < *review.reviewed)
        problems.push_back(
            {QStringLiteral("finished_on"),
             QCoreApplication::translate(
                 "Rule", "%1 of %2 accounts are not decided on; decide on them first.")
                 .arg(*review.reviewed - decided)
                 .arg(*review.reviewed)});
}

} // namespace

const RecordKind& accountReviewKind()
{
    using Review = AccountReview;
    static const RecordKind& kind =
        KindBuilder<Review>(QT_TRANSLATE_NOOP("Kind", "Account reviews"),
                            QT_TRANSLATE_NOOP("Kind", "account review"), "RS")
            .field("title", &Review::title, QT_TRANSLATE_NOOP("Field", "Review"))
            .required()
            .listed()
            .searched()
            .sorted()
            .aliases({u"Đợt rà soát", u"Nội dung"})
            .field("scope", &Review::scope, QT_TRANSLATE_NOOP("Field", "Scope"))
            .listed()
            .aliases({u"Phạm vi"})
            .field("coverage", &Review::coverage,
                   QT_TRANSLATE_NOOP("Field", "Systems and departments"))
            .aliases({u"Hệ thống, phòng ban"})
            .field("opened_on", &Review::openedOn, QT_TRANSLATE_NOOP("Field", "Opened on"))
            .required()
            .listed()
            .aliases({u"Ngày bắt đầu", u"Ngày rà soát"})
            .field("due_on", &Review::dueOn, QT_TRANSLATE_NOOP("Field", "To be finished by"))
            .aliases({u"Hạn hoàn thành"})
            .field("reviewer", &Review::reviewer, QT_TRANSLATE_NOOP("Field", "Reviewer"))
            .historic()
            .listed()
            .aliases({u"Người rà soát"})
            .field("finished_on", &Review::finishedOn, QT_TRANSLATE_NOOP("Field", "Finished on"))
            .listed()
            .aliases({u"Ngày hoàn thành", u"Ngày kết thúc"})
            .field("reviewed", &Review::reviewed, QT_TRANSLATE_NOOP("Field", "Accounts reviewed"))
            .unit(QT_TRANSLATE_NOOP("Unit", "accounts"))
            .listed()
            .aliases({u"Số tài khoản rà soát"})
            .field("kept", &Review::kept, QT_TRANSLATE_NOOP("Field", "Kept"))
            .unit(QT_TRANSLATE_NOOP("Unit", "accounts"))
            .aliases({u"Giữ nguyên"})
            .field("reduced", &Review::reduced, QT_TRANSLATE_NOOP("Field", "Rights reduced"))
            .unit(QT_TRANSLATE_NOOP("Unit", "accounts"))
            .aliases({u"Giảm quyền"})
            .field("revoked", &Review::revoked, QT_TRANSLATE_NOOP("Field", "To be revoked"))
            .unit(QT_TRANSLATE_NOOP("Unit", "accounts"))
            .aliases({u"Thu hồi"})
            .field("findings", &Review::findings, QT_TRANSLATE_NOOP("Field", "Findings"))
            .longText()
            .searched()
            .aliases({u"Kết quả", u"Nhận xét"})
            .field("paper", &Review::paper, QT_TRANSLATE_NOOP("Field", "Review sheet number"))
            .aliases({u"Số biên bản"})
            .check(checkDates)
            .check(checkNumbers)
            .check(checkCounts)
            .make();
    return kind;
}

} // namespace soattt
