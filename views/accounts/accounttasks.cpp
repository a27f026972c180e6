#include "views/accounts/accounttasks.h"

#include "models/services/reviewservice.h"
#include "views/accounts/newreviewdialog.h"
#include "views/accounts/passwordchangedialog.h"
#include "views/accounts/reconciledialog.h"
#include "views/accounts/reviewdialog.h"

#include <QCoreApplication>

namespace soattt {

namespace {

struct AccountTasks
{
    Q_DECLARE_TR_FUNCTIONS(AccountTasks)
};

RegisterTask newReview()
{
    RegisterTask task;
    task.key = QStringLiteral("new-review");
    task.kind = accountReviewKind().key();
    task.title = AccountTasks::tr("Open a review…");
    task.open = [](Desk& desk, const QString&, QWidget* parent) -> QDialog* {
        auto* dialog = new NewReviewDialog(desk, parent);
        QObject::connect(dialog, &QDialog::accepted, &desk, [&desk, dialog] {
            desk.startTask(accountReviewKind().key(), QStringLiteral("decide"), dialog->code());
        });
        return dialog;
    };
    return task;
}

/// Of the review asked for, where it has a list of accounts; else of the one that is open; where
/// none is, a new one is opened first.
QDialog* openReview(Desk& desk, const QString& code, QWidget* parent)
{
    const ReviewService service(desk.session());
    const QString review =
        !code.isEmpty() && !service.rows(code).empty() ? code : service.unfinished();
    if (!review.isEmpty())
        return new ReviewDialog(desk, review, parent);
    return newReview().open(desk, code, parent);
}

RegisterTask deciding()
{
    RegisterTask task;
    task.key = QStringLiteral("decide");
    task.kind = accountReviewKind().key();
    task.title = AccountTasks::tr("Decide on the accounts…");
    task.duties =
        QStringList{QStringLiteral("account.review"), QStringLiteral("account.review_followup")};
    task.onRecord = true;
    task.open = openReview;
    task.pose = [](QDialog* dialog) {
        if (auto* review = qobject_cast<ReviewDialog*>(dialog))
            review->pose();
    };
    return task;
}

} // namespace

std::vector<RegisterTask> accountTasks()
{
    RegisterTask passwords;
    passwords.key = QStringLiteral("password-change");
    passwords.kind = accountKind().key();
    passwords.title = AccountTasks::tr("Passwords changed together…");
    passwords.duties = QStringList{QStringLiteral("account.password_change")};
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
    return {passwords, reconciling, newReview(), deciding()};
}

} // namespace soattt
