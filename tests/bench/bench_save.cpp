// Saving one record with its log entry, durable, beside a bare SQLite commit on the same disk.
#include "models/core/privatememory.h"
#include "tests/bench/saving.h"
#include "tests/support/testbook.h"

#include <QCoreApplication>

using namespace soattt;
using namespace soattt::bench;

int main(int argc, char** argv)
{
    overwriteFreedMemory(); // it has its price, and the window pays it
    const QCoreApplication app(argc, argv);
    const TestBook test;
    Results results;
    reportSaving(saveRecords(*test.session, 1000), "save", "in a small book", results);
    return results.write(QCoreApplication::arguments().value(1)) ? 0 : 1;
}
