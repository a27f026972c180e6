#include "models/reports/qrmatrix.h"

#include <QPainter>

#include <qrcodegen.hpp>

namespace soattt {

namespace {

constexpr int quietZone = 4;
constexpr int pixelsPerModule = 8;

qrcodegen::QrCode encode(const QString& text)
{
    return qrcodegen::QrCode::encodeText(text.toUtf8().constData(), qrcodegen::QrCode::Ecc::MEDIUM);
}

/// In modules, without the quiet zone.
std::vector<QRectF> darkRows(const qrcodegen::QrCode& code)
{
    std::vector<QRectF> rows;
    for (int y = 0; y < code.getSize(); ++y) {
        for (int x = 0; x < code.getSize(); ++x) {
            if (!code.getModule(x, y))
                continue;
            const int from = x;
            while (x < code.getSize() && code.getModule(x, y))
                ++x;
            rows.emplace_back(from, y, x - from, 1);
        }
    }
    return rows;
}

} // namespace

std::vector<QRectF> qrRectangles(const QString& text, double edge)
{
    const auto code = encode(text);
    const double module = edge / (code.getSize() + 2 * quietZone);
    std::vector<QRectF> rectangles = darkRows(code);
    for (QRectF& row : rectangles)
        row = QRectF((row.x() + quietZone) * module, (row.y() + quietZone) * module,
                     row.width() * module, module);
    return rectangles;
}

QImage qrImage(const QString& text)
{
    const auto code = encode(text);
    const int edge = (code.getSize() + 2 * quietZone) * pixelsPerModule;
    QImage image(edge, edge, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    for (const QRectF& row : qrRectangles(text, edge))
        painter.fillRect(row, Qt::black);
    return image;
}

} // namespace soattt
