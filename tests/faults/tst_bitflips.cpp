#include "models/registers/people.h"
#include "models/services/backupservice.h"
#include "models/services/recordservice.h"
#include "tests/support/testbook.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace soattt;

/// A backup with one bit changed, cut short, or with a page written over. SOATTT_FLIPS says how
/// often for bits, a tenth of it for the others; 10000 for the full run.
class tst_BitFlips : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void withItsSumAlwaysRefused();
    void withoutItsSum();
    void cutShort();
    void pagesWrittenOver();

private:
    static int flips()
    {
        constexpr int usual = 60;
        const int asked = qEnvironmentVariableIntValue("SOATTT_FLIPS");
        return asked > 0 ? asked : usual;
    }
    QString file(const char* name) const { return m_book.file(QString::fromLatin1(name)); }
    bool write(const QByteArray& bytes) const
    {
        QFile out(file("flipped.soattt"));
        return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size();
    }
    /// True when restoring the file is refused; nothing of the new book is left then.
    bool isRefused()
    {
        try {
            BackupService::restore(file("flipped.soattt"), file("back.soattt"));
        } catch (const Error&) {
            return !QFile::exists(file("back.soattt"));
        }
        m_restoredHead = contentsOf(file("back.soattt")).head.toString();
        QFile::remove(file("back.soattt"));
        return false;
    }
    /// The backup with one bit changed, which one only the generator knows.
    QByteArray flipped(QRandomGenerator& random) const
    {
        QByteArray bytes = m_bytes;
        const auto at = qsizetype(random.bounded(quint64(bytes.size()) * 8));
        bytes[at / 8] = char(bytes[at / 8] ^ (1 << at % 8));
        return bytes;
    }

    TestBook m_book;
    QByteArray m_bytes;
    QString m_head; ///< of the backup
    QString m_restoredHead;
};

void tst_BitFlips::initTestCase()
{
    std::vector<Record> people;
    for (int i = 0; i < 300; ++i) {
        Staff staff;
        staff.name = QStringLiteral("Nguyễn Văn Thứ %1").arg(i);
        staff.notes = QString(300, QLatin1Char('x'));
        people.push_back(Record::from(staffKind(), staff));
    }
    RecordService(*m_book.session).saveAll(people, QStringLiteral("add staff"));
    const BackupResult made = BackupService(*m_book.session).backUp(file("sao"));
    QFile backup(made.path);
    QVERIFY(backup.open(QIODevice::ReadOnly));
    m_bytes = backup.readAll();
    m_head = made.report.head.toString();
}

void tst_BitFlips::withItsSumAlwaysRefused()
{
    const QByteArray sum = QCryptographicHash::hash(m_bytes, QCryptographicHash::Sha256).toHex();
    QFile beside(file("flipped.soattt.sha256"));
    QVERIFY(beside.open(QIODevice::WriteOnly));
    beside.write(sum + "  flipped.soattt\n");
    beside.close();
    QRandomGenerator random(20260705);
    int refused = 0;
    for (int i = 0; i < flips(); ++i) {
        QVERIFY(write(flipped(random)));
        refused += isRefused();
    }
    QCOMPARE(refused, flips());
    QVERIFY(write(m_bytes));
    QVERIFY(!isRefused());
    QVERIFY(beside.remove());
    qInfo("%d of %d refused by the sum", refused, flips());
}

/// What is not found lies where nothing is: unused bytes of a page. Then the restored book is the
/// book: the same head of the log, and every row as its hash says.
void tst_BitFlips::withoutItsSum()
{
    QRandomGenerator random(20260706);
    const QString head = m_head;
    int found = 0;
    for (int i = 0; i < flips(); ++i) {
        QVERIFY(write(flipped(random)));
        if (isRefused())
            ++found;
        else
            QCOMPARE(m_restoredHead, head);
    }
    qInfo("%d of %d found by the full verify alone", found, flips());
    QVERIFY(found > 0);
}

/// However little is missing: the file itself says how long it is.
void tst_BitFlips::cutShort()
{
    QRandomGenerator random(20260707);
    const int times = std::max(10, flips() / 10);
    for (int i = 0; i < times; ++i) {
        const auto size = qsizetype(random.bounded(quint64(m_bytes.size())));
        QVERIFY(write(m_bytes.left(size)));
        QVERIFY2(isRefused(), qPrintable(QString::number(size)));
    }
    QVERIFY(write(m_bytes.chopped(1)));
    QVERIFY(isRefused());
    qInfo("%d of %d refused", times + 1, times + 1);
}

/// By rubbish, by nothing, or by another page of the file: refused, or the page held nothing.
void tst_BitFlips::pagesWrittenOver()
{
    constexpr qsizetype page = 4096;
    QRandomGenerator random(20260708);
    const QString head = m_head;
    const auto pages = quint32(m_bytes.size() / page);
    const int times = std::max(10, flips() / 10);
    int found = 0;
    for (int i = 0; i < times; ++i) {
        const qsizetype at = qsizetype(random.bounded(pages)) * page;
        QByteArray over(page, '\0');
        if (i % 3 == 1)
            std::generate(over.begin(), over.end(), [&] { return char(random.bounded(256)); });
        else if (i % 3 == 2)
            over = m_bytes.mid(qsizetype(random.bounded(pages)) * page, page);
        QByteArray bytes = m_bytes;
        QVERIFY(write(bytes.replace(at, page, over)));
        if (isRefused())
            ++found;
        else
            QCOMPARE(m_restoredHead, head);
    }
    qInfo("%d of %d found", found, times);
    QVERIFY(found > times / 2);
}

QTEST_GUILESS_MAIN(tst_BitFlips)
#include "tst_bitflips.moc"
