#pragma once

#include <QString>

namespace soattt::csvguard {

/// Spreadsheets run a CSV cell that begins with = + - @ or a control character as a formula. Such
/// a text is written with an apostrophe before it, which Excel shows and does not run; a text that
/// begins with apostrophes and then such a sign gets one more, so that unguarded() gives back
/// exactly what went in.
QString guarded(const QString& text);
/// Takes one apostrophe away where guarded() would have put it.
QString unguarded(const QString& text);

} // namespace soattt::csvguard
