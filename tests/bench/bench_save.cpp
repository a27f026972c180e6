// Saving one record with its log entry, durable, beside a bare SQLite commit on the same disk.
#include "models/registers/asset.h"
#include "models/services/recordservice.h"
#include "tests/support/testbook.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace soattt;

namespace {

constexpr int rounds = 1000;

double milliseconds(const std::function<void()>& call)
{
    QElapsedTimer timer;
    timer.start();
    call();
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> times)
{
    const auto middle = times.begin() + std::ptrdiff_t(times.size() / 2);
    std::nth_element(times.begin(), middle, times.end());
    return *middle;
}

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
    std::printf("bare SQLite commit     %.3f ms median\n", commit);
    std::printf("record with log entry  %.3f ms median (at most 0.5), %.1fx (at most 2.3)\n", saved,
                saved / commit);
    return 0;
}
