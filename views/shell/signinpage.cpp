#include "views/shell/signinpage.h"

#include "views/shared/widgets.h"

#include <QBoxLayout>
#include <QDir>
#include <QLineEdit>

namespace soattt {

SignInPage::SignInPage(QWidget* parent)
    : QWidget(parent)
    , m_office(makeWrapped(QString(), "heading"))
    , m_path(makeWrapped(QString(), "small"))
    , m_login(new QLineEdit)
    , m_password(new QLineEdit)
    , m_error(makeWrapped(QString(), "error"))
    , m_signIn(makeButton(tr("Sign in"), QStringLiteral("signInButton"), "primary"))
{
    setObjectName(QStringLiteral("signInPage"));
    m_login->setObjectName(QStringLiteral("login"));
    m_login->setMaxLength(60);
    m_password->setObjectName(QStringLiteral("password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMaxLength(200);
    m_error->setObjectName(QStringLiteral("signInError"));
    m_error->hide();
    QFrame* card = makeCard();
    card->setFixedWidth(lines(this, 24));
    auto* layout = new QVBoxLayout(card);
    setMargins(layout, this, 1.5, 1.2);
    layout->setSpacing(lines(this, 0.3));
    layout->addWidget(makeLabel(QStringLiteral("Sổ ATTT"), "brand"));
    layout->addWidget(m_office);
    layout->addWidget(m_path);
    layout->addSpacing(lines(this, 0.5));
    const std::pair<QString, QLineEdit*> fields[] = {{tr("Sign-in name"), m_login},
                                                     {tr("Password"), m_password}};
    for (const auto& [text, line] : fields) {
        QLabel* label = makeLabel(text, "fieldLabel");
        label->setBuddy(line);
        label->setContentsMargins(0, lines(this, 0.3), 0, 0);
        line->setAccessibleName(text);
        layout->addWidget(label);
        layout->addWidget(line);
        connect(line, &QLineEdit::returnPressed, this, &SignInPage::submit);
    }
    layout->addWidget(m_error);
    layout->addSpacing(lines(this, 0.4));
    QPushButton* other = makeButton(tr("Another book"), QStringLiteral("otherBookButton"), "link");
    QPushButton* forgot =
        makeButton(tr("Forgot the password…"), QStringLiteral("forgotButton"), "link");
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(other);
    buttons->addWidget(forgot);
    buttons->addStretch(1);
    buttons->addWidget(m_signIn);
    layout->addLayout(buttons);
    centre(card, this);
    connect(m_signIn, &QPushButton::clicked, this, &SignInPage::submit);
    connect(forgot, &QPushButton::clicked, this, [this] { emit recoveryWanted(login()); });
    connect(other, &QPushButton::clicked, this, &SignInPage::anotherBookWanted);
}

void SignInPage::start(const QString& office, const QString& path, const QString& login)
{
    m_office->setText(office);
    m_path->setText(QDir::toNativeSeparators(path));
    m_login->setText(login);
    m_password->clear();
    m_error->hide();
    (login.isEmpty() ? m_login : m_password)->setFocus();
}

void SignInPage::refuse(const QString& sentence)
{
    m_error->setText(sentence);
    m_error->show();
    m_password->selectAll();
    m_password->setFocus();
}

void SignInPage::forget()
{
    m_password->clear();
}

QString SignInPage::login() const
{
    return m_login->text().trimmed();
}

void SignInPage::submit()
{
    emit signInWanted(login(), m_password->text());
}

} // namespace soattt
