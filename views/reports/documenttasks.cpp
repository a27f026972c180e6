#include "views/reports/documenttasks.h"

#include "models/registers/document.h"
#include "views/reports/signedscansdialog.h"

#include <QCoreApplication>

namespace soattt {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DocumentTasks)
};

} // namespace

std::vector<RegisterTask> documentTasks()
{
    RegisterTask scans;
    scans.key = QStringLiteral("signed-scans");
    scans.kind = documentKind().key();
    scans.title = Words::tr("Signed scans…");
    scans.open = [](Desk& desk, const QString&, QWidget* parent) -> QDialog* {
        return new SignedScansDialog(desk, parent);
    };
    return {scans};
}

} // namespace soattt
