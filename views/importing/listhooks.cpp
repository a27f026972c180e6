#include "views/importing/listhooks.h"

#include "models/registers/labels.h"
#include "models/services/exportservice.h"
#include "views/importing/importdialog.h"
#include "views/machines/checkimportdialog.h"
#include "views/reports/printing.h"
#include "views/shared/dialogs.h"
#include "views/users/askagain.h"

#include <QCoreApplication>
#include <QDir>
#include <QPrinter>

namespace soattt {

namespace {

struct ListHooks
{
    Q_DECLARE_TR_FUNCTIONS(ListHooks)
};

void importList(Desk& desk, const RecordKind& kind, QWidget* parent)
{
    if (&kind == &machineCheckKind()) { // they come from soattt-probe, not from a list
        (new CheckImportDialog(desk, parent))->open();
        return;
    }
    auto* dialog = parent->findChild<ImportDialog*>();
    if (!dialog) {
        dialog = new ImportDialog(desk, kind, parent);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void writeList(Desk& desk, const RecordKind& kind, const RecordQuery& query,
               const QStringList& columns, QWidget* parent)
{
    const QString path = desk.dialogs().saveFile(
        parent, ListHooks::tr("Export"), kindLabel(kind) + QStringLiteral(".xlsx"),
        QStringLiteral("Excel (*.xlsx);;CSV (*.csv);;PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    desk.run(ListHooks::tr("Exporting %1").arg(kindLabel(kind)), [&](const Tell& tell) {
        const qint64 rows =
            ExportService(desk.session()).exportList(kind, query, path, columns, false, tell);
        desk.say(ListHooks::tr("%n row(s) written to %1.", nullptr, int(rows))
                     .arg(QDir::toNativeSeparators(path)));
    });
}

/// The register of secret-document machines leaves the book only with the password.
void exportList(Desk& desk, const RecordKind& kind, const RecordQuery& query,
                const QStringList& columns, QWidget* parent)
{
    if (!kind.isConfidential() || !desk.may(Operation::Export))
        return writeList(desk, kind, query, columns, parent);
    askAgain(desk, parent, ListHooks::tr("The register of secret-document machines is exported."),
             [=, &desk, &kind] { writeList(desk, kind, query, columns, parent); });
}

void printList(Desk& desk, const RecordKind& kind, const RecordQuery& query,
               const QStringList& columns, QWidget* parent)
{
    const ExportService service(desk.session());
    std::vector<ReportDocument> list;
    const QString title = ListHooks::tr("Printing %1").arg(kindLabel(kind));
    const bool made = desk.run(title, [&](const Tell& tell) {
        list.push_back(service.listDocument(kind, query, columns, tell));
    });
    const auto printer = made ? askForPrinter(parent, list) : nullptr;
    if (!printer)
        return;
    desk.run(title, [&](const Tell& tell) {
        paintDocuments(*printer, list, tell);
        service.notePrinted(kind);
    });
}

} // namespace

RegisterHooks listHooks()
{
    return {importList, exportList, printList, {}};
}

} // namespace soattt
