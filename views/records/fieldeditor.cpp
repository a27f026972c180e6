#include "views/records/fieldeditor.h"

#include "models/registers/fieldtext.h"
#include "models/registers/labels.h"
#include "views/records/comboeditor.h"
#include "views/records/lineeditors.h"
#include "views/records/referenceeditor.h"
#include "views/records/texteditor.h"

#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace soattt {

FieldEditor::FieldEditor(const Field& field, QWidget* widget)
    : QObject(widget)
    , m_field(field)
    , m_widget(widget)
    , m_class(widget->metaObject())
{
    widget->installEventFilter(this);
}

QString FieldEditor::refusal() const
{
    const QString noDay = missingDay(m_field, typed());
    return noDay.isEmpty()
               ? tr("“%1” can't be read. Expected: %2.").arg(typed(), expectation(m_field))
               : noDay;
}

void FieldEditor::setReadOnly(bool readOnly)
{
    m_widget->setEnabled(!readOnly);
}

bool FieldEditor::eventFilter(QObject* watched, QEvent* event)
{
    // A widget that has the focus loses it on its way out, when it is a plain QWidget already.
    const bool whole = watched->metaObject() == m_class;
    if (watched == m_widget && whole && event->type() == QEvent::FocusOut)
        emit left();
    return QObject::eventFilter(watched, event);
}

namespace {

std::vector<Word> wordsOf(const Field& field, const std::vector<Word>& words)
{
    if (!words.empty())
        return words;
    std::vector<Word> choices;
    for (const Choice& choice : field.choices)
        choices.push_back({choice.key, choiceLabel(choice)});
    return choices;
}

} // namespace

QWidget* makeFieldWidget(const Field& field, QWidget* parent, bool worded)
{
    const bool word = worded && field.type == FieldType::Text;
    if (field.type == FieldType::Choice || field.type == FieldType::YesNo || word)
        return new QComboBox(parent);
    if (field.type == FieldType::LongText)
        return new QPlainTextEdit(parent);
    return new QLineEdit(parent);
}

namespace {

/// Beside a text about equipment for secret documents.
void warn(QWidget* widget)
{
    widget->setToolTip(FieldEditor::tr("Write nothing of the content, summary or number of any "
                                       "secret document."));
    const QString brief = FieldEditor::tr("Nothing about documents");
    if (auto* line = qobject_cast<QLineEdit*>(widget))
        line->setPlaceholderText(brief);
    else if (auto* text = qobject_cast<QPlainTextEdit*>(widget))
        text->setPlaceholderText(widget->toolTip());
}

FieldEditor* makeEditor(const Field& field, QWidget* widget, Repository& repository,
                        RecordNames& names, const std::vector<Word>& words)
{
    if (auto* combo = qobject_cast<QComboBox*>(widget))
        return new ComboEditor(field, combo, wordsOf(field, words));
    if (auto* text = qobject_cast<QPlainTextEdit*>(widget))
        return new TextEditor(field, text);
    auto* line = qobject_cast<QLineEdit*>(widget);
    if (!line)
        qFatal("The form has no fitting widget for %s", qPrintable(field.key));
    if (field.type == FieldType::Reference || field.type == FieldType::References)
        return new ReferenceEditor(field, line, repository, names);
    const bool severalOf =
        field.type == FieldType::Choices || (field.type == FieldType::Lines && !words.empty());
    if (severalOf)
        return new ChoicesEditor(field, line, wordsOf(field, words));
    return new LineEditor(field, line);
}

} // namespace

FieldEditor* makeFieldEditor(const Field& field, QWidget* widget, Repository& repository,
                             RecordNames& names, const std::vector<Word>& words)
{
    FieldEditor* editor = makeEditor(field, widget, repository, names, words);
    if (field.confidential)
        warn(widget);
    return editor;
}

} // namespace soattt
