#include "models/registers/staffchange.h"

#include "models/registers/kindbuilder.h"

namespace soattt {

template <> std::span<const EnumEntry<ChangeCause>> enumEntries<ChangeCause>()
{
    static constexpr EnumEntry<ChangeCause> entries[] = {
        {ChangeCause::Transferred, "transferred", QT_TRANSLATE_NOOP("Choice", "Transferred")},
        {ChangeCause::Left, "left", QT_TRANSLATE_NOOP("Choice", "Left the service")},
        {ChangeCause::Retired, "retired", QT_TRANSLATE_NOOP("Choice", "Retired")},
        {ChangeCause::Post, "post", QT_TRANSLATE_NOOP("Choice", "Change of post")},
    };
    return entries;
}

template <> std::span<const EnumEntry<ChangeAction>> enumEntries<ChangeAction>()
{
    static constexpr EnumEntry<ChangeAction> entries[] = {
        {ChangeAction::Keep, "keep", QT_TRANSLATE_NOOP("Choice", "Keep")},
        {ChangeAction::Reduce, "reduce", QT_TRANSLATE_NOOP("Choice", "Reduce the rights")},
        {ChangeAction::Revoke, "revoke", QT_TRANSLATE_NOOP("Choice", "Revoke")},
        {ChangeAction::HandOn, "hand_on", QT_TRANSLATE_NOOP("Choice", "Hand on")},
        {ChangeAction::ToStore, "to_store", QT_TRANSLATE_NOOP("Choice", "Return to the store")},
    };
    return entries;
}

namespace {

void checkObject(const StaffChange& change, std::vector<Problem>& problems)
{
    if (!change.account && !change.asset)
        problems.push_back(
            {QStringLiteral("account"),
             QCoreApplication::translate("Rule", "Say which account or asset was settled.")});
}

} // namespace

const RecordKind& staffChangeKind()
{
    static const RecordKind& kind =
        KindBuilder<StaffChange>(QT_TRANSLATE_NOOP("Kind", "Settled on leaving"),
                                 QT_TRANSLATE_NOOP("Kind", "settlement on leaving"), "BDNS")
            .partOf("staff")
            .field("staff", &StaffChange::staff, QT_TRANSLATE_NOOP("Field", "Staff member"))
            .required()
            .listed()
            .system()
            .field("changed_on", &StaffChange::changedOn, QT_TRANSLATE_NOOP("Field", "Changed on"))
            .required()
            .listed()
            .system()
            .field("cause", &StaffChange::cause, QT_TRANSLATE_NOOP("Field", "Reason"))
            .system()
            .field("decision", &StaffChange::decision,
                   QT_TRANSLATE_NOOP("Field", "Decision number"))
            .system()
            .field("account", &StaffChange::account, QT_TRANSLATE_NOOP("Field", "Account"))
            .historic()
            .listed()
            .system()
            .field("asset", &StaffChange::asset, QT_TRANSLATE_NOOP("Field", "Asset"))
            .historic()
            .codeFirst()
            .listed()
            .system()
            .field("action", &StaffChange::action, QT_TRANSLATE_NOOP("Field", "Settled by"))
            .listed()
            .system()
            .field("successor", &StaffChange::successor, QT_TRANSLATE_NOOP("Field", "Successor"))
            .historic()
            .listed()
            .system()
            .field("handover", &StaffChange::handover, QT_TRANSLATE_NOOP("Field", "Handover"))
            .historic()
            .system()
            .check(checkObject)
            .make();
    return kind;
}

} // namespace soattt
