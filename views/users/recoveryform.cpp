#include "views/users/recoveryform.h"

#include "models/core/error.h"
#include "models/services/recoveryservice.h"
#include "views/shared/widgets.h"
#include "views/users/passwordfields.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace soattt {

RecoveryForm::RecoveryForm(Book& book, const QString& login, QWidget* parent)
    : UserForm(tr("Forgot the password"), parent)
    , m_book(book)
    , m_login(new QLineEdit(login))
    , m_code(new QLineEdit)
    , m_passwords(new PasswordFields(false))
{
    setObjectName(QStringLiteral("recoveryForm"));
    m_login->setObjectName(QStringLiteral("recoveryLogin"));
    m_login->setMaxLength(60);
    m_code->setObjectName(QStringLiteral("recoveryCode"));
    m_code->setMaxLength(60);
    fields()->addWidget(makeWrapped(
        tr("Another administrator can set a new password under \"Users…\". Where there is none, "
           "type the code of the recovery sheet; it is good once."),
        "muted"));
    addField(fields(), tr("Sign-in name of the administrator"), m_login);
    addField(fields(), tr("Code of the recovery sheet"), m_code);
    fields()->addWidget(m_passwords);
    (login.isEmpty() ? m_login : m_code)->setFocus();
    addButtons(tr("Set"));
}

void RecoveryForm::apply()
{
    if (const QString problem = m_passwords->problem(); !problem.isEmpty())
        throw UserError(problem);
    RecoveryService::use(m_book, m_login->text(), m_code->text(), m_passwords->password());
    m_code->clear();
}

} // namespace soattt
