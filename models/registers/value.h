#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <variant>

namespace soattt {

/// What one field of a record holds, whatever its kind. Empty is std::monostate: there is no empty
/// string, no invalid date. Money is whole đồng in qint64; a choice is its key; a reference is the
/// code of the record it points to; lists are never empty.
using Value = std::variant<std::monostate, QString, qint64, bool, QDate, QDateTime, QStringList>;

inline bool isEmpty(const Value& value)
{
    return value.index() == 0;
}

/// The text of a Text, Choice or Reference value; empty when there is none.
QString textOf(const Value& value);

/// The one way a value is written for hashing and storing: numbers in decimal, yes/no as 1/0, dates
/// ISO, times ISO in UTC with seconds, lists joined by line feeds. Empty values give an empty
/// string.
QString canonicalText(const Value& value);

} // namespace soattt
