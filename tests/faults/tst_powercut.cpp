#include "models/storage/migrator.h"
#include "models/storage/verifier.h"
#include "tests/support/cheappassword.h"
#include "tests/support/filesum.h"
#include "tests/support/officework.h"
#include "tests/support/powercut.h"

#include <functional>

using namespace soattt;

/// The current fails at a random moment of an office's work. Everything the book's files went
/// through is recorded once, with the moments at which a transaction was acknowledged; then the
/// files are laid out again as each of many cuts would leave them (tests/support/powercut.h). Cuts
/// that leave the very same files and ask the same of them are looked at once.
///
/// SOATTT_CUTS says how often (400), SOATTT_CUT_SEED where chance begins.
class tst_PowerCut : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void anHonestDisk();
    void aDiskThatLiesInOrder();
    void aDiskThatLies();
    void broughtUpToDate_data();
    void broughtUpToDate();

private:
    using Files = test::PowerCut::Files;
    enum class Outcome { Same, Ahead, LossSaid, Found, Refused, Failed };
    /// What was found in each state so far, and how often.
    struct Outcomes
    {
        QHash<QByteArray, Outcome> ofState;
        QMap<Outcome, int> counts;
        int states() const { return int(ofState.size()); }
    };
    struct Moment
    {
        qint64 sequence = 0;
        QByteArray hash;
        QByteArray mark;
    };

    void record();
    void acknowledge();
    static QByteArray bytesOf(const QString& path);
    int cuts() const { return std::max(1, m_cuts); }
    /// Sorted moments of the recording; after so many events.
    std::vector<size_t> moments(int count);
    void layOut(const Files& files, const QByteArray& mark) const;
    /// Lays the files out and looks at them, unless they were looked at already; counts what was
    /// found. False when the test failed.
    bool meet(Outcomes& outcomes, const Files& files, const QByteArray& mark, const Moment& last,
              const std::function<Outcome()>& look) const;
    Outcome lookAtHonest(const QByteArray& where, size_t last) const;
    Outcome lookAtOrderly(const QByteArray& where, const Moment& last) const;
    Outcome lookAtAny(const QByteArray& where, const Moment& last) const;
    std::unique_ptr<Book> openBook() const { return Book::open(m_left, m_clock); }
    /// What keeps the book from opening is a failure that says where.
    std::unique_ptr<Book> mustOpen(const QByteArray& where) const;
    static QString problemsOf(Book& book);
    const Moment* momentOf(const LogHead& head) const;
    static bool holds(Book& book, const Moment& moment);
    static Outcome failed(const QByteArray& what);

    QTemporaryDir m_folder;
    QString m_path;
    QString m_left; ///< the same book as a cut left it
    SystemClock m_clock;
    Files m_before;
    std::vector<test::DiskEvent> m_events;
    std::vector<Moment> m_moments;        ///< acknowledged, in order; the first is the book before
    std::vector<size_t> m_acknowledgedBy; ///< index into m_moments after so many events
    int m_cuts = 400;
    std::mt19937 m_random{20261128};
};

QByteArray tst_PowerCut::bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void tst_PowerCut::initTestCase()
{
    if (const int asked = qEnvironmentVariableIntValue("SOATTT_CUTS"); asked > 0)
        m_cuts = asked;
    if (const int seed = qEnvironmentVariableIntValue("SOATTT_CUT_SEED"); seed > 0)
        m_random.seed(std::mt19937::result_type(seed));
    test::FaultyDisk::instance();
    m_left = m_folder.filePath(QStringLiteral("thu.soattt"));
    record();
    m_acknowledgedBy.push_back(0);
    for (const test::DiskEvent& event : m_events) {
        const bool acknowledged = event.what == test::DiskEvent::What::Acknowledged;
        if (acknowledged)
            m_moments.push_back({event.at, event.bytes, event.mark});
        m_acknowledgedBy.push_back(m_moments.size() - 1);
    }
    qInfo("%d events, %d acknowledged transactions", int(m_events.size()),
          int(m_moments.size() - 1));
    QVERIFY(m_moments.size() > 30);
}

/// One book from its closing as a new one through all an office does, closed and opened in between.
void tst_PowerCut::record()
{
    TestBook test;
    m_path = test.path();
    const LogHead first = test.book->log().head();
    test.session.reset();
    test.book.reset();
    m_before = {{m_path, bytesOf(m_path)}};
    m_moments.push_back({first.sequence, first.hash, bytesOf(HeadMark::pathOf(m_path))});
    auto& disk = test::FaultyDisk::instance();
    disk.record(m_path);
    const auto open = [&] {
        test.book = Book::open(m_path, test.clock);
        connect(test.book.get(), &Book::committed, this, [&] {
            const LogHead head = test.book->log().head();
            disk.acknowledge(head.sequence, head.hash, bytesOf(HeadMark::pathOf(m_path)));
        });
        test.session = std::make_unique<Session>(Session::signIn(
            *test.book, QStringLiteral("quantri"), QString::fromLatin1(TestBook::password)));
    };
    int step = 0;
    for (const test::OfficeStep& one : test::officeSteps()) {
        if (step++ % 6 == 0) {
            test.session.reset();
            test.book.reset();
            open();
        }
        one.work(test);
    }
    test.session.reset();
    test.book.reset();
    m_events = disk.stopRecording();
}

std::vector<size_t> tst_PowerCut::moments(int count)
{
    std::vector<size_t> chosen;
    for (int i = 0; i < count; ++i)
        chosen.push_back(m_random() % (m_events.size() + 1));
    std::sort(chosen.begin(), chosen.end());
    return chosen;
}

void tst_PowerCut::layOut(const Files& files, const QByteArray& mark) const
{
    for (const QFileInfo& file : QDir(m_folder.path()).entryInfoList(QDir::Files | QDir::Hidden))
        QFile::remove(file.filePath());
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        QFile out(m_left + file.key().mid(m_path.size()));
        if (!out.open(QIODevice::WriteOnly) || out.write(file.value()) != file.value().size())
            qFatal("no room for the test");
    }
    if (mark.isEmpty())
        return;
    QFile out(HeadMark::pathOf(m_left));
    if (!out.open(QIODevice::WriteOnly) || out.write(mark) != mark.size())
        qFatal("no room for the test");
}

std::unique_ptr<Book> tst_PowerCut::mustOpen(const QByteArray& where) const
{
    try {
        return openBook();
    } catch (const Error& error) {
        QTest::qFail((where + ": " + error.text().toUtf8()).constData(), __FILE__, __LINE__);
        return nullptr;
    }
}

QString tst_PowerCut::problemsOf(Book& book)
{
    return Verifier(book.database()).run().problems.join(QLatin1Char('\n'));
}

bool tst_PowerCut::holds(Book& book, const Moment& moment)
{
    const auto head = book.log().headAt(moment.sequence);
    return head && head->hash == moment.hash;
}

const tst_PowerCut::Moment* tst_PowerCut::momentOf(const LogHead& head) const
{
    for (const Moment& moment : m_moments) {
        if (moment.hash == head.hash)
            return &moment;
    }
    return nullptr;
}

bool tst_PowerCut::meet(Outcomes& outcomes, const Files& files, const QByteArray& mark,
                        const Moment& last, const std::function<Outcome()>& look) const
{
    QByteArray state = mark + last.hash;
    for (auto file = files.cbegin(); file != files.cend(); ++file)
        state += file.key().mid(m_path.size()).toUtf8() + ' ' + test::sumOf(file.value());
    auto known = outcomes.ofState.constFind(state);
    if (known == outcomes.ofState.cend()) {
        layOut(files, mark);
        known = outcomes.ofState.insert(state, look());
    }
    ++outcomes.counts[*known];
    return *known != Outcome::Failed && !QTest::currentTestFailed();
}

tst_PowerCut::Outcome tst_PowerCut::failed(const QByteArray& what)
{
    QTest::qFail(what.constData(), __FILE__, __LINE__);
    return Outcome::Failed;
}

tst_PowerCut::Outcome tst_PowerCut::lookAtHonest(const QByteArray& where, size_t last) const
{
    const auto book = mustOpen(where);
    if (!book)
        return Outcome::Failed;
    if (const QString problems = problemsOf(*book); !problems.isEmpty())
        return failed(where + ": " + problems.toUtf8());
    if (!holds(*book, m_moments[last]))
        return failed(where + ": an acknowledged entry is lost");
    if (!book->lossNote().isEmpty())
        return failed(where + ": said to be lost");
    const Moment* found = momentOf(book->log().head());
    if (!found || found > &m_moments[last] + 1)
        return failed(where + ": half of a transaction");
    return found == &m_moments[last] ? Outcome::Same : Outcome::Ahead;
}

/// Nothing acknowledged is lost, no half of a transaction is there, and nothing is said to be lost.
void tst_PowerCut::anHonestDisk()
{
    test::PowerCut power(m_before);
    size_t passed = 0;
    Outcomes outcomes;
    for (const size_t moment : moments(cuts())) {
        for (; passed < moment; ++passed)
            power.pass(m_events[passed]);
        const size_t last = m_acknowledgedBy[passed];
        // The mark is as it was then, or older: nobody waited for the disk to keep it.
        const size_t marked = m_random() % 2 ? last : m_random() % (last + 1);
        if (!meet(outcomes, power.cut(m_random), m_moments[marked].mark, m_moments[last], [&] {
                return lookAtHonest("after event " + QByteArray::number(qulonglong(passed)), last);
            }))
            return;
    }
    qInfo(
        "%d cuts, %d different states: 0 damaged, 0 acknowledged entries lost, 0 said to be lost; "
        "%d kept one transaction more",
        cuts(), outcomes.states(), outcomes.counts[Outcome::Ahead]);
}

tst_PowerCut::Outcome tst_PowerCut::lookAtOrderly(const QByteArray& where, const Moment& last) const
{
    const auto book = mustOpen(where);
    if (!book)
        return Outcome::Failed;
    if (const QString problems = problemsOf(*book); !problems.isEmpty())
        return failed(where + ": " + problems.toUtf8());
    const bool whole = holds(*book, last);
    if (book->lossNote().isEmpty() != whole)
        return failed(where + (whole ? ": said to be lost" : ": lost without a word"));
    if (whole)
        return Outcome::Same;
    LogQuery newest;
    newest.limit = 1;
    const LogEntry entry = book->log().read(newest).front();
    const bool noted = entry.action == QLatin1String("entries-missing") &&
                       entry.note.startsWith(QString::number(last.sequence));
    return noted ? Outcome::LossSaid : failed(where + ": the loss does not stand in the log");
}

/// A disk that keeps the order and says too soon that it has kept: the last entries are lost, the
/// book is whole, and the next start says what is missing and writes it down.
void tst_PowerCut::aDiskThatLiesInOrder()
{
    test::PowerCut power(m_before);
    size_t passed = 0;
    Outcomes outcomes;
    for (const size_t moment : moments(cuts() / 4 + 1)) {
        for (; passed < moment; ++passed)
            power.pass(m_events[passed], true);
        // What was acknowledged reaches up to forty events beyond what the disk has.
        const size_t told = std::min(passed + m_random() % 40, m_events.size());
        const Moment& last = m_moments[m_acknowledgedBy[told]];
        if (!meet(outcomes, power.orderly(), last.mark, last, [&] {
                return lookAtOrderly("after event " + QByteArray::number(qulonglong(passed)), last);
            }))
            return;
    }
    const int lost = outcomes.counts[Outcome::LossSaid];
    QVERIFY(lost > 0);
    qInfo("%d cuts, %d different states: 0 damaged; %d lost their last entries, %d said so",
          cuts() / 4 + 1, outcomes.states(), lost, lost);
}

tst_PowerCut::Outcome tst_PowerCut::lookAtAny(const QByteArray& where, const Moment& last) const
{
    try {
        const auto book = openBook();
        if (!problemsOf(*book).isEmpty())
            return Outcome::Found;
        if (holds(*book, last))
            return Outcome::Same;
        return book->lossNote().isEmpty() ? failed(where + ": lost without a word")
                                          : Outcome::LossSaid;
    } catch (const Error& error) {
        return error.text().isEmpty() ? failed(where + ": refused without a word")
                                      : Outcome::Refused;
    }
}

/// A disk that lies and keeps no order can ruin any file. It is never kept quiet: the book is
/// refused, or verifying finds it, or the loss is said, or nothing is missing.
void tst_PowerCut::aDiskThatLies()
{
    constexpr size_t held = 60; ///< events the disk keeps back
    test::PowerCut kept(m_before);
    size_t passed = 0;
    Outcomes outcomes;
    for (const size_t moment : moments(cuts() / 4 + 1)) {
        for (; passed + held < moment; ++passed)
            kept.pass(m_events[passed]);
        test::PowerCut power = kept;
        for (size_t i = passed; i < moment; ++i)
            power.pass(m_events[i], true);
        const Moment& last = m_moments[m_acknowledgedBy[moment]];
        if (!meet(outcomes, power.cut(m_random), last.mark, last, [&] {
                return lookAtAny("after event " + QByteArray::number(qulonglong(moment)), last);
            }))
            return;
    }
    QMap<Outcome, int>& counts = outcomes.counts;
    qInfo("%d cuts, %d different states: %d refused when opened, %d found by verifying, %d losses "
          "said, %d harmless; 0 silent",
          cuts() / 4 + 1, outcomes.states(), counts[Outcome::Refused], counts[Outcome::Found],
          counts[Outcome::LossSaid], counts[Outcome::Same]);
}

void tst_PowerCut::broughtUpToDate_data()
{
    QTest::addColumn<int>("schema");
    for (int schema = 1; schema < Migrator::newestVersion(); ++schema)
        QTest::addRow("schema %d", schema) << schema;
}

/// The current fails while a book of an earlier schema is brought up to date: it opens the next
/// time as if nothing had been, with the same log.
void tst_PowerCut::broughtUpToDate()
{
    QFETCH(int, schema);
    QTemporaryDir folder;
    m_path = folder.filePath(QStringLiteral("cu.soattt"));
    QVERIFY(QFile::copy(
        QStringLiteral(SOATTT_SOURCE_DIR "/tests/data/schema-%1.soattt").arg(schema), m_path));
    m_before = {{m_path, bytesOf(m_path)}};
    auto& disk = test::FaultyDisk::instance();
    disk.record(m_path);
    const LogHead head = Book::open(m_path, m_clock)->log().head();
    m_events = disk.stopRecording();
    const Moment last{head.sequence, head.hash, bytesOf(HeadMark::pathOf(m_path))};
    test::PowerCut power(m_before);
    size_t passed = 0;
    Outcomes outcomes;
    const int times = std::max(20, cuts() / 40);
    for (const size_t moment : moments(times)) {
        for (; passed < moment; ++passed)
            power.pass(m_events[passed]);
        if (!meet(outcomes, power.cut(m_random), last.mark, last, [&] {
                const QByteArray where = "after event " + QByteArray::number(qulonglong(passed));
                const auto outcome = lookAtAny(where, last);
                return outcome == Outcome::Same ? outcome : failed(where + ": not whole");
            }))
            return;
    }
    qInfo("%d cuts among %d events, %d different states: 0 damaged", times, int(m_events.size()),
          outcomes.states());
}

QTEST_MAIN(tst_PowerCut)
#include "tst_powercut.moc"
