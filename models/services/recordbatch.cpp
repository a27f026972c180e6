#include "models/services/recordbatch.h"

#include "models/registers/labels.h"
#include "models/services/devicerules.h"

namespace soattt {

namespace {

/// Before the transaction begins: a refusal is logged.
const Session& authorized(const Session& session, const std::vector<const RecordKind*>& kinds)
{
    for (const RecordKind* kind : kinds)
        session.authorize(editing(*kind));
    return session;
}

void addNamed(std::vector<Problem>& to, const Record& record, const std::vector<Problem>& problems)
{
    const QString name = (kindSingular(record.kind()) + QLatin1Char(' ') + record.code()).trimmed();
    for (const Problem& problem : problems)
        to.push_back({problem.field, QStringLiteral("%1: %2").arg(name, problem.message)});
}

} // namespace

RecordBatch::RecordBatch(const Session& session, const QString& subject,
                         const std::vector<const RecordKind*>& kinds)
    : m_session(authorized(session, kinds))
    , m_service(session)
    , m_writer(session.book().database(), session.book().repository(), session.book().log(),
               session.actor(), subject)
{
}

bool RecordBatch::store(Record& record)
{
    try {
        m_service.store(m_writer, record);
    } catch (const RecordRefused& refused) {
        addNamed(m_refusals, record, refused.problems());
        return false;
    }
    for (const QString& kind : QStringList{record.kind().key()} + changedWith(record.kind())) {
        if (!m_kinds.contains(kind))
            m_kinds.append(kind);
    }
    return true;
}

Record RecordBatch::save(const Record& record)
{
    Record stored = record;
    const auto problems = m_service.checkParent(record);
    if (problems.empty())
        store(stored);
    else
        addNamed(m_refusals, record, problems);
    return stored;
}

Record RecordBatch::saveWithLines(const Record& parent, const std::vector<Record>& lines)
{
    Record stored = parent;
    if (!store(stored))
        return stored;
    for (Record line : lines) {
        line.set(line.kind().parentField()->key, Value(stored.code()));
        store(line);
    }
    return stored;
}

void RecordBatch::attach(const Record& owner, const NewFile& file)
{
    AttachmentService(m_session).keep(m_writer, owner, file);
    m_kinds.append(attachmentKind().key());
}

void RecordBatch::commit()
{
    if (!m_refusals.empty())
        throw RecordRefused(std::move(m_refusals));
    m_writer.commit();
    m_session.book().announce(m_kinds);
}

} // namespace soattt
