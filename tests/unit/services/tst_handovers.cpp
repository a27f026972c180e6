#include "models/registers/account.h"
#include "models/registers/catalog.h"
#include "models/services/formservice.h"
#include "models/services/handoverservice.h"
#include "models/services/recordservice.h"
#include "tests/support/testbook.h"

#include <QTest>

using namespace soattt;

/// Minutes of a handover: printed with a number, signed with a scan, and the assets move with the
/// signature.
class TestHandovers : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void signingMovesTheAssets();
    void whatBecomesOfTheAsset_data();
    void whatBecomesOfTheAsset();
    void signingNeedsAssetsAndAReceiverAtWork();
    void warnsWhenTheGiverHasItNot();
    void signingIsUndoneAsAWhole();
    void whatIsSignedStays();
    void issuingPrintsAndNumbers();
    void theFormIsAboutOneRecord();
    void theSlipsComeFromTheAccount();

private:
    QString save(const Handover& handover, const QStringList& assets);
    Handover handover() const;
    template <class T> T load(const RecordKind& kind, const QString& code) const
    {
        return m_book->book->repository().find(kind, code)->to<T>();
    }
    QString refusalOf(const std::function<void()>& work) const;

    std::unique_ptr<TestBook> m_book;
    std::unique_ptr<RecordService> m_records;
};

void TestHandovers::init()
{
    m_book = std::make_unique<TestBook>();
    m_records = std::make_unique<RecordService>(*m_book->session);
    Department department;
    department.name = QStringLiteral("Văn phòng");
    m_records->save(Record::from(departmentKind(), department));
    Staff staff;
    staff.post = QStringLiteral("Chuyên viên");
    for (const char* name : {"Nguyễn Thị Lan", "Trần Văn Bình"}) {
        staff.name = QString::fromUtf8(name);
        m_records->save(Record::from(staffKind(), staff));
        staff.department = Ref<Department>(QStringLiteral("PB-0001"));
    }
    Asset asset;
    asset.custodian = Ref<Staff>(QStringLiteral("CB-0001"));
    for (const char* name : {"Dell Vostro", "Màn hình"}) {
        asset.name = QString::fromUtf8(name);
        asset.serial = QStringLiteral("SN-") + asset.name;
        m_records->save(Record::from(assetKind(), asset));
    }
}

Handover TestHandovers::handover() const
{
    Handover handover;
    handover.subject = QStringLiteral("Máy tính");
    handover.reason = HandoverReason::NewStaff;
    handover.handedOn = QDate(2026, 7, 3);
    handover.giver = Ref<Staff>(QStringLiteral("CB-0001"));
    handover.receiver = Ref<Staff>(QStringLiteral("CB-0002"));
    return handover;
}

QString TestHandovers::save(const Handover& handover, const QStringList& assets)
{
    std::vector<Record> lines;
    for (const QString& asset : assets) {
        HandoverLine line;
        line.asset = Ref<Asset>(asset);
        line.condition = QStringLiteral("Hoạt động tốt");
        line.accessories = QStringLiteral("Bộ sạc");
        lines.push_back(Record::from(handoverLineKind(), line));
    }
    return m_records
        ->saveWithLines(Record::from(handoverKind(), handover), lines,
                        QStringLiteral("add handovers"))
        .code();
}

QString TestHandovers::refusalOf(const std::function<void()>& work) const
{
    try {
        work();
    } catch (const Error& error) {
        return error.text();
    }
    return {};
}

void TestHandovers::signingMovesTheAssets()
{
    const QString code = save(handover(), {QStringLiteral("TS-0001")});
    QCOMPARE(load<Asset>(assetKind(), QStringLiteral("TS-0001")).custodian->code(),
             QStringLiteral("CB-0001"));
    const NewFile scan{QStringLiteral("ky.pdf"), {}, QByteArray("%PDF-1.4 scan")};
    const qint64 before = m_records->lastUndoable();
    HandoverService(*m_book->session).sign(code, QDate(2026, 7, 4), scan);
    QCOMPARE(m_records->lastUndoable(), before + 1);
    const auto paper = load<Handover>(handoverKind(), code);
    QVERIFY(paper.state == HandoverState::Signed);
    QCOMPARE(paper.signedOn, std::optional(QDate(2026, 7, 4)));
    const auto asset = load<Asset>(assetKind(), QStringLiteral("TS-0001"));
    QCOMPARE(asset.custodian->code(), QStringLiteral("CB-0002"));
    QCOMPARE(asset.department->code(), QStringLiteral("PB-0001"));
    QCOMPARE(AttachmentService(*m_book->session).list(handoverKind(), code).size(), size_t(1));
    QVERIFY(!refusalOf([&] {
                 HandoverService(*m_book->session).sign(code, QDate(2026, 7, 4), {});
             }).isEmpty());
}

void TestHandovers::whatBecomesOfTheAsset_data()
{
    QTest::addColumn<int>("reason");
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");
    const auto row = [](const char* name, HandoverReason reason, AssetState before,
                        AssetState after) {
        QTest::newRow(name) << int(reason) << int(before) << int(after);
    };
    using enum AssetState;
    row("to a new person", HandoverReason::NewStaff, InStore, InUse);
    row("to the store", HandoverReason::ToStore, InUse, InStore);
    row("from a supplier", HandoverReason::FromSupplier, InStore, InStore);
    row("under repair stays so", HandoverReason::Leaver, UnderRepair, UnderRepair);
    row("to be disposed of stays so", HandoverReason::ToStore, AwaitingDisposal, AwaitingDisposal);
}

void TestHandovers::whatBecomesOfTheAsset()
{
    QFETCH(int, reason);
    QFETCH(int, before);
    QFETCH(int, after);
    Handover paper = handover();
    paper.reason = HandoverReason(reason);
    Asset asset;
    asset.state = AssetState(before);
    const Asset given = HandoverService::given(asset, paper, std::nullopt);
    QVERIFY(given.state == AssetState(after));
    QCOMPARE(given.stateOn.has_value(), before != after);
    QCOMPARE(given.custodian->code(), QStringLiteral("CB-0002"));
}

void TestHandovers::signingNeedsAssetsAndAReceiverAtWork()
{
    const HandoverService service(*m_book->session);
    const QString empty = save(handover(), {});
    QCOMPARE(service.obstacles(empty).size(), 1);
    QVERIFY(!refusalOf([&] { service.sign(empty, QDate(2026, 7, 4), {}); }).isEmpty());
    const QString code = save(handover(), {QStringLiteral("TS-0001")});
    QVERIFY(service.obstacles(code).isEmpty());
    QVERIFY(!refusalOf([&] { service.sign(code, QDate(2026, 7, 6), {}); }).isEmpty());
    Record receiver = *m_book->book->repository().find(staffKind(), QStringLiteral("CB-0002"));
    receiver.set(QStringLiteral("status"), Value(QStringLiteral("left")));
    receiver.set(QStringLiteral("status_on"), Value(QDate(2026, 7, 4)));
    m_records->save(receiver);
    QVERIFY(refusalOf([&] {
                service.sign(code, QDate(2026, 7, 4), {});
            }).contains(QStringLiteral("Trần Văn Bình")));
    QVERIFY(load<Handover>(handoverKind(), code).state == HandoverState::Draft);
}

void TestHandovers::warnsWhenTheGiverHasItNot()
{
    const HandoverService service(*m_book->session);
    Handover wrong = handover();
    std::swap(wrong.giver, wrong.receiver);
    const QString code = save(wrong, {QStringLiteral("TS-0001")});
    QVERIFY(service.warnings(code).isEmpty()); // the receiver has it already
    Staff third;
    third.name = QStringLiteral("Lê Minh Trí");
    m_records->save(Record::from(staffKind(), third));
    wrong.receiver = Ref<Staff>(QStringLiteral("CB-0003"));
    const QString other = save(wrong, {QStringLiteral("TS-0002")});
    QCOMPARE(service.warnings(other).size(), 1);
    QVERIFY(service.warnings(other).front().contains(QStringLiteral("TS-0002 · ")));
    QVERIFY(service.warnings(other).front().contains(QStringLiteral("CB-0001 · ")));
    QVERIFY(service.obstacles(other).isEmpty());
}

void TestHandovers::signingIsUndoneAsAWhole()
{
    const QString code = save(handover(), {QStringLiteral("TS-0001"), QStringLiteral("TS-0002")});
    HandoverService(*m_book->session).sign(code, QDate(2026, 7, 4), {});
    m_records->undo(m_records->lastUndoable());
    QVERIFY(load<Handover>(handoverKind(), code).state == HandoverState::Draft);
    for (const char* asset : {"TS-0001", "TS-0002"})
        QCOMPARE(load<Asset>(assetKind(), QString::fromLatin1(asset)).custodian->code(),
                 QStringLiteral("CB-0001"));
}

void TestHandovers::whatIsSignedStays()
{
    const QString code = save(handover(), {QStringLiteral("TS-0001")});
    Record paper = *m_book->book->repository().find(handoverKind(), code);
    paper.set(QStringLiteral("place"), Value(QStringLiteral("Phòng họp")));
    m_records->save(paper);
    HandoverService(*m_book->session).sign(code, QDate(2026, 7, 4), {});
    paper = *m_book->book->repository().find(handoverKind(), code);
    paper.set(QStringLiteral("place"), Value(QStringLiteral("Nơi khác")));
    QVERIFY(!refusalOf([&] { m_records->save(paper); }).isEmpty());
    paper = *m_book->book->repository().find(handoverKind(), code);
    paper.set(QStringLiteral("notes"), Value(QStringLiteral("Bản quét mờ")));
    m_records->save(paper);
    m_records->close(handoverKind(), code, QDate(2026, 7, 5), QStringLiteral("Lưu kho"));
    QVERIFY(load<Handover>(handoverKind(), code).closedOn.has_value());
}

void TestHandovers::issuingPrintsAndNumbers()
{
    const QString code = save(handover(), {QStringLiteral("TS-0001")});
    const FormService forms(*m_book->session);
    FormRequest request;
    request.code = QStringLiteral("handover");
    request.record = code;
    const QString preview = plainText(forms.draft(request).preview());
    for (const char* word :
         {"BIÊN BẢN", "Nguyễn Thị Lan", "Trần Văn Bình", "Dell Vostro", "SN-Dell Vostro",
          "Hoạt động tốt", "Bộ sạc", "ngày 03 tháng 7 năm 2026", "Tổng số: 01 tài sản"})
        QVERIFY2(preview.contains(QString::fromUtf8(word)), word);
    QVERIFY(load<Handover>(handoverKind(), code).state == HandoverState::Draft);
    const IssuedForm issued = forms.issue(request);
    QCOMPARE(issued.document.number, QStringLiteral("01/BB-UBND"));
    QCOMPARE(issued.document.recordKind, QStringLiteral("handovers"));
    QCOMPARE(issued.document.recordCode, code);
    QVERIFY(issued.document.period.isEmpty());
    QVERIFY(plainText(issued.slip).contains(code));
    const auto paper = load<Handover>(handoverKind(), code);
    QVERIFY(paper.state == HandoverState::Printed);
    QCOMPARE(paper.paper, QStringLiteral("01/BB-UBND"));
    QCOMPARE(forms.issuedFor(request).size(), size_t(1));
    QCOMPARE(forms.issue(request).document.number, QStringLiteral("02/BB-UBND"));
    QCOMPARE(load<Handover>(handoverKind(), code).paper, QStringLiteral("01/BB-UBND"));
}

void TestHandovers::theFormIsAboutOneRecord()
{
    const FormService forms(*m_book->session);
    FormRequest request;
    request.code = QStringLiteral("handover");
    QVERIFY(!refusalOf([&] { forms.draft(request); }).isEmpty());
    request.record = QStringLiteral("BG-0077");
    QVERIFY(refusalOf([&] { forms.draft(request); }).contains(QStringLiteral("BG-0077")));
    request.code = QStringLiteral("appendix-1");
    QVERIFY(!refusalOf([&] { forms.draft(request); }).isEmpty());
    QCOMPARE(FormService::formsOf(accountKind()).size(), size_t(2));
    QVERIFY(FormService::formsOf(assetKind()).empty());
    QVERIFY(!FormService::form(QStringLiteral("handover"))
                 .covers(Period::fromString(QStringLiteral("2026"))));
}

void TestHandovers::theSlipsComeFromTheAccount()
{
    InformationSystem system;
    system.name = QStringLiteral("Một cửa điện tử");
    m_records->save(Record::from(systemKind(), system));
    Account account;
    account.system = Ref<InformationSystem>(QStringLiteral("HT-0001"));
    account.username = QStringLiteral("lan.nt");
    account.holder = Ref<Staff>(QStringLiteral("CB-0002"));
    account.rights = QStringLiteral("Tiếp nhận hồ sơ");
    account.state = AccountState::Requested;
    m_records->save(Record::from(accountKind(), account));
    const FormService forms(*m_book->session);
    FormRequest request;
    request.code = QStringLiteral("account-request");
    request.record = QStringLiteral("TK-0001");
    const QString text = plainText(forms.draft(request).preview());
    for (const char* word : {"Cấp tài khoản", "lan.nt", "Một cửa điện tử", "Trần Văn Bình",
                             "Văn phòng", "Tiếp nhận hồ sơ"})
        QVERIFY2(text.contains(QString::fromUtf8(word)), word);
    const IssuedForm issued = forms.issue(request);
    QCOMPARE(load<Account>(accountKind(), QStringLiteral("TK-0001")).requestPaper,
             issued.document.number);
    request.code = QStringLiteral("account-revocation");
    QVERIFY(
        plainText(forms.draft(request).preview()).contains(QStringLiteral("Thu hồi tài khoản")));
}

QTEST_MAIN(TestHandovers) // issuing paints
#include "tst_handovers.moc"
