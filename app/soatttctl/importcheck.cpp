#include "app/soatttctl/importcheck.h"

#include "app/soatttctl/commands.h"
#include "app/soatttctl/console.h"
#include "app/soatttctl/outputfile.h"
#include "app/soatttctl/words.h"
#include "models/exchange/exchangeerror.h"
#include "models/registers/labels.h"
#include "models/services/machinecheckservice.h"

#include <QFile>
#include <QJsonArray>

namespace soattt::ctl {

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw cannotOpen(path, file.errorString());
    return file.read(largestProbeFile + 1);
}

QJsonObject reportJson(const CheckLook& look, bool kept)
{
    QJsonArray errors;
    if (!kept)
        errors.append(QJsonObject{{QStringLiteral("sheet"), QString()},
                                  {QStringLiteral("row"), 0},
                                  {QStringLiteral("column"), QString()},
                                  {QStringLiteral("value"), look.name},
                                  {QStringLiteral("message"), look.sentence}});
    return {{QStringLiteral("read"), 1},
            {QStringLiteral("added"), kept ? 1 : 0},
            {QStringLiteral("updated"), 0},
            {QStringLiteral("unchanged"), look.has(CheckDoubt::Twice) ? 1 : 0},
            {QStringLiteral("rejected"), kept || look.has(CheckDoubt::Twice) ? 0 : 1},
            {QStringLiteral("errors"), errors}};
}

void sayRefusal(const CheckLook& look)
{
    console::say(look.sentence);
    console::say(look.advice);
    if (look.has(CheckDoubt::NotInRegister))
        console::say(Words::tr("With --add-machines it is added to the assets."));
    if (look.has(CheckDoubt::Clock))
        console::say(Words::tr("With --accept-clock it is taken as it is."));
}

QString rulesText(const std::vector<CheckRule>& rules)
{
    QStringList words;
    for (const CheckRule rule : rules)
        words.append(
            QCoreApplication::translate("Choice", enumEntries<CheckRule>()[size_t(rule)].label));
    return words.join(QStringLiteral(", "));
}

void sayCheck(const MachineCheck& check)
{
    const char* result = enumEntries<CheckResult>()[size_t(check.result)].label;
    console::say(Words::tr("%1: computer %2, %3: %4.")
                     .arg(check.code, check.asset->code(), check.machineName,
                          QCoreApplication::translate("Choice", result)));
    if (!check.failed.empty())
        console::say(Words::tr("Not complied with: %1.").arg(rulesText(check.failed)));
    if (!check.unknown.empty())
        console::say(Words::tr("Not known: %1.").arg(rulesText(check.unknown)));
}

} // namespace

bool isProbeFile(const QString& path)
{
    const QString ending = endingOf(path);
    return ending == QLatin1String("json") || ending == QLatin1String("txt");
}

int importMachineCheck(Invocation& invocation)
{
    const Arguments& arguments = invocation.arguments();
    const MachineCheckService service(invocation.session());
    const CheckConsent consent{arguments.has("add-machines"), arguments.has("accept-clock")};
    const CheckLook look = service.look(invocation.argument(1), contentOf(invocation.argument(1)));
    const bool may = service.mayImport(look, consent);
    const bool keep = may && !arguments.has("dry-run");
    const auto stored = keep ? service.import({look}, consent) : std::vector<MachineCheck>();
    if (arguments.has("json"))
        console::json(reportJson(look, may));
    for (const MachineCheck& check : stored)
        sayCheck(check);
    if (!may)
        sayRefusal(look);
    if (!keep)
        console::say(may ? Words::tr("A trial: nothing was kept.")
                         : Words::tr("Nothing was changed."));
    return may ? exitcode::done : exitcode::refused;
}

} // namespace soattt::ctl
