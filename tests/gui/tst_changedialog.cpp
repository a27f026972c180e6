#include "models/services/dueservice.h"
#include "tests/support/guibook.h"
#include "views/office/changedialog.h"
#include "views/office/changemodel.h"
#include "views/office/regulationspage.h"
#include "views/office/thresholdsmodel.h"
#include "views/shared/noticebar.h"
#include "views/users/askagain.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace soattt;

/// From Hải Dương to Hải Phòng on the page: what changes is shown before it is applied, and what is
/// dropped can be kept.
class TestChangeDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void nothingIsAppliedBefore();
    void droppedIsTicked();
    void filterByKindAndWords();
    void bothTextsOnDemand();
    void spaceTicks();
    void aDecisionIsAskedFor();
    void aWrongPasswordAppliesNothing();
    void keptAndApplied();
    void nothingKept();
    void savedForTheHead_data();
    void savedForTheHead();
    void nothingChanges();

private:
    template <class T> T* find(const char* name) const
    {
        return m_dialog->findChild<T*>(QString::fromLatin1(name));
    }
    void press(const char* name) const { find<QPushButton>(name)->click(); }
    void chooseKind(ChangeKind kind) const
    {
        auto* box = find<QComboBox>("changeKind");
        box->setCurrentIndex(box->findData(int(kind)));
    }
    ChangeModel* model() const { return m_dialog->findChild<ChangeModel*>(); }
    void open();
    void typePassword(const QString& password);
    QStringList applied() const { return m_book->book->office().regulations; }
    size_t ownRules() const { return OfficeService(*m_book->session).ownRules().size(); }

    std::unique_ptr<GuiBook> m_book;
    std::unique_ptr<RegulationsPage> m_page;
    QPointer<ChangeDialog> m_dialog;
};

void TestChangeDialog::init()
{
    m_book = std::make_unique<GuiBook>(QStringList{QStringLiteral("HD2024")});
    m_page = std::make_unique<RegulationsPage>(m_book->desk);
    m_page->resize(1130, 660);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->activate();
    open();
}

void TestChangeDialog::open()
{
    m_page->findChild<QCheckBox*>(QStringLiteral("HD2024"))->setChecked(false);
    m_page->findChild<QCheckBox*>(QStringLiteral("HP2026"))->setChecked(true);
    m_page->findChild<QPushButton*>(QStringLiteral("applyRegulations"))->click();
    m_dialog = m_page->findChild<ChangeDialog*>();
    QVERIFY(m_dialog);
    new QAbstractItemModelTester(model(), m_dialog);
}

void TestChangeDialog::cleanup()
{
    m_page.reset();
    QCOMPARE(m_book->refusals.count(), 0);
    m_book.reset();
}

void TestChangeDialog::typePassword(const QString& password)
{
    QPointer<AskAgainForm> again = m_dialog->findChild<AskAgainForm*>();
    QVERIFY(again);
    again->findChild<QLineEdit*>(QStringLiteral("passwordAgain"))->setText(password);
    again->accept();
    QCoreApplication::processEvents();
}

void TestChangeDialog::nothingIsAppliedBefore()
{
    QCOMPARE(applied(), QStringList{QStringLiteral("HD2024")});
    press("cancelChange");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!m_dialog);
    QCOMPARE(applied(), QStringList{QStringLiteral("HD2024")});
    QCOMPARE(ownRules(), size_t(0));
}

void TestChangeDialog::droppedIsTicked()
{
    QCOMPARE(model()->kept().size(), 16);
    QCOMPARE(model()->count(ChangeKind::Dropped), 16);
    for (int row = 0; row < model()->rowCount(); ++row) {
        const OfferedChange& offer = model()->at(row);
        const QVariant tick = model()->index(row, ChangeModel::Keep).data(Qt::CheckStateRole);
        QCOMPARE(!tick.isNull(), offer.change.isKeepable());
        if (!tick.isNull())
            QCOMPARE(tick.toInt() == Qt::Checked, offer.change.kind == ChangeKind::Dropped);
    }
}

void TestChangeDialog::filterByKindAndWords()
{
    auto* table = find<QTableView>("changeTable");
    const int all = table->model()->rowCount();
    chooseKind(ChangeKind::Laxer);
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(model()->at(0).change.id(), QStringLiteral("password.change_interval"));
    find<QComboBox>("changeKind")->setCurrentIndex(0);
    QCOMPARE(table->model()->rowCount(), all);
    find<QLineEdit>("changeWords")->setText(QStringLiteral("TU DONG CHAY"));
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(model()->at(0).change.id(), QStringLiteral("duty.C4"));
    find<QLineEdit>("changeWords")->setText(QStringLiteral("không có chữ này"));
    QCOMPARE(table->model()->rowCount(), 0);
    QCOMPARE(find<QPlainTextEdit>("changeQuotes")->toPlainText(), QString());
    QCOMPARE(model()->kept().size(), 16); // what isn't shown stays ticked
}

void TestChangeDialog::bothTextsOnDemand()
{
    chooseKind(ChangeKind::Stricter);
    const QString text = find<QPlainTextEdit>("changeQuotes")->toPlainText();
    for (const char* part : {"HD2024 Đ13.1.đ", "HP2026 Đ9.1.đ",
                             "có ký tự thường, ký tự hoa, ký tự số hoặc ký tự đặc biệt như",
                             "có chữ thường, có chữ in hoa, có số và ký tự đặc biệt"})
        QVERIFY2(text.contains(QString::fromUtf8(part)), part);
}

void TestChangeDialog::spaceTicks()
{
    auto* table = find<QTableView>("changeTable");
    chooseKind(ChangeKind::Laxer);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Space);
    QVERIFY(model()->kept().contains(QStringLiteral("password.change_interval")));
    QTest::keyClick(table, Qt::Key_Space);
    QVERIFY(!model()->kept().contains(QStringLiteral("password.change_interval")));
    chooseKind(ChangeKind::New); // nothing to keep
    QTest::keyClick(table, Qt::Key_Space);
    QCOMPARE(model()->kept().size(), 16);
}

void TestChangeDialog::aDecisionIsAskedFor()
{
    press("applyChange");
    QVERIFY(!m_dialog->findChild<AskAgainForm*>());
    QVERIFY(!m_dialog->findChild<NoticeBar*>()->text().isEmpty());
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(applied(), QStringList{QStringLiteral("HD2024")});
}

void TestChangeDialog::aWrongPasswordAppliesNothing()
{
    find<QLineEdit>("decision")->setText(QStringLiteral("07/QĐ-UBND"));
    press("applyChange");
    typePassword(QStringLiteral("sai"));
    QVERIFY(m_dialog);
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(applied(), QStringList{QStringLiteral("HD2024")});
    QCOMPARE(ownRules(), size_t(0));
}

void TestChangeDialog::keptAndApplied()
{
    find<QLineEdit>("decision")->setText(QStringLiteral("07/QĐ-UBND"));
    press("applyChange");
    typePassword(QString::fromLatin1(TestBook::password));
    QTRY_VERIFY(!m_dialog || !m_dialog->isVisible());
    QCOMPARE(applied(), QStringList{QStringLiteral("HP2026")});
    // Four numbers; twelve duties, two of them beside their number.
    QCOMPARE(ownRules(), size_t(4 + 14));
    const auto* rows = m_page->findChild<ThresholdsModel*>();
    const ThresholdRow review = rows->rowAt(rows->rowOf(QStringLiteral("account.review_interval")));
    QVERIFY(review.ownText.contains(QStringLiteral("07/QĐ-UBND")));
    // The duties kept stand under the numbers and can be ended, not set.
    auto* table = m_page->findChild<QTableView*>(QStringLiteral("thresholdTable"));
    table->selectRow(rows->rowCount() - 1);
    QVERIFY(!rows->rowAt(rows->rowCount() - 1).duty.isEmpty());
    QVERIFY(!m_page->findChild<QPushButton*>(QStringLiteral("setOwnRule"))->isEnabled());
    const size_t before = ownRules();
    m_book->dialogs.text = QStringLiteral("hết cần");
    m_page->findChild<QPushButton*>(QStringLiteral("endOwnRule"))->click();
    QCOMPARE(ownRules(), before - 1);
    m_book->desk.undo(); // the end of the rule
    QCOMPARE(ownRules(), before);
}

void TestChangeDialog::nothingKept()
{
    for (int row = 0; row < model()->rowCount(); ++row)
        model()->setData(model()->index(row, ChangeModel::Keep), Qt::Unchecked, Qt::CheckStateRole);
    QVERIFY(!find<QLineEdit>("decision")->isEnabled());
    press("applyChange");
    typePassword(QString::fromLatin1(TestBook::password));
    QTRY_VERIFY(!m_dialog || !m_dialog->isVisible());
    QCOMPARE(applied(), QStringList{QStringLiteral("HP2026")});
    QCOMPARE(ownRules(), size_t(0));
    m_book->desk.undo();
    QCOMPARE(applied(), QStringList{QStringLiteral("HD2024")});
}

void TestChangeDialog::savedForTheHead_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("PDF") << QStringLiteral("pdf") << QByteArray("%PDF-1.4");
    QTest::newRow("Excel") << QStringLiteral("xlsx") << QByteArray("PK");
    QTest::newRow("CSV") << QStringLiteral("csv") << QByteArray();
}

void TestChangeDialog::savedForTheHead()
{
    QFETCH(QString, ending);
    QFETCH(QByteArray, begins);
    find<QLineEdit>("decision")->setText(QStringLiteral("=07/QĐ-UBND"));
    m_book->dialogs.path = m_book->file(QStringLiteral("doi-chieu.") + ending);
    press("saveChanges");
    QFile file(m_book->dialogs.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith(begins));
    if (ending == QLatin1String("csv")) {
        const QString text = QString::fromUtf8(bytes);
        QVERIFY(text.contains(QStringLiteral("HD2024 Đ15.4")));
        QVERIFY(text.contains(QStringLiteral("Giữ bằng nội quy: =07/QĐ-UBND")));
        QVERIFY(!text.contains(QStringLiteral(",=")));
    }
    QCOMPARE(applied(), QStringList{QStringLiteral("HD2024")});
}

void TestChangeDialog::nothingChanges()
{
    press("cancelChange");
    ChangeDialog same(m_book->desk, {QStringLiteral("HD2024")});
    same.setAttribute(Qt::WA_DeleteOnClose, false);
    same.show();
    QCOMPARE(same.findChild<ChangeModel*>()->rowCount(), 0);
    QVERIFY(
        !same.findChild<QPlainTextEdit*>(QStringLiteral("changeQuotes"))->toPlainText().isEmpty());
}

QTEST_MAIN(TestChangeDialog)
#include "tst_changedialog.moc"
