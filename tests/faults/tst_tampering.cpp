#include "models/registers/asset.h"
#include "models/registers/catalog.h"
#include "models/registers/people.h"
#include "models/storage/verifier.h"
#include "tests/support/store.h"

#include <QTest>

#include <random>

using namespace soattt;

/// A hand with full rights over the file changes the book behind the program's back, in a random
/// way. Verifying finds it, or the anchor printed on the last paper does: that one is needed where
/// the last lines are cut off, the whole chain is worked out anew, or an old copy is put back.
///
/// SOATTT_TAMPERINGS sets how often (600).
class TestTampering : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void findsEveryTampering();
    void anOldCopyAgreesWithNoNewPaper();
    void cleanupTestCase();

private:
    enum class How { Edit, Delete, Reorder, Truncate, RollBack, Rehash };
    static constexpr int ways = 6;

    QString script(How how);
    QString edit();
    QString removal();
    QString reordering();
    QString truncation();
    void rehash();
    void forge(std::vector<LogEntry>& entries);
    QString foundInOldCopy(const QString& anchor);
    QString attempt(How how);
    QString anyTable();
    QStringList columnsOf(const QString& table);
    bool tamper(How how);
    QString found(const QString& anchor);
    int below(int limit) { return int(m_random() % quint32(limit)); }
    qint64 number(const QString& sql) { return m_store.database->integer(sql); }

    test::Store m_store;
    std::mt19937 m_random{20261121};
    QString m_anchor;                                 ///< as on the last paper
    std::vector<std::pair<QString, qint64>> m_copies; ///< of the book as it was; entries by then
    QHash<QString, int> m_findings;
};

namespace {

constexpr int stages = 8;
const QString unlock = QStringLiteral("DROP TRIGGER log_keeps_rows; DROP TRIGGER log_loses_nothing;"
                                      "DROP TRIGGER blobs_keep_bytes;"
                                      "DROP TRIGGER blobs_lose_nothing;");

} // namespace

/// People and machines, added and changed in stages, with entries that are about no record.
void TestTampering::initTestCase()
{
    for (int stage = 0; stage < stages; ++stage) {
        Staff staff;
        staff.code = QStringLiteral("CB-%1").arg(stage);
        staff.name = QString::fromUtf8("Trần Văn %1").arg(stage);
        m_store.add(Record::from(staffKind(), staff));
        for (int i = 0; i < 4; ++i) {
            Asset asset;
            asset.code = QStringLiteral("TS-%1-%2").arg(stage).arg(i);
            asset.name = QString::fromUtf8("Máy trạm %1").arg(i);
            asset.custodian = Ref<Staff>(staff.code);
            asset.purchasedOn = QDate(2020 + stage, 1 + i, 5);
            const Record first = m_store.add(Record::from(assetKind(), asset));
            asset.os = QStringLiteral("Linux %1").arg(i);
            Record changed = Record::from(assetKind(), asset);
            changed.setId(first.id());
            m_store.change(first, changed);
        }
        RecordWriter note = m_store.writer();
        note.note(QStringLiteral("export"), QStringLiteral("a.xlsx"), {}, {});
        note.commit();
        m_store.database->execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
        const QString copy = m_store.file(QStringLiteral("%1.soattt").arg(stage));
        QVERIFY(QFile::copy(m_store.path(), copy));
        m_copies.emplace_back(copy, m_store.log->head().sequence);
    }
    m_anchor = m_store.log->head().toString();
    QCOMPARE(found(m_anchor), QString());
}

QString TestTampering::anyTable()
{
    static const QStringList tables{QStringLiteral("log"), QStringLiteral("log"),
                                    QStringLiteral("staff"), QStringLiteral("assets")};
    return tables[below(int(tables.size()))];
}

QStringList TestTampering::columnsOf(const QString& table)
{
    Statement rows(
        m_store.database->handle(),
        QStringLiteral("SELECT name || ' ' || type FROM pragma_table_info('%1')").arg(table));
    QStringList columns;
    while (rows.step())
        columns.append(rows.text(0));
    return columns;
}

/// One value of one row becomes another one.
QString TestTampering::edit()
{
    const QString table = anyTable();
    const QStringList columns = columnsOf(table);
    const QString column = columns[below(int(columns.size()))];
    const QString name = QStringLiteral("\"%1\"").arg(column.section(QLatin1Char(' '), 0, 0));
    const QString type = column.section(QLatin1Char(' '), 1);
    const QString value = type == QLatin1String("INTEGER") ? QStringLiteral("ifnull(%1,0)+1000")
                          : type == QLatin1String("BLOB")  ? QStringLiteral("CAST('x' AS BLOB)")
                          : below(2) == 0                  ? QStringLiteral("ifnull(%1,'')||'x'")
                                          : QStringLiteral("CASE WHEN %1 IS NULL THEN 'y' END");
    return QStringLiteral(
               "UPDATE %1 SET %2=%3 WHERE rowid=(SELECT rowid FROM %1 LIMIT 1 OFFSET %4)")
        .arg(table, name, value.contains(QLatin1Char('%')) ? value.arg(name) : value)
        .arg(below(int(number(QStringLiteral("SELECT count(*) FROM ") + table))));
}

QString TestTampering::removal()
{
    const QString table = anyTable();
    return QStringLiteral("DELETE FROM %1 WHERE rowid=(SELECT rowid FROM %1 LIMIT 1 OFFSET %2)")
        .arg(table)
        .arg(below(int(number(QStringLiteral("SELECT count(*) FROM ") + table))));
}

/// Two lines of the log change places.
QString TestTampering::reordering()
{
    const int all = int(number(QStringLiteral("SELECT count(*) FROM log")));
    const int first = 1 + below(all);
    const int second = 1 + (first - 1 + 1 + below(all - 1)) % all;
    return QStringLiteral("UPDATE log SET seq=-1 WHERE seq=%1; UPDATE log SET seq=%1 WHERE seq=%2;"
                          "UPDATE log SET seq=%2 WHERE seq=-1")
        .arg(first)
        .arg(second);
}

QString TestTampering::truncation()
{
    const int all = int(number(QStringLiteral("SELECT count(*) FROM log")));
    return QStringLiteral("DELETE FROM log WHERE seq>%1").arg(all - 1 - below(3));
}

/// Another person, another time, another value before; two entries in each other's place, or one
/// about no record left out.
void TestTampering::forge(std::vector<LogEntry>& entries)
{
    const auto any = [&] { return size_t(below(int(entries.size()))); };
    switch (below(5)) {
    case 0:
        entries[any()].actor += QLatin1Char('x');
        return;
    case 1:
        entries[any()].at = entries[any()].at.addDays(1 + below(900));
        return;
    case 2:
        entries[any()].changes.push_back({QStringLiteral("notes"), {}, QStringLiteral("x")});
        return;
    case 3: {
        const size_t first = any();
        const size_t second = (first + 1 + size_t(below(int(entries.size()) - 1))) % entries.size();
        std::swap(entries[first], entries[second]);
        return;
    }
    default:
        const auto note = std::find_if(entries.begin() + below(int(entries.size())), entries.end(),
                                       [](const LogEntry& entry) { return entry.kind.isEmpty(); });
        entries.erase(note == entries.end() ? entries.end() - 1 : note);
    }
}

/// The whole chain worked out anew around what was forged, with the program's own code.
void TestTampering::rehash()
{
    ActivityLog log(*m_store.database);
    std::vector<LogEntry> entries = log.read({});
    forge(entries);
    m_store.database->execute(QStringLiteral("DELETE FROM log"));
    log.forgetHead();
    for (LogEntry& entry : entries)
        log.append(entry);
}

QString TestTampering::script(How how)
{
    switch (how) {
    case How::Edit:
        return edit();
    case How::Delete:
        return removal();
    case How::Reorder:
        return reordering();
    case How::Truncate:
        return truncation();
    case How::RollBack:
    case How::Rehash:
        break;
    }
    return {};
}

/// False when SQLite itself refuses: a code twice, a value that may not be empty.
bool TestTampering::tamper(How how)
{
    m_store.database->execute(unlock);
    if (how == How::Rehash) {
        rehash();
        return true;
    }
    try {
        const qint64 before = number(QStringLiteral("SELECT total_changes()"));
        m_store.database->execute(script(how));
        return number(QStringLiteral("SELECT total_changes()")) > before;
    } catch (const StorageError&) {
        return false;
    }
}

/// By what it is found: "verify", "anchor", or nothing.
QString TestTampering::found(const QString& anchor)
{
    Verifier verifier(*m_store.database);
    if (!verifier.run().ok())
        return QStringLiteral("verify");
    return verifier.agreesWithAnchor(anchor) == true ? QString() : QStringLiteral("anchor");
}

/// An earlier copy stands in the place of the book.
QString TestTampering::foundInOldCopy(const QString& anchor)
{
    Database copy(m_copies[size_t(below(int(m_copies.size()) - 1))].first);
    Verifier verifier(copy);
    if (!verifier.run().ok())
        return QStringLiteral("verify");
    return verifier.agreesWithAnchor(anchor) == true ? QString() : QStringLiteral("anchor");
}

/// By what it is found; "-" when there was nothing to find.
QString TestTampering::attempt(How how)
{
    if (how == How::RollBack)
        return foundInOldCopy(m_anchor);
    m_store.database->execute(QStringLiteral("BEGIN IMMEDIATE"));
    const bool changed = tamper(how);
    const QString by = changed ? found(m_anchor) : QStringLiteral("-");
    m_store.database->execute(QStringLiteral("ROLLBACK"));
    return by;
}

void TestTampering::findsEveryTampering()
{
    const int asked = qEnvironmentVariableIntValue("SOATTT_TAMPERINGS");
    const int times = asked > 0 ? asked : 600;
    static const char* const names[] = {"edit",     "delete",    "reorder",
                                        "truncate", "roll back", "rehash"};
    for (int done = 0; done < times;) {
        const How how = How(below(ways));
        const auto state = m_random;
        const QString by = attempt(how);
        if (by == QLatin1String("-"))
            continue;
        ++done;
        if (by.isEmpty()) {
            m_random = state;
            QFAIL(qPrintable(QStringLiteral("not found: %1").arg(script(how))));
        }
        ++m_findings[QStringLiteral("%1 by %2").arg(QString::fromLatin1(names[int(how)]), by)];
    }
    QCOMPARE(found(m_anchor), QString());
    QVERIFY(m_findings.value(QStringLiteral("rehash by anchor")) > 0);
    QVERIFY(m_findings.value(QStringLiteral("roll back by anchor")) > 0);
    QCOMPARE(m_findings.value(QStringLiteral("edit by anchor")), 0);
    QCOMPARE(m_findings.value(QStringLiteral("reorder by anchor")), 0);
}

/// Each is sound in itself: only the paper tells.
void TestTampering::anOldCopyAgreesWithNoNewPaper()
{
    for (const auto& [path, entries] : m_copies) {
        Database copy(path);
        Verifier verifier(copy);
        const VerifyReport report = verifier.run();
        QVERIFY2(report.ok(), qPrintable(report.problems.join(QLatin1Char('\n'))));
        QCOMPARE(report.entries, entries);
        const bool newest = path == m_copies.back().first;
        QCOMPARE(verifier.agreesWithAnchor(m_anchor) == true, newest);
    }
}

void TestTampering::cleanupTestCase()
{
    QStringList lines;
    for (auto found = m_findings.cbegin(); found != m_findings.cend(); ++found)
        lines.append(QStringLiteral("%1: %2").arg(found.key()).arg(found.value()));
    lines.sort();
    qInfo("%s", qPrintable(lines.join(QStringLiteral(", "))));
}

QTEST_GUILESS_MAIN(TestTampering)
#include "tst_tampering.moc"
