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
    scans.pose = [](QDialog* dialog) {
        static_cast<SignedScansDialog*>(dialog)->addFiles(
            {{QStringLiteral("bao-cao-6-thang.pdf"), {}, QByteArray("%PDF-1.4")}});
    };
    return {scans};
}

} // namespace soattt
