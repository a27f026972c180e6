#include "models/registers/asset.h"
#include "models/registers/document.h"
#include "models/registers/people.h"
#include "models/services/exportservice.h"
#include "models/services/importservice.h"
#include "models/services/recordservice.h"
#include "tests/support/testbook.h"

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

private:
    QString write(const QString& name, const QString& text) const;
    ImportReport import(const RecordKind& kind, const QString& path,
                        std::function<void(ImportRequest&)> change = {}) const;
    std::vector<Staff> staff() const;

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

QTEST_GUILESS_MAIN(TestImportService)
#include "tst_importservice.moc"
