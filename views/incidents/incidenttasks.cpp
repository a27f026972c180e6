#include "views/incidents/incidenttasks.h"

#include "models/registers/incident.h"
#include "views/incidents/responsedialog.h"

#include <QCoreApplication>

namespace soattt {

namespace {

struct IncidentTasks
{
    Q_DECLARE_TR_FUNCTIONS(IncidentTasks)
};

/// The newest incident that isn't resolved, where none is asked for.
QString openIncident(Desk& desk)
{
    RecordQuery query;
    query.where = {
        {QStringLiteral("state"), Condition::Test::NotEquals, {enumKey(IncidentState::Resolved)}}};
    query.descending = true;
    query.limit = 1;
    const auto found = desk.book().repository().all(incidentKind(), query);
    if (found.empty())
        throw UserError(IncidentTasks::tr("No incident is open."),
                        IncidentTasks::tr("Choose an incident in the list first."));
    return found.front().code();
}

} // namespace

std::vector<RegisterTask> incidentTasks()
{
    RegisterTask response;
    response.key = QStringLiteral("response");
    response.kind = incidentKind().key();
    response.title = IncidentTasks::tr("Response: reports, steps, timeline…");
    response.operation = Operation::Read;
    response.duties = QStringList{QStringLiteral("incident.report")};
    response.onRecord = true;
    response.modal = false;
    response.open = [](Desk& desk, const QString& code, QWidget* parent) -> QDialog* {
        return new ResponseDialog(desk, code.isEmpty() ? openIncident(desk) : code, parent);
    };
    response.pose = [](QDialog* dialog) {
        if (auto* shown = qobject_cast<ResponseDialog*>(dialog))
            shown->showTab(ResponseDialog::Timeline);
    };
    return {response};
}

} // namespace soattt
