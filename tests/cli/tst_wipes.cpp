#include "tests/support/ctl.h"

#include <QFileInfo>
#include <QStandardPaths>

using namespace soattt;

namespace {

QStringList words(const QString& line)
{
    return line.split(QLatin1Char(' '));
}

} // namespace

/// Logs of nwipe on the command line, and labels.
class tst_Wipes : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void realLogsAreImportedAndReprinted_data();
    void realLogsAreImportedAndReprinted();
    void twiceIsSaid();
    void whatIsNoLogIsRefused();
    void labelsByTheSheet();

private:
    CtlRun run(const QString& line) const
    {
        return m_ctl(words(line + QStringLiteral(" --book s.soattt --now 2026-12-01T08:30")),
                     QString());
    }
    static QString log(const char* name)
    {
        // With the drive, where there are such: the program runs in a folder of its own.
        return QFileInfo(QStringLiteral(SOATTT_SOURCE_DIR "/tests/data/") + QLatin1String(name))
            .absoluteFilePath();
    }
    QString textOf(const QString& pdf) const;

    Ctl m_ctl;
};

void tst_Wipes::initTestCase()
{
    QCOMPARE(run(QStringLiteral("sample")).code, 0);
}

QString tst_Wipes::textOf(const QString& pdf) const
{
    QProcess process;
    process.start(QStringLiteral("pdftotext"),
                  {QStringLiteral("-raw"), m_ctl.path(pdf), QStringLiteral("-")});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput()).simplified();
}

void tst_Wipes::realLogsAreImportedAndReprinted_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("storage");
    QTest::addColumn<QStringList>("printed");
    QTest::newRow("stream, an SSD")
        << log("nwipe-one.log") << QStringLiteral("OLT-0005")
        << QStringList{QStringLiteral("Ghi đè bằng phần mềm"),
                       QStringLiteral("nwipe, PRNG Stream, 0.33"),
                       QStringLiteral("16.777.216 byte"), QStringLiteral("Thành công"),
                       QStringLiteral("không phải làm sạch (purge)")};
    QTest::newRow("DoD twice, an HDD")
        << log("nwipe-two.log") << QStringLiteral("OLT-0056")
        << QStringList{QStringLiteral("nwipe, DoD Short, 0.33"), QStringLiteral("2/2"),
                       QStringLiteral("25.165.824 byte"), QStringLiteral("Đọc lại toàn bộ")};
}

/// Their serial numbers are no text: without the device named nothing is kept.
void tst_Wipes::realLogsAreImportedAndReprinted()
{
    QFETCH(QString, file);
    QFETCH(QString, storage);
    QFETCH(QStringList, printed);
    const CtlRun unnamed = run(QStringLiteral("import sanitizations %1 --json").arg(file));
    QCOMPARE(unnamed.code, 1);
    QCOMPARE(unnamed.object()[QStringLiteral("rejected")].toInt(), 1);
    const CtlRun trial =
        run(QStringLiteral("import sanitizations %1 --storage %2 --dry-run").arg(file, storage));
    QCOMPARE(trial.code, 0);
    const CtlRun kept =
        run(QStringLiteral("import sanitizations %1 --storage %2 --json").arg(file, storage));
    QVERIFY2(kept.code == 0, qPrintable(kept.messages));
    QCOMPARE(kept.object()[QStringLiteral("added")].toInt(), 1);
    const QJsonArray records =
        run(QStringLiteral("list sanitizations --where storage=%1 --json").arg(storage)).array();
    QCOMPARE(records.size(), 1);
    const QString code = records.first()[QStringLiteral("code")].toString();
    QCOMPARE(run(QStringLiteral("form sanitization --record %1 --output %1.pdf").arg(code)).code,
             0);
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("poppler-utils is missing");
    const QString text = textOf(code + QStringLiteral(".pdf"));
    for (const QString& part : printed)
        QVERIFY2(text.contains(part), qPrintable(part + QStringLiteral(" | ") + text));
}

void tst_Wipes::twiceIsSaid()
{
    const CtlRun again = run(QStringLiteral("import sanitizations %1 --storage OLT-0006 --json")
                                 .arg(log("nwipe-one.log")));
    QCOMPARE(again.code, 1);
    QCOMPARE(again.object()[QStringLiteral("unchanged")].toInt(), 1);
    QVERIFY(again.says(QStringLiteral("XDL-")));
}

void tst_Wipes::whatIsNoLogIsRefused()
{
    m_ctl.write(QStringLiteral("x.log"), "Không phải nhật ký\n");
    const CtlRun refused = run(QStringLiteral("import sanitizations x.log"));
    QCOMPARE(refused.code, 1);
    QVERIFY(refused.says(QStringLiteral("no log of nwipe")));
}

void tst_Wipes::labelsByTheSheet()
{
    QCOMPARE(run(QStringLiteral("form asset-labels --record TS-0001,TS-0002 --sheet a4-3x7 "
                                "--start-cell 20 --output n.pdf"))
                 .code,
             0);
    QVERIFY(m_ctl.read(QStringLiteral("n.pdf")).startsWith("%PDF"));
    const CtlRun wide = run(QStringLiteral("form asset-labels --sheet 3x8:80x37 --output n2.pdf"));
    QCOMPARE(wide.code, 1);
    QVERIFY(wide.says(QStringLiteral("30 mm too wide")));
    QVERIFY(m_ctl.read(QStringLiteral("n2.pdf")).isEmpty());
    QCOMPARE(run(QStringLiteral("form asset-labels --issue --output n3.pdf")).code, 2);
    QCOMPARE(run(QStringLiteral("form asset-labels --start-cell 0 --output n3.pdf")).code, 2);
    QCOMPARE(run(QStringLiteral("form asset-labels --calibration --output n4.pdf")).code, 0);
}

QTEST_GUILESS_MAIN(tst_Wipes)
#include "tst_wipes.moc"
