#pragma once

#include "views/shared/taskdialog.h"

class QLineEdit;

namespace soattt {

class Desk;

/// A copy under a passphrase, for taking out of the office.
class SealedDialog : public TaskDialog
{
    Q_OBJECT

public:
    explicit SealedDialog(Desk& desk, QWidget* parent = nullptr);
    void accept() override;

private:
    QLineEdit* addSecret(const QString& label, const char* name);

    Desk& m_desk;
    QLineEdit* m_first;
    QLineEdit* m_second;
};

} // namespace soattt
