// What a person waits for in the window, on a book of about 100,000 assets (`./dev bench gui` makes
// it): start, unlock, a keystroke in the filter and in the search, jumps in the list. Beside each
// stands the least this machine takes: a bare Qt window, or painting the same window once more.
#include "models/core/error.h"
#include "models/registers/asset.h"
#include "models/services/password.h"
#include "models/services/sampleoffice.h"
#include "tests/bench/measure.h"
#include "views/records/registerpage.h"
#include "views/shared/dialogs.h"
#include "views/shell/mainwindow.h"
#include "views/shell/workspace.h"

#include <QApplication>
#include <QFile>
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

constexpr int starts = 7;
constexpr int jumps = 60;
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
            call();
            while (!m_painted)
                QCoreApplication::processEvents();
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

QByteArray residentMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return "0";
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1);
    }
    return "0";
}

/// In a process of its own: says when it stands painted, and what it takes in kB.
void sayPainted()
{
    std::printf("painted %s\n", residentMemory().constData());
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

struct Start
{
    double time = 0;   ///< ms
    double memory = 0; ///< MB
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
    start.memory = process.readLine().split(' ').value(1).toDouble() / 1024;
    process.waitForFinished();
    return start;
}

void measureStart(const QString& book, Results& results)
{
    std::vector<double> bare;
    std::vector<double> ours;
    double memory = 0;
    for (int i = 0; i < starts; ++i) {
        bare.push_back(startOnce({QStringLiteral("--bare")}).time);
        const Start start = startOnce({QStringLiteral("--start"), book});
        ours.push_back(start.time);
        memory = std::max(memory, start.memory);
    }
    results.add("start", "start to painted sign-in", median(ours), 120, median(bare));
    std::printf("%-44s %9.1f MB   (at most 60)\n", "memory at sign-in", memory);
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

/// What signing in spends on the password itself.
double passwordTime(Book& book)
{
    const QString hash = Session::users(book).front().passwordHash;
    std::vector<double> times;
    for (int i = 0; i < 5; ++i)
        times.push_back(milliseconds([&] { verifyPassword(hash, SampleOffice::password()); }));
    return median(times);
}

std::vector<double> jump(PaintWatch& watch, QTableView* table)
{
    QScrollBar* bar = table->verticalScrollBar();
    QRandomGenerator random(1);
    std::vector<double> times;
    for (int i = 0; i < jumps; ++i) {
        const int to = int(random.bounded(bar->maximum()));
        times.push_back(watch.untilPainted([&] { bar->setValue(to); }));
    }
    return times;
}

/// Signs in, opens the assets and leaves them open.
void measureUnlock(Program& program, PaintWatch& watch, Results& results)
{
    MainWindow& window = *program.window;
    const double signIn =
        watch.untilPainted([&] { window.signIn(SampleOffice::login(), SampleOffice::password()); });
    if (!window.workspace())
        throw UserError(QStringLiteral("Nobody could sign in; is it a book of soatttctl sample?"));
    const double today = std::max(0.0, signIn - passwordTime(window.desk()->book()));
    settle();
    const double list =
        watch.untilPainted([&] { window.workspace()->openPage(assetKind().key()); });
    results.add("unlock.today", "unlock to painted Today, without Argon2", today, 0);
    results.add("unlock.list", "from there to painted list of assets", list, 120);
}

double repaintTime(PaintWatch& watch, QWidget& window)
{
    std::vector<double> times;
    for (int i = 0; i < 20; ++i)
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
    measureUnlock(program, watch, results);
    settle();
    Page* page = window.workspace()->page(assetKind().key());
    auto* table = find<QTableView>(page, "recordTable");
    std::printf("(%d assets)\n", table->model()->rowCount());
    const double repaint = repaintTime(watch, window);
    results.add("repaint", "painting the whole window once more", repaint, 0);
    results.addTimes("filter", "keystroke to painted list",
                     typeWords(watch, find<QLineEdit>(page, "filterLine")), 16, repaint);
    settle();
    results.addTimes("jump", "jump in the list to painted rows", jump(watch, table), 16, repaint);
    const double end = watch.untilPainted([&] { table->scrollToBottom(); });
    results.add("end", "jump to the end", end, 16, repaint);
    results.addTimes("search", "keystroke to painted search results",
                     typeWords(watch, find<QLineEdit>(&window, "searchAll")), 16, repaint);
}

int measure(const QStringList& arguments)
{
    Results results;
    measureStart(arguments.value(1), results);
    measureWindow(arguments.value(1), results);
    return results.write(arguments.value(2)) ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--bare"))
        return startBare();
    if (arguments.value(1) == QLatin1String("--start"))
        return startProgram(arguments.value(2));
    if (arguments.size() < 2) {
        std::fprintf(stderr, "bench_gui BOOK [RESULTS.json]; ./dev bench gui makes the book\n");
        return 2;
    }
    try {
        return measure(arguments);
    } catch (const Error& error) {
        std::fprintf(stderr, "%s\n", qPrintable(error.text()));
        return 1;
    }
}
