#include "views/records/incomingfiles.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QMimeData>
#include <QUrl>

namespace soattt {

namespace {

struct IncomingFiles
{
    Q_DECLARE_TR_FUNCTIONS(IncomingFiles)
};

NewFile fileAt(const QUrl& url)
{
    if (!url.isLocalFile())
        throw UserError(IncomingFiles::tr("This is not a file of this computer: %1.")
                            .arg(url.toDisplayString(QUrl::RemoveUserInfo)),
                        IncomingFiles::tr("Save it here first, then attach it."));
    return {url.fileName(), url.toLocalFile(), {}};
}

NewFile pictureFrom(const QMimeData* data, const QDateTime& now)
{
    NewFile file;
    file.name =
        IncomingFiles::tr("Picture %1").arg(now.toString(QStringLiteral("yyyy-MM-dd HHmmss"))) +
        QStringLiteral(".png");
    QBuffer buffer(&file.bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!qvariant_cast<QImage>(data->imageData()).save(&buffer, "PNG"))
        throw UserError(IncomingFiles::tr("The picture on the clipboard can't be read."),
                        IncomingFiles::tr("Save it as a file and attach that."));
    return file;
}

} // namespace

bool bringsFiles(const QMimeData* data)
{
    return data && (data->hasUrls() || data->hasImage());
}

std::vector<NewFile> incomingFiles(const QMimeData* data, const QDateTime& now)
{
    std::vector<NewFile> files;
    for (const QUrl& url : data->urls())
        files.push_back(fileAt(url));
    if (files.empty() && data->hasImage())
        files.push_back(pictureFrom(data, now));
    return files;
}

} // namespace soattt
