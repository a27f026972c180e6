#include "tests/support/ctl.h"

#include <QDir>

using namespace soattt;

/// Backups under a passphrase, and by the rule of the book, from the command line.
class tst_Sealing : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup() { qunsetenv("SOATTT_BACKUP_PASSPHRASE"); }
    void thereAndBack();
    void refusals();
    void plannedWithoutAFolder();

private:
    QStringList of(const QStringList& words) const
    {
        return QStringList{QStringLiteral("--book"), QStringLiteral("x.soattt")} + words;
    }
    QString sealedFile() const
    {
        const QStringList files =
            QDir(m_ctl.path(QStringLiteral("usb"))).entryList({QStringLiteral("*.soattt-kin")});
        return files.isEmpty() ? QString() : QStringLiteral("usb/") + files.front();
    }

    Ctl m_ctl;
};

void tst_Sealing::initTestCase()
{
    QCOMPARE(m_ctl(of({QStringLiteral("create"), QStringLiteral("--office"), QStringLiteral("UBND"),
                       QStringLiteral("--regulation"), QStringLiteral("TG2020")}))
                 .code,
             0);
}

void tst_Sealing::thereAndBack()
{
    qputenv("SOATTT_BACKUP_PASSPHRASE", "correct horse battery");
    const CtlRun made = m_ctl(of({QStringLiteral("backup"), QStringLiteral("--to"),
                                  QStringLiteral("usb"), QStringLiteral("--encrypt")}));
    QVERIFY2(made.code == 0, qPrintable(made.messages));
    QVERIFY(!sealedFile().isEmpty());
    QVERIFY(!m_ctl.read(sealedFile()).contains("SQLite"));
    const QStringList restore{QStringLiteral("restore"), sealedFile(), QStringLiteral("--to"),
                              QStringLiteral("y.soattt")};
    qputenv("SOATTT_BACKUP_PASSPHRASE", "another one entirely");
    CtlRun back = m_ctl(restore);
    QCOMPARE(back.code, 3);
    QVERIFY(back.says(QStringLiteral("passphrase")));
    QVERIFY(!QFile::exists(m_ctl.path(QStringLiteral("y.soattt"))));
    qputenv("SOATTT_BACKUP_PASSPHRASE", "correct horse battery");
    back = m_ctl(restore);
    QVERIFY2(back.code == 0, qPrintable(back.messages));
    QCOMPARE(m_ctl({QStringLiteral("--book"), QStringLiteral("y.soattt"), QStringLiteral("verify")})
                 .code,
             0);
}

void tst_Sealing::refusals()
{
    const QStringList encrypt = of({QStringLiteral("backup"), QStringLiteral("--to"),
                                    QStringLiteral("out"), QStringLiteral("--encrypt")});
    QCOMPARE(m_ctl(encrypt).code, 1); // nobody to ask
    qputenv("SOATTT_BACKUP_PASSPHRASE", "too short");
    const CtlRun run = m_ctl(encrypt);
    QCOMPARE(run.code, 1);
    QVERIFY(run.says(QStringLiteral("12")));
    QVERIFY(QDir(m_ctl.path(QStringLiteral("out"))).isEmpty());
}

void tst_Sealing::plannedWithoutAFolder()
{
    const CtlRun run = m_ctl(of({QStringLiteral("backup"), QStringLiteral("--planned")}));
    QCOMPARE(run.code, 1);
    QVERIFY(run.says(QStringLiteral("No folder")));
}

QTEST_GUILESS_MAIN(tst_Sealing)
#include "tst_sealing.moc"
