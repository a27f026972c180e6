#include "app/soatttctl/arguments.h"

#include "app/soatttctl/usageerror.h"
#include "app/soatttctl/words.h"

#include <algorithm>

namespace soattt::ctl {

namespace {

const Option* findOption(const std::vector<Option>& options, const QString& name)
{
    const auto found = std::find_if(options.begin(), options.end(), [&name](const Option& option) {
        return name == QLatin1String(option.name);
    });
    return found == options.end() ? nullptr : &*found;
}

const Command* findCommand(const std::vector<Command>& commands, const QString& name)
{
    const auto found =
        std::find_if(commands.begin(), commands.end(),
                     [&name](const Command& command) { return command.name == name; });
    return found == commands.end() ? nullptr : &*found;
}

/// --today is another name of --now.
QString canonicalName(const QString& name)
{
    return name == QLatin1String("today") ? QStringLiteral("now") : name;
}

} // namespace

const std::vector<Option>& globalOptions()
{
    static const std::vector<Option> options{
        {"book", "FILE", QT_TRANSLATE_NOOP("Ctl", "the book to work on")},
        {"as", "USER",
         QT_TRANSLATE_NOOP("Ctl", "who signs in; may be left out when the book has one user")},
        {"now", "YYYY-MM-DD[THH:MM]",
         QT_TRANSLATE_NOOP("Ctl", "sets the clock, for rehearsals; also --today")},
        {"english", nullptr, QT_TRANSLATE_NOOP("Ctl", "messages in English")},
        {"help", nullptr, QT_TRANSLATE_NOOP("Ctl", "says how the program or a command is used")},
        {"version", nullptr, QT_TRANSLATE_NOOP("Ctl", "says which version this is")},
    };
    return options;
}

struct Arguments::Parser
{
    Arguments& result;
    const std::vector<Command>& commands;
    QStringList words;
    bool optionsEnded = false;

    void run()
    {
        while (!words.isEmpty()) {
            const QString word = words.takeFirst();
            if (optionsEnded || !word.startsWith(QLatin1Char('-')) || word.size() == 1)
                takeArgument(word);
            else if (word == QLatin1String("--"))
                optionsEnded = true;
            else
                takeOption(word == QLatin1String("-h") ? QStringLiteral("--help") : word);
        }
    }

    void takeArgument(const QString& word)
    {
        if (result.m_command) {
            result.m_positional.append(word);
            return;
        }
        result.m_command = findCommand(commands, word);
        if (!result.m_command)
            throw UsageError(Words::tr("There is no command \"%1\".").arg(word),
                             Words::tr("soatttctl --help lists the commands."));
    }

    void takeOption(const QString& word)
    {
        const qsizetype equals = word.indexOf(QLatin1Char('='));
        const QString name = canonicalName(word.mid(2, equals < 0 ? -1 : equals - 2));
        const Option& option = known(word, name);
        QStringList& values = result.m_options[name];
        if (!values.isEmpty() && !option.repeated)
            throw UsageError(Words::tr("The option --%1 is given twice.").arg(name));
        if (!option.value && equals >= 0)
            throw UsageError(Words::tr("The option --%1 takes no value.").arg(name));
        values.append(option.value ? valueOf(name, word, equals) : QString());
    }

    const Option& known(const QString& word, const QString& name) const
    {
        const Option* option =
            word.startsWith(QLatin1String("--")) ? findOption(globalOptions(), name) : nullptr;
        if (!option && result.m_command && word.startsWith(QLatin1String("--")))
            option = findOption(result.m_command->options, name);
        if (!option)
            throw UsageError(Words::tr("There is no option \"%1\" here.").arg(word));
        return *option;
    }

    QString valueOf(const QString& name, const QString& word, qsizetype equals)
    {
        if (equals < 0 && words.isEmpty())
            throw UsageError(Words::tr("The option --%1 needs a value.").arg(name));
        QString value = equals < 0 ? words.takeFirst() : word.mid(equals + 1);
        if (value.isEmpty())
            throw UsageError(Words::tr("The option --%1 needs a value.").arg(name));
        return value;
    }
};

Arguments Arguments::parse(const QStringList& words, const std::vector<Command>& commands)
{
    Arguments arguments;
    Parser{arguments, commands, words}.run();
    if (!arguments.has("help") && !arguments.has("version"))
        arguments.requireWhole();
    return arguments;
}

void Arguments::requireWhole() const
{
    if (!m_command)
        throw UsageError(Words::tr("Say what to do."),
                         Words::tr("soatttctl --help lists the commands."));
    if (m_positional.size() < m_command->minimum)
        throw UsageError(Words::tr("Something is missing after \"%1\": %2")
                             .arg(m_command->name, QLatin1String(m_command->arguments)));
    if (m_positional.size() > m_command->maximum)
        throw UsageError(Words::tr("\"%1\" is one word too many for \"%2\".")
                             .arg(m_positional.at(m_command->maximum), m_command->name));
    for (const Option& option : m_command->options) {
        if (option.required && !has(option.name))
            throw UsageError(
                Words::tr("\"%1\" needs the option --%2 %3.")
                    .arg(m_command->name, QLatin1String(option.name), QLatin1String(option.value)));
    }
}

QString Arguments::value(const char* option) const
{
    const QStringList given = values(option);
    return given.isEmpty() ? QString() : given.first();
}

QStringList Arguments::values(const char* option) const
{
    return m_options.value(QLatin1String(option));
}

} // namespace soattt::ctl
