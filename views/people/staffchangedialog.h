#pragma once

#include "models/services/staffchangeservice.h"
#include "views/records/fieldeditor.h"

#include <QDialog>

class QGridLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace soattt {

class Desk;
class HoldingsModel;
class HoldingTable;

/// The task for a person who leaves or changes post: what they hold is decided on line by line, and
/// finished in one go; then the papers can be printed.
class StaffChangeDialog : public QDialog
{
    Q_OBJECT

public:
    StaffChangeDialog(Desk& desk, const Record& staff, QWidget* parent = nullptr);

    void choose(ChangeCause cause);
    /// The usual for all that is not decided yet: accounts revoked, assets to the store.
    void decideTheRest();
    void finish();

private:
    void begin();
    QWidget* makeTask();
    QWidget* makeDone();
    QWidget* makeFields();
    QWidget* makeButtons();
    FieldEditor* addField(QGridLayout* grid, int row, int column, const char* name,
                          const Field& field, const QString& label);
    void readHoldings();
    void showState();
    void decideByKey(int number);
    StaffChangeRequest request() const;
    ChangeCause cause() const;
    QString text(const char* name) const;
    void refuse(const std::vector<Problem>& problems);
    void showDone(const StaffChangeResult& result);
    void addPaper(const QString& title, const QString& form, const QString& code);

    Desk& m_desk;
    StaffChangeService m_service;
    Record m_staff;
    QStackedWidget* m_pages;
    QHash<QString, FieldEditor*> m_editors;
    QHash<QString, QWidget*> m_cells; ///< label and field, to be hidden together
    HoldingsModel* m_model;
    HoldingTable* m_table;
    QLabel* m_open;
    QLabel* m_error;
    QPushButton* m_finish = nullptr;
    QVBoxLayout* m_papers = nullptr;
    QLabel* m_done = nullptr;
};

} // namespace soattt
