#include "models/services/heldbook.h"

#include "models/services/autobackup.h"
#include "models/services/postponementservice.h"

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
    return {{QStringLiteral("path"), made.path},
            {QStringLiteral("sha256"), made.sha256},
            {QStringLiteral("rows"), made.report.rowsChecked},
            {QStringLiteral("head"), made.report.head.toString()}};
}

QJsonObject backUpPlanned(const Session& session)
{
    const AutoBackup backups(session);
    backups.requireFolders();
    QJsonArray made;
    for (const BackupResult& one : backups.run(true))
        made.append(toJson(one));
    return {{QStringLiteral("made"), made},
            {QStringLiteral("problems"), QJsonArray::fromStringList(backups.problems())}};
}

QJsonObject backUp(const Session& session, const QJsonObject& request)
{
    const QString folder = request.value(QStringLiteral("to")).toString();
    if (folder.isEmpty() || QFileInfo(folder).isRelative())
        throw UserError(Words::tr("The folder of the backup has to be given in full."));
    const BackupService service(session);
    const QString passphrase = request.value(QStringLiteral("passphrase")).toString();
    const BackupResult made =
        passphrase.isEmpty() ? service.backUp(folder) : service.backUpSealed(folder, passphrase);
    return {{QStringLiteral("made"), QJsonArray{toJson(made)}}};
}

QJsonObject due(const Session& session, const QJsonObject& request)
{
    QJsonArray items;
    for (const StandingItem& item :
         PostponementService(session).standing(request.value(QStringLiteral("within")).toInt()))
        items.append(item.toJson());
    return {{QStringLiteral("items"), items}};
}

QJsonObject verify(const Session& session, const QJsonObject& request)
{
    const BackupService service(session);
    QJsonObject found{{QStringLiteral("report"), service.verify().toJson()}};
    const QString anchor = request.value(QStringLiteral("anchor")).toString();
    if (!anchor.isEmpty()) {
        const auto agrees = service.agreesWithAnchor(anchor);
        found.insert(QStringLiteral("agrees"), agrees ? QJsonValue(*agrees) : QJsonValue());
    }
    return found;
}

} // namespace

QString serverName(const QString& bookPath)
{
    const QByteArray path = QFileInfo(bookPath).canonicalFilePath().toUtf8();
    const QByteArray sum = QCryptographicHash::hash(path, QCryptographicHash::Sha256);
    return QStringLiteral("soattt-book-") + QString::fromLatin1(sum.toHex().left(16));
}

QJsonObject perform(const Session& session, const QJsonObject& request)
{
    const QString command = request.value(QStringLiteral("command")).toString();
    if (command == QLatin1String("backup"))
        return backUp(session, request);
    if (command == QLatin1String("planned"))
        return backUpPlanned(session);
    if (command == QLatin1String("due"))
        return due(session, request);
    if (command == QLatin1String("verify"))
        return verify(session, request);
    throw UserError(Words::tr("The window does not do that for the command line."));
}

QJsonObject answer(Book& book, const QJsonObject& request)
{
    try {
        book.requireWritable(); // a long write is under way: half of it is no state to look at
        QJsonObject done = perform(Session::system(book), request);
        done.insert(QStringLiteral("ok"), true);
        return done;
    } catch (const Error& error) {
        return {{QStringLiteral("ok"), false}, {QStringLiteral("message"), error.text()}};
    }
}

} // namespace soattt::heldbook
