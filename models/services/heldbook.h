#pragma once

#include "models/services/session.h"

#include <QJsonObject>

namespace soattt {

/// What needs no sign-in, asked for by one JSON object and answered by another: the command line
/// asks it of a book it opened itself or, over a local socket, of the window that holds the book.
namespace heldbook {

/// Name of the local socket of whoever holds that file.
QString serverName(const QString& bookPath);

/// Requests, by "command", and what comes back:
/// "backup" with "to", a folder in full, and "passphrase" for a sealed copy:
///     {"made":[{"path","sha256","rows","head"}]};
/// "planned", a backup by the rule of the book: the same, what failed as sentences in "problems";
/// "due" with "within", in days: {"items":[see DueItem::toJson]};
/// "verify": {"report":see VerifyReport::toJson}; with "anchor", as printed, also "agrees", null
/// for a text that is no anchor.
/// Throws as the services do.
QJsonObject perform(const Session& session, const QJsonObject& request);

/// The same for the other end of a socket: with "ok", and where that is false the sentence of the
/// refusal as "message". Never throws.
QJsonObject answer(Book& book, const QJsonObject& request);

} // namespace heldbook

} // namespace soattt
