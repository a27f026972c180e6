#pragma once

#include "models/services/machinecheckservice.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace soattt {

class Desk;
class NoticeBar;

/// Results of soattt-probe before they go into the book: files, or parts scanned from QR codes.
/// Each is a row; what is sound is ticked, what is asked waits for its tick, what is refused has
/// none.
class CheckImportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CheckImportDialog(Desk& desk, QWidget* parent = nullptr);
    void addFile(const QString& path);
    void addResult(const QString& name, const QByteArray& bytes);

private:
    void makeTable();
    QWidget* makeParts();
    QWidget* makeButtons();
    void chooseFiles();
    void readParts();
    void showRow(int row);
    std::vector<CheckLook> chosen() const;
    void showCount();
    void importChosen();

    Desk& m_desk;
    MachineCheckService m_service;
    std::vector<CheckLook> m_looks;
    NoticeBar* m_notice;
    QTableWidget* m_table;
    QPlainTextEdit* m_parts;
    QLabel* m_progress;
    QPushButton* m_import = nullptr;
};

} // namespace soattt
