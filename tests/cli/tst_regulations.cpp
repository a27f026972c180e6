#include "tests/support/ctl.h"

using soattt::Ctl;
using soattt::CtlRun;

/// `regulations --compare`: what a change of the applied texts means, without a book.
class tst_Regulations : public QObject
{
    Q_OBJECT

private slots:
    void compared();
    void severalTexts();
    void forPeople();
    void intoAFile_data();
    void intoAFile();
    void nothingChanges();

private:
    static QStringList words(const char* line)
    {
        return QString::fromLatin1(line).split(QLatin1Char(' '));
    }
    static QStringList ids(const QJsonArray& changes, const char* kind)
    {
        QStringList found;
        for (const QJsonValue change : changes)
            if (change[QStringLiteral("change")].toString() == QLatin1String(kind))
                found.append(change[QStringLiteral("id")].toString());
        return found;
    }
};

void tst_Regulations::compared()
{
    const CtlRun run = Ctl()(words("regulations --compare HD2024 HP2026 --json"));
    QCOMPARE(run.code, 0);
    const QJsonArray changes = run.array();
    QCOMPARE(ids(changes, "laxer"), QStringList{QStringLiteral("password.change_interval")});
    QCOMPARE(ids(changes, "stricter"), QStringList{QStringLiteral("password.classes")});
    QCOMPARE(ids(changes, "dropped").size(), 16);
    const QStringList added = ids(changes, "new");
    QCOMPARE(added.size(), 16);
    QVERIFY(added.contains(QLatin1String("duty.G1:secret_isolated")));
    QVERIFY(added.contains(QLatin1String("duty.G1:secret_only_designated")));
    // A heading asks for nothing.
    QVERIFY(ids(changes, "dropped").contains(QLatin1String("duty.D4")));
    QCOMPARE(ids(changes, "unknown").size(), 7);
    const QJsonObject review = changes.first().toObject();
    QCOMPARE(review[QStringLiteral("id")].toString(), QStringLiteral("account.review_interval"));
    QCOMPARE(review[QStringLiteral("before")][QStringLiteral("value")].toString(),
             QStringLiteral("P3M"));
    QCOMPARE(review[QStringLiteral("after")][QStringLiteral("state")].toString(),
             QStringLiteral("SILENT"));
}

void tst_Regulations::severalTexts()
{
    const CtlRun run = Ctl()(words("regulations --compare HD2024 HD2024,HP2026 --json"));
    QCOMPARE(run.code, 0);
    QCOMPARE(ids(run.array(), "dropped"), QStringList());
    QCOMPARE(ids(run.array(), "laxer"), QStringList());
    QCOMPARE(ids(run.array(), "stricter"), QStringList{QStringLiteral("password.classes")});
}

void tst_Regulations::forPeople()
{
    const CtlRun run = Ctl()(words("regulations --compare HD2024 HP2026"));
    QCOMPARE(run.code, 0);
    QCOMPARE(run.output, QByteArray());
    QVERIFY2(run.messages.contains(QStringLiteral("HD2024 Đ15.4")), qPrintable(run.messages));
}

void tst_Regulations::intoAFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("PDF") << QStringLiteral("doi-chieu.pdf") << QByteArray("%PDF-1.4");
    QTest::newRow("Excel") << QStringLiteral("doi-chieu.xlsx") << QByteArray("PK");
}

void tst_Regulations::intoAFile()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, begins);
    const Ctl ctl;
    const QString path = ctl.folder.filePath(name);
    const CtlRun run =
        ctl(words("regulations --compare HP2016 HP2026 --output") + QStringList{path});
    QCOMPARE(run.code, 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(begins));
}

void tst_Regulations::nothingChanges()
{
    const CtlRun run = Ctl()(words("regulations --compare TG2020 TG2020 --json"));
    QCOMPARE(run.code, 0);
    QCOMPARE(run.array().size(), 0);
}

QTEST_GUILESS_MAIN(tst_Regulations)
#include "tst_regulations.moc"
