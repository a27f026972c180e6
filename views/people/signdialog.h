#pragma once

#include "models/registers/record.h"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace soattt {

class Desk;
class FieldEditor;

/// Marks the minutes of a handover as signed, with the scan: the assets pass to the receiver.
class SignDialog : public QDialog
{
    Q_OBJECT

public:
    SignDialog(Desk& desk, const Record& handover, QWidget* parent = nullptr);
    void accept() override;

private:
    QWidget* makeScan();
    void showStanding();
    void refuse(const QString& sentence);

    Desk& m_desk;
    Record m_handover;
    FieldEditor* m_on;
    QLineEdit* m_scan;
    QLabel* m_warnings;
    QLabel* m_error;
};

} // namespace soattt
