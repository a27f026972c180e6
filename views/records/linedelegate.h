#pragma once

#include "models/registers/value.h"
#include "views/records/celldelegate.h"

namespace soattt {

class Desk;
class RecordKind;

/// A cell of a table of lines, changed where it stands with the editor its field has in a form.
/// Writing is left to the table.
class LineDelegate : public CellDelegate
{
    Q_OBJECT

public:
    LineDelegate(Desk& desk, const RecordKind& kind, QObject* parent);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override;

signals:
    void changed(const QModelIndex& index, const soattt::Value& value) const;
    void unreadable(const QString& sentence) const;

private:
    Desk& m_desk;
    const RecordKind& m_kind;
};

} // namespace soattt
