#include "models/registers/asset.h"
#include "models/registers/bookrecords.h"
#include "models/registers/disposal.h"
#include "models/registers/document.h"
#include "models/registers/movement.h"
#include "models/registers/people.h"
#include "models/registers/repair.h"
#include "models/registers/sanitization.h"
#include "models/services/exportservice.h"
#include "models/services/importservice.h"
#include "models/services/recordservice.h"
#include "models/storage/verifier.h"
#include "tests/support/testbook.h"

#include <QSignalSpy>
#include <QTest>

using namespace soattt;

class TestImportService : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_book = std::make_unique<TestBook>(); }
    void importsWhatTheFileSays();
    void dryRunKeepsNothing();
    void oneBadRowRefusesAll();
    void badRowsCanBeSkipped();
    void secondImportChangesNothing();
    void codedRowsUpdateOnlyTheirColumns();
    void givenCodesAreNeverTakenByNumbering();
    void undoTakesTheWholeImportBack();
    void canceledImportKeepsNothing();
    void oldEncodingNeedsConsent();
    void badRowsFileCanBeMended();
    void exportComesBackUnchanged();
    void documentsAreNotImported();
    void whatFollowsIsWrittenToo_data();
    void whatFollowsIsWrittenToo();
    void importedWipesKnowTheirMachine();
    void aRowWhoseConsequenceIsRefused();
    void theLastAdministratorStays();
    void aMappingThatCantBeKept();
    void codesAreKnownInAnyCase();
    void twinCodesInOneFile();

private:
    QString write(const QString& name, const QString& text) const;
    ImportReport import(const RecordKind& kind, const QString& path,
                        std::function<void(ImportRequest&)> change = {}) const;
    std::vector<Staff> staff() const;
    QString stateOf(const RecordKind& kind, const char* code, const char* field) const;
    void addMachine() const;

    std::unique_ptr<TestBook> m_book;
};

QString TestImportService::write(const QString& name, const QString& text) const
{
    QFile file(m_book->file(name));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(file.fileName()));
    file.write(text.toUtf8());
    return file.fileName();
}

ImportReport TestImportService::import(const RecordKind& kind, const QString& path,
                                       std::function<void(ImportRequest&)> change) const
{
    ImportRequest request;
    request.kind = &kind;
    request.path = path;
    if (change)
        change(request);
    return ImportService(*m_book->session).run(request);
}

std::vector<Staff> TestImportService::staff() const
{
    std::vector<Staff> people;
    for (const Record& record : m_book->book->repository().all(staffKind()))
        people.push_back(record.to<Staff>());
    return people;
}

void TestImportService::importsWhatTheFileSays()
{
    import(departmentKind(),
           write(QStringLiteral("phong.csv"),
                 QString::fromUtf8("Tên phòng ban,Vị trí\nVăn phòng,\nTư pháp,\n")));
    const QString path =
        write(QStringLiteral("cb.csv"),
              QString::fromUtf8(
                  "DANH SÁCH CÁN BỘ;;;\n;;;\nHọ và tên;Chức vụ;Phòng ban;Ngày vào\n"
                  "Trần Thị Ánh;Văn thư;van phong;5/3/20\nLê Văn Ất;Tư pháp;PB-0002;01/02/2021\n"));
    const ImportReport report = import(staffKind(), path);
    QCOMPARE(report.errors.size(), size_t(0));
    QCOMPARE(report.added, 2);
    QVERIFY(report.applied);
    const auto people = staff();
    QCOMPARE(people.size(), size_t(2));
    QCOMPARE(people[0].name, QStringLiteral("Trần Thị Ánh"));
    QCOMPARE(people[0].department->code(), QStringLiteral("PB-0001"));
    QCOMPARE(*people[0].joinedOn, QDate(2020, 3, 5));
    QCOMPARE(people[1].department->code(), QStringLiteral("PB-0002"));
}

void TestImportService::dryRunKeepsNothing()
{
    const LogHead before = m_book->book->log().head();
    const ImportReport report = import(
        staffKind(), write(QStringLiteral("cb.csv"), QString::fromUtf8("Họ tên,Chức vụ\nA B,x\n")),
        [](ImportRequest& request) { request.dryRun = true; });
    QCOMPARE(report.added, 1);
    QVERIFY(!report.applied);
    QVERIFY(staff().empty());
    QCOMPARE(m_book->book->log().head().hash, before.hash);
}

void TestImportService::oneBadRowRefusesAll()
{
    const ImportReport report =
        import(staffKind(),
               write(QStringLiteral("cb.csv"),
                     QString::fromUtf8("Họ tên,Chức vụ,Ngày vào,Phòng ban\nA B,x,31/02/2026,\nC "
                                       "D,y,01/02/2026,Không có\nE F,z,,\n")));
    QCOMPARE(report.rejected, 2);
    QVERIFY(!report.applied);
    QVERIFY(staff().empty());
    QCOMPARE(report.errors.size(), size_t(2));
    QCOMPARE(report.errors[0].row, 2);
    QCOMPARE(report.errors[0].column, QStringLiteral("Ngày vào"));
    QCOMPARE(report.errors[0].value, QStringLiteral("31/02/2026"));
    QVERIFY(!report.errors[0].message.isEmpty());
    QCOMPARE(report.errors[1].row, 3);
    QCOMPARE(report.errors[1].column, QStringLiteral("Phòng ban"));
}

void TestImportService::badRowsCanBeSkipped()
{
    const ImportReport report =
        import(staffKind(),
               write(QStringLiteral("cb.csv"),
                     QString::fromUtf8("Họ tên,Ngày vào\nA B,32/01/2026\nC D,01/02/2026\n")),
               [](ImportRequest& request) { request.skipBadRows = true; });
    QVERIFY(report.applied);
    QCOMPARE(report.rejected, 1);
    QCOMPARE(staff().size(), size_t(1));
}

void TestImportService::secondImportChangesNothing()
{
    const QString people =
        write(QStringLiteral("cb.csv"), QString::fromUtf8("Họ tên,Chức vụ\nA B,x\nC D,\n"));
    const QString assets =
        write(QStringLiteral("ts.csv"),
              QString::fromUtf8("Tên thiết bị,Loại,Số sê-ri\nDell,Máy trạm,S1\nHP,Máy in,S2\n"));
    import(staffKind(), people);
    import(assetKind(), assets);
    const LogHead before = m_book->book->log().head();
    QCOMPARE(import(staffKind(), people).unchanged, 2);
    QCOMPARE(import(assetKind(), assets).unchanged, 2);
    QCOMPARE(m_book->book->log().head().hash, before.hash);
}

void TestImportService::codedRowsUpdateOnlyTheirColumns()
{
    import(staffKind(), write(QStringLiteral("cb.csv"),
                              QString::fromUtf8("Mã,Họ tên,Chức vụ\nCB-0001,A B,x\n")));
    const ImportReport report =
        import(staffKind(), write(QStringLiteral("cb2.csv"),
                                  QString::fromUtf8("Mã,Điện thoại\nCB-0001,0912345678\n")));
    QCOMPARE(report.updated, 1);
    QCOMPARE(staff()[0].post, QStringLiteral("x"));
    QCOMPARE(staff()[0].phone, QStringLiteral("0912345678"));
}

void TestImportService::givenCodesAreNeverTakenByNumbering()
{
    const ImportReport report =
        import(staffKind(), write(QStringLiteral("cb.csv"),
                                  QString::fromUtf8("Mã,Họ tên\n,Không mã\nCB-0001,Có mã\n")));
    QCOMPARE(report.added, 2);
    const auto people = staff();
    QCOMPARE(people.size(), size_t(2));
    QCOMPARE(people[0].code, QStringLiteral("CB-0001"));
    QCOMPARE(people[0].name, QStringLiteral("Có mã"));
    QCOMPARE(people[1].code, QStringLiteral("CB-0002"));
}

void TestImportService::undoTakesTheWholeImportBack()
{
    import(staffKind(), write(QStringLiteral("cb.csv"),
                              QString::fromUtf8("Mã,Họ tên,Chức vụ\nCB-0001,A B,x\n")));
    const ImportReport second = import(
        staffKind(), write(QStringLiteral("cb2.csv"),
                           QString::fromUtf8("Mã,Họ tên,Chức vụ\nCB-0001,A B,y\nCB-0002,C D,z\n")));
    RecordService(*m_book->session).undo(second.transaction);
    const auto people = staff();
    QCOMPARE(people.size(), size_t(1));
    QCOMPARE(people[0].post, QStringLiteral("x"));
    const ImportReport third =
        import(staffKind(), write(QStringLiteral("cb3.csv"),
                                  QString::fromUtf8("Mã,Họ tên\nCB-0002,Người khác\n")));
    QCOMPARE(third.rejected, 1); // a withdrawn code is never used again
}

void TestImportService::canceledImportKeepsNothing()
{
    QString text = QStringLiteral("Họ tên,Chức vụ\n");
    for (int i = 0; i < 1000; ++i)
        text += QStringLiteral("Người %1,x\n").arg(i);
    ImportRequest request;
    request.kind = &staffKind();
    request.path = write(QStringLiteral("cb.csv"), text);
    const LogHead before = m_book->book->log().head();
    for (const int stopAt : {0, 60}) { // while reading, and while writing rows without a code
        const Tell canceling = [stopAt](int percent) {
            if (percent >= stopAt)
                throw Canceled();
        };
        QVERIFY_THROWS_EXCEPTION(Canceled, ImportService(*m_book->session).run(request, canceling));
        QVERIFY(staff().empty());
    }
    QCOMPARE(m_book->book->log().head().hash, before.hash);
    QVERIFY(RecordService(*m_book->session)
                .save(Record::from(departmentKind(),
                                   [] {
                                       Department department;
                                       department.name = QStringLiteral("Văn phòng");
                                       return department;
                                   }()))
                .id() > 0);
}

void TestImportService::oldEncodingNeedsConsent()
{
    const QString path = write(QStringLiteral("cb.csv"),
                               QString::fromUtf8("Họ tên,Chức vụ\nNguyÔn V¨n §øc,C¸n bé\nTrÇn ThÞ "
                                                 "H­êng,V¨n th­\nLª ThÞ Th¶o,KÕ to¸n\n"));
    const ImportReport asked = import(staffKind(), path);
    QVERIFY(asked.needsConsent);
    QVERIFY(!asked.applied);
    QVERIFY(staff().empty());
    const ImportReport agreed = import(
        staffKind(), path, [](ImportRequest& request) { request.legacy = LegacyConsent::Convert; });
    QVERIFY(agreed.applied);
    QCOMPARE(staff()[0].name, QStringLiteral("Nguyễn Văn Đức"));
    QCOMPARE(staff()[2].post, QStringLiteral("Kế toán"));
}

void TestImportService::badRowsFileCanBeMended()
{
    ImportRequest request;
    request.kind = &staffKind();
    request.path = write(QStringLiteral("cb.csv"),
                         QString::fromUtf8("Họ tên,Ngày vào\nA B,32/01/2026\nC D,01/02/2026\n"));
    const ImportService service(*m_book->session);
    const ImportReport report = service.run(request);
    const QString bad = m_book->file(QStringLiteral("loi.csv"));
    service.saveBadRows(request, report, bad);
    QFile file(bad);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY(text.contains(QStringLiteral("A B")));
    QVERIFY(!text.contains(QStringLiteral("C D")));
    const QString mended =
        write(QStringLiteral("sua.csv"),
              QString(text).replace(QStringLiteral("32/01/2026"), QStringLiteral("31/01/2026")));
    QCOMPARE(import(staffKind(), mended).added, 1);
}

void TestImportService::exportComesBackUnchanged()
{
    import(staffKind(),
           write(QStringLiteral("cb.csv"),
                 QString::fromUtf8("Mã,Họ tên,Chức vụ,Ghi chú\nCB-0001,A B,=1+1,@lệnh\n")));
    for (const char* name : {"ra.csv", "ra.xlsx"}) {
        for (const bool raw : {false, true}) {
            const QString path = m_book->file(QString::fromLatin1(name));
            QFile::remove(path);
            QCOMPARE(ExportService(*m_book->session).exportList(staffKind(), {}, path, {}, raw), 1);
            const ImportReport report = import(staffKind(), path);
            QCOMPARE(report.rejected, 0);
            QCOMPARE(report.unchanged, 1);
        }
    }
}

void TestImportService::documentsAreNotImported()
{
    QVERIFY_THROWS_EXCEPTION(
        UserError, import(documentKind(),
                          write(QStringLiteral("vb.csv"), QString::fromUtf8("Mã\nVB-0001\n"))));
}

QString TestImportService::stateOf(const RecordKind& kind, const char* code,
                                   const char* field) const
{
    const auto record = m_book->book->repository().find(kind, QString::fromLatin1(code));
    return record ? textOf(record->at(QString::fromLatin1(field))) : QStringLiteral("none");
}

/// TS-0001 in use with a drive OLT-0001; TS-0002 on the list of TL-0001, which is decided.
void TestImportService::addMachine() const
{
    RecordService records(*m_book->session);
    Asset asset;
    asset.name = QStringLiteral("Dell Vostro");
    records.save(Record::from(assetKind(), asset));
    asset.state = AssetState::AwaitingDisposal;
    records.save(Record::from(assetKind(), asset));
    StorageDevice drive;
    drive.asset = Ref<Asset>(QStringLiteral("TS-0001"));
    drive.serial = QStringLiteral("ZA1");
    records.save(Record::from(storageKind(), drive));
    Disposal batch;
    batch.subject = QStringLiteral("Máy hỏng");
    batch.proposedOn = QDate(2026, 7, 1);
    batch.way = DisposalWay::Scrap;
    batch.decision = QStringLiteral("12/QĐ-UBND");
    batch.decidedOn = QDate(2026, 7, 2);
    DisposalLine line;
    line.asset = Ref<Asset>(QStringLiteral("TS-0002"));
    records.saveWithLines(Record::from(disposalKind(), batch),
                          {Record::from(disposalLineKind(), line)},
                          QStringLiteral("add disposals"));
    const Record stored =
        *m_book->book->repository().find(disposalKind(), QStringLiteral("TL-0001"));
    batch = stored.to<Disposal>();
    batch.state = DisposalState::Decided;
    records.save(stored.with(batch));
}

void TestImportService::whatFollowsIsWrittenToo_data()
{
    QTest::addColumn<const RecordKind*>("kind");
    QTest::addColumn<QString>("rows");
    QTest::addColumn<const RecordKind*>("other");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("sanitization")
        << &sanitizationKind()
        << QStringLiteral("storage,method,technique,started_at,ended_at,result,done_party\n"
                          "OLT-0001,clear,overwrite,2026-07-03T01:00:00Z,2026-07-03T02:00:00Z,"
                          "succeeded,Công ty A\n")
        << &storageKind() << QStringLiteral("OLT-0001") << QStringLiteral("fate")
        << QStringLiteral("in_service") << QStringLiteral("wiped");
    QTest::newRow("repair")
        << &repairKind()
        << QStringLiteral(
               "asset,fault,state,requested_on,confirmed_by,confirmed_on,sent_on\n"
               "TS-0001,Hỏng nguồn,in_repair,2026-07-01,Chủ tịch,2026-07-01,2026-07-02\n")
        << &assetKind() << QStringLiteral("TS-0001") << QStringLiteral("state")
        << QStringLiteral("in_use") << QStringLiteral("under_repair");
    QTest::newRow("movement") << &movementKind()
                              << QStringLiteral("asset,purpose,to_place,moved_on,state\n"
                                                "TS-0001,Đổi phòng,Phòng 205,2026-07-03,moved\n")
                              << &assetKind() << QStringLiteral("TS-0001")
                              << QStringLiteral("location") << QString()
                              << QStringLiteral("Phòng 205");
    QTest::newRow("disposal") << &disposalKind()
                              << QStringLiteral("code,state,carried_out_on\n"
                                                "TL-0001,done,2026-07-04\n")
                              << &assetKind() << QStringLiteral("TS-0002")
                              << QStringLiteral("state") << QStringLiteral("awaiting_disposal")
                              << QStringLiteral("disposed");
}

/// As when it is saved, in the one transaction that undo takes back.
void TestImportService::whatFollowsIsWrittenToo()
{
    QFETCH(const RecordKind*, kind);
    QFETCH(QString, rows);
    QFETCH(const RecordKind*, other);
    QFETCH(QString, code);
    QFETCH(QString, field);
    QFETCH(QString, before);
    QFETCH(QString, after);
    addMachine();
    const auto state = [&] { return stateOf(*other, code.toLatin1(), field.toLatin1()); };
    QCOMPARE(state(), before);
    QSignalSpy spy(m_book->book.get(), &Book::committed);
    const ImportReport report = import(*kind, write(QStringLiteral("tep.csv"), rows));
    QVERIFY2(report.applied, qPrintable(report.errors.empty() ? QStringLiteral("nothing")
                                                              : report.errors.front().message));
    QCOMPARE(state(), after);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.front().front().toStringList(), (QStringList{kind->key(), other->key()}));
    RecordService(*m_book->session).undo(report.transaction);
    QCOMPARE(state(), before);
    const VerifyReport verified = Verifier(m_book->book->database()).run();
    QVERIFY2(verified.ok(), qPrintable(verified.problems.join(QLatin1Char('\n'))));
}

void TestImportService::importedWipesKnowTheirMachine()
{
    addMachine();
    const QString path = write(
        QStringLiteral("xoa.csv"),
        QStringLiteral("storage,asset,method,technique,started_at,ended_at,result,done_party\n"
                       "OLT-0001,,clear,overwrite,2026-07-03T01:00:00Z,2026-07-03T02:00:00Z,"
                       "succeeded,Công ty A\n"));
    QCOMPARE(import(sanitizationKind(), path).added, 1);
    QCOMPARE(stateOf(sanitizationKind(), "XDL-0001", "asset"), QStringLiteral("TS-0001"));
    QCOMPARE(import(sanitizationKind(), path).unchanged, 1); // known again, though completed
}

/// The machine can't change its state, for its own record is not sound: nothing of the row is kept.
void TestImportService::aRowWhoseConsequenceIsRefused()
{
    addMachine();
    Repair repair;
    repair.fault = QStringLiteral("Hỏng nguồn");
    repair.requestedOn = QDate(2026, 7, 1);
    repair.asset = Ref<Asset>(QStringLiteral("TS-0001"));
    RecordService(*m_book->session).save(Record::from(repairKind(), repair));
    const Record asset = *m_book->book->repository().find(assetKind(), QStringLiteral("TS-0001"));
    Record broken = asset;
    broken.set(QStringLiteral("closed_on"), Value(QDate(2026, 7, 1))); // and no reason
    RecordWriter writer(m_book->book->database(), m_book->book->repository(), m_book->book->log(),
                        m_book->session->actor(), QStringLiteral("by other means"));
    writer.change(asset, broken);
    writer.commit();
    const ImportReport report =
        import(repairKind(),
               write(QStringLiteral("sc.csv"),
                     QStringLiteral(
                         "code,asset,fault,state,requested_on,confirmed_by,confirmed_on,sent_on\n"
                         "SCTB-0001,,,in_repair,,A,2026-07-01,2026-07-02\n"
                         "SCTB-0002,TS-0002,Hỏng,requested,2026-07-02,,,\n")),
               [](ImportRequest& request) { request.skipBadRows = true; });
    QVERIFY(report.applied);
    QCOMPARE(report.added, 1);
    QCOMPARE(report.rejected, 1);
    QVERIFY2(report.errors.front().message.contains(QStringLiteral("TS-0001")),
             qPrintable(report.errors.front().message));
    QCOMPARE(stateOf(repairKind(), "SCTB-0001", "state"), QStringLiteral("requested"));
    QCOMPARE(stateOf(assetKind(), "TS-0001", "state"), QStringLiteral("in_use"));
}

void TestImportService::theLastAdministratorStays()
{
    const QString path =
        write(QStringLiteral("nd.csv"), QStringLiteral("code,role\nND-0001,reader\n"));
    QVERIFY_THROWS_EXCEPTION(UserError, import(userKind(), path));
    QCOMPARE(stateOf(userKind(), "ND-0001", "role"), QStringLiteral("administrator"));
}

void TestImportService::aMappingThatCantBeKept()
{
    m_book->book->database().execute(
        QStringLiteral("CREATE TEMP TRIGGER full BEFORE INSERT ON settings"
                       " BEGIN SELECT RAISE(ABORT, 'disk full'); END"));
    QSignalSpy spy(m_book->book.get(), &Book::committed);
    const ImportReport report =
        import(staffKind(), write(QStringLiteral("cb.csv"), QStringLiteral("Ai,Chức vụ\nA B,x\n")),
               [](ImportRequest& request) {
                   request.anyHeadings = true;
                   request.mapping.insert(QStringLiteral("Ai"), QStringLiteral("name"));
               });
    QVERIFY(report.applied);
    QVERIFY(!report.warning.isEmpty());
    QCOMPARE(spy.size(), 1);
    QCOMPARE(staff().size(), size_t(1));
}

void TestImportService::codesAreKnownInAnyCase()
{
    import(departmentKind(), write(QStringLiteral("phong.csv"),
                                   QStringLiteral("Mã,Tên phòng ban\nPB-0900,Văn phòng\n")));
    const ImportReport again =
        import(departmentKind(), write(QStringLiteral("phong.csv"),
                                       QStringLiteral("Mã,Tên phòng ban\npb-0900,Văn thư\n")));
    QCOMPARE(again.updated, 1);
    QCOMPARE(again.added, 0);
    QCOMPARE(m_book->book->repository().codes(departmentKind()),
             QStringList{QStringLiteral("PB-0900")});
    QCOMPARE(stateOf(departmentKind(), "PB-0900", "name"), QStringLiteral("Văn thư"));
    import(staffKind(),
           write(QStringLiteral("cb.csv"), QStringLiteral("Họ tên,Phòng ban\nA B,Pb-0900\n")));
    QCOMPARE(staff().size(), size_t(1));
    QCOMPARE(staff()[0].department->code(), QStringLiteral("PB-0900"));
}

void TestImportService::twinCodesInOneFile()
{
    const ImportReport report =
        import(departmentKind(),
               write(QStringLiteral("phong.csv"),
                     QStringLiteral("Mã,Tên phòng ban\nKHO/7,Văn phòng\nkho/7,Tư pháp\n")),
               [](ImportRequest& request) { request.skipBadRows = true; });
    QCOMPARE(report.added, 1);
    QCOMPARE(report.rejected, 1);
    QCOMPARE(report.errors.front().row, 3);
    QCOMPARE(stateOf(departmentKind(), "KHO/7", "name"), QStringLiteral("Văn phòng"));
}

QTEST_GUILESS_MAIN(TestImportService)
#include "tst_importservice.moc"
