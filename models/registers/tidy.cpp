#include "models/registers/tidy.h"

#include "models/core/text.h"
#include "models/registers/recordkind.h"

namespace soattt {

namespace {

QString tidyText(const Field& field, const QString& text)
{
    QString clean = text::clean(text);
    if (field.type == FieldType::LongText || !clean.contains(u'\n'))
        return clean;
    return clean.replace(u'\n', u' ').simplified();
}

QStringList tidyList(const Field& field, const QStringList& list)
{
    QStringList kept;
    for (const QString& item : list) {
        const QString clean = tidyText(field, item);
        if (!clean.isEmpty() && !kept.contains(clean))
            kept.append(clean);
    }
    return kept;
}

Value tidyTime(const QDateTime& time)
{
    return time.isValid() ? Value(QDateTime::fromSecsSinceEpoch(time.toSecsSinceEpoch(), Qt::UTC))
                          : Value();
}

} // namespace

Value tidied(const Field& field, Value value)
{
    if (const auto* text = std::get_if<QString>(&value)) {
        const QString kept = tidyText(field, *text);
        return kept.isEmpty() ? Value() : Value(kept);
    }
    if (const auto* list = std::get_if<QStringList>(&value)) {
        const QStringList kept = tidyList(field, *list);
        return kept.isEmpty() ? Value() : Value(kept);
    }
    if (const auto* time = std::get_if<QDateTime>(&value))
        return tidyTime(*time);
    if (const auto* date = std::get_if<QDate>(&value))
        return date->isValid() ? value : Value();
    return field.mark && value == Value(false) ? Value() : value;
}

Record tidied(Record record)
{
    const auto& fields = record.kind().fields();
    for (size_t i = 0; i < fields.size(); ++i) {
        if (!isEmpty(record.at(int(i))))
            record.set(int(i), tidied(fields[i], record.at(int(i))));
    }
    return record;
}

} // namespace soattt
