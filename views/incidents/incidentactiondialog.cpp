#include "views/incidents/incidentactiondialog.h"

#include "models/services/incidentservice.h"
#include "views/incidents/linefields.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"

#include <QBoxLayout>

namespace soattt {

namespace {

template <class T> QStringList codesOf(const std::vector<Ref<T>>& refs)
{
    QStringList codes;
    for (const Ref<T>& ref : refs)
        codes.append(ref.code());
    return codes;
}

} // namespace

QString IncidentActionDialog::titleOf(Action action)
{
    switch (action) {
    case Action::Revoke:
        return tr("Revoke accounts…");
    case Action::Suspend:
        return tr("Suspend accounts…");
    case Action::Isolate:
        return tr("Isolate computers…");
    }
    Q_UNREACHABLE();
}

IncidentActionDialog::IncidentActionDialog(Desk& desk, const Incident& incident, Action action,
                                           QWidget* parent)
    : TaskDialog(titleOf(action).remove(QChar(0x2026)), parent)
    , m_desk(desk)
    , m_incident(incident.code)
    , m_action(action)
    , m_fields(new LineFields(desk))
{
    setObjectName(QStringLiteral("incidentActionDialog"));
    const bool assets = action == Action::Isolate;
    body()->addWidget(makeWrapped(
        assets ? tr("The computers are written down as off every network. Pull the cable too.")
               : tr("This is written down here; change the accounts on their systems too."),
        "muted"));
    const QString key = assets ? QStringLiteral("assets") : QStringLiteral("accounts");
    const QStringList known = assets ? codesOf(incident.assets) : codesOf(incident.accounts);
    m_fields->add(incidentKind().field(key), 0, 0);
    m_fields->add(accountKind().field(QStringLiteral("state_reason")), 1, 0, 1, tr("Reason"));
    if (!known.isEmpty())
        m_fields->load(key.toLatin1().constData(), Value(known));
    m_fields->load("state_reason", Value(incident.title));
    body()->addWidget(m_fields);
    body()->addStretch(1);
    QPushButton* cancel = addButton(tr("Cancel"), "cancelAction");
    QPushButton* confirm = addButton(tr("Carry out"), "confirmAction", "primary");
    confirm->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(confirm, &QPushButton::clicked, this, &IncidentActionDialog::accept);
    setMinimumWidth(lines(this, 32));
}

void IncidentActionDialog::carryOut(const QStringList& codes, const QString& reason)
{
    const IncidentService service(m_desk.session());
    switch (m_action) {
    case Action::Revoke:
        return service.revoke(m_incident, codes,
                              {m_desk.today(), m_desk.session().user().name, {}, reason});
    case Action::Suspend:
        return service.suspend(m_incident, codes, reason);
    case Action::Isolate:
        return service.isolate(m_incident, codes, reason);
    }
}

void IncidentActionDialog::accept()
{
    const bool done = attempt([this] {
        const QStringList codes =
            m_fields->codes(m_action == Action::Isolate ? "assets" : "accounts");
        carryOut(codes, m_fields->text("state_reason"));
        m_desk.say(tr("Done, and written into the timeline of %1.").arg(m_incident), true);
    });
    if (done)
        QDialog::accept();
}

} // namespace soattt
