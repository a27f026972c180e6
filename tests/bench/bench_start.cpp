// From starting a program until its window stands painted on a screen (Xvfb, no window manager):
// ours up to the sign-in of a book, KeePassXC up to the unlocking of its database, sqlitebrowser
// with a database of 100,000 rows. In turn, each in a home folder of its own; the first round,
// which writes settings and warms the disk, is not counted.
#include "tests/bench/measure.h"
#include "tests/bench/xscreen.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace soattt;
using namespace soattt::bench;

namespace {

constexpr int rounds = 11;
constexpr int patience = 5000; ///< ms for a program to end

struct Program
{
    const char* key;
    QString path; ///< empty: not installed
    QStringList arguments;
    QTemporaryDir home;
    std::vector<double> times;
    Memory memory; ///< the most of all rounds
};

QProcessEnvironment environmentOf(const Program& program, const XScreen& screen)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME",
                             "XDG_RUNTIME_DIR", "TMPDIR"})
        environment.insert(QLatin1String(name), program.home.path());
    for (const char* name : {"DBUS_SESSION_BUS_ADDRESS", "WAYLAND_DISPLAY", "QT_STYLE_OVERRIDE"})
        environment.remove(QLatin1String(name));
    environment.insert(QStringLiteral("DISPLAY"), screen.display());
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    return environment;
}

/// What was waited for: to look at.
void keepPicture(const Program& program, const XScreen& screen, const QString& results)
{
    if (!results.isEmpty())
        screen.picture().save(QFileInfo(results).dir().filePath(
            QStringLiteral("start-%1.png").arg(QLatin1String(program.key))));
}

void startOnce(Program& program, XScreen& screen, bool counts)
{
    QProcess process;
    process.setProcessEnvironment(environmentOf(program, screen));
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    const auto time = screen.untilPainted([&] { process.start(program.path, program.arguments); });
    if (!time || process.state() == QProcess::NotRunning)
        qFatal("%s shows no window.", qPrintable(program.path));
    const Memory memory = memoryOf(QString::number(process.processId()));
    if (counts) {
        program.times.push_back(*time);
        program.memory.now = std::max(program.memory.now, memory.now);
        program.memory.peak = std::max(program.memory.peak, memory.peak);
    }
    screen.closeWindows();
    if (!process.waitForFinished(patience)) {
        process.kill();
        process.waitForFinished();
    }
    screen.waitUntilEmpty();
}

void makeKeePassXC(Program& program)
{
    program.path = QStandardPaths::findExecutable(QStringLiteral("keepassxc"));
    const QString database = program.home.filePath(QStringLiteral("mau.kdbx"));
    program.arguments = {database};
    if (program.path.isEmpty())
        return;
    QProcess maker;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
        environment.insert(QLatin1String(name), program.home.path());
    maker.setProcessEnvironment(environment);
    maker.start(QStringLiteral("keepassxc-cli"),
                {QStringLiteral("db-create"), QStringLiteral("-q"), QStringLiteral("-p"),
                 QStringLiteral("-t"), QStringLiteral("100"), database});
    maker.write("HoaBinh@2026\nHoaBinh@2026\n");
    maker.closeWriteChannel();
    maker.waitForFinished();
    if (!QFileInfo::exists(database))
        qFatal("keepassxc-cli made no database.");
    // No question about looking for updates over its window.
    QDir(program.home.path()).mkpath(QStringLiteral("keepassxc"));
    QFile settings(program.home.filePath(QStringLiteral("keepassxc/keepassxc.ini")));
    if (settings.open(QIODevice::WriteOnly))
        settings.write("[General]\nConfigVersion=2\nUpdateCheckMessageShown=true\n");
}

void makeSqliteBrowser(Program& program)
{
    program.path = QStandardPaths::findExecutable(QStringLiteral("sqlitebrowser"));
    program.arguments = {program.home.filePath(QStringLiteral("mau.sqlite"))};
    const QString name = QStringLiteral("peer");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(program.arguments.first());
        if (!database.open())
            qFatal("The comparison database can't be opened.");
        QSqlQuery query(database);
        for (const char* statement :
             {"CREATE TABLE asset(code TEXT PRIMARY KEY, name TEXT, place TEXT)",
              "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) "
              "INSERT INTO asset SELECT printf('TS-%04d', i), 'Máy tính ' || i, 'Phòng ' || i % 40 "
              "FROM n"}) {
            if (!query.exec(QString::fromUtf8(statement)))
                qFatal("The comparison database can't be filled.");
        }
    }
    QSqlDatabase::removeDatabase(name);
}

void report(const Program& ours, const Program& keepass, const Program& browser, Results& results)
{
    const double time = median(ours.times);
    const double peer = keepass.times.empty() ? 0 : median(keepass.times);
    results.add("start.screen", "start to painted sign-in, on a screen", time,
                peer > 0 ? std::min(120.0, peer / 2) : 120, peer, "KeePassXC");
    if (!browser.times.empty())
        results.add("start.screen.browser", "the same, beside sqlitebrowser", time, 0,
                    median(browser.times), "sqlitebrowser");
    results.addMemory("memory.signin", "memory at sign-in, at rest", ours.memory.now, 60,
                      keepass.memory.now, "KeePassXC");
    results.addMemory("memory.signin.browser", "the same, beside sqlitebrowser", ours.memory.now, 0,
                      browser.memory.now, "sqlitebrowser");
    results.addMemory("memory.signin.peak", "memory up to sign-in, peak", ours.memory.peak, 0,
                      keepass.memory.peak, "KeePassXC");
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fprintf(stderr, "bench_start BOOK [RESULTS.json]; ./dev bench start makes the book\n");
        return 2;
    }
    if (!XScreen::isInstalled()) {
        std::fprintf(stderr, "There is no Xvfb here.\n");
        return 1;
    }
    Results results;
    XScreen screen;
    Program ours{
        "soattt",
        QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("../bin/soattt")),
        {QFileInfo(arguments.at(1)).absoluteFilePath()},
        {},
        {},
        {}};
    Program keepass{"keepassxc", {}, {}, {}, {}, {}};
    Program browser{"sqlitebrowser", {}, {}, {}, {}, {}};
    makeKeePassXC(keepass);
    makeSqliteBrowser(browser);
    for (int round = 0; round <= rounds; ++round) {
        for (Program* program : {&ours, &keepass, &browser}) {
            if (program->path.isEmpty())
                continue;
            startOnce(*program, screen, round > 0);
            if (round == rounds)
                keepPicture(*program, screen, arguments.value(2));
        }
    }
    report(ours, keepass, browser, results);
    return results.write(arguments.value(2)) ? 0 : 1;
}
