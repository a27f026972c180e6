#pragma once

#include "views/shell/page.h"

class QComboBox;
class QLineEdit;

namespace soattt {

class Desk;
class HistoryModel;
class RecordTable;

/// The activity log, newest first, narrowed by register and by day.
class ActivityPage : public Page
{
    Q_OBJECT

public:
    explicit ActivityPage(Desk& desk, QWidget* parent = nullptr);
    void activate() override;
    void setNarrow(bool narrow) override;

private:
    void narrow();
    Desk& m_desk;
    HistoryModel* m_model;
    QComboBox* m_kind;
    QLineEdit* m_since;
    RecordTable* m_table;
};

} // namespace soattt
