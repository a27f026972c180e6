#pragma once

#include "models/core/aside.h"
#include "models/reports/reportdocument.h"

#include <memory>

class QPrinter;
class QWidget;

namespace soattt {

/// Asks for a printer and prints the documents one after the other. False when the person pressed
/// Cancel. Throws StorageError when the printer refuses.
bool printDocuments(QWidget* parent, const std::vector<ReportDocument>& documents);

/// Asks for a printer; none when the person pressed Cancel.
std::unique_ptr<QPrinter> askForPrinter(QWidget* parent,
                                        const std::vector<ReportDocument>& documents);

/// Prints without asking; pages outside the printer's range are left out. Progress is told after
/// every page and may throw Canceled: the job is taken back.
void paintDocuments(QPrinter& printer, const std::vector<ReportDocument>& documents,
                    const Tell& progress = {});

} // namespace soattt
