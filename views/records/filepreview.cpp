#include "views/records/filepreview.h"

#include "views/shared/theme.h"
#include "views/shared/units.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <memory>

namespace soattt {

namespace {

constexpr int longestSide = 1600;      ///< pixels; more is not seen in a pane
constexpr int largestAllocation = 128; ///< megabytes for one picture while it is decoded
constexpr qint64 mostPixels = 100'000'000;
constexpr double highest = 24; ///< lines of text
constexpr double sentenceHeight = 2.6;

bool isUsual(const QByteArray& format)
{
    static const QList<QByteArray> usual{"png", "jpeg", "gif", "bmp", "webp"};
    return usual.contains(format);
}

} // namespace

QImage decodePicture(const QByteArray& bytes, int side)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize size = isUsual(reader.format()) ? reader.size() : QSize();
    if (size.isEmpty() || qint64(size.width()) * size.height() > mostPixels)
        return {};
    if (std::max(size.width(), size.height()) > side)
        reader.setScaledSize(size.scaled(side, side, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return reader.read();
}

FilePreview::FilePreview(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("filePreview"));
    QImageReader::setAllocationLimit(largestAllocation);
    connect(&m_loading, &QFutureWatcherBase::finished, this, &FilePreview::loaded);
    hide();
}

void FilePreview::show(const QByteArray& bytes, const QString& code, const QString& name)
{
    clear();
    m_code = code;
    setAccessibleName(tr("Preview of %1").arg(name));
    auto promise = std::make_shared<QPromise<QImage>>();
    m_loading.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, bytes] {
        promise->start();
        promise->addResult(decodePicture(bytes, longestSide));
        promise->finish();
    });
}

void FilePreview::say(const QString& sentence)
{
    const QString code = m_code;
    clear();
    m_code = code;
    m_sentence = sentence;
    setAccessibleName(sentence);
    setFixedHeight(lines(this, sentenceHeight));
    setVisible(true);
}

void FilePreview::clear()
{
    m_loading.setFuture({});
    m_code.clear();
    m_image = {};
    m_sentence.clear();
    hide();
}

void FilePreview::loaded()
{
    if (m_loading.future().resultCount() == 0)
        return;
    const QImage image = m_loading.result();
    if (image.isNull())
        return say(tr("This picture can't be shown here: it is too large or damaged."));
    m_image = image;
    setVisible(true);
    fit();
    update();
}

void FilePreview::fit()
{
    if (m_image.isNull())
        return;
    const QSize room(width(), lines(this, highest));
    const QSize shown = m_image.size().scaled(room, Qt::KeepAspectRatio);
    setFixedHeight(std::min(shown.height(), m_image.height()));
}

void FilePreview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void FilePreview::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_image.isNull()) {
        painter.setPen(colorsOf(palette()).muted);
        painter.drawText(rect(), Qt::AlignVCenter | Qt::TextWordWrap, m_sentence);
        return;
    }
    QSize size = m_image.size();
    if (size.width() > width() || size.height() > height())
        size.scale(this->size(), Qt::KeepAspectRatio);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRect(QPoint(0, 0), size), m_image);
    painter.setPen(colorsOf(palette()).border);
    painter.drawRect(QRect(QPoint(0, 0), size - QSize(1, 1)));
}

} // namespace soattt
