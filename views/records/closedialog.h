#pragma once

#include "models/registers/recordkind.h"

#include <QDialog>

#include <memory>

namespace Ui {
class CloseDialog;
}

namespace soattt {

class Desk;

/// Asks from when and why records are closed, and closes them, all or none. Nothing is erased.
class CloseDialog : public QDialog
{
    Q_OBJECT

public:
    /// One record or several of one kind.
    CloseDialog(Desk& desk, std::vector<Record> records, QWidget* parent = nullptr);
    ~CloseDialog() override;
    void accept() override;

private:
    void refuse(const QString& sentence);
    Desk& m_desk;
    QString subject() const;
    std::vector<Record> m_records;
    std::unique_ptr<Ui::CloseDialog> m_ui;
};

} // namespace soattt
