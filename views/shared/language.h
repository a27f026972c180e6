#pragma once

#include <QString>

namespace soattt {

/// Words, dates and Qt's own buttons in "vi" or "en" from here on; what is on the screen already
/// keeps its words. English is the language of the sources, Vietnamese is laid over it.
void applyLanguage(const QString& language);

} // namespace soattt
