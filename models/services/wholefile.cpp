#include "models/services/wholefile.h"

#include "models/core/error.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace soattt {

namespace {

struct Exporting
{
    Q_DECLARE_TR_FUNCTIONS(ExportService)
};

} // namespace

void writeWholeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        throw StorageError(Exporting::tr("The file %1 can't be written: %2.")
                               .arg(QDir::toNativeSeparators(path), file.errorString()),
                           Exporting::tr("Close it in other programs, or choose another folder."));
}

} // namespace soattt
