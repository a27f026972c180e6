#pragma once

#include "models/services/signedscanservice.h"
#include "views/shared/taskdialog.h"

class QComboBox;
class QTableWidget;

namespace soattt {

class Desk;

/// Scans of signed papers before they are kept: a row each, with the document its code names, or a
/// choice where no code was read. Files are chosen or dropped.
class SignedScansDialog : public TaskDialog
{
    Q_OBJECT

public:
    explicit SignedScansDialog(Desk& desk, QWidget* parent = nullptr);
    void addFiles(const std::vector<NewFile>& files);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeTable();
    void chooseFiles();
    void showRow(int row);
    QComboBox* makeChoice(int row);
    void showCount();
    void keep();

    Desk& m_desk;
    SignedScanService m_service;
    std::vector<Document> m_unsigned;
    std::vector<SignedScan> m_scans;
    QTableWidget* m_table;
    QPushButton* m_keep;
};

} // namespace soattt
