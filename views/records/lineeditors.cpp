#include "views/records/lineeditors.h"

#include "models/core/text.h"
#include "models/registers/fieldtext.h"
#include "views/shared/glyph.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>

namespace soattt {

namespace {

QString placeholderOf(const Field& field)
{
    switch (field.type) {
    case FieldType::Date:
        return LineEditor::tr("dd/mm/yyyy");
    case FieldType::DateTime:
        return LineEditor::tr("dd/mm/yyyy hh:mm");
    case FieldType::Reference:
        return LineEditor::tr("Type a code or a name");
    case FieldType::References:
    case FieldType::Lines:
        return LineEditor::tr("Several, parted by ;");
    default:
        return {};
    }
}

bool isTidied(const Field& field)
{
    switch (field.type) {
    case FieldType::Date:
    case FieldType::DateTime:
    case FieldType::Money:
    case FieldType::Integer:
        return true;
    default:
        return false;
    }
}

} // namespace

QStringList LineEditor::split(const QString& typed)
{
    QStringList parts;
    for (const QString& part : typed.split(QLatin1Char(';'))) {
        if (!part.trimmed().isEmpty())
            parts.append(part.trimmed());
    }
    return parts;
}

LineEditor::LineEditor(const Field& field, QLineEdit* line)
    : FieldEditor(field, line)
    , m_line(line)
{
    m_line->setPlaceholderText(placeholderOf(field));
    if (field.type == FieldType::Money || field.type == FieldType::Integer)
        m_line->setInputMethodHints(Qt::ImhPreferNumbers);
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
    connect(this, &FieldEditor::left, this, &LineEditor::tidy);
}

void LineEditor::load(const Value& value)
{
    QString text = displayText(field(), value);
    if (field().type == FieldType::Lines)
        text.replace(QLatin1Char('\n'), separator());
    restore(text);
}

std::optional<Value> LineEditor::value() const
{
    return valueFromText(field(), m_line->text());
}

QString LineEditor::typed() const
{
    return m_line->text();
}

void LineEditor::restore(const QString& typed)
{
    m_line->setText(typed);
    m_line->setCursorPosition(0);
}

void LineEditor::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
}

QAction* LineEditor::addOpener()
{
    QAction* opener = m_line->addAction(glyphIcon(QStringLiteral("down"), Ink::Muted),
                                        QLineEdit::TrailingPosition);
    opener->setToolTip(tr("Show the list"));
    return opener;
}

void LineEditor::tidy()
{
    const auto read = isTidied(field()) ? value() : std::nullopt;
    if (read && !isEmpty(*read))
        load(*read);
}

ChoicesEditor::ChoicesEditor(const Field& field, QLineEdit* line, std::vector<Word> words)
    : LineEditor(field, line)
    , m_words(std::move(words))
{
    QAction* opener = addOpener();
    auto* menu = new QMenu(line);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMenu(menu); });
    connect(opener, &QAction::triggered, this, [line, menu] {
        if (!line->isReadOnly())
            menu->popup(line->mapToGlobal(QPoint(0, line->height())));
    });
}

void ChoicesEditor::fillMenu(QMenu* menu)
{
    menu->clear();
    const QStringList chosen = keys().value_or(QStringList());
    for (const Word& word : m_words) {
        QAction* action = menu->addAction(word.label);
        action->setCheckable(true);
        action->setChecked(chosen.contains(word.key));
        connect(action, &QAction::toggled, this, [this, key = word.key](bool on) {
            QStringList now = keys().value_or(QStringList());
            now.removeAll(key);
            if (on)
                now.append(key);
            setKeys(now);
            emit edited();
        });
    }
}

void ChoicesEditor::setKeys(const QStringList& keys)
{
    QStringList labels;
    for (const QString& key : keys) {
        const auto found = std::find_if(m_words.begin(), m_words.end(),
                                        [&key](const Word& word) { return word.key == key; });
        labels.append(found == m_words.end() ? key : found->label);
    }
    restore(labels.join(separator()));
}

std::optional<QStringList> ChoicesEditor::keys() const
{
    QStringList keys;
    for (const QString& part : split(typed())) {
        const QString folded = text::fold(part);
        const auto found = std::find_if(m_words.begin(), m_words.end(), [&](const Word& word) {
            return word.key == part || text::fold(word.label) == folded;
        });
        if (found == m_words.end())
            return std::nullopt;
        keys.append(found->key);
    }
    keys.removeDuplicates();
    return keys;
}

void ChoicesEditor::load(const Value& value)
{
    const auto* list = std::get_if<QStringList>(&value);
    setKeys(list ? *list : QStringList());
}

std::optional<Value> ChoicesEditor::value() const
{
    const auto chosen = keys();
    if (!chosen)
        return std::nullopt;
    return chosen->isEmpty() ? Value() : Value(*chosen);
}

void ChoicesEditor::tidy()
{
    if (const auto chosen = keys())
        setKeys(*chosen);
}

} // namespace soattt
