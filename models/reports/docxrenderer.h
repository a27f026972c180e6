#pragma once

#include "models/reports/reportdocument.h"

#include <QByteArray>

namespace soattt {

/// The document as a Word file (Office Open XML, transitional) that Word and LibreOffice open and
/// edit. Its text is Times New Roman, to which Liberation Serif is metric-equal; boxes are DejaVu
/// Sans. The same document (`createdAt` set) gives the same bytes.
QByteArray renderDocx(const ReportDocument& document);

} // namespace soattt
