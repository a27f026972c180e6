#include "models/reports/scannedcodes.h"

#include <QBuffer>
#include <QImageReader>

#include <zbar.h>

#include <algorithm>
#include <memory>

namespace soattt {

namespace {

/// Pixels of the longer side: a code of 25 mm on A4 still has six a module, and no page takes more
/// than 12 MB.
constexpr int longestSide = 3400;
constexpr qsizetype mostPages = 50;

QImage grey(const QByteArray& bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (std::max(size.width(), size.height()) > longestSide)
        reader.setScaledSize(size.scaled(longestSide, longestSide, Qt::KeepAspectRatio));
    return reader.read().convertToFormat(QImage::Format_Grayscale8);
}

/// The JPEG streams of a PDF.
QList<QByteArray> pagesOf(const QByteArray& pdf)
{
    static const QByteArray start("\xff\xd8\xff");
    QList<QByteArray> pages;
    qsizetype at = pdf.indexOf(start);
    while (at >= 0 && pages.size() < mostPages) {
        const qsizetype end = pdf.indexOf("endstream", at);
        if (end < 0)
            break;
        pages.append(pdf.mid(at, end - at));
        at = pdf.indexOf(start, end);
    }
    return pages;
}

using namespace zbar;

struct FreeScanner
{
    void operator()(zbar_image_scanner_t* scanner) const { zbar_image_scanner_destroy(scanner); }
};
struct FreeImage
{
    void operator()(zbar_image_t* image) const { zbar_image_destroy(image); }
};

constexpr unsigned long greyFormat = 0x30303859; ///< "Y800": a byte a pixel, row after row

/// The pixels without the padding at the end of QImage's rows.
QByteArray packed(const QImage& page)
{
    QByteArray pixels;
    pixels.reserve(qsizetype(page.width()) * page.height());
    for (int row = 0; row < page.height(); ++row)
        pixels.append(reinterpret_cast<const char*>(page.constScanLine(row)), page.width());
    return pixels;
}

void readCodes(const QImage& page, QStringList& texts)
{
    if (page.isNull())
        return;
    const std::unique_ptr<zbar_image_scanner_t, FreeScanner> scanner(zbar_image_scanner_create());
    zbar_image_scanner_set_config(scanner.get(), ZBAR_NONE, ZBAR_CFG_ENABLE, 0);
    zbar_image_scanner_set_config(scanner.get(), ZBAR_QRCODE, ZBAR_CFG_ENABLE, 1);
    const QByteArray pixels = packed(page);
    const std::unique_ptr<zbar_image_t, FreeImage> image(zbar_image_create());
    zbar_image_set_format(image.get(), greyFormat);
    zbar_image_set_size(image.get(), unsigned(page.width()), unsigned(page.height()));
    zbar_image_set_data(image.get(), pixels.constData(), static_cast<unsigned long>(pixels.size()),
                        nullptr);
    zbar_scan_image(scanner.get(), image.get());
    for (const zbar_symbol_t* code = zbar_image_first_symbol(image.get()); code;
         code = zbar_symbol_next(code)) {
        const QString text = QString::fromUtf8(zbar_symbol_get_data(code),
                                               qsizetype(zbar_symbol_get_data_length(code)));
        if (!texts.contains(text))
            texts.append(text);
    }
}

} // namespace

QStringList scannedCodes(const QByteArray& file)
{
    QStringList texts;
    if (file.startsWith("%PDF")) {
        for (const QByteArray& page : pagesOf(file))
            readCodes(grey(page), texts);
    } else {
        readCodes(grey(file), texts);
    }
    return texts;
}

} // namespace soattt
