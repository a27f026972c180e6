#include "models/storage/recordwriter.h"

#include "models/registers/tidy.h"
#include "models/storage/canonical.h"

namespace soattt {

namespace {

QString loggedText(const Field& field, const Value& value)
{
    if (field.secret && !isEmpty(value))
        return QStringLiteral("•••");
    return canonicalText(value);
}

} // namespace

std::vector<FieldChange> changesBetween(const Record& before, const Record& after)
{
    std::vector<FieldChange> changes;
    const auto& fields = after.kind().fields();
    for (size_t i = 0; i < fields.size(); ++i) {
        const int at = int(i);
        if (before.at(at) != after.at(at))
            changes.push_back({fields[i].key, loggedText(fields[i], before.at(at)),
                               loggedText(fields[i], after.at(at))});
    }
    return changes;
}

RecordWriter::RecordWriter(Database& database, Repository& repository, ActivityLog& log,
                           const Actor& actor, const QString& subject)
    : m_repository(repository)
    , m_log(log)
    , m_actor(actor)
    , m_subject(subject)
    , m_transaction(database)
    , m_number(log.nextTransaction())
{
}

RecordWriter::~RecordWriter()
{
    if (m_committed)
        return;
    m_log.forgetHead();
    m_repository.rolledBack();
}

LogEntry RecordWriter::entry(const QString& action) const
{
    LogEntry entry;
    entry.transaction = m_number;
    entry.at = m_actor.clock->now().toUTC();
    entry.actor = m_actor.login;
    entry.action = action;
    entry.subject = m_subject;
    if (m_actor.clock->isRehearsal())
        entry.note = QStringLiteral("[clock set by hand]");
    return entry;
}

void RecordWriter::add(Record& record, const QString& action)
{
    record = tidied(record);
    m_repository.insert(record);
    LogEntry line = entry(action);
    line.kind = record.kind().key();
    line.code = record.code();
    line.changes = changesBetween(Record(record.kind()), record);
    line.rowHash = rowHash(record);
    m_log.append(line);
}

bool RecordWriter::change(const Record& before, const Record& wanted, const QString& action)
{
    const Record after = tidied(wanted);
    LogEntry line = entry(action);
    line.changes = changesBetween(before, after);
    if (line.changes.empty())
        return false;
    m_repository.update(after);
    line.kind = after.kind().key();
    line.code = after.code();
    line.rowHash = rowHash(after);
    m_log.append(line);
    return true;
}

void RecordWriter::note(const QString& action, const QString& text, const QString& kind,
                        const QString& code)
{
    LogEntry line = entry(action);
    line.note = line.note.isEmpty() ? text : line.note + QLatin1Char(' ') + text;
    line.kind = kind;
    line.code = code;
    m_log.append(line);
}

void RecordWriter::commit()
{
    m_repository.writeSearchTexts();
    m_transaction.commit();
    m_committed = true;
}

} // namespace soattt
