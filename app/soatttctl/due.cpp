#include "app/soatttctl/commands.h"
#include "app/soatttctl/console.h"
#include "app/soatttctl/invocation.h"
#include "app/soatttctl/texttable.h"
#include "app/soatttctl/usageerror.h"
#include "app/soatttctl/words.h"
#include "models/services/dueservice.h"

namespace soattt::ctl {

namespace {

constexpr int usualDays = 30;
constexpr int mostDays = 3660;

int daysFrom(const Arguments& arguments)
{
    if (!arguments.has("within"))
        return usualDays;
    bool ok = false;
    const int days = arguments.value("within").toInt(&ok);
    if (!ok || days < 0 || days > mostDays)
        throw UsageError(Words::tr("--within takes a number of days from 0 to %1.").arg(mostDays));
    return days;
}

QString stateWord(DueState state)
{
    switch (state) {
    case DueState::Overdue:
        return Words::tr("overdue");
    case DueState::Today:
        return Words::tr("today");
    case DueState::Soon:
        return Words::tr("soon");
    case DueState::Later:
        return Words::tr("later");
    }
    Q_UNREACHABLE();
}

void sayDue(const std::vector<DueItem>& items)
{
    TextTable table({Words::tr("Due"), Words::tr("State"), Words::tr("Duty"), Words::tr("Object"),
                     Words::tr("Clause")});
    for (const DueItem& item : items)
        table.add({item.due.toString(QStringLiteral("dd/MM/yyyy")), stateWord(item.state),
                   dutyTitle(item.duty), dueObjectText(item),
                   item.clauses.join(QLatin1String("; "))});
    table.say();
    console::say(Words::tr("%1 items.").arg(items.size()));
}

int run(Invocation& invocation)
{
    const int days = daysFrom(invocation.arguments());
    const std::vector<DueItem> items = DueService(invocation.session()).due(days);
    if (!invocation.arguments().has("json")) {
        sayDue(items);
        return exitcode::done;
    }
    console::JsonArray array;
    for (const DueItem& item : items)
        array.add(item.toJson());
    return exitcode::done;
}

} // namespace

Command dueCommand()
{
    Command command;
    command.name = QStringLiteral("due");
    command.summary = QT_TRANSLATE_NOOP("Ctl", "what the office owes and when; needs no sign-in");
    command.signIn = SignIn::Optional;
    command.operation = Operation::Read;
    command.options = {
        {"within", "DAYS",
         QT_TRANSLATE_NOOP("Ctl", "how far ahead to look (30); what is late is always shown")},
        jsonOption()};
    command.run = run;
    return command;
}

} // namespace soattt::ctl
