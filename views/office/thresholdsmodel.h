#pragma once

#include "models/services/officeservice.h"

#include <QAbstractTableModel>

namespace soattt {

/// One number the office is held to, or may set itself.
struct ThresholdRow
{
    ThresholdKey key = ThresholdKey::AccountReviewInterval;
    QString regulation; ///< for keys that never merge: whose report or clock; else empty
    std::optional<EffectiveThreshold> entry; ///< none: nobody says anything
    QString duty;    ///< a duty kept by an own rule: its title; no number then
    QString ownCode; ///< of the office's own rule, where it has one
    QString ownText; ///< "30 days · 12/QĐ-UBND"
    QString beside;  ///< what the reference profiles say
};

/// All thresholds with value, clauses and the office's own rule; a column for the reference
/// profiles while one is switched on. After them the duties the office keeps by its own rule.
class ThresholdsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Value, Clauses, Own, Beside, ColumnCount };
    enum Roles { WaitingRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;
    void load(const OfficeService& service);
    const ThresholdRow& rowAt(int row) const { return m_rows[size_t(row)]; }
    /// Row of a key as it is stored; -1 when there is none.
    int rowOf(const QString& key) const;
    bool hasBeside() const { return !m_besideTitle.isEmpty(); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    std::vector<ThresholdRow> m_rows;
    QString m_besideTitle;
};

} // namespace soattt
