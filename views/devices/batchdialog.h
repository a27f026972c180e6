#pragma once

#include "models/registers/disposal.h"
#include "views/shared/taskdialog.h"

class QLineEdit;
class QTableWidget;

namespace soattt {

class Desk;

/// Puts assets that await disposal on the list of a batch, as they are now.
class BatchDialog : public TaskDialog
{
    Q_OBJECT

public:
    BatchDialog(Desk& desk, const QString& disposal, QWidget* parent = nullptr);
    void accept() override;

private:
    void fill();
    QLineEdit* addLine(const char* field);
    std::vector<Record> chosen() const;

    Desk& m_desk;
    QString m_disposal;
    QTableWidget* m_table;
    QLineEdit* m_condition = nullptr;
    QLineEdit* m_reason = nullptr;
};

} // namespace soattt
