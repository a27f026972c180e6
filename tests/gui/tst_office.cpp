#include "tests/support/guibook.h"
#include "views/office/ownruledialog.h"
#include "views/office/regulationspage.h"
#include "views/office/thresholdeditor.h"
#include "views/office/thresholdsmodel.h"
#include "views/shared/noticebar.h"
#include "views/users/askagain.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace soattt;

class TestOffice : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aLaxerRuleIsRefused();
    void aStricterRuleBinds();
    void valuesComeBack_data();
    void valuesComeBack();
    void regulationsAreApplied();
    void theReferenceStandsBeside();

private:
    void applyWithPassword();
    ThresholdsModel* model() const { return m_page->findChild<ThresholdsModel*>(); }
    ThresholdRow row(const char* key) const
    {
        return model()->rowAt(model()->rowOf(QString::fromLatin1(key)));
    }
    void set(OwnRuleDialog& dialog, int amount) const;

    std::unique_ptr<GuiBook> m_book;
    std::unique_ptr<RegulationsPage> m_page;
};

void TestOffice::init()
{
    m_book = std::make_unique<GuiBook>();
    m_page = std::make_unique<RegulationsPage>(m_book->desk);
    new QAbstractItemModelTester(model(), m_page.get());
    m_page->resize(1130, 660);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->activate();
}

void TestOffice::cleanup()
{
    m_page.reset();
    QCOMPARE(m_book->refusals.count(), 0);
    m_book.reset();
}

void TestOffice::set(OwnRuleDialog& dialog, int amount) const
{
    dialog.findChild<QSpinBox*>(QStringLiteral("amount"))->setValue(amount);
    dialog.findChild<QLineEdit*>(QStringLiteral("decision"))->setText(QStringLiteral("12/QĐ-UBND"));
    QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("setButton")), Qt::LeftButton);
}

void TestOffice::aLaxerRuleIsRefused()
{
    OwnRuleDialog dialog(m_book->desk, row("account.review_interval")); // 3 months, TG2020 Đ6.1.e
    dialog.show();
    set(dialog, 6);
    const QString refusal = dialog.findChild<NoticeBar*>()->text();
    QVERIFY2(refusal.contains(QStringLiteral("TG2020")), qPrintable(refusal));
    QVERIFY(dialog.isVisible());
    QVERIFY(row("account.review_interval").ownCode.isEmpty());
}

void TestOffice::aStricterRuleBinds()
{
    OwnRuleDialog dialog(m_book->desk, row("account.review_interval"));
    dialog.show();
    set(dialog, 1);
    QVERIFY(!dialog.isVisible());
    const ThresholdRow changed = row("account.review_interval");
    QVERIFY(!changed.ownCode.isEmpty());
    QCOMPARE(std::get<Interval>(*changed.entry->value).toString(), QStringLiteral("P1M"));
    m_page->showRecord(QStringLiteral("account.review_interval"));
    m_book->dialogs.text = QStringLiteral("hết hiệu lực");
    QTest::mouseClick(m_page->findChild<QPushButton*>(QStringLiteral("endOwnRule")),
                      Qt::LeftButton);
    QVERIFY(row("account.review_interval").ownCode.isEmpty());
}

void TestOffice::valuesComeBack_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::newRow("minutes") << "screen_lock.workstation"
                             << "PT10M";
    QTest::newRow("hours") << "incident.report_within"
                           << "PT24H";
    QTest::newRow("days") << "incident.report_within"
                          << "P5D";
    QTest::newRow("months") << "account.review_interval"
                            << "P3M";
    QTest::newRow("years") << "restore_test.interval"
                           << "P1Y";
    QTest::newRow("number") << "password.min_length"
                            << "12";
    QTest::newRow("range") << "login.max_failures"
                           << "3-5";
    QTest::newRow("classes") << "password.classes"
                             << "lower upper digit_or_special";
    QTest::newRow("day") << "report.due_before"
                         << "11-15";
}

void TestOffice::valuesComeBack()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    const ThresholdKey threshold = thresholdKeyFromString(key);
    ThresholdEditor editor(threshold);
    editor.setValue(valueFromText(threshold, text));
    QCOMPARE(valueFromText(threshold, editor.text()), valueFromText(threshold, text));
}

/// Not before what changes was shown and the password typed once more.
void TestOffice::applyWithPassword()
{
    m_page->findChild<QPushButton*>(QStringLiteral("applyRegulations"))->click();
    m_page->findChild<QPushButton*>(QStringLiteral("applyChange"))->click();
    QPointer<AskAgainForm> again = m_page->findChild<AskAgainForm*>();
    QVERIFY(again);
    again->findChild<QLineEdit*>(QStringLiteral("passwordAgain"))
        ->setText(QString::fromLatin1(TestBook::password));
    again->accept();
    QTRY_VERIFY(!again);
    QCoreApplication::processEvents();
}

void TestOffice::regulationsAreApplied()
{
    auto* box = m_page->findChild<QCheckBox*>(QStringLiteral("HP2026"));
    auto* apply = m_page->findChild<QPushButton*>(QStringLiteral("applyRegulations"));
    QVERIFY(!apply->isEnabled());
    box->setChecked(true);
    QVERIFY(apply->isEnabled());
    applyWithPassword();
    QCOMPARE(m_book->book->office().regulations,
             QStringList(
                 {QStringLiteral("TG2020"), QStringLiteral("KT2017"), QStringLiteral("HP2026")}));
    QVERIFY(!apply->isEnabled());
}

void TestOffice::theReferenceStandsBeside()
{
    auto* table = m_page->findChild<QTableView*>(QStringLiteral("thresholdTable"));
    QVERIFY(table->isColumnHidden(ThresholdsModel::Beside));
    const QString binding =
        model()
            ->index(model()->rowOf(QStringLiteral("password.min_length")), ThresholdsModel::Value)
            .data()
            .toString();
    m_page->findChild<QCheckBox*>(QStringLiteral("LAW2026"))->setChecked(true);
    applyWithPassword();
    QVERIFY(!table->isColumnHidden(ThresholdsModel::Beside));
    const int row = model()->rowOf(QStringLiteral("password.min_length"));
    QCOMPARE(model()->index(row, ThresholdsModel::Value).data().toString(), binding);
    QVERIFY(model()
                ->index(row, ThresholdsModel::Beside)
                .data()
                .toString()
                .contains(QStringLiteral("14")));
    QVERIFY(model()
                ->headerData(ThresholdsModel::Beside, Qt::Horizontal)
                .toString()
                .contains(QStringLiteral("chưa đối chiếu văn bản gốc")));
}

QTEST_MAIN(TestOffice)
#include "tst_office.moc"
