#pragma once

#include "models/services/settledservice.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace soattt {

class Desk;

/// What was settled since Monday: what, by whose entry, when. Each opens the record the entry is
/// about.
class SettledView : public QWidget
{
    Q_OBJECT

public:
    explicit SettledView(Desk& desk, QWidget* parent = nullptr);
    void refresh(int daysAhead);
    QTableWidget* table() const { return m_table; }

private:
    void addRow(int row, const SettledItem& one, const QString& who);
    void openRow(int row);

    Desk& m_desk;
    std::vector<SettledItem> m_items;
    QLabel* m_sentence;
    QTableWidget* m_table;
};

} // namespace soattt
