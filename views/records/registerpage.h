#pragma once

#include "models/tables/recordtablemodel.h"
#include "views/shell/page.h"

class QHBoxLayout;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTimer;

namespace soattt {

class Desk;
class DetailPane;
class FilterBar;
class ListActions;
class RecordForm;
class RecordTable;
class SelectionBar;
struct RegisterTask;

/// The page of any register: list with filter, detail pane, form.
class RegisterPage : public Page
{
    Q_OBJECT

public:
    RegisterPage(Desk& desk, const RecordKind& kind, QWidget* parent = nullptr);

    void activate() override;
    void showRecord(const QString& code) override;
    void showList(const RecordQuery& query) override;
    void addRecord() override;
    void startTask(const QString& task, const QString& code) override;
    void setNarrow(bool narrow) override;
    bool mayClose() override;
    std::vector<Pose> poses() override;

    RecordTableModel& model() { return *m_model; }

private:
    QWidget* makeHead();
    QWidget* makeList();
    QWidget* makeEmpty();
    SelectionBar* makeSelectionBar();
    void addShortcuts();
    void addHookButtons(QHBoxLayout* layout);
    void addTaskButton(QHBoxLayout* layout);
    bool offers(const RegisterTask& task) const;
    void addTaskPoses(std::vector<Pose>& poses, const RegisterTask& task);
    RecordForm& form();
    void applyFilter();
    void showCount();
    void showCurrent();
    void showWhatIsThere();
    void select(int row);
    void committed(const QStringList& kinds);
    void edit();
    void duplicate();
    void step(int by);
    void editFrom(int row, int by);
    void reopenRecord();
    void finishForm(const QString& code);
    bool isFormShown() const;
    bool mayAdd() const;
    void arrange();
    std::optional<Record> current() const;
    std::vector<Pose> taskPoses();

    Desk& m_desk;
    const RecordKind& m_kind;
    RecordTableModel* m_model;
    QStackedWidget* m_whole; ///< list or form
    QLabel* m_count = nullptr;
    QPushButton* m_add = nullptr;
    FilterBar* m_filter;
    RecordTable* m_table;
    ListActions* m_actions;
    SelectionBar* m_chosen = nullptr;
    QStackedWidget* m_listOrEmpty;
    QLabel* m_emptyText = nullptr;
    QPushButton* m_emptyAction = nullptr;
    QSplitter* m_splitter;
    DetailPane* m_detail;
    RecordForm* m_form = nullptr;
    QString m_code; ///< of the record looked at
    bool m_narrow = false;
    bool m_detailOpen = false; ///< in a narrow window: the detail stands in place of the list
    bool m_stale = true;
};

} // namespace soattt
