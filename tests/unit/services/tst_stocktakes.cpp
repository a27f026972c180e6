#include "models/registers/catalog.h"
#include "models/services/dueservice.h"
#include "models/services/formservice.h"
#include "models/services/recordservice.h"
#include "models/services/stocktakeservice.h"
#include "tests/support/testbook.h"

#include <QTest>

using namespace soattt;

namespace {

QString codeOf(int number)
{
    return QStringLiteral("TS-%1").arg(number, 4, 10, QLatin1Char('0'));
}

} // namespace

class TestStocktakes : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void allPlantedDifferencesAndNoOther();
    void aPlaceExpectsItsOwn();
    void whatIsFinishedStays();
    void undoLeavesTheCountAlone();
    void ownCodesAreFoundInAnyCase();
    void emptyScopeIsRefused();
    void theFormHasTheColumns();

private:
    QString begin(const QString& place = {}) const;
    std::unique_ptr<TestBook> m_book;
    std::unique_ptr<StocktakeService> m_service;
};

/// 140 assets in seven rooms, and one disposed of.
void TestStocktakes::init()
{
    m_book = std::make_unique<TestBook>();
    m_service = std::make_unique<StocktakeService>(*m_book->session);
    std::vector<Record> assets;
    for (int number = 1; number <= 141; ++number) {
        Asset asset;
        asset.name = QStringLiteral("Máy %1").arg(number);
        asset.serial = QStringLiteral("SN%1").arg(number);
        asset.location = QStringLiteral("Phòng %1").arg(101 + number % 7);
        asset.originalValue = Money(12'000'000);
        asset.state = number == 141 ? AssetState::Disposed : AssetState::InUse;
        assets.push_back(Record::from(assetKind(), asset));
    }
    RecordService(*m_book->session).saveAll(assets, QStringLiteral("add assets"));
}

QString TestStocktakes::begin(const QString& place) const
{
    Stocktake stocktake;
    stocktake.subject = QStringLiteral("Kiểm kê 6 tháng");
    stocktake.takenOn = QDate(2026, 7, 1);
    stocktake.place = place;
    return m_service->begin(stocktake);
}

/// Three missing, three in another room, two codes nobody knows, one disposed of: nine, and none
/// invented.
void TestStocktakes::allPlantedDifferencesAndNoOther()
{
    const QString code = begin();
    QCOMPARE(m_service->counts(code).expected, 140);
    for (int number = 1; number <= 137; ++number) {
        const bool away = number == 20 || number == 60 || number == 100;
        const QString room = QStringLiteral("phòng %1").arg(away ? 900 : 101 + number % 7);
        const ScanResult read = m_service->scan(
            code, number % 2 ? codeOf(number).toLower() : QStringLiteral("SN%1").arg(number), room);
        QVERIFY(!read.again);
        QCOMPARE(read.line.outcome == StocktakeOutcome::WrongPlace, away);
    }
    QVERIFY(m_service->scan(code, codeOf(5), QStringLiteral("Phòng 106")).again);
    QVERIFY(m_service->scan(code, QStringLiteral("LẠ-1"), {})
                .sentence.contains(QStringLiteral("LẠ-1")));
    m_service->scan(code, QStringLiteral("LẠ-2"), {});
    QVERIFY(m_service->scan(code, QStringLiteral("LẠ-2"), {}).again);
    m_service->scan(code, codeOf(141), {});
    m_service->finish(code, QDate(2026, 7, 4));
    const StocktakeCounts counts = m_service->counts(code);
    QCOMPARE(counts, (StocktakeCounts{140, 0, 134, 3, 3, 3}));
    int differences = 0;
    for (const StocktakeLine& line : m_service->lines(code))
        differences += line.isDifference();
    QCOMPARE(differences, 9);
    QCOMPARE(m_service->load(code).missing, std::optional(qint64(3)));
    int due = 0;
    for (const DueItem& item : DueService(*m_book->session).due(7))
        due += item.duty == QLatin1String("stocktake.difference");
    QCOMPARE(due, 9);
}

void TestStocktakes::aPlaceExpectsItsOwn()
{
    const QString code = begin(QStringLiteral("Phòng 102"));
    QCOMPARE(m_service->counts(code).expected, 20);
    const ScanResult own = m_service->scan(code, codeOf(1), {});
    QVERIFY(own.line.outcome == StocktakeOutcome::Found);
    const ScanResult foreign = m_service->scan(code, codeOf(2), {});
    QVERIFY(foreign.line.outcome == StocktakeOutcome::WrongPlace);
    QVERIFY(foreign.sentence.contains(QStringLiteral("Phòng 103")));
    QCOMPARE(m_service->counts(code).expected, 20);
    QCOMPARE(m_service->counts(code).open, 19);
}

void TestStocktakes::whatIsFinishedStays()
{
    const QString code = begin(QStringLiteral("Phòng 102"));
    QVERIFY_THROWS_EXCEPTION(UserError, m_service->scan(code, QStringLiteral("  "), {}));
    m_service->finish(code, QDate(2026, 7, 2));
    QVERIFY_THROWS_EXCEPTION(UserError, m_service->scan(code, codeOf(1), {}));
    QVERIFY_THROWS_EXCEPTION(UserError, m_service->finish(code, QDate(2026, 7, 3)));
    RecordService records(*m_book->session);
    const auto stored =
        m_book->book->repository().all(stocktakeLineKind(), linesQuery(stocktakeLineKind(), code));
    auto line = stored.front().to<StocktakeLine>();
    line.outcome = StocktakeOutcome::Found;
    QVERIFY_THROWS_EXCEPTION(RecordRefused, records.save(stored.front().with(line)));
    line = stored.front().to<StocktakeLine>();
    line.settlement = QStringLiteral("Đã tìm thấy ở kho");
    line.settledOn = QDate(2026, 7, 5);
    records.save(stored.front().with(line));
}

/// A code nobody knows was scanned, then the stock-take was finished: the line stays.
void TestStocktakes::undoLeavesTheCountAlone()
{
    const QString code = begin(QStringLiteral("Phòng 102"));
    m_service->scan(code, QStringLiteral("LẠ-1"), {});
    RecordService records(*m_book->session);
    const qint64 scanning = records.lastUndoable();
    m_service->finish(code, QDate(2026, 7, 2));
    const size_t counted = m_service->lines(code).size();
    QVERIFY_THROWS_EXCEPTION(RecordRefused, records.undo(scanning));
    QCOMPARE(m_service->lines(code).size(), counted);
}

void TestStocktakes::ownCodesAreFoundInAnyCase()
{
    Asset asset;
    asset.code = QStringLiteral("may-in-đỏ");
    asset.name = QStringLiteral("Máy in");
    asset.location = QStringLiteral("Phòng 102");
    RecordService(*m_book->session).save(Record::from(assetKind(), asset));
    const QString code = begin(QStringLiteral("Phòng 102"));
    QCOMPARE(m_service->scan(code, QStringLiteral("MAY-IN-ĐỎ"), {}).line.asset,
             std::optional(Ref<Asset>(asset.code)));
    QVERIFY(m_service->scan(code, asset.code, {}).again);
    QCOMPARE(m_service->counts(code).found, 1);
}

void TestStocktakes::emptyScopeIsRefused()
{
    QVERIFY_THROWS_EXCEPTION(UserError, begin(QStringLiteral("Phòng không có")));
    QCOMPARE(m_service->unfinished(), QString());
}

void TestStocktakes::theFormHasTheColumns()
{
    const QString code = begin(QStringLiteral("Phòng 102"));
    m_service->scan(code, codeOf(1), {});
    m_service->finish(code, QDate(2026, 7, 2));
    const FormService forms(*m_book->session);
    FormRequest request;
    request.code = QStringLiteral("stocktake");
    request.record = code;
    const ReportDocument paper = forms.draft(request).preview();
    const auto* table = std::get_if<Table>(&paper.find(QStringLiteral("assets"))->content);
    QVERIFY(table);
    QCOMPARE(table->columns.size(), size_t(14));
    QCOMPARE(table->columns[4].header, QStringLiteral("Theo sổ kế toán: SL"));
    QCOMPARE(table->rows.size(), size_t(20));
    QCOMPARE(table->rows[0][7].text, QStringLiteral("1"));
    QCOMPARE(table->rows[0][10].text, QString());
    QCOMPARE(table->rows[1][7].text, QString());
    QCOMPARE(table->rows[1][10].text, QStringLiteral("-1"));
    QVERIFY(forms.issue(request).pdf.startsWith("%PDF"));
    QVERIFY(!m_service->load(code).paper.isEmpty());
}

QTEST_MAIN(TestStocktakes)
#include "tst_stocktakes.moc"
