#pragma once

#include "models/services/restoreservice.h"
#include "views/shared/taskdialog.h"

#include <optional>

class QLabel;
class QLineEdit;

namespace soattt {

class Desk;

/// Restoring a backup in the place of the open book: choose it, read what is inside beside what is
/// open, sign once more, and only then is anything replaced.
class RestoreDialog : public TaskDialog
{
    Q_OBJECT

public:
    explicit RestoreDialog(Desk& desk, QWidget* parent = nullptr);
    ~RestoreDialog() override;
    void accept() override;

private:
    void makeFile();
    void makeSecrets();
    QLineEdit* addSecret(const QString& label, const char* name);
    void look();
    void showContents();

    Desk& m_desk;
    QLineEdit* m_file;
    QLineEdit* m_passphrase;
    QLineEdit* m_password;
    QLabel* m_contents;
    QPushButton* m_apply;
    std::optional<PreparedRestore> m_prepared;
};

} // namespace soattt
