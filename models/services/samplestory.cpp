#include "models/services/samplestory.h"

#include "models/services/attachmentservice.h"
#include "models/services/recordservice.h"

#include <algorithm>

namespace soattt {

void SampleStory::add(const QDateTime& at, Record record)
{
    const RecordKind* kind = &record.kind();
    const QString code = record.code();
    m_events.push_back({at, What::Add, kind, code, std::move(record), {}, {}});
}

void SampleStory::change(const QDateTime& at, const RecordKind& kind, const QString& code,
                         Values values)
{
    m_events.push_back({at, What::Change, &kind, code, std::nullopt, std::move(values), {}});
}

void SampleStory::close(const QDateTime& at, const RecordKind& kind, const QString& code,
                        const QString& reason)
{
    m_events.push_back({at, What::Close, &kind, code, std::nullopt, {}, reason});
}

void SampleStory::attach(const QDateTime& at, const RecordKind& kind, const QString& code,
                         const QString& file)
{
    m_events.push_back({at, What::Attach, &kind, code, std::nullopt, {}, file});
}

/// Events of one minute on one register are one transaction.
bool SampleStory::sameStep(const Event& one, const Event& other) const
{
    return one.at == other.at && one.kind == other.kind && one.what == other.what &&
           one.what != What::Close && one.what != What::Attach;
}

Record SampleStory::recordOf(const Event& event, Repository& repository) const
{
    if (event.record)
        return *event.record;
    auto record = repository.find(*event.kind, event.code);
    if (!record)
        throw DataError(QStringLiteral("sample: %1").arg(event.code));
    for (const auto& [field, value] : event.values)
        record->set(field, value);
    return *record;
}

void SampleStory::save(const Session& session, size_t first, size_t last) const
{
    const Event& event = m_events[first];
    if (event.what == What::Close) {
        RecordService(session).close(*event.kind, event.code, event.at.date(), event.text);
        return;
    }
    if (event.what == What::Attach) {
        const auto owner = session.book().repository().find(*event.kind, event.code);
        AttachmentService(session).attach(
            owner.value(), {{event.text, QStringLiteral(":/sample/") + event.text, {}}});
        return;
    }
    std::vector<Record> records;
    for (size_t i = first; i < last; ++i)
        records.push_back(recordOf(m_events[i], session.book().repository()));
    const QString subject =
        event.what == What::Add ? QStringLiteral("add %1") : QStringLiteral("change %1");
    RecordService(session).saveAll(records, subject.arg(event.kind->key()));
}

void SampleStory::tell(const Session& session, SampleClock& clock)
{
    std::stable_sort(m_events.begin(), m_events.end(),
                     [](const Event& one, const Event& other) { return one.at < other.at; });
    for (size_t first = 0; first < m_events.size();) {
        size_t last = first + 1;
        while (last < m_events.size() && sameStep(m_events[first], m_events[last]))
            ++last;
        clock.set(m_events[first].at);
        save(session, first, last);
        first = last;
    }
}

} // namespace soattt
