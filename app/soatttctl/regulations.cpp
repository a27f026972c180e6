#include "app/soatttctl/commands.h"
#include "app/soatttctl/console.h"
#include "app/soatttctl/invocation.h"
#include "app/soatttctl/texttable.h"
#include "app/soatttctl/usageerror.h"
#include "app/soatttctl/words.h"
#include "models/policy/valuetext.h"
#include "models/services/officeservice.h"

namespace soattt::ctl {

namespace {

QString clauseList(const QList<Clause>& clauses)
{
    QStringList texts;
    for (const Clause& clause : clauses)
        texts.append(clause.place());
    return texts.join(QLatin1String("; "));
}

const Regulation& regulationNamed(const QString& id)
{
    if (const Regulation* regulation = shippedRegulations().find(id))
        return *regulation;
    throw UsageError(Words::tr("There is no regulation \"%1\".").arg(id),
                     Words::tr("The regulations are: %1.")
                         .arg(shippedRegulations().ids().join(QLatin1String(", "))));
}

void sayAll()
{
    TextTable table(
        {Words::tr("Code"), Words::tr("Regulation"), Words::tr("Number"), Words::tr("Remark")});
    for (const Regulation& regulation : shippedRegulations().all())
        table.add({regulation.id, regulation.name, regulation.number, regulation.mark});
    table.say();
}

void sayOne(const Regulation& regulation)
{
    console::say(QStringLiteral("%1: %2").arg(regulation.id, regulation.title));
    if (!regulation.mark.isEmpty())
        console::say(regulation.mark);
    TextTable thresholds({Words::tr("Duty"), Words::tr("Value"), Words::tr("Clause")});
    for (const ThresholdRule& rule : thresholdRules()) {
        const Threshold threshold = regulation.threshold(rule.key);
        if (threshold.said != Said::Silent)
            thresholds.add({labelOf(rule.key), valueText(rule.key, threshold),
                            clauseList(threshold.grounds.clauses)});
    }
    thresholds.say();
    TextTable duties({Words::tr("Row"), Words::tr("Duty"), Words::tr("Clause")});
    for (const Duty& duty : regulation.duties) {
        if (duty.said != Said::Silent)
            duties.add({duty.code, duty.title, clauseList(duty.grounds.clauses)});
    }
    duties.say();
}

void sayAllJson()
{
    console::JsonArray array;
    for (const QJsonValue regulation : shippedRegulations().toJson())
        array.add(regulation.toObject());
}

int run(Invocation& invocation)
{
    const bool json = invocation.arguments().has("json");
    if (invocation.arguments().positional().isEmpty()) {
        json ? sayAllJson() : sayAll();
        return exitcode::done;
    }
    const Regulation& regulation = regulationNamed(invocation.argument(0));
    if (json)
        console::json(regulation.toJson());
    else
        sayOne(regulation);
    return exitcode::done;
}

} // namespace

Command regulationsCommand()
{
    Command command;
    command.name = QStringLiteral("regulations");
    command.arguments = "[ID]";
    command.maximum = 1;
    command.summary =
        QT_TRANSLATE_NOOP("Ctl", "lists the regulations, or says what one of them asks");
    command.signIn = SignIn::NoBook;
    command.options = {jsonOption()};
    command.run = run;
    return command;
}

} // namespace soattt::ctl
