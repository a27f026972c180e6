#include "models/exchange/sheetreader.h"
#include "models/registers/attestation.h"
#include "models/services/dutystandingservice.h"
#include "tests/support/guibook.h"
#include "views/duties/chapterchart.h"
#include "views/duties/dutiespage.h"
#include "views/duties/dutydetail.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace soattt;

/// The page of the duties by mouse and keyboard, and the table it exports.
class TestDuties : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theRowsAreThoseOfTheRegulation();
    void tabsAndChapterNarrow();
    void theChartChoosesAChapter();
    void vouchingMovesTheDuty();
    void whatIsMissingLeadsToItsRecord();
    void theTableIsExported();
    void secretDutiesAreForThoseWhoMayReadThem();

private:
    QTableWidget* table() const { return m_page->findChild<QTableWidget*>(); }
    QStringList column(int column) const;
    void select(const char* code);
    QStringList links() const;

    std::unique_ptr<GuiBook> m_book;
    std::unique_ptr<DutiesPage> m_page;
};

void TestDuties::init()
{
    m_page.reset();
    m_book = std::make_unique<GuiBook>(QStringList{QStringLiteral("TG2020")});
    m_page = std::make_unique<DutiesPage>(m_book->desk);
    m_page->resize(1100, 640);
    m_page->show();
    m_page->activate();
}

QStringList TestDuties::column(int column) const
{
    QStringList texts;
    for (int row = 0; row < table()->rowCount(); ++row)
        texts.append(table()->item(row, column)->text());
    return texts;
}

void TestDuties::select(const char* code)
{
    m_page->showRecord(QString::fromLatin1(code));
    QCOMPARE(table()->item(table()->currentRow(), 0)->text(), QString::fromLatin1(code));
}

QStringList TestDuties::links() const
{
    QStringList texts;
    for (const QPushButton* link : m_page->findChild<DutyDetail*>()->findChildren<QPushButton*>())
        texts.append(link->text());
    return texts;
}

void TestDuties::theRowsAreThoseOfTheRegulation()
{
    QVERIFY(column(0).contains(QStringLiteral("A1")));
    QVERIFY(!column(0).contains(QStringLiteral("C12"))); // TG2020 says nothing of a server room
    QVERIFY(column(2).contains(QString::fromUtf8("TG2020 Đ6.1.e")));
}

void TestDuties::tabsAndChapterNarrow()
{
    auto* chapter = m_page->findChild<QComboBox*>(QStringLiteral("dutyChapter"));
    chapter->setCurrentIndex(chapter->findData(QStringLiteral("D")));
    QCOMPARE(column(0),
             (QStringList{QStringLiteral("D1"), QStringLiteral("D2"), QStringLiteral("D3"),
                          QStringLiteral("D4"), QStringLiteral("D5")}));
    auto* tabs = m_page->findChild<QTabBar*>(QStringLiteral("dutyTabs"));
    tabs->setCurrentIndex(1); // something is missing: no plan, no procedure, no interval of tests
    QVERIFY(column(0).contains(QStringLiteral("D1")));
    QVERIFY(!column(0).contains(QStringLiteral("D3")));
}

void TestDuties::theChartChoosesAChapter()
{
    emit m_page->findChild<ChapterChart*>()->chapterChosen(QStringLiteral("J"));
    QCOMPARE(column(0), QStringList{QStringLiteral("J")});
}

void TestDuties::vouchingMovesTheDuty()
{
    Staff person;
    person.name = QString::fromUtf8("Lê Minh Trí");
    const QString code = m_book->desk.records().save(Record::from(staffKind(), person)).code();
    select("A5");
    QTest::mouseClick(m_page->findChild<QPushButton*>(QStringLiteral("vouchButton")),
                      Qt::LeftButton);
    auto* dialog = m_page->window()->findChild<QDialog*>(QStringLiteral("newRecordDialog"));
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QComboBox*>(QStringLiteral("duty"))->currentData().toString(),
             QStringLiteral("A5"));
    dialog->close();
    Attestation attestation;
    attestation.duty = QStringLiteral("A5");
    attestation.doneOn = m_book->desk.today();
    attestation.person = Ref<Staff>(code);
    attestation.how = QString::fromUtf8("Tắt lưu mật khẩu trên các máy");
    m_book->desk.records().save(Record::from(attestationKind(), attestation));
    const auto rows = DutyStandingService(*m_book->session).standings();
    const auto found = std::ranges::find(rows, QStringLiteral("A5"), &DutyStanding::code);
    QCOMPARE(found->standing, Standing::Met);
    attestation.duty = QStringLiteral("Z9");
    QVERIFY_THROWS_EXCEPTION(
        RecordRefused, m_book->desk.records().save(Record::from(attestationKind(), attestation)));
}

void TestDuties::whatIsMissingLeadsToItsRecord()
{
    Staff person;
    person.name = QString::fromUtf8("Phạm Văn Mới");
    person.joinedOn = m_book->desk.today().addDays(-30);
    const QString code = m_book->desk.records().save(Record::from(staffKind(), person)).code();
    m_page->activate();
    select("B1");
    const QSignalSpy opened(&m_book->desk, &Desk::recordWanted);
    const auto all = m_page->findChild<DutyDetail*>()->findChildren<QPushButton*>();
    QVERIFY(!all.isEmpty());
    QTest::mouseClick(all.front(), Qt::LeftButton);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.front().at(1).toString(), code);
}

void TestDuties::theTableIsExported()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("nghia-vu.xlsx"));
    DutyStandingService(*m_book->session).exportTable(path);
    const auto reader = SheetReader::open(path);
    QStringList codes;
    reader->select(0);
    for (Row row; reader->nextRow(row);)
        codes.append(row.at(0).text);
    QVERIFY(codes.contains(QString::fromUtf8("Mã")));
    QCOMPARE(codes.size(), table()->rowCount() + 2); // title and headings
}

void TestDuties::secretDutiesAreForThoseWhoMayReadThem()
{
    QVERIFY(column(0).contains(QStringLiteral("G1")));
    User user;
    user.login = user.name = QStringLiteral("xem");
    user.role = Role::Reader;
    user.passwordHash = QString::fromLatin1(TestBook::cheapHash);
    user.passwordChangedAt = m_book->clock.now();
    m_book->desk.records().save(Record::from(userKind(), user));
    const Session reader =
        Session::signIn(*m_book->book, user.login, QString::fromLatin1(TestBook::password));
    const auto rows = DutyStandingService(reader).standings();
    QVERIFY(std::ranges::find(rows, QStringLiteral("G1"), &DutyStanding::code) == rows.end());
}

QTEST_MAIN(TestDuties)
#include "tst_duties.moc"
