#include "views/records/linedelegate.h"

#include "models/registers/labels.h"
#include "models/tables/recordtablemodel.h"
#include "views/records/fieldeditor.h"
#include "views/shell/desk.h"

namespace soattt {

LineDelegate::LineDelegate(Desk& desk, const RecordKind& kind, QObject* parent)
    : CellDelegate(parent)
    , m_desk(desk)
    , m_kind(kind)
{
}

QWidget* LineDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                    const QModelIndex& index) const
{
    const Field& field = m_kind.field(index.data(RecordTableModel::FieldRole).toString());
    QWidget* widget = makeFieldWidget(field, parent);
    widget->setAccessibleName(fieldLabel(field));
    widget->setAutoFillBackground(true);
    makeFieldEditor(field, widget, m_desk.book().repository(), m_desk.names(), {});
    return widget;
}

/// Once: when the list is read anew, what is being typed stays.
void LineDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const auto record = static_cast<const RecordTableModel*>(index.model())->recordAt(index.row());
    auto* field = editor->findChild<FieldEditor*>();
    if (!record || editor->property("loaded").toBool())
        return;
    editor->setProperty("loaded", true);
    field->load(record->at(field->field().key));
}

void LineDelegate::setModelData(QWidget* editor, QAbstractItemModel*,
                                const QModelIndex& index) const
{
    const auto* field = editor->findChild<FieldEditor*>();
    if (const auto value = field->value())
        emit changed(index, *value);
    else
        emit unreadable(QStringLiteral("%1: %2").arg(fieldLabel(field->field()), field->refusal()));
}

} // namespace soattt
