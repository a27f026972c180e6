#include "models/services/overviewservice.h"

#include "models/registers/asset.h"
#include "models/registers/incident.h"
#include "models/registers/labels.h"
#include "models/storage/tally.h"

namespace soattt {

std::vector<Count> OverviewService::assetsByState() const
{
    m_session.authorize(Operation::Read);
    const Field& field = assetKind().field(QStringLiteral("state"));
    const auto held = tally(m_session.book().database(), assetKind(), field);
    std::vector<Count> counts;
    for (const Choice& state : field.choices) {
        if (const qint64 count = held.value(state.key); count > 0)
            counts.push_back({state.key, choiceLabel(state), int(count)});
    }
    return counts;
}

std::vector<Count> OverviewService::incidentsByMonth(int months) const
{
    m_session.authorize(Operation::Read);
    const QDate today = m_session.book().clock().today();
    const QDate first = QDate(today.year(), today.month(), 1).addMonths(1 - months);
    std::vector<Count> counts;
    for (int i = 0; i < months; ++i) {
        const QDate month = first.addMonths(i);
        counts.push_back({month.toString(QStringLiteral("yyyy-MM")),
                          month.toString(QStringLiteral("MM/yyyy")), 0});
    }
    RecordQuery query;
    query.withClosed = true;
    m_session.book().repository().scan(incidentKind(), query, [&](const Record& record) {
        const auto incident = record.to<Incident>();
        const auto at = incident.occurredAt ? incident.occurredAt : incident.detectedAt;
        const QDate day = at ? atOffice(*at).date() : QDate();
        const int month = (day.year() - first.year()) * 12 + day.month() - first.month();
        if (day.isValid() && month >= 0 && month < months)
            ++counts[size_t(month)].count;
    });
    return counts;
}

RecordQuery OverviewService::incidentsOf(const QString& month) const
{
    m_session.authorize(Operation::Read);
    const QDate first = QDate::fromString(month + QStringLiteral("-01"), Qt::ISODate);
    const QDate last = first.addMonths(1).addDays(-1);
    RecordQuery query;
    query.withClosed = true;
    QStringList codes;
    bool byDetection = false;
    m_session.book().repository().scan(incidentKind(), query, [&](const Record& record) {
        const auto incident = record.to<Incident>();
        const auto at = incident.occurredAt ? incident.occurredAt : incident.detectedAt;
        const QDate day = at ? atOffice(*at).date() : QDate();
        if (!day.isValid() || day < first || day > last)
            return;
        codes.append(incident.code);
        byDetection = byDetection || !incident.occurredAt;
    });
    if (byDetection)
        query.where = {{QStringLiteral("code"), Condition::Test::OneOf, codes}};
    else
        query.where = {{QStringLiteral("occurred_at"),
                        Condition::Test::Between,
                        {first.toString(Qt::ISODate), last.toString(Qt::ISODate)}}};
    return query;
}

} // namespace soattt
