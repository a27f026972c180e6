#include "views/shared/flowlayout.h"

#include <QTest>
#include <QWidget>

using namespace soattt;

class TestFlowLayout : public QObject
{
    Q_OBJECT

private slots:
    void keepsItsMargins();
    void wrapsWithinItsMargins();
};

namespace {

/// Three boxes of 40 by 10, 5 apart.
struct Boxes
{
    Boxes()
        : layout(new FlowLayout(5, &page))
    {
        for (QWidget*& box : boxes) {
            box = new QWidget;
            box->setFixedSize(40, 10);
            layout->addWidget(box);
        }
        layout->setContentsMargins(7, 3, 11, 9);
    }

    QWidget page;
    FlowLayout* layout;
    QWidget* boxes[3] = {};
};

} // namespace

void TestFlowLayout::keepsItsMargins()
{
    Boxes flow;
    flow.page.resize(300, 100);
    flow.page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&flow.page));
    QCOMPARE(flow.boxes[0]->pos(), QPoint(7, 3));
    QCOMPARE(flow.boxes[2]->pos(), QPoint(7 + 2 * 45, 3));
    QCOMPARE(flow.layout->heightForWidth(300), 3 + 10 + 9);
    QCOMPARE(flow.layout->minimumSize(), QSize(7 + 40 + 11, 3 + 10 + 9));
}

void TestFlowLayout::wrapsWithinItsMargins()
{
    Boxes flow;
    QCOMPARE(flow.layout->heightForWidth(7 + 85 + 11), 3 + 10 + 5 + 10 + 9);
    QCOMPARE(flow.layout->heightForWidth(7 + 84 + 11), 3 + 10 + 5 + 10 + 5 + 10 + 9);
}

QTEST_MAIN(TestFlowLayout)
#include "tst_flowlayout.moc"
