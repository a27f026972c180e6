#pragma once

#include "models/services/foldercomparison.h"
#include "views/shared/taskdialog.h"

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;

namespace soattt {

class Desk;

/// A restore test proved by the program: two folders compared by hash, and the test written with
/// what was found.
class RestoreTestDialog : public TaskDialog
{
    Q_OBJECT

public:
    RestoreTestDialog(Desk& desk, const QString& plan, QWidget* parent = nullptr);
    void accept() override;

private:
    void makePlanChoice(const QString& plan);
    QLineEdit* addFolder(const QString& label, const char* name);
    void compare();
    void showFound();

    Desk& m_desk;
    QComboBox* m_plan;
    QLineEdit* m_original;
    QLineEdit* m_restored;
    QLineEdit* m_minutes;
    QLabel* m_result;
    QPushButton* m_apply;
    std::optional<FolderComparison> m_found;
};

} // namespace soattt
