#include "models/registers/catalog.h"
#include "models/storage/bookheader.h"
#include "models/storage/migrator.h"
#include "models/storage/statement.h"
#include "tests/support/rawsqlite.h"
#include "tests/support/store.h"

#include <QTest>

using namespace soattt;

namespace {

struct Column
{
    QString name;
    QString type;
    bool notNull = false;
    auto operator<=>(const Column&) const = default;
};

QString typeOf(const Field& field)
{
    const bool number = field.type == FieldType::Integer || field.type == FieldType::Money ||
                        field.type == FieldType::YesNo;
    return number ? QStringLiteral("INTEGER") : QStringLiteral("TEXT");
}

/// What the field table asks of the kind's table.
std::vector<Column> wantedColumns(const RecordKind& kind)
{
    std::vector<Column> columns{{QStringLiteral("id"), QStringLiteral("INTEGER"), false}};
    for (const Field& field : kind.fields())
        columns.push_back({field.key, typeOf(field), field.required});
    for (const Field& field : kind.fields()) {
        if (field.sorted)
            columns.push_back({field.key + QStringLiteral("_key"), QStringLiteral("BLOB"), true});
    }
    return columns;
}

std::vector<Column> columnsOf(Database& database, const QString& table)
{
    std::vector<Column> columns;
    Statement rows(database.handle(), QStringLiteral("PRAGMA table_info(\"%1\")").arg(table));
    while (rows.step())
        columns.push_back({rows.text(1), rows.text(2), rows.integer(3) != 0});
    return columns;
}

QString listed(const std::vector<Column>& columns)
{
    QStringList lines;
    for (const Column& column : columns)
        lines.append(column.name + QLatin1Char(' ') + column.type +
                     (column.notNull ? QStringLiteral(" NOT NULL") : QString()));
    lines.sort(); // a later migration adds its columns at the end
    return lines.join(QLatin1Char('\n'));
}

QStringList texts(Database& database, const QString& sql, int column = 0)
{
    QStringList found;
    Statement rows(database.handle(), sql);
    while (rows.step())
        found.append(rows.text(column));
    found.sort();
    return found;
}

} // namespace

class TestMigrator : public QObject
{
    Q_OBJECT

private slots:
    void layingOutSaysCreatedThenCurrent()
    {
        QTemporaryDir folder;
        Database database(folder.filePath(QStringLiteral("new.soattt")));
        QCOMPARE(Migrator(database).run(), Migrator::Result::Created);
        QCOMPARE(Migrator(database).run(), Migrator::Result::Current);
        QCOMPARE(database.integer(QStringLiteral("PRAGMA user_version")),
                 Migrator::newestVersion());
        QCOMPARE(database.integer(QStringLiteral("PRAGMA application_id")), bookApplicationId);
        QCOMPARE(database.text(QStringLiteral("PRAGMA integrity_check")), QStringLiteral("ok"));
    }

    void tablesHoldTheFieldTable_data()
    {
        QTest::addColumn<QString>("key");
        for (const RecordKind* kind : allKinds())
            QTest::newRow(qPrintable(kind->key())) << kind->key();
    }

    /// A field without its migration, or a migration without its field, fails here.
    void tablesHoldTheFieldTable()
    {
        QFETCH(QString, key);
        const RecordKind& kind = *findKind(key);
        test::Store store;
        QCOMPARE(listed(columnsOf(*store.database, kind.table())), listed(wantedColumns(kind)));
    }

    void referencesAreForeignKeys_data() { tablesHoldTheFieldTable_data(); }
    void referencesAreForeignKeys()
    {
        QFETCH(QString, key);
        const RecordKind& kind = *findKind(key);
        test::Store store;
        QStringList wanted;
        for (const Field& field : kind.fields()) {
            if (field.type == FieldType::Reference)
                wanted.append(
                    QStringLiteral("%1 %2 code").arg(field.key, findKind(field.target)->table()));
        }
        wanted.sort();
        const QStringList found = texts(
            *store.database, QStringLiteral("SELECT \"from\" || ' ' || \"table\" || ' ' || \"to\""
                                            " FROM pragma_foreign_key_list('%1')")
                                 .arg(kind.table()));
        QCOMPARE(found.join(QLatin1Char('\n')), wanted.join(QLatin1Char('\n')));
    }

    void thereAreNoOtherTables()
    {
        test::Store store;
        QStringList wanted{QStringLiteral("log"), QStringLiteral("blobs"),
                           QStringLiteral("settings"), QStringLiteral("search")};
        for (const RecordKind* kind : allKinds())
            wanted.append(kind->table());
        wanted.sort();
        const QStringList found =
            texts(*store.database, QStringLiteral("SELECT name FROM pragma_table_list WHERE"
                                                  " schema='main' AND type<>'shadow'"
                                                  " AND name NOT LIKE 'sqlite_%'"));
        QCOMPARE(found.join(QLatin1Char('\n')), wanted.join(QLatin1Char('\n')));
        QCOMPARE(store.database->integer(QStringLiteral(
                     "SELECT count(*) FROM pragma_table_list WHERE schema='main' AND type='table'"
                     " AND strict=0 AND name NOT LIKE 'sqlite_%'")),
                 0);
    }

    void newerBookIsLeftAlone()
    {
        test::Store store;
        store.database->execute(QStringLiteral("PRAGMA user_version=99"));
        QCOMPARE(Migrator(*store.database).run(), Migrator::Result::Newer);
        QCOMPARE(store.database->integer(QStringLiteral("PRAGMA user_version")), 99);
    }

    void aFailedStepLeavesNothing()
    {
        QTemporaryDir folder;
        Database database(folder.filePath(QStringLiteral("full.soattt")));
        database.execute(QStringLiteral("PRAGMA max_page_count=20"));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("disk is full")));
        QCOMPARE(Migrator(database).run(), Migrator::Result::Failed);
        QVERIFY(!database.inTransaction());
        QCOMPARE(database.integer(QStringLiteral("PRAGMA user_version")), 0);
        QCOMPARE(database.integer(QStringLiteral("SELECT count(*) FROM sqlite_schema")), 0);
        database.execute(QStringLiteral("PRAGMA max_page_count=1000000"));
        QCOMPARE(Migrator(database).run(), Migrator::Result::Created);
    }

    void everyOutcomeHasItsSentence()
    {
        using Result = Migrator::Result;
        QVERIFY(Migrator::sentence(Result::Current).isEmpty());
        QVERIFY(Migrator::sentence(Result::Created).isEmpty());
        QStringList sentences;
        for (const Result result : {Result::Migrated, Result::Newer, Result::Failed})
            sentences.append(Migrator::sentence(result));
        QVERIFY(!sentences.contains(QString()));
        QCOMPARE(sentences.removeDuplicates(), 0);
    }

    void theLogRefusesEveryChange_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("update") << QStringLiteral("UPDATE log SET note='x' WHERE seq=1");
        QTest::newRow("delete") << QStringLiteral("DELETE FROM log WHERE seq=1");
        QTest::newRow("file changed") << QStringLiteral("UPDATE blobs SET bytes=x'00'");
        QTest::newRow("file deleted") << QStringLiteral("DELETE FROM blobs");
    }

    void theLogRefusesEveryChange()
    {
        QFETCH(QString, sql);
        test::Store store;
        RecordWriter writer = store.writer();
        writer.note(QStringLiteral("export"), QStringLiteral("a"));
        writer.commit();
        store.database->execute(QStringLiteral("INSERT INTO blobs VALUES('00', x'01')"));
        store.database->checkpoint();
        store.close();
        const QByteArray before = test::bytesOf(store.path());
        {
            test::RawSqlite raw(store.path());
            QVERIFY(raw.run(sql.toUtf8().constData()) != SQLITE_OK);
            QVERIFY2(raw.error().contains(QLatin1String("never")), qPrintable(raw.error()));
        }
        QCOMPARE(test::bytesOf(store.path()), before);
    }
};

QTEST_GUILESS_MAIN(TestMigrator)
#include "tst_migrator.moc"
