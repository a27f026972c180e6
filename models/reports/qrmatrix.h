#pragma once

#include <QImage>
#include <QRectF>
#include <QString>

#include <vector>

namespace soattt {

/// Dark modules of a QR code (error correction M) in a square of `edge`, the quiet zone of four
/// modules included; neighbours in a row are one rectangle. The text is UTF-8, at most 2,300 bytes.
std::vector<QRectF> qrRectangles(const QString& text, double edge);

/// The same, eight pixels a module, for files that hold pictures.
QImage qrImage(const QString& text);

} // namespace soattt
