#include "views/people/holdingdelegate.h"

#include "views/people/holdingsmodel.h"
#include "views/records/fieldeditor.h"
#include "views/shell/desk.h"

#include <QComboBox>
#include <QLineEdit>

namespace soattt {

namespace {

const char* fieldOf(int column)
{
    return column == HoldingsModel::Decision ? "action" : "successor";
}

std::vector<Word> possible(const QModelIndex& index)
{
    std::vector<Word> words;
    const auto* model = static_cast<const HoldingsModel*>(index.model());
    for (const ChangeAction action : model->holdingAt(index.row()).actions)
        words.push_back({enumKey(action), HoldingsModel::actionLabel(action)});
    return words;
}

} // namespace

HoldingDelegate::HoldingDelegate(Desk& desk, QObject* parent)
    : CellDelegate(parent)
    , m_desk(desk)
{
}

QWidget* HoldingDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                       const QModelIndex& index) const
{
    QWidget* widget = index.column() == HoldingsModel::Decision
                          ? static_cast<QWidget*>(new QComboBox(parent))
                          : new QLineEdit(parent);
    widget->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    widget->setAutoFillBackground(true);
    if (index.column() == HoldingsModel::Note)
        return widget;
    const Field& field = staffChangeKind().field(QString::fromLatin1(fieldOf(index.column())));
    const bool decision = index.column() == HoldingsModel::Decision;
    makeFieldEditor(field, widget, m_desk.book().repository(), m_desk.names(),
                    decision ? possible(index) : std::vector<Word>());
    return widget;
}

void HoldingDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const QString text = index.data(Qt::EditRole).toString();
    if (auto* field = editor->findChild<FieldEditor*>())
        field->load(text.isEmpty() ? Value() : Value(text));
    else if (auto* line = qobject_cast<QLineEdit*>(editor))
        line->setText(text);
}

void HoldingDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                   const QModelIndex& index) const
{
    const auto* field = editor->findChild<FieldEditor*>();
    const auto* line = qobject_cast<QLineEdit*>(editor);
    const QString text = field ? textOf(field->value().value_or(Value())) : line->text().trimmed();
    model->setData(index, text);
}

} // namespace soattt
