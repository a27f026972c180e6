#include "app/soatttctl/passphrase.h"

#include "app/soatttctl/console.h"
#include "app/soatttctl/words.h"
#include "models/core/error.h"

namespace soattt::ctl {

namespace {

QString fromEnvironment()
{
    return qEnvironmentVariable("SOATTT_BACKUP_PASSPHRASE");
}

QString typed(const QString& question)
{
    const auto text = console::askSecret(question);
    if (!text)
        throw UserError(Words::tr("No passphrase was given."),
                        Words::tr("Set SOATTT_BACKUP_PASSPHRASE, or type it when asked."));
    return *text;
}

} // namespace

QString newPassphrase()
{
    if (QString given = fromEnvironment(); !given.isEmpty())
        return given;
    QString first = typed(Words::tr("Passphrase of the sealed copy:"));
    if (typed(Words::tr("The same again:")) != first)
        throw UserError(Words::tr("The two passphrases are not the same."),
                        Words::tr("Begin again."));
    return first;
}

QString knownPassphrase()
{
    if (QString given = fromEnvironment(); !given.isEmpty())
        return given;
    return typed(Words::tr("Passphrase of the sealed copy:"));
}

} // namespace soattt::ctl
