#include "models/core/clock.h"
#include "models/exchange/sheetreader.h"
#include "models/registers/asset.h"
#include "models/services/backupservice.h"
#include "models/services/logservice.h"
#include "models/services/recordservice.h"
#include "tests/support/testbook.h"

#include <QFile>
#include <QTest>

using namespace soattt;

class TestLogService : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void exportsWhatIsShown_data();
    void exportsWhatIsShown();
    void tellsThatTheClockRanBack();
    void theClosingPage();
    void anArchiveProvesItself();
    void anArchiveShowsWhatWasChanged_data();
    void anArchiveShowsWhatWasChanged();
    void anEmptyOrForeignArchive();
    void narrows();

private:
    QByteArray archived(const QDate& until = {2026, 7, 6});
    static QByteArray bytesOf(const QString& path);
    static void write(const QString& path, const QByteArray& bytes);

    std::unique_ptr<TestBook> m_test;
};

namespace {

QString file(const TestBook& book)
{
    return book.file(QStringLiteral("cu.jsonl"));
}

} // namespace

/// Two days: a machine added on the first, changed on the second.
void TestLogService::init()
{
    m_test = std::make_unique<TestBook>();
    Asset asset;
    asset.name = QStringLiteral("=1+1");
    const Record added = RecordService(*m_test->session).save(Record::from(assetKind(), asset));
    m_test->clock.set(m_test->clock.now().addDays(1));
    Record changed = added;
    changed.set(QStringLiteral("os"), Value(QStringLiteral("Linux")));
    RecordService(*m_test->session).save(changed);
}

QByteArray TestLogService::bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestLogService::write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestLogService::exportsWhatIsShown_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("Excel") << QStringLiteral("nk.xlsx");
    QTest::newRow("CSV") << QStringLiteral("nk.csv");
}

void TestLogService::exportsWhatIsShown()
{
    QFETCH(QString, name);
    LogQuery query;
    query.kind = assetKind().key();
    const qint64 before = m_test->book->log().head().sequence;
    QCOMPARE(LogService(*m_test->session).exportEntries(query, m_test->file(name)), 2);
    QCOMPARE(m_test->book->log().head().sequence, before + 1); // the export itself
    const auto reader = SheetReader::open(m_test->file(name));
    reader->select(0);
    Row row;
    QVERIFY(reader->nextRow(row));
    QCOMPARE(row.at(6).text, QStringLiteral("Trước → sau"));
    QVERIFY(reader->nextRow(row));
    QCOMPARE(row.at(3).text, QStringLiteral("Thêm mới"));
    QVERIFY2(row.at(6).text.contains(QStringLiteral("=1+1")), qPrintable(row.at(6).text));
    QVERIFY(reader->nextRow(row));
    QVERIFY2(row.at(6).text.contains(QStringLiteral(" → Linux")), qPrintable(row.at(6).text));
    QCOMPARE(row.at(8).text.size(), 64);
    QVERIFY(!reader->nextRow(row));
}

/// In Vietnamese, whatever the mark in the log says.
void TestLogService::tellsThatTheClockRanBack()
{
    const QDateTime before = m_test->clock.now();
    m_test->clock.set(before.addYears(-1));
    Asset asset;
    asset.name = QStringLiteral("Máy in");
    RecordService(*m_test->session).save(Record::from(assetKind(), asset));
    LogQuery query;
    query.kind = assetKind().key();
    const QString path = m_test->file(QStringLiteral("nk.csv"));
    QCOMPARE(LogService(*m_test->session).exportEntries(query, path), 3);
    const auto reader = SheetReader::open(path);
    reader->select(0);
    Row row;
    QStringList notes;
    while (reader->nextRow(row))
        notes.append(row.at(7).text);
    const QString byHand = QStringLiteral("(giờ đặt bằng tay)"); // the clock of every test
    const QString back = QStringLiteral("(đồng hồ bị lùi từ %1) ").arg(timeForPeople(before));
    QCOMPARE(notes, (QStringList{QStringLiteral("Ghi chú"), byHand, byHand, back + byHand}));
}

void TestLogService::theClosingPage()
{
    const LogService service(*m_test->session);
    const LogHead head = m_test->book->log().head();
    const QString path = m_test->file(QStringLiteral("khoa.pdf"));
    service.saveClosingPage({2026, 7, 1}, {2026, 7, 31}, path);
    QVERIFY(bytesOf(path).startsWith("%PDF"));
    const ReportDocument page = service.closingPage({2026, 7, 1}, {2026, 7, 31});
    QVERIFY(page.title.contains(QStringLiteral("01/07/2026")));
    QVERIFY(BackupService(*m_test->session).agreesWithAnchor(head.toString()).value_or(false));
    QVERIFY_THROWS_EXCEPTION(UserError, service.closingPage({2026, 7, 2}, {2026, 7, 1}));
    QVERIFY_THROWS_EXCEPTION(UserError, service.closingPage({}, {2026, 7, 1}));
    service.closingPage({2020, 1, 1}, {2020, 1, 31}); // a period without an entry
}

QByteArray TestLogService::archived(const QDate& until)
{
    LogService(*m_test->session).archive(until, file(*m_test));
    return bytesOf(file(*m_test));
}

void TestLogService::anArchiveProvesItself()
{
    const qint64 entries = m_test->book->log().head().sequence;
    const LogHead head = m_test->book->log().head();
    archived();
    auto check = LogService::checkArchive(file(*m_test));
    QCOMPARE(check.entries, entries);
    QCOMPARE(check.firstBroken, 0);
    QCOMPARE(check.head.toString(), head.toString());
    QCOMPARE(m_test->book->log().head().sequence, entries + 1); // nothing went, the export came
    archived({2026, 7, 5});
    check = LogService::checkArchive(file(*m_test));
    QCOMPARE(check.entries, entries - 1);
    QCOMPARE(check.firstBroken, 0);
    QCOMPARE(m_test->book->log().headAt(check.entries)->toString(), check.head.toString());
}

void TestLogService::anArchiveShowsWhatWasChanged_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("a person") << 0;
    QTest::newRow("a value") << 1;
    QTest::newRow("a line left out") << 2;
    QTest::newRow("two lines in each other's place") << 3;
    QTest::newRow("the first line left out") << 4;
}

void TestLogService::anArchiveShowsWhatWasChanged()
{
    QFETCH(int, way);
    QList<QByteArray> lines = archived().split('\n');
    lines.removeLast();
    const qsizetype last = lines.size() - 1;
    if (way == 0)
        lines[last].replace("quantri", "ai");
    else if (way == 1)
        lines[last].replace("Linux", "Linus");
    else if (way == 2)
        lines.removeAt(last - 1);
    else if (way == 3)
        lines.swapItemsAt(last, last - 1);
    else
        lines.removeFirst();
    write(file(*m_test), lines.join('\n') + '\n');
    QVERIFY(LogService::checkArchive(file(*m_test)).firstBroken > 0);
}

void TestLogService::anEmptyOrForeignArchive()
{
    write(file(*m_test), "");
    QCOMPARE(LogService::checkArchive(file(*m_test)).entries, 0);
    write(file(*m_test), "x\n{}\n[1]\n");
    QCOMPARE(LogService::checkArchive(file(*m_test)).firstBroken, 1);
    QVERIFY_THROWS_EXCEPTION(StorageError,
                             LogService::checkArchive(m_test->file(QStringLiteral("khong-co"))));
}

void TestLogService::narrows()
{
    ActivityLog& log = m_test->book->log();
    QCOMPARE(log.actors(), QStringList({QStringLiteral("quantri")}));
    LogQuery query;
    query.actions = {QStringLiteral("add"), QStringLiteral("change")};
    query.kind = assetKind().key();
    QCOMPARE(log.read(query).size(), size_t(2));
    query.until = QDate(2026, 7, 5);
    QCOMPARE(log.read(query).size(), size_t(1));
    query.until = QDate(2026, 7, 6);
    query.since = QDate(2026, 7, 6);
    QCOMPARE(log.read(query).size(), size_t(1));
    query.actions = {QStringLiteral("' OR 1=1 --")};
    QVERIFY(log.read(query).empty());
}

QTEST_MAIN(TestLogService)
#include "tst_logservice.moc"
