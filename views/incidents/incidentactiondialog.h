#pragma once

#include "models/registers/incident.h"
#include "views/shared/taskdialog.h"

namespace soattt {

class Desk;
class LineFields;

/// What is done to accounts or computers because of an incident, through their own services.
class IncidentActionDialog : public TaskDialog
{
    Q_OBJECT

public:
    enum class Action { Revoke, Suspend, Isolate };
    IncidentActionDialog(Desk& desk, const Incident& incident, Action action,
                         QWidget* parent = nullptr);
    void accept() override;
    static QString titleOf(Action action);

private:
    void carryOut(const QStringList& codes, const QString& reason);

    Desk& m_desk;
    QString m_incident;
    Action m_action;
    LineFields* m_fields;
};

} // namespace soattt
