#pragma once

#include "models/core/aside.h"
#include "models/reports/pagelayout.h"

#include <QByteArray>

namespace soattt {

/// PDF/A-1b: text selectable, the five faces embedded, nothing transparent. The same document
/// (`createdAt` set) gives the same bytes. Throws StorageError when it can't be made.
QByteArray renderPdf(const ReportDocument& document);

/// Several documents one after the other in one file, each numbering its own pages; title and time
/// are those of the first. Progress is told after every page and may throw Canceled.
QByteArray renderPdf(const std::vector<ReportDocument>& documents, const Tell& progress = {});

} // namespace soattt
