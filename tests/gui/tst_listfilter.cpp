#include "models/registers/asset.h"
#include "models/registers/people.h"
#include "tests/support/window.h"
#include "views/records/conditiondialog.h"
#include "views/records/filterchip.h"
#include "views/records/registerpage.h"
#include "views/shell/workspace.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QSpinBox>
#include <QToolButton>

using namespace soattt;

/// Conditions on every type of field, built in the dialog and kept as chips.
class TestListFilter : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void findsAFieldWithoutAccents();
    void oneOfSeveralChoices();
    void withinTheNextDays();
    void aDateSaysWhatIsExpected();
    void betweenAmountsInAnyOrder();
    void containsWords();
    void aReferenceByName();
    void notFilledIn();
    void aChipIsChangedAndRemoved();
    void aKeptFilterMovesWithTheDay();
    void closedRecordsToo();
    void everyFieldOpensItsEditor();

private:
    RegisterPage& page();
    void add(const Asset& asset);
    ConditionDialog* open(const char* field);
    void choose(Ask ask);
    void apply()
    {
        m_fixture->click("applyCondition", m_dialog);
        QCoreApplication::processEvents(); // a layout shows a new chip only then
    }
    QString shown();
    QStringList chips();

    std::unique_ptr<WindowFixture> m_fixture;
    ConditionDialog* m_dialog = nullptr;
};

void TestListFilter::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    Staff person;
    person.name = QStringLiteral("Đặng Thị Bưởi");
    m_fixture->window.desk()->records().save(Record::from(staffKind(), person));
    Asset one;
    one.name = QStringLiteral("Máy chủ");
    one.type = AssetType::Server;
    one.warrantyUntil = QDate(2026, 7, 20);
    one.originalValue = Money(50'000'000);
    one.location = QStringLiteral("Phòng máy tầng 2");
    add(one);
    Asset two;
    two.name = QStringLiteral("Máy in");
    two.type = AssetType::Printer;
    two.warrantyUntil = QDate(2026, 8, 20);
    two.originalValue = Money(5'000'000);
    two.custodian = Ref<Staff>(QStringLiteral("CB-0001"));
    add(two);
    Asset three;
    three.name = QStringLiteral("Máy quét");
    three.type = AssetType::Peripheral;
    add(three);
    m_fixture->window.workspace()->openPage(QStringLiteral("assets"));
}

void TestListFilter::cleanup()
{
    m_fixture.reset();
}

RegisterPage& TestListFilter::page()
{
    return *qobject_cast<RegisterPage*>(
        m_fixture->window.workspace()->page(QStringLiteral("assets")));
}

void TestListFilter::add(const Asset& asset)
{
    m_fixture->window.desk()->records().save(Record::from(assetKind(), asset));
}

/// The dialog on that field, as a person gets there.
ConditionDialog* TestListFilter::open(const char* field)
{
    m_fixture->click("addCondition");
    m_dialog = nullptr;
    for (auto* dialog : page().findChildren<ConditionDialog*>()) {
        if (dialog->isVisible())
            m_dialog = dialog;
    }
    auto* list = m_fixture->find<QListWidget>("fieldList", m_dialog);
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->data(Qt::UserRole).toString() == QLatin1String(field))
            list->setCurrentRow(row);
    }
    return m_dialog;
}

void TestListFilter::choose(Ask ask)
{
    auto* box = m_fixture->find<QComboBox>("conditionAsk", m_dialog);
    const int at = box->findData(int(ask));
    QVERIFY(at >= 0);
    box->setCurrentIndex(at);
    emit box->activated(at);
}

/// Numbers of the rows: "13" are TS-0001 and TS-0003.
QString TestListFilter::shown()
{
    QString codes;
    for (int row = 0; row < page().model().rowCount(); ++row)
        codes += page().model().recordAt(row)->code().right(1);
    return codes;
}

QStringList TestListFilter::chips()
{
    QStringList texts;
    for (const auto* chip : page().findChildren<FilterChip*>())
        texts.append(chip->text());
    return texts;
}

void TestListFilter::findsAFieldWithoutAccents()
{
    open("code");
    QVERIFY(m_dialog->height() < 480);
    QTest::keyClicks(m_fixture->find<QLineEdit>("fieldSearch", m_dialog),
                     QStringLiteral("warranty"));
    auto* list = m_fixture->find<QListWidget>("fieldList", m_dialog);
    QCOMPARE(list->count(), 1);
    QTest::keyClick(m_fixture->find<QLineEdit>("fieldSearch", m_dialog), Qt::Key_Return);
    QVERIFY(m_dialog->isVisible()); // Enter goes on to the question, it does not apply it
    QCOMPARE(m_dialog->focusWidget(), m_fixture->find<QComboBox>("conditionAsk", m_dialog));
}

void TestListFilter::oneOfSeveralChoices()
{
    open("type");
    apply();
    QVERIFY(m_fixture->find<QLabel>("conditionError", m_dialog)->isVisible());
    auto* list = m_fixture->find<QListWidget>("conditionChoices", m_dialog);
    for (int row = 0; row < list->count(); ++row) {
        const QString key = list->item(row)->data(Qt::UserRole).toString();
        if (key != QLatin1String("server") && key != QLatin1String("printer"))
            continue;
        list->scrollToItem(list->item(row));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualItemRect(list->item(row)).center());
    }
    apply();
    QCOMPARE(shown(), QStringLiteral("12"));
    QCOMPARE(chips().size(), 1);
}

void TestListFilter::withinTheNextDays()
{
    open("warranty_until");
    choose(Ask::NextDays);
    QCOMPARE(m_fixture->find<QSpinBox>("conditionDays", m_dialog)->value(), 30);
    apply();
    QCOMPARE(shown(), QStringLiteral("1"));
    open("warranty_until"); // a second condition on a field takes the place of the first
    choose(Ask::NextDays);
    m_fixture->find<QSpinBox>("conditionDays", m_dialog)->setValue(60);
    apply();
    QCOMPARE(shown(), QStringLiteral("12"));
    QCOMPARE(chips().size(), 1);
    QVERIFY(chips().front().contains(QStringLiteral("60")));
}

void TestListFilter::aDateSaysWhatIsExpected()
{
    open("warranty_until");
    choose(Ask::Before);
    auto* ask = m_fixture->find<QComboBox>("conditionAsk", m_dialog);
    QCOMPARE(ask->nextInFocusChain(), m_fixture->find<QLineEdit>("conditionValue", m_dialog));
    m_fixture->type("conditionValue", QStringLiteral("abc"), m_dialog);
    apply();
    const auto* error = m_fixture->find<QLabel>("conditionError", m_dialog);
    QVERIFY(error->text().contains(QStringLiteral("“abc”")));
    QVERIFY(error->text().contains(QStringLiteral("05/03/2026")));
    m_fixture->type("conditionValue", QStringLiteral("31/02/2026"), m_dialog);
    apply();
    QVERIFY(error->text().contains(
        QStringLiteral("There is no 31/02/2026: 02/2026 has only 28 days.")));
    choose(Ask::After); // what was typed stays
    QCOMPARE(m_fixture->find<QLineEdit>("conditionValue", m_dialog)->text(),
             QStringLiteral("31/02/2026"));
    choose(Ask::Before);
    m_fixture->type("conditionValue", QStringLiteral("1/8/26"), m_dialog);
    apply();
    QCOMPARE(shown(), QStringLiteral("1"));
    QVERIFY(chips().front().contains(QStringLiteral("01/08/2026")));
}

void TestListFilter::betweenAmountsInAnyOrder()
{
    open("original_value");
    choose(Ask::Between);
    m_fixture->type("conditionValue", QStringLiteral("10000000"), m_dialog);
    m_fixture->type("conditionValue2", QStringLiteral("1.000.000"), m_dialog);
    apply();
    QCOMPARE(shown(), QStringLiteral("2"));
    open("original_value");
    choose(Ask::AtLeast);
    m_fixture->type("conditionValue", QStringLiteral("5000000"), m_dialog);
    apply();
    QCOMPARE(shown(), QStringLiteral("12"));
}

void TestListFilter::containsWords()
{
    open("location");
    m_fixture->type("conditionValue", QStringLiteral("TANG 2"), m_dialog);
    apply();
    QCOMPARE(shown(), QStringLiteral("1"));
}

void TestListFilter::aReferenceByName()
{
    open("custodian");
    m_fixture->type("conditionValue", QStringLiteral("khong co ai"), m_dialog);
    apply();
    QVERIFY(m_fixture->find<QLabel>("conditionError", m_dialog)->isVisible());
    m_fixture->type("conditionValue", QStringLiteral("buoi"), m_dialog);
    apply();
    QCOMPARE(shown(), QStringLiteral("2"));
    QVERIFY(chips().front().contains(QStringLiteral("Đặng Thị Bưởi")));
}

void TestListFilter::notFilledIn()
{
    open("warranty_until");
    choose(Ask::Empty);
    apply();
    QCOMPARE(shown(), QStringLiteral("3"));
}

void TestListFilter::aChipIsChangedAndRemoved()
{
    open("location");
    m_fixture->type("conditionValue", QStringLiteral("tang"), m_dialog);
    apply();
    m_fixture->click("chipText");
    m_dialog = nullptr;
    for (auto* dialog : page().findChildren<ConditionDialog*>()) {
        if (dialog->isVisible())
            m_dialog = dialog;
    }
    QVERIFY(m_dialog);
    QCOMPARE(m_fixture->find<QLineEdit>("conditionValue", m_dialog)->text(),
             QStringLiteral("tang"));
    m_fixture->type("conditionValue", QStringLiteral("kho"), m_dialog);
    apply();
    QCOMPARE(shown(), QString());
    QCOMPARE(chips().size(), 1);
    m_fixture->click("chipRemove");
    QCOMPARE(shown(), QStringLiteral("123"));
    QTRY_VERIFY(chips().isEmpty());
}

void TestListFilter::aKeptFilterMovesWithTheDay()
{
    open("warranty_until");
    choose(Ask::NextDays);
    apply();
    QCOMPARE(shown(), QStringLiteral("1"));
    m_fixture->dialogs.text = QStringLiteral("Sắp hết bảo hành");
    auto* saved = m_fixture->find<QToolButton>("savedFilters");
    emit saved->menu()->aboutToShow();
    saved->menu()->actions().constFirst()->trigger(); // none is kept yet
    m_fixture->clock.set(
        QDateTime(QDate(2026, 8, 1), QTime(8, 0), Qt::OffsetFromUTC, officeOffsetSeconds));
    m_fixture->window.workspace()->openPage(QStringLiteral("assets"));
    QCOMPARE(shown(), QStringLiteral("2")); // the page follows the day by itself
    m_fixture->click("chipRemove");
    QTRY_VERIFY(chips().isEmpty());
    emit saved->menu()->aboutToShow();
    QCOMPARE(saved->menu()->actions().constFirst()->text(), QStringLiteral("Sắp hết bảo hành"));
    saved->menu()->actions().constFirst()->trigger();
    QCOMPARE(shown(), QStringLiteral("2"));
    QVERIFY(chips().front().contains(QStringLiteral("30")));
}

void TestListFilter::closedRecordsToo()
{
    m_fixture->window.desk()->records().close(assetKind(), QStringLiteral("TS-0003"),
                                              QDate(2026, 7, 5), QStringLiteral("hỏng"));
    QCOMPARE(shown(), QStringLiteral("12"));
    m_fixture->click("addClosed");
    QCoreApplication::processEvents();
    QCOMPARE(shown(), QStringLiteral("123"));
    m_fixture->click("chipRemove");
    QCOMPARE(shown(), QStringLiteral("12"));
    open("closed_reason"); // only closed ones have one
    m_fixture->type("conditionValue", QStringLiteral("hong"), m_dialog);
    apply();
    QCOMPARE(shown(), QStringLiteral("3"));
}

void TestListFilter::everyFieldOpensItsEditor()
{
    open("code");
    auto* list = m_fixture->find<QListWidget>("fieldList", m_dialog);
    auto* box = m_fixture->find<QComboBox>("conditionAsk", m_dialog);
    for (int row = 0; row < list->count(); ++row) {
        list->setCurrentRow(row);
        QVERIFY2(box->count() > 0, qPrintable(list->item(row)->text()));
        for (int ask = 0; ask < box->count(); ++ask) {
            box->setCurrentIndex(ask);
            emit box->activated(ask);
            QVERIFY(m_dialog->sizeHint().height() < 480);
        }
    }
    QCOMPARE(list->count(), page().model().possibleColumns().size());
}

QTEST_MAIN(TestListFilter)
#include "tst_listfilter.moc"
