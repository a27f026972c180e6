#pragma once

#include "models/services/userservice.h"

#include <QDialog>

#include <functional>

class QPushButton;
class QTableWidget;

namespace soattt {

class Desk;
class NoticeBar;
class UserForm;

/// Who may sign in to this book; the administrator adds people, sets passwords and roles, closes
/// sign-ins and opens them again.
class UsersDialog : public QDialog
{
    Q_OBJECT

public:
    explicit UsersDialog(Desk& desk, QWidget* parent = nullptr);

private:
    void makeTable();
    QWidget* makeButtons();
    void load();
    void showButtons();
    const User* current() const;
    void ask(UserForm* form);
    void closeUser(const User& user);
    void reopenUser(const User& user);
    void saveRecoverySheet();

    Desk& m_desk;
    std::vector<User> m_users;
    NoticeBar* m_notice;
    QTableWidget* m_table;
    QPushButton* m_password;
    QPushButton* m_role;
    QPushButton* m_close;
    QPushButton* m_reopen;
};

} // namespace soattt
