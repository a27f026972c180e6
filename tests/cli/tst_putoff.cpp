#include "models/services/postponementservice.h"
#include "tests/support/ctl.h"
#include "tests/support/testbook.h"

using namespace soattt;

/// What was put off in the window, as a script reads it: the contract of `due --json` stays, with
/// one field more where an item is put off.
class tst_PutOff : public QObject
{
    Q_OBJECT

private slots:
    void theContractStays();
    void theCalendarIsAForm();

private:
    CtlRun run(const Ctl& ctl, const TestBook& test, QStringList words) const
    {
        words += {QStringLiteral("--book"), test.path(), QStringLiteral("--now"),
                  QStringLiteral("2026-07-05T08:30")};
        return ctl(words);
    }
    static QStringList due() { return {QStringLiteral("due"), QStringLiteral("--json")}; }
};

void tst_PutOff::theContractStays()
{
    const Ctl ctl;
    TestBook test;
    test.session.reset();
    test.book.reset();
    const QJsonArray before = run(ctl, test, due()).array();
    QVERIFY(!before.isEmpty());

    test.book = Book::open(test.path(), test.clock);
    const Session session = Session::signIn(*test.book, QStringLiteral("quantri"),
                                            QString::fromLatin1(TestBook::password));
    const PostponementService service(session);
    const StandingItem first = service.standing(30).front();
    service.putOff(first.item, QDate(2026, 7, 20), QStringLiteral("Chờ Sở trả lời"));
    test.book.reset();

    const QString field = QStringLiteral("put_off_until");
    QJsonArray after = run(ctl, test, due()).array();
    QCOMPARE(after.size(), before.size());
    QJsonObject mine = after[0].toObject();
    QCOMPARE(mine.take(field).toString(), QStringLiteral("2026-07-20"));
    after[0] = mine;
    QCOMPARE(after, before); // no other item has the field, all else is as it was
    const CtlRun table = run(ctl, test, {QStringLiteral("due")});
    QVERIFY2(table.says(QStringLiteral("today, put off until 20/07/2026")),
             qPrintable(table.messages));
    QVERIFY(!table.says(QStringLiteral("Chờ Sở"))); // needs no sign-in: no more than that is told
}

void tst_PutOff::theCalendarIsAForm()
{
    const Ctl ctl;
    TestBook test;
    test.session.reset();
    test.book.reset();
    const auto form = [&](const char* period, const char* file) {
        return run(ctl, test,
                   {QStringLiteral("form"), QStringLiteral("year-calendar"),
                    QStringLiteral("--period"), QString::fromLatin1(period),
                    QStringLiteral("--output"), ctl.path(QString::fromLatin1(file))});
    };
    for (const char* year : {"2025", "2026", "2030"}) {
        const CtlRun made = form(year, "lich.pdf");
        QVERIFY2(made.code == 0, qPrintable(made.messages));
        QVERIFY(ctl.read(QStringLiteral("lich.pdf")).startsWith("%PDF"));
    }
    QCOMPARE(form("2026", "lich.docx").code, 0);
    QVERIFY(form("2025", "trong.pdf").says(QStringLiteral("Nothing is due in 2025")));
    const CtlRun half = form("2026H1", "nua.pdf");
    QVERIFY(half.code != 0);
    QVERIFY(ctl.read(QStringLiteral("nua.pdf")).isEmpty());
    const CtlRun all = run(ctl, test,
                           {QStringLiteral("forms"), QStringLiteral("--period"),
                            QStringLiteral("2026"), QStringLiteral("--output"), ctl.path({})});
    QVERIFY2(all.code == 0, qPrintable(all.messages));
    const QStringList papers =
        QDir(ctl.path({})).entryList({QStringLiteral("*year-calendar*.pdf")});
    QCOMPARE(papers.size(), 1);
}

QTEST_GUILESS_MAIN(tst_PutOff)
#include "tst_putoff.moc"
