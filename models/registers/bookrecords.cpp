#include "models/registers/bookrecords.h"

#include "models/registers/kindbuilder.h"

#include <QRegularExpression>

namespace soattt {

template <> std::span<const EnumEntry<Role>> enumEntries<Role>()
{
    static constexpr EnumEntry<Role> entries[] = {
        {Role::Administrator, "administrator", QT_TRANSLATE_NOOP("Choice", "Administrator")},
        {Role::Officer, "officer", QT_TRANSLATE_NOOP("Choice", "IT officer")},
        {Role::Head, "head", QT_TRANSLATE_NOOP("Choice", "Head of the office")},
        {Role::Reader, "reader", QT_TRANSLATE_NOOP("Choice", "Reader")},
    };
    return entries;
}

namespace {

void checkLogin(const User& user, std::vector<Problem>& problems)
{
    static const QRegularExpression shape(QStringLiteral("^[a-z0-9][a-z0-9._-]{1,39}$"));
    if (shape.match(user.login).hasMatch() && user.login != QLatin1String("system"))
        return;
    problems.push_back({QStringLiteral("login"),
                        QCoreApplication::translate(
                            "Rule", "A sign-in name is 2 to 40 small letters without marks, "
                                    "digits, dots or hyphens; \"system\" is taken.")});
}

} // namespace

const RecordKind& userKind()
{
    static const RecordKind& kind =
        KindBuilder<User>(QT_TRANSLATE_NOOP("Kind", "Users of this book"),
                          QT_TRANSLATE_NOOP("Kind", "user"), "ND")
            .field("login", &User::login, QT_TRANSLATE_NOOP("Field", "Sign-in name"))
            .required()
            .unique()
            .listed()
            .field("name", &User::name, QT_TRANSLATE_NOOP("Field", "Full name"))
            .required()
            .listed()
            .field("role", &User::role, QT_TRANSLATE_NOOP("Field", "Role"))
            .listed()
            .field("password_hash", &User::passwordHash,
                   QT_TRANSLATE_NOOP("Field", "Password hash"))
            .secret()
            .field("password_changed_at", &User::passwordChangedAt,
                   QT_TRANSLATE_NOOP("Field", "Password changed at"))
            .system()
            .check(checkLogin)
            .make();
    return kind;
}

const RecordKind& ownRuleKind()
{
    static const RecordKind& kind =
        KindBuilder<OwnRuleRecord>(QT_TRANSLATE_NOOP("Kind", "Own rules"),
                                   QT_TRANSLATE_NOOP("Kind", "own rule"), "NQ")
            .field("threshold_key", &OwnRuleRecord::thresholdKey,
                   QT_TRANSLATE_NOOP("Field", "Duty"))
            .required()
            .listed()
            .field("value", &OwnRuleRecord::value, QT_TRANSLATE_NOOP("Field", "Value"))
            .required()
            .listed()
            .field("regulation", &OwnRuleRecord::regulation,
                   QT_TRANSLATE_NOOP("Field", "Regulation"))
            .listed()
            .field("decision", &OwnRuleRecord::decision, QT_TRANSLATE_NOOP("Field", "Decision"))
            .listed()
            .make();
    return kind;
}

const RecordKind& attachmentKind()
{
    static const RecordKind& kind =
        KindBuilder<Attachment>(QT_TRANSLATE_NOOP("Kind", "Attachments"),
                                QT_TRANSLATE_NOOP("Kind", "attachment"), "TEP")
            .field("owner_kind", &Attachment::ownerKind, QT_TRANSLATE_NOOP("Field", "Register"))
            .required()
            .field("owner_code", &Attachment::ownerCode, QT_TRANSLATE_NOOP("Field", "Record"))
            .required()
            .field("name", &Attachment::name, QT_TRANSLATE_NOOP("Field", "File name"))
            .required()
            .listed()
            .field("media_type", &Attachment::mediaType, QT_TRANSLATE_NOOP("Field", "File type"))
            .field("size", &Attachment::size, QT_TRANSLATE_NOOP("Field", "Size"))
            .unit(QT_TRANSLATE_NOOP("Unit", "bytes"))
            .required()
            .field("sha256", &Attachment::sha256, QT_TRANSLATE_NOOP("Field", "SHA-256"))
            .required()
            .make();
    return kind;
}

} // namespace soattt
