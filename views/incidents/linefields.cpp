#include "views/incidents/linefields.h"

#include "models/core/error.h"
#include "models/registers/labels.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"

#include <QGridLayout>

namespace soattt {

LineFields::LineFields(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(lines(this, 0.7));
    m_grid->setVerticalSpacing(lines(this, 0.1));
}

FieldEditor* LineFields::add(const Field& field, int row, int column, int columns,
                             const QString& label)
{
    const QString title = label.isEmpty() ? fieldLabel(field) : label;
    QWidget* widget = makeFieldWidget(field);
    widget->setObjectName(field.key);
    widget->setAccessibleName(title);
    if (field.type == FieldType::LongText)
        widget->setFixedHeight(lines(this, 3.4));
    QLabel* shown = makeLabel(title, "fieldLabel");
    shown->setBuddy(widget);
    m_grid->addWidget(shown, 2 * row, column, 1, columns);
    m_grid->addWidget(widget, 2 * row + 1, column, 1, columns);
    m_grid->setColumnStretch(column, 1);
    FieldEditor* editor =
        makeFieldEditor(field, widget, m_desk.book().repository(), m_desk.names(), {});
    m_editors.insert(field.key, editor);
    return editor;
}

FieldEditor* LineFields::editor(const char* key) const
{
    return m_editors.value(QString::fromLatin1(key));
}

void LineFields::load(const char* key, const Value& value) const
{
    editor(key)->load(value);
}

Value LineFields::value(const char* key) const
{
    const auto value = editor(key)->value();
    if (!value)
        throw UserError(tr("%1: “%2” can't be read.")
                            .arg(editor(key)->widget()->accessibleName(), editor(key)->typed()));
    return *value;
}

QString LineFields::text(const char* key) const
{
    return textOf(value(key)).trimmed();
}

std::optional<QDateTime> LineFields::time(const char* key) const
{
    const Value held = value(key);
    const auto* time = std::get_if<QDateTime>(&held);
    return time ? std::optional(*time) : std::nullopt;
}

QStringList LineFields::codes(const char* key) const
{
    const Value held = value(key);
    const auto* codes = std::get_if<QStringList>(&held);
    return codes ? *codes : QStringList();
}

} // namespace soattt
