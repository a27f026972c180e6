#pragma once

#include "views/shared/taskdialog.h"

#include <QStringList>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QTableView;

namespace soattt {

class ChangeModel;
class Desk;
struct ChangeList;
struct ChangeSide;

/// Before other regulations are applied: what becomes stricter or laxer, what is new or dropped,
/// and what of it the office keeps by a rule of its own.
class ChangeDialog : public TaskDialog
{
    Q_OBJECT

public:
    ChangeDialog(Desk& desk, const QStringList& wanted, QWidget* parent = nullptr);

private:
    QWidget* makeHead();
    void makeTable();
    QWidget* makeDecision();
    void makeButtons();
    void filter();
    void showCurrent();
    void toggleCurrent();
    void showDecision();
    ChangeList list() const;
    void print();
    void save();
    void apply();

    Desk& m_desk;
    QStringList m_wanted;
    ChangeModel* m_model;
    QComboBox* m_kind;
    QLineEdit* m_words;
    QTableView* m_table;
    QPlainTextEdit* m_quotes;
    QLabel* m_count;
    QLineEdit* m_decision;
};

} // namespace soattt
