#include "views/users/passwordfields.h"

#include "views/shared/widgets.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>

namespace soattt {

void addField(QLayout* layout, const QString& label, QWidget* field)
{
    QLabel* head = makeLabel(label, "fieldLabel");
    head->setBuddy(field);
    field->setAccessibleName(label);
    layout->addWidget(head);
    layout->addWidget(field);
}

PasswordFields::PasswordFields(bool withOld, QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(lines(this, 0.25));
    if (withOld)
        m_old = addLine(tr("Old password"), QStringLiteral("oldPassword"));
    m_password = addLine(tr("New password"), QStringLiteral("newPassword"));
    m_again = addLine(tr("New password again"), QStringLiteral("newPasswordAgain"));
    setFocusProxy(m_old ? m_old : m_password);
    auto* show = new QCheckBox(tr("Show what is typed"));
    show->setObjectName(QStringLiteral("showPassword"));
    layout->addWidget(show);
    connect(show, &QCheckBox::toggled, this, &PasswordFields::setShown);
}

QLineEdit* PasswordFields::addLine(const QString& label, const QString& name)
{
    auto* line = new QLineEdit;
    line->setObjectName(name);
    line->setEchoMode(QLineEdit::Password);
    line->setMaxLength(200);
    addField(layout(), label, line);
    return line;
}

void PasswordFields::setShown(bool shown)
{
    for (auto* line : findChildren<QLineEdit*>())
        line->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
}

QString PasswordFields::old() const
{
    return m_old ? m_old->text() : QString();
}

QString PasswordFields::password() const
{
    return m_password->text();
}

QString PasswordFields::problem() const
{
    return m_password->text() == m_again->text() ? QString() : tr("The two passwords differ.");
}

} // namespace soattt
