#include "views/reports/keptfiles.h"

#include "models/core/error.h"
#include "views/shared/dialogs.h"
#include "views/shell/desk.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QUrl>

#include <algorithm>

namespace soattt {

namespace {

struct KeptFiles
{
    Q_DECLARE_TR_FUNCTIONS(KeptFiles)
};

void write(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        throw UserError(KeptFiles::tr("The file %1 can't be written: %2.")
                            .arg(QDir::toNativeSeparators(path), file.errorString()),
                        KeptFiles::tr("Close it in other programs, or choose another folder."));
}

} // namespace

QString fileNameOf(const QString& name, const QString& ending)
{
    static const QString refused = QStringLiteral("/\\:*?\"<>|");
    QString safe = name;
    std::replace_if(
        safe.begin(), safe.end(), [](QChar letter) { return refused.contains(letter); },
        QLatin1Char('-'));
    return safe + QLatin1Char('.') + ending;
}

bool saveAs(Desk& desk, QWidget* parent, const QByteArray& bytes, const QString& name)
{
    const QString ending = QFileInfo(name).suffix();
    const QString path =
        desk.dialogs().saveFile(parent, KeptFiles::tr("Save"), name,
                                QStringLiteral("%1 (*.%2)").arg(ending.toUpper(), ending));
    if (path.isEmpty())
        return false;
    write(path, bytes);
    desk.say(KeptFiles::tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
    return true;
}

void openCopy(const QByteArray& bytes, const QString& name)
{
    QTemporaryDir folder(QDir::temp().filePath(QStringLiteral("soattt-XXXXXX")));
    folder.setAutoRemove(false); // the other program still reads it
    const QString path = folder.filePath(name);
    write(path, bytes);
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        throw UserError(KeptFiles::tr("No program here opens %1.").arg(name),
                        KeptFiles::tr("Save it and open it on another computer."));
}

} // namespace soattt
