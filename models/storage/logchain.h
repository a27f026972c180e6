#pragma once

#include "models/storage/logentry.h"

namespace soattt {

/// What the chain of the log holds at that entry, worked out from it and the hash of the one before
/// (empty for the first): SHA-256(0x00 ‖ previous ‖ canonical entry). Its own hash plays no part.
QByteArray chainHashOf(const QByteArray& previous, const LogEntry& entry);

} // namespace soattt
