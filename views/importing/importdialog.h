#pragma once

#include "models/services/importservice.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace soattt {

class CheckStep;
class ColumnStep;
class Desk;
class FileStep;
class NoticeBar;

/// Brings a list into a register in four steps: file, columns, check, done. Nothing is written
/// before the check was seen; the whole import is one undo. Not modal: the registers can be read
/// beside it and while it runs.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(Desk& desk, const RecordKind& kind, QWidget* parent = nullptr);

    /// As if the person had chosen that file.
    void openFile(const QString& path);
    const ImportReport& report() const { return m_report; }
    void reject() override;

private:
    enum Step { File, Columns, Check, Done };
    void buildSteps();
    QWidget* makeDone();
    QWidget* makeFoot();
    void go(Step step);
    void goOn();
    void lookAgain();
    bool run(bool dryRun);
    void check();
    void finish();
    void undo();
    void saveBadRows();
    void showButtons();
    bool mayImport() const;
    bool attempt(const std::function<void()>& work);

    Desk& m_desk;
    const RecordKind& m_kind;
    ImportService m_service;
    ImportRequest m_request;
    ImportReport m_report;
    bool m_running = false;

    QLabel* m_title;
    QLabel* m_path;
    NoticeBar* m_notice;
    QStackedWidget* m_steps;
    FileStep* m_file = nullptr;
    ColumnStep* m_columns = nullptr;
    CheckStep* m_check = nullptr;
    QLabel* m_result = nullptr;
    QPushButton* m_undo = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_close = nullptr;
};

} // namespace soattt
