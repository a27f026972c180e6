#include "models/registers/recordkind.h"

#include "models/core/error.h"
#include "models/core/money.h"
#include "models/registers/fieldtext.h"
#include "models/registers/labels.h"

#include <QCoreApplication>

#include <algorithm>

namespace soattt {

namespace {

bool isChoice(const Field& field, const QString& key)
{
    return std::any_of(field.choices.begin(), field.choices.end(),
                       [&key](const Choice& choice) { return choice.key == key; });
}

QString wrongChoice(const Field& field, const QString& key)
{
    QStringList labels;
    for (const Choice& choice : field.choices)
        labels.append(choiceLabel(choice));
    return QCoreApplication::translate("Field", "%1: \"%2\" is not one of: %3.")
        .arg(fieldLabel(field), key, labels.join(QLatin1String(", ")));
}

QString tooLong(const Field& field, qsizetype length)
{
    return QCoreApplication::translate("Field", "%1: %2 characters, at most %3 are kept.")
        .arg(fieldLabel(field))
        .arg(length)
        .arg(field.maxLength);
}

/// What the field's own type holds; anything else would not fit its column.
bool hasRightType(const Field& field, const Value& value)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Choice:
    case FieldType::Reference:
        return std::holds_alternative<QString>(value);
    case FieldType::Integer:
        return std::holds_alternative<qint64>(value);
    case FieldType::Money:
        return std::holds_alternative<qint64>(value) && Money::isPossible(std::get<qint64>(value));
    case FieldType::YesNo:
        return std::holds_alternative<bool>(value);
    case FieldType::Date:
        return std::holds_alternative<QDate>(value) && std::get<QDate>(value).isValid();
    case FieldType::DateTime:
        return std::holds_alternative<QDateTime>(value) && std::get<QDateTime>(value).isValid();
    case FieldType::Choices:
    case FieldType::References:
    case FieldType::Lines:
        return std::holds_alternative<QStringList>(value);
    }
    Q_UNREACHABLE();
}

QString wrongType(const Field& field)
{
    return QCoreApplication::translate("Field", "%1 must be %2.")
        .arg(fieldLabel(field), expectation(field));
}

void checkText(const Field& field, const QString& text, std::vector<Problem>& problems)
{
    if (text.size() > field.maxLength)
        problems.push_back({field.key, tooLong(field, text.size())});
    const bool choice = field.type == FieldType::Choice || field.type == FieldType::Choices;
    if (choice && !isChoice(field, text))
        problems.push_back({field.key, wrongChoice(field, text)});
}

QString wrongStep(const Field& field, const Step& step)
{
    const auto labelOf = [&field](const QString& key) {
        const auto choice = std::find_if(field.choices.begin(), field.choices.end(),
                                         [&key](const Choice& one) { return one.key == key; });
        return choice == field.choices.end() ? key : choiceLabel(*choice);
    };
    if (step.to.isEmpty())
        return QCoreApplication::translate("Field", "%1: \"%2\" is the end; nothing follows it.")
            .arg(fieldLabel(field), labelOf(step.from));
    QStringList labels;
    for (const QString& key : step.to)
        labels.append(labelOf(key));
    return QCoreApplication::translate("Field", "%1: after \"%2\" comes one of: %3.")
        .arg(fieldLabel(field), labelOf(step.from), labels.join(QLatin1String(", ")));
}

void checkField(const Field& field, const Value& value, std::vector<Problem>& problems)
{
    if (isEmpty(value)) {
        if (field.required)
            problems.push_back(
                {field.key,
                 QCoreApplication::translate("Field", "%1 is required.").arg(fieldLabel(field))});
        return;
    }
    if (!hasRightType(field, value)) {
        problems.push_back({field.key, wrongType(field)});
        return;
    }
    if (const auto* text = std::get_if<QString>(&value))
        checkText(field, *text, problems);
    if (const auto* list = std::get_if<QStringList>(&value)) {
        for (const QString& text : *list)
            checkText(field, text, problems);
    }
}

} // namespace

QString RecordKind::codeOf(qint64 number) const
{
    return QStringLiteral("%1-%2").arg(m_codePrefix).arg(number, 4, 10, QLatin1Char('0'));
}

int RecordKind::indexOf(const QString& key) const
{
    const auto found = m_index.constFind(key);
    if (found == m_index.cend())
        throw DataError(
            QCoreApplication::translate("Field", "\"%1\" has no field \"%2\".").arg(m_key, key));
    return *found;
}

std::vector<int> RecordKind::indexesOf(const QStringList& keys) const
{
    std::vector<int> indexes;
    for (const QString& key : keys)
        indexes.push_back(indexOf(key));
    return indexes;
}

const Field* RecordKind::find(const QString& key) const
{
    const auto found = m_index.constFind(key);
    return found == m_index.cend() ? nullptr : &m_fields[size_t(*found)];
}

void RecordKind::checkBase(const Record& record, std::vector<Problem>& problems)
{
    if (record.code().contains(QLatin1Char(';')))
        problems.push_back({QStringLiteral("code"),
                            QCoreApplication::translate(
                                "Rule", "A code can't hold a semicolon: lists of codes use it.")});
    const bool closed = record.isClosed();
    if (closed && isEmpty(record.at(QStringLiteral("closed_reason"))))
        problems.push_back({QStringLiteral("closed_reason"),
                            QCoreApplication::translate("Rule", "Say why the record is closed.")});
}

std::vector<Problem> RecordKind::check(const Record& record) const
{
    std::vector<Problem> problems;
    for (size_t i = 0; i < m_fields.size(); ++i)
        checkField(m_fields[i], record.at(int(i)), problems);
    if (!problems.empty())
        return problems; // the kind's own rules may read the struct, so its values must be sound
    for (const auto& rule : m_checks)
        rule(record, problems);
    return problems;
}

bool RecordKind::hasEnded(const Record& record) const
{
    return std::any_of(m_fields.begin(), m_fields.end(), [&record](const Field& field) {
        return std::any_of(field.steps.begin(), field.steps.end(), [&](const Step& step) {
            return step.to.isEmpty() && step.from == textOf(record.at(field.key));
        });
    });
}

std::vector<Problem> RecordKind::checkSteps(const Record& before, const Record& after) const
{
    std::vector<Problem> problems;
    for (const Field& field : m_fields) {
        if (field.steps.empty() || before.at(field.key) == after.at(field.key))
            continue;
        const QString from = textOf(before.at(field.key));
        const QString to = textOf(after.at(field.key));
        for (const Step& step : field.steps) {
            if (step.from == from && !step.to.contains(to))
                problems.push_back({field.key, wrongStep(field, step)});
        }
    }
    return problems;
}

} // namespace soattt
