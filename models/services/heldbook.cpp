#include "models/services/heldbook.h"

#include "models/services/autobackup.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonArray>

namespace soattt::heldbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HeldBook)
};

QJsonObject toJson(const BackupResult& made)
{
    return {{QStringLiteral("ok"), true},
            {QStringLiteral("path"), made.path},
            {QStringLiteral("sha256"), made.sha256},
            {QStringLiteral("rows"), made.report.rowsChecked},
            {QStringLiteral("head"), made.report.head.toString()}};
}

QJsonObject backUpPlanned(Book& book)
{
    const Session session = Session::system(book);
    const AutoBackup backups(session);
    backups.requireFolders();
    QJsonArray made;
    for (const BackupResult& one : backups.run(true))
        made.append(toJson(one));
    const QStringList problems = backups.problems();
    return {{QStringLiteral("ok"), problems.isEmpty()},
            {QStringLiteral("message"), problems.join(QLatin1Char('\n'))},
            {QStringLiteral("made"), made}};
}

QJsonObject backUp(Book& book, const QJsonObject& request)
{
    const QString folder = request.value(QStringLiteral("to")).toString();
    if (folder.isEmpty() || QFileInfo(folder).isRelative())
        throw UserError(Words::tr("The folder of the backup has to be given in full."));
    const Session session = Session::system(book);
    const BackupService service(session);
    const QString passphrase = request.value(QStringLiteral("passphrase")).toString();
    const BackupResult made =
        passphrase.isEmpty() ? service.backUp(folder) : service.backUpSealed(folder, passphrase);
    return toJson(made);
}

} // namespace

QString serverName(const QString& bookPath)
{
    const QByteArray path = QFileInfo(bookPath).canonicalFilePath().toUtf8();
    const QByteArray sum = QCryptographicHash::hash(path, QCryptographicHash::Sha256);
    return QStringLiteral("soattt-book-") + QString::fromLatin1(sum.toHex().left(16));
}

QJsonObject answer(Book& book, const QJsonObject& request)
{
    try {
        book.requireWritable();
        const QString command = request.value(QStringLiteral("command")).toString();
        if (command == QLatin1String("backup"))
            return backUp(book, request);
        if (command == QLatin1String("planned"))
            return backUpPlanned(book);
        throw UserError(Words::tr("The window does not do that for the command line."));
    } catch (const Error& error) {
        return {{QStringLiteral("ok"), false}, {QStringLiteral("message"), error.text()}};
    }
}

} // namespace soattt::heldbook
