#include "models/exchange/exchangeerror.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace soattt {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

QString shortName(const QString& path)
{
    return QFileInfo(path).fileName();
}

} // namespace

DataError damagedFile(const QString& path, const QString& why)
{
    return DataError(Words::tr("The file \"%1\" is damaged: %2.").arg(shortName(path), why),
                     Words::tr("Open it in Excel or LibreOffice, save it again as .xlsx, or "
                               "ask for a fresh copy, then import that file."));
}

DataError oversizedFile(const QString& path, const QString& what)
{
    return DataError(
        Words::tr("The file \"%1\" is too large to be read: %2.").arg(shortName(path), what),
        Words::tr("If it comes from somebody you don't know, don't open it. "
                  "Otherwise copy the rows you need into a new .xlsx file and "
                  "import that."));
}

DataError unreadableKind(const QString& path, const QString& what, const QString& advice)
{
    return DataError(Words::tr("The file \"%1\" can't be imported: %2.").arg(shortName(path), what),
                     advice);
}

StorageError cannotOpen(const QString& path, const QString& systemMessage)
{
    return StorageError(
        Words::tr("The file \"%1\" can't be opened: %2.").arg(shortName(path), systemMessage),
        Words::tr("Check that it exists, that you may read it, and that Excel is closed."));
}

StorageError cannotWrite(const QString& path, const QString& systemMessage)
{
    return StorageError(
        Words::tr("The file \"%1\" can't be written: %2.").arg(shortName(path), systemMessage),
        Words::tr("Check the free space of the disk, that you may "
                  "write there, and that Excel is closed. Nothing "
                  "was left half-written."));
}

} // namespace soattt
