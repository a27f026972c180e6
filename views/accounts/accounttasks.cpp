#include "views/accounts/accounttasks.h"

#include "models/registers/account.h"
#include "views/accounts/passwordchangedialog.h"
#include "views/accounts/reconciledialog.h"

#include <QCoreApplication>

namespace soattt {

namespace {

struct AccountTasks
{
    Q_DECLARE_TR_FUNCTIONS(AccountTasks)
};

} // namespace

std::vector<RegisterTask> accountTasks()
{
    RegisterTask passwords;
    passwords.key = QStringLiteral("password-change");
    passwords.kind = accountKind().key();
    passwords.title = AccountTasks::tr("Passwords changed together…");
    passwords.duty = QStringLiteral("account.password_change");
    passwords.open = [](Desk& desk, const QString& system, QWidget* parent) -> QDialog* {
        return new PasswordChangeDialog(desk, system, parent);
    };
    RegisterTask reconciling;
    reconciling.key = QStringLiteral("reconcile");
    reconciling.kind = accountKind().key();
    reconciling.title = AccountTasks::tr("Reconcile with a system's list…");
    reconciling.operation = Operation::Export;
    reconciling.modal = false;
    reconciling.open = [](Desk& desk, const QString& system, QWidget* parent) -> QDialog* {
        return new ReconcileDialog(desk, system, parent);
    };
    reconciling.pose = [](QDialog* dialog) { qobject_cast<ReconcileDialog*>(dialog)->pose(); };
    return {passwords, reconciling};
}

} // namespace soattt
