#pragma once

#include "models/services/backuplogservice.h"
#include "views/shared/taskdialog.h"

class QComboBox;
class QLineEdit;
class QTableWidget;

namespace soattt {

class Desk;

/// "Đã sao lưu": ticks what is due, with the medium of the plan; one click writes the runs.
class BackedUpDialog : public TaskDialog
{
    Q_OBJECT

public:
    /// With a line of the plan only that one is ticked.
    BackedUpDialog(Desk& desk, const QString& plan, QWidget* parent = nullptr);
    void accept() override;

private:
    QWidget* makeHead();
    void makeTable();
    void load(const QString& plan);
    void addRow(int row, const QString& plan);
    QComboBox* makeMediumChoice(const BackupTurn& turn);
    std::vector<MadeBackup> ticked() const;
    void showCount();

    Desk& m_desk;
    QLineEdit* m_at;
    QTableWidget* m_table;
    QPushButton* m_apply;
    std::vector<BackupTurn> m_turns; ///< by row
    std::vector<Record> m_media;
};

} // namespace soattt
