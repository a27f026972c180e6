// What a person waits for, on one book of whatever size (`./dev bench gui` makes them): start,
// unlock, a keystroke in the filter and in the search, scrolling, the due list, saving. Beside each
// stands the least this machine takes: a bare Qt window, painting the same window once more, a bare
// commit.
#include "models/core/error.h"
#include "models/core/privatememory.h"
#include "models/registers/asset.h"
#include "models/services/dueservice.h"
#include "models/services/password.h"
#include "models/services/sampleoffice.h"
#include "tests/bench/saving.h"
#include "views/records/registerpage.h"
#include "views/shared/dialogs.h"
#include "views/shell/mainwindow.h"
#include "views/shell/workspace.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTranslator>

using namespace soattt;
using namespace soattt::bench;

namespace {

constexpr int patience = 60'000; ///< ms for anything to be painted
constexpr int starts = 7;
constexpr int unlocks = 5;
constexpr int jumps = 60;
constexpr int ends = 9;
constexpr int dueRounds = 9;
constexpr int dueWithin = 30;
constexpr int saves = 300;
constexpr QSize windowSize{1366, 768};
/// As an officer types: a name, a code, a person, something that is not there.
const QStringList typedWords{QStringLiteral("may tinh"),    QStringLiteral("TS-0421"),
                             QStringLiteral("dell vostro"), QStringLiteral("nguyen"),
                             QStringLiteral("một cửa"),     QStringLiteral("zzkhong")};

/// Sees the window being painted.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget& window)
        : m_window(window)
    {
        qApp->installEventFilter(this);
    }

    /// From the call until what it changed stands on the window.
    double untilPainted(const std::function<void()>& call)
    {
        return milliseconds([&] {
            m_painted = false;
            QElapsedTimer timer;
            timer.start();
            call();
            while (!m_painted) {
                QCoreApplication::processEvents();
                if (timer.elapsed() > patience)
                    qFatal("Nothing was painted.");
            }
        });
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == &m_window && event->type() == QEvent::UpdateRequest)
            m_painted = true;
        return false;
    }

private:
    QWidget& m_window;
    bool m_painted = false;
};

/// Lets timers run out, so that one measurement does not pay for another.
void settle()
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 60)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
}

/// The program as app/soattt starts it.
struct Program
{
    Program()
        : preferences(folder.filePath(QStringLiteral("settings.ini")))
    {
        QLocale::setDefault(QLocale(QLocale::Vietnamese));
        for (const char* name : {":/translations/qtbase_vi.qm", ":/translations/soattt_vi.qm"}) {
            auto* translator = new QTranslator(qApp);
            if (translator->load(QString::fromLatin1(name)))
                QCoreApplication::installTranslator(translator);
        }
        window = std::make_unique<MainWindow>(clock, preferences, dialogs);
        window->resize(windowSize);
    }

    QTemporaryDir folder;
    Preferences preferences;
    Dialogs dialogs;
    SystemClock clock;
    std::unique_ptr<MainWindow> window;
};

/// In a process of its own: that it stands painted, and what the parent wants to know.
void sayPainted(double unlocked = 0)
{
    const Memory memory = memoryOf();
    std::printf("painted %f %f %f\n", unlocked, memory.now, memory.peak);
    std::fflush(stdout);
}

int startBare()
{
    QLabel window(QStringLiteral("Sổ ATTT"));
    window.resize(windowSize);
    PaintWatch(window).untilPainted([&window] { window.show(); });
    sayPainted();
    return 0;
}

int startProgram(const QString& book)
{
    Program program;
    PaintWatch(*program.window).untilPainted([&] {
        program.window->show();
        program.window->openBook(book);
    });
    sayPainted();
    return 0;
}

/// What signing in spends on the password itself.
double passwordTime(Book& book)
{
    const QString hash = Session::users(book).front().passwordHash;
    constexpr int rounds = 5;
    return medianOf(rounds, [&] { verifyPassword(hash, SampleOffice::password()); });
}

/// Signs in; the page left open the last time is opened. What it took, without the password.
double unlock(Program& program, PaintWatch& watch)
{
    MainWindow& window = *program.window;
    const double signIn =
        watch.untilPainted([&] { window.signIn(SampleOffice::login(), SampleOffice::password()); });
    if (!window.workspace())
        throw UserError(QStringLiteral("Nobody could sign in; is it a book of soatttctl sample?"));
    return std::max(0.0, signIn - passwordTime(window.desk()->book()));
}

/// Signs in and leaves that page open for the next time.
int leaveAt(const QString& book, const QString& page)
{
    Program program;
    PaintWatch watch(*program.window);
    program.window->show();
    program.window->openBook(book);
    unlock(program, watch);
    program.window->workspace()->openPage(page);
    program.window->workspace()->remember();
    sayPainted();
    return 0;
}

int startUnlocked(const QString& book)
{
    Program program;
    PaintWatch watch(*program.window);
    program.window->show();
    program.window->openBook(book);
    settle();
    const double unlocked = unlock(program, watch);
    settle();
    sayPainted(unlocked);
    return 0;
}

struct Start
{
    double time = 0; ///< ms until it said so
    double unlocked = 0;
    Memory memory;
};

Start startOnce(const QStringList& arguments)
{
    QProcess process;
    Start start;
    start.time = milliseconds([&] {
        process.start(QCoreApplication::applicationFilePath(), arguments);
        while (!process.canReadLine() && process.waitForReadyRead())
            continue;
    });
    const QList<QByteArray> said = process.readLine().trimmed().split(' ');
    process.waitForFinished();
    if (said.value(0) != "painted")
        qFatal("Nothing was painted: %s", process.readAllStandardError().constData());
    start.unlocked = said.value(1).toDouble();
    start.memory = {said.value(2).toDouble(), said.value(3).toDouble()};
    return start;
}

void measureStart(const QString& book, Results& results)
{
    std::vector<double> bare;
    std::vector<double> ours;
    for (int i = 0; i < starts; ++i) {
        bare.push_back(startOnce({QStringLiteral("--bare")}).time);
        ours.push_back(startOnce({QStringLiteral("--start"), book}).time);
    }
    results.add("start", "start to painted sign-in, no screen", median(ours), 120, median(bare),
                "bare Qt window");
}

/// As often as it takes, with that page left open.
std::pair<double, Memory> unlockTo(const QString& book, const QString& page)
{
    startOnce({QStringLiteral("--leave"), book, page});
    std::vector<double> times;
    Memory memory;
    for (int i = 0; i < unlocks; ++i) {
        const Start start = startOnce({QStringLiteral("--unlock"), book});
        times.push_back(start.unlocked);
        memory.now = std::max(memory.now, start.memory.now);
        memory.peak = std::max(memory.peak, start.memory.peak);
    }
    return {median(times), memory};
}

void measureUnlock(const QString& book, Results& results)
{
    const auto [today, ofToday] = unlockTo(book, QStringLiteral("today"));
    const auto [list, memory] = unlockTo(book, assetKind().key());
    results.add("unlock.list", "unlock to the painted list of assets, without Argon2", list, 120);
    results.add("unlock.today", "unlock to painted Today, without Argon2", today, 0);
    results.addMemory("memory.list", "memory with the list open", memory.now);
    results.addMemory("memory.list.peak", "memory up to there, peak (Argon2 takes its own)",
                      memory.peak);
}

template <class T> T* find(QWidget* within, const char* name)
{
    T* found = within->findChild<T*>(QString::fromLatin1(name));
    if (!found)
        qFatal("No %s in the window.", name);
    return found;
}

void press(QWidget* to, int key, const QString& text = {})
{
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, text);
    QApplication::sendEvent(to, &event);
}

/// Each letter, and each one taken back.
std::vector<double> typeWords(PaintWatch& watch, QLineEdit* line)
{
    std::vector<double> times;
    line->setFocus();
    settle();
    for (const QString& word : typedWords) {
        for (const QChar letter : word)
            times.push_back(watch.untilPainted([&] { press(line, 0, QString(letter)); }));
        for (qsizetype i = 0; i < word.size(); ++i)
            times.push_back(watch.untilPainted([&] { press(line, Qt::Key_Backspace); }));
        settle();
    }
    return times;
}

std::vector<double> jump(PaintWatch& watch, QTableView* table)
{
    QScrollBar* bar = table->verticalScrollBar();
    QRandomGenerator random(1);
    std::vector<double> times;
    for (int i = 0; i < jumps; ++i) {
        int to = int(random.bounded(bar->maximum()));
        to += to == bar->value() ? 1 : 0; // else there is nothing to paint
        times.push_back(watch.untilPainted([&] { bar->setValue(to); }));
    }
    return times;
}

/// A screen further with each key; a short list starts again from the top.
std::vector<double> scroll(PaintWatch& watch, QTableView* table)
{
    const QScrollBar* bar = table->verticalScrollBar();
    std::vector<double> times;
    for (int i = 0; i < jumps; ++i) {
        if (i == 0 || bar->value() == bar->maximum()) {
            table->setCurrentIndex(table->model()->index(0, 0));
            settle();
        }
        times.push_back(watch.untilPainted([&] { press(table, Qt::Key_PageDown); }));
    }
    return times;
}

std::vector<double> jumpToEnd(PaintWatch& watch, QTableView* table)
{
    std::vector<double> times;
    for (int i = 0; i < ends; ++i) {
        table->scrollToTop();
        settle();
        times.push_back(watch.untilPainted([&] { table->scrollToBottom(); }));
    }
    return times;
}

double repaintTime(PaintWatch& watch, QWidget& window)
{
    constexpr int rounds = 20;
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i)
        times.push_back(watch.untilPainted([&] {
            for (QWidget* widget : window.findChildren<QWidget*>())
                widget->update();
        }));
    return median(times);
}

void measureWindow(const QString& book, Results& results)
{
    Program program;
    MainWindow& window = *program.window;
    PaintWatch watch(window);
    window.show();
    window.openBook(book);
    settle();
    unlock(program, watch);
    window.workspace()->openPage(assetKind().key());
    settle();
    Page* page = window.workspace()->page(assetKind().key());
    auto* table = find<QTableView>(page, "recordTable");
    results.addCount("assets", "assets in the book", table->model()->rowCount());
    const double repaint = repaintTime(watch, window);
    results.add("repaint", "painting the whole window once more", repaint, 0);
    results.addTimes("filter", "keystroke to painted list",
                     typeWords(watch, find<QLineEdit>(page, "filterLine")), 16, repaint);
    settle();
    results.addTimes("scroll", "next screen of the list", scroll(watch, table), 16, repaint);
    results.addTimes("jump", "jump in the list to painted rows", jump(watch, table), 16, repaint);
    results.add("end", "jump to the end", median(jumpToEnd(watch, table)), 16, repaint);
    results.addTimes("search", "keystroke to painted search results",
                     typeWords(watch, find<QLineEdit>(&window, "searchAll")), 16, repaint);
}

/// On a copy beside the book, so on the same disk; the book stays as it is.
void measureWork(const QString& path, Results& results)
{
    const QTemporaryDir folder(path + QStringLiteral(".XXXXXX"));
    const QString copy = folder.filePath(QStringLiteral("sao.soattt"));
    if (!QFile::copy(path, copy))
        throw UserError(QStringLiteral("No room for a copy of the book."));
    const SystemClock clock;
    const auto book = Book::open(copy, clock);
    const Session session = Session::signIn(*book, SampleOffice::login(), SampleOffice::password());
    results.add("due.sample", "due list of the sample office",
                medianOf(dueRounds, [&] { DueService(session).due(dueWithin); }), 50);
    reportSaving(saveRecords(session, saves), "save.sample", "in the sample office", results);
}

/// So many times the sample office, told up to two hours ago: the last thousands of blocks have a
/// second each beyond the hour that the sample leaves them.
int makeBook(const QString& path, int size)
{
    constexpr int before = -2 * 3600;
    SampleOffice::create(path, FixedClock(SystemClock().now().addSecs(before)), size);
    return 0;
}

int measure(const QStringList& arguments)
{
    Results results;
    const QString book = QFileInfo(arguments.value(1)).absoluteFilePath();
    measureStart(book, results);
    measureUnlock(book, results);
    measureWindow(book, results);
    measureWork(book, results);
    return results.write(arguments.value(2)) ? 0 : 1;
}

int run(const QStringList& arguments)
{
    if (arguments.value(1) == QLatin1String("--bare"))
        return startBare();
    if (arguments.value(1) == QLatin1String("--start"))
        return startProgram(arguments.value(2));
    if (arguments.value(1) == QLatin1String("--unlock"))
        return startUnlocked(arguments.value(2));
    if (arguments.value(1) == QLatin1String("--leave"))
        return leaveAt(arguments.value(2), arguments.value(3));
    if (arguments.value(1) == QLatin1String("--make"))
        return makeBook(arguments.value(2), arguments.value(3).toInt());
    if (arguments.size() < 2) {
        std::fprintf(stderr, "bench_gui BOOK [RESULTS.json]; ./dev bench gui makes the books\n");
        return 2;
    }
    return measure(arguments);
}

} // namespace

int main(int argc, char** argv)
{
    overwriteFreedMemory(); // it has its price, and the window pays it
    const QApplication application(argc, argv);
    try {
        return run(QCoreApplication::arguments());
    } catch (const Error& error) {
        std::fprintf(stderr, "%s\n", qPrintable(error.text()));
        return 1;
    }
}
