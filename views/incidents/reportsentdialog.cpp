#include "views/incidents/reportsentdialog.h"

#include "views/incidents/linefields.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QScrollArea>

namespace soattt {

namespace {

const Field& reportField(const char* key)
{
    return incidentReportKind().field(QString::fromLatin1(key));
}

} // namespace

ReportSentDialog::ReportSentDialog(Desk& desk, const QString& incident, const QString& obligation,
                                   QWidget* parent)
    : TaskDialog(tr("Report sent"), parent)
    , m_desk(desk)
    , m_incident(incident)
    , m_fields(new LineFields(desk))
{
    setObjectName(QStringLiteral("reportSentDialog"));
    body()->addWidget(
        makeWrapped(tr("Tick what this report settles; the other clocks run on."), "muted"));
    addClocks(obligation);
    m_fields->add(reportField("sent_at"), 0, 0);
    m_fields->add(reportField("way"), 0, 1);
    m_fields->add(reportField("sent_to"), 1, 0);
    m_fields->add(reportField("paper"), 1, 1);
    m_fields->load("sent_at", Value(desk.book().clock().now()));
    m_fields->load("way", Value(enumKey(ReportWay::Paper)));
    body()->addWidget(m_fields);
    QPushButton* cancel = addButton(tr("Cancel"), "cancelReport");
    QPushButton* confirm = addButton(tr("Write down"), "confirmReport", "primary");
    confirm->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(confirm, &QPushButton::clicked, this, &ReportSentDialog::accept);
    resize(lines(this, 38), lines(this, 20));
}

void ReportSentDialog::addClocks(const QString& obligation)
{
    auto* list = new QWidget;
    auto* layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    for (const IncidentClock& clock : IncidentService(m_desk.session()).clocks(m_incident)) {
        if (!clock.isOpen() && clock.obligation != obligation)
            continue;
        auto* box = new QCheckBox(QStringLiteral("%1 → %2").arg(
            clock.title, clock.recipients.join(QStringLiteral("; "))));
        box->setObjectName(QStringLiteral("clock_") + clock.obligation);
        box->setToolTip(clock.clauses.join(QStringLiteral("; ")));
        box->setChecked(clock.obligation == obligation);
        layout->addWidget(box);
        m_clocks.emplace_back(clock.obligation, box);
    }
    layout->addStretch(1);
    auto* area = new QScrollArea;
    area->setWidget(list);
    area->setWidgetResizable(true);
    setRole(list, "page");
    body()->addWidget(area, 1);
}

void ReportSentDialog::accept()
{
    const bool done = attempt([this] {
        ReportSent sent;
        for (const auto& [obligation, box] : m_clocks) {
            if (box->isChecked())
                sent.obligations.append(obligation);
        }
        sent.sentAt = m_fields->time("sent_at").value_or(QDateTime());
        sent.sentTo = m_fields->text("sent_to");
        sent.way = enumFromKey<ReportWay>(m_fields->text("way"));
        sent.paper = m_fields->text("paper");
        IncidentService(m_desk.session()).noteReport(m_incident, sent);
        m_desk.say(tr("The report was written down."), true);
    });
    if (done)
        QDialog::accept();
}

} // namespace soattt
