#include "app/soatttctl/outputfile.h"

#include "app/soatttctl/usageerror.h"
#include "app/soatttctl/words.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace soattt::ctl {

QString endingOf(const QString& path)
{
    return QFileInfo(path).suffix().toLower();
}

QString outputFile(const Arguments& arguments, const QStringList& endings)
{
    QString path = arguments.value("output");
    if (!endings.contains(endingOf(path)))
        throw UsageError(
            Words::tr("The name of the file %1 must end in .%2.")
                .arg(QDir::toNativeSeparators(path), endings.join(QLatin1String(", ."))));
    return path;
}

void writeWhole(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        throw StorageError(Words::tr("The file %1 can't be written: %2.")
                               .arg(QDir::toNativeSeparators(path), file.errorString()),
                           Words::tr("Check that the folder is there and the disk has space."));
}

} // namespace soattt::ctl
