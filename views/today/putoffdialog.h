#pragma once

#include "models/services/postponementservice.h"
#include "views/shared/taskdialog.h"

class QLineEdit;

namespace soattt {

class Desk;

/// Asks until when and why an item is put off. What was put off already is changed.
class PutOffDialog : public TaskDialog
{
    Q_OBJECT

public:
    PutOffDialog(Desk& desk, const StandingItem& standing, QWidget* parent = nullptr);
    void accept() override;

private:
    QWidget* makeDays();
    QWidget* makeFields();
    void addDay(QLayout* layout, const QString& text, const char* name, const QDate& day);

    Desk& m_desk;
    StandingItem m_standing;
    QDate m_latest;
    QLineEdit* m_until;
    QLineEdit* m_reason;
};

} // namespace soattt
