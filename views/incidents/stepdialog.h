#pragma once

#include "models/services/incidentservice.h"
#include "views/shared/taskdialog.h"

class QComboBox;

namespace soattt {

class Desk;
class LineFields;

/// Ticks a step of the response with time and person, or leaves it out with a reason.
class StepDialog : public TaskDialog
{
    Q_OBJECT

public:
    StepDialog(Desk& desk, const QString& incident, const ProcessStep& step, bool leaveOut,
               QWidget* parent = nullptr);
    void accept() override;

private:
    Desk& m_desk;
    QString m_incident;
    ProcessStep m_step;
    bool m_leaveOut;
    LineFields* m_fields;
    QComboBox* m_branch = nullptr;
};

} // namespace soattt
