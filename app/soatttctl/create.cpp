#include "app/soatttctl/commands.h"
#include "app/soatttctl/console.h"
#include "app/soatttctl/invocation.h"
#include "app/soatttctl/usageerror.h"
#include "app/soatttctl/words.h"
#include "models/core/text.h"
#include "models/services/officeservice.h"

#include <QDir>

namespace soattt::ctl {

namespace {

QStringList regulationIds(const Arguments& arguments)
{
    QStringList ids = arguments.values("regulation");
    ids.removeDuplicates();
    const QStringList known = shippedRegulations().ids();
    for (const QString& id : ids) {
        if (!known.contains(id))
            throw UsageError(
                Words::tr("There is no regulation \"%1\".").arg(id),
                Words::tr("The regulations are: %1.").arg(known.join(QLatin1String(", "))));
    }
    return ids;
}

/// From the environment, or typed twice.
QString newPassword()
{
    if (const auto given = passwordFromEnvironment())
        return *given;
    QString first = console::askSecret(Words::tr("Password for quantri:")).value_or(QString());
    if (first.isEmpty())
        throw UsageError(Words::tr("A new book needs a password for its administrator."),
                         Words::tr("Set SOATTT_PASSWORD, or type it when asked."));
    if (console::askSecret(Words::tr("The same password again:")) != first)
        throw UserError(Words::tr("The two passwords differ; no book was made."));
    return first;
}

int run(Invocation& invocation)
{
    NewBook request;
    request.office.name = text::clean(invocation.arguments().value("office"));
    request.office.regulations = regulationIds(invocation.arguments());
    const QString path = invocation.bookPath();
    request.adminPassword = newPassword();
    Book::create(path, request, invocation.clock());
    console::say(Words::tr("The book %1 was made. Sign-in name: quantri.")
                     .arg(QDir::toNativeSeparators(path)));
    return exitcode::done;
}

} // namespace

Command createCommand()
{
    Command command;
    command.name = QStringLiteral("create");
    command.summary =
        QT_TRANSLATE_NOOP("Ctl", "makes a new book with its first administrator, quantri");
    command.signIn = SignIn::NoBook;
    command.options = {
        {"office", "NAME", QT_TRANSLATE_NOOP("Ctl", "name of the office"), false, true},
        {"regulation", "ID", QT_TRANSLATE_NOOP("Ctl", "a regulation that binds the office"), true,
         true}};
    command.run = run;
    return command;
}

} // namespace soattt::ctl
