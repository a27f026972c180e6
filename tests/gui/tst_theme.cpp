#include "views/shared/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QTest>

using namespace soattt;

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void textCanBeRead_data();
    void textCanBeRead();
    void controlsCanBeSeen_data();
    void controlsCanBeSeen();
    void anUntickedBoxShows();
    void contrastIsThatOfWcag();
    void everyPlaceOfTheStyleSheetIsFilled();
};

void TestTheme::textCanBeRead_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    for (const Colors* c : {&lightColors(), &darkColors()}) {
        const QByteArray theme = c->dark ? "dark " : "light ";
        const auto add = [&](const char* name, const QColor& text, const QColor& ground) {
            QTest::newRow((theme + name).constData()) << text << ground;
        };
        add("text on surface", c->text, c->surface);
        add("text on window", c->text, c->window);
        add("text on selection", c->text, c->selection);
        add("text on hover", c->text, c->hover);
        add("muted on surface", c->muted, c->surface);
        add("muted on window", c->muted, c->window);
        add("muted on header", c->muted, c->header);
        add("title on surface", c->title, c->surface);
        add("link on surface", c->link, c->surface);
        add("link on window", c->link, c->window);
        add("main button", c->onAccent, c->accent);
        add("main button under the mouse", c->onAccent, c->accentHot);
        add("overdue badge", c->onBadge, c->badgeBad);
        add("soon badge", c->onBadge, c->badgeWarn);
        add("neutral", c->neutral.text, c->neutral.ground);
        add("good", c->good.text, c->good.ground);
        add("warn", c->warn.text, c->warn.ground);
        add("bad", c->bad.text, c->bad.ground);
        add("bad on surface", c->bad.text, c->surface);
        add("info", c->info.text, c->info.ground);
        add("info on surface", c->info.text, c->surface);
        add("good on surface", c->good.text, c->surface);
        add("warn on surface", c->warn.text, c->surface);
        add("text on header", c->text, c->header);
        add("muted on hover", c->muted, c->hover);
        add("muted on selection", c->muted, c->selection);
        add("link on selection", c->link, c->selection);
        add("link on hover", c->link, c->hover);
        add("title on selection", c->title, c->selection);
        add("title on window", c->title, c->window);
        add("bad on window", c->bad.text, c->window);
        add("text in a refused field", c->text, c->bad.ground);
    }
}

void TestTheme::textCanBeRead()
{
    QFETCH(QColor, text);
    QFETCH(QColor, ground);
    QVERIFY2(contrast(text, ground) >= 4.5,
             qPrintable(QString::number(contrast(text, ground), 'f', 2)));
}

/// WCAG 1.4.11: what a control is told by reaches 3:1.
void TestTheme::controlsCanBeSeen_data()
{
    QTest::addColumn<QColor>("edge");
    QTest::addColumn<QColor>("ground");
    for (const Colors* c : {&lightColors(), &darkColors()}) {
        const QByteArray theme = c->dark ? "dark " : "light ";
        QTest::newRow((theme + "box").constData()) << c->muted << c->surface;
        QTest::newRow((theme + "box on window").constData()) << c->muted << c->window;
        QTest::newRow((theme + "tick").constData()) << c->onAccent << c->accent;
        QTest::newRow((theme + "focus").constData()) << c->link << c->surface;
    }
}

void TestTheme::controlsCanBeSeen()
{
    QFETCH(QColor, edge);
    QFETCH(QColor, ground);
    QVERIFY2(contrast(edge, ground) >= 3, qPrintable(QString::number(contrast(edge, ground))));
}

/// Looks at the pixels: the strongest colour in the box against the page behind it.
void TestTheme::anUntickedBoxShows()
{
    for (const Colors* colors : {&lightColors(), &darkColors()}) {
        applyTheme(*qApp, *colors);
        QWidget page;
        QCheckBox box(&page);
        page.resize(60, 40);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        const QImage picture = page.grab().toImage();
        double best = 0;
        for (int x = 0; x < box.sizeHint().width(); ++x)
            best =
                std::max(best, contrast(picture.pixelColor(x, box.height() / 2), colors->window));
        QVERIFY2(best >= 3, qPrintable(QString::number(best)));
    }
}

void TestTheme::contrastIsThatOfWcag()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    QVERIFY(std::abs(contrast(QColor(0x767676), Qt::white) - 4.54) < 0.01);
}

void TestTheme::everyPlaceOfTheStyleSheetIsFilled()
{
    for (const Colors* colors : {&lightColors(), &darkColors()}) {
        applyTheme(*qApp, *colors);
        QVERIFY(!qApp->styleSheet().contains(QLatin1Char('@')));
        QCOMPARE(colorsOf(qApp->palette()).dark, colors->dark);
    }
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
