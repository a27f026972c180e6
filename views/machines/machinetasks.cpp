#include "views/machines/machinetasks.h"

#include "models/registers/secretinspection.h"
#include "views/machines/secretinspectiondialog.h"
#include "views/shell/desk.h"

#include <QCoreApplication>

namespace soattt {

namespace {

struct MachineTasks
{
    Q_DECLARE_TR_FUNCTIONS(MachineTasks)
};

/// What was opened is shown, to be filled in.
QDialog* inspect(Desk& desk, const QString& machine, QWidget* parent)
{
    auto* dialog = new SecretInspectionDialog(desk, machine, parent);
    QObject::connect(dialog, &QDialog::accepted, &desk, [&desk, dialog] {
        desk.openRecord(secretInspectionKind().key(), dialog->code());
    });
    return dialog;
}

} // namespace

std::vector<RegisterTask> machineTasks()
{
    RegisterTask inspecting;
    inspecting.key = QStringLiteral("inspect");
    inspecting.kind = secretMachineKind().key();
    inspecting.title = MachineTasks::tr("Open an inspection…");
    inspecting.duties = QStringList{QStringLiteral("secret.inspection")};
    inspecting.onRecord = true;
    inspecting.open = inspect;
    RegisterTask another = inspecting;
    another.key = QStringLiteral("new-inspection");
    another.kind = secretInspectionKind().key();
    another.duties.clear();
    another.onRecord = false;
    return {inspecting, another};
}

} // namespace soattt
