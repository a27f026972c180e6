#pragma once

#include "models/reports/reportdocument.h"

class QPrinter;
class QWidget;

namespace soattt {

/// Asks for a printer and prints the documents one after the other. False when the person pressed
/// Cancel. Throws StorageError when the printer refuses.
bool printDocuments(QWidget* parent, const std::vector<ReportDocument>& documents);

/// The same without asking; pages outside the printer's range are left out.
void paintDocuments(QPrinter& printer, const std::vector<ReportDocument>& documents);

} // namespace soattt
