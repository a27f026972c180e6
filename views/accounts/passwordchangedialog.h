#pragma once

#include "models/registers/account.h"
#include "views/shared/taskdialog.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QTableWidget;

namespace soattt {

class Desk;

/// Writes down a day on which the passwords of a system were changed: for all its active accounts,
/// or for those ticked. Changed or created since that day, an account is not ticked to begin with.
class PasswordChangeDialog : public TaskDialog
{
    Q_OBJECT

public:
    PasswordChangeDialog(Desk& desk, const QString& system, QWidget* parent = nullptr);
    void accept() override;
    QStringList ticked() const;

private:
    QWidget* makeHead();
    void makeTable();
    void makeButtons();
    void load();
    void addRow(int row, const Account& account);
    void tickByDay();
    void showCount();
    /// "3 tháng · TG2020 Đ6.1.đ"; empty where no regulation says anything.
    QString thresholdText() const;
    QDate day() const;

    Desk& m_desk;
    QComboBox* m_system;
    QLineEdit* m_on;
    QTableWidget* m_table;
    QCheckBox* m_all;
    QPushButton* m_apply = nullptr;
    std::vector<Account> m_accounts; ///< by row
};

} // namespace soattt
