#include "models/registers/accountreviewline.h"

#include "models/registers/kindbuilder.h"

namespace soattt {

template <> std::span<const EnumEntry<ReviewDecision>> enumEntries<ReviewDecision>()
{
    static constexpr EnumEntry<ReviewDecision> entries[] = {
        {ReviewDecision::Undecided, "undecided", QT_TRANSLATE_NOOP("Choice", "Not decided"),
         "Chưa"},
        {ReviewDecision::Keep, "keep", QT_TRANSLATE_NOOP("Choice", "Keep"), "Giữ;Giữ nguyên"},
        {ReviewDecision::Reduce, "reduce", QT_TRANSLATE_NOOP("Choice", "Reduce the rights"),
         "Giảm;Giảm quyền"},
        {ReviewDecision::Revoke, "revoke", QT_TRANSLATE_NOOP("Choice", "Revoke"), "Thu hồi;Hủy"},
    };
    return entries;
}

bool isOutstanding(const AccountReviewLine& line, const QDate& today)
{
    const bool takes =
        line.decision == ReviewDecision::Reduce || line.decision == ReviewDecision::Revoke;
    const bool done = line.doneOn && *line.doneOn <= today;
    return takes && !done && !line.withdrawn && !line.closedOn;
}

namespace {

void checkDecision(const AccountReviewLine& line, std::vector<Problem>& problems)
{
    const auto ask = [&problems](const char* field, const char* sentence) {
        problems.push_back(
            {QString::fromLatin1(field), QCoreApplication::translate("Rule", sentence)});
    };
    const bool takes =
        line.decision == ReviewDecision::Reduce || line.decision == ReviewDecision::Revoke;
    if (takes && line.reason.isEmpty())
        ask("reason", QT_TRANSLATE_NOOP("Rule", "Say why the rights are reduced or the account is "
                                                "revoked."));
    if (line.doneOn && !takes)
        ask("done_on", QT_TRANSLATE_NOOP("Rule", "There is nothing to do about an account that is "
                                                 "kept or not decided on."));
    else if (line.doneOn && line.decidedOn && *line.doneOn < *line.decidedOn)
        ask("done_on", QT_TRANSLATE_NOOP("Rule", "It is done after it was decided."));
}

} // namespace

const RecordKind& accountReviewLineKind()
{
    using Line = AccountReviewLine;
    static const RecordKind& kind =
        KindBuilder<Line>(QT_TRANSLATE_NOOP("Kind", "Accounts reviewed"),
                          QT_TRANSLATE_NOOP("Kind", "account reviewed"), "DRS")
            .field("review", &Line::review, QT_TRANSLATE_NOOP("Field", "Review"))
            .required()
            .aliases({u"Đợt rà soát"})
            .field("account", &Line::account, QT_TRANSLATE_NOOP("Field", "Account"))
            .required()
            .historic()
            .uniqueWithin("review")
            .listed()
            .aliases({u"Tài khoản"})
            .field("person", &Line::person, QT_TRANSLATE_NOOP("Field", "Holder or custodian"))
            .historic()
            .listed()
            .aliases({u"Người sử dụng", u"Người quản lý"})
            .field("rights", &Line::rights, QT_TRANSLATE_NOOP("Field", "Rights"))
            .longText()
            .listed()
            .aliases({u"Quyền"})
            .field("decision", &Line::decision, QT_TRANSLATE_NOOP("Field", "Decision"))
            .listed()
            .aliases({u"Quyết định", u"Kết luận"})
            .field("reason", &Line::reason, QT_TRANSLATE_NOOP("Field", "Reason"))
            .listed()
            .aliases({u"Lý do"})
            .field("decided_on", &Line::decidedOn, QT_TRANSLATE_NOOP("Field", "Decided on"))
            .aliases({u"Ngày quyết định"})
            .field("self_review", &Line::selfReview, QT_TRANSLATE_NOOP("Field", "Self-review"))
            .system()
            .field("done_on", &Line::doneOn, QT_TRANSLATE_NOOP("Field", "Done on"))
            .listed()
            .aliases({u"Ngày thực hiện"})
            .partOf("review")
            .check(checkDecision)
            .make();
    return kind;
}

} // namespace soattt
