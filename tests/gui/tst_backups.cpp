#include "models/registers/restoretest.h"
#include "models/services/autobackup.h"
#include "models/services/backuplogservice.h"
#include "models/services/backupservice.h"
#include "models/services/dueservice.h"
#include "tests/support/guibook.h"
#include "tests/support/window.h"
#include "views/backups/backedupdialog.h"
#include "views/backups/backuptasks.h"
#include "views/backups/restoretestdialog.h"
#include "views/settings/autobackupdialog.h"
#include "views/settings/restoredialog.h"
#include "views/settings/sealeddialog.h"
#include "views/shared/noticebar.h"

#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProcess>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>

using namespace soattt;

/// Backups as a person works with them in the window.
class TestBackups : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whatIsDueIsTicked();
    void oneClickWritesTheRuns();
    void aBadTimeIsRefused();
    void comparingFolders();
    void comparingFoldersThatDiffer();
    void automaticBackupsAreSet();
    void aFolderThatIsGoneIsShown();
    void aSealedCopy();
    void backsUpWhenTheBookIsClosed();
    void restoringShowsFirstAndKeeps();
    void anotherBooksBackupIsNotTaken();
    void theCommandLineReachesTheWindow();
    void theWindowVerifiesForTheCommandLine();
    void theWindowHasItsOwnClock();

private:
    template <class T> T* find(QWidget* within, const char* name) const
    {
        T* found = within->findChild<T*>(QString::fromLatin1(name));
        if (!found)
            qFatal("no widget %s", name);
        return found;
    }
    void press(QWidget* within, const char* name) const
    {
        QTest::mouseClick(find<QPushButton>(within, name), Qt::LeftButton);
    }
    QString add(const char* name, const QDate& start) const
    {
        BackupPlan plan;
        plan.name = QString::fromUtf8(name);
        plan.frequency = BackupFrequency::Monthly;
        plan.startsOn = start;
        return m_book->desk.records().save(Record::from(backupPlanKind(), plan)).code();
    }
    static bool write(const QString& path, const QByteArray& bytes)
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    static QStringList backupsIn(const QString& folder)
    {
        return QDir(folder).entryList({QStringLiteral("*.soattt*")}, QDir::Files, QDir::Name);
    }

    std::unique_ptr<GuiBook> m_book; ///< 05/07/2026 08:30
};

void TestBackups::init()
{
    m_book = std::make_unique<GuiBook>();
}

void TestBackups::whatIsDueIsTicked()
{
    const QString done = add("Đã làm", QDate(2026, 1, 2));
    add("Đến hạn", QDate(2026, 5, 3));
    add("Sau này", QDate(2026, 8, 1));
    BackupLogService(*m_book->session).noteDone({{done, {}, {}}}, m_book->clock.now());
    BackedUpDialog dialog(m_book->desk, QString());
    const auto* table = find<QTableWidget>(&dialog, "backedUpTable");
    QStringList ticked;
    for (int row = 0; row < table->rowCount(); ++row) {
        if (table->item(row, 0)->checkState() == Qt::Checked)
            ticked.append(table->item(row, 0)->text());
    }
    QCOMPARE(table->rowCount(), 3);
    QCOMPARE(ticked, QStringList{QStringLiteral("Đến hạn")});
    QCOMPARE(table->item(0, 1)->text(), QStringLiteral("03/07/2026"));
    QCOMPARE(table->item(0, 2)->text(), QStringLiteral("2"));
    QCOMPARE(find<QPushButton>(&dialog, "applyBackedUp")->text(),
             QStringLiteral("Write down 1 backup(s)"));
    QVERIFY(dialog.height() < 480);
}

void TestBackups::oneClickWritesTheRuns()
{
    BackupMedium medium;
    medium.name = QStringLiteral("Ổ rời");
    medium.place = QStringLiteral("Tủ sắt");
    m_book->desk.records().save(Record::from(backupMediumKind(), medium));
    const QString code = add("Kế toán", QDate(2026, 5, 3));
    auto* dialog = new BackedUpDialog(m_book->desk, code);
    auto* table = find<QTableWidget>(dialog, "backedUpTable");
    qobject_cast<QComboBox*>(table->cellWidget(0, 3))->setCurrentIndex(1);
    find<QLineEdit>(dialog, "size0")->setText(QStringLiteral("512"));
    press(dialog, "applyBackedUp");
    const auto runs = BackupLogService(*m_book->session).runsOf(code);
    QCOMPARE(runs.size(), 1U);
    QCOMPARE(runs[0].medium->code(), QStringLiteral("PT-0001"));
    QCOMPARE(runs[0].sizeMb, 512);
    QCOMPARE(runs[0].plannedOn, QDate(2026, 7, 3));
    delete dialog;
}

void TestBackups::aBadTimeIsRefused()
{
    const QString code = add("Kế toán", QDate(2026, 5, 3));
    BackedUpDialog dialog(m_book->desk, code);
    for (const char* typed : {"hôm qua", "05/07/2026 25:00", "06/07/2026"}) {
        find<QLineEdit>(&dialog, "backedUpAt")->setText(QString::fromUtf8(typed));
        dialog.accept();
        QVERIFY2(dialog.findChild<NoticeBar*>()->isVisibleTo(&dialog), typed);
    }
    QVERIFY(BackupLogService(*m_book->session).runsOf(code).empty());
}

void TestBackups::comparingFolders()
{
    const QString code = add("Kế toán", QDate(2026, 5, 3));
    QVERIFY(write(m_book->file(QStringLiteral("a/x")), "1"));
    QVERIFY(write(m_book->file(QStringLiteral("b/x")), "1"));
    auto* dialog = new RestoreTestDialog(m_book->desk, code);
    QVERIFY(!find<QPushButton>(dialog, "writeRestoreTest")->isEnabled());
    find<QLineEdit>(dialog, "originalFolder")->setText(m_book->file(QStringLiteral("a")));
    find<QLineEdit>(dialog, "restoredFolder")->setText(m_book->file(QStringLiteral("b")));
    find<QLineEdit>(dialog, "restoreMinutes")->setText(QStringLiteral("7"));
    press(dialog, "compareFolders");
    press(dialog, "writeRestoreTest");
    delete dialog;
    const auto tests = m_book->book->repository().all(restoreTestKind(), {});
    QCOMPARE(tests.size(), 1U);
    const auto test = tests[0].to<RestoreTest>();
    QCOMPARE(test.hashesMatch, true);
    QCOMPARE(test.durationMinutes, 7);
    QVERIFY(test.conclusion == TestConclusion::Passed);
    QCOMPARE(m_book->book->repository().count(attachmentKind(), {}), 1);
}

void TestBackups::comparingFoldersThatDiffer()
{
    const QString code = add("Kế toán", QDate(2026, 5, 3));
    QVERIFY(write(m_book->file(QStringLiteral("a/x")), "1"));
    QVERIFY(write(m_book->file(QStringLiteral("b/y")), "1"));
    auto* dialog = new RestoreTestDialog(m_book->desk, code);
    find<QLineEdit>(dialog, "originalFolder")->setText(m_book->file(QStringLiteral("a")));
    find<QLineEdit>(dialog, "restoredFolder")->setText(m_book->file(QStringLiteral("none")));
    press(dialog, "compareFolders");
    QVERIFY(!find<QPushButton>(dialog, "writeRestoreTest")->isEnabled());
    find<QLineEdit>(dialog, "restoredFolder")->setText(m_book->file(QStringLiteral("b")));
    press(dialog, "compareFolders");
    QVERIFY(find<QLabel>(dialog, "comparisonResult")->text().contains(QLatin1String("1 missing")));
    press(dialog, "writeRestoreTest");
    delete dialog;
    const auto test = m_book->book->repository().all(restoreTestKind(), {})[0].to<RestoreTest>();
    QVERIFY(test.conclusion == TestConclusion::Failed);
    QVERIFY(test.differences.contains(QStringLiteral("Thừa 1 tệp: y")));
}

void TestBackups::automaticBackupsAreSet()
{
    QDir().mkpath(m_book->file(QStringLiteral("usb")));
    m_book->dialogs.path = m_book->file(QStringLiteral("usb"));
    auto* dialog = new AutoBackupDialog(m_book->desk);
    press(dialog, "addBackupFolder");
    press(dialog, "addBackupFolder"); // the same once more
    find<QSpinBox>(dialog, "backupHours")->setValue(6);
    find<QSpinBox>(dialog, "keepDays")->setValue(3);
    press(dialog, "saveAutoBackup");
    delete dialog;
    const AutoBackupRule rule = AutoBackup(*m_book->session).rule();
    QCOMPARE(rule.folders, QStringList{m_book->dialogs.path});
    QCOMPARE(rule.everyHours, 6);
    QCOMPARE(rule.keep.days, 3);
    QVERIFY(rule.onClose);
}

void TestBackups::aFolderThatIsGoneIsShown()
{
    const QString usb = m_book->file(QStringLiteral("usb"));
    QDir().mkpath(usb);
    const AutoBackup backups(*m_book->session);
    backups.setRule({{usb}, 24, true, {}});
    QVERIFY(QDir().rmdir(usb));
    backups.run(true);
    AutoBackupDialog dialog(m_book->desk);
    const auto* list = find<QListWidget>(&dialog, "autoBackupFolders");
    QVERIFY2(list->item(0)->text().contains(QLatin1String("not since 05/07/2026 08:30")),
             qPrintable(list->item(0)->text()));
}

void TestBackups::aSealedCopy()
{
    const QString usb = m_book->file(QStringLiteral("usb"));
    m_book->dialogs.path = usb;
    auto* dialog = new SealedDialog(m_book->desk);
    find<QLineEdit>(dialog, "sealedPassphrase")->setText(QStringLiteral("mưa rơi trên mái đình"));
    press(dialog, "makeSealed");
    QVERIFY(backupsIn(usb).isEmpty()); // not the same twice
    find<QLineEdit>(dialog, "sealedPassphraseAgain")
        ->setText(QStringLiteral("mưa rơi trên mái đình"));
    press(dialog, "makeSealed");
    delete dialog;
    QCOMPARE(backupsIn(usb),
             (QStringList{QStringLiteral("thu-20260705-083000.soattt-kin"),
                          QStringLiteral("thu-20260705-083000.soattt-kin.sha256")}));
}

void TestBackups::backsUpWhenTheBookIsClosed()
{
    WindowFixture fixture;
    const QString usb = fixture.folder.filePath(QStringLiteral("usb"));
    QDir().mkpath(usb);
    AutoBackup(fixture.window.desk()->session()).setRule({{usb}, 24, true, {}});
    QVERIFY(fixture.window.closeBook());
    QCOMPARE(backupsIn(usb).size(), 2);
}

/// Nothing is replaced before the contents were shown and the password given; what was there stays.
void TestBackups::restoringShowsFirstAndKeeps()
{
    WindowFixture fixture;
    Desk* desk = fixture.window.desk();
    const QString path = desk->book().path();
    const QString backup =
        BackupService(desk->session()).backUp(fixture.folder.filePath(QStringLiteral("usb"))).path;
    Staff staff;
    staff.name = QStringLiteral("Người vào sau");
    desk->records().save(Record::from(staffKind(), staff));
    auto* dialog = new RestoreDialog(*desk);
    find<QLineEdit>(dialog, "restoreFile")->setText(backup);
    QVERIFY(!find<QPushButton>(dialog, "confirmRestore")->isEnabled());
    press(dialog, "lookInside");
    QVERIFY(find<QLabel>(dialog, "backupContents")->text().contains(desk->book().office().name));
    QCOMPARE(desk->book().repository().count(staffKind(), {}), 1);
    find<QLineEdit>(dialog, "restorePassword")->setText(QStringLiteral("sai"));
    press(dialog, "confirmRestore");
    QVERIFY(dialog->findChild<NoticeBar*>()->isVisibleTo(dialog));
    QCOMPARE(desk->book().repository().count(staffKind(), {}), 1);
    find<QLineEdit>(dialog, "restorePassword")->setText(QString::fromLatin1(TestBook::password));
    press(dialog, "confirmRestore");
    QTRY_COMPARE(fixture.dialogs.asked.size(), 1);
    fixture.window.closeBook();
    const QStringList kept =
        QDir(QFileInfo(path).path()).entryList({QStringLiteral("*-truoc-phuc-hoi-*.soattt")});
    QCOMPARE(kept.size(), 1);
    const SystemClock clock;
    auto book = Book::open(path, clock);
    QCOMPARE(book->repository().count(staffKind(), {}), 0);
    LogQuery last;
    last.limit = 1;
    QCOMPARE(book->log().read(last)[0].action, QStringLiteral("restore"));
    book = Book::open(QFileInfo(path).dir().filePath(kept[0]), clock);
    QCOMPARE(book->repository().count(staffKind(), {}), 1);
}

void TestBackups::anotherBooksBackupIsNotTaken()
{
    const GuiBook other;
    const QString backup =
        BackupService(*other.session).backUp(m_book->file(QStringLiteral("usb"))).path;
    m_book->clock.set(m_book->clock.now().addSecs(60));
    auto* dialog = new RestoreDialog(m_book->desk);
    find<QLineEdit>(dialog, "restoreFile")->setText(backup);
    press(dialog, "lookInside");
    QVERIFY2(find<QLabel>(dialog, "backupContents")->text().contains(QLatin1String("another book")),
             qPrintable(find<QLabel>(dialog, "backupContents")->text()));
    QVERIFY(!find<QPushButton>(dialog, "confirmRestore")->isEnabled());
    delete dialog;
    QVERIFY(!QFile::exists(m_book->path() + QStringLiteral(".phuc-hoi")));
}

namespace {

/// What soatttctl says of a book while a window of this test holds it.
struct HeldRun
{
    HeldRun(const QString& book, const QStringList& words)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("SOATTT_LANG"), QStringLiteral("en"));
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(SOATTT_BIN_DIR "/soatttctl"),
                      QStringList{QStringLiteral("--book"), book} + words);
        if (QTest::qWaitFor([this] { return program.state() == QProcess::NotRunning; }, 60'000))
            code = program.exitCode();
        said = program.readAllStandardError();
        json = QJsonDocument::fromJson(program.readAllStandardOutput());
    }

    QProcess program;
    int code = -1;
    QByteArray said;
    QJsonDocument json;
};

} // namespace

void TestBackups::theCommandLineReachesTheWindow()
{
    WindowFixture fixture;
    Book& book = fixture.window.desk()->book();
    const Session system = Session::system(book);
    const QString usb = fixture.folder.filePath(QStringLiteral("usb"));
    const HeldRun backup(book.path(), {QStringLiteral("backup"), QStringLiteral("--to"), usb});
    QVERIFY2(backup.code == 0, backup.said.constData());
    QCOMPARE(backupsIn(usb).size(), 2);
    QVERIFY(backup.said.contains("Backed up and verified"));

    const HeldRun due(book.path(), {QStringLiteral("due"), QStringLiteral("--json")});
    QVERIFY2(due.code == 0, due.said.constData());
    const std::vector<DueItem> items = DueService(system).due(30);
    QVERIFY(!items.empty());
    QCOMPARE(due.json.array().size(), qsizetype(items.size()));
    QCOMPARE(due.json.array().first().toObject(), items.front().toJson());
}

/// The sums of the window are those of a program that has the book to itself.
void TestBackups::theWindowVerifiesForTheCommandLine()
{
    WindowFixture fixture;
    Book& book = fixture.window.desk()->book();
    const Session system = Session::system(book);
    const VerifyReport expected = BackupService(system).verify();
    const HeldRun verify(book.path(), {QStringLiteral("verify"), QStringLiteral("--json")});
    QVERIFY2(verify.code == 0, verify.said.constData());
    QCOMPARE(verify.json.object(), expected.toJson());

    const QString anchor = expected.head.toString();
    const HeldRun same(book.path(), {QStringLiteral("verify"), QStringLiteral("--anchor"), anchor});
    QVERIFY2(same.code == 0, same.said.constData());
    const QString other =
        anchor.section(QLatin1Char(':'), 0, 0) + QStringLiteral(":0123456789abcdef");
    const HeldRun wrong(book.path(), {QStringLiteral("verify"), QStringLiteral("--anchor"), other});
    QCOMPARE(wrong.code, 1);
    QVERIFY2(wrong.said.contains("does not hold the printed anchor"), wrong.said.constData());
    const HeldRun none(book.path(), {QStringLiteral("verify"), QStringLiteral("--anchor"),
                                     QStringLiteral("giấy")});
    QCOMPARE(none.code, 2);
}

/// A clock or a user of one's own is for a book that nobody holds.
void TestBackups::theWindowHasItsOwnClock()
{
    WindowFixture fixture;
    const HeldRun run(
        fixture.window.desk()->book().path(),
        {QStringLiteral("due"), QStringLiteral("--now"), QStringLiteral("2030-01-01")});
    QCOMPARE(run.code, 3);
}

QTEST_MAIN(TestBackups)
#include "tst_backups.moc"
