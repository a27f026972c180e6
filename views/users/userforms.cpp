#include "views/users/userforms.h"

#include "models/registers/fieldtext.h"
#include "models/registers/labels.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"
#include "views/users/passwordfields.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>

namespace soattt {

namespace {

QComboBox* makeRoles(Role chosen)
{
    auto* roles = new QComboBox;
    roles->setObjectName(QStringLiteral("role"));
    for (const Role role : {Role::Administrator, Role::Officer, Role::Head, Role::Reader})
        roles->addItem(roleText(role), int(role));
    roles->setCurrentIndex(roles->findData(int(chosen)));
    return roles;
}

Role roleOf(const QComboBox* roles)
{
    return Role(roles->currentData().toInt());
}

QLineEdit* makeLine(const char* name)
{
    auto* line = new QLineEdit;
    line->setObjectName(QString::fromLatin1(name));
    line->setMaxLength(60);
    return line;
}

void requireAgreement(const PasswordFields& passwords)
{
    if (const QString problem = passwords.problem(); !problem.isEmpty())
        throw UserError(problem);
}

} // namespace

QString roleText(Role role)
{
    return displayText(userKind().field(QStringLiteral("role")), Value(enumKey(role)));
}

OwnPasswordForm::OwnPasswordForm(Desk& desk, QWidget* parent)
    : UserForm(tr("Change my password"), parent)
    , m_desk(desk)
    , m_passwords(new PasswordFields(true))
{
    setObjectName(QStringLiteral("ownPasswordForm"));
    fields()->addWidget(m_passwords);
    m_passwords->setFocus();
    addButtons(tr("Change"));
}

void OwnPasswordForm::apply()
{
    requireAgreement(*m_passwords);
    UserService(m_desk.session()).changeOwnPassword(m_passwords->old(), m_passwords->password());
    m_desk.say(tr("Your password was changed."));
}

RenewPasswordForm::RenewPasswordForm(const Session& session, const QString& old, const QString& why,
                                     QWidget* parent)
    : UserForm(tr("Choose a password of your own"), parent)
    , m_session(session)
    , m_old(old)
    , m_passwords(new PasswordFields(false))
{
    setObjectName(QStringLiteral("renewPasswordForm"));
    fields()->addWidget(makeWrapped(why, "muted"));
    fields()->addWidget(m_passwords);
    m_passwords->setFocus();
    addButtons(tr("Change"));
}

void RenewPasswordForm::apply()
{
    requireAgreement(*m_passwords);
    UserService(m_session).changeOwnPassword(m_old, m_passwords->password());
}

ResetPasswordForm::ResetPasswordForm(Desk& desk, const User& user, QWidget* parent)
    : UserForm(tr("New password for %1").arg(user.name), parent)
    , m_desk(desk)
    , m_user(user)
    , m_passwords(new PasswordFields(false))
{
    setObjectName(QStringLiteral("resetPasswordForm"));
    fields()->addWidget(m_passwords);
    m_passwords->setFocus();
    addButtons(tr("Set"));
}

void ResetPasswordForm::apply()
{
    requireAgreement(*m_passwords);
    UserService(m_desk.session()).resetPassword(m_user.code, m_passwords->password());
    m_desk.say(tr("%1 has a new password.").arg(m_user.name));
}

AddUserForm::AddUserForm(Desk& desk, QWidget* parent)
    : UserForm(tr("Add a user"), parent)
    , m_desk(desk)
    , m_login(makeLine("login"))
    , m_name(makeLine("name"))
    , m_role(makeRoles(Role::Officer))
    , m_passwords(new PasswordFields(false))
{
    setObjectName(QStringLiteral("addUserForm"));
    addField(fields(), fieldLabel(userKind(), "login"), m_login);
    addField(fields(), fieldLabel(userKind(), "name"), m_name);
    addField(fields(), fieldLabel(userKind(), "role"), m_role);
    fields()->addWidget(m_passwords);
    m_login->setFocus();
    addButtons(tr("Add"));
}

void AddUserForm::apply()
{
    requireAgreement(*m_passwords);
    const User added =
        UserService(m_desk.session())
            .add(m_login->text(), m_name->text(), roleOf(m_role), m_passwords->password());
    m_desk.say(tr("%1 may sign in as %2.").arg(added.name, added.login));
}

RoleForm::RoleForm(Desk& desk, const User& user, QWidget* parent)
    : UserForm(tr("Role of %1").arg(user.name), parent)
    , m_desk(desk)
    , m_user(user)
    , m_role(makeRoles(user.role))
{
    setObjectName(QStringLiteral("roleForm"));
    addField(fields(), fieldLabel(userKind(), "role"), m_role);
    addButtons(tr("Set"));
}

void RoleForm::apply()
{
    UserService(m_desk.session()).setRole(m_user.code, roleOf(m_role));
    m_desk.say(tr("%1 has another role now, from the next sign-in on.").arg(m_user.name));
}

} // namespace soattt
