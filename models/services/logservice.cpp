#include "models/services/logservice.h"

#include "models/core/clock.h"
#include "models/core/text.h"
#include "models/exchange/sheetwriter.h"
#include "models/registers/actionlabels.h"
#include "models/registers/catalog.h"
#include "models/registers/fieldtext.h"
#include "models/registers/labels.h"
#include "models/reports/logclosing.h"
#include "models/reports/pdfrenderer.h"
#include "models/services/wholefile.h"
#include "models/storage/logchain.h"
#include "models/storage/rowcodec.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace soattt {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LogService)
};

constexpr size_t entriesPerProgress = 100;

std::vector<OutputColumn> columns()
{
    using Format = OutputColumn::Format;
    return {{QStringLiteral("Số"), Format::Integer, 8},
            {QStringLiteral("Thời gian"), Format::DateTime},
            {QStringLiteral("Người"), Format::Text, 14},
            {QStringLiteral("Việc"), Format::Text, 20},
            {QStringLiteral("Danh mục"), Format::Text, 20},
            {QStringLiteral("Mã hồ sơ"), Format::Text, 12},
            {QStringLiteral("Trước → sau"), Format::Text, 60},
            {QStringLiteral("Ghi chú"), Format::Text, 30},
            {QStringLiteral("Mã băm"), Format::Text, 66}};
}

QString valueWords(const Field* field, const QString& canonical)
{
    if (!field || field->secret || canonical.isEmpty())
        return canonical;
    return paperText(*field, rowcodec::fromCanonical(*field, canonical));
}

/// All fields, a line each.
QString changeLines(const LogEntry& entry)
{
    const RecordKind* kind = findKind(entry.kind);
    QStringList lines;
    for (const FieldChange& change : entry.changes) {
        const Field* field = kind ? kind->find(change.field) : nullptr;
        lines.append(QStringLiteral("%1: %2 → %3")
                         .arg(field ? paper::fieldLabel(*field) : change.field,
                              valueWords(field, change.before), valueWords(field, change.after)));
    }
    return lines.join(QLatin1Char('\n')).left(SheetWriter::longestText);
}

std::vector<Cell> cellsOf(const LogEntry& entry)
{
    const QDateTime at = atOffice(entry.at);
    const RecordKind* kind = findKind(entry.kind);
    return {Cell::ofNumber(double(entry.sequence)),
            Cell::ofDate(at.date(), at.time()),
            Cell::ofText(entry.actor),
            Cell::ofText(paper::actionLabel(entry.action)),
            Cell::ofText(kind ? paper::kindLabel(*kind) : entry.kind),
            Cell::ofText(entry.code),
            Cell::ofText(changeLines(entry)),
            Cell::ofText(paper::noteWords(entry.note)),
            Cell::ofText(QString::fromLatin1(entry.hash.toHex()))};
}

std::vector<LogClosing::Count> countsOf(const std::vector<LogEntry>& entries)
{
    std::vector<LogClosing::Count> counts;
    for (const LogEntry& entry : entries) {
        const QString what = paper::actionLabel(entry.action);
        const auto known =
            std::find_if(counts.begin(), counts.end(),
                         [&what](const LogClosing::Count& count) { return count.what == what; });
        if (known == counts.end())
            counts.push_back({what, 1});
        else
            ++known->entries;
    }
    std::stable_sort(counts.begin(), counts.end(),
                     [](const auto& a, const auto& b) { return a.entries > b.entries; });
    return counts;
}

QJsonObject lineOf(const LogEntry& entry)
{
    QJsonArray changes;
    for (const FieldChange& change : entry.changes)
        changes.append(QJsonArray{change.field, change.before, change.after});
    return {{QStringLiteral("seq"), entry.sequence},
            {QStringLiteral("txn"), entry.transaction},
            {QStringLiteral("at"), entry.at.toUTC().toString(Qt::ISODateWithMs)},
            {QStringLiteral("actor"), entry.actor},
            {QStringLiteral("action"), entry.action},
            {QStringLiteral("subject"), entry.subject},
            {QStringLiteral("kind"), entry.kind},
            {QStringLiteral("code"), entry.code},
            {QStringLiteral("note"), entry.note},
            {QStringLiteral("changes"), changes},
            {QStringLiteral("row_hash"), QString::fromLatin1(entry.rowHash.toHex())},
            {QStringLiteral("hash"), QString::fromLatin1(entry.hash.toHex())}};
}

LogEntry entryFrom(const QJsonObject& line)
{
    const auto text = [&line](const char* key) { return line[QLatin1String(key)].toString(); };
    LogEntry entry;
    entry.sequence = line[QStringLiteral("seq")].toInteger();
    entry.transaction = line[QStringLiteral("txn")].toInteger();
    entry.at = QDateTime::fromString(text("at"), Qt::ISODateWithMs);
    entry.actor = text("actor");
    entry.action = text("action");
    entry.subject = text("subject");
    entry.kind = text("kind");
    entry.code = text("code");
    entry.note = text("note");
    for (const QJsonValue change : line[QStringLiteral("changes")].toArray())
        entry.changes.push_back({change[0].toString(), change[1].toString(), change[2].toString()});
    entry.rowHash = QByteArray::fromHex(text("row_hash").toLatin1());
    entry.hash = QByteArray::fromHex(text("hash").toLatin1());
    return entry;
}

} // namespace

qint64 LogService::exportEntries(const LogQuery& query, const QString& path,
                                 const Tell& progress) const
{
    m_session.authorize(Operation::ReadLog);
    m_session.authorize(Operation::Export);
    LogQuery oldestFirst = query;
    oldestFirst.limit = 0;
    const std::vector<LogEntry> entries = m_session.book().log().read(oldestFirst);
    const auto writer = SheetWriter::create(path);
    writer->beginSheet(QStringLiteral("Nhật ký"), columns());
    for (size_t i = 0; i < entries.size(); ++i) {
        writer->writeRow(cellsOf(entries[i]));
        if (progress && i % entriesPerProgress == 0)
            progress(int(100 * i / entries.size()));
    }
    writer->finish();
    logNote(m_session, QStringLiteral("export"),
            QStringLiteral("%1: %2").arg(QFileInfo(path).fileName()).arg(entries.size()));
    return qint64(entries.size());
}

ReportDocument LogService::closingPage(const QDate& first, const QDate& last) const
{
    m_session.authorize(Operation::ReadLog);
    if (!first.isValid() || !last.isValid() || first > last)
        throw UserError(Words::tr("A period has a first and a last day, the first one earlier."));
    Book& book = m_session.book();
    LogQuery query;
    query.since = first;
    query.until = last;
    const std::vector<LogEntry> entries = book.log().read(query);
    LogClosing closing;
    closing.office = book.office().name;
    closing.period =
        QStringLiteral("từ %1 đến %2").arg(text::dateForPeople(first), text::dateForPeople(last));
    closing.at = atOffice(book.clock().now());
    closing.by = m_session.user().name.isEmpty() ? m_session.user().login : m_session.user().name;
    closing.first = entries.empty() ? 0 : entries.front().sequence;
    closing.last = entries.empty() ? 0 : entries.back().sequence;
    closing.counts = countsOf(entries);
    const LogHead head = book.log().head();
    closing.head = {head.sequence, QString::fromLatin1(head.hash.toHex())};
    return buildLogClosing(closing);
}

void LogService::saveClosingPage(const QDate& first, const QDate& last, const QString& path) const
{
    m_session.authorize(Operation::Export);
    writeWholeFile(path, renderPdf(closingPage(first, last)));
    logNote(m_session, QStringLiteral("export"), QFileInfo(path).fileName());
}

qint64 LogService::archive(const QDate& until, const QString& path) const
{
    m_session.authorize(Operation::ReadLog);
    m_session.authorize(Operation::Export);
    LogQuery query;
    query.until = until;
    std::vector<LogEntry> entries = m_session.book().log().read(query);
    // A clock set back may have left later days between: a chain has no gaps.
    for (size_t i = 0; i < entries.size(); ++i) {
        if (entries[i].sequence == qint64(i) + 1)
            continue;
        entries.resize(i);
        break;
    }
    QByteArray lines;
    for (const LogEntry& entry : entries)
        lines += QJsonDocument(lineOf(entry)).toJson(QJsonDocument::Compact) + '\n';
    writeWholeFile(path, lines);
    logNote(m_session, QStringLiteral("export"),
            QStringLiteral("%1: %2").arg(QFileInfo(path).fileName()).arg(entries.size()));
    return qint64(entries.size());
}

LogService::ArchiveCheck LogService::checkArchive(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw StorageError(Words::tr("The file %1 can't be read: %2.")
                               .arg(QDir::toNativeSeparators(path), file.errorString()));
    ArchiveCheck check;
    while (!file.atEnd()) {
        const LogEntry entry = entryFrom(QJsonDocument::fromJson(file.readLine()).object());
        ++check.entries;
        const bool follows =
            entry.sequence == check.entries && entry.hash == chainHashOf(check.head.hash, entry);
        if (!follows && check.firstBroken == 0)
            check.firstBroken = check.entries;
        check.head = {entry.sequence, entry.hash};
    }
    return check;
}

} // namespace soattt
