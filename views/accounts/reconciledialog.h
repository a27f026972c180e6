#pragma once

#include "models/services/reconcileservice.h"
#include "views/shared/taskdialog.h"

class QComboBox;
class QLabel;
class QStackedWidget;

namespace soattt {

class ColumnStep;
class Desk;
class FileStep;
class ReconcileResult;

/// Holds the list of accounts a system gives against the register: file, columns, differences. Not
/// modal: records can be opened beside it; what is changed there shows here at once.
class ReconcileDialog : public TaskDialog
{
    Q_OBJECT

public:
    ReconcileDialog(Desk& desk, const QString& system, QWidget* parent = nullptr);

    /// As if the person had chosen that file.
    void openFile(const QString& path);
    void compare();
    const ReconcileReport& report() const { return m_report; }
    /// Its columns and its result, for pictures: a list made from the register itself.
    void pose();

private:
    enum Step { File, Columns, Result };
    QWidget* makeHead();
    void makeButtons();
    void go(Step step);
    void look();
    void refresh(const QStringList& kinds);
    void save();

    Desk& m_desk;
    ReconcileService m_service;
    ReconcileRequest m_request;
    ReconcileReport m_report;
    QComboBox* m_system;
    QLabel* m_path;
    QStackedWidget* m_steps;
    FileStep* m_file;
    ColumnStep* m_columns;
    ReconcileResult* m_result;
    QPushButton* m_back = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_next = nullptr;
};

} // namespace soattt
