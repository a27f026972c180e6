#include "views/records/conditionvalues.h"

#include "models/core/text.h"
#include "models/registers/catalog.h"
#include "models/registers/fieldtext.h"
#include "models/registers/labels.h"
#include "views/records/ticklist.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

#include <utility>

namespace soattt {

namespace {

constexpr int mostDays = 3650;
constexpr int usualDays = 30;

/// The field as a question sees it.
Field askedField(Field field)
{
    field.required = false;
    field.unique = false;
    if (field.type == FieldType::DateTime)
        field.type = FieldType::Date;
    else if (field.type == FieldType::Reference)
        field.type = FieldType::References;
    else if (field.type == FieldType::LongText || field.type == FieldType::Lines)
        field.type = FieldType::Text;
    return field;
}

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

ConditionValues::ConditionValues(Desk& desk, const RecordKind& kind, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_kind(kind)
    , m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setRowWrapPolicy(QFormLayout::WrapAllRows);
}

void ConditionValues::ask(const Field& field, const std::vector<Word>& words,
                          const Question& question)
{
    QStringList typed;
    if (m_field.key == field.key && question.values.isEmpty()) {
        for (const FieldEditor* line : m_lines)
            typed.append(line->typed());
    }
    while (m_layout->rowCount() > 0)
        m_layout->removeRow(0);
    m_lines.clear();
    m_list = nullptr;
    m_days = nullptr;
    m_field = askedField(field);
    m_ask = question.ask;
    const bool records = m_field.type == FieldType::References;
    if (m_ask == Ask::AnyOf && !records)
        addList(wordsOf(m_field, words), question.values);
    else if (m_ask == Ask::NextDays || m_ask == Ask::LastDays)
        addDays(question.values);
    else
        addLines(question.values);
    for (size_t i = 0; i < m_lines.size() && int(i) < typed.size(); ++i)
        m_lines[i]->restore(typed[int(i)]);
    // A layout shows what it gets only later; the focus is wanted now.
    for (QWidget* child : findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
        child->show();
}

void ConditionValues::addList(const std::vector<Word>& words, const QStringList& chosen)
{
    m_list = new TickList(QStringLiteral("conditionChoices"));
    m_list->setAccessibleName(fieldLabel(m_field));
    m_list->setFixedHeight(lines(this, 11));
    for (const Word& word : words)
        m_list->add(word.key, word.label, chosen.contains(word.key));
    m_layout->addRow(m_list);
}

void ConditionValues::addDays(const QStringList& values)
{
    m_days = new QSpinBox;
    m_days->setObjectName(QStringLiteral("conditionDays"));
    m_days->setAccessibleName(tr("Days"));
    m_days->setRange(0, mostDays);
    m_days->setButtonSymbols(QAbstractSpinBox::NoButtons); // typed, or by the arrow keys
    m_days->setValue(values.isEmpty() ? usualDays : values.front().toInt());
    m_layout->addRow(tr("Days"), m_days);
}

void ConditionValues::addLine(const QString& label, const QString& objectName,
                              const QString& canonical)
{
    auto* line = new QLineEdit;
    line->setObjectName(objectName);
    line->setAccessibleName(fieldLabel(m_field) + QLatin1Char(' ') + label);
    FieldEditor* editor =
        makeFieldEditor(m_field, line, m_desk.book().repository(), m_desk.names(), {});
    editor->restore(m_ask == Ask::Contains
                        ? canonical
                        : m_desk.names().textOfCanonical(m_kind, m_field, canonical));
    m_lines.push_back(editor);
    m_layout->addRow(label, line);
}

void ConditionValues::addLines(const QStringList& values)
{
    const QString first = QStringLiteral("conditionValue");
    switch (m_ask) {
    case Ask::Yes:
    case Ask::No:
    case Ask::Past:
    case Ask::Filled:
    case Ask::Empty:
        return;
    case Ask::Between:
        addLine(tr("From"), first, values.value(0));
        return addLine(tr("To"), QStringLiteral("conditionValue2"), values.value(1));
    case Ask::AnyOf:
        return addLine(tr("Records"), first, values.join(QLatin1Char('\n')));
    default:
        return addLine(unitLabel(m_field).isEmpty()
                           ? tr("Value")
                           : QStringLiteral("%1 (%2)").arg(tr("Value"), unitLabel(m_field)),
                       first, values.value(0));
    }
}

std::nullopt_t ConditionValues::refuse(const QString& problem)
{
    m_problem = problem;
    return std::nullopt;
}

std::optional<QStringList> ConditionValues::recordCodes()
{
    const auto value = m_lines.front()->value();
    if (!value || isEmpty(*value))
        return refuse(tr("Type a code or a name, or choose from the list."));
    const RecordKind& target = *findKind(m_field.target);
    const auto& codes = std::get<QStringList>(*value);
    for (const QString& code : codes) {
        if (!m_desk.book().repository().find(target, code))
            return refuse(tr("There is no %1 with the code or the name “%2”.")
                              .arg(kindSingular(target), code));
    }
    return codes;
}

std::optional<QStringList> ConditionValues::lineValues()
{
    std::vector<Value> read;
    for (FieldEditor* line : m_lines) {
        const auto value = line->value();
        if (!value)
            return refuse(line->refusal());
        if (isEmpty(*value))
            return refuse(tr("Type what to look for: %1.").arg(expectation(m_field)));
        read.push_back(*value);
    }
    if (read.size() == 2 && read[1] < read[0])
        std::swap(read[0], read[1]);
    QStringList texts;
    for (const Value& value : read)
        texts.append(canonicalText(value));
    return texts;
}

std::optional<QStringList> ConditionValues::values()
{
    m_problem.clear();
    if (m_days)
        return QStringList{QString::number(m_days->value())};
    if (m_list) {
        const QStringList keys = m_list->ticked();
        return keys.isEmpty() ? refuse(tr("Tick at least one answer."))
                              : std::optional<QStringList>(keys);
    }
    if (m_ask == Ask::AnyOf)
        return recordCodes();
    if (m_ask == Ask::Contains) {
        const QString typed = text::clean(m_lines.front()->typed());
        return typed.isEmpty() ? refuse(tr("Type the words to look for."))
                               : std::optional<QStringList>(QStringList{typed});
    }
    return lineValues();
}

QList<QWidget*> ConditionValues::inputs() const
{
    QList<QWidget*> inputs;
    if (m_list)
        inputs.append(m_list);
    if (m_days)
        inputs.append(m_days);
    for (const FieldEditor* line : m_lines)
        inputs.append(line->widget());
    return inputs;
}

void ConditionValues::focusFirst() const
{
    const auto all = inputs();
    if (!all.isEmpty())
        all.front()->setFocus();
}

} // namespace soattt
