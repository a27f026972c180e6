// Saving one record with its log entry, durable, beside a bare SQLite commit on the same disk.
#include "models/registers/asset.h"
#include "models/services/recordservice.h"
#include "tests/bench/measure.h"
#include "tests/support/testbook.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <algorithm>
#include <vector>

using namespace soattt;
using namespace soattt::bench;

namespace {

constexpr int rounds = 1000;

/// A table of one column under the settings of the book.
QSqlQuery bareInsert(const QString& path)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), path);
    database.setDatabaseName(path);
    if (!database.open())
        qFatal("The comparison database can't be opened.");
    QSqlQuery query(database);
    for (const char* statement : {"PRAGMA locking_mode=EXCLUSIVE", "PRAGMA journal_mode=WAL",
                                  "PRAGMA synchronous=FULL", "CREATE TABLE t(a TEXT)"})
        query.exec(QString::fromLatin1(statement));
    query.prepare(QStringLiteral("INSERT INTO t VALUES (?)"));
    return query;
}

Record assetNumber(int i)
{
    Asset asset;
    asset.name = QStringLiteral("Máy tính phòng Văn hóa %1").arg(i);
    asset.serial = QStringLiteral("SN-%1").arg(i);
    return Record::from(assetKind(), asset);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const TestBook test;
    QSqlQuery bare = bareInsert(test.file(QStringLiteral("bare.sqlite")));
    RecordService service(*test.session);
    std::vector<double> bareTimes;
    std::vector<double> savedTimes;
    for (int i = 0; i < rounds; ++i) {
        const Record asset = assetNumber(i);
        savedTimes.push_back(milliseconds([&] { service.save(asset); }));
        bare.bindValue(0, QStringLiteral("Máy tính phòng Văn hóa %1").arg(i));
        bareTimes.push_back(milliseconds([&] { bare.exec(); }));
    }
    const double saved = median(savedTimes);
    const double commit = median(bareTimes);
    Results results;
    results.add("save", "save one record with its log entry, durable", saved,
                std::min(0.5, commit * 2.3), commit, "bare SQLite commit");
    return results.write(QCoreApplication::arguments().value(1)) ? 0 : 1;
}
