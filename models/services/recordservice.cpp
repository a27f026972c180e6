#include "models/services/recordservice.h"

#include "models/core/text.h"
#include "models/registers/catalog.h"
#include "models/registers/document.h"
#include "models/registers/labels.h"
#include "models/storage/canonical.h"
#include "models/storage/rowcodec.h"

#include <QCoreApplication>

#include <utility>

namespace soattt {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RecordService)
};

QString joined(const std::vector<Problem>& problems)
{
    QStringList sentences;
    for (const Problem& problem : problems)
        sentences.append(problem.message);
    return sentences.join(QLatin1Char('\n'));
}

QStringList referencedCodes(const Value& value)
{
    if (const auto* list = std::get_if<QStringList>(&value))
        return *list;
    return isEmpty(value) ? QStringList() : QStringList{textOf(value)};
}

bool isReference(const Field& field)
{
    return field.type == FieldType::Reference || field.type == FieldType::References;
}

QString recordName(const RecordKind& kind, const QString& code)
{
    return kindSingular(kind) + QLatin1Char(' ') + code;
}

/// The record as it was before the entry: its changes turned back.
Record turnedBack(const Record& now, const LogEntry& entry)
{
    Record before = now;
    for (const FieldChange& change : entry.changes) {
        const Field* field = now.kind().find(change.field);
        if (field && !field->secret)
            before.set(change.field, rowcodec::fromCanonical(*field, change.before));
    }
    return before;
}

Record withdrawnCopy(const Record& record)
{
    Record copy = record;
    copy.set(QStringLiteral("withdrawn"), Value(true));
    return copy;
}

} // namespace

RecordRefused::RecordRefused(std::vector<Problem> problems)
    : DataError(joined(problems))
    , m_problems(std::move(problems))
{
}

std::vector<Problem> RecordService::check(const Record& record) const
{
    std::vector<Problem> problems = record.kind().check(record);
    for (auto more : {checkUnique(record), checkReferences(record)})
        problems.insert(problems.end(), more.begin(), more.end());
    return problems;
}

std::vector<Problem> RecordService::checkUnique(const Record& record) const
{
    std::vector<Problem> problems;
    Repository& repository = m_session.book().repository();
    for (const Field& field : record.kind().fields()) {
        const Value& value = record.at(field.key);
        if (!field.unique || isEmpty(value))
            continue;
        const auto holder = repository.holderOf(record.kind(), field, value, record.id());
        if (holder)
            problems.push_back({field.key, Words::tr("%1 \"%2\" already belongs to %3.")
                                               .arg(fieldLabel(field), textOf(value),
                                                    recordName(record.kind(), *holder))});
    }
    return problems;
}

std::vector<Problem> RecordService::checkReferences(const Record& record) const
{
    std::vector<Problem> problems;
    for (const Field& field : record.kind().fields()) {
        if (!isReference(field))
            continue;
        const RecordKind* target = findKind(field.target);
        for (const QString& code : referencedCodes(record.at(field.key))) {
            if (!m_session.book().repository().hasLive(*target, code))
                problems.push_back(
                    {field.key, Words::tr("%1: there is no %2 with the code \"%3\".")
                                    .arg(fieldLabel(field), kindSingular(*target), code)});
        }
    }
    return problems;
}

void RecordService::requireSound(const Record& record) const
{
    std::vector<Problem> problems = check(record);
    if (!problems.empty())
        throw RecordRefused(std::move(problems));
}

QString RecordService::nextCode(const RecordKind& kind) const
{
    const qint64 number = m_session.book().repository().nextCodeNumber(kind);
    return QStringLiteral("%1-%2").arg(kind.codePrefix()).arg(number, 4, 10, QLatin1Char('0'));
}

void RecordService::store(RecordWriter& writer, Record& record) const
{
    if (record.code().isEmpty())
        record.set(0, nextCode(record.kind()));
    requireSound(record);
    if (record.id() == 0) {
        if (record.kind().isSingle())
            throw UserError(Words::tr("A book has one office only."));
        if (m_session.book().repository().find(record.kind(), record.code()))
            throw RecordRefused(
                {{QStringLiteral("code"),
                  Words::tr("The code \"%1\" was used before; a code is never used again.")
                      .arg(record.code())}});
        writer.add(record);
        return;
    }
    const auto before = m_session.book().repository().load(record.kind(), record.id());
    if (!before || before->code() != record.code())
        throw RecordRefused(
            {{QStringLiteral("code"),
              Words::tr("A code never changes: other records and papers point to it.")}});
    writer.change(*before, record);
}

Record RecordService::save(Record record)
{
    const bool office = &record.kind() == &officeKind();
    m_session.authorize(office ? Operation::ChangeOffice : Operation::EditRecords);
    Book& book = m_session.book();
    const QString subject =
        record.id() == 0 ? QStringLiteral("add %1") : QStringLiteral("change %1");
    RecordWriter writer(book.database(), book.repository(), book.log(), m_session.actor(),
                        subject.arg(record.kind().key()));
    store(writer, record);
    writer.commit();
    book.announce({record.kind().key()});
    return record;
}

void RecordService::saveAll(const std::vector<Record>& records, const QString& subject)
{
    m_session.authorize(Operation::EditRecords);
    Book& book = m_session.book();
    QStringList kinds;
    RecordWriter writer(book.database(), book.repository(), book.log(), m_session.actor(), subject);
    for (Record record : records) {
        store(writer, record);
        if (!kinds.contains(record.kind().key()))
            kinds.append(record.kind().key());
    }
    writer.commit();
    book.announce(kinds);
}

void RecordService::close(const RecordKind& kind, const QString& code, const QDate& on,
                          const QString& reason)
{
    m_session.authorize(Operation::EditRecords);
    Book& book = m_session.book();
    const auto before = book.repository().find(kind, code);
    if (!before)
        throw UserError(Words::tr("There is no %1.").arg(recordName(kind, code)));
    if (kind.isSingle())
        throw UserError(Words::tr("The office can't be closed."));
    if (text::clean(reason).isEmpty())
        throw RecordRefused(
            {{QStringLiteral("closed_reason"), Words::tr("Say why the record is closed.")}});
    Record after = *before;
    after.set(QStringLiteral("closed_on"), Value(on));
    after.set(QStringLiteral("closed_reason"), Value(text::clean(reason)));
    RecordWriter writer(book.database(), book.repository(), book.log(), m_session.actor(),
                        QStringLiteral("close %1").arg(kind.key()));
    writer.change(*before, after, QStringLiteral("close"));
    writer.commit();
    book.announce({kind.key()});
}

void RecordService::reopen(const RecordKind& kind, const QString& code)
{
    m_session.authorize(Operation::EditRecords);
    Book& book = m_session.book();
    const auto before = book.repository().find(kind, code);
    if (!before)
        throw UserError(Words::tr("There is no %1.").arg(recordName(kind, code)));
    Record after = *before;
    after.set(QStringLiteral("closed_on"), Value());
    after.set(QStringLiteral("closed_reason"), Value());
    requireSound(after);
    RecordWriter writer(book.database(), book.repository(), book.log(), m_session.actor(),
                        QStringLiteral("reopen %1").arg(kind.key()));
    writer.change(*before, after, QStringLiteral("reopen"));
    writer.commit();
    book.announce({kind.key()});
}

qint64 RecordService::lastUndoable() const
{
    static const QStringList undoable{QStringLiteral("add"), QStringLiteral("change"),
                                      QStringLiteral("close"), QStringLiteral("reopen"),
                                      QStringLiteral("import")};
    LogQuery query;
    query.actor = m_session.user().login;
    query.limit = 50;
    for (const LogEntry& entry : m_session.book().log().read(query)) {
        if (entry.action == QLatin1String("undo"))
            return 0; // one step back; the history page goes further
        if (undoable.contains(entry.action) && !entry.kind.isEmpty())
            return entry.transaction;
    }
    return 0;
}

QString RecordService::undo(qint64 transaction)
{
    m_session.authorize(Operation::Undo);
    Book& book = m_session.book();
    LogQuery query;
    query.transaction = transaction;
    std::vector<LogEntry> entries = book.log().read(query);
    if (transaction <= 0 || entries.empty())
        throw UserError(Words::tr("There is nothing to undo."));
    QStringList kinds;
    RecordWriter writer(book.database(), book.repository(), book.log(), m_session.actor(),
                        QStringLiteral("undo %1").arg(entries.front().subject));
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        const RecordKind* kind = findKind(entry->kind);
        if (!kind || entry->rowHash.isEmpty())
            continue;
        if (kind == &documentKind() || kind == &userKind())
            throw UserError(Words::tr("An issued document or a user can't be undone."));
        const auto now = book.repository().find(*kind, entry->code);
        if (!now || rowHash(*now) != entry->rowHash)
            throw UserError(Words::tr("%1 was changed since; undo that first.")
                                .arg(recordName(*kind, entry->code)));
        const bool added =
            entry->action == QLatin1String("add") || entry->action == QLatin1String("import-add");
        writer.change(*now, added ? withdrawnCopy(*now) : turnedBack(*now, *entry),
                      QStringLiteral("undo"));
        if (!kinds.contains(kind->key()))
            kinds.append(kind->key());
    }
    writer.commit();
    book.announce(kinds);
    return entries.front().subject;
}

} // namespace soattt
