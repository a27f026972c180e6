#include "app/soatttctl/commands.h"
#include "app/soatttctl/console.h"
#include "app/soatttctl/invocation.h"
#include "app/soatttctl/usageerror.h"
#include "app/soatttctl/words.h"
#include "models/services/sampleoffice.h"

#include <QDir>

namespace soattt::ctl {

namespace {

int sizeFrom(const Arguments& arguments)
{
    if (!arguments.has("size"))
        return 1;
    bool ok = false;
    const int size = arguments.value("size").toInt(&ok);
    if (!ok || size < 1 || size > SampleOffice::largest)
        throw UsageError(
            Words::tr("--size takes a whole number from 1 to %1.").arg(SampleOffice::largest));
    return size;
}

int run(Invocation& invocation)
{
    const int size = sizeFrom(invocation.arguments());
    const QString path = invocation.bookPath();
    SampleOffice::create(path, invocation.clock(), size);
    console::say(Words::tr("The sample office was made: %1").arg(QDir::toNativeSeparators(path)));
    console::say(Words::tr("Sign-in name: %1, password: %2")
                     .arg(SampleOffice::login(), SampleOffice::password()));
    return exitcode::done;
}

} // namespace

Command sampleCommand()
{
    Command command;
    command.name = QStringLiteral("sample");
    command.summary = QT_TRANSLATE_NOOP("Ctl", "makes a new book with an invented office");
    command.signIn = SignIn::NoBook;
    command.options = {
        {"size", "N", QT_TRANSLATE_NOOP("Ctl", "so many times as many records (700: 100.000)")}};
    command.run = run;
    return command;
}

} // namespace soattt::ctl
