#pragma once

#include "models/services/incidentservice.h"
#include "views/shared/taskdialog.h"

class QCheckBox;

namespace soattt {

class Desk;
class LineFields;

/// A report of the incident went out: which clocks it settles, when, to whom, how.
class ReportSentDialog : public TaskDialog
{
    Q_OBJECT

public:
    /// The clock with that obligation is ticked to begin with.
    ReportSentDialog(Desk& desk, const QString& incident, const QString& obligation,
                     QWidget* parent = nullptr);
    void accept() override;

private:
    void addClocks(const QString& obligation);

    Desk& m_desk;
    QString m_incident;
    LineFields* m_fields;
    std::vector<std::pair<QString, QCheckBox*>> m_clocks; ///< by obligation
};

} // namespace soattt
