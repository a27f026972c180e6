#include "models/registers/asset.h"
#include "models/registers/bookrecords.h"
#include "models/registers/people.h"
#include "models/tables/recordtablemodel.h"
#include "tests/support/store.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace soattt;
using namespace soattt::test;

class TestRecordTableModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void showsListedFieldsOfLiveRecords();
    void callsReferencesByName();
    void sortsByVietnameseKeys();
    void filtersWithoutAccents();
    void filtersAsTheBookDoes();
    void keepsOnlySomeRecordsOfMany();
    void refreshesOnlyWhenConcerned();
    void choosesAnyFieldButSecretsAsColumn();
    void aRecordThatCannotBeReadSaysSo();

private:
    Record asset(const QString& code, const QString& name, const QString& custodian = {});
    QStringList names(const RecordTableModel& model) const;

    std::unique_ptr<Store> m_store;
    std::unique_ptr<RecordNames> m_names;
};

void TestRecordTableModel::init()
{
    m_store = std::make_unique<Store>();
    m_names = std::make_unique<RecordNames>(*m_store->repository);
}

Record TestRecordTableModel::asset(const QString& code, const QString& name,
                                   const QString& custodian)
{
    Record record = assetKind().blank();
    record.set(QStringLiteral("code"), Value(code));
    record.set(QStringLiteral("name"), Value(name));
    if (!custodian.isEmpty())
        record.set(QStringLiteral("custodian"), Value(custodian));
    return record;
}

QStringList TestRecordTableModel::names(const RecordTableModel& model) const
{
    QStringList names;
    const int column = model.columnOf(QStringLiteral("name"));
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, column).data().toString());
    return names;
}

void TestRecordTableModel::showsListedFieldsOfLiveRecords()
{
    m_store->add(asset(QStringLiteral("TS-0001"), QStringLiteral("Máy in")));
    Record closed = asset(QStringLiteral("TS-0002"), QStringLiteral("Máy cũ"));
    closed.set(QStringLiteral("closed_on"), Value(QDate(2026, 1, 2)));
    closed.set(QStringLiteral("closed_reason"), Value(QStringLiteral("hỏng")));
    m_store->add(closed);
    RecordTableModel model(*m_store->repository, *m_names, assetKind());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.reload();
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.columns(), model.defaultColumns());
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("TS-0001"));
    QCOMPARE(model.index(0, 0).data(RecordTableModel::CodeRole).toString(),
             QStringLiteral("TS-0001"));
    RecordQuery query = model.query();
    query.withClosed = true;
    model.setQuery(query);
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(!model.index(2, 0).isValid());
}

void TestRecordTableModel::callsReferencesByName()
{
    Record person = staffKind().blank();
    person.set(QStringLiteral("code"), Value(QStringLiteral("CB-0001")));
    person.set(QStringLiteral("name"), Value(QStringLiteral("Trần Thị Ánh")));
    person = m_store->add(person);
    m_store->add(
        asset(QStringLiteral("TS-0001"), QStringLiteral("Máy in"), QStringLiteral("CB-0001")));
    RecordTableModel model(*m_store->repository, *m_names, assetKind());
    model.reload();
    const QModelIndex cell = model.index(0, model.columnOf(QStringLiteral("custodian")));
    QCOMPARE(cell.data().toString(), QStringLiteral("Trần Thị Ánh"));
    QCOMPARE(cell.data(Qt::ToolTipRole).toString(), QStringLiteral("CB-0001 · Trần Thị Ánh"));

    Record renamed = person;
    renamed.set(QStringLiteral("name"), Value(QStringLiteral("Trần Thị Bình")));
    m_store->change(person, renamed);
    model.refresh({staffKind().key()});
    QCOMPARE(model.index(0, cell.column()).data().toString(), QStringLiteral("Trần Thị Bình"));
}

void TestRecordTableModel::sortsByVietnameseKeys()
{
    const QStringList unsorted{QStringLiteral("Đèn"),     QStringLiteral("Ấm"),
                               QStringLiteral("Dây"),     QStringLiteral("Phòng 10"),
                               QStringLiteral("Phòng 2"), QStringLiteral("An")};
    for (qsizetype i = 0; i < unsorted.size(); ++i)
        m_store->add(asset(QStringLiteral("TS-%1").arg(i), unsorted[i]));
    RecordTableModel model(*m_store->repository, *m_names, assetKind());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.sort(model.columnOf(QStringLiteral("name")));
    QCOMPARE(names(model), (QStringList{QStringLiteral("An"), QStringLiteral("Ấm"),
                                        QStringLiteral("Dây"), QStringLiteral("Đèn"),
                                        QStringLiteral("Phòng 2"), QStringLiteral("Phòng 10")}));
    model.sort(model.columnOf(QStringLiteral("name")), Qt::DescendingOrder);
    QCOMPARE(names(model).first(), QStringLiteral("Phòng 10"));
}

void TestRecordTableModel::filtersWithoutAccents()
{
    m_store->add(asset(QStringLiteral("TS-0001"), QStringLiteral("Đầu ghi hình")));
    m_store->add(asset(QStringLiteral("TS-0002"), QStringLiteral("Máy chiếu")));
    RecordTableModel model(*m_store->repository, *m_names, assetKind());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    RecordQuery query;
    query.search = QStringLiteral("dau gh");
    model.setQuery(query);
    QCOMPARE(names(model), QStringList{QStringLiteral("Đầu ghi hình")});
    query.search = QStringLiteral("khong co");
    model.setQuery(query);
    QCOMPARE(model.rowCount(), 0);
}

/// Narrowed in memory, letter by letter, it must show what the book itself would answer.
void TestRecordTableModel::filtersAsTheBookDoes()
{
    for (int i = 1; i <= 40; ++i) {
        Record one = asset(QStringLiteral("TS-%1").arg(i, 4, 10, QLatin1Char('0')),
                           QStringLiteral("Máy %1 số %2")
                               .arg(i % 3 ? QStringLiteral("in") : QStringLiteral("tính"))
                               .arg(50 - i));
        if (i % 5 == 0)
            one.set(QStringLiteral("withdrawn"), Value(true));
        m_store->add(one);
    }
    RecordTableModel model(*m_store->repository, *m_names, assetKind());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    RecordQuery query;
    const auto asTheBook = [&] {
        std::vector<qint64> shown;
        for (int row = 0; row < model.rowCount(); ++row)
            shown.push_back(model.index(row, 0).data(RecordTableModel::IdRole).toLongLong());
        return shown == m_store->repository->ids(assetKind(), query);
    };
    for (const char* typed : {"", "m", "may t", "may tinh", "so 1", "zz", "-", " ", "ts-0007"}) {
        for (const char* sortField : {"code", "name"}) {
            query.search = QString::fromLatin1(typed);
            query.sortField = QString::fromLatin1(sortField);
            query.descending = query.search.size() > 3;
            model.setQuery(query);
            QVERIFY2(asTheBook(), typed);
        }
    }
    query.search = QStringLiteral("may");
    model.setQuery(query);
    const int before = model.rowCount();
    m_store->add(asset(QStringLiteral("TS-0099"), QStringLiteral("Máy quét")));
    model.refresh({assetKind().key()});
    QCOMPARE(model.rowCount(), before + 1);
    QVERIFY(asTheBook());
}

void TestRecordTableModel::keepsOnlySomeRecordsOfMany()
{
    constexpr int many = 3000;
    RecordWriter writer = m_store->writer();
    for (int i = 0; i < many; ++i) {
        Record record = asset(QStringLiteral("TS-%1").arg(i, 4, 10, QLatin1Char('0')),
                              QStringLiteral("Máy %1").arg(i));
        writer.add(record);
    }
    writer.commit();
    RecordTableModel model(*m_store->repository, *m_names, assetKind());
    model.reload();
    QCOMPARE(model.rowCount(), many);
    const int column = model.columnOf(QStringLiteral("name"));
    for (const int row : {0, many - 1, 1, many / 2})
        QCOMPARE(model.index(row, column).data().toString(), QStringLiteral("Máy %1").arg(row));
    QCOMPARE(model.rowOfCode(QStringLiteral("TS-2999")), many - 1);
    QCOMPARE(model.rowOf(-5), -1);
}

void TestRecordTableModel::refreshesOnlyWhenConcerned()
{
    RecordTableModel model(*m_store->repository, *m_names, assetKind());
    model.reload();
    m_store->add(asset(QStringLiteral("TS-0001"), QStringLiteral("Máy in")));
    model.refresh({QStringLiteral("incidents")});
    QCOMPARE(model.rowCount(), 0);
    model.refresh({QStringLiteral("assets")});
    QCOMPARE(model.rowCount(), 1);
}

void TestRecordTableModel::choosesAnyFieldButSecretsAsColumn()
{
    RecordTableModel model(*m_store->repository, *m_names, userKind());
    QVERIFY(!model.possibleColumns().contains(QStringLiteral("password_hash")));
    model.setColumns({QStringLiteral("name"), QStringLiteral("password_hash"),
                      QStringLiteral("no_such"), QStringLiteral("code")});
    QCOMPARE(model.columns(), (QStringList{QStringLiteral("name"), QStringLiteral("code")}));
    QCOMPARE(model.columnOf(QStringLiteral("role")), -1);
}

void TestRecordTableModel::aRecordThatCannotBeReadSaysSo()
{
    m_store->add(asset(QStringLiteral("TS-0001"), QStringLiteral("Máy in")));
    m_store->add(asset(QStringLiteral("TS-0002"), QStringLiteral("Máy quét")));
    m_store->database->execute(
        QStringLiteral("UPDATE assets SET purchased_on='2026-13-45' WHERE code='TS-0001'"));
    RecordTableModel model(*m_store->repository, *m_names, assetKind());
    model.reload();
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, 0).data().toString(), RecordTableModel::tr("can't be read"));
    QVERIFY(!model.index(0, 0).data(Qt::ToolTipRole).toString().isEmpty());
    QVERIFY(!model.recordAt(0));
    QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("TS-0002"));
}

QTEST_GUILESS_MAIN(TestRecordTableModel)
#include "tst_recordtablemodel.moc"
