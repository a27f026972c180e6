#pragma once

#include "models/tables/recordnames.h"

#include <QWidget>

class QLineEdit;
class QMenu;
class QToolButton;

namespace soattt {

class ConditionDialog;
class Desk;
class FlowLayout;

/// Narrows a list: text as it is typed, conditions on any field as chips, closed records on wish,
/// filters kept under a name.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    FilterBar(Desk& desk, const RecordKind& kind, QWidget* parent = nullptr);

    /// Search, conditions and closed records; sorting is the list's own. Days told from today are
    /// written out.
    RecordQuery query() const;
    void setQuery(const RecordQuery& query);
    bool isNarrowing() const;
    void clear();
    void focusLine();
    /// Opens the dialog for a new condition, on that field when one is named.
    void askCondition(const QString& field = {});

signals:
    void changed();

private:
    RecordQuery asked() const;
    void fillSaved(QMenu* menu);
    void addCondition(const Condition& condition);
    void changeCondition(const Condition& condition);
    void openDialog(ConditionDialog* dialog);
    void setWithClosed(bool withClosed);
    void showChips();
    void addChip(const Condition& condition);
    void addClosedChip();
    void chipGone();
    void saveCurrent();

    Desk& m_desk;
    const RecordKind& m_kind;
    QLineEdit* m_line;
    QWidget* m_chips;
    FlowLayout* m_flow;
    QToolButton* m_add;
    QToolButton* m_closed;
    QToolButton* m_saved;
    std::vector<Condition> m_where;
    bool m_withClosed = false;
};

} // namespace soattt
