#include "app/soatttctl/commands.h"
#include "app/soatttctl/console.h"
#include "app/soatttctl/invocation.h"
#include "app/soatttctl/outputfile.h"
#include "app/soatttctl/texttable.h"
#include "app/soatttctl/usageerror.h"
#include "app/soatttctl/words.h"
#include "models/policy/valuetext.h"
#include "models/services/changelist.h"

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

QList<Regulation> setNamed(const QString& ids)
{
    QList<Regulation> set;
    for (const QString& id : ids.split(QLatin1Char(','), Qt::SkipEmptyParts))
        set.append(regulationNamed(id.trimmed()));
    if (set.isEmpty())
        throw UsageError(
            Words::tr("Name the regulations to compare, like --compare HD2024 HP2026."));
    return set;
}

QString sideText(const ChangeSide& side)
{
    QStringList clauses;
    for (const Clause& clause : side.clauses)
        clauses.append(clause.toString());
    return clauses.isEmpty()
               ? side.text
               : QStringLiteral("%1 (%2)").arg(side.text, clauses.join(QLatin1String("; ")));
}

void sayChanges(const ChangeList& list)
{
    for (const OfferedChange& offer : list.changes) {
        const RegulationChange& change = offer.change;
        console::say(
            QStringLiteral("%1: %2 %3").arg(labelOf(change.kind), change.duty, change.subject));
        console::say(QStringLiteral("    < ") + sideText(change.before));
        console::say(QStringLiteral("    > ") + sideText(change.after));
    }
    console::say(Words::tr("%1 differences.").arg(list.changes.size()));
}

/// Of the texts alone, so no book is needed; the window compares with the office's own rules.
int compare(Invocation& invocation)
{
    ChangeList list;
    list.before = setNamed(invocation.arguments().value("compare"));
    list.after = setNamed(invocation.argument(0));
    list.at = invocation.clock().now();
    for (const RegulationChange& change : compareRegulations(list.before, list.after))
        list.changes.push_back({change, {}, {}});
    if (invocation.arguments().has("output"))
        writeChangeList(
            list, outputFile(invocation.arguments(), {QStringLiteral("pdf"), QStringLiteral("xlsx"),
                                                      QStringLiteral("csv")}));
    if (!invocation.arguments().has("json")) {
        sayChanges(list);
        return exitcode::done;
    }
    console::JsonArray array;
    for (const OfferedChange& offer : list.changes)
        array.add(changeToJson(offer.change));
    return exitcode::done;
}

int run(Invocation& invocation)
{
    const bool json = invocation.arguments().has("json");
    if (invocation.arguments().has("compare"))
        return compare(invocation);
    if (invocation.arguments().has("output"))
        throw UsageError(Words::tr("--output is for --compare."));
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
    command.options = {
        {"compare", "ID[,ID]…",
         QT_TRANSLATE_NOOP("Ctl",
                           "what changes from these regulations to the one named (or several, "
                           "with commas): dropped, laxer, stricter, new")},
        {"output", "FILE",
         QT_TRANSLATE_NOOP("Ctl", "where the comparison goes: .pdf, .xlsx or .csv")},
        jsonOption()};
    command.paints = true;
    command.run = run;
    return command;
}

} // namespace soattt::ctl
