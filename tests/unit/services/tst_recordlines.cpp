#include "models/registers/catalog.h"
#include "models/registers/disposal.h"
#include "models/registers/handover.h"
#include "models/services/importservice.h"
#include "models/services/recordbatch.h"
#include "tests/support/testbook.h"

#include <QTest>

using namespace soattt;

/// A record and its lines: written together, undone together, closed with it, and left alone once
/// it is finished.
class TestRecordLines : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void parentAndLinesAreOneTransaction();
    void aRefusedLineKeepsTheParentOut();
    void anAssetStandsInOneLine();
    void undoTakesAllOfItBack();
    void linesDontHoldTheirParent();
    void aFinishedRecordKeepsItsLines();
    void aFinishedRecordMayArriveWithItsLines();
    void aLineStaysWithItsRecord();
    void anAssetStandsInOneOpenHandover();
    void giverAndReceiverDiffer();
    void importedLinesObeyToo();
    void undoLeavesSignedMinutesAlone();
    void undoLeavesADecidedListAlone();
    void signedWithItsLinesIsUndoneWhole();
    void aBatchIsAllOrNothing();

private:
    Handover handover(const char* subject = "Máy tính cho người mới") const;
    std::vector<Record> lines(const QStringList& assets) const;
    QString saved(const Handover& handover, const QStringList& assets);
    std::vector<Record> linesOf(const QString& code);
    QString refusalOf(const std::function<void()>& work) const;
    qint64 transactions() const;
    void sign(const QString& code);

    std::unique_ptr<TestBook> m_book;
    std::unique_ptr<RecordService> m_service;
};

void TestRecordLines::init()
{
    m_book = std::make_unique<TestBook>();
    m_service = std::make_unique<RecordService>(*m_book->session);
    for (const char* name : {"Nguyễn Thị Lan", "Trần Văn Bình"}) {
        Staff staff;
        staff.name = QString::fromUtf8(name);
        m_service->save(Record::from(staffKind(), staff));
    }
    for (int i = 1; i <= 3; ++i) {
        Asset asset;
        asset.name = QStringLiteral("Dell Vostro %1").arg(i);
        m_service->save(Record::from(assetKind(), asset));
    }
}

Handover TestRecordLines::handover(const char* subject) const
{
    Handover handover;
    handover.subject = QString::fromUtf8(subject);
    handover.handedOn = QDate(2026, 7, 3);
    handover.giver = Ref<Staff>(QStringLiteral("CB-0001"));
    handover.receiver = Ref<Staff>(QStringLiteral("CB-0002"));
    return handover;
}

std::vector<Record> TestRecordLines::lines(const QStringList& assets) const
{
    std::vector<Record> lines;
    for (const QString& asset : assets) {
        HandoverLine line;
        line.asset = Ref<Asset>(asset);
        line.condition = QStringLiteral("Hoạt động tốt");
        lines.push_back(Record::from(handoverLineKind(), line));
    }
    return lines;
}

QString TestRecordLines::saved(const Handover& handover, const QStringList& assets)
{
    return m_service
        ->saveWithLines(Record::from(handoverKind(), handover), lines(assets),
                        QStringLiteral("add handovers"))
        .code();
}

std::vector<Record> TestRecordLines::linesOf(const QString& code)
{
    return m_book->book->repository().all(handoverLineKind(), linesQuery(handoverLineKind(), code));
}

QString TestRecordLines::refusalOf(const std::function<void()>& work) const
{
    try {
        work();
    } catch (const Error& error) {
        return error.text();
    }
    return {};
}

qint64 TestRecordLines::transactions() const
{
    QSet<qint64> numbers;
    LogQuery query;
    query.recordsOnly = true;
    for (const LogEntry& entry : m_book->book->log().read(query))
        numbers.insert(entry.transaction);
    return numbers.size();
}

void TestRecordLines::parentAndLinesAreOneTransaction()
{
    const qint64 before = transactions();
    const QString code = saved(handover(), {QStringLiteral("TS-0001"), QStringLiteral("TS-0003")});
    QCOMPARE(code, QStringLiteral("BG-0001"));
    QCOMPARE(transactions(), before + 1);
    const auto written = linesOf(code);
    QCOMPARE(written.size(), size_t(2));
    QCOMPARE(written[0].code(), QStringLiteral("BGTS-0001"));
    QCOMPARE(written[1].to<HandoverLine>().asset->code(), QStringLiteral("TS-0003"));
}

void TestRecordLines::aRefusedLineKeepsTheParentOut()
{
    const QString refusal = refusalOf([this] {
        saved(handover(), {QStringLiteral("TS-0001"), QStringLiteral("TS-0099")});
    });
    QVERIFY2(refusal.contains(QStringLiteral("TS-0099")), qPrintable(refusal));
    QVERIFY(!m_book->book->repository().find(handoverKind(), QStringLiteral("BG-0001")));
}

/// The codes of lines are the program's own: nobody can look one up.
void TestRecordLines::anAssetStandsInOneLine()
{
    const QString refusal = refusalOf([this] {
        saved(handover(), {QStringLiteral("TS-0001"), QStringLiteral("TS-0001")});
    });
    QVERIFY2(refusal.contains(QStringLiteral("\"TS-0001\" stands in another line")),
             qPrintable(refusal));
    QVERIFY(!refusal.contains(QStringLiteral("BGTS-0001")));
}

void TestRecordLines::undoTakesAllOfItBack()
{
    const QString code = saved(handover(), {QStringLiteral("TS-0001")});
    m_service->undo(m_service->lastUndoable());
    QVERIFY(linesOf(code).empty());
    QVERIFY(m_book->book->repository().find(handoverKind(), code)->to<Handover>().withdrawn);
    QCOMPARE(saved(handover(), {QStringLiteral("TS-0001")}), QStringLiteral("BG-0002"));
}

void TestRecordLines::linesDontHoldTheirParent()
{
    const QString code = saved(handover(), {QStringLiteral("TS-0001")});
    m_service->close(handoverKind(), code, QDate(2026, 7, 4), QStringLiteral("Lập nhầm"));
    m_service->close(assetKind(), QStringLiteral("TS-0001"), QDate(2026, 7, 4),
                     QStringLiteral("Ghi trùng"));
    QCOMPARE(linesOf(code).size(), size_t(1));
}

void TestRecordLines::sign(const QString& code)
{
    const Record record = *m_book->book->repository().find(handoverKind(), code);
    auto paper = record.to<Handover>();
    paper.state = HandoverState::Signed;
    paper.signedOn = QDate(2026, 7, 4);
    m_service->save(record.with(paper));
}

void TestRecordLines::aFinishedRecordKeepsItsLines()
{
    const QString code = saved(handover(), {QStringLiteral("TS-0001")});
    sign(code);

    Record line = linesOf(code).front();
    line.set(QStringLiteral("condition"), Value(QStringLiteral("Hỏng")));
    QVERIFY(refusalOf([&] { m_service->save(line); }).contains(code));
    QVERIFY(
        refusalOf([&] { m_service->saveAll({line}, QStringLiteral("change")); }).contains(code));
    QVERIFY(refusalOf([&] {
                m_service->close(handoverLineKind(), line.code(), QDate(2026, 7, 5),
                                 QStringLiteral("bỏ"));
            }).contains(code));
    Record more = lines({QStringLiteral("TS-0002")}).front();
    more.set(QStringLiteral("handover"), Value(code));
    QVERIFY(refusalOf([&] { m_service->save(more); }).contains(code));
    QCOMPARE(linesOf(code).size(), size_t(1));
}

void TestRecordLines::aFinishedRecordMayArriveWithItsLines()
{
    Handover paper = handover();
    paper.state = HandoverState::Signed;
    paper.signedOn = QDate(2026, 7, 4);
    QCOMPARE(linesOf(saved(paper, {QStringLiteral("TS-0001")})).size(), size_t(1));
}

void TestRecordLines::aLineStaysWithItsRecord()
{
    const QString code = saved(handover(), {QStringLiteral("TS-0001")});
    const QString other = saved(handover("Khác"), {QStringLiteral("TS-0002")});
    Record line = linesOf(code).front();
    line.set(QStringLiteral("handover"), Value(other));
    QVERIFY(!refusalOf([&] { m_service->save(line); }).isEmpty());
    QCOMPARE(linesOf(code).size(), size_t(1));
}

void TestRecordLines::anAssetStandsInOneOpenHandover()
{
    const QString code = saved(handover(), {QStringLiteral("TS-0001")});
    QVERIFY(refusalOf([this] {
                saved(handover(), {QStringLiteral("TS-0002"), QStringLiteral("TS-0002")});
            }).contains(QStringLiteral("TS-0002")));
    const QString refusal =
        refusalOf([this] { saved(handover("Khác"), {QStringLiteral("TS-0001")}); });
    QVERIFY2(refusal.contains(code), qPrintable(refusal));
    m_service->close(handoverKind(), code, QDate(2026, 7, 4), QStringLiteral("Lập nhầm"));
    QVERIFY(!saved(handover("Khác"), {QStringLiteral("TS-0001")}).isEmpty());
}

void TestRecordLines::giverAndReceiverDiffer()
{
    Handover same = handover();
    same.receiver = same.giver;
    QVERIFY(!refusalOf([&] { saved(same, {QStringLiteral("TS-0001")}); }).isEmpty());
    same.giverParty = QStringLiteral("Công ty Sao Việt");
    QVERIFY(refusalOf([&] { saved(same, {QStringLiteral("TS-0001")}); }).isEmpty());
}

/// Lists from outside find their record by its code, and obey the same rules.
void TestRecordLines::importedLinesObeyToo()
{
    const QString code = saved(handover(), {QStringLiteral("TS-0001")});
    const QString other = saved(handover("Khác"), {QStringLiteral("TS-0002")});
    QFile file(m_book->file(QStringLiteral("dong.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QStringLiteral("Mã bàn giao,Mã tài sản,Tình trạng\n%1,TS-0003,Mới\n%2,TS-0001,Cũ\n")
                   .arg(code, other)
                   .toUtf8());
    file.close();
    ImportRequest request;
    request.path = file.fileName();
    request.kind = &handoverLineKind();
    request.skipBadRows = true;
    const ImportReport report = ImportService(*m_book->session).run(request);
    QCOMPARE(report.added, 1);
    QCOMPARE(report.rejected, 1);
    QVERIFY2(report.errors.front().message.contains(code),
             qPrintable(report.errors.front().message));
    QCOMPARE(linesOf(code).size(), size_t(2));
}

/// A line was added and changed, then the minutes were signed: neither is turned back.
void TestRecordLines::undoLeavesSignedMinutesAlone()
{
    const QString code = saved(handover(), {QStringLiteral("TS-0001")});
    Record more = lines({QStringLiteral("TS-0002")}).front();
    more.set(QStringLiteral("handover"), Value(code));
    more = m_service->save(more);
    const qint64 addition = m_service->lastUndoable();
    Record changed = linesOf(code).front();
    changed.set(QStringLiteral("condition"), Value(QStringLiteral("Trầy xước")));
    m_service->save(changed);
    const qint64 change = m_service->lastUndoable();
    sign(code);
    const qint64 signing = m_service->lastUndoable();
    const auto asSigned = linesOf(code);
    for (const qint64 transaction : {addition, change}) {
        const QString refusal = refusalOf([&] { m_service->undo(transaction); });
        QVERIFY2(refusal.contains(code), qPrintable(refusal));
    }
    QVERIFY(linesOf(code) == asSigned);
    m_service->undo(signing); // first the signature, then the line
    m_service->undo(addition);
    QCOMPARE(linesOf(code).size(), size_t(1));
}

void TestRecordLines::undoLeavesADecidedListAlone()
{
    Asset old;
    old.name = QStringLiteral("Máy in cũ");
    old.state = AssetState::AwaitingDisposal;
    Disposal batch;
    batch.subject = QStringLiteral("Máy hỏng");
    batch.proposedOn = QDate(2026, 7, 1);
    DisposalLine line;
    line.asset = Ref<Asset>(m_service->save(Record::from(assetKind(), old)).code());
    const QString code =
        m_service
            ->saveWithLines(Record::from(disposalKind(), batch),
                            {Record::from(disposalLineKind(), line)}, QStringLiteral("add"))
            .code();
    line.asset = Ref<Asset>(m_service->save(Record::from(assetKind(), old)).code());
    line.disposal = Ref<Disposal>(code);
    const Record second = m_service->save(Record::from(disposalLineKind(), line));
    const qint64 addition = m_service->lastUndoable();
    const Record stored = *m_book->book->repository().find(disposalKind(), code);
    batch = stored.to<Disposal>();
    batch.state = DisposalState::Decided;
    batch.way = DisposalWay::Scrap;
    batch.decision = QStringLiteral("12/QĐ-UBND");
    batch.decidedOn = QDate(2026, 7, 2);
    m_service->save(stored.with(batch));
    QVERIFY(refusalOf([&] { m_service->undo(addition); }).contains(code));
    QVERIFY(refusalOf([&] {
                m_service->close(disposalLineKind(), second.code(), QDate(2026, 7, 3),
                                 QStringLiteral("bỏ"));
            }).contains(code));
    QCOMPARE(
        m_book->book->repository().count(disposalLineKind(), linesQuery(disposalLineKind(), code)),
        2);
}

void TestRecordLines::signedWithItsLinesIsUndoneWhole()
{
    Handover paper = handover();
    paper.state = HandoverState::Signed;
    paper.signedOn = QDate(2026, 7, 4);
    const QString code = saved(paper, {QStringLiteral("TS-0001")});
    m_service->undo(m_service->lastUndoable());
    QVERIFY(linesOf(code).empty());
    LogQuery newest;
    newest.limit = 1;
    const qint64 undoing = m_book->book->log().read(newest).front().transaction;
    m_service->undo(undoing); // and there it is again
    QCOMPARE(linesOf(code).size(), size_t(1));
}

void TestRecordLines::aBatchIsAllOrNothing()
{
    Asset bad;
    const QString refusal = refusalOf([&] {
        RecordBatch batch(*m_book->session, QStringLiteral("several"),
                          {&handoverKind(), &handoverLineKind(), &assetKind()});
        const Record paper = batch.saveWithLines(Record::from(handoverKind(), handover()),
                                                 lines({QStringLiteral("TS-0001")}));
        QCOMPARE(paper.code(), QStringLiteral("BG-0001"));
        batch.save(Record::from(assetKind(), bad));
        batch.commit();
    });
    QVERIFY2(!refusal.isEmpty(), "an asset without a name");
    QVERIFY(!m_book->book->repository().find(handoverKind(), QStringLiteral("BG-0001")));
}

QTEST_GUILESS_MAIN(TestRecordLines)
#include "tst_recordlines.moc"
