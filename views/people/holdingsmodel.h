#pragma once

#include "models/services/staffchangeservice.h"
#include "models/tables/recordnames.h"

#include <QAbstractTableModel>

namespace soattt {

/// What a person holds, and what was decided on each of it.
class HoldingsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Decision, Successor, Note, ColumnCount };

    explicit HoldingsModel(RecordNames& names, QObject* parent = nullptr);

    /// What was decided on something that is still there stays.
    void setHoldings(std::vector<Holding> holdings);
    const Holding& holdingAt(int row) const { return m_holdings[size_t(row)]; }
    const std::vector<HoldingDecision>& decisions() const { return m_decisions; }
    void decide(int row, std::optional<ChangeAction> action);
    int undecided() const;
    /// The first row without a decision from that row on, round the end; -1 when there is none.
    int nextUndecided(int from) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

    static QString actionLabel(ChangeAction action);

signals:
    void decided();

private:
    QString whatText(const Holding& holding) const;
    QString cellText(int row, int column) const;

    RecordNames& m_names;
    std::vector<Holding> m_holdings;
    std::vector<HoldingDecision> m_decisions;
};

} // namespace soattt
