#pragma once

#include "models/services/userservice.h"
#include "views/users/userform.h"

class QComboBox;
class QLineEdit;

namespace soattt {

class Desk;
class PasswordFields;

/// "Change my password…": the old one, the new one twice.
class OwnPasswordForm : public UserForm
{
    Q_OBJECT

public:
    explicit OwnPasswordForm(Desk& desk, QWidget* parent = nullptr);

protected:
    void apply() override;

private:
    Desk& m_desk;
    PasswordFields* m_passwords;
};

/// A password of one's own in place of one that somebody else gave, or that has grown too old;
/// nothing else is open before that.
class RenewPasswordForm : public UserForm
{
    Q_OBJECT

public:
    RenewPasswordForm(const Session& session, const QString& old, const QString& why,
                      QWidget* parent = nullptr);

protected:
    void apply() override;

private:
    Session m_session;
    QString m_old;
    PasswordFields* m_passwords;
};

/// A new password for somebody who forgot theirs.
class ResetPasswordForm : public UserForm
{
    Q_OBJECT

public:
    ResetPasswordForm(Desk& desk, const User& user, QWidget* parent = nullptr);

protected:
    void apply() override;

private:
    Desk& m_desk;
    User m_user;
    PasswordFields* m_passwords;
};

/// Lets one more person in.
class AddUserForm : public UserForm
{
    Q_OBJECT

public:
    explicit AddUserForm(Desk& desk, QWidget* parent = nullptr);

protected:
    void apply() override;

private:
    Desk& m_desk;
    QLineEdit* m_login;
    QLineEdit* m_name;
    QComboBox* m_role;
    PasswordFields* m_passwords;
};

/// Another role for the same person.
class RoleForm : public UserForm
{
    Q_OBJECT

public:
    RoleForm(Desk& desk, const User& user, QWidget* parent = nullptr);

protected:
    void apply() override;

private:
    Desk& m_desk;
    User m_user;
    QComboBox* m_role;
};

QString roleText(Role role);

} // namespace soattt
