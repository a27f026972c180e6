#include "models/services/userservice.h"

#include "models/core/text.h"
#include "models/policy/valuetext.h"
#include "models/services/officeservice.h"
#include "models/services/password.h"
#include "models/services/recordservice.h"

#include <QCoreApplication>

#include <algorithm>

namespace soattt {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(UserService)
};

bool isSpecial(QChar letter)
{
    return !letter.isLetterOrNumber() && !letter.isSpace();
}

bool holds(const QString& password, const QString& className)
{
    const auto any = [&password](auto test) {
        return std::any_of(password.begin(), password.end(), test);
    };
    if (className == QLatin1String("lower"))
        return any([](QChar letter) { return letter.isLower(); });
    if (className == QLatin1String("upper"))
        return any([](QChar letter) { return letter.isUpper(); });
    if (className == QLatin1String("digit"))
        return any([](QChar letter) { return letter.isDigit(); });
    if (className == QLatin1String("special"))
        return any(isSpecial);
    return any([](QChar letter) { return letter.isDigit() || isSpecial(letter); });
}

bool holdsAll(const QString& password, const PasswordClasses& classes)
{
    return std::all_of(classes.names().begin(), classes.names().end(),
                       [&](const QString& name) { return holds(password, name); });
}

} // namespace

std::vector<User> UserService::users() const
{
    m_session.authorize(Operation::ManageUsers);
    RecordQuery query;
    query.withClosed = true;
    query.sortField = QStringLiteral("login");
    std::vector<User> users;
    for (const Record& record : m_session.book().repository().all(userKind(), query))
        users.push_back(record.to<User>());
    return users;
}

QString UserService::problemOf(const QString& password, const QString& login) const
{
    const EffectiveThresholds thresholds = OfficeService(m_session).thresholds();
    const int asked = thresholds.value<int>(ThresholdKey::PasswordMinLength).value_or(0);
    const int least = std::max(shortestPassword, asked);
    if (password.size() < least)
        return Words::tr("A password needs at least %1 characters.").arg(least);
    if (!login.isEmpty() && password.compare(login, Qt::CaseInsensitive) == 0)
        return Words::tr("The password must differ from the sign-in name.");
    const auto classes = thresholds.value<PasswordClasses>(ThresholdKey::PasswordClasses);
    if (classes && !holdsAll(password, *classes))
        return Words::tr("A password needs: %1.")
            .arg(valueText(ThresholdKey::PasswordClasses, ThresholdValue(*classes)));
    return {};
}

void UserService::requireGood(const QString& password, const QString& login) const
{
    const QString problem = problemOf(password, login);
    if (!problem.isEmpty())
        throw UserError(problem);
}

User UserService::found(const QString& code) const
{
    const auto record = m_session.book().repository().find(userKind(), code);
    if (!record)
        throw UserError(Words::tr("There is no such user."));
    return record->to<User>();
}

void UserService::requireAnother(const QString& code) const
{
    if (found(code).login == m_session.user().login)
        throw UserError(Words::tr("You can't change your own role or close your own sign-in."),
                        Words::tr("Another administrator can."));
}

/// Not by RecordService: to change one's own takes no right over users.
void UserService::storePassword(const User& user, const QString& wanted) const
{
    Book& book = m_session.book();
    const Record before = *book.repository().find(userKind(), user.code);
    Record after = before;
    after.set(QStringLiteral("password_hash"), Value(hashPassword(wanted)));
    after.set(QStringLiteral("password_changed_at"), Value(book.clock().now().toUTC()));
    RecordWriter writer(book.database(), book.repository(), book.log(), m_session.actor(),
                        QStringLiteral("change password"));
    writer.change(before, after);
    writer.commit();
    book.announce({userKind().key()});
}

void UserService::changeOwnPassword(const QString& old, const QString& wanted)
{
    const User user = found(m_session.user().code);
    if (!verifyPassword(user.passwordHash, old)) {
        logNote(m_session, QStringLiteral("refused"), QStringLiteral("change password"));
        throw UserError(Words::tr("The old password is wrong."));
    }
    if (wanted == old)
        throw UserError(Words::tr("The new password must differ from the old one."));
    requireGood(wanted, user.login);
    storePassword(user, wanted);
}

User UserService::add(const QString& login, const QString& name, Role role, const QString& password)
{
    m_session.authorize(Operation::ManageUsers);
    User user;
    user.login = text::clean(login).toLower();
    user.name = name;
    user.role = role;
    requireGood(password, user.login);
    user.passwordHash = hashPassword(password);
    user.passwordChangedAt = m_session.book().clock().now().toUTC();
    return RecordService(m_session).save(Record::from(userKind(), user)).to<User>();
}

void UserService::resetPassword(const QString& code, const QString& wanted)
{
    m_session.authorize(Operation::ManageUsers);
    const User user = found(code);
    requireGood(wanted, user.login);
    storePassword(user, wanted);
}

void UserService::setRole(const QString& code, Role role)
{
    m_session.authorize(Operation::ManageUsers);
    requireAnother(code);
    Record record = *m_session.book().repository().find(userKind(), code);
    record.set(QStringLiteral("role"), Value(enumKey(role)));
    RecordService(m_session).save(record);
}

void UserService::close(const QString& code, const QString& reason)
{
    m_session.authorize(Operation::ManageUsers);
    requireAnother(code);
    RecordService(m_session).close(userKind(), code, m_session.book().clock().today(), reason);
}

void UserService::reopen(const QString& code)
{
    m_session.authorize(Operation::ManageUsers);
    RecordService(m_session).reopen(userKind(), code);
}

} // namespace soattt
