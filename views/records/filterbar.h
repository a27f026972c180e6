#pragma once

#include "models/tables/recordnames.h"

#include <QWidget>

class QLineEdit;
class QMenu;
class QToolButton;

namespace soattt {

class Desk;
class FlowLayout;

/// Narrows a list: text as it is typed, choices as chips, closed records on wish, filters kept
/// under a name.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    FilterBar(Desk& desk, const RecordKind& kind, QWidget* parent = nullptr);

    /// Search, conditions and closed records; sorting is the list's own.
    RecordQuery query() const;
    void setQuery(const RecordQuery& query);
    bool isNarrowing() const;
    void clear();
    void focusLine();

signals:
    void changed();

private:
    void fillConditions(QMenu* menu);
    void fillSaved(QMenu* menu);
    void addCondition(const Condition& condition);
    void showChips();
    void addChip(const QString& text, const std::function<void()>& remove);
    QString chipText(const Condition& condition) const;
    void saveCurrent();

    Desk& m_desk;
    const RecordKind& m_kind;
    QLineEdit* m_line;
    QWidget* m_chips;
    FlowLayout* m_flow;
    QToolButton* m_add;
    QToolButton* m_saved;
    std::vector<Condition> m_where;
    bool m_withClosed = false;
};

} // namespace soattt
