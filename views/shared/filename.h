#pragma once

#include <QString>

namespace soattt {

/// Words as part of a file's name: lower case, no accents, dashes, as all systems and mails take
/// it. "UBND xã Hòa Bình" gives "ubnd-xa-hoa-binh".
QString dashed(const QString& words);

/// For a dialog that opens or saves a book.
QString bookFilter();

} // namespace soattt
