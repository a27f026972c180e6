#include "app/soatttctl/program.h"

#include "app/soatttctl/commands.h"
#include "app/soatttctl/console.h"
#include "app/soatttctl/help.h"
#include "app/soatttctl/invocation.h"
#include "app/soatttctl/usageerror.h"
#include "app/soatttctl/words.h"
#include "models/services/backupservice.h"

#include <algorithm>

namespace soattt::ctl {

namespace {

int failed(const Error& error, int code)
{
    console::say(error.text());
    return code;
}

int runCommand(const QStringList& words)
{
    Arguments arguments = Arguments::parse(words, commands());
    if (arguments.has("version")) {
        console::say(QStringLiteral("soatttctl " SOATTT_VERSION));
        return exitcode::done;
    }
    if (arguments.has("help")) {
        sayHelp(arguments.command());
        return exitcode::done;
    }
    Invocation invocation(std::move(arguments));
    const int code = invocation.command().run(invocation);
    console::flush();
    return code;
}

} // namespace

bool needsFonts(const QStringList& words)
{
    return std::any_of(commands().begin(), commands().end(), [&words](const Command& command) {
        return command.paints && words.contains(command.name);
    });
}

bool wantsEnglish(const QStringList& words)
{
    return words.contains(QLatin1String("--english")) ||
           qEnvironmentVariable("SOATTT_LANG") == QLatin1String("en");
}

int run(const QStringList& words)
{
    try {
        return runCommand(words);
    } catch (const UsageError& error) {
        return failed(error, exitcode::usage);
    } catch (const BookError& error) {
        return failed(error, exitcode::book);
    } catch (const BackupUnusable& error) {
        return failed(error, exitcode::book);
    } catch (const PermissionError& error) {
        return failed(error, exitcode::notAllowed);
    } catch (const Error& error) {
        return failed(error, exitcode::refused);
    } catch (const std::exception& error) {
        console::say(Words::tr("The program failed: %1").arg(QString::fromUtf8(error.what())));
        return exitcode::refused;
    }
}

} // namespace soattt::ctl
