#pragma once

#include "models/registers/recordkind.h"

#include <QFrame>

#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTimer;

namespace soattt {

class Chip;
class Desk;
class FilesTab;
class LinesTab;

/// One record beside the list: what is known of it, what points to it, its files, its history.
/// Files dropped on it are attached.
class DetailPane : public QFrame
{
    Q_OBJECT

public:
    DetailPane(Desk& desk, const RecordKind& kind, QWidget* parent = nullptr);

    void show(const std::optional<Record>& record);
    void setNarrow(bool narrow);
    QString code() const { return m_record ? m_record->code() : QString(); }
    /// The tabs every record has; those of its lines come after them in the stack.
    enum Tab { Facts, Related, Files, History, FirstLines };
    void showTab(int tab);

signals:
    void editWanted();
    void closeWanted();
    void reopenWanted();
    void backWanted();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeTabs();
    void addTab(int tab, const QString& title);
    int shownTab() const;
    QWidget* makeHead();
    QWidget* makeButtons();
    void fillHead();
    void fillTab();
    void fillAnew(int tab);

    Desk& m_desk;
    const RecordKind& m_kind;
    std::optional<Record> m_record;
    QPushButton* m_back;
    QLabel* m_title;
    Chip* m_state;
    QLabel* m_closed;
    QTabBar* m_tabs;
    QStackedWidget* m_stack;
    FilesTab* m_files;
    std::vector<LinesTab*> m_lines; ///< one for each kind of lines
    QPushButton* m_edit;
    QPushButton* m_close;
    QPushButton* m_reopen;
    QTimer* m_fill;
};

} // namespace soattt
