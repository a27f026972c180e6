#pragma once

#include "models/services/wipelogservice.h"
#include "views/shared/taskdialog.h"

class QLineEdit;
class QPushButton;
class QTableWidget;

namespace soattt {

class Desk;
class FieldEditor;

/// A log of nwipe before it goes into the book: each drive with the storage device it is; one the
/// log can't tell is chosen by hand.
class WipeImportDialog : public TaskDialog
{
    Q_OBJECT

public:
    explicit WipeImportDialog(Desk& desk, QWidget* parent = nullptr);
    void read(const QString& path);
    void accept() override;

private:
    QWidget* makeChoice();
    void chooseFile();
    void chooseDevice();
    void showRows();

    Desk& m_desk;
    WipeLogService m_service;
    WipeLogLook m_log;
    QTableWidget* m_table;
    FieldEditor* m_storage = nullptr;
    QPushButton* m_take = nullptr;
    QPushButton* m_import = nullptr;
};

} // namespace soattt
