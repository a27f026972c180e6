#pragma once

#include "models/core/error.h"
#include "models/registers/bookrecords.h"
#include "models/registers/office.h"
#include "models/storage/blobstore.h"
#include "models/storage/bookheader.h"
#include "models/storage/booklock.h"
#include "models/storage/headmark.h"
#include "models/storage/recordwriter.h"
#include "models/storage/settings.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace soattt {

/// Why a book was not opened (exit code 3); the file is untouched.
class BookError : public StorageError
{
public:
    BookError(BookProblem problem, const QString& path, const QString& holder = {});
    /// What else came in the way of opening, in its own words.
    explicit BookError(const StorageError& cause);
    BookProblem problem() const { return m_problem; }

private:
    BookProblem m_problem;
};

/// What a new book needs.
struct NewBook
{
    Office office; ///< name and regulations at least
    QString adminLogin = QStringLiteral("quantri");
    QString adminName;
    QString adminPassword;
    QString adminPasswordHash; ///< taken as it is when set; only the sample office has one ready
};

/// An open book: lock, connection, repository, log. Lives in the thread that opened it. Services
/// are built on it; they emit `committed` after each transaction, so models know what to read
/// again.
class Book : public QObject
{
    Q_OBJECT

public:
    /// Opens, migrating if needed. Throws BookError.
    static std::unique_ptr<Book> open(const QString& path, const Clock& clock);
    /// Writes a whole new book under a temporary name, then gives it its own: a power cut leaves a
    /// whole book or none. Refuses an existing file.
    static std::unique_ptr<Book> create(const QString& path, const NewBook& request,
                                        const Clock& clock);
    ~Book() override;

    const QString& path() const { return m_path; }
    const Clock& clock() const { return m_clock; }
    Database& database() { return *m_database; }
    Repository& repository() { return *m_repository; }
    ActivityLog& log() { return *m_log; }
    Settings& settings() { return *m_settings; }
    BlobStore& blobs() { return *m_blobs; }

    Office office();
    /// One sentence when the book was migrated while opening; else empty.
    const QString& openingNote() const { return m_openingNote; }
    /// One sentence when the book lacks entries that were in it here before; else empty. The log of
    /// the book says so too.
    const QString& lossNote() const { return m_lossNote; }
    /// Call after a commit: tells the models, and moves the write-ahead log into the file after two
    /// idle seconds (people copy files). No kinds: only the log grew.
    void announce(const QStringList& kinds);

    /// While long work lets the window have its turn, nothing else may write: `running` names the
    /// work; an empty name lets writes through again.
    void holdWrites(const QString& running) { m_running = running; }
    /// Throws UserError that names the work that holds the writes.
    void requireNoWork() const;
    /// The same, and StorageError when the file was taken away from under its name.
    void requireWritable() const;

signals:
    void committed(const QStringList& kinds);

private:
    Book(const QString& path, const Clock& clock);
    void lock();
    void openDatabase();
    void migrate();
    void lookForLoss();
    [[noreturn]] void refuse(BookProblem problem);
    void checkpointIdle();

    QString m_path;
    const Clock& m_clock;
    std::unique_ptr<BookLock> m_lock;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Repository> m_repository;
    std::unique_ptr<ActivityLog> m_log;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<BlobStore> m_blobs;
    HeadMark m_headMark;
    QString m_openingNote;
    QString m_lossNote;
    QString m_running;
    QTimer m_idle;
};

} // namespace soattt
