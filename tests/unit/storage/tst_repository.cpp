#include "models/registers/asset.h"
#include "models/registers/bookrecords.h"
#include "models/registers/incident.h"
#include "models/registers/office.h"
#include "models/registers/people.h"
#include "models/registers/training.h"
#include "models/storage/kindsql.h"
#include "models/storage/recordsql.h"
#include "models/storage/rowcodec.h"
#include "tests/support/filledrecord.h"
#include "tests/support/store.h"

#include <QTest>

using namespace soattt;

namespace {

using Test = Condition::Test;

QString latin(const char* text)
{
    return QString::fromLatin1(text);
}

Asset assetOf(const char* code, const char* name)
{
    Asset asset;
    asset.code = latin(code);
    asset.name = QString::fromUtf8(name);
    return asset;
}

Staff person(const char* code, const char* name)
{
    Staff staff;
    staff.code = latin(code);
    staff.name = QString::fromUtf8(name);
    return staff;
}

} // namespace

Q_DECLARE_METATYPE(Condition)

class TestRepository : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_store = std::make_unique<test::Store>(); }

    void everyKindComesBackWhole_data()
    {
        QTest::addColumn<QString>("key");
        for (const RecordKind* kind : allKinds())
            QTest::newRow(qPrintable(kind->key())) << kind->key();
    }

    void everyKindComesBackWhole()
    {
        QFETCH(QString, key);
        const RecordKind& kind = *findKind(key);
        // References must lead somewhere; here they lead to nothing checked.
        m_store->database->execute(latin("PRAGMA foreign_keys=OFF"));
        Repository& repository = *m_store->repository;
        Record record = test::filledRecord(kind, 2, true);
        repository.insert(record);
        QVERIFY(record.id() > 0);
        QCOMPARE(repository.load(kind, record.id()), record);
        QCOMPARE(repository.find(kind, record.code()), record);

        Record changed = test::filledRecord(kind, 7, true);
        changed.setId(record.id());
        changed.set(0, Value(record.code()));
        repository.update(changed);
        QCOMPARE(repository.load(kind, record.id()), changed);

        Record sparse(kind);
        for (const Field& field : kind.fields()) {
            if (field.required)
                sparse.set(field.key, test::sampleValue(field, 9));
        }
        sparse.set(0, Value(latin("X-9")));
        repository.insert(sparse);
        QCOMPARE(repository.find(kind, latin("X-9")), sparse);
    }

    void whatIsNotThere()
    {
        QVERIFY(!m_store->repository->load(assetKind(), 1));
        QVERIFY(!m_store->repository->find(assetKind(), latin("TS-0001")));
        QVERIFY(!m_store->repository->hasLive(assetKind(), latin("TS-0001")));
        QVERIFY(m_store->repository->all(assetKind()).empty());
    }

    void noValueIsStoredTwoWays()
    {
        Record record = Record::from(assetKind(), assetOf("TS-1", "Máy"));
        record.set(latin("os"), Value(QString()));
        record.set(latin("purchased_on"), Value(QDate()));
        m_store->repository->insert(record);
        QCOMPARE(m_store->database->integer(latin(
                     "SELECT count(*) FROM assets WHERE os IS NULL AND purchased_on IS NULL")),
                 1);
    }

    void damagedValuesAreErrors_data()
    {
        QTest::addColumn<QByteArray>("sql");
        const auto row = [](const char* name, const char* change) {
            QTest::newRow(name) << QByteArray("UPDATE assets SET ") + change;
        };
        row("date with a tail", "purchased_on='2026-03-05x'");
        row("date of no calendar", "purchased_on='2026-02-30'");
        row("date in words", "purchased_on='hôm nay'");
        row("empty text", "os=''");
        row("yes and more", "sensitive=2");
    }

    void damagedValuesAreErrors()
    {
        QFETCH(QByteArray, sql);
        m_store->add(Record::from(assetKind(), assetOf("TS-1", "Máy")));
        m_store->database->execute(QString::fromUtf8(sql));
        QVERIFY_THROWS_EXCEPTION(DataError, m_store->repository->find(assetKind(), latin("TS-1")));
        m_store->database->checkpoint(); // no statement was left standing on the row
    }

    void canonicalTextsAreReadOneWay_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("sound");
        const auto row = [](const char* field, const char* text, bool sound) {
            QTest::addRow("%s %s", field, text) << latin(field) << latin(text) << sound;
        };
        row("useful_life", "5", true);
        row("useful_life", "5a", false);
        row("sensitive", "1", true);
        row("sensitive", "2", false);
        row("purchased_on", "2026-03-05", true);
        row("purchased_on", "2026-3-5", false);
        row("purchased_on", "2026-03-05T00:00:00", false);
        row("purchased_on", "2026-03-0a", false);
    }

    void canonicalTextsAreReadOneWay()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        QFETCH(bool, sound);
        const Field& asked = assetKind().field(field);
        if (sound)
            QCOMPARE(canonicalText(rowcodec::fromCanonical(asked, text)), text);
        else
            QVERIFY_THROWS_EXCEPTION(DataError, rowcodec::fromCanonical(asked, text));
    }

    void timesAreReadOneWay()
    {
        const Field& field = incidentKind().field(latin("occurred_at"));
        const QString text = latin("2026-03-05T23:59:07Z");
        QCOMPARE(canonicalText(rowcodec::fromCanonical(field, text)), text);
        for (const char* wrong : {"2026-03-05T23:59:07", "2026-03-05T24:00:00Z",
                                  "2026-03-05 23:59:07Z", "2026-03-05T23:59:07.000Z"})
            QVERIFY_THROWS_EXCEPTION(DataError, rowcodec::fromCanonical(field, latin(wrong)));
    }

    void conditions_data()
    {
        QTest::addColumn<Condition>("condition");
        QTest::addColumn<QString>("codes");
        const auto row = [](const char* name, const char* field, Test test, QStringList values,
                            const char* codes) {
            QTest::newRow(name) << Condition{latin(field), test, values} << latin(codes);
        };
        row("equals a choice", "type", Test::Equals, {latin("server")}, "A");
        row("equals nothing like it", "type", Test::Equals, {latin("ups")}, "");
        row("equals a number", "useful_life", Test::Equals, {latin("5")}, "A");
        row("equals an empty text", "os", Test::Equals, {QString()}, "B C");
        row("equals without a value", "os", Test::Equals, {}, "B C");
        row("equals a quote", "name", Test::Equals, {latin("x' OR '1'='1")}, "");
        row("equals a mark", "sensitive", Test::Equals, {latin("1")}, "A");
        row("equals no mark", "sensitive", Test::Equals, {latin("0")}, "B C");
        row("equals no, known", "antivirus_licensed", Test::Equals, {latin("0")}, "B");
        row("not a choice", "type", Test::NotEquals, {latin("server")}, "B C");
        row("not, where empty counts", "os", Test::NotEquals, {latin("Linux")}, "B C");
        row("not an empty text", "os", Test::NotEquals, {QString()}, "A");
        row("not a mark", "sensitive", Test::NotEquals, {latin("1")}, "B C");
        row("one of", "type", Test::OneOf, {latin("server"), latin("laptop")}, "A B");
        row("one of none", "type", Test::OneOf, {}, "");
        row("one of numbers", "useful_life", Test::OneOf, {latin("5"), latin("10")}, "A B");
        row("before a day", "purchased_on", Test::Before, {latin("2026-02-01")}, "A");
        row("after a day", "purchased_on", Test::After, {latin("2026-01-01")}, "B");
        row("before a number", "useful_life", Test::Before, {latin("10")}, "A");
        row("empty", "purchased_on", Test::Empty, {}, "C");
        row("not empty", "purchased_on", Test::NotEmpty, {}, "A B");
        row("between days, both within", "purchased_on", Test::Between,
            {latin("2026-01-01"), latin("2026-02-01")}, "A B");
        row("from a day on", "purchased_on", Test::Between, {latin("2026-01-02"), QString()}, "B");
        row("up to a number", "useful_life", Test::Between, {QString(), latin("5")}, "A");
        row("between nothing", "useful_life", Test::Between, {QString(), QString()}, "A B");
        row("numbers, not texts", "useful_life", Test::Between, {latin("6"), latin("10")}, "B");
        row("contains, without accents", "name", Test::Contains, {latin("CHU")}, "A");
        row("contains a sign", "name", Test::Contains, {latin("%")}, "");
    }

    void conditions()
    {
        QFETCH(Condition, condition);
        QFETCH(QString, codes);
        Asset a = assetOf("A", "Máy chủ");
        a.type = AssetType::Server;
        a.usefulLife = 5;
        a.os = latin("Linux");
        a.sensitive = true;
        a.antivirusLicensed = true;
        a.purchasedOn = QDate(2026, 1, 1);
        Asset b = assetOf("B", "Máy xách tay");
        b.type = AssetType::Laptop;
        b.usefulLife = 10;
        b.antivirusLicensed = false;
        b.purchasedOn = QDate(2026, 2, 1);
        for (const Asset& asset : {a, b, assetOf("C", "Máy trạm")})
            m_store->add(Record::from(assetKind(), asset));
        QCOMPARE(codesBy({condition}), codes);
        // A second narrowing must not take the first one's value.
        QCOMPARE(codesBy({condition, {latin("code"), Test::NotEquals, {latin("Z")}}}), codes);
        RecordQuery query;
        query.where = {condition};
        QCOMPARE(m_store->repository->count(assetKind(), query),
                 qint64(codes.split(QLatin1Char(' '), Qt::SkipEmptyParts).size()));
    }

    void aListHoldsItsItems()
    {
        Training training;
        training.title = latin("x");
        training.heldOn = QDate(2026, 1, 1);
        training.code = latin("DT-1");
        training.attendees = {Ref<Staff>(latin("CB-1")), Ref<Staff>(latin("CB-12"))};
        m_store->add(Record::from(trainingKind(), training));
        const Field& attendees = trainingKind().field(latin("attendees"));
        QCOMPARE(m_store->repository->referring(trainingKind(), attendees, latin("CB-12")).size(),
                 size_t(1));
        for (const char* other : {"CB-2", "CB", "CB-1\nCB-12x"})
            QVERIFY(
                m_store->repository->referring(trainingKind(), attendees, latin(other)).empty());
    }

    void aListIsOneOf()
    {
        Office office;
        office.name = latin("x");
        office.code = latin("CQ-1");
        office.regulations = {latin("TG2020"), latin("KT2017")};
        m_store->add(Record::from(officeKind(), office));
        const auto count = [&](const QStringList& values) {
            RecordQuery query;
            query.where = {{latin("regulations"), Test::OneOf, values}};
            return m_store->repository->count(officeKind(), query);
        };
        QCOMPARE(count({latin("HP2026"), latin("KT2017")}), 1);
        QCOMPARE(count({latin("HP2026"), latin("2017")}), 0);
        QCOMPARE(count({}), 0);
    }

    void readsOnlyTheFieldsAskedFor()
    {
        Asset asset = assetOf("A", "Máy chủ");
        asset.type = AssetType::Server;
        asset.serial = latin("S-1");
        m_store->add(Record::from(assetKind(), asset));
        RecordQuery query;
        query.fields = {latin("type"), latin("code")};
        const auto read = m_store->repository->all(assetKind(), query);
        QCOMPARE(read.size(), size_t(1));
        QVERIFY(read.front().id() > 0);
        const auto part = read.front().partTo<Asset>(assetKind().indexesOf(query.fields));
        QCOMPARE(part.code, latin("A"));
        QCOMPARE(part.type, AssetType::Server);
        QVERIFY(part.name.isEmpty() && part.serial.isEmpty());
        query.fields = {latin("colour")};
        QVERIFY_THROWS_EXCEPTION(DataError, m_store->repository->all(assetKind(), query));
    }

    /// Closed ones aside, as in a list.
    void tellsAlikeOnesOnce()
    {
        Asset closed = assetOf("D", "Máy chủ");
        closed.closedOn = QDate(2026, 1, 1);
        closed.closedReason = latin("x");
        Asset named = assetOf("C", "Máy trạm");
        named.purchasedOn = QDate(2026, 2, 1);
        for (const Asset& asset : {assetOf("A", "Máy chủ"), assetOf("B", "Máy chủ"), named, closed})
            m_store->add(Record::from(assetKind(), asset));
        RecordQuery query;
        query.fields = {latin("name"), latin("purchased_on")};
        QStringList told;
        m_store->repository->scanAlike(
            assetKind(), query, [&told](const Record& record, qint64 count) {
                told.append(QStringLiteral("%1 %2 %3")
                                .arg(textOf(record.at(latin("name"))),
                                     canonicalText(record.at(latin("purchased_on"))))
                                .arg(count));
            });
        told.sort();
        QCOMPARE(told, QStringList({QString::fromUtf8("Máy chủ  2"),
                                    QString::fromUtf8("Máy trạm 2026-02-01 1")}));
    }

    void unknownFieldsAreErrors()
    {
        RecordQuery query;
        query.where = {{latin("nothing"), Test::Empty, {}}};
        QVERIFY_THROWS_EXCEPTION(DataError, m_store->repository->ids(assetKind(), query));
        RecordQuery sorted;
        sorted.sortField = latin("id; DROP TABLE log");
        QVERIFY_THROWS_EXCEPTION(DataError, m_store->repository->ids(assetKind(), sorted));
    }

    /// The ids of a whole register are read from the index alone, whatever it is sorted by.
    void aWholeListNeedsNoRows()
    {
        for (const char* field : {"name", "warranty_until"}) {
            RecordQuery query;
            query.sortField = latin(field);
            query.withClosed = true;
            Statement plan(m_store->database->handle(),
                           latin("EXPLAIN QUERY PLAN ") +
                               selectSql(assetKind(), latin("id"), query).text);
            QString steps;
            while (plan.step())
                steps += plan.text(3) + QLatin1Char('\n');
            QVERIFY2(steps.startsWith(latin("SCAN assets USING COVERING INDEX")),
                     qPrintable(steps));
            QVERIFY2(!steps.contains(latin("TEMP B-TREE")), qPrintable(steps));
        }
    }

    void closedOnesOnlyWhenAskedFor()
    {
        Asset open = assetOf("A", "a");
        Asset closed = assetOf("B", "b");
        closed.closedOn = QDate(2026, 1, 1);
        closed.closedReason = latin("x");
        Asset withdrawn = assetOf("C", "c");
        withdrawn.withdrawn = true;
        for (const Asset& asset : {open, closed, withdrawn})
            m_store->add(Record::from(assetKind(), asset));
        QCOMPARE(codesBy({}), latin("A"));
        RecordQuery query;
        query.withClosed = true;
        QCOMPARE(m_store->repository->count(assetKind(), query), 2);
        QVERIFY(m_store->repository->hasLive(assetKind(), latin("B")));
        QVERIFY(!m_store->repository->hasLive(assetKind(), latin("C")));
        QVERIFY(m_store->repository->find(assetKind(), latin("C")));
        QCOMPARE(m_store->repository->codes(assetKind()).size(), 3);
    }

    void sortsAsVietnameseDo()
    {
        for (const Asset& asset :
             {assetOf("A", "Phòng 10"), assetOf("B", "đèn"), assetOf("C", "Phòng 2"),
              assetOf("D", "dao"), assetOf("E", "Ấm")})
            m_store->add(Record::from(assetKind(), asset));
        QCOMPARE(sortedBy(assetKind(), "name"), latin("E D B C A"));
        QCOMPARE(sortedBy(assetKind(), "name", true), latin("A C B D E"));
        QCOMPARE(sortedBy(assetKind(), "code"), latin("A B C D E"));
        QCOMPARE(sortedBy(assetKind(), "useful_life"), latin("A B C D E"));
        RecordQuery two;
        two.sortField = latin("name");
        two.limit = 2;
        QCOMPARE(m_store->repository->ids(assetKind(), two).size(), size_t(2));
    }

    void sortsPeopleByGivenName()
    {
        Staff written = person("E", "Kpă H'Biăk");
        written.sortName = QString::fromUtf8("Ái");
        for (const Staff& staff : {person("A", "Trần Văn Bình"), person("B", "Nguyễn Thị An"),
                                   person("C", "Lê Văn An"), person("D", "Hồ Ánh"), written})
            m_store->add(Record::from(staffKind(), staff));
        QCOMPARE(sortedBy(staffKind(), "name"), latin("E C B D A"));
    }

    void searches_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("codes");
        const auto row = [](const char* name, const char* typed, const char* codes) {
            QTest::newRow(name) << QString::fromUtf8(typed) << latin(codes);
        };
        row("nothing", "", "TS-A TS-B TS-C");
        row("blanks", "  ", "TS-A TS-B TS-C");
        row("without marks", "may chu", "TS-A");
        row("with marks", "MÁY CHỦ", "TS-A");
        row("đ is d", "dien", "TS-B");
        row("d is đ", "đien", "TS-B");
        row("beginning of a word", "ma", "TS-A TS-B TS-C");
        row("middle of a word", "ay", "");
        row("words in any order", "chu may", "TS-A");
        row("words of two fields", "may kho", "TS-B");
        row("all words must be there", "may bom", "");
        row("by code", "ts-a", "TS-A");
        row("serial with hyphens", "sn-12/3", "TS-A");
        row("decomposed", "ma\u0301y chu\u0309", "TS-A");
        row("quote", "\"", "");
        row("quotes inside", "m\"a\"y", "TS-A TS-B");
        row("AND", "may AND chu", "");
        row("OR", "may OR bom", "");
        row("NEAR", "NEAR(may chu)", "");
        row("NOT", "may NOT chu", "");
        row("star", "*", "");
        row("column filter", "text:may", "");
        row("caret and plus", "^may + chu", "TS-A");
        row("hyphens", "- --", "");
        row("percent and underline", "% _", "");
        row("backslash", "\\ ' ;", "");
        row("emoji", "\U0001F5A8", "");
        row("emoji and a word", "\U0001F5A8 may", "TS-A TS-B");
        row("superscript", "²", "");
    }

    void searches()
    {
        QFETCH(QString, typed);
        QFETCH(QString, codes);
        Asset a = assetOf("TS-A", "Máy chủ");
        a.serial = latin("SN-12/3");
        Asset b = assetOf("TS-B", "Máy phát điện");
        b.location = QString::fromUtf8("Kho");
        for (const Asset& asset : {a, b, assetOf("TS-C", "Bộ chuyển mạch")})
            m_store->add(Record::from(assetKind(), asset));
        m_store->add(Record::from(staffKind(), person("TS-A", "Máy Chủ"))); // another register
        RecordQuery query;
        query.search = typed;
        QStringList found;
        for (const Record& record : m_store->repository->all(assetKind(), query))
            found.append(record.code());
        QCOMPARE(found.join(QLatin1Char(' ')), codes);
        if (searchExpression(typed).isEmpty())
            return;
        QCOMPARE(matching(assetKind(), typed).join(QLatin1Char(' ')), codes);
        QStringList everywhere;
        m_store->repository->scanMatches(typed, [&](const RecordKind& kind, qint64 id) {
            if (&kind == &assetKind())
                everywhere.append(m_store->repository->load(kind, id)->code());
            return true;
        });
        QCOMPARE(everywhere.join(QLatin1Char(' ')), codes);
    }

    void whatCannotBeReadIsTold()
    {
        Asset asset = assetOf("TS-A", "Máy chủ");
        asset.purchasedOn = QDate(2026, 2, 28);
        m_store->add(Record::from(assetKind(), asset));
        const auto readable = [this] {
            bool all = true;
            m_store->repository->scanStored(assetKind(), [&all](const StoredRow& row) {
                all = all && rowcodec::isReadable(assetKind(), row.values);
            });
            return all;
        };
        QVERIFY(readable());
        for (const char* date : {"2026-02-30", "28/02/2026", "x"}) {
            m_store->database->execute(
                QStringLiteral("UPDATE assets SET purchased_on='%1'").arg(latin(date)));
            QVERIFY2(!readable(), date);
        }
        m_store->database->execute(latin("UPDATE assets SET purchased_on=NULL, withdrawn=2"));
        QVERIFY(!readable());
    }

    /// Bits of numbers that begin a byte, end one, and lie far apart.
    void matchesAreTheBitsOfRowNumbers()
    {
        for (const int id : {1, 7, 8, 9, 15, 16, 5000})
            m_store->database->execute(
                QStringLiteral("INSERT INTO search(rowid, text) VALUES(%1, 'may')")
                    .arg(searchRowId(assetKind(), id)));
        const QBitArray bits = m_store->repository->matches(assetKind(), latin("may"));
        QCOMPARE(bits.count(true), 7);
        for (const int id : {1, 7, 8, 9, 15, 16, 5000})
            QVERIFY2(bits.testBit(id), qPrintable(QString::number(id)));
        QVERIFY(m_store->repository->matches(assetKind(), latin("bom")).isEmpty());
        QVERIFY(m_store->repository->matches(staffKind(), latin("may")).isEmpty());
    }

    void aRowNumberBeyondAllSenseIsRefused()
    {
        m_store->database->execute(
            QStringLiteral("INSERT INTO search(rowid, text) VALUES(%1, 'may')")
                .arg(searchRowId(assetKind(), largestRecordId)));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(latin("too big")));
        QVERIFY_THROWS_EXCEPTION(StorageError,
                                 m_store->repository->matches(assetKind(), latin("may")));
    }

    /// Of a kind that wants no more, and of none: more than are passed over one by one.
    void searchingAllPassesOverWhatNobodyWants()
    {
        const auto fill = [this](qint64 from, int count) {
            m_store->database->execute(
                QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i+1 FROM n WHERE"
                               " i<%2-1) INSERT INTO search(rowid, text) SELECT %1+i, 'may' FROM n")
                    .arg(from)
                    .arg(count));
        };
        constexpr int many = 4500;
        fill(-many, many);
        fill(1, many);
        fill(searchRowId(*allKinds()[3], 1), many);
        fill(searchRowId(*allKinds()[4], 1), 2);
        fill(searchRowId(*allKinds().back(), largestRecordId) + 2, many);
        QStringList visited;
        m_store->repository->scanMatches(latin("may"), [&](const RecordKind& kind, qint64 id) {
            visited.append(QStringLiteral("%1:%2").arg(kindNumber(kind)).arg(id));
            return id < 2;
        });
        QCOMPARE(visited.join(QLatin1Char(' ')), latin("3:1 3:2 4:1 4:2"));
    }

    void searchNeverFails()
    {
        m_store->add(Record::from(assetKind(), assetOf("TS-A", "Máy chủ")));
        const QString alphabet = QString::fromUtf8("aá \"*-:()^+'{}[]\\,.&|~@#$%\n\tN\u0301\u200b");
        quint32 state = 7;
        RecordQuery query;
        for (int round = 0; round < 3000; ++round) {
            query.search.clear();
            for (int i = 0; i < round % 13; ++i) {
                state = state * 1664525u + 1013904223u;
                query.search += alphabet[int((state >> 16) % uint(alphabet.size()))];
            }
            m_store->repository->count(assetKind(), query);
        }
    }

    void searchFollowsAChange()
    {
        const Record before = m_store->add(Record::from(assetKind(), assetOf("TS-A", "Máy chủ")));
        Record after = before;
        after.set(latin("name"), Value(QString::fromUtf8("Tủ mạng")));
        m_store->change(before, after);
        RecordQuery query;
        query.search = latin("may");
        QCOMPARE(m_store->repository->count(assetKind(), query), 0);
        query.search = latin("tu mang");
        QCOMPARE(m_store->repository->count(assetKind(), query), 1);
        QCOMPARE(m_store->repository->searchTexts(), 1);
    }

    void searchSeesItsOwnTransaction()
    {
        RecordQuery query;
        query.search = latin("may");
        {
            RecordWriter writer = m_store->writer();
            Record record = Record::from(assetKind(), assetOf("TS-A", "Máy chủ"));
            writer.add(record);
            QCOMPARE(m_store->repository->count(assetKind(), query), 1);
            Record other = Record::from(assetKind(), assetOf("TS-B", "Máy in"));
            writer.add(other);
        }
        QCOMPARE(m_store->repository->searchTexts(), 0);
        QCOMPARE(m_store->repository->count(assetKind(), query), 0);
    }

    /// Adding many keeps the index writing in one go; a row for each shows here.
    void manyAreIndexed()
    {
        RecordWriter writer = m_store->writer();
        for (int i = 0; i < 5001; ++i) {
            Record record = Record::from(assetKind(), assetOf("", "Máy chủ"));
            record.set(0, Value(QStringLiteral("TS-%1").arg(i)));
            writer.add(record);
        }
        writer.commit();
        QCOMPARE(m_store->repository->searchTexts(), 5001);
        RecordQuery query;
        query.search = latin("ts-5000 chu");
        QCOMPARE(m_store->repository->count(assetKind(), query), 1);
    }

    void rebuildsWhatIsDerived()
    {
        const Record record = m_store->add(Record::from(assetKind(), assetOf("TS-A", "Máy chủ")));
        m_store->database->execute(latin("UPDATE assets SET name_key=x'00'; DELETE FROM search;"
                                         "INSERT INTO search(rowid, text) VALUES(1, 'ma');"));
        m_store->repository->rebuildDerived();
        QCOMPARE(m_store->repository->find(assetKind(), latin("TS-A")), record);
        QCOMPARE(m_store->repository->searchTexts(), 1);
        RecordQuery query;
        query.search = latin("may");
        QCOMPARE(m_store->repository->count(assetKind(), query), 1);
        m_store->repository->scanStored(assetKind(), [](const StoredRow& row) {
            const int name = assetKind().indexOf(latin("name"));
            QCOMPARE(row.sortKeys[1].toByteArray(),
                     rowcodec::sortKey(assetKind(), row.values, name));
        });
    }

    void visitorMayAskToo()
    {
        for (const char* code : {"A", "B", "C"})
            m_store->add(Record::from(assetKind(), assetOf(code, code)));
        QStringList seen;
        m_store->repository->scan(assetKind(), {}, [&](const Record& record) {
            QCOMPARE(m_store->repository->find(assetKind(), record.code()), record);
            QCOMPARE(codesBy({}), latin("A B C"));
            seen.append(record.code());
        });
        QCOMPARE(seen.join(QLatin1Char(' ')), latin("A B C"));
    }

    void uniqueHolder()
    {
        const Field& serial = assetKind().field(latin("serial"));
        Asset a = assetOf("A", "a");
        a.serial = latin("S1");
        Asset closed = assetOf("B", "b");
        closed.serial = latin("S2");
        closed.closedOn = QDate(2026, 1, 1);
        Asset withdrawn = assetOf("C", "c");
        withdrawn.serial = latin("S3");
        withdrawn.withdrawn = true;
        const Record first = m_store->add(Record::from(assetKind(), a));
        m_store->add(Record::from(assetKind(), closed));
        m_store->add(Record::from(assetKind(), withdrawn));
        Repository& repository = *m_store->repository;
        const auto holder = [&](const char* value, qint64 except) {
            return repository.holderOf(assetKind(), serial, Value(latin(value)), except);
        };
        QCOMPARE(holder("S1", 0), latin("A"));
        QCOMPARE(holder("S1", first.id()), std::nullopt);
        QCOMPARE(holder("S2", 0), std::nullopt);
        QCOMPARE(holder("S3", 0), std::nullopt);
    }

    void nextCodes_data()
    {
        QTest::addColumn<QStringList>("codes");
        QTest::addColumn<qint64>("next");
        const auto row = [](const char* name, const QStringList& codes, qint64 next) {
            QTest::newRow(name) << codes << next;
        };
        row("none yet", {}, 1);
        row("one", {latin("TS-0001")}, 2);
        row("a gap is not filled", {latin("TS-0001"), latin("TS-0007")}, 8);
        row("by number, not by text", {latin("TS-10000"), latin("TS-9999")}, 10001);
        row("codes of the office", {latin("TS-ABC"), latin("MAY/5"), latin("TS-5x")}, 1);
        row("others' prefixes", {latin("TSA-0009"), latin("T-0009"), latin("tsa-0009")}, 1);
        row("small letters", {latin("ts-0009"), latin("Ts-0011")}, 12);
        row("prefix alone", {latin("TS-")}, 1);
        row("minus", {latin("TS--5")}, 1);
        row("nine digits", {latin("TS-999999998")}, 999'999'999);
        row("too large to count on", {latin("TS-0003"), latin("TS-9999999999")}, 4);
        row("enormous", {latin("TS-99999999999999999999999999999999")}, 1);
    }

    void nextCodes()
    {
        QFETCH(QStringList, codes);
        QFETCH(qint64, next);
        // Asked before, the repository counts along; asked after, it looks them through.
        QCOMPARE(m_store->repository->nextCodeNumber(assetKind()), 1);
        for (const QString& code : codes) {
            Asset asset = assetOf("", "a");
            asset.code = code;
            m_store->add(Record::from(assetKind(), asset));
        }
        QCOMPARE(m_store->repository->nextCodeNumber(assetKind()), next);
        QCOMPARE(Repository(*m_store->database).nextCodeNumber(assetKind()), next);
    }

    void rolledBackCodesAreFree()
    {
        QCOMPARE(m_store->repository->nextCodeNumber(assetKind()), 1);
        {
            RecordWriter writer = m_store->writer();
            Record record = Record::from(assetKind(), assetOf("TS-0009", "a"));
            writer.add(record);
            QCOMPARE(m_store->repository->nextCodeNumber(assetKind()), 10);
        }
        QCOMPARE(m_store->repository->nextCodeNumber(assetKind()), 1);
    }

    void aCodeIsTakenForEver()
    {
        Asset withdrawn = assetOf("TS-0001", "c");
        withdrawn.withdrawn = true;
        m_store->add(Record::from(assetKind(), withdrawn));
        QCOMPARE(m_store->repository->nextCodeNumber(assetKind()), 2);
        Record again = Record::from(assetKind(), assetOf("TS-0001", "d"));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(latin("UNIQUE")));
        QVERIFY_THROWS_EXCEPTION(StorageError, m_store->repository->insert(again));
    }

    void searchNumbersOfKindsDoNotMeet()
    {
        const qint64 largest = (qint64(1) << 40) - 1;
        for (size_t i = 1; i < allKinds().size(); ++i)
            QVERIFY(searchRowId(*allKinds()[i - 1], largest) < searchRowId(*allKinds()[i], 0));
    }

private:
    QString codesBy(std::vector<Condition> where)
    {
        RecordQuery query;
        query.where = std::move(where);
        QStringList codes;
        for (const Record& record : m_store->repository->all(assetKind(), query))
            codes.append(record.code());
        return codes.join(QLatin1Char(' '));
    }

    QStringList matching(const RecordKind& kind, const QString& typed)
    {
        const QBitArray bits = m_store->repository->matches(kind, typed);
        QStringList codes;
        for (qsizetype id = 0; id < bits.size(); ++id) {
            if (bits.testBit(id))
                codes.append(m_store->repository->load(kind, id)->code());
        }
        return codes;
    }

    QString sortedBy(const RecordKind& kind, const char* field, bool descending = false)
    {
        RecordQuery query;
        query.sortField = latin(field);
        query.descending = descending;
        QStringList codes;
        for (const qint64 id : m_store->repository->ids(kind, query))
            codes.append(m_store->repository->load(kind, id)->code());
        return codes.join(QLatin1Char(' '));
    }

    std::unique_ptr<test::Store> m_store;
};

QTEST_GUILESS_MAIN(TestRepository)
#include "tst_repository.moc"
