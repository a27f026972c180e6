#include "models/core/clausetext.h"

#include <QTest>

using namespace soattt;

class TestClauseText : public QObject
{
    Q_OBJECT

private slots:
    void asDocumentsCiteIt_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("words");
        QTest::newRow("article") << "Đ12"
                                 << "Điều 12";
        QTest::newRow("paragraph") << "Đ25.1"
                                   << "khoản 1 Điều 25";
        QTest::newRow("point") << "Đ10.2.a"
                               << "điểm a khoản 2 Điều 10";
        QTest::newRow("point đ") << "Đ8.1.đ"
                                 << "điểm đ khoản 1 Điều 8";
        QTest::newRow("range") << "Đ16.1–16.3"
                               << "khoản 1 đến khoản 3 Điều 16";
        QTest::newRow("range said short") << "Đ9.1–2"
                                          << "khoản 1 đến khoản 2 Điều 9";
        QTest::newRow("range over articles") << "Đ16.1–17.3"
                                             << "Đ16.1–17.3";
        QTest::newRow("annex") << "PL I"
                               << "PL I";
        QTest::newRow("nothing") << ""
                                 << "";
    }

    void asDocumentsCiteIt()
    {
        QFETCH(QString, place);
        QTEST(placeInDocuments(place), "words");
    }
};

QTEST_GUILESS_MAIN(TestClauseText)
#include "tst_clausetext.moc"
