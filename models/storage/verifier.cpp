#include "models/storage/verifier.h"

#include "models/core/error.h"
#include "models/registers/catalog.h"
#include "models/registers/labels.h"
#include "models/storage/blobstore.h"
#include "models/storage/canonical.h"
#include "models/storage/rowcodec.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace soattt {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Verify)
};

QString recordKey(const QString& kind, const QString& code)
{
    return kind + QLatin1Char('/') + code;
}

QString named(const RecordKind& kind, const QString& code)
{
    return QStringLiteral("%1 %2 (%3)").arg(kindLabel(kind), code, kind.key());
}

} // namespace

VerifyReport Verifier::run(const Progress& progress)
{
    VerifyReport report;
    QHash<QString, QByteArray> lastHashes;
    checkFile(report);
    if (progress)
        progress(10);
    checkChain(report, lastHashes);
    if (progress)
        progress(50);
    checkRows(report, lastHashes, progress);
    checkBlobs(report);
    return report;
}

void Verifier::checkFile(VerifyReport& report)
{
    Statement rows(m_database.handle(), QStringLiteral("PRAGMA integrity_check(20)"));
    QStringList words;
    try {
        while (rows.step())
            words.append(rows.text(0));
    } catch (const StorageError& error) {
        words.append(error.message());
    }
    report.file = words.join(QLatin1String("; "));
    report.fileOk = report.file == QLatin1String("ok");
    if (!report.fileOk)
        report.problems.append(Words::tr("The file itself is damaged: %1").arg(report.file));
}

void Verifier::checkChain(VerifyReport& report, QHash<QString, QByteArray>& lastHashes)
{
    report.chainOk = true;
    QByteArray previous;
    const auto broken = [&report](const QString& sentence) {
        if (report.chainOk)
            report.problems.append(sentence);
        report.chainOk = false;
    };
    try {
        m_log.scan([&](const LogEntry& entry) {
            ++report.entries;
            if (entry.sequence != report.entries)
                broken(Words::tr("The log lacks entry %1.").arg(report.entries));
            if (ActivityLog::chainHash(previous, entry) != entry.hash)
                broken(Words::tr("Log entry %1 (%2 %3) was changed, or one before it.")
                           .arg(entry.sequence)
                           .arg(entry.kind, entry.code));
            previous = entry.hash;
            if (!entry.rowHash.isEmpty())
                lastHashes.insert(recordKey(entry.kind, entry.code), entry.rowHash);
        });
    } catch (const Error& error) {
        broken(Words::tr("The log can't be read: %1").arg(error.message()));
    }
    report.head = {report.entries, previous};
}

void Verifier::checkRows(VerifyReport& report, QHash<QString, QByteArray>& lastHashes,
                         const Progress& progress)
{
    report.rowsOk = true;
    const auto bad = [&report](const QString& sentence) {
        report.problems.append(sentence);
        report.rowsOk = false;
    };
    int done = 0;
    for (const RecordKind* kind : allKinds()) {
        try {
            m_repository.scanRaw(*kind, [&](const Record& record) {
                ++report.rowsChecked;
                const QByteArray expected = lastHashes.take(recordKey(kind->key(), record.code()));
                if (expected.isEmpty())
                    bad(Words::tr("%1 stands in the book but not in the log.")
                            .arg(named(*kind, record.code())));
                else if (expected != rowHash(record))
                    bad(Words::tr("%1 was changed outside the program.")
                            .arg(named(*kind, record.code())));
                else
                    checkDerived(report, record);
            });
        } catch (const Error& error) {
            bad(Words::tr("The register %1 can't be read: %2")
                    .arg(kindLabel(*kind), error.message()));
        }
        if (progress)
            progress(50 + 45 * ++done / int(allKinds().size()));
    }
    for (auto left = lastHashes.cbegin(); left != lastHashes.cend(); ++left) {
        const RecordKind* kind = findKind(left.key().section(QLatin1Char('/'), 0, 0));
        bad(Words::tr("%1 stands in the log but is missing from the book.")
                .arg(kind ? named(*kind, left.key().section(QLatin1Char('/'), 1)) : left.key()));
    }
}

void Verifier::checkDerived(VerifyReport& report, const Record& record)
{
    const Repository::Derived stored = m_repository.storedDerived(record.kind(), record.id());
    bool agrees = stored.searchText == rowcodec::searchText(record);
    for (const auto& [key, bytes] : stored.sortKeys)
        agrees = agrees && bytes == rowcodec::sortKey(record, record.kind().field(key));
    if (agrees)
        return;
    report.rowsOk = false;
    report.problems.append(
        Words::tr("The search index or sort key of %1 is wrong; it can be rebuilt.")
            .arg(named(record.kind(), record.code())));
}

void Verifier::checkBlobs(VerifyReport& report)
{
    BlobStore blobs(m_database);
    try {
        blobs.scan([&report](const QString& sum, const QByteArray& bytes) {
            if (BlobStore::sha256(bytes) == sum)
                return;
            report.rowsOk = false;
            report.problems.append(
                Words::tr("The kept file %1… was changed outside the program.").arg(sum.left(16)));
        });
    } catch (const Error& error) {
        report.rowsOk = false;
        report.problems.append(Words::tr("The kept files can't be read: %1").arg(error.message()));
    }
}

std::optional<bool> Verifier::agreesWithAnchor(const QString& anchor)
{
    static const QRegularExpression shape(QStringLiteral("^(\\d{1,12}):([0-9a-f]{8,64})$"));
    const auto match = shape.match(QString(anchor).remove(QLatin1Char(' ')).toLower());
    if (!match.hasMatch())
        return std::nullopt;
    const auto head = m_log.headAt(match.captured(1).toLongLong());
    return head && QString::fromLatin1(head->hash.toHex()).startsWith(match.captured(2));
}

} // namespace soattt
