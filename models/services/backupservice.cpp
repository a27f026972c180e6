#include "models/services/backupservice.h"

#include "models/registers/catalog.h"
#include "models/storage/sealedfile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace soattt {

namespace {

const QString lastKey = QStringLiteral("backup.last");

} // namespace

/// "so-attt-20260701-083000.soattt"; a second one within the second counts on.
QString BackupService::freeName(const QString& folder, const QString& ending) const
{
    const Book& book = m_session.book();
    const QString stem = QFileInfo(book.path()).completeBaseName() + QLatin1Char('-') +
                         book.clock().now().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString name = stem + ending;
    for (int i = 2; QFile::exists(QDir(folder).filePath(name)); ++i)
        name = QStringLiteral("%1-%2%3").arg(stem).arg(i).arg(ending);
    return name;
}

BackupResult BackupService::backUp(const QString& folder, const Progress& progress) const
{
    m_session.authorize(Operation::BackUp);
    BackupResult result = soattt::backUp(m_session.book().database(), folder,
                                         freeName(folder, QStringLiteral(".soattt")), progress);
    note(result);
    return result;
}

int BackupService::leastPassphrase()
{
    return sealed::leastLetters;
}

void BackupService::requirePassphrase(const QString& passphrase)
{
    sealed::requirePassphrase(passphrase);
}

BackupResult BackupService::backUpSealed(const QString& folder, const QString& passphrase,
                                         const Progress& progress) const
{
    m_session.authorize(Operation::BackUp);
    BackupResult result =
        soattt::backUpSealed(m_session.book().database(), folder,
                             freeName(folder, QStringLiteral(".soattt-kin")), passphrase, progress);
    note(result);
    return result;
}

/// The book remembers it, and so does its log.
void BackupService::note(const BackupResult& result) const
{
    Book& book = m_session.book();
    const QJsonObject last{{QStringLiteral("at"), book.clock().now().toString(Qt::ISODate)},
                           {QStringLiteral("path"), QFileInfo(result.path).absoluteFilePath()},
                           {QStringLiteral("sha256"), result.sha256}};
    setNoted(
        m_session, lastKey, QJsonDocument(last).toJson(QJsonDocument::Compact),
        QStringLiteral("backup"),
        QStringLiteral("%1 SHA-256 %2").arg(QDir::toNativeSeparators(result.path), result.sha256));
}

std::optional<LastBackup> BackupService::last() const
{
    const QByteArray kept = m_session.book().settings().value(lastKey);
    if (kept.isEmpty())
        return std::nullopt;
    const QJsonObject last = QJsonDocument::fromJson(kept).object();
    return LastBackup{
        QDateTime::fromString(last.value(QStringLiteral("at")).toString(), Qt::ISODate),
        last.value(QStringLiteral("path")).toString(),
        last.value(QStringLiteral("sha256")).toString()};
}

VerifyReport BackupService::verify(const Verifier::Progress& progress) const
{
    m_session.authorize(Operation::Verify);
    return Verifier(m_session.book().database()).run(progress);
}

void BackupService::rebuildDerived() const
{
    m_session.authorize(Operation::ChangeOffice);
    Book& book = m_session.book();
    RecordWriter writer(book.database(), book.repository(), book.log(), m_session.actor(),
                        QStringLiteral("rebuild"));
    book.repository().rebuildDerived();
    writer.note(QStringLiteral("rebuild"), {});
    writer.commit();
    QStringList kinds;
    for (const RecordKind* kind : allKinds())
        kinds.append(kind->key());
    book.announce(kinds);
}

std::optional<bool> BackupService::agreesWithAnchor(const QString& anchor) const
{
    m_session.authorize(Operation::Verify);
    return Verifier(m_session.book().database()).agreesWithAnchor(anchor);
}

QString BackupService::restore(const QString& file, const QString& target,
                               const QString& passphrase)
{
    return restoreBackup(file, target, passphrase);
}

} // namespace soattt
