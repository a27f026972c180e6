#include "models/core/clause.h"
#include "models/core/error.h"

#include <QTest>

using namespace soattt;

class ClauseTest : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void compares();
};

void ClauseTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("regulation");
    QTest::addColumn<QString>("place");

    QTest::newRow("one place") << "TG2020 Đ6.1.e"
                               << "TG2020"
                               << "Đ6.1.e";
    QTest::newRow("several places") << "HP2016 Đ7.3; Đ10.6"
                                    << "HP2016"
                                    << "Đ7.3; Đ10.6";
    QTest::newRow("office's own rule") << "OWN Quy chế 2026, mục 3"
                                       << "OWN"
                                       << "Quy chế 2026, mục 3";
    QTest::newRow("blanks around") << "  CB2025 Đ3.6  "
                                   << "CB2025"
                                   << "Đ3.6";
    QTest::newRow("blanks between") << "CB2025   Đ3.6"
                                    << "CB2025"
                                    << "Đ3.6";
}

void ClauseTest::reads()
{
    QFETCH(QString, text);
    const Clause clause = Clause::fromString(text);
    QTEST(clause.regulation(), "regulation");
    QTEST(clause.place(), "place");
    QVERIFY(Clause::fromString(clause.toString()) == clause);
}

void ClauseTest::refuses_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("empty") << "";
    QTest::newRow("blanks") << "   ";
    QTest::newRow("no place") << "TG2020";
    QTest::newRow("no place, blank") << "TG2020 ";
    QTest::newRow("no regulation") << " Đ6.1.e";
}

void ClauseTest::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!Clause::tryFromString(text));
    QVERIFY_THROWS_EXCEPTION(DataError, Clause::fromString(text));
}

void ClauseTest::compares()
{
    const Clause clause = Clause::fromString(QStringLiteral("TG2020 Đ6.1.e"));
    QVERIFY(clause == Clause::fromString(QStringLiteral("TG2020  Đ6.1.e")));
    QVERIFY(clause != Clause::fromString(QStringLiteral("TG2020 Đ6.1.d")));
    QVERIFY(clause != Clause::fromString(QStringLiteral("HP2016 Đ6.1.e")));
}

QTEST_GUILESS_MAIN(ClauseTest)
#include "tst_clause.moc"
