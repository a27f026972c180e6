#pragma once

#include "models/services/autobackup.h"
#include "views/shared/taskdialog.h"

class QCheckBox;
class QGridLayout;
class QListWidget;
class QSpinBox;

namespace soattt {

class Desk;

/// Folders, rhythm and rotation of the book's own automatic backups, and how each folder stands.
class AutoBackupDialog : public TaskDialog
{
    Q_OBJECT

public:
    explicit AutoBackupDialog(Desk& desk, QWidget* parent = nullptr);
    void accept() override;

private:
    QWidget* makeFolders();
    QWidget* makeNumbers();
    QSpinBox* addNumber(QGridLayout* grid, int row, const QString& label, const char* name,
                        int value, int most);
    void addFolder();
    void showFolder(const AutoBackupFolder& folder);
    AutoBackupRule rule() const;

    Desk& m_desk;
    QListWidget* m_folders;
    QCheckBox* m_onClose;
    QSpinBox* m_hours = nullptr;
    QSpinBox* m_days = nullptr;
    QSpinBox* m_weeks = nullptr;
    QSpinBox* m_months = nullptr;
};

} // namespace soattt
