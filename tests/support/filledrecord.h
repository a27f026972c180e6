#pragma once

#include "models/registers/catalog.h"
#include "models/registers/recordkind.h"

namespace soattt::test {

/// A value of the field's type that is not the struct's default; `seed` makes it differ.
inline Value sampleValue(const Field& field, int seed)
{
    const QString word = QStringLiteral("Đỗ %1 %2").arg(field.key).arg(seed);
    switch (field.type) {
    case FieldType::Text:
        return word;
    case FieldType::LongText:
        return QString(word + QStringLiteral("\ndòng hai \"ngoặc\" ; phẩy"));
    case FieldType::Integer:
        return qint64(1 + seed % 5);
    case FieldType::Money:
        return qint64(12'450'000) + seed;
    case FieldType::YesNo:
        return true;
    case FieldType::Date:
        return QDate(2026, 2, 28).addDays(seed);
    case FieldType::DateTime:
        return QDateTime(QDate(2026, 2, 28), QTime(23, 59, 7), Qt::UTC).addDays(seed);
    case FieldType::Choice:
        return field.choices.back().key;
    case FieldType::Choices:
        return QStringList{field.choices.back().key, field.choices.front().key};
    case FieldType::Reference:
        return QString(findKind(field.target)->codePrefix() + QStringLiteral("-0001"));
    case FieldType::References:
        return QStringList{findKind(field.target)->codePrefix() + QStringLiteral("-0001")};
    case FieldType::Lines:
        return QStringList{word, QStringLiteral("hai")};
    }
    Q_UNREACHABLE();
}

/// Every field filled, the marks of closing and withdrawing too when asked; sound by the kind's own
/// rules. References point to number 1 of their register.
inline Record filledRecord(const RecordKind& kind, int seed = 1, bool closed = false)
{
    static const QStringList marks{QStringLiteral("closed_on"), QStringLiteral("closed_reason"),
                                   QStringLiteral("withdrawn")};
    Record record = kind.blank();
    for (const Field& field : kind.fields()) {
        if (closed || !marks.contains(field.key))
            record.set(field.key, sampleValue(field, seed));
    }
    record.set(
        0,
        Value(QStringLiteral("%1-%2").arg(kind.codePrefix()).arg(seed, 4, 10, QLatin1Char('0'))));
    if (kind.find(QStringLiteral("login")))
        record.set(QStringLiteral("login"), Value(QStringLiteral("nguoi-dung.%1").arg(seed)));
    if (kind.find(QStringLiteral("reviewed"))) // the decisions make up what was reviewed
        record.set(QStringLiteral("reviewed"), Value(3 * (qint64(1) + seed % 5)));
    if (kind.find(QStringLiteral("failed"))) { // each rule of a machine check has one outcome
        const auto rule = [&kind](int number) {
            return Value(QStringList{kind.field(QStringLiteral("failed")).choices[number].key});
        };
        record.set(QStringLiteral("failed"), rule(0));
        record.set(QStringLiteral("unknown"), rule(1));
        record.set(QStringLiteral("passed"), rule(2));
        record.set(QStringLiteral("result"), Value(QStringLiteral("fail")));
    }
    if (kind.find(QStringLiteral("rate")))
        record.set(QStringLiteral("rate"), Value(QStringLiteral("14,29")));
    if (!closed) // one asset or one drive; three roles, three people
        for (const char* other : {"done_by", "verified_by"})
            if (kind.find(QStringLiteral("validated_by")))
                record.set(QString::fromLatin1(other), Value());
    if (!closed && kind.key() == QLatin1String("disposal-lines"))
        record.set(QStringLiteral("storage"), Value());
    return record;
}

} // namespace soattt::test
