#include "models/services/session.h"

#include "models/core/text.h"
#include "models/services/password.h"
#include "models/services/signinguard.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <utility>

namespace soattt {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Session)
};

/// With what the entry tells of, where that is more than the entry.
void writeNote(Book& book, const Actor& actor, const QString& action, const QString& text,
               const QString& kind, const QString& code, const std::function<void()>& beside = {})
{
    book.requireWritable();
    RecordWriter writer(book.database(), book.repository(), book.log(), actor, action);
    writer.note(action, text, kind, code);
    if (beside)
        beside();
    writer.commit();
    book.announce({});
}

/// A hash of an older book is made anew while its password is at hand.
void strengthen(Book& book, const User& user, const QString& password)
{
    book.requireWritable();
    const Record before = *book.repository().find(userKind(), user.code);
    Record after = before;
    after.set(QStringLiteral("password_hash"), Value(hashPassword(password)));
    RecordWriter writer(book.database(), book.repository(), book.log(),
                        Actor{user.login, &book.clock()}, QStringLiteral("strengthen password"));
    writer.change(before, after);
    writer.commit();
}

} // namespace

Session::Session(Book& book, User user, bool isSystem)
    : m_book(&book)
    , m_user(std::move(user))
    , m_system(isSystem)
{
}

std::vector<User> Session::users(Book& book)
{
    std::vector<User> users;
    for (const Record& record : book.repository().all(userKind()))
        users.push_back(record.to<User>());
    return users;
}

std::optional<QString> Session::onlyLogin(Book& book)
{
    const auto all = users(book);
    return all.size() == 1 ? std::optional<QString>(all.front().login) : std::nullopt;
}

Session Session::signIn(Book& book, const QString& login, const QString& password)
{
    const QString name = text::clean(login).toLower().left(60);
    SignInGuard(book).requireNoWait(name);
    const auto all = users(book);
    const auto user = std::find_if(all.begin(), all.end(),
                                   [&name](const User& one) { return one.login == name; });
    const bool agrees =
        user == all.end()
            ? verifyNothing(password, all.empty() ? QString() : all.front().passwordHash)
            : verifyPassword(user->passwordHash, password);
    if (agrees) {
        if (isWeakHash(user->passwordHash))
            strengthen(book, *user, password);
        Session session(book, *user, false);
        logNote(session, QStringLiteral("sign-in"), QString());
        return session;
    }
    const Actor actor{name, &book.clock()};
    writeNote(book, actor, QStringLiteral("sign-in-refused"), QString(), QString(), QString());
    throw PermissionError(
        Words::tr("The sign-in name or the password is wrong."),
        Words::tr("Check the Caps Lock key and the Vietnamese keyboard, then try again."));
}

Session Session::system(Book& book)
{
    User user;
    user.login = QStringLiteral("system");
    user.role = Role::Reader;
    return Session(book, user, true);
}

/// The session keeps the user as at the sign-in; the book knows of a change since.
bool Session::mustChangePassword() const
{
    if (m_system || m_user.passwordChangedAt)
        return false;
    const auto record = m_book->repository().find(userKind(), m_user.code);
    return !record || isEmpty(record->at(QStringLiteral("password_changed_at")));
}

bool Session::may(Operation operation) const
{
    if (m_system)
        return operation == Operation::BackUp || operation == Operation::Verify ||
               operation == Operation::Read || operation == Operation::ReadSecretMachines;
    return isAllowed(m_user.role, operation);
}

void Session::authorize(Operation operation) const
{
    if (!isReading(operation))
        m_book->requireWritable(); // all else leaves a trace in the log at least
    if (mustChangePassword())
        throw PermissionError(
            Words::tr("%1 still has the password somebody else gave.").arg(m_user.login),
            Words::tr("Sign in to the window and change it first."));
    if (may(operation))
        return;
    logNote(*this, QStringLiteral("refused"), operationName(operation));
    throw PermissionError(Words::tr("%1 may not %2.").arg(m_user.login, operationName(operation)),
                          Words::tr("Ask the administrator of the book."));
}

void logNote(const Session& session, const QString& action, const QString& text,
             const QString& kind, const QString& code)
{
    writeNote(session.book(), session.actor(), action, text, kind, code);
}

void setNoted(const Session& session, const QString& key, const QByteArray& value,
              const QString& action, const QString& text)
{
    Settings& settings = session.book().settings();
    writeNote(session.book(), session.actor(), action, text, {}, {},
              [&] { settings.setValue(key, value); });
}

} // namespace soattt
