#include "models/storage/migrator.h"

#include "models/core/error.h"
#include "models/storage/backup.h"
#include "models/storage/bookheader.h"
#include "models/storage/fileaccess.h"
#include "models/storage/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

// At global scope: the macro declares a global function.
static void initMigrations()
{
    Q_INIT_RESOURCE(soattt_migrations);
}

namespace soattt {

namespace {

QString scriptPath(int version)
{
    return QStringLiteral(":/migrations/%1.sql").arg(version, 4, 10, QLatin1Char('0'));
}

QString script(int version)
{
    QFile file(scriptPath(version));
    if (!file.open(QIODevice::ReadOnly))
        throw StorageError(
            QCoreApplication::translate("Storage", "A part of the program is missing: %1.")
                .arg(file.fileName()));
    return QString::fromUtf8(file.readAll());
}

/// An earlier attempt that failed may have left its copy.
QString freeCopyPath(const QString& book, int version)
{
    const QString first = QStringLiteral("%1.truoc-nang-cap-%2").arg(book).arg(version);
    QString path = first;
    for (int i = 2; QFile::exists(path); ++i)
        path = QStringLiteral("%1-%2").arg(first).arg(i);
    return path;
}

} // namespace

int Migrator::newestVersion()
{
    initMigrations();
    int version = 0;
    while (QFile::exists(scriptPath(version + 1)))
        ++version;
    return version;
}

Migrator::Result Migrator::run()
{
    const int newest = newestVersion();
    const int version = int(m_database.integer(QStringLiteral("PRAGMA user_version")));
    if (version > newest)
        return Result::Newer;
    if (version == newest)
        return Result::Current;
    if (version > 0 && !copyFirst(version))
        return Result::NotCopied;
    for (int next = version + 1; next <= newest; ++next) {
        if (!apply(next))
            return Result::Failed;
    }
    m_database.checkpoint();
    return version == 0 ? Result::Created : Result::Migrated;
}

bool Migrator::apply(int version)
{
    try {
        Transaction transaction(m_database);
        m_database.execute(script(version));
        m_database.execute(QStringLiteral("PRAGMA application_id=%1; PRAGMA user_version=%2;")
                               .arg(bookApplicationId)
                               .arg(version));
        transaction.commit();
        return true;
    } catch (const Error& error) {
        qWarning("Migration %d: %s", version, error.what());
        return false;
    }
}

bool Migrator::copyFirst(int version)
{
    const QString partial = m_database.path() + QStringLiteral(".truoc-nang-cap.partial");
    removeDatabaseFiles(partial); // of an attempt that was cut off
    try {
        copyDatabase(m_database, partial);
    } catch (const Error& error) {
        qWarning("Copy before migration: %s", error.what());
        return false;
    }
    m_copyPath = freeCopyPath(m_database.path(), version);
    if (renameForGood(partial, m_copyPath))
        return true;
    removeDatabaseFiles(partial);
    return false;
}

QString Migrator::sentence(Result result)
{
    switch (result) {
    case Result::Current:
    case Result::Created:
        return {};
    case Result::Migrated:
        return QCoreApplication::translate(
            "Storage", "The book was brought up to date; a copy of it as it was lies beside it.");
    case Result::Newer:
        return problemMessage(BookProblem::Newer, QString());
    case Result::NotCopied:
        return QCoreApplication::translate(
            "Storage", "The book has to be brought up to date, and the copy that is made before "
                       "could not be made; the book is as it was. Look whether its folder may be "
                       "written and its disk has room, then open it again.");
    case Result::Failed:
        return QCoreApplication::translate("Storage",
                                           "The book could not be brought up to date; it and its "
                                           "copy are whole. Free some disk space and try again.");
    }
    Q_UNREACHABLE();
}

} // namespace soattt
