#pragma once

#include "views/shell/page.h"

class QComboBox;
class QHBoxLayout;
class QLineEdit;

namespace soattt {

class Desk;
class HistoryModel;
class RecordTable;
class VerifyResult;

/// The activity log, newest first, narrowed by register and by day; the book is verified and
/// compared with papers from here.
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
    QHBoxLayout* makeFilters();
    void narrow();
    void verify(const QString& anchor);
    void compare();
    Desk& m_desk;
    HistoryModel* m_model;
    QComboBox* m_kind;
    QLineEdit* m_since;
    VerifyResult* m_result;
    RecordTable* m_table;
};

} // namespace soattt
