#pragma once

#include <QString>

namespace soattt::ctl {

/// From SOATTT_BACKUP_PASSPHRASE, else typed, a new one twice. Throws UserError.
QString newPassphrase();
QString knownPassphrase();

} // namespace soattt::ctl
