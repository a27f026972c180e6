#include "views/records/linestab.h"

#include "models/registers/catalog.h"
#include "models/registers/labels.h"
#include "views/records/fieldeditor.h"
#include "views/records/linedelegate.h"
#include "views/records/linetable.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QCompleter>
#include <QLineEdit>

#include <algorithm>

namespace soattt {

namespace {

/// What a line is shown by: its listed fields, without the parent it stands under.
QStringList columnsOf(const RecordKind& kind, const RecordTableModel& model)
{
    QStringList keys = model.defaultColumns();
    keys.removeAll(QStringLiteral("code"));
    keys.removeAll(kind.parentField()->key);
    return keys;
}

/// What a new line can't be without and doesn't have by itself.
std::vector<const Field*> askedFirst(const RecordKind& kind)
{
    const Record blank = kind.blank();
    std::vector<const Field*> fields;
    for (const Field& field : kind.fields()) {
        const bool given = field.key == QLatin1String("code") || &field == kind.parentField();
        if (field.required && !field.system && !given && isEmpty(blank.at(field.key)))
            fields.push_back(&field);
    }
    return fields;
}

} // namespace

LinesTab::LinesTab(Desk& desk, const RecordKind& kind, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_kind(kind)
    , m_model(new RecordTableModel(desk.book().repository(), desk.names(), kind, this))
    , m_table(new LineTable)
    , m_empty(makeWrapped(tr("No line has been written yet."), "muted"))
{
    setObjectName(QStringLiteral("lines_%1").arg(kind.key()));
    m_model->setColumns(columnsOf(kind, *m_model));
    m_table->setObjectName(QStringLiteral("lineTable"));
    m_table->setAccessibleName(kindLabel(kind));
    m_table->setModel(m_model);
    auto* delegate = new LineDelegate(desk, kind, m_table);
    m_table->setItemDelegate(delegate);
    m_empty->setObjectName(QStringLiteral("noLines"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(lines(this, 0.4));
    layout->addWidget(m_empty);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_adding = makeAdding());
    layout->addStretch(0);
    connect(delegate, &LineDelegate::changed, this, &LinesTab::change);
    connect(delegate, &LineDelegate::unreadable, &m_desk, &Desk::refuse);
    connect(m_table, &LineTable::removeWanted, this, &LinesTab::removeLine);
    connect(m_table, &LineTable::addWanted, this, [this] {
        if (mayChange())
            m_editors.front()->widget()->setFocus();
    });
    connect(m_table, &LineTable::undoWanted, &m_desk, &Desk::undo);
    connect(m_model, &QAbstractItemModel::modelReset, this, &LinesTab::showCount);
}

QWidget* LinesTab::makeAdding()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(lines(this, 0.35));
    for (const Field* field : askedFirst(m_kind)) {
        QWidget* widget = makeFieldWidget(*field, row);
        widget->setObjectName(QStringLiteral("new_%1").arg(field->key));
        widget->setAccessibleName(fieldLabel(*field));
        widget->setToolTip(fieldLabel(*field));
        if (auto* line = qobject_cast<QLineEdit*>(widget)) {
            line->setPlaceholderText(fieldLabel(*field));
            connect(line, &QLineEdit::returnPressed, this, &LinesTab::add);
        }
        m_editors.push_back(
            makeFieldEditor(*field, widget, m_desk.book().repository(), m_desk.names(), {}));
        layout->addWidget(widget, 1);
    }
    QPushButton* add = makeButton(tr("Add"), QStringLiteral("addLine"));
    add->setToolTip(tr("Add the line (Enter)"));
    m_remove = makeButton(tr("Remove"), QStringLiteral("removeLine"));
    m_remove->setToolTip(tr("Take the line away (Delete); it can be undone"));
    layout->addWidget(add);
    layout->addWidget(m_remove);
    connect(add, &QPushButton::clicked, this, &LinesTab::add);
    connect(m_remove, &QPushButton::clicked, this, &LinesTab::removeLine);
    return row;
}

bool LinesTab::mayChange() const
{
    return m_parent && m_desk.may(Operation::EditRecords) &&
           !m_parent->kind().hasEnded(*m_parent) && !m_parent->isClosed() && !m_editors.empty();
}

void LinesTab::show(const Record& parent)
{
    const bool same = m_parent && m_parent->code() == parent.code();
    const int row = same ? m_table->currentIndex().row() : 0;
    const int column = same ? m_table->currentIndex().column() : 0;
    m_parent = parent;
    m_adding->setVisible(mayChange());
    m_table->setEditTriggers(mayChange() ? LineTable::editing() : LineTable::NoEditTriggers);
    m_model->setEditable(mayChange());
    if (same)
        m_model->reread();
    else
        m_model->setQuery(linesQuery(m_kind, parent.code()));
    showCount();
    if (m_model->rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(
            m_model->index(std::clamp(row, 0, m_model->rowCount() - 1), std::max(0, column)));
}

void LinesTab::showCount()
{
    const bool any = m_model->rowCount() > 0;
    m_empty->setVisible(!any);
    m_table->setVisible(any);
    m_remove->setEnabled(any);
    m_table->fitColumns();
}

void LinesTab::add()
{
    if (!mayChange())
        return;
    Record line = m_kind.blank();
    line.set(m_kind.parentField()->key, Value(m_parent->code()));
    for (const FieldEditor* editor : m_editors)
        line.set(editor->field().key, editor->value().value_or(Value(editor->typed())));
    const bool added = m_desk.attempt([&] {
        m_desk.records().save(line);
        m_desk.say(tr("A line was added to %1.").arg(m_parent->code()), true);
    });
    if (!added)
        return;
    clearAdding();
    // The list under a line writes what was chosen from it once more, after Enter was heard.
    QMetaObject::invokeMethod(this, &LinesTab::clearAdding, Qt::QueuedConnection);
}

void LinesTab::clearAdding()
{
    for (FieldEditor* editor : m_editors) {
        editor->load(Value());
        const auto* typed = qobject_cast<QLineEdit*>(editor->widget());
        if (typed && typed->completer())
            typed->completer()->popup()->hide(); // it would keep the focus
    }
    m_editors.front()->widget()->setFocus();
}

void LinesTab::change(const QModelIndex& index, const Value& value)
{
    auto record = m_model->recordAt(index.row());
    const QString key = m_model->fieldOf(index.column()).key;
    if (!record || record->at(key) == value)
        return;
    record->set(key, value);
    m_desk.attempt([&] {
        m_desk.records().save(*record);
        m_desk.say(tr("A line of %1 was changed.").arg(m_parent->code()), true);
    });
}

void LinesTab::removeLine()
{
    const auto record = m_model->recordAt(m_table->currentIndex().row());
    if (!record || !mayChange())
        return;
    m_desk.attempt([&] {
        m_desk.records().close(m_kind, record->code(), m_desk.today(),
                               tr("Taken out of %1").arg(m_parent->code()));
        m_desk.say(tr("A line was taken out of %1.").arg(m_parent->code()), true);
    });
}

} // namespace soattt
