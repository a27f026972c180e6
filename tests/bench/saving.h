#pragma once

#include "models/registers/asset.h"
#include "models/services/recordservice.h"
#include "tests/bench/measure.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

namespace soattt::bench {

/// The least a durable record costs: one row of one column, under the settings of the book.
class BareCommit
{
public:
    explicit BareCommit(const QString& path)
        : m_insert(prepared(path))
    {
    }

    void commit(const QString& text)
    {
        m_insert.bindValue(0, text);
        m_insert.exec();
    }

private:
    static QSqlQuery prepared(const QString& path)
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

    QSqlQuery m_insert;
};

struct SaveTimes
{
    std::vector<double> saved;
    std::vector<double> bare;
};

/// New assets one by one, each durable with its log entry; after each one a bare SQLite commit in
/// a file beside the book.
inline SaveTimes saveRecords(const Session& session, int rounds)
{
    SaveTimes times;
    BareCommit bare(session.book().path() + QStringLiteral(".bare"));
    RecordService service(session);
    for (int i = 0; i < rounds; ++i) {
        Asset asset;
        asset.name = QStringLiteral("Máy tính phòng Văn hóa %1").arg(i);
        asset.serial = QStringLiteral("SN-%1").arg(i);
        const Record record = Record::from(assetKind(), asset);
        times.saved.push_back(milliseconds([&] { service.save(record); }));
        times.bare.push_back(milliseconds([&] { bare.commit(asset.name); }));
    }
    return times;
}

/// `where` ends the name: in which book.
inline void reportSaving(const SaveTimes& times, const char* key, const char* where,
                         Results& results)
{
    const QByteArray name(key);
    const QByteArray what = QByteArray("save one record, durable, ") + where;
    const double bare = median(times.bare);
    results.add((name + ".p50").constData(), (what + ", p50").constData(), median(times.saved),
                std::min(0.5, bare * 2.3), bare, "bare SQLite commit");
    results.add((name + ".p99").constData(), (what + ", p99").constData(),
                percentile(times.saved, 99), 0, percentile(times.bare, 99), "bare SQLite commit");
}

} // namespace soattt::bench
