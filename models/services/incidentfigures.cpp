#include "models/services/incidentfigures.h"

#include "models/registers/incident.h"
#include "models/registers/labels.h"

#include <QMap>

#include <algorithm>

namespace soattt {

namespace {

using Hours = std::vector<double>;

std::optional<double> median(Hours hours)
{
    if (hours.empty())
        return std::nullopt;
    std::sort(hours.begin(), hours.end());
    const size_t middle = hours.size() / 2;
    return hours.size() % 2 ? hours[middle] : (hours[middle - 1] + hours[middle]) / 2;
}

std::optional<double> hoursTo(const Incident& incident, const std::optional<QDateTime>& end)
{
    const auto& begin = incident.detectedAt ? incident.detectedAt : incident.occurredAt;
    return begin && end ? std::optional(double(begin->secsTo(*end)) / 3600) : std::nullopt;
}

QString causeOf(const Incident& incident)
{
    return incident.causeLabel.section(QStringLiteral(" ("), 0, 0);
}

class Counter
{
public:
    Counter(const QDate& today, int months)
        : m_first(QDate(today.year(), today.month(), 1).addMonths(1 - months))
        , m_contain(size_t(months))
        , m_close(size_t(months))
    {
        for (int i = 0; i < months; ++i) {
            const QDate month = m_first.addMonths(i);
            m_figures.byMonth.push_back({month.toString(QStringLiteral("yyyy-MM")),
                                         month.toString(QStringLiteral("MM/yyyy")), 0});
        }
        for (const Choice& row : incidentKind().field(QStringLiteral("statistics_row")).choices)
            m_figures.byRow.push_back({row.key, choiceLabel(row), 0});
    }

    void add(const Incident& incident)
    {
        const auto day = incident.countedOn();
        if (!day)
            return;
        const int month = (day->year() - m_first.year()) * 12 + day->month() - m_first.month();
        if (month < 0 || month >= int(m_figures.byMonth.size()))
            return;
        ++m_figures.count;
        ++m_figures.byMonth[size_t(month)].count;
        ++m_causes[causeOf(incident)];
        if (incident.statisticsRow)
            ++m_figures.byRow[size_t(*incident.statisticsRow)].count;
        if (const auto hours = hoursTo(incident, incident.containedAt))
            m_contain[size_t(month)].push_back(*hours);
        if (const auto hours = hoursTo(incident, incident.resolvedAt))
            m_close[size_t(month)].push_back(*hours);
    }

    IncidentFigures take()
    {
        for (auto cause = m_causes.cbegin(); cause != m_causes.cend(); ++cause)
            m_figures.byCause.push_back({cause.key(), cause.key(), cause.value()});
        std::stable_sort(m_figures.byCause.begin(), m_figures.byCause.end(),
                         [](const Count& a, const Count& b) { return a.count > b.count; });
        Hours contain;
        Hours close;
        for (size_t i = 0; i < m_contain.size(); ++i) {
            m_figures.hours.push_back(
                {m_figures.byMonth[i].label, median(m_contain[i]), median(m_close[i])});
            contain.insert(contain.end(), m_contain[i].begin(), m_contain[i].end());
            close.insert(close.end(), m_close[i].begin(), m_close[i].end());
        }
        m_figures.medianToContain = median(contain);
        m_figures.medianToClose = median(close);
        return std::move(m_figures);
    }

private:
    QDate m_first;
    IncidentFigures m_figures;
    QMap<QString, int> m_causes;
    std::vector<Hours> m_contain; ///< by month
    std::vector<Hours> m_close;
};

} // namespace

IncidentFigures incidentFigures(const Session& session, int months)
{
    session.authorize(Operation::Read);
    Counter counter(session.book().clock().today(), months);
    RecordQuery query;
    query.withClosed = true;
    query.sortField.clear();
    session.book().repository().scan(incidentKind(), query, [&counter](const Record& record) {
        counter.add(record.to<Incident>());
    });
    return counter.take();
}

} // namespace soattt
