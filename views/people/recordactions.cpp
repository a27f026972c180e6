#include "views/people/recordactions.h"

#include "models/registers/databreach.h"
#include "models/registers/document.h"
#include "models/registers/handover.h"
#include "models/registers/people.h"
#include "models/services/formservice.h"
#include "views/backups/planstanding.h"
#include "views/devices/assetfacts.h"
#include "views/incidents/incidentsummary.h"
#include "views/machines/checkfacts.h"
#include "views/people/signdialog.h"
#include "views/people/staffchangedialog.h"
#include "views/reports/documentactions.h"
#include "views/shared/flowlayout.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QMenu>

namespace soattt {

namespace {

struct Actions
{
    Q_DECLARE_TR_FUNCTIONS(RecordActions)
};

void openForm(Desk& desk, const FormInfo& form, const QString& code)
{
    desk.openRecord(QStringLiteral("reports"), form.code + QLatin1Char(' ') + code);
}

/// One form on the button itself, several in its menu.
QPushButton* formsButton(Desk& desk, const Record& record)
{
    const std::vector<FormInfo> forms = FormService::formsOf(record.kind());
    if (forms.empty())
        return nullptr;
    QPushButton* button =
        makeButton(forms.size() == 1 ? Actions::tr("Print form…") : Actions::tr("Print form ▾"),
                   QStringLiteral("formsButton"));
    button->setToolTip(forms.size() == 1 ? forms.front().title : QString());
    if (forms.size() == 1) {
        QObject::connect(
            button, &QPushButton::clicked, &desk,
            [&desk, form = forms.front(), code = record.code()] { openForm(desk, form, code); });
        return button;
    }
    auto* menu = new QMenu(button);
    for (const FormInfo& form : forms)
        QObject::connect(menu->addAction(form.title), &QAction::triggered, &desk,
                         [&desk, form, code = record.code()] { openForm(desk, form, code); });
    button->setMenu(menu);
    return button;
}

/// The button that opens a dialog over the record.
template <class D>
QPushButton* taskButton(Desk& desk, const Record& record, const QString& text, const char* name)
{
    QPushButton* button = makeButton(text, QString::fromLatin1(name));
    QObject::connect(button, &QPushButton::clicked, button, [&desk, record, button] {
        desk.attempt([&] {
            auto* dialog = new D(desk, record, button->window());
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        });
    });
    return button;
}

/// The response of a closed incident is still read.
QPushButton* responseButton(Desk& desk, const Record& record)
{
    QPushButton* button =
        makeButton(Actions::tr("Response…"), QStringLiteral("responseButton"), "primary");
    QObject::connect(button, &QPushButton::clicked, &desk, [&desk, code = record.code()] {
        desk.startTask(incidentKind().key(), QStringLiteral("response"), code);
    });
    return button;
}

/// What stands over the buttons of a record, where its kind has such.
QWidget* summaryOf(Desk& desk, const Record& record)
{
    const bool counted = &record.kind() == &incidentKind() || &record.kind() == &dataBreachKind();
    return counted && !record.isClosed() ? new IncidentSummary(desk, record) : nullptr;
}

QPushButton* taskOf(Desk& desk, const Record& record)
{
    if (&record.kind() == &incidentKind())
        return responseButton(desk, record);
    if (!desk.may(Operation::EditRecords) || record.isClosed())
        return nullptr;
    if (&record.kind() == &staffKind())
        return taskButton<StaffChangeDialog>(desk, record,
                                             record.to<Staff>().status == StaffStatus::Working
                                                 ? Actions::tr("Leaving, change of post…")
                                                 : Actions::tr("Settle what is still held…"),
                                             "staffChangeButton");
    if (&record.kind() == &handoverKind() && record.to<Handover>().state != HandoverState::Signed)
        return taskButton<SignDialog>(desk, record, Actions::tr("Mark as signed…"), "signButton");
    return nullptr;
}

QWidget* stacked(QWidget* above, QWidget* below)
{
    auto* both = new QWidget;
    auto* column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(above);
    column->addWidget(below);
    return both;
}

} // namespace

QWidget* recordActions(Desk& desk, const Record& record)
{
    if (&record.kind() == &machineCheckKind())
        return new CheckFacts(desk, record.to<MachineCheck>());
    if (&record.kind() == &backupPlanKind())
        return makePlanStanding(desk, record.to<BackupPlan>());
    if (&record.kind() == &documentKind()) {
        const auto document = record.to<Document>(); // one issued on paper before has no file
        return document.fileSha256.isEmpty() ? nullptr : new DocumentActions(desk, document);
    }
    if (&record.kind() == &assetKind())
        return makeAssetFacts(desk, record);
    QPushButton* const buttons[] = {taskOf(desk, record), formsButton(desk, record)};
    if (!buttons[0] && !buttons[1])
        return nullptr;
    auto* row = new QWidget;
    row->setObjectName(QStringLiteral("recordActions"));
    auto* layout = new FlowLayout(lines(row, 0.4), row);
    layout->setContentsMargins(0, 0, 0, lines(row, 0.5));
    for (QPushButton* button : buttons) {
        if (button)
            layout->addWidget(button);
    }
    if (QWidget* summary = summaryOf(desk, record))
        return stacked(summary, row);
    QWidget* custody = &record.kind() == &staffKind() ? makeCustodyOf(desk, record) : nullptr;
    return custody ? stacked(row, custody) : row;
}

QStringList taskButtons(const RecordKind& kind)
{
    if (&kind == &staffKind())
        return {QStringLiteral("staffChangeButton")};
    return &kind == &handoverKind() ? QStringList{QStringLiteral("signButton")} : QStringList();
}

} // namespace soattt
