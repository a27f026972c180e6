#pragma once

#include "models/services/stocktakeservice.h"
#include "views/shared/taskdialog.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QTableWidget;

namespace soattt {

class Desk;
class FieldGrid;

/// Opens a stock-take: of what, where.
class BeginStocktakeDialog : public TaskDialog
{
    Q_OBJECT

public:
    explicit BeginStocktakeDialog(Desk& desk, QWidget* parent = nullptr);
    void accept() override;
    const QString& code() const { return m_code; }

private:
    Desk& m_desk;
    FieldGrid* m_fields;
    QString m_code;
};

/// Counting: a code typed or scanned and Enter, one after the other, until it is finished.
class StocktakeDialog : public TaskDialog
{
    Q_OBJECT

public:
    StocktakeDialog(Desk& desk, const QString& stocktake, QWidget* parent = nullptr);

private:
    QWidget* makeEntry();
    void scan();
    void showCounts();
    void showLines();
    void finish();

    Desk& m_desk;
    StocktakeService m_service;
    QString m_stocktake;
    QLineEdit* m_place;
    QLineEdit* m_code;
    QLabel* m_said;
    QLabel* m_counts;
    QComboBox* m_filter;
    QTableWidget* m_table;
};

} // namespace soattt
