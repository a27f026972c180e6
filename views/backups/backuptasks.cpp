#include "views/backups/backuptasks.h"

#include "models/registers/restoretest.h"
#include "views/backups/backedupdialog.h"
#include "views/backups/restoretestdialog.h"

#include <QCoreApplication>

namespace soattt {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BackupTasks)
};

} // namespace

std::vector<RegisterTask> backupTasks()
{
    RegisterTask backedUp;
    backedUp.key = QStringLiteral("backed-up");
    backedUp.kind = backupPlanKind().key();
    backedUp.title = Words::tr("Backed up…");
    backedUp.duties = QStringList{QStringLiteral("backup.run")};
    backedUp.open = [](Desk& desk, const QString& plan, QWidget* parent) -> QDialog* {
        return new BackedUpDialog(desk, plan, parent);
    };
    RegisterTask restoring;
    restoring.key = QStringLiteral("restore-test");
    restoring.kind = restoreTestKind().key();
    restoring.title = Words::tr("Compare two folders…");
    restoring.duties = QStringList{QStringLiteral("restore.test")};
    restoring.open = [](Desk& desk, const QString& plan, QWidget* parent) -> QDialog* {
        return new RestoreTestDialog(desk, plan, parent);
    };
    return {backedUp, restoring};
}

} // namespace soattt
