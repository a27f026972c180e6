#pragma once

#include "views/shared/taskdialog.h"

class QLineEdit;

namespace soattt {

class Desk;
class FieldEditor;

/// Opens an inspection of a piece of equipment for secret documents: which, when, by whom.
class SecretInspectionDialog : public TaskDialog
{
    Q_OBJECT

public:
    SecretInspectionDialog(Desk& desk, const QString& machine, QWidget* parent = nullptr);

    const QString& code() const { return m_code; } ///< of the inspection opened
    void accept() override;

private:
    QWidget* makeFields();

    Desk& m_desk;
    QLineEdit* m_machineLine;
    FieldEditor* m_machine;
    QLineEdit* m_on;
    QLineEdit* m_inspectors;
    QString m_code;
};

} // namespace soattt
