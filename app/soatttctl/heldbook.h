#pragma once

#include "app/soatttctl/invocation.h"

#include <QJsonObject>

namespace soattt::ctl {

/// What needs no sign-in (see models/services/heldbook.h), from the book itself or, while a window
/// holds it, from that window. With a user or a clock of its own the book has to be free.
QJsonObject askBook(Invocation& invocation, const QJsonObject& request);

} // namespace soattt::ctl
