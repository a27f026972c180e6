#pragma once

#include "models/services/reconcileservice.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace soattt {

class Desk;
class DifferenceModel;

/// The differences found, and for each what settles it: a new account with what the list says, a
/// revocation, or the record.
class ReconcileResult : public QWidget
{
    Q_OBJECT

public:
    explicit ReconcileResult(Desk& desk, QWidget* parent = nullptr);

    void setReport(const ReconcileReport& report);
    void focusList();

private:
    QWidget* makeHead();
    QWidget* makeFoot();
    void makeTable();
    void fillFilter(const ReconcileReport& report);
    void showCurrent();
    std::vector<const Difference*> chosen() const;
    void settle();
    void addAccount(const Difference& difference);
    void revoke(const std::vector<const Difference*>& differences);
    void openRecord();
    void copy();
    void select(int row);

    Desk& m_desk;
    QString m_system;
    DifferenceModel* m_model;
    QLabel* m_summary;
    QLabel* m_notes;
    QComboBox* m_filter;
    QTableView* m_table;
    QLabel* m_advice;
    QPushButton* m_settle;
    QPushButton* m_open;
};

} // namespace soattt
