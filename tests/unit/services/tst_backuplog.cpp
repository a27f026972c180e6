#include "models/registers/restoretest.h"
#include "models/registers/sanitization.h"
#include "models/services/backuplogservice.h"
#include "models/services/foldercomparison.h"
#include "models/services/formservice.h"
#include "models/services/recordservice.h"
#include "tests/support/testbook.h"

#include <QDir>
#include <QTest>

using namespace soattt;

namespace {

bool write(const QString& path, const QByteArray& bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

/// The backup plan, its log and restore tests as the office works with them.
class TestBackupLog : public QObject
{
    Q_OBJECT

private slots:
    void nothingSucceedsByItself();
    void init();
    void backedUpInOneClick();
    void missedSinceTheLastGoodOne();
    void whatIsRefused();
    void thePartitionIsRefusedWhereTheClauseSaysSo();
    void foldersThatAreTheSame();
    void foldersThatDiffer();
    void foldersThatCantBeCompared();
    void theLogTellsWhatWasMissed();
    void thePlanOnPaper();
    void theMinutesOfATest();

private:
    QString add(const BackupPlan& plan)
    {
        return m_records->save(Record::from(backupPlanKind(), plan)).code();
    }
    static BackupPlan plan(const char* name, BackupFrequency frequency, const QDate& start)
    {
        BackupPlan plan;
        plan.name = QString::fromUtf8(name);
        plan.frequency = frequency;
        plan.startsOn = start;
        return plan;
    }

    std::unique_ptr<TestBook> m_book; ///< 05/07/2026 08:30
    std::unique_ptr<RecordService> m_records;
};

void TestBackupLog::init()
{
    m_book = std::make_unique<TestBook>();
    m_records = std::make_unique<RecordService>(*m_book->session);
}

void TestBackupLog::backedUpInOneClick()
{
    const QString monthly = add(plan("Kế toán", BackupFrequency::Monthly, QDate(2026, 1, 3)));
    const QString daily = add(plan("Văn bản", BackupFrequency::Daily, QDate(2026, 7, 5)));
    const BackupLogService service(*m_book->session);
    const QDateTime now = m_book->clock.now();
    QCOMPARE(service.noteDone({{monthly, {}, 1200}, {daily, {}, {}}}, now).size(), 2);
    const auto runs = service.runsOf(monthly);
    QCOMPARE(runs.size(), 1U);
    QCOMPARE(runs[0].plannedOn, QDate(2026, 7, 3));
    QCOMPARE(runs[0].ranAt->toUTC(), now.toUTC());
    QCOMPARE(runs[0].sizeMb, 1200);
    for (const BackupTurn& turn : service.turns())
        QVERIFY(turn.done && turn.missed == 0);
    m_records->undo(m_records->lastUndoable());
    QVERIFY(!service.turns()[0].done);
}

void TestBackupLog::missedSinceTheLastGoodOne()
{
    const QString code = add(plan("Kế toán", BackupFrequency::Monthly, QDate(2026, 1, 3)));
    const BackupLogService service(*m_book->session);
    QCOMPARE(service.turns()[0].missed, 6);
    QCOMPARE(service.turns()[0].plannedOn, QDate(2026, 7, 3));
    service.noteDone({{code, {}, {}}}, QDateTime(QDate(2026, 4, 20), QTime(9, 0), Qt::OffsetFromUTC,
                                                 officeOffsetSeconds));
    QCOMPARE(service.turns()[0].missed, 2);
    QCOMPARE(service.turns()[0].lastGood, QDate(2026, 4, 20));
    add(plan("Sau này", BackupFrequency::Monthly, QDate(2026, 8, 1)));
    QVERIFY(!service.turns()[1].plannedOn);
}

void TestBackupLog::whatIsRefused()
{
    const QString code = add(plan("Kế toán", BackupFrequency::Monthly, QDate(2026, 1, 3)));
    const BackupLogService service(*m_book->session);
    const QDateTime now = m_book->clock.now();
    QVERIFY_THROWS_EXCEPTION(UserError, service.noteDone({}, now));
    QVERIFY_THROWS_EXCEPTION(UserError, service.noteDone({{code, {}, {}}}, now.addSecs(60)));
    QVERIFY_THROWS_EXCEPTION(UserError,
                             service.noteDone({{QStringLiteral("SL-9999"), {}, {}}}, now));
    QVERIFY_THROWS_EXCEPTION(RecordRefused,
                             service.noteDone({{code, QStringLiteral("PT-0009"), {}}}, now));
    QVERIFY(service.runsOf(code).empty());
}

void TestBackupLog::thePartitionIsRefusedWhereTheClauseSaysSo()
{
    BackupPlan same = plan("Kế toán", BackupFrequency::Daily, QDate(2026, 7, 1));
    same.source = QStringLiteral("D:\\KeToan");
    same.place = QStringLiteral("D:\\SaoLuu");
    try {
        add(same);
        QFAIL("taken");
    } catch (const RecordRefused& refused) {
        QCOMPARE(refused.problems()[0].field, QStringLiteral("place"));
        QVERIFY(refused.text().contains(QStringLiteral("TG2020 Đ10.2.d")));
    }
    m_book = std::make_unique<TestBook>(QStringList{QStringLiteral("KT2017")});
    m_records = std::make_unique<RecordService>(*m_book->session);
    QVERIFY(!add(same).isEmpty());
}

void TestBackupLog::foldersThatAreTheSame()
{
    for (const char* folder : {"a", "b"}) {
        QVERIFY(
            write(m_book->file(QString::fromLatin1(folder) + QStringLiteral("/một/Công văn.docx")),
                  "một"));
        QVERIFY(
            write(m_book->file(QString::fromLatin1(folder) + QStringLiteral("/hai.txt")), "hai"));
    }
    int last = -1;
    const FolderComparison found =
        compareFolders(m_book->file(QStringLiteral("a")), m_book->file(QStringLiteral("b")),
                       [&last](int percent) { last = percent; });
    QVERIFY(found.same());
    QCOMPARE(found.files, 2);
    QCOMPARE(last, 100);
    QCOMPARE(found.manifest.count(QLatin1Char('\n')), 2);
    QVERIFY(found.manifest.contains(QStringLiteral("  một/Công văn.docx\n")));
    QCOMPARE(found.sha256.size(), 64);
}

void TestBackupLog::foldersThatDiffer()
{
    QVERIFY(write(m_book->file(QStringLiteral("a/x")), "same length"));
    QVERIFY(write(m_book->file(QStringLiteral("b/x")), "same lengtH"));
    QVERIFY(write(m_book->file(QStringLiteral("a/gone")), "1"));
    QVERIFY(write(m_book->file(QStringLiteral("b/new")), "1"));
    const FolderComparison found =
        compareFolders(m_book->file(QStringLiteral("a")), m_book->file(QStringLiteral("b")));
    QVERIFY(!found.same());
    QCOMPARE(found.different, QStringList{QStringLiteral("x")});
    QCOMPARE(found.missing, QStringList{QStringLiteral("gone")});
    QCOMPARE(found.unexpected, QStringList{QStringLiteral("new")});
}

void TestBackupLog::foldersThatCantBeCompared()
{
    const QString a = m_book->file(QStringLiteral("a"));
    const QString b = m_book->file(QStringLiteral("b"));
    QVERIFY_THROWS_EXCEPTION(UserError, compareFolders(a, b));
    QDir().mkpath(a);
    QDir().mkpath(b);
    QVERIFY_THROWS_EXCEPTION(UserError, compareFolders(a, b)); // nothing in it
    QVERIFY(write(a + QStringLiteral("/x"), "x"));
    QVERIFY_THROWS_EXCEPTION(UserError, compareFolders(a, a));
    QVERIFY_THROWS_EXCEPTION(UserError, compareFolders(m_book->folder.path(), a));
    QVERIFY_THROWS_EXCEPTION(Canceled, compareFolders(a, b, [](int) { throw Canceled(); }));
}

void TestBackupLog::theLogTellsWhatWasMissed()
{
    const QString code = add(plan("Kế toán", BackupFrequency::Weekly, QDate(2026, 6, 1)));
    BackupLogService(*m_book->session)
        .noteDone({{code, {}, 77}}, QDateTime(QDate(2026, 6, 9), QTime(9, 0), Qt::OffsetFromUTC,
                                              officeOffsetSeconds));
    const FormDraft draft =
        FormService(*m_book->session)
            .draft({QStringLiteral("backup-log"), Period::fromString(QStringLiteral("2026-06"))});
    const QString text = plainText(draft.preview());
    QVERIFY(text.contains(QStringLiteral("có 05 lần sao lưu; đạt 01 lần; không thực hiện 03 lần; "
                                         "chưa đến hạn cuối 01 lần")));
    QCOMPARE(text.count(QStringLiteral("KHÔNG THỰC HIỆN")), 3);
    QVERIFY(text.contains(QStringLiteral("77 MB")));
    QCOMPARE(draft.warnings.size(), 1);
}

void TestBackupLog::thePlanOnPaper()
{
    BackupPlan daily = plan("Văn bản", BackupFrequency::Daily, QDate(2026, 7, 1));
    daily.backupTime = QStringLiteral("22 giờ 00");
    daily.retentionDays = 30;
    daily.restoreTestMonths = 3;
    add(daily);
    add(plan("Máy trạm", BackupFrequency::Quarterly, QDate(2026, 1, 15)));
    const FormDraft draft =
        FormService(*m_book->session)
            .draft({QStringLiteral("backup-plan"), Period::fromString(QStringLiteral("2026"))});
    const ReportDocument paper = draft.preview();
    QVERIFY(paper.page.landscape);
    const auto& calendar = std::get<Table>(paper.find(QStringLiteral("II"))->content);
    QCOMPARE(calendar.rows.size(), 2U);
    QCOMPARE(calendar.rows[0][1].text, QStringLiteral("Máy trạm"));
    QStringList quarterly;
    for (size_t month = 2; month < 14; ++month)
        quarterly.append(calendar.rows[0][month].text);
    QCOMPARE(quarterly.join(QLatin1Char('|')), QStringLiteral("15|||15|||15|||15||"));
    QCOMPARE(calendar.rows[1][7].text, QString());
    QCOMPARE(calendar.rows[1][8].text, QStringLiteral("31 lần"));
    QCOMPARE(calendar.rows[1][11].text, QStringLiteral("31 lần\nPH 01"));
    const auto& list = std::get<Table>(paper.find(QStringLiteral("I"))->content);
    QCOMPARE(list.rows[1][3].text, QStringLiteral("Hằng ngày, 22 giờ 00"));
    QCOMPARE(list.rows[1][5].text, QStringLiteral("30 ngày"));
}

void TestBackupLog::theMinutesOfATest()
{
    RestoreTest test;
    test.backup = Ref<BackupPlan>(add(plan("Kế toán", BackupFrequency::Daily, QDate(2026, 7, 1))));
    test.testedOn = QDate(2026, 7, 4);
    test.files = QStringLiteral("Sổ cái tháng 6");
    test.hashesMatch = true;
    test.fileCount = 12;
    test.conclusion = TestConclusion::Passed;
    const QString code = m_records->save(Record::from(restoreTestKind(), test)).code();
    const FormService forms(*m_book->session);
    FormRequest request;
    request.code = QStringLiteral("restore-test");
    request.record = code;
    const IssuedForm issued = forms.issue(request);
    const QString text = plainText(issued.form);
    QVERIFY(text.contains(QStringLiteral("Kế toán")));
    QVERIFY(text.contains(QStringLiteral("☒\u00a0Có")));
    QCOMPARE(m_book->book->repository().find(restoreTestKind(), code)->to<RestoreTest>().paper,
             issued.document.number);
    Staff staff;
    staff.name = QStringLiteral("Trần Văn Bình");
    m_records->save(Record::from(staffKind(), staff));
    test.tester = test.witness = Ref<Staff>(QStringLiteral("CB-0001"));
    QVERIFY_THROWS_EXCEPTION(RecordRefused, m_records->save(Record::from(restoreTestKind(), test)));
    test.witness.reset();
    test.conclusion = TestConclusion::Passed;
    test.hashesMatch = false;
    QVERIFY_THROWS_EXCEPTION(RecordRefused, m_records->save(Record::from(restoreTestKind(), test)));
    test.hashesMatch.reset(); // nobody compared the files
    QVERIFY_THROWS_EXCEPTION(RecordRefused, m_records->save(Record::from(restoreTestKind(), test)));
    test.differences = QStringLiteral("Mở từng tệp, so với bản gốc: không khác.");
    m_records->save(Record::from(restoreTestKind(), test));
    test.conclusion.reset();
    QVERIFY_THROWS_EXCEPTION(RecordRefused, m_records->save(Record::from(restoreTestKind(), test)));
}

void TestBackupLog::nothingSucceedsByItself()
{
    QVERIFY(isEmpty(restoreTestKind().blank().at(QStringLiteral("conclusion"))));
    QVERIFY(isEmpty(sanitizationKind().blank().at(QStringLiteral("result"))));
    QVERIFY(sanitizationKind().field(QStringLiteral("result")).required);
}

QTEST_MAIN(TestBackupLog)
#include "tst_backuplog.moc"
