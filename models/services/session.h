#pragma once

#include "models/services/book.h"
#include "models/services/operation.h"

namespace soattt {

/// A person signed in to an open book. Every service takes one and asks `authorize` before it acts.
class Session
{
public:
    /// Throws PermissionError with one sentence, the same for an unknown user and a wrong password,
    /// and one while the name has to wait (SignInGuard).
    static Session signIn(Book& book, const QString& login, const QString& password);
    /// For backup, verify and due: actor "system", which may do nothing else.
    static Session system(Book& book);
    /// The sign-in name when the book has exactly one user who may sign in.
    static std::optional<QString> onlyLogin(Book& book);
    static std::vector<User> users(Book& book);

    Book& book() const { return *m_book; }
    const User& user() const { return m_user; }
    Actor actor() const { return {m_user.login, &m_book->clock()}; }
    bool may(Operation operation) const;
    /// Somebody else chose it, an administrator: until it is changed `authorize` refuses all.
    bool mustChangePassword() const;
    /// Throws PermissionError and logs the refusal. Throws UserError while long work holds the
    /// writes.
    void authorize(Operation operation) const;

private:
    Session(Book& book, User user, bool isSystem);
    Book* m_book;
    User m_user;
    bool m_system;
};

/// Writes one log entry that is about no record's values: an export, a print, a refusal.
void logNote(const Session& session, const QString& action, const QString& text,
             const QString& kind = {}, const QString& code = {});
/// Keeps a setting and writes the entry that tells of it, both or neither.
void setNoted(const Session& session, const QString& key, const QByteArray& value,
              const QString& action, const QString& text);

} // namespace soattt
