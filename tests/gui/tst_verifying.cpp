#include "models/registers/asset.h"
#include "models/reports/loganchor.h"
#include "models/services/backupservice.h"
#include "models/services/logservice.h"
#include "tests/support/guibook.h"
#include "views/activity/activitypage.h"
#include "views/activity/anchordialog.h"
#include "views/settings/backupcard.h"
#include "views/shared/noticebar.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace soattt;

class TestVerifying : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void narrowsTheLog();
    void wholeHistories();
    void aChangeOfAnyAgeIsUndone();
    void whatWasTouchedSinceIsNotUndone();
    void theMenuWritesFiles();
    void aWholeBook();
    void aProblemIsNamed();
    void whatIsDerivedIsMadeAnew();
    void thePaperAgrees_data();
    void thePaperAgrees();
    void anotherTextIsNoAnchor();
    void aBackupRemembersItsFolder();
    void aBackupFolderThatIsGone();
    void aCanceledBackupLeavesNothing();

private:
    template <class T> T* find(const char* name) const
    {
        T* found = m_page->findChild<T*>(QString::fromLatin1(name));
        if (!found)
            qFatal("no widget %s", name);
        return found;
    }
    void press(const char* name) const
    {
        QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton);
    }
    QAbstractItemModel& log() const { return *find<QTableView>("logTable")->model(); }
    void choose(const char* text) const
    {
        for (QAction* action : find<QMenu>("logMenu")->actions()) {
            if (action->text() == QString::fromUtf8(text))
                return action->trigger();
        }
        qFatal("no entry %s", text);
    }
    QString verdict() const { return find<NoticeBar>("verifyVerdict")->text(); }
    QString tone() const { return find<NoticeBar>("verifyVerdict")->property("tone").toString(); }

    std::unique_ptr<GuiBook> m_book;
    std::unique_ptr<ActivityPage> m_page;
};

void TestVerifying::init()
{
    m_book = std::make_unique<GuiBook>();
    Asset asset;
    asset.name = QStringLiteral("Máy tính văn thư");
    m_book->desk.records().save(Record::from(assetKind(), asset));
    m_page = std::make_unique<ActivityPage>(m_book->desk);
    m_page->resize(1130, 660);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->activate();
}

void TestVerifying::cleanup()
{
    m_page.reset();
    m_book.reset();
}

void TestVerifying::narrowsTheLog()
{
    m_page->activate();
    const int all = log().rowCount();
    QVERIFY(all >= 3); // the book made, signed in, the machine
    auto* group = find<QComboBox>("logGroup");
    group->setCurrentIndex(group->findText(QStringLiteral("Sign-ins")));
    QCOMPARE(log().rowCount(), 1);
    group->setCurrentIndex(0);
    auto* actor = find<QComboBox>("logActor");
    actor->setCurrentIndex(actor->findText(QStringLiteral("quantri")));
    QVERIFY(log().rowCount() >= 2);
    auto* kind = find<QComboBox>("logKind");
    kind->setCurrentIndex(kind->findData(assetKind().key()));
    QCOMPARE(log().rowCount(), 1);
    auto* code = find<QLineEdit>("logCode");
    code->setText(QStringLiteral(" ts-0001 "));
    QCOMPARE(log().rowCount(), 1);
    code->setText(QStringLiteral("TS-0002"));
    QCOMPARE(log().rowCount(), 0);
    code->clear();
    auto* until = find<QLineEdit>("logUntil");
    until->setText(QStringLiteral("04/07/2026"));
    QCOMPARE(log().rowCount(), 0);
    until->setText(QStringLiteral("05/07/2026"));
    QCOMPARE(log().rowCount(), 1);
    until->setText(QStringLiteral("05/07/2")); // not yet typed to its end
    QCOMPARE(log().rowCount(), 1);
    find<QLineEdit>("logSince")->setText(QStringLiteral("06/07/2026"));
    QCOMPARE(log().rowCount(), 0);
}

void TestVerifying::wholeHistories()
{
    m_page->activate();
    auto* table = find<QTableView>("logTable");
    table->setCurrentIndex(log().index(0, 0)); // the machine, the newest
    choose("Whole history of this record");
    QCOMPARE(find<QLineEdit>("logCode")->text(), QStringLiteral("TS-0001"));
    QCOMPARE(log().rowCount(), 1);
    table->setCurrentIndex(log().index(0, 0));
    choose("Whole history of this person");
    QCOMPARE(find<QComboBox>("logActor")->currentText(), QStringLiteral("quantri"));
    QVERIFY(log().rowCount() >= 2);
    QVERIFY(find<QLineEdit>("logCode")->text().isEmpty());
}

/// Not the last one: another record was changed since.
void TestVerifying::aChangeOfAnyAgeIsUndone()
{
    RecordService& records = m_book->desk.records();
    Repository& repository = m_book->book->repository();
    const auto machine = [&] { return *repository.find(assetKind(), QStringLiteral("TS-0001")); };
    Record moved = machine();
    moved.set(QStringLiteral("location"), Value(QStringLiteral("Kho")));
    records.save(moved);
    Asset other;
    other.name = QStringLiteral("Máy in");
    records.save(Record::from(assetKind(), other));
    m_page->activate();
    auto* table = find<QTableView>("logTable");
    table->setCurrentIndex(log().index(1, 0)); // the moving
    m_book->dialogs.yes = false;
    choose("Undo this change…");
    QCOMPARE(textOf(machine().at(QStringLiteral("location"))), QStringLiteral("Kho"));
    QCOMPARE(m_book->dialogs.asked.size(), 1);
    QVERIFY2(m_book->dialogs.asked.front().contains(QStringLiteral("TS-0001")) &&
                 m_book->dialogs.asked.front().contains(QStringLiteral("quantri")),
             qPrintable(m_book->dialogs.asked.front()));
    m_book->dialogs.yes = true;
    choose("Undo this change…");
    QVERIFY(isEmpty(machine().at(QStringLiteral("location"))));
    QCOMPARE(repository.count(assetKind(), {}), 2);
    QCOMPARE(m_book->refusals.size(), 0);
}

void TestVerifying::whatWasTouchedSinceIsNotUndone()
{
    Record machine = *m_book->book->repository().find(assetKind(), QStringLiteral("TS-0001"));
    machine.set(QStringLiteral("location"), Value(QStringLiteral("Kho")));
    m_book->desk.records().save(machine);
    m_page->activate();
    auto* table = find<QTableView>("logTable");
    table->setCurrentIndex(log().index(1, 0)); // the addition
    choose("Undo this change…");
    QCOMPARE(m_book->refusals.size(), 1);
    QVERIFY(m_book->refusals.front().front().toString().contains(QStringLiteral("TS-0001")));
    auto* menu = find<QMenu>("logMenu");
    const auto undoing = [&] {
        for (const QAction* action : menu->actions()) {
            if (action->text() == QStringLiteral("Undo this change…"))
                return action->isEnabled();
        }
        qFatal("no undoing");
    };
    auto* group = find<QComboBox>("logGroup");
    group->setCurrentIndex(group->findText(QStringLiteral("Sign-ins")));
    table->setCurrentIndex(log().index(0, 0));
    emit menu->aboutToShow();
    QVERIFY(!undoing()); // a sign-in changed no record
    group->setCurrentIndex(0);
    table->setCurrentIndex(log().index(0, 0));
    emit menu->aboutToShow();
    QVERIFY(undoing());
}

void TestVerifying::theMenuWritesFiles()
{
    m_page->activate();
    const auto written = [this](const char* entry, const char* name) {
        m_book->dialogs.path = m_book->file(QString::fromLatin1(name));
        choose(entry);
        return QFileInfo(m_book->dialogs.path).size();
    };
    QVERIFY(written("Export what is shown…", "nk.csv") > 100);
    QVERIFY(written("Closing page of the period…", "khoa.pdf") > 1'000);
    QCOMPARE(written("Archive until that day…", "cu.jsonl"), 0); // no day is typed
    QCOMPARE(m_book->refusals.count(), 1);
    find<QLineEdit>("logUntil")->setText(QStringLiteral("05/07/2026"));
    QVERIFY(written("Archive until that day…", "cu.jsonl") > 100);
    QCOMPARE(LogService::checkArchive(m_book->dialogs.path).firstBroken, 0);
}

void TestVerifying::aWholeBook()
{
    press("verifyButton");
    QCOMPARE(tone(), QStringLiteral("good"));
    const LogHead head = m_book->book->log().head();
    const QString printed =
        LogAnchor{head.sequence, QString::fromLatin1(head.hash.toHex())}.printed();
    QVERIFY2(verdict().contains(printed), qPrintable(verdict()));
    QVERIFY(!find<QPlainTextEdit>("verifyProblems")->isVisible());
}

void TestVerifying::aProblemIsNamed()
{
    m_book->book->database().execute(QStringLiteral("UPDATE assets SET name='Máy khác'"));
    press("verifyButton");
    QCOMPARE(tone(), QStringLiteral("bad"));
    const QString problems = find<QPlainTextEdit>("verifyProblems")->toPlainText();
    QVERIFY2(problems.contains(QStringLiteral("TS-0001")), qPrintable(problems));
    QVERIFY(find<QPlainTextEdit>("verifyProblems")->isVisible());
}

void TestVerifying::whatIsDerivedIsMadeAnew()
{
    m_book->book->database().execute(QStringLiteral("UPDATE assets SET name_key=x'00'"));
    press("verifyButton");
    QCOMPARE(tone(), QStringLiteral("bad"));
    press("noticeAction");
    QCOMPARE(tone(), QStringLiteral("good"));
    LogQuery newest;
    newest.limit = 1;
    QCOMPARE(m_book->book->log().read(newest).front().action, QStringLiteral("rebuild"));
    // A record that was changed is another matter.
    m_book->book->database().execute(QStringLiteral("UPDATE assets SET name='Máy khác'"));
    press("verifyButton");
    QCOMPARE(tone(), QStringLiteral("bad"));
    QVERIFY(!find<QPushButton>("noticeAction")->isVisible());
}

void TestVerifying::thePaperAgrees_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("tone");
    QTest::newRow("as printed") << ""
                                << "good";
    QTest::newRow("two groups") << "short"
                                << "good";
    QTest::newRow("capital letters and odd blanks") << "typed"
                                                    << "good";
    QTest::newRow("another hash") << "hash"
                                  << "bad";
    QTest::newRow("an entry to come") << "later"
                                      << "bad";
}

void TestVerifying::thePaperAgrees()
{
    QFETCH(QString, change);
    QFETCH(QString, tone);
    const LogHead head = m_book->book->log().head();
    LogAnchor anchor{head.sequence, QString::fromLatin1(head.hash.toHex())};
    if (change == QLatin1String("hash"))
        anchor.hash.replace(0, 1, anchor.hash.startsWith(u'0') ? u'1' : u'0');
    if (change == QLatin1String("later"))
        anchor.sequence += 100;
    QString typed = anchor.printed();
    if (change == QLatin1String("short"))
        typed = typed.left(typed.indexOf(QLatin1Char(':')) + 10);
    if (change == QLatin1String("typed"))
        typed = QStringLiteral("  ") + typed.toUpper().replace(QLatin1Char(' '), QChar(0x00a0));
    press("compareButton");
    find<QLineEdit>("anchorLine")->setText(typed);
    press("compareAnchor");
    QTRY_VERIFY(!verdict().isEmpty());
    QCOMPARE(this->tone(), tone);
    QVERIFY2(verdict().contains(QString::number(anchor.sequence)), qPrintable(verdict()));
}

void TestVerifying::anotherTextIsNoAnchor()
{
    press("compareButton");
    find<QLineEdit>("anchorLine")->setText(QStringLiteral("12:9f2"));
    press("compareAnchor");
    QVERIFY(find<AnchorDialog>("anchorDialog")->isVisible());
    QVERIFY(find<QLabel>("anchorRefusal")->isVisible());
    QTest::keyClicks(find<QLineEdit>("anchorLine"), QStringLiteral("c"));
    QVERIFY(!find<QLabel>("anchorRefusal")->isVisible());
}

void TestVerifying::aBackupRemembersItsFolder()
{
    BackupCard card(m_book->desk);
    card.refresh();
    card.show();
    m_book->dialogs.path = m_book->file(QStringLiteral("sao-luu"));
    QVERIFY(QDir().mkpath(m_book->dialogs.path));
    auto* button = card.findChild<QPushButton*>(QStringLiteral("backupButton"));
    QTest::mouseClick(button, Qt::LeftButton);
    const QDir folder(m_book->dialogs.path);
    QCOMPARE(folder.entryList({QStringLiteral("*.soattt")}).size(), 1);
    QCOMPARE(folder.entryList({QStringLiteral("*.sha256")}).size(), 1);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(folder.entryList({QStringLiteral("*.soattt")}).size(), 2);
    QCOMPARE(m_book->dialogs.asked.size(), 1);
    QVERIFY(card.findChild<QLabel*>(QStringLiteral("lastBackup"))
                ->text()
                .contains(QStringLiteral("-2.soattt")));
}

void TestVerifying::aBackupFolderThatIsGone()
{
    const QString gone = m_book->file(QStringLiteral("usb"));
    m_book->preferences.setBackupFolder(gone);
    BackupCard card(m_book->desk);
    card.show();
    QTest::mouseClick(card.findChild<QPushButton*>(QStringLiteral("backupButton")), Qt::LeftButton);
    QCOMPARE(m_book->refusals.count(), 1);
    QVERIFY(!QFile::exists(gone));
}

void TestVerifying::aCanceledBackupLeavesNothing()
{
    const QDir folder(m_book->file(QStringLiteral("sao-luu")));
    for (const int stopAt : {0, 52}) { // while copying, and while verifying the copy
        const Tell canceling = [stopAt](int percent) {
            if (percent >= stopAt)
                throw Canceled();
        };
        QVERIFY_THROWS_EXCEPTION(Canceled,
                                 BackupService(*m_book->session).backUp(folder.path(), canceling));
        QCOMPARE(folder.entryList(QDir::Files | QDir::Hidden), QStringList());
    }
    QVERIFY(!BackupService(*m_book->session).last());
}

QTEST_MAIN(TestVerifying)
#include "tst_verifying.moc"
