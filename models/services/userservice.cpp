#include "models/services/userservice.h"

#include "models/core/text.h"
#include "models/policy/valuetext.h"
#include "models/services/officeservice.h"
#include "models/services/password.h"
#include "models/services/passwordwords.h"
#include "models/services/recordservice.h"
#include "models/services/sampleoffice.h"
#include "models/services/signinguard.h"

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

/// What somebody who knows the office tries first.
QStringList wordsAbout(const Office& office, const QString& login)
{
    return {login,           office.name,       office.abbreviation, office.placeName,
            office.headName, office.officerName};
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
    const EffectiveThresholds thresholds =
        OfficeService(Session::system(m_session.book())).thresholds();
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
    if (password.size() > longestPassword)
        return Words::tr("A password has at most %1 characters.").arg(longestPassword);
    if (isEasilyGuessed(password, wordsAbout(m_session.book().office(), login)))
        return Words::tr("This password is among the first that are guessed: a common word, a row "
                         "of keys, or the name of the office or the person. Choose another.");
    return {};
}

QString UserService::whyToRenewPassword() const
{
    if (m_session.mustChangePassword())
        return Words::tr("Somebody else gave you the password you signed in with. Choose one that "
                         "only you know.");
    if (SampleOffice::isSample(m_session.book()))
        return {}; // two years of history, and everybody knows its password
    const auto& changed = m_session.user().passwordChangedAt;
    const auto asked = OfficeService(Session::system(m_session.book()))
                           .thresholds()
                           .find(ThresholdKey::PasswordChangeInterval);
    const auto* interval = asked && asked->value ? std::get_if<Interval>(&*asked->value) : nullptr;
    if (!changed || !interval)
        return {};
    const QDate due = interval->addTo(atOffice(*changed).date());
    if (due >= m_session.book().clock().today())
        return {};
    return Words::tr("Your password was due to be changed on %1 (%2).")
        .arg(text::dateForPeople(due), texts(asked->clauses).join(QStringLiteral("; ")));
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

/// Not by RecordService: to change one's own takes no right over users. The day tells whose choice
/// it was: none stands for a password somebody else gave.
void UserService::storePassword(const User& user, const QString& wanted) const
{
    const bool own = user.login == m_session.user().login;
    Book& book = m_session.book();
    book.requireWritable();
    const Record before = *book.repository().find(userKind(), user.code);
    Record after = before;
    after.set(QStringLiteral("password_hash"), Value(hashPassword(wanted)));
    after.set(QStringLiteral("password_changed_at"),
              own ? Value(book.clock().now().toUTC()) : Value());
    RecordWriter writer(book.database(), book.repository(), book.log(), m_session.actor(),
                        QStringLiteral("change password"));
    writer.change(before, after);
    writer.commit();
    book.announce({userKind().key()});
}

void UserService::changeOwnPassword(const QString& old, const QString& wanted)
{
    const User user = found(m_session.user().code);
    SignInGuard(m_session.book()).requireNoWait(user.login);
    if (!verifyPassword(user.passwordHash, old)) {
        logNote(m_session, QStringLiteral("sign-in-refused"), QStringLiteral("change password"));
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
