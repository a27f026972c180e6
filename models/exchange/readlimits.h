#pragma once

#include <QtGlobal>

namespace soattt {

/// What a table file may ask of this machine (4 GB of memory, hard disk) before it is refused.
/// Excel's own limits where it has them.
struct ReadLimits
{
    qint64 entryBytes = 512LL << 20;  ///< one part of an .xlsx, inflated
    qint64 totalBytes = 1024LL << 20; ///< all parts together, inflated
    qint64 ratio = 250;               ///< inflated : stored, once past ratioFrom
    qint64 ratioFrom = 4LL << 20;     ///< smaller parts may be as dense as they like
    qint64 entries = 10'000;
    qint64 sheets = 1'000;
    qint64 rows = 1'048'576;
    qint64 columns = 16'384;
    qint64 cells = 50'000'000; ///< cells of one sheet, gaps inside rows counted
    qint64 sharedStrings = 4'000'000;
    qint64 sharedBytes = 256LL << 20;
    qint64 styles = 65'536;
    qint64 textFileBytes = 512LL << 20; ///< a whole CSV file
    qint64 recordChars = 4LL << 20;     ///< one CSV record, line breaks inside quotes included
    qint64 fieldChars = 1LL << 20;      ///< one CSV field
    qint64 chunkBytes = 256LL << 10;    ///< of a CSV file, read at once
};

} // namespace soattt
