#include "models/reports/pagebreaker.h"

#include <QTest>

using namespace soattt;

/// Page arithmetic alone: heights in, pages out.
class TestPageBreaker : public QObject
{
    Q_OBJECT

private slots:
    void emptyDocumentHasOnePage();
    void fillsPagesInOrder();
    void spaceIsDroppedAtTheTop();
    void exactFitStays();
    void keepWithNextMovesTheHeading();
    void chainTallerThanAPageIsBrokenAnyway();
    void breakBeforeStartsAPageOnce();
    void tallBoxStandsAlone();
    void headerIsRepeated();
    void headerNeverStandsAlone();
    void anotherTableBringsItsOwnHeader();
    void textAfterATableHasNoHeader();
};

namespace {

std::vector<PlacedPage> pagesOf(std::vector<FlowBox> boxes, std::vector<double> headers = {})
{
    return PageBreaker(std::move(boxes), std::move(headers), 100).pages();
}

FlowBox box(double height, double space = 0, bool keep = false)
{
    return {height, space, keep};
}

FlowBox row(double height, int header = 0)
{
    return {height, 0, false, false, header};
}

} // namespace

void TestPageBreaker::emptyDocumentHasOnePage()
{
    QCOMPARE(pagesOf({}).size(), size_t(1));
}

void TestPageBreaker::fillsPagesInOrder()
{
    const auto pages = pagesOf({box(40), box(40), box(40)});
    QCOMPARE(pages.size(), size_t(2));
    QVERIFY((pages[0] == PlacedPage{{0, false, 0}, {1, false, 40}}));
    QVERIFY((pages[1] == PlacedPage{{2, false, 0}}));
}

void TestPageBreaker::spaceIsDroppedAtTheTop()
{
    const auto pages = pagesOf({box(40, 10), box(40, 10), box(40, 10)});
    QVERIFY((pages[0] == PlacedPage{{0, false, 0}, {1, false, 50}}));
    QVERIFY((pages[1] == PlacedPage{{2, false, 0}}));
}

void TestPageBreaker::exactFitStays()
{
    QCOMPARE(pagesOf({box(40), box(50, 10)}).size(), size_t(1));
    QCOMPARE(pagesOf({box(40), box(50.1, 10)}).size(), size_t(2));
}

void TestPageBreaker::keepWithNextMovesTheHeading()
{
    const auto pages = pagesOf({box(70), box(10, 5, true), box(30)});
    QCOMPARE(pages.size(), size_t(2));
    QVERIFY((pages[1] == PlacedPage{{1, false, 0}, {2, false, 10}}));
}

void TestPageBreaker::chainTallerThanAPageIsBrokenAnyway()
{
    const auto pages = pagesOf({box(50), box(40, 0, true), box(40, 0, true), box(40)});
    QCOMPARE(pages.size(), size_t(2));
    QCOMPARE(pages[0].size(), size_t(2));
    QCOMPARE(pages[1].size(), size_t(2));
}

void TestPageBreaker::breakBeforeStartsAPageOnce()
{
    FlowBox first = box(10);
    first.breakBefore = true;
    FlowBox second = box(10);
    second.breakBefore = true;
    const auto pages = pagesOf({first, second});
    QCOMPARE(pages.size(), size_t(2));
    QCOMPARE(pages[1].front().index, 1);
}

void TestPageBreaker::tallBoxStandsAlone()
{
    const auto pages = pagesOf({box(10), box(150), box(10)});
    QCOMPARE(pages.size(), size_t(3));
    QVERIFY((pages[1] == PlacedPage{{1, false, 0}}));
}

void TestPageBreaker::headerIsRepeated()
{
    const auto pages = pagesOf({row(30), row(30), row(30), row(30)}, {20});
    QCOMPARE(pages.size(), size_t(2));
    QVERIFY((pages[0] == PlacedPage{{0, true, 0}, {0, false, 20}, {1, false, 50}}));
    QVERIFY((pages[1] == PlacedPage{{0, true, 0}, {2, false, 20}, {3, false, 50}}));
}

void TestPageBreaker::headerNeverStandsAlone()
{
    const auto pages = pagesOf({box(60), row(30)}, {20});
    QCOMPARE(pages.size(), size_t(2));
    QCOMPARE(pages[0].size(), size_t(1));
    QVERIFY((pages[1] == PlacedPage{{0, true, 0}, {0 + 1, false, 20}}));
}

void TestPageBreaker::anotherTableBringsItsOwnHeader()
{
    const auto pages = pagesOf({row(10, 0), row(10, 1)}, {5, 7});
    QVERIFY((pages[0] == PlacedPage{{0, true, 0}, {0, false, 5}, {1, true, 15}, {1, false, 22}}));
}

void TestPageBreaker::textAfterATableHasNoHeader()
{
    const auto pages = pagesOf({row(60), box(60)}, {5});
    QVERIFY((pages[1] == PlacedPage{{1, false, 0}}));
}

QTEST_GUILESS_MAIN(TestPageBreaker)
#include "tst_pagebreaker.moc"
