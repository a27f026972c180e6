#pragma once

#include <QStringList>

namespace soattt::ctl {

/// True when a command among the words lays out text and so needs fonts.
bool needsFonts(const QStringList& words);

/// Vietnamese unless --english or SOATTT_LANG=en.
bool wantsEnglish(const QStringList& words);

/// Runs the command line without the program's name; every error ends here. Returns the exit code.
int run(const QStringList& words);

} // namespace soattt::ctl
