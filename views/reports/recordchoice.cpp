#include "views/reports/recordchoice.h"

#include "models/registers/catalog.h"
#include "models/registers/labels.h"
#include "views/records/referenceeditor.h"
#include "views/shell/desk.h"

#include <QLineEdit>

namespace soattt {

RecordChoice::RecordChoice(Desk& desk, QWidget* parent)
    : QStackedWidget(parent)
    , m_desk(desk)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

RecordChoice::Line& RecordChoice::lineFor(const RecordKind& kind)
{
    std::unique_ptr<Line>& line = m_lines[kind.key()];
    if (line)
        return *line;
    line = std::make_unique<Line>();
    line->field.key = QStringLiteral("record");
    line->field.label = kind.singular();
    line->field.type = FieldType::Reference;
    line->field.target = kind.key();
    auto* edit = new QLineEdit;
    edit->setObjectName(QStringLiteral("recordChoice"));
    edit->setAccessibleName(kindSingular(kind));
    edit->setPlaceholderText(tr("Code or name of the %1").arg(kindSingular(kind)));
    line->editor =
        new ReferenceEditor(line->field, edit, m_desk.book().repository(), m_desk.names());
    connect(line->editor, &FieldEditor::edited, this, &RecordChoice::read);
    addWidget(edit);
    return *line;
}

void RecordChoice::ask(const RecordKind& kind, const QString& code)
{
    m_line = &lineFor(kind);
    setCurrentWidget(m_line->editor->widget());
    setFocusProxy(m_line->editor->widget());
    if (!code.isEmpty())
        m_line->editor->load(Value(code));
    const auto value = m_line->editor->value();
    m_code = value ? textOf(*value) : QString();
}

/// Only what leads to one record counts; until then the last one stays.
void RecordChoice::read()
{
    const auto value = m_line->editor->value();
    const QString code = value ? textOf(*value) : QString();
    const RecordKind& kind = *findKind(m_line->field.target);
    if (code == m_code || !m_desk.book().repository().hasLive(kind, code))
        return;
    m_code = code;
    emit chosen();
}

} // namespace soattt
