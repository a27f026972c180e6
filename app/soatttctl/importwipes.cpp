#include "app/soatttctl/importwipes.h"

#include "app/soatttctl/commands.h"
#include "app/soatttctl/console.h"
#include "app/soatttctl/invocation.h"
#include "app/soatttctl/words.h"
#include "models/exchange/exchangeerror.h"
#include "models/services/wipelogservice.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>

namespace soattt::ctl {

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw cannotOpen(path, file.errorString());
    return file.read(largestNwipeLog + 1);
}

/// --storage names the one drive the log can't tell.
void choose(const WipeLogService& service, WipeLogLook& log, const QString& storage)
{
    const auto isOpen = [](const WipeLook& look) { return !look.device; };
    if (std::count_if(log.wipes.begin(), log.wipes.end(), isOpen) != 1)
        throw UserError(Words::tr("--storage is for a log with exactly one drive that is not "
                                  "recognised."));
    service.choose(log, *std::find_if(log.wipes.begin(), log.wipes.end(), isOpen), storage);
}

QJsonObject reportJson(const WipeLogLook& log)
{
    int sound = 0;
    int twice = 0;
    QJsonArray errors;
    for (const WipeLook& look : log.wipes) {
        sound += look.isSound();
        twice += look.isTwice;
        if (!look.isSound() && !look.isTwice)
            errors.append(QJsonObject{{QStringLiteral("sheet"), log.name},
                                      {QStringLiteral("row"), 0},
                                      {QStringLiteral("column"), QStringLiteral("storage")},
                                      {QStringLiteral("value"), look.wipe.device},
                                      {QStringLiteral("message"), look.sentence}});
    }
    return {{QStringLiteral("read"), qint64(log.wipes.size())},
            {QStringLiteral("added"), sound},
            {QStringLiteral("updated"), 0},
            {QStringLiteral("unchanged"), twice},
            {QStringLiteral("rejected"), errors.size()},
            {QStringLiteral("errors"), errors}};
}

} // namespace

int importWipeLog(Invocation& invocation)
{
    const Arguments& arguments = invocation.arguments();
    const WipeLogService service(invocation.session());
    WipeLogLook log = service.look(invocation.argument(1), contentOf(invocation.argument(1)));
    if (arguments.has("storage"))
        choose(service, log, arguments.value("storage"));
    const bool may = std::all_of(log.wipes.begin(), log.wipes.end(),
                                 [](const WipeLook& look) { return look.isSound(); });
    const bool keep = may && !arguments.has("dry-run");
    if (arguments.has("json"))
        console::json(reportJson(log));
    for (const WipeLook& look : log.wipes)
        console::say(QStringLiteral("%1: %2").arg(look.wipe.device, look.sentence));
    if (keep)
        for (const Sanitization& done : service.import(log))
            console::say(Words::tr("Added: %1.").arg(done.code));
    else
        console::say(may ? Words::tr("A trial: nothing was kept.")
                         : Words::tr("Nothing was changed."));
    return may ? exitcode::done : exitcode::refused;
}

} // namespace soattt::ctl
