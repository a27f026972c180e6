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

/// Digits of a text of that shape, or -1.
int digits(const QString& text, qsizetype at, int count)
{
    int number = 0;
    for (qsizetype i = at; i < at + count; ++i) {
        if (text[i] < u'0' || text[i] > u'9')
            return -1;
        number = 10 * number + text[i].digitValue();
    }
    return number;
}

QDate dateFrom(const Field& field, const QString& text)
{
    const bool shaped = text.size() >= 10 && text[4] == u'-' && text[7] == u'-';
    const QDate date =
        shaped ? QDate(digits(text, 0, 4), digits(text, 5, 2), digits(text, 8, 2)) : QDate();
    if (!date.isValid())
        damaged(field);
    return date;
}

QDateTime timeFrom(const Field& field, const QString& text)
{
    const bool shaped = text.size() == 20 && text[10] == u'T' && text[13] == u':' &&
                        text[16] == u':' && text[19] == u'Z';
    if (!shaped)
        damaged(field);
    const QTime time(digits(text, 11, 2), digits(text, 14, 2), digits(text, 17, 2));
    if (!time.isValid())
        damaged(field);
    return QDateTime(dateFrom(field, text.left(10)), time, Qt::UTC);
}

bool yesNoFrom(const Field& field, qint64 number)
{
    if (number != 0 && number != 1)
        damaged(field);
    return number == 1;
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
        return yesNoFrom(field, row.integer(column));
    default:
        break;
    }
    const QString text = row.text(column);
    if (text.isEmpty())
        damaged(field); // no value is stored as NULL
    return fromCanonical(field, text);
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

void read(const Statement& row, int first, const std::vector<int>& fields, Record& record)
{
    for (const int field : fields)
        record.set(field, readColumn(row, first++, record.kind().fields()[size_t(field)]));
}

void bind(Statement& statement, int position, const Value& value)
{
    if (isEmpty(value))
        statement.bindNull(position);
    else if (const auto* number = std::get_if<qint64>(&value))
        statement.bind(position, *number);
    else if (const auto* yes = std::get_if<bool>(&value))
        statement.bind(position, qint64(*yes ? 1 : 0));
    else if (const QString text = canonicalText(value); !text.isEmpty())
        statement.bind(position, text);
    else
        statement.bindNull(position);
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
        return yesNoFrom(field, numberFrom(field, text));
    case FieldType::Date:
        if (text.size() != 10)
            damaged(field);
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

static bool mayBeUnreadable(const Field& field)
{
    return field.type == FieldType::Date || field.type == FieldType::DateTime ||
           field.type == FieldType::YesNo;
}

bool isReadable(const RecordKind& kind, const std::vector<QByteArrayView>& values)
{
    const auto& fields = kind.fields();
    try {
        for (size_t i = 0; i < fields.size(); ++i) {
            if (mayBeUnreadable(fields[i]))
                fromCanonical(fields[i], QString::fromUtf8(values[i]));
        }
        return true;
    } catch (const DataError&) {
        return false;
    }
}

namespace {

/// `textOf(field)` is the text the record has there.
template <class TextOf> QByteArray sortKeyOf(const RecordKind& kind, int at, const TextOf& textOf)
{
    if (!kind.fields()[size_t(at)].personName)
        return text::sortKey(textOf(at));
    const bool maySay = kind.find(QStringLiteral("sort_name")) != nullptr;
    const QString typed = maySay ? textOf(kind.indexOf(QStringLiteral("sort_name"))) : QString();
    return typed.isEmpty() ? text::nameKey(textOf(at)) : text::sortKey(typed);
}

template <class TextOf> QString searchTextOf(const RecordKind& kind, const TextOf& textOf)
{
    QString words;
    for (size_t i = 0; i < kind.fields().size(); ++i) {
        if (!kind.fields()[i].searched)
            continue;
        words += textOf(int(i));
        words += QLatin1Char(' ');
    }
    return text::fold(words);
}

} // namespace

QByteArray sortKey(const Record& record, int field)
{
    return sortKeyOf(record.kind(), field, [&](int of) { return textOf(record.at(of)); });
}

QString searchText(const Record& record)
{
    return searchTextOf(record.kind(), [&](int of) { return canonicalText(record.at(of)); });
}

QByteArray sortKey(const RecordKind& kind, const std::vector<QByteArrayView>& values, int field)
{
    return sortKeyOf(kind, field, [&](int of) { return QString::fromUtf8(values[size_t(of)]); });
}

QString searchText(const RecordKind& kind, const std::vector<QByteArrayView>& values)
{
    return searchTextOf(kind, [&](int of) { return QString::fromUtf8(values[size_t(of)]); });
}

} // namespace soattt::rowcodec
