#pragma once

#include "models/storage/migrator.h"
#include "models/storage/recordwriter.h"

#include <QFile>
#include <QTemporaryDir>

#include <memory>

namespace soattt::test {

/// A book file in a folder of its own, without any service: database, repository, log, and a clock
/// that the test sets.
struct Store
{
    Store()
        : clock(QDateTime(QDate(2026, 7, 5), QTime(8, 30), Qt::OffsetFromUTC, officeOffsetSeconds))
    {
        open();
    }

    QString path() const { return folder.filePath(QStringLiteral("sổ.soattt")); }
    QString file(const QString& name) const { return folder.filePath(name); }
    Actor actor() const { return {QStringLiteral("quantri"), &clock}; }

    void open()
    {
        database = std::make_unique<Database>(path());
        Migrator(*database).run();
        repository = std::make_unique<Repository>(*database);
        log = std::make_unique<ActivityLog>(*database);
    }

    void close()
    {
        log.reset();
        repository.reset();
        database.reset();
    }

    RecordWriter writer(const QString& subject = QStringLiteral("test"))
    {
        return RecordWriter(*database, *repository, *log, actor(), subject);
    }

    Record add(Record record)
    {
        RecordWriter one(*database, *repository, *log, actor(), QStringLiteral("test"));
        one.add(record);
        one.commit();
        return record;
    }

    void change(const Record& before, const Record& after)
    {
        RecordWriter one(*database, *repository, *log, actor(), QStringLiteral("test"));
        one.change(before, after);
        one.commit();
    }

    QTemporaryDir folder;
    FixedClock clock;
    std::unique_ptr<Database> database;
    std::unique_ptr<Repository> repository;
    std::unique_ptr<ActivityLog> log;
};

inline QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace soattt::test
