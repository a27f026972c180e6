#include "tests/support/ctl.h"

#include <QDate>

using namespace soattt;

namespace {

QStringList words(const QString& line)
{
    return line.split(QLatin1Char(' '));
}

} // namespace

/// When reviews and changes of password are due by each regulation: the day before, the day and the
/// day after, as a script reads it.
class tst_AccountDue : public QObject
{
    Q_OBJECT

private slots:
    void dueAround_data();
    void dueAround();
    void withoutANumberNothingIsDue_data();
    void withoutANumberNothingIsDue();
    void aListIsReconciled();

private:
    /// A book of one account, reviewed and its password changed on that day.
    void make(const QString& regulation, const QString& last);
    CtlRun run(const QString& line, const QString& day) const
    {
        return (*m_ctl)(words(line + QStringLiteral(" --book x.soattt --now %1T09:00").arg(day)));
    }
    /// The item of the duty as `due --json` tells it on that day; empty when there is none.
    QJsonObject item(const QString& duty, const QDate& day) const
    {
        const CtlRun told =
            run(QStringLiteral("due --json --within 400"), day.toString(Qt::ISODate));
        for (const QJsonValue& each : told.array()) {
            if (each[QStringLiteral("duty")].toString() == duty)
                return each.toObject();
        }
        return {};
    }

    std::unique_ptr<Ctl> m_ctl;
};

void tst_AccountDue::make(const QString& regulation, const QString& last)
{
    m_ctl = std::make_unique<Ctl>();
    const CtlRun made = (*m_ctl)({QStringLiteral("create"), QStringLiteral("--office=UBND xã Thử"),
                                  QStringLiteral("--regulation=") + regulation,
                                  QStringLiteral("--book"), QStringLiteral("x.soattt"),
                                  QStringLiteral("--now"), last + QStringLiteral("T08:00")});
    QVERIFY2(made.code == 0, qPrintable(made.messages));
    m_ctl->write(QStringLiteral("systems.csv"), "code;name\nHT-0001;Một cửa\n");
    m_ctl->write(QStringLiteral("staff.csv"), "code;name\nCB-0001;Nguyễn Thị Lan\n");
    m_ctl->write(QStringLiteral("accounts.csv"),
                 QStringLiteral("code;system;username;type;holder;state;created_on;"
                                "first_password_changed_on;password_changed_on\n"
                                "TK-0001;HT-0001;lannt;personal;CB-0001;active;%1;%1;%1\n")
                     .arg(last)
                     .toUtf8());
    m_ctl->write(QStringLiteral("account-reviews.csv"),
                 QStringLiteral("code;title;scope;opened_on;finished_on;reviewed;kept\n"
                                "RS-0001;Rà soát;full;%1;%1;1;1\n")
                     .arg(last)
                     .toUtf8());
    for (const char* kind : {"systems", "staff", "accounts", "account-reviews"}) {
        const CtlRun imported =
            run(QStringLiteral("import %1 %1.csv").arg(QLatin1String(kind)), last);
        QVERIFY2(imported.code == 0, qPrintable(imported.messages));
    }
}

/// The days are worked out by hand; the numbers are those of the texts (duty matrix A1, A3).
void tst_AccountDue::dueAround_data()
{
    QTest::addColumn<QString>("regulation");
    QTest::addColumn<QString>("duty");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("due");
    QTest::addColumn<QString>("clause");
    const auto add = [](const char* regulation, const char* duty, const char* last, const char* due,
                        const char* clause) {
        QTest::addRow("%s %s after %s", regulation, duty, last)
            << QString::fromUtf8(regulation) << QString::fromUtf8(duty) << QString::fromUtf8(last)
            << QString::fromUtf8(due) << QString::fromUtf8(clause);
    };
    const char* review = "account.review";
    const char* password = "account.password_change";
    add("TG2020", review, "2026-04-05", "2026-07-05", "TG2020 Đ6.1.e");
    add("TG2020", review, "2025-11-30", "2026-02-28", "TG2020 Đ6.1.e");
    add("TG2020", review, "2027-11-30", "2028-02-29", "TG2020 Đ6.1.e");
    add("HD2024", review, "2026-04-05", "2026-07-05", "HD2024 Đ13.1.e");
    add("HD2024", review, "2025-11-30", "2026-02-28", "HD2024 Đ13.1.e");
    add("HP2016", review, "2026-01-05", "2026-07-05", "HP2016 Đ7.3");
    add("HP2016", review, "2025-08-31", "2026-02-28", "HP2016 Đ7.3");
    add("KT2017", review, "2026-01-05", "2026-07-05", "KT2017 Đ7.3");
    add("TG2020", password, "2026-04-05", "2026-07-05", "TG2020 Đ6.1.đ");
    add("TG2020", password, "2027-11-30", "2028-02-29", "TG2020 Đ6.1.đ");
    add("HD2024", password, "2026-04-05", "2026-07-05", "HD2024 Đ13.1.đ");
    add("CB2025", password, "2026-04-05", "2026-07-05", "CB2025 Đ7.3");
    add("CB2025", password, "2025-11-30", "2026-02-28", "CB2025 Đ7.3");
    add("HP2026", password, "2026-01-05", "2026-07-05", "HP2026 Đ9.1.đ");
    add("HP2026", password, "2025-08-31", "2026-02-28", "HP2026 Đ9.1.đ");
}

void tst_AccountDue::dueAround()
{
    QFETCH(QString, regulation);
    QFETCH(QString, duty);
    QFETCH(QString, last);
    QFETCH(QString, due);
    QFETCH(QString, clause);
    make(regulation, last);
    const QDate day = QDate::fromString(due, Qt::ISODate);
    const std::pair<int, const char*> states[] = {{-1, "soon"}, {0, "today"}, {1, "overdue"}};
    for (const auto& [after, state] : states) {
        const QJsonObject told = item(duty, day.addDays(after));
        QCOMPARE(told[QStringLiteral("due")].toString(), due);
        QCOMPARE(told[QStringLiteral("days")].toInt(), -after);
        QCOMPARE(told[QStringLiteral("state")].toString(), QLatin1String(state));
        QCOMPARE(told[QStringLiteral("clauses")].toArray().first().toString(), clause);
    }
}

/// Silent (A1 of CB2025 and HP2026) or without a number (A3 of HP2016 and KT2017).
void tst_AccountDue::withoutANumberNothingIsDue_data()
{
    QTest::addColumn<QString>("regulation");
    QTest::addColumn<QString>("duty");
    for (const char* regulation : {"CB2025", "HP2026"})
        QTest::addRow("%s review", regulation)
            << QString::fromLatin1(regulation) << QStringLiteral("account.review");
    for (const char* regulation : {"HP2016", "KT2017"})
        QTest::addRow("%s password", regulation)
            << QString::fromLatin1(regulation) << QStringLiteral("account.password_change");
}

void tst_AccountDue::withoutANumberNothingIsDue()
{
    QFETCH(QString, regulation);
    QFETCH(QString, duty);
    make(regulation, QStringLiteral("2025-01-05"));
    QVERIFY(item(duty, QDate(2026, 7, 5)).isEmpty());
}

void tst_AccountDue::aListIsReconciled()
{
    make(QStringLiteral("TG2020"), QStringLiteral("2026-04-05"));
    m_ctl->write(QStringLiteral("list.csv"), "User;Name\nlannt;NGUYEN THI LAN\nla01;Ai\n");
    const QString day = QStringLiteral("2026-07-05");
    const CtlRun told = run(QStringLiteral("reconcile list.csv --system HT-0001 --json"), day);
    QVERIFY2(told.code == 0, qPrintable(told.messages));
    QCOMPARE(told.object()[QStringLiteral("read")].toInt(), 2);
    const QJsonArray differences = told.object()[QStringLiteral("differences")].toArray();
    QCOMPARE(differences.size(), 2);
    QCOMPARE(differences[0][QStringLiteral("what")].toString(), QStringLiteral("orphan"));
    QCOMPARE(differences[0][QStringLiteral("username")].toString(), QStringLiteral("la01"));
    QCOMPARE(differences[0][QStringLiteral("row")].toInt(), 3);
    QVERIFY(differences[0][QStringLiteral("account")].isNull());
    QCOMPARE(differences[1][QStringLiteral("account")].toString(), QStringLiteral("TK-0001"));
    const CtlRun nowhere = run(QStringLiteral("reconcile list.csv --system HT-9"), day);
    QCOMPARE(nowhere.code, 1);
    QCOMPARE(run(QStringLiteral("reconcile list.csv"), day).code, 2);
}

QTEST_GUILESS_MAIN(tst_AccountDue)
#include "tst_accountdue.moc"
