#include "views/incidents/stepdialog.h"

#include "views/incidents/linefields.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"

#include <QBoxLayout>
#include <QComboBox>

namespace soattt {

namespace {

const Field& stepField(const char* key)
{
    return incidentStepKind().field(QString::fromLatin1(key));
}

} // namespace

StepDialog::StepDialog(Desk& desk, const QString& incident, const ProcessStep& step, bool leaveOut,
                       QWidget* parent)
    : TaskDialog(leaveOut ? tr("Leave the step out") : tr("Step done"), parent)
    , m_desk(desk)
    , m_incident(incident)
    , m_step(step)
    , m_leaveOut(leaveOut)
    , m_fields(new LineFields(desk))
{
    setObjectName(QStringLiteral("stepDialog"));
    body()->addWidget(makeWrapped(step.step.label, "strong"));
    if (!step.step.text.isEmpty())
        body()->addWidget(makeWrapped(QStringLiteral("“%1”").arg(step.step.text), "muted"));
    if (!leaveOut && !step.step.fork.isEmpty()) {
        m_branch = new QComboBox;
        m_branch->setObjectName(QStringLiteral("branch"));
        m_branch->setAccessibleName(tr("How it goes on"));
        m_branch->addItem(tr("(choose how it goes on)"), QString());
        for (const StepBranch& branch : step.step.fork)
            m_branch->addItem(branch.label, branch.key);
        body()->addWidget(m_branch);
    }
    if (!leaveOut)
        m_fields->add(stepField("done_at"), 0, 0);
    m_fields->add(stepField("person"), 0, leaveOut ? 0 : 1);
    m_fields->add(stepField("outcome"), 1, 0, 2, leaveOut ? tr("Why it is left out") : QString());
    if (!leaveOut)
        m_fields->load("done_at", Value(desk.book().clock().now()));
    if (step.done && step.done->person)
        m_fields->load("person", Value(step.done->person->code()));
    if (step.done && m_branch)
        m_branch->setCurrentIndex(std::max(0, m_branch->findData(step.done->branch)));
    body()->addWidget(m_fields);
    body()->addStretch(1);
    QPushButton* cancel = addButton(tr("Cancel"), "cancelStep");
    QPushButton* confirm =
        addButton(leaveOut ? tr("Leave out") : tr("Tick"), "confirmStep", "primary");
    confirm->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(confirm, &QPushButton::clicked, this, &StepDialog::accept);
    setMinimumWidth(lines(this, 32));
}

void StepDialog::accept()
{
    const bool done = attempt([this] {
        StepTick tick;
        tick.step = m_step.key;
        tick.leftOut = m_leaveOut;
        if (!m_leaveOut)
            tick.doneAt = m_fields->time("done_at");
        tick.person = m_fields->text("person");
        tick.outcome = m_fields->text("outcome");
        tick.branch = m_branch ? m_branch->currentData().toString() : QString();
        IncidentService(m_desk.session()).tick(m_incident, tick);
        m_desk.say(tr("The step was written down."), true);
    });
    if (done)
        QDialog::accept();
}

} // namespace soattt
