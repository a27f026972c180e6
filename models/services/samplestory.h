#pragma once

#include "models/services/session.h"

namespace soattt {

/// Where the sample office's history stands while it is told. Not a rehearsal: one log entry at its
/// start says that the whole book is invented.
class SampleClock final : public Clock
{
public:
    explicit SampleClock(const QDateTime& now)
        : m_now(now)
    {
    }
    QDateTime now() const override { return m_now; }
    bool isRehearsal() const override { return false; }
    void set(const QDateTime& now) { m_now = now; }

private:
    QDateTime m_now;
};

/// What happened in the sample office, told in the order of time through the same services a person
/// uses, so that the log holds it at its own dates.
class SampleStory
{
public:
    using Values = std::vector<std::pair<QString, Value>>;

    void add(const QDateTime& at, Record record);
    void change(const QDateTime& at, const RecordKind& kind, const QString& code, Values values);
    void close(const QDateTime& at, const RecordKind& kind, const QString& code,
               const QString& reason);
    /// Keeps a file of the sample's resources with the record.
    void attach(const QDateTime& at, const RecordKind& kind, const QString& code,
                const QString& file);
    void tell(const Session& session, SampleClock& clock);

private:
    enum class What { Add, Change, Close, Attach };
    struct Event
    {
        QDateTime at;
        What what;
        const RecordKind* kind;
        QString code;
        std::optional<Record> record;
        Values values;
        QString text; ///< the reason of a closing, the name of a file
    };
    bool sameStep(const Event& one, const Event& other) const;
    Record recordOf(const Event& event, Repository& repository) const;
    void save(const Session& session, size_t first, size_t last) const;

    std::vector<Event> m_events;
};

} // namespace soattt
