#pragma once

#include "models/registers/recordkind.h"

#include <QDialog>

#include <memory>

namespace Ui {
class CloseDialog;
}

namespace soattt {

class Desk;

/// Asks from when and why a record is closed, and closes it. Nothing is erased.
class CloseDialog : public QDialog
{
    Q_OBJECT

public:
    CloseDialog(Desk& desk, const Record& record, QWidget* parent = nullptr);
    ~CloseDialog() override;
    void accept() override;

private:
    void refuse(const QString& sentence);
    Desk& m_desk;
    Record m_record;
    std::unique_ptr<Ui::CloseDialog> m_ui;
};

} // namespace soattt
