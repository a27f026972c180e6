#pragma once

#include "views/users/userform.h"

class QLineEdit;

namespace soattt {

class Book;
class PasswordFields;

/// "Forgot the password…": an administrator's name, the code of the recovery sheet and a new
/// password.
class RecoveryForm : public UserForm
{
    Q_OBJECT

public:
    RecoveryForm(Book& book, const QString& login, QWidget* parent = nullptr);

protected:
    void apply() override;

private:
    Book& m_book;
    QLineEdit* m_login;
    QLineEdit* m_code;
    PasswordFields* m_passwords;
};

} // namespace soattt
