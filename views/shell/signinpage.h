#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace soattt {

/// Name and password for an open book; after locking, only the password.
class SignInPage : public QWidget
{
    Q_OBJECT

public:
    explicit SignInPage(QWidget* parent = nullptr);
    /// `login` is filled in when there is only one person to sign in.
    void start(const QString& office, const QString& path, const QString& login);
    /// What was typed is kept no longer than needed.
    void forget();
    void refuse(const QString& sentence);
    QString login() const;

signals:
    void signInWanted(const QString& login, const QString& password);
    void anotherBookWanted();
    void recoveryWanted(const QString& login);

private:
    void submit();
    QLabel* m_office;
    QLabel* m_path;
    QLineEdit* m_login;
    QLineEdit* m_password;
    QLabel* m_error;
    QPushButton* m_signIn;
};

} // namespace soattt
