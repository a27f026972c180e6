#include "views/users/askagain.h"

#include "views/shared/widgets.h"
#include "views/shell/desk.h"
#include "views/users/passwordfields.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace soattt {

AskAgainForm::AskAgainForm(Desk& desk, const QString& what, QWidget* parent)
    : UserForm(tr("Your password once more"), parent)
    , m_desk(desk)
    , m_password(new QLineEdit)
{
    setObjectName(QStringLiteral("askAgainForm"));
    m_password->setObjectName(QStringLiteral("passwordAgain"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMaxLength(200);
    fields()->addWidget(makeWrapped(what, "muted"));
    addField(fields(), tr("Password"), m_password);
    m_password->setFocus();
    addButtons(tr("Go on"));
}

void AskAgainForm::apply()
{
    Session::signIn(m_desk.book(), m_desk.session().user().login, m_password->text());
    m_password->clear();
}

void askAgain(Desk& desk, QWidget* parent, const QString& what, const std::function<void()>& then)
{
    auto* form = new AskAgainForm(desk, what, parent);
    // Once the form is gone: what follows may ask something else.
    QObject::connect(form, &QDialog::accepted, parent, then, Qt::QueuedConnection);
    form->open();
}

} // namespace soattt
