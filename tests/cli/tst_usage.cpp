#include "tests/support/ctl.h"

using soattt::Ctl;
using soattt::CtlRun;

/// What the command line accepts, and what it says when it does not.
class tst_Usage : public QObject
{
    Q_OBJECT

private slots:
    void wrongUsage_data();
    void wrongUsage();
    void wrongUsageTouchesNothing();
    void helpAndVersion();
    void helpOfEveryCommand();
    void optionsBeforeAndAfterTheCommand();
    void vietnameseUnlessAsked();
};

void tst_Usage::wrongUsage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const QString& words, const QString& says) {
        QTest::newRow(name) << words.split(QLatin1Char(' '), Qt::SkipEmptyParts) << says;
    };
    row("nothing", QString(), QStringLiteral("Say what to do"));
    row("no such command", QStringLiteral("lsit assets"), QStringLiteral("\"lsit\""));
    row("no such option", QStringLiteral("list assets --jsno"), QStringLiteral("--jsno"));
    row("short option", QStringLiteral("list assets -j"), QStringLiteral("-j"));
    row("option of another command", QStringLiteral("list assets --anchor 1:ab"),
        QStringLiteral("--anchor"));
    row("command option before the command", QStringLiteral("--json list assets"),
        QStringLiteral("--json"));
    row("value missing", QStringLiteral("list assets --book"), QStringLiteral("--book"));
    row("value to a switch", QStringLiteral("verify --json=yes"), QStringLiteral("--json"));
    row("twice", QStringLiteral("list assets --search a --search b"), QStringLiteral("--search"));
    row("clock twice", QStringLiteral("due --now 2026-01-01 --today 2026-01-01"),
        QStringLiteral("--now"));
    row("no register", QStringLiteral("list --book x.soattt"), QStringLiteral("KIND"));
    row("two registers", QStringLiteral("list assets staff --book x.soattt"),
        QStringLiteral("staff"));
    row("unknown register", QStringLiteral("list asset --book x.soattt"),
        QStringLiteral("access-points"));
    row("book's own records", QStringLiteral("list users --book x.soattt"),
        QStringLiteral("users"));
    row("no book", QStringLiteral("list assets"), QStringLiteral("--book FILE"));
    row("unknown field", QStringLiteral("list assets --where colour=red --book x.soattt"),
        QStringLiteral("colour"));
    row("no value", QStringLiteral("list assets --where state --book x.soattt"),
        QStringLiteral("FIELD=VALUE"));
    row("wrong value", QStringLiteral("list assets --where state=broken --book x.soattt"),
        QStringLiteral("expected"));
    row("wrong date", QStringLiteral("list staff --where joined_on=31/02/2026 --book x.soattt"),
        QStringLiteral("05/03/2026"));
    row("wrong clock", QStringLiteral("due --now 2026-13-01 --book x.soattt"),
        QStringLiteral("2026-13-01"));
    row("wrong time", QStringLiteral("due --now 2026-12-01T25:00 --book x.soattt"),
        QStringLiteral("T25:00"));
    row("wrong days", QStringLiteral("due --within soon --book x.soattt"),
        QStringLiteral("--within"));
    row("no office", QStringLiteral("create --book x.soattt --regulation TG2020"),
        QStringLiteral("--office"));
    row("no regulation", QStringLiteral("create --book x.soattt --office X"),
        QStringLiteral("--regulation"));
    row("unknown regulation",
        QStringLiteral("create --book x.soattt --office X --regulation TG2021"),
        QStringLiteral("TG2020"));
    row("sample of nothing", QStringLiteral("sample --book x.soattt --size 0"),
        QStringLiteral("--size"));
    row("backup to nowhere", QStringLiteral("backup --book x.soattt"), QStringLiteral("--to"));
    row("backup to two places", QStringLiteral("backup --book x.soattt --to d --planned"),
        QStringLiteral("--planned"));
    row("restore of nothing", QStringLiteral("restore --to y.soattt"), QStringLiteral("FILE"));
    row("log since never", QStringLiteral("log --since yesterday --book x.soattt"),
        QStringLiteral("yesterday"));
    row("export to a text", QStringLiteral("export assets --output a.txt --book x.soattt"),
        QStringLiteral("xlsx"));
    row("import of a text", QStringLiteral("import assets a.txt --book x.soattt"),
        QStringLiteral("xlsx"));
    row("template as csv", QStringLiteral("template assets --output a.csv"),
        QStringLiteral("xlsx"));
    row("unknown form", QStringLiteral("form appendix-9 --output a.pdf --book x.soattt"),
        QStringLiteral("appendix-1"));
    row("wrong period",
        QStringLiteral("form appendix-1 --period 2026H3 --output a.pdf --book x.soattt"),
        QStringLiteral("2026H3"));
    row("no such regulation to show", QStringLiteral("regulations XX"), QStringLiteral("TG2020"));
    row("compared with nothing", QStringLiteral("regulations --compare HD2024"),
        QStringLiteral("--compare HD2024 HP2026"));
    row("compared with what isn't", QStringLiteral("regulations --compare XX HP2026"),
        QStringLiteral("TG2020"));
    row("comparison of nothing", QStringLiteral("regulations HP2026 --output a.pdf"),
        QStringLiteral("--compare"));
    row("comparison as a text",
        QStringLiteral("regulations --compare HD2024 HP2026 --output a.txt"),
        QStringLiteral("xlsx"));
}

void tst_Usage::wrongUsage()
{
    QFETCH(QStringList, words);
    QFETCH(QString, says);
    const Ctl ctl;
    const CtlRun run = ctl(words);
    QCOMPARE(run.code, 2);
    QVERIFY2(run.says(says), qPrintable(run.messages));
    QCOMPARE(run.output, QByteArray());
}

void tst_Usage::wrongUsageTouchesNothing()
{
    const Ctl ctl;
    QCOMPARE(ctl({QStringLiteral("create"), QStringLiteral("--book"), QStringLiteral("x.soattt"),
                  QStringLiteral("--office"), QStringLiteral("X")})
                 .code,
             2);
    QVERIFY(QDir(ctl.folder.path()).isEmpty());
}

void tst_Usage::helpAndVersion()
{
    const Ctl ctl;
    const CtlRun help = ctl({QStringLiteral("--help")});
    QCOMPARE(help.code, 0);
    QCOMPARE(help.output, QByteArray());
    QVERIFY(help.says(QStringLiteral("[--book FILE]")));
    const CtlRun version = ctl({QStringLiteral("--version")});
    QCOMPARE(version.code, 0);
    QVERIFY(version.messages.startsWith(QLatin1String("soatttctl ")));
}

void tst_Usage::helpOfEveryCommand()
{
    const Ctl ctl;
    const QString all = ctl({QStringLiteral("--help")}).messages;
    for (const char* name :
         {"create", "sample", "regulations", "thresholds", "template", "import", "export", "list",
          "due", "form", "forms", "backup", "restore", "verify", "log"}) {
        const QString command = QString::fromLatin1(name);
        QVERIFY2(all.contains(QStringLiteral("\n  %1 ").arg(command)), name);
        const CtlRun help = ctl({command, QStringLiteral("--help")});
        QCOMPARE(help.code, 0);
        QVERIFY2(help.says(QStringLiteral("soatttctl ") + command), name);
    }
    QVERIFY(ctl({QStringLiteral("backup"), QStringLiteral("--help")})
                .says(QStringLiteral("SOATTT_BACKUP_PASSPHRASE")));
}

void tst_Usage::optionsBeforeAndAfterTheCommand()
{
    const Ctl ctl;
    const QString book = QStringLiteral("--book");
    const QString file = QStringLiteral("x.soattt");
    QCOMPARE(ctl({book, file, QStringLiteral("create"), QStringLiteral("--office=UBND xã X"),
                  QStringLiteral("--regulation=TG2020")})
                 .code,
             0);
    QCOMPARE(ctl({book, file, QStringLiteral("list"), QStringLiteral("office")}).code, 0);
    QCOMPARE(ctl({QStringLiteral("list"), QStringLiteral("office"), book, file}).code, 0);
    QCOMPARE(ctl({QStringLiteral("list"), book, file, QStringLiteral("office")}).code, 0);
    QCOMPARE(ctl({QStringLiteral("list"), QStringLiteral("--book=x.soattt"), QStringLiteral("--"),
                  QStringLiteral("office")})
                 .code,
             0);
}

void tst_Usage::vietnameseUnlessAsked()
{
    Ctl ctl;
    ctl.language.clear();
    const QStringList words{QStringLiteral("list"), QStringLiteral("office"),
                            QStringLiteral("--book"), QStringLiteral("x.soattt")};
    const CtlRun vietnamese = ctl(words);
    QCOMPARE(vietnamese.code, 3);
    QVERIFY2(vietnamese.says(QStringLiteral("Không có sổ")), qPrintable(vietnamese.messages));
    QVERIFY(ctl(words + QStringList{QStringLiteral("--english")})
                .says(QStringLiteral("There is no book")));
}

QTEST_GUILESS_MAIN(tst_Usage)
#include "tst_usage.moc"
