#pragma once

#include <QStringList>

namespace soattt {

/// Whether a password is among the first somebody would try: a common word or row of keys, one of
/// `about` (names of the office and the person) or their initials, with whatever digits and signs
/// around it, accents and case aside, also with @ for a, 0 for o, 3 for e, $ for s.
bool isEasilyGuessed(const QString& password, const QStringList& about);

} // namespace soattt
