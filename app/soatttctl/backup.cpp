#include "app/soatttctl/commands.h"
#include "app/soatttctl/console.h"
#include "app/soatttctl/heldbook.h"
#include "app/soatttctl/invocation.h"
#include "app/soatttctl/passphrase.h"
#include "app/soatttctl/usageerror.h"
#include "app/soatttctl/words.h"
#include "models/services/autobackup.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace soattt::ctl {

namespace {

void sayMade(const QString& path, qint64 rows, const QString& head, const QString& sum)
{
    console::say(Words::tr("Backed up and verified: %1").arg(QDir::toNativeSeparators(path)));
    console::say(Words::tr("Records: %1; log: %2").arg(rows).arg(head));
    console::say(QStringLiteral("SHA-256: %1").arg(sum));
}

void sayMade(const BackupResult& result)
{
    sayMade(result.path, result.report.rowsChecked, result.report.head.toString(), result.sha256);
}

int sayProblems(const QStringList& problems)
{
    for (const QString& problem : problems)
        console::say(problem);
    return problems.isEmpty() ? exitcode::done : exitcode::refused;
}

/// By the rule kept in the book: its folders, its rotation. A folder that isn't there is told.
int runPlanned(Invocation& invocation)
{
    const AutoBackup backups(invocation.session());
    backups.requireFolders();
    for (const BackupResult& made : backups.run(true))
        sayMade(made);
    return sayProblems(backups.problems());
}

int runHere(Invocation& invocation, const QString& folder, const QString& passphrase)
{
    const BackupService service(invocation.session());
    sayMade(passphrase.isEmpty() ? service.backUp(folder)
                                 : service.backUpSealed(folder, passphrase));
    return exitcode::done;
}

void sayMade(const QJsonObject& made)
{
    sayMade(made.value(QStringLiteral("path")).toString(),
            made.value(QStringLiteral("rows")).toInteger(),
            made.value(QStringLiteral("head")).toString(),
            made.value(QStringLiteral("sha256")).toString());
}

/// The window that holds the book makes it; nothing when no window answers.
std::optional<int> runThere(const Invocation& invocation, const QJsonObject& request)
{
    const QJsonObject answer = askHolder(invocation.bookPath(), request);
    if (answer.isEmpty())
        return std::nullopt;
    for (const QJsonValue made : answer.value(QStringLiteral("made")).toArray())
        sayMade(made.toObject());
    if (!answer.value(QStringLiteral("ok")).toBool())
        return sayProblems({answer.value(QStringLiteral("message")).toString()});
    if (answer.contains(QStringLiteral("path")))
        sayMade(answer);
    return exitcode::done;
}

QJsonObject requestOf(const QString& folder, const QString& passphrase)
{
    if (folder.isEmpty())
        return {{QStringLiteral("command"), QStringLiteral("planned")}};
    QJsonObject request{{QStringLiteral("command"), QStringLiteral("backup")},
                        {QStringLiteral("to"), QFileInfo(folder).absoluteFilePath()}};
    if (!passphrase.isEmpty())
        request.insert(QStringLiteral("passphrase"), passphrase);
    return request;
}

int run(Invocation& invocation)
{
    const Arguments& arguments = invocation.arguments();
    if (arguments.has("planned") == arguments.has("to"))
        throw UsageError(Words::tr("Say where to: --to DIR, or --planned for the folders set in "
                                   "the book."));
    const QString folder = arguments.value("to");
    const QString passphrase = arguments.has("encrypt") ? newPassphrase() : QString();
    try {
        return folder.isEmpty() ? runPlanned(invocation) : runHere(invocation, folder, passphrase);
    } catch (const BookError& error) {
        const bool isHeld = error.problem() == BookProblem::Locked && !arguments.has("as");
        const auto code =
            isHeld ? runThere(invocation, requestOf(folder, passphrase)) : std::nullopt;
        if (!code)
            throw;
        return *code;
    }
}

} // namespace

Command backupCommand()
{
    Command command;
    command.name = QStringLiteral("backup");
    command.summary = QT_TRANSLATE_NOOP(
        "Ctl", "makes a verified copy, also while the window holds the book; needs no sign-in");
    command.signIn = SignIn::Optional;
    command.operation = Operation::BackUp;
    command.options = {
        {"to", "DIR", QT_TRANSLATE_NOOP("Ctl", "folder of the copy")},
        {"planned", nullptr,
         QT_TRANSLATE_NOOP("Ctl", "into the folders set in the book, with its rotation")},
        {"encrypt", nullptr,
         QT_TRANSLATE_NOOP("Ctl",
                           "under a passphrase: SOATTT_BACKUP_PASSPHRASE, or typed when asked")}};
    command.run = run;
    return command;
}

} // namespace soattt::ctl
