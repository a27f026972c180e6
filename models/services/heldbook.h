#pragma once

#include "models/services/book.h"

#include <QJsonObject>

namespace soattt {

/// What the window that holds a book does for the command line and the scheduler of the system:
/// one request, one answer, both a JSON object on a line of its own.
namespace heldbook {

/// Name of the local socket of whoever holds that file.
QString serverName(const QString& bookPath);

/// {"command":"backup","to":DIR,"passphrase":…} → {"ok":true,"path":…,"sha256":…,"rows":n,
/// "head":…}; {"command":"planned"} backs up by the rule of the book → {"ok":…,"made":[…]}. What
/// is refused: {"ok":false,"message":…}. Never throws.
QJsonObject answer(Book& book, const QJsonObject& request);

} // namespace heldbook

} // namespace soattt
