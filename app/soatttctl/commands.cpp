#include "app/soatttctl/commands.h"

#include "app/soatttctl/words.h"

namespace soattt::ctl {

Option jsonOption()
{
    return {"json", nullptr, QT_TRANSLATE_NOOP("Ctl", "the result as JSON on standard output")};
}

const std::vector<Command>& commands()
{
    static const std::vector<Command> all{
        createCommand(),   sampleCommand(),    regulationsCommand(), thresholdsCommand(),
        templateCommand(), importCommand(),    exportCommand(),      listCommand(),
        dueCommand(),      reconcileCommand(), formCommand(),        formsCommand(),
        backupCommand(),   restoreCommand(),   verifyCommand(),      logCommand(),
    };
    return all;
}

} // namespace soattt::ctl
