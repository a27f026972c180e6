#include "models/storage/verifier.h"

#include "models/core/error.h"
#include "models/registers/bookrecords.h"
#include "models/registers/catalog.h"
#include "models/registers/document.h"
#include "models/registers/labels.h"
#include "models/storage/blobstore.h"
#include "models/storage/canonical.h"
#include "models/storage/rowcodec.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

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

constexpr int linesBetweenTelling = 100; ///< about a millisecond

void tell(const Verifier::Progress& progress, qint64 percent)
{
    if (progress)
        progress(int(percent));
}

/// Of every hundredth line: from…to while `done` goes to `all`.
void tellSome(const Verifier::Progress& progress, qint64 from, qint64 to, qint64 done, qint64 all)
{
    if (done % linesBetweenTelling == 0)
        tell(progress, from + (to - from) * std::min(done, all) / std::max<qint64>(1, all));
}

void bad(VerifyReport& report, const QString& sentence)
{
    report.problems.append(sentence);
    report.rowsOk = false;
}

} // namespace

QJsonObject VerifyReport::toJson() const
{
    const QJsonObject chain{{QStringLiteral("entries"), entries},
                            {QStringLiteral("head"), head.toString()},
                            {QStringLiteral("ok"), chainOk}};
    const QJsonObject rows{{QStringLiteral("checked"), rowsChecked},
                           {QStringLiteral("ok"), rowsOk}};
    return {{QStringLiteral("ok"), ok()},
            {QStringLiteral("file"), file},
            {QStringLiteral("chain"), chain},
            {QStringLiteral("rows"), rows},
            {QStringLiteral("problems"), QJsonArray::fromStringList(problems)}};
}

VerifyReport Verifier::run(const Progress& progress)
{
    tell(progress, 0);
    QString state = fileState();
    return run(progress, [&state] { return state; });
}

VerifyReport Verifier::run(const Progress& progress, const std::function<QString()>& fileState)
{
    VerifyReport report;
    m_expectedFiles.clear();
    QHash<QString, QByteArray> lastHashes;
    tell(progress, 10);
    checkChain(report, lastHashes, progress);
    checkRows(report, lastHashes, progress);
    checkSearch(report);
    checkBlobs(report, progress);
    report.file = fileState();
    report.fileOk = report.file == QLatin1String("ok");
    if (!report.fileOk)
        report.problems.prepend(Words::tr("The file itself is damaged: %1").arg(report.file));
    return report;
}

QString Verifier::fileState()
{
    QStringList words;
    try {
        Statement rows(m_database.handle(), QStringLiteral("PRAGMA integrity_check(20)"));
        while (rows.step())
            words.append(rows.text(0));
    } catch (const StorageError& error) {
        words.append(error.message());
    }
    return words.join(QLatin1String("; "));
}

void Verifier::checkChain(VerifyReport& report, QHash<QString, QByteArray>& lastHashes,
                          const Progress& progress)
{
    report.chainOk = true;
    QByteArray previous;
    const auto broken = [&report](const QString& sentence) {
        if (report.chainOk)
            report.problems.append(sentence);
        report.chainOk = false;
    };
    try {
        const qint64 all = m_log.head().sequence;
        m_log.scanChain([&](const ChainLink& link) {
            tellSome(progress, 10, 50, ++report.entries, all);
            if (link.sequence != report.entries)
                broken(Words::tr("The log lacks entry %1.").arg(report.entries));
            if (link.expected != link.hash)
                broken(Words::tr("Log entry %1 (%2 %3) was changed, or one before it.")
                           .arg(link.sequence)
                           .arg(link.kind, link.code));
            previous = link.hash;
            if (!link.rowHash.isEmpty())
                lastHashes.insert(recordKey(link.kind, link.code), link.rowHash);
        });
    } catch (const Canceled&) {
        throw;
    } catch (const Error& error) {
        broken(Words::tr("The log can't be read: %1").arg(error.message()));
    }
    report.head = {report.entries, previous};
}

void Verifier::checkRows(VerifyReport& report, QHash<QString, QByteArray>& lastHashes,
                         const Progress& progress)
{
    report.rowsOk = true;
    const qint64 all = lastHashes.size();
    for (const RecordKind* kind : allKinds()) {
        try {
            m_repository.scanStored(*kind, [&](const StoredRow& row) {
                tellSome(progress, 50, 95, ++report.rowsChecked, all);
                checkRow(report, *kind, row, lastHashes.take(recordKey(kind->key(), row.code)));
            });
        } catch (const StorageError& error) {
            bad(report, Words::tr("The register %1 can't be read: %2")
                            .arg(kindLabel(*kind), error.message()));
        }
    }
    for (auto left = lastHashes.cbegin(); left != lastHashes.cend(); ++left) {
        const RecordKind* kind = findKind(left.key().section(QLatin1Char('/'), 0, 0));
        bad(report,
            Words::tr("%1 stands in the log but is missing from the book.")
                .arg(kind ? named(*kind, left.key().section(QLatin1Char('/'), 1)) : left.key()));
    }
}

void Verifier::checkRow(VerifyReport& report, const RecordKind& kind, const StoredRow& row,
                        const QByteArray& expected)
{
    if (expected.isEmpty())
        bad(report,
            Words::tr("%1 stands in the book but not in the log.").arg(named(kind, row.code)));
    else if (!row.record || rowHash(*row.record) != expected)
        bad(report, Words::tr("%1 was changed outside the program.").arg(named(kind, row.code)));
    else if (!agreesWithDerived(row))
        bad(report, Words::tr("The search index or sort key of %1 is wrong; it can be rebuilt.")
                        .arg(named(kind, row.code)));
    if (row.record)
        noteKeptFile(*row.record);
}

bool Verifier::agreesWithDerived(const StoredRow& row) const
{
    if (row.searchText != rowcodec::searchText(*row.record))
        return false;
    size_t at = 0;
    for (const Field& field : row.record->kind().fields()) {
        if (field.sorted && row.sortKeys[at++] != rowcodec::sortKey(*row.record, field))
            return false;
    }
    return true;
}

/// A text in the index that belongs to no record would be found and lead nowhere.
void Verifier::checkSearch(VerifyReport& report)
{
    try {
        if (m_repository.searchTexts() != report.rowsChecked)
            bad(report, Words::tr("The search index does not hold each record once; it can be "
                                  "rebuilt."));
    } catch (const StorageError& error) {
        bad(report, Words::tr("The search index can't be read: %1").arg(error.message()));
    }
}

/// The record's file must be there when the kept files are looked at.
void Verifier::noteKeptFile(const Record& record)
{
    const bool attachment = &record.kind() == &attachmentKind();
    const bool document = &record.kind() == &documentKind();
    const QString sum = attachment ? record.to<Attachment>().sha256
                        : document ? record.to<Document>().fileSha256
                                   : QString();
    if (!sum.isEmpty())
        m_expectedFiles.insert(sum, record.code());
}

void Verifier::checkBlobs(VerifyReport& report, const Progress& progress)
{
    try {
        BlobStore(m_database).scan([&](const QString& sum, const QByteArray& bytes) {
            tell(progress, 95);
            m_expectedFiles.remove(sum);
            if (BlobStore::sha256(bytes) != sum)
                bad(report, Words::tr("The kept file %1… was changed outside the program.")
                                .arg(sum.left(16)));
        });
    } catch (const Canceled&) {
        throw;
    } catch (const Error& error) {
        bad(report, Words::tr("The kept files can't be read: %1").arg(error.message()));
        return;
    }
    for (const QString& owner : std::as_const(m_expectedFiles))
        bad(report, Words::tr("The kept file of %1 is missing.").arg(owner));
}

std::optional<bool> Verifier::agreesWithAnchor(const QString& anchor)
{
    static const QRegularExpression shape(QStringLiteral("^(\\d{1,12}):([0-9a-f]{8,64})$"));
    static const QRegularExpression blanks(QStringLiteral("\\s"));
    const auto match = shape.match(QString(anchor).remove(blanks).toLower());
    if (!match.hasMatch())
        return std::nullopt;
    const auto head = m_log.headAt(match.captured(1).toLongLong());
    return head && QString::fromLatin1(head->hash.toHex()).startsWith(match.captured(2));
}

} // namespace soattt
