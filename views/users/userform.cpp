#include "views/users/userform.h"

#include "models/core/error.h"
#include "views/shared/widgets.h"

#include <QBoxLayout>

namespace soattt {

UserForm::UserForm(const QString& title, QWidget* parent)
    : QDialog(parent)
    , m_fields(new QVBoxLayout)
    , m_error(makeWrapped(QString(), "error"))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_error->setObjectName(QStringLiteral("error"));
    m_error->hide();
    m_fields->setSpacing(lines(this, 0.25));
    auto* layout = new QVBoxLayout(this);
    setMargins(layout, this, 1.2, 1);
    layout->setSpacing(lines(this, 0.5));
    layout->addWidget(makeLabel(title, "heading"));
    layout->addLayout(m_fields);
    layout->addWidget(m_error);
    layout->addStretch(1);
    setMinimumWidth(lines(this, 24));
}

void UserForm::addButtons(const QString& verb)
{
    QPushButton* cancel = makeButton(tr("Cancel"), QStringLiteral("cancelForm"));
    QPushButton* apply = makeButton(verb, QStringLiteral("applyForm"), "primary");
    apply->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(apply);
    static_cast<QVBoxLayout*>(layout())->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(apply, &QPushButton::clicked, this, &UserForm::accept);
}

void UserForm::accept()
{
    try {
        apply();
        QDialog::accept();
    } catch (const Error& error) {
        m_error->setText(error.text());
        m_error->show();
    }
}

} // namespace soattt
