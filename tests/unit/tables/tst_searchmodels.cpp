#include "models/registers/asset.h"
#include "models/registers/document.h"
#include "models/registers/handover.h"
#include "models/registers/people.h"
#include "models/registers/secretmachine.h"
#include "models/registers/storagedevice.h"
#include "models/tables/historymodel.h"
#include "models/tables/referencemodel.h"
#include "models/tables/relatedrecords.h"
#include "models/tables/searchmodel.h"
#include "models/tables/viewstate.h"
#include "tests/support/store.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace soattt;
using namespace soattt::test;

class TestSearchModels : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void findsInEveryRegisterUnderHeadings();
    void aFullRegisterDoesNotHideTheNext();
    void withdrawnOnesGiveTheirPlaceUp();
    void nothingFoundIsEmpty();
    void suggestsReferences();
    void resolvesWhatIsTyped_data();
    void resolvesWhatIsTyped();
    void groupsRecordsThatPointHere();
    void aLineLeadsToItsParent();
    void whatMayNotBeReadIsNotFound();
    void documentsAboutARecordAreNamed();
    void tellsHistoryInWords();
    void readsOlderEntriesOnWish();
    void remembersColumnsFiltersAndDrafts();

private:
    void addPeople(int first, int last, const Value& withdrawn = {});
    std::unique_ptr<Store> m_store;
    std::unique_ptr<RecordNames> m_names;
    Record m_person = staffKind().blank();
    Record m_asset = assetKind().blank();
};

void TestSearchModels::init()
{
    m_store = std::make_unique<Store>();
    m_names = std::make_unique<RecordNames>(*m_store->repository);
    m_person = staffKind().blank();
    m_person.set(QStringLiteral("code"), Value(QStringLiteral("CB-0001")));
    m_person.set(QStringLiteral("name"), Value(QStringLiteral("Đặng Thị Bưởi")));
    m_person = m_store->add(m_person);
    m_asset = assetKind().blank();
    m_asset.set(QStringLiteral("code"), Value(QStringLiteral("TS-0001")));
    m_asset.set(QStringLiteral("name"), Value(QStringLiteral("Máy in phòng Bưởi")));
    m_asset.set(QStringLiteral("custodian"), Value(QStringLiteral("CB-0001")));
    m_asset = m_store->add(m_asset);
}

void TestSearchModels::findsInEveryRegisterUnderHeadings()
{
    SearchModel model(*m_store->repository);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.search(QStringLiteral("buoi"));
    QCOMPARE(model.rowCount(), 4);
    QVERIFY(model.isHeading(0));
    QVERIFY(!model.flags(model.index(0, 0)).testFlag(Qt::ItemIsSelectable));
    QCOMPARE(model.firstHit(), 1);
    QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("CB-0001 · Đặng Thị Bưởi"));
    QCOMPARE(model.index(3, 0).data(SearchModel::KindRole).toString(), QStringLiteral("assets"));
    QCOMPARE(model.index(3, 0).data(SearchModel::CodeRole).toString(), QStringLiteral("TS-0001"));
}

/// Of the same name, from the first number to the one before the last.
void TestSearchModels::addPeople(int first, int last, const Value& withdrawn)
{
    RecordWriter writer = m_store->writer();
    for (int i = first; i < last; ++i) {
        Record person = m_person;
        person.setId(0);
        person.set(QStringLiteral("code"),
                   Value(QStringLiteral("CB-%1").arg(i, 4, 10, QLatin1Char('0'))));
        person.set(QStringLiteral("withdrawn"), withdrawn);
        writer.add(person);
    }
    writer.commit();
}

/// People stand before assets, more of them than are passed over one by one.
void TestSearchModels::aFullRegisterDoesNotHideTheNext()
{
    addPeople(2, 4500);
    SearchModel model(*m_store->repository);
    model.search(QStringLiteral("buoi"));
    QCOMPARE(model.rowCount(), 1 + 5 + 1 + 1);
    QCOMPARE(model.index(1, 0).data(SearchModel::CodeRole).toString(), QStringLiteral("CB-0001"));
    QCOMPARE(model.index(5, 0).data(SearchModel::CodeRole).toString(), QStringLiteral("CB-0005"));
    QCOMPARE(model.index(7, 0).data(SearchModel::CodeRole).toString(), QStringLiteral("TS-0001"));
}

void TestSearchModels::withdrawnOnesGiveTheirPlaceUp()
{
    addPeople(2, 8, Value(true));
    addPeople(8, 12);
    SearchModel model(*m_store->repository);
    model.search(QStringLiteral("buoi"));
    QCOMPARE(model.rowCount(), 1 + 5 + 1 + 1);
    QCOMPARE(model.index(2, 0).data(SearchModel::CodeRole).toString(), QStringLiteral("CB-0008"));
}

void TestSearchModels::nothingFoundIsEmpty()
{
    SearchModel model(*m_store->repository);
    for (const QString& typed :
         {QString(), QStringLiteral("  "), QStringLiteral("\"*("), QStringLiteral("zzz")}) {
        model.search(typed);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.firstHit(), -1);
    }
}

void TestSearchModels::suggestsReferences()
{
    ReferenceModel model(*m_store->repository, staffKind());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.search(QStringLiteral("dang bu"));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("CB-0001 · Đặng Thị Bưởi"));
    QCOMPARE(model.index(0, 0).data(ReferenceModel::CodeRole).toString(),
             QStringLiteral("CB-0001"));
}

void TestSearchModels::resolvesWhatIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");
    QTest::newRow("code") << QStringLiteral("CB-0001") << true;
    QTest::newRow("code in small letters") << QStringLiteral("cb-0001") << true;
    QTest::newRow("title") << QStringLiteral("CB-0001 · Đặng Thị Bưởi") << true;
    QTest::newRow("the only such name") << QStringLiteral("buoi") << true;
    QTest::newRow("nobody") << QStringLiteral("Lan") << false;
}

void TestSearchModels::resolvesWhatIsTyped()
{
    QFETCH(QString, typed);
    QFETCH(bool, found);
    const ReferenceModel model(*m_store->repository, staffKind());
    QCOMPARE(model.resolve(typed).has_value(), found);
    if (found)
        QCOMPARE(*model.resolve(typed), QStringLiteral("CB-0001"));
}

void TestSearchModels::groupsRecordsThatPointHere()
{
    const auto groups =
        relatedRecords(*m_store->repository, staffKind(), QStringLiteral("CB-0001"));
    QCOMPARE(groups.size(), size_t(1));
    QCOMPARE(groups.front().kind, &assetKind());
    QCOMPARE(groups.front().field->key, QStringLiteral("custodian"));
    QCOMPARE(groups.front().count, qint64(1));
    QCOMPARE(groups.front().first.front(), m_asset);
    QVERIFY(relatedRecords(*m_store->repository, assetKind(), QStringLiteral("TS-0001")).empty());
}

void TestSearchModels::aLineLeadsToItsParent()
{
    Record paper = handoverKind().blank();
    paper.set(QStringLiteral("code"), Value(QStringLiteral("BG-0001")));
    paper.set(QStringLiteral("subject"), Value(QStringLiteral("Máy in")));
    paper.set(QStringLiteral("handed_on"), Value(QDate(2026, 7, 3)));
    paper = m_store->add(paper);
    Record line = handoverLineKind().blank();
    line.set(QStringLiteral("code"), Value(QStringLiteral("BGTS-0001")));
    line.set(QStringLiteral("handover"), Value(QStringLiteral("BG-0001")));
    line.set(QStringLiteral("asset"), Value(QStringLiteral("TS-0001")));
    m_store->add(line);
    const auto groups =
        relatedRecords(*m_store->repository, assetKind(), QStringLiteral("TS-0001"));
    QCOMPARE(groups.size(), size_t(1));
    QCOMPARE(groups.front().kind, &handoverKind());
    QCOMPARE(groups.front().count, qint64(1));
    QCOMPARE(groups.front().first.front(), paper);
    QVERIFY(
        relatedRecords(*m_store->repository, handoverKind(), QStringLiteral("BG-0001")).empty());
}

void TestSearchModels::whatMayNotBeReadIsNotFound()
{
    Record machine = secretMachineKind().blank();
    machine.set(QStringLiteral("code"), Value(QStringLiteral("MM-0001")));
    machine.set(QStringLiteral("name"), Value(QStringLiteral("Máy mật")));
    machine.set(QStringLiteral("asset"), Value(QStringLiteral("TS-0001")));
    m_store->add(machine);
    const auto isOpen = [](const RecordKind& kind) { return !kind.isConfidential(); };
    const QString asset = QStringLiteral("TS-0001");
    QCOMPARE(relatedRecords(*m_store->repository, assetKind(), asset).size(), size_t(1));
    QVERIFY(relatedRecords(*m_store->repository, assetKind(), asset, isOpen).empty());
    SearchModel model(*m_store->repository);
    model.search(QStringLiteral("may mat"));
    QCOMPARE(model.rowCount(), 2);
    model.setKinds({&staffKind(), &assetKind()});
    model.search(QStringLiteral("may mat"));
    QCOMPARE(model.rowCount(), 0);
}

void TestSearchModels::documentsAboutARecordAreNamed()
{
    Record document = documentKind().blank();
    document.set(QStringLiteral("code"), Value(QStringLiteral("VB-0001")));
    document.set(QStringLiteral("record_kind"), Value(QStringLiteral("assets")));
    document.set(QStringLiteral("record_code"), Value(QStringLiteral("TS-0001")));
    document = m_store->add(document);
    const auto groups =
        relatedRecords(*m_store->repository, assetKind(), QStringLiteral("TS-0001"));
    QCOMPARE(groups.size(), size_t(1));
    QCOMPARE(groups.front().first.front(), document);
    QVERIFY(relatedRecords(*m_store->repository, storageKind(), QStringLiteral("TS-0001")).empty());
}

void TestSearchModels::tellsHistoryInWords()
{
    Record moved = m_asset;
    moved.set(QStringLiteral("state"), Value(QStringLiteral("lost")));
    moved.set(QStringLiteral("custodian"), Value());
    m_store->change(m_asset, moved);
    HistoryModel model(*m_store->log, *m_names);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    LogQuery query;
    query.kind = QStringLiteral("assets");
    query.code = QStringLiteral("TS-0001");
    model.setQuery(query);
    QCOMPARE(model.rowCount(), 2);
    const auto words = changeWords(model.entryAt(0), *m_names);
    QCOMPARE(words.size(), size_t(2));
    const bool custodianFirst = words[0].before.startsWith(QLatin1String("CB-0001"));
    const ChangeWords& custodian = words[custodianFirst ? 0 : 1];
    QCOMPARE(custodian.before, QStringLiteral("CB-0001 · Đặng Thị Bưởi"));
    QVERIFY(custodian.after.isEmpty());
    const ChangeWords& state = words[custodianFirst ? 1 : 0];
    QVERIFY(state.after != QStringLiteral("lost"));
    QVERIFY(model.index(0, HistoryModel::Changes).data().toString().contains(state.after));
}

void TestSearchModels::readsOlderEntriesOnWish()
{
    for (int i = 0; i < 500; ++i) {
        RecordWriter writer = m_store->writer();
        writer.note(QStringLiteral("export"), QString::number(i));
        writer.commit();
    }
    HistoryModel model(*m_store->log, *m_names);
    // No model tester here: it fetches by itself while a reset is under way.
    model.setQuery({});
    const int first = model.rowCount();
    QVERIFY(first < 500);
    while (model.canFetchMore({}))
        model.fetchMore({});
    QCOMPARE(model.rowCount(), 502);
    QCOMPARE(model.index(501, HistoryModel::Number).data().toString(), QStringLiteral("1"));
}

void TestSearchModels::remembersColumnsFiltersAndDrafts()
{
    Settings settings(*m_store->database);
    ViewState mine(settings, QStringLiteral("duc"));
    ViewState others(settings, QStringLiteral("lan"));
    mine.setColumns(assetKind(), {QStringLiteral("name"), QStringLiteral("os")});
    QCOMPARE(mine.columns(assetKind()),
             (QStringList{QStringLiteral("name"), QStringLiteral("os")}));
    QVERIFY(others.columns(assetKind()).isEmpty());

    RecordQuery query;
    query.search = QStringLiteral("bưởi");
    query.withClosed = true;
    query.where.push_back(
        {QStringLiteral("state"), Condition::Test::NotEquals, {QStringLiteral("lost")}});
    mine.setFilters(assetKind(), {{QStringLiteral("Của tôi"), query}});
    const auto filters = mine.filters(assetKind());
    QCOMPARE(filters.size(), size_t(1));
    QCOMPARE(filters.front().name, QStringLiteral("Của tôi"));
    QCOMPARE(filters.front().query.search, query.search);
    QCOMPARE(filters.front().query.withClosed, true);
    QCOMPARE(filters.front().query.where.front().values, QStringList{QStringLiteral("lost")});

    const QHash<QString, QString> typed{{QStringLiteral("name"), QStringLiteral("Máy mới")}};
    mine.setDraft(assetKind(), {}, typed);
    QCOMPARE(mine.draft(assetKind(), {}), typed);
    QVERIFY(mine.draft(assetKind(), QStringLiteral("TS-0001")).isEmpty());
    mine.dropDraft(assetKind(), {});
    QVERIFY(mine.draft(assetKind(), {}).isEmpty());
}

QTEST_GUILESS_MAIN(TestSearchModels)
#include "tst_searchmodels.moc"
