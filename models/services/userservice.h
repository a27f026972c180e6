#pragma once

#include "models/services/session.h"

namespace soattt {

/// Who may sign in to this book. Anybody may change their own password; the rest is the
/// administrator's. Nobody is erased: a sign-in is closed with a reason and may be opened again.
class UserService
{
public:
    /// Also where the regulations applied ask for less.
    static constexpr int shortestPassword = 8;
    static constexpr int longestPassword = 128;

    explicit UserService(const Session& session)
        : m_session(session)
    {
    }

    /// By sign-in name, closed ones too.
    std::vector<User> users() const;
    /// Why a password won't do for that person, by the length and characters the office is bound
    /// to and by what is guessed first; empty when it will.
    QString problemOf(const QString& password, const QString& login) const;

    /// Why the person signed in has to choose a new password before anything else: somebody else
    /// gave the one they have, or it is older than the office is bound to. Empty: it may stay, as
    /// that of the sample office always may.
    QString whyToRenewPassword() const;
    /// Refused when the old one is wrong, which is logged.
    void changeOwnPassword(const QString& old, const QString& wanted);
    /// The person has to change the given password at the first sign-in.
    User add(const QString& login, const QString& name, Role role, const QString& password);
    /// For somebody who forgot theirs, who then has to change it.
    void resetPassword(const QString& code, const QString& wanted);
    void setRole(const QString& code, Role role);
    void close(const QString& code, const QString& reason);
    void reopen(const QString& code);

private:
    User found(const QString& code) const;
    void requireGood(const QString& password, const QString& login) const;
    void requireAnother(const QString& code) const;
    void storePassword(const User& user, const QString& wanted) const;
    const Session& m_session;
};

} // namespace soattt
