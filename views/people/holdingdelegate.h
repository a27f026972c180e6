#pragma once

#include "views/records/celldelegate.h"

namespace soattt {

class Desk;

/// The cells of the table of what a person holds: the decision from those that are possible, a
/// person by code or name, words.
class HoldingDelegate : public CellDelegate
{
    Q_OBJECT

public:
    HoldingDelegate(Desk& desk, QObject* parent);
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override;

private:
    Desk& m_desk;
};

} // namespace soattt
