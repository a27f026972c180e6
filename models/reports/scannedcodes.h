#pragma once

#include <QByteArray>
#include <QStringList>

namespace soattt {

/// The texts of the QR codes on a scanned paper, each once: of a picture, or of a PDF as scanners
/// write them, each page a JPEG. Empty for anything else: a file from a scanner is never wrong, it
/// only may have no code that can be read.
QStringList scannedCodes(const QByteArray& file);

} // namespace soattt
