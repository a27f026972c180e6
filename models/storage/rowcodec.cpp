#include "models/storage/rowcodec.h"

#include "models/core/error.h"
#include "models/core/text.h"

#include <QCoreApplication>

namespace soattt::rowcodec {

namespace {

[[noreturn]] void damaged(const Field& field)
{
    throw DataError(QCoreApplication::translate("Storage", "The stored value of %1 is damaged.")
                        .arg(field.key));
}

qint64 numberFrom(const Field& field, const QString& text)
{
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    if (!ok)
        damaged(field);
    return number;
}

QDate dateFrom(const Field& field, const QString& text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid())
        damaged(field);
    return date;
}

QDateTime timeFrom(const Field& field, const QString& text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (!time.isValid())
        damaged(field);
    return time.toUTC();
}

Value readColumn(const Statement& row, int column, const Field& field)
{
    if (row.isNull(column))
        return {};
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Money:
        return row.integer(column);
    case FieldType::YesNo:
        return row.integer(column) != 0;
    default:
        return fromCanonical(field, row.text(column));
    }
}

} // namespace

QString columns(const RecordKind& kind)
{
    QStringList names;
    for (const Field& field : kind.fields())
        names.append(QStringLiteral("\"%1\"").arg(field.key));
    return names.join(QLatin1String(", "));
}

void read(const Statement& row, int first, Record& record)
{
    const auto& fields = record.kind().fields();
    for (size_t i = 0; i < fields.size(); ++i)
        record.set(int(i), readColumn(row, first + int(i), fields[i]));
}

void bind(Statement& statement, int position, const Value& value)
{
    if (isEmpty(value))
        statement.bindNull(position);
    else if (const auto* number = std::get_if<qint64>(&value))
        statement.bind(position, *number);
    else if (const auto* yes = std::get_if<bool>(&value))
        statement.bind(position, qint64(*yes ? 1 : 0));
    else
        statement.bind(position, canonicalText(value));
}

Value fromCanonical(const Field& field, const QString& text)
{
    if (text.isEmpty())
        return {};
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Money:
        return numberFrom(field, text);
    case FieldType::YesNo:
        return numberFrom(field, text) != 0;
    case FieldType::Date:
        return dateFrom(field, text);
    case FieldType::DateTime:
        return timeFrom(field, text);
    case FieldType::Choices:
    case FieldType::References:
    case FieldType::Lines:
        return text.split(QLatin1Char('\n'));
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Choice:
    case FieldType::Reference:
        return text;
    }
    Q_UNREACHABLE();
}

QByteArray sortKey(const Record& record, const Field& field)
{
    const QString text = textOf(record.at(field.key));
    if (!field.personName)
        return text::sortKey(text);
    const Field* manual = record.kind().find(QStringLiteral("sort_name"));
    const QString typed = manual ? textOf(record.at(manual->key)) : QString();
    return typed.isEmpty() ? text::nameKey(text) : text::sortKey(typed);
}

QString searchText(const Record& record)
{
    QStringList words;
    for (size_t i = 0; i < record.kind().fields().size(); ++i) {
        if (record.kind().fields()[i].searched && !isEmpty(record.at(int(i))))
            words.append(canonicalText(record.at(int(i))));
    }
    return text::fold(words.join(QLatin1Char(' ')));
}

} // namespace soattt::rowcodec
