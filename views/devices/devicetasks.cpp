#include "views/devices/devicetasks.h"

#include "models/registers/catalog.h"
#include "models/registers/disposal.h"
#include "models/registers/sanitization.h"
#include "models/services/assetvalues.h"
#include "views/devices/batchdialog.h"
#include "views/devices/labeldialog.h"
#include "views/devices/sanitizedialog.h"
#include "views/devices/stocktakedialog.h"
#include "views/devices/wipeimportdialog.h"

#include <QCoreApplication>

namespace soattt {

namespace {

struct DeviceTasks
{
    Q_DECLARE_TR_FUNCTIONS(DeviceTasks)
};

RegisterTask task(const char* key, const RecordKind& kind, const QString& title, bool onRecord)
{
    RegisterTask one;
    one.key = QString::fromLatin1(key);
    one.kind = kind.key();
    one.title = title;
    one.onRecord = onRecord;
    return one;
}

/// Of the drive looked at, where it is one.
QString storageCode(Desk& desk, const QString& code)
{
    return desk.book().repository().find(storageKind(), code) ? code : QString();
}

RegisterTask beginning()
{
    RegisterTask one =
        task("begin-stocktake", stocktakeKind(), DeviceTasks::tr("Begin a stock-take…"), false);
    one.open = [](Desk& desk, const QString&, QWidget* parent) -> QDialog* {
        auto* dialog = new BeginStocktakeDialog(desk, parent);
        QObject::connect(dialog, &QDialog::accepted, &desk, [&desk, dialog] {
            desk.startTask(stocktakeKind().key(), QStringLiteral("count"), dialog->code());
        });
        return dialog;
    };
    return one;
}

/// Of the one looked at, unless it is finished; else of the one that is open.
QDialog* openCounting(Desk& desk, const QString& code, QWidget* parent)
{
    const StocktakeService service(desk.session());
    const bool isOpen = !code.isEmpty() && !service.load(code).finishedOn;
    const QString stocktake = isOpen ? code : service.unfinished();
    if (!stocktake.isEmpty())
        return new StocktakeDialog(desk, stocktake, parent);
    return beginning().open(desk, code, parent);
}

/// The one looked at; else the newest that is only proposed.
QString batchCode(Desk& desk, const QString& code)
{
    if (desk.book().repository().find(disposalKind(), code))
        return code;
    RecordQuery drafts;
    drafts.where = {
        {QStringLiteral("state"), Condition::Test::Equals, {enumKey(DisposalState::Draft)}}};
    drafts.descending = true;
    drafts.limit = 1;
    const auto found = desk.book().repository().all(disposalKind(), drafts);
    if (found.empty())
        throw UserError(DeviceTasks::tr("No disposal is proposed: write down a new one first."));
    return found.front().code();
}

QDialog* openBatch(Desk& desk, const QString& code, QWidget* parent)
{
    return new BatchDialog(desk, batchCode(desk, code), parent);
}

QDialog* addRates(Desk& desk, const QString&, QWidget*)
{
    const int added = AssetValues::addShipped(desk.session());
    desk.say(added > 0 ? DeviceTasks::tr("%n depreciation rate(s) added. Compare them with the "
                                         "original text before use.",
                                         nullptr, added)
                       : DeviceTasks::tr("The table has all rates that come with the program."),
             added > 0);
    return nullptr;
}

} // namespace

std::vector<RegisterTask> deviceTasks()
{
    RegisterTask labels = task("labels", assetKind(), DeviceTasks::tr("Print labels…"), false);
    labels.operation = Operation::Export;
    labels.open = [](Desk& desk, const QString& code, QWidget* parent) -> QDialog* {
        return new LabelDialog(desk, code, parent);
    };
    RegisterTask wiping =
        task("sanitize", storageKind(), DeviceTasks::tr("Wipe or destroy…"), true);
    wiping.open = [](Desk& desk, const QString& code, QWidget* parent) -> QDialog* {
        return new SanitizeDialog(desk, storageCode(desk, code), parent);
    };
    RegisterTask recording =
        task("sanitize", sanitizationKind(), DeviceTasks::tr("Wipe or destroy…"), false);
    recording.open = wiping.open;
    RegisterTask importing =
        task("import-wipes", sanitizationKind(), DeviceTasks::tr("Import a log of nwipe…"), false);
    importing.operation = Operation::Import;
    importing.open = [](Desk& desk, const QString&, QWidget* parent) -> QDialog* {
        return new WipeImportDialog(desk, parent);
    };
    RegisterTask counting =
        task("count", stocktakeKind(), DeviceTasks::tr("Count: type or scan codes…"), true);
    counting.modal = false;
    counting.open = openCounting;
    RegisterTask batching =
        task("batch", disposalKind(), DeviceTasks::tr("Put assets on the list…"), true);
    batching.open = openBatch;
    RegisterTask rates = task("shipped-rates", depreciationRateKind(),
                              DeviceTasks::tr("Add the rates that come with the program"), false);
    rates.open = addRates;
    return {labels, wiping, recording, importing, beginning(), counting, batching, rates};
}

} // namespace soattt
