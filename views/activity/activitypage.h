#pragma once

#include "views/shell/page.h"

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QPushButton;

namespace soattt {

class Desk;
class HistoryModel;
class RecordTable;
class VerifyResult;
struct LogEntry;
struct LogQuery;

/// The activity log, newest first, narrowed by person, register, record, day and what was done; the
/// book is verified, compared with papers and closed for a period from here, and a change that
/// nothing has touched since is undone.
class ActivityPage : public Page
{
    Q_OBJECT

public:
    explicit ActivityPage(Desk& desk, QWidget* parent = nullptr);
    void activate() override;
    void setNarrow(bool narrow) override;
    std::vector<Pose> poses() override;

private:
    QHBoxLayout* makeHead();
    QWidget* makeFilters();
    QLineEdit* makeLine(const QString& name, const QString& hint, double width);
    void fillActors();
    LogQuery query() const;
    void narrow();
    void addMenu(QPushButton* button);
    /// Everything about the record of the chosen line, or by its person.
    void showRecordHistory();
    void showPersonHistory();
    /// Whether the line is part of a change of records.
    bool isChange(const QModelIndex& at) const;
    QString undoQuestion(const LogEntry& chosen) const;
    void undoChosen();
    void exportShown();
    void archiveShown();
    void saveClosingPage();
    QString askFile(const QString& title, const QString& suggestion, const QString& filter);
    void verify(const QString& anchor);
    void rebuild();
    void compare();
    Desk& m_desk;
    HistoryModel* m_model;
    QComboBox* m_actor;
    QComboBox* m_kind;
    QComboBox* m_group;
    QLineEdit* m_code;
    QLineEdit* m_since;
    QLineEdit* m_until;
    VerifyResult* m_result;
    RecordTable* m_table;
};

} // namespace soattt
