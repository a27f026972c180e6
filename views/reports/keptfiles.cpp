#include "views/reports/keptfiles.h"

#include "models/core/error.h"
#include "views/shared/dialogs.h"
#include "views/shell/desk.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QUrl>

#include <algorithm>
#include <memory>

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

QString withoutRefused(QString name)
{
    static const QString refused = QStringLiteral("/\\:*?\"<>|");
    std::replace_if(
        name.begin(), name.end(),
        [](QChar letter) { return refused.contains(letter) || !letter.isPrint(); },
        QLatin1Char('-'));
    return name;
}

/// Names Windows gives to devices, whatever the ending: such a file can't be made there.
bool isDevice(const QString& name)
{
    static const QRegularExpression device(
        QStringLiteral("^(con|prn|aux|nul|(com|lpt)[0-9¹²³])\\s*(\\.|$)"),
        QRegularExpression::CaseInsensitiveOption);
    return device.match(name).hasMatch();
}

/// What shows itself and does not run.
bool isDocument(const QString& name)
{
    static const QStringList endings =
        QStringLiteral(
            "pdf png jpg jpeg jpe gif bmp tif tiff webp heic txt csv log md rtf doc docx "
            "xls xlsx ppt pptx odt ods odp xml json zip rar 7z eml msg mp3 mp4")
            .split(QLatin1Char(' '));
    return endings.contains(QFileInfo(name).suffix().toLower());
}

} // namespace

QString fileNameOf(const QString& name, const QString& ending)
{
    return withoutRefused(name) + QLatin1Char('.') + ending;
}

QString safeName(const QString& name)
{
    QString safe = withoutRefused(name.mid(name.lastIndexOf(QLatin1Char('/')) + 1)).trimmed();
    while (safe.startsWith(QLatin1Char('.')))
        safe.remove(0, 1);
    while (safe.endsWith(QLatin1Char('.')) || safe.endsWith(QLatin1Char(' ')))
        safe.chop(1); // Windows would, and then the ending is another one
    if (isDevice(safe))
        safe.prepend(QLatin1Char('-'));
    return safe.isEmpty() ? QStringLiteral("tep") : safe;
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
    const QString safe = safeName(name);
    if (!isDocument(safe))
        throw UserError(
            KeptFiles::tr("The file %1 is not opened from here: it could be a program.").arg(safe),
            KeptFiles::tr("Save a copy and open that, if you trust it."));
    const auto folder =
        std::make_shared<QTemporaryDir>(QDir::temp().filePath(QStringLiteral("soattt-XXXXXX")));
    const QString path = folder->filePath(safe);
    write(path, bytes);
    QObject::connect(qApp, &QCoreApplication::aboutToQuit, qApp, [folder] { folder->remove(); });
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        throw UserError(KeptFiles::tr("No program here opens %1.").arg(safe),
                        KeptFiles::tr("Save it and open it on another computer."));
}

} // namespace soattt
