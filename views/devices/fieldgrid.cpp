#include "views/devices/fieldgrid.h"

#include "models/core/error.h"
#include "models/registers/labels.h"
#include "views/records/fieldeditor.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"

#include <QGridLayout>
#include <QPlainTextEdit>

namespace soattt {

FieldGrid::FieldGrid(Desk& desk, const RecordKind& kind, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_kind(kind)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(lines(this, 0.15));
    m_grid->setHorizontalSpacing(lines(this, 0.6));
}

void FieldGrid::put(QWidget* widget, int row, int column, int span)
{
    QLabel* label = makeLabel(widget->accessibleName(), "fieldLabel");
    label->setBuddy(widget);
    m_grid->addWidget(label, row * 2, column, 1, span);
    m_grid->addWidget(widget, row * 2 + 1, column, 1, span);
    for (int i = 0; i < span; ++i)
        m_grid->setColumnStretch(column + i, 1);
}

FieldEditor* FieldGrid::add(const char* key, int row, int column, int span)
{
    const Field& field = m_kind.field(QString::fromLatin1(key));
    QWidget* widget = makeFieldWidget(field);
    widget->setObjectName(field.key);
    widget->setAccessibleName(fieldLabel(field));
    if (auto* text = qobject_cast<QPlainTextEdit*>(widget)) {
        text->setTabChangesFocus(true);
        text->setFixedHeight(lines(this, 3));
    }
    put(widget, row, column, span);
    FieldEditor* editor =
        makeFieldEditor(field, widget, m_desk.book().repository(), m_desk.names(), {});
    m_editors.push_back(editor);
    return editor;
}

void FieldGrid::load(const Record& record)
{
    for (FieldEditor* editor : m_editors)
        editor->load(record.at(editor->field().key));
}

Record FieldGrid::into(Record record) const
{
    for (const FieldEditor* editor : m_editors) {
        const auto value = editor->value();
        if (!value)
            throw UserError(
                tr("\"%1\" can't be read: %2.").arg(fieldLabel(editor->field()), editor->typed()));
        record.set(editor->field().key, *value);
    }
    return record;
}

} // namespace soattt
