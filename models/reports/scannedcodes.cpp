#include "models/reports/scannedcodes.h"

#include <QBuffer>
#include <QImageReader>

#define ZX_USE_UTF8 // texts as UTF-8, not as wide characters
#include <ZXing/ReadBarcode.h>

#include <algorithm>

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

void readCodes(const QImage& page, QStringList& texts)
{
    if (page.isNull())
        return;
    const ZXing::ImageView view(page.constBits(), page.width(), page.height(),
                                ZXing::ImageFormat::Lum, int(page.bytesPerLine()));
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode);
    for (const ZXing::Result& code : ZXing::ReadBarcodes(view, hints)) {
        const QString text = QString::fromStdString(code.text());
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
