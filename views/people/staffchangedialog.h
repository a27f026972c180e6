#pragma once

#include "models/services/staffchangeservice.h"

#include <QDialog>

class QLabel;
class QStackedWidget;

namespace soattt {

class ChangeFields;
class Desk;
class HoldingsModel;
class HoldingTable;
class PapersPage;

/// The task for a person who leaves or changes post: what they hold is decided on line by line, and
/// finished in one go; then the papers can be printed.
class StaffChangeDialog : public QDialog
{
    Q_OBJECT

public:
    StaffChangeDialog(Desk& desk, const Record& staff, QWidget* parent = nullptr);

    void choose(ChangeCause cause);
    /// The usual for what is not decided yet: assets to the store, all kept on a change of post.
    /// Accounts the person only answers for stay open when they leave.
    void decideTheRest();
    void finish();

private:
    QWidget* makeTask();
    QWidget* makeButtons();
    void readHoldings();
    void showState();
    void decideByKey(int number);
    void refuse(const std::vector<Problem>& problems);
    void showPapers(const StaffChangeResult& result);

    Desk& m_desk;
    StaffChangeService m_service;
    Record m_staff;
    QStackedWidget* m_pages;
    ChangeFields* m_fields;
    HoldingsModel* m_model;
    HoldingTable* m_table;
    QLabel* m_open;
    QLabel* m_error;
    PapersPage* m_papers;
};

} // namespace soattt
