#pragma once

#include "models/registers/field.h"

#include <QJsonValue>

#include <optional>

namespace soattt {

/// Text as people read it: dates dd/MM/yyyy, times dd/MM/yyyy HH:mm at the office's offset, money
/// 12.450.000, choices by label, lists joined by "; ". References stay codes.
QString displayText(const Field& field, const Value& value);

/// The same with Vietnamese choice labels whatever the language of the screen.
QString paperText(const Field& field, const Value& value);

/// Reads what people type or paste; choices by key or by label in either language, without regard
/// to accents and case. Empty text gives an empty value; nullopt when it can't be read.
std::optional<Value> valueFromText(const Field& field, const QString& text);

/// What a value of this field looks like, to end a sentence of refusal: "a date like 05/03/2026".
QString expectation(const Field& field);

/// Why a date was not read though it has the shape of one: "There is no 31/02/2026: …". Empty for
/// all else.
QString missingDay(const Field& field, const QString& typed);

/// JSON of the command line: dates ISO, times ISO with offset, money whole đồng, lists arrays.
QJsonValue toJson(const Value& value);

} // namespace soattt
