#pragma once

#include "models/services/reviewservice.h"

#include <QAbstractTableModel>

namespace soattt {

/// The accounts of one review: all, or those of one sort.
class ReviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Username, System, Person, Rights, Decision, Reason, ColumnCount };
    enum class Shown { All, Undecided, Kept, Reduced, Revoked, Own, Outstanding };

    using QAbstractTableModel::QAbstractTableModel;
    void setRows(std::vector<ReviewRow> rows);
    void setShown(Shown shown);
    Shown shown() const { return m_shown; }
    const ReviewRow& at(int row) const { return m_all[m_rows[size_t(row)]]; }
    const ReviewCounts& counts() const { return m_counts; }
    int countOf(Shown shown) const;
    /// What was just written to the book of these lines.
    void replace(const std::vector<AccountReviewLine>& lines, const QDate& today);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    void choose();
    static bool belongs(const ReviewRow& row, Shown shown);
    static QString personText(const ReviewRow& row);
    std::vector<ReviewRow> m_all;
    std::vector<size_t> m_rows;
    ReviewCounts m_counts;
    Shown m_shown = Shown::All;
};

} // namespace soattt
