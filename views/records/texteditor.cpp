#include "views/records/texteditor.h"

#include "models/registers/fieldtext.h"
#include "views/shared/units.h"

#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace soattt {

TextEditor::TextEditor(const Field& field, QPlainTextEdit* edit)
    : FieldEditor(field, edit)
    , m_edit(edit)
{
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(lines(edit, 4.2));
    connect(m_edit, &QPlainTextEdit::textChanged, this, &FieldEditor::edited);
}

void TextEditor::load(const Value& value)
{
    restore(textOf(value));
}

std::optional<Value> TextEditor::value() const
{
    return valueFromText(field(), typed());
}

QString TextEditor::typed() const
{
    return m_edit->toPlainText();
}

void TextEditor::restore(const QString& typed)
{
    const QSignalBlocker blocker(m_edit);
    m_edit->setPlainText(typed);
}

void TextEditor::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

} // namespace soattt
