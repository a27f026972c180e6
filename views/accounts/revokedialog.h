#pragma once

#include "views/shared/taskdialog.h"

#include <QStringList>

class QLineEdit;

namespace soattt {

class Desk;

/// When, by whom and why accounts are revoked: all of them in one change.
class RevokeDialog : public TaskDialog
{
    Q_OBJECT

public:
    RevokeDialog(Desk& desk, const QStringList& codes, const QString& reason,
                 QWidget* parent = nullptr);
    void accept() override;

private:
    QLineEdit* addLine(const QString& label, const char* name, const QString& text);
    QString subject() const;

    Desk& m_desk;
    QStringList m_codes;
    QLineEdit* m_on;
    QLineEdit* m_by;
    QLineEdit* m_paper;
    QLineEdit* m_reason;
};

} // namespace soattt
