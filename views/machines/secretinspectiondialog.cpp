#include "views/machines/secretinspectiondialog.h"

#include "models/core/text.h"
#include "models/registers/labels.h"
#include "models/services/secretmachineservice.h"
#include "views/records/fieldeditor.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace soattt {

namespace {

const Field& field(const char* key)
{
    return secretInspectionKind().field(QString::fromLatin1(key));
}

QLineEdit* makeLine(const char* key, const QString& text)
{
    auto* line = new QLineEdit(text);
    line->setObjectName(QString::fromLatin1(key));
    line->setAccessibleName(fieldLabel(field(key)));
    return line;
}

} // namespace

SecretInspectionDialog::SecretInspectionDialog(Desk& desk, const QString& machine, QWidget* parent)
    : TaskDialog(tr("Open an inspection"), parent)
    , m_desk(desk)
    , m_machineLine(makeLine("machine", QString()))
    , m_machine(makeFieldEditor(field("machine"), m_machineLine, desk.book().repository(),
                                desk.names(), {}))
    , m_on(makeLine("inspected_on", text::dateForPeople(desk.today())))
    , m_inspectors(makeLine("inspectors", desk.session().user().name))
{
    setObjectName(QStringLiteral("secretInspectionDialog"));
    body()->addWidget(makeFields());
    body()->addWidget(
        makeLabel(tr("The points to look at are taken from the applied regulations."), "muted"));
    body()->addStretch(1);
    QPushButton* cancel = addButton(tr("Cancel"), "cancelInspection");
    QPushButton* open = addButton(tr("Open the inspection"), "openInspection", "primary");
    open->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(open, &QPushButton::clicked, this, &SecretInspectionDialog::accept);
    if (!machine.isEmpty())
        m_machine->load(Value(machine));
    resize(lines(this, 32), lines(this, 13));
    (machine.isEmpty() ? m_machineLine : m_inspectors)->setFocus();
}

QWidget* SecretInspectionDialog::makeFields()
{
    auto* fields = new QWidget;
    auto* layout = new QVBoxLayout(fields);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(lines(this, 0.2));
    for (QLineEdit* line : {m_machineLine, m_on, m_inspectors}) {
        QLabel* label = makeLabel(line->accessibleName(), "fieldLabel");
        label->setBuddy(line);
        layout->addWidget(label);
        layout->addWidget(line);
    }
    return fields;
}

void SecretInspectionDialog::accept()
{
    const bool opened = attempt([this] {
        const QDate on = text::dateFromPeople(m_on->text());
        if (!on.isValid())
            throw UserError(tr("Type the date as 05/03/2026."));
        m_code = SecretMachineService(m_desk.session())
                     .openInspection(textOf(m_machine->value().value_or(Value())), on,
                                     m_inspectors->text().trimmed());
        m_desk.say(tr("The inspection was opened."), true);
    });
    if (opened)
        QDialog::accept();
}

} // namespace soattt
