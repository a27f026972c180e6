#include "tests/support/ctl.h"

using namespace soattt;

/// LAW2026 switched on beside a regulation, as a script and a person read it: lines of its own, the
/// earliest first, the mark with every clause.
class tst_LawDue : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void besideTheRegulation();
    void inWords();
    void offNothingIsOwed();

private:
    CtlRun due(const char* book, const QStringList& more = {}) const
    {
        return m_ctl(QStringList{QStringLiteral("--book"), QLatin1String(book),
                                 QStringLiteral("--now"), QStringLiteral("2026-12-18T09:00"),
                                 QStringLiteral("due")} +
                     more);
    }

    Ctl m_ctl;
};

void tst_LawDue::initTestCase()
{
    const QStringList create{QStringLiteral("create"),
                             QStringLiteral("--office=UBND phường"),
                             QStringLiteral("--regulation=HP2026"),
                             QStringLiteral("--now"),
                             QStringLiteral("2026-09-01"),
                             QStringLiteral("--book")};
    const CtlRun on = m_ctl(
        create + QStringList{QStringLiteral("on.soattt"), QStringLiteral("--regulation=LAW2026")});
    QVERIFY2(on.code == 0, qPrintable(on.messages));
    QCOMPARE(m_ctl(create + QStringList{QStringLiteral("off.soattt")}).code, 0);
}

void tst_LawDue::besideTheRegulation()
{
    QStringList reports;
    for (const QJsonValue& item : due("on.soattt", {QStringLiteral("--json")}).array()) {
        if (item[QStringLiteral("duty")].toString() == QLatin1String("report.periodic"))
            reports << item[QStringLiteral("due")].toString() + QLatin1Char(' ') +
                           item[QStringLiteral("clauses")].toArray().first().toString();
    }
    QCOMPARE(reports, QStringList({QStringLiteral("2026-12-19 LAW2026 NĐ 331/2026 Đ35.4.a "
                                                  "(chưa đối chiếu văn bản gốc)"),
                                   QStringLiteral("2026-12-24 HP2026 Đ25.1")}));
}

void tst_LawDue::inWords()
{
    const CtlRun told = due("on.soattt");
    const QString said = QString::fromUtf8(told.output) + told.messages;
    QVERIFY2(
        said.contains(QStringLiteral("LAW2026 NĐ 331/2026 Đ35.4.a (chưa đối chiếu văn bản gốc)")),
        qPrintable(said));
}

void tst_LawDue::offNothingIsOwed()
{
    const CtlRun off = due("off.soattt", {QStringLiteral("--json")});
    QVERIFY(off.isJson());
    QVERIFY(!off.output.contains("LAW2026"));
}

QTEST_GUILESS_MAIN(tst_LawDue)
#include "tst_lawdue.moc"
