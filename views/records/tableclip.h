#pragma once

#include <memory>
#include <vector>

class QMimeData;

namespace soattt {

class RecordTableModel;

/// Rows of a list for the clipboard, with their headings: as text parted by tabs and as an HTML
/// table, so that a spreadsheet gets columns. Numbers stand without grouping; texts that a
/// spreadsheet would run are guarded as in exports. The caller owns it.
std::unique_ptr<QMimeData> tableClip(const RecordTableModel& model, const std::vector<int>& rows);

} // namespace soattt
