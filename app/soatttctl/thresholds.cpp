#include "app/soatttctl/commands.h"
#include "app/soatttctl/console.h"
#include "app/soatttctl/invocation.h"
#include "app/soatttctl/texttable.h"
#include "app/soatttctl/words.h"
#include "models/policy/valuetext.h"
#include "models/services/officeservice.h"

namespace soattt::ctl {

namespace {

void sayThresholds(const EffectiveThresholds& thresholds)
{
    TextTable table({Words::tr("Duty"), Words::tr("Value"), Words::tr("Clause")});
    for (const EffectiveThreshold& threshold : thresholds.all()) {
        QStringList clauses;
        for (const Clause& clause : threshold.clauses)
            clauses.append(clause.toString());
        table.add(
            {labelOf(threshold.key), valueText(threshold), clauses.join(QLatin1String("; "))});
    }
    table.say();
}

int run(Invocation& invocation)
{
    const EffectiveThresholds thresholds = OfficeService(invocation.session()).thresholds();
    if (invocation.arguments().has("json"))
        console::json(thresholds.toJson());
    else
        sayThresholds(thresholds);
    return exitcode::done;
}

} // namespace

Command thresholdsCommand()
{
    Command command;
    command.name = QStringLiteral("thresholds");
    command.summary = QT_TRANSLATE_NOOP("Ctl", "what binds this office, with the clauses");
    command.operation = Operation::Read;
    command.options = {jsonOption()};
    command.run = run;
    return command;
}

} // namespace soattt::ctl
