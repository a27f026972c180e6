#include "app/soatttctl/help.h"

#include "app/soatttctl/arguments.h"
#include "app/soatttctl/commands.h"
#include "app/soatttctl/console.h"
#include "app/soatttctl/words.h"

namespace soattt::ctl {

namespace {

QString optionName(const Option& option)
{
    QString name = QStringLiteral("--") + QLatin1String(option.name);
    if (option.value)
        name += QLatin1Char(' ') + QLatin1String(option.value);
    return name;
}

QString optionUsage(const Option& option)
{
    const QString name = optionName(option);
    if (option.required)
        return option.repeated ? QStringLiteral("%1 [%1]…").arg(name) : name;
    return QStringLiteral("[%1]").arg(name) + (option.repeated ? QStringLiteral("…") : QString());
}

void sayOptions(const std::vector<Option>& options)
{
    for (const Option& option : options)
        console::say(
            QStringLiteral("  %1  %2").arg(optionName(option), -26).arg(Words::tr(option.help)));
}

void sayCommand(const Command& command)
{
    console::say(Words::tr("Usage: %1").arg(usageLine(command)));
    console::say(Words::tr(command.summary));
    console::say(QString());
    sayOptions(command.options);
    sayOptions(globalOptions());
}

void sayCommands()
{
    console::say(Words::tr("Usage: %1")
                     .arg(QStringLiteral("soatttctl [--book FILE] [--as USER] "
                                         "[--now YYYY-MM-DD[THH:MM]] COMMAND …")));
    console::say(QString());
    for (const Command& command : commands())
        console::say(
            QStringLiteral("  %1  %2").arg(command.name, -12).arg(Words::tr(command.summary)));
    console::say(QString());
    sayOptions(globalOptions());
    console::say(QString());
    console::say(Words::tr("The password is taken from SOATTT_PASSWORD when it is set, else asked "
                           "for. \"soatttctl COMMAND --help\" says more about a command."));
    console::say(Words::tr("Exit codes: 0 done, 1 refused, 2 wrong usage, 3 the book can't be "
                           "opened, 4 not allowed."));
}

} // namespace

QString usageLine(const Command& command)
{
    QStringList parts{QStringLiteral("soatttctl"), command.name};
    if (*command.arguments)
        parts.append(QLatin1String(command.arguments));
    for (const Option& option : command.options)
        parts.append(optionUsage(option));
    return parts.join(QLatin1Char(' '));
}

void sayHelp(const Command* command)
{
    if (command)
        sayCommand(*command);
    else
        sayCommands();
}

} // namespace soattt::ctl
