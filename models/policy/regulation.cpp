#include "models/policy/regulation.h"

#include <QJsonArray>

#include <algorithm>

namespace soattt {

namespace {

QJsonValue withFullClauses(const QString& id, const QJsonValue& json);

QJsonArray withFullClauses(const QString& id, const QJsonArray& array)
{
    QJsonArray result;
    for (const QJsonValue value : array)
        result.append(withFullClauses(id, value));
    return result;
}

QJsonArray prefixed(const QString& id, const QJsonArray& places)
{
    QJsonArray result;
    for (const QJsonValue place : places)
        result.append(QString(id + QLatin1Char(' ') + place.toString()));
    return result;
}

QJsonObject withFullClauses(const QString& id, const QJsonObject& object)
{
    QJsonObject result;
    for (auto it = object.begin(); it != object.end(); ++it)
        result.insert(it.key(), it.key() == QLatin1String("clauses")
                                    ? QJsonValue(prefixed(id, it.value().toArray()))
                                    : withFullClauses(id, it.value()));
    return result;
}

QJsonValue withFullClauses(const QString& id, const QJsonValue& json)
{
    if (json.isObject())
        return withFullClauses(id, json.toObject());
    if (json.isArray())
        return withFullClauses(id, json.toArray());
    return json;
}

} // namespace

QString saidToString(Said said)
{
    switch (said) {
    case Said::Stated:
        return {};
    case Said::Silent:
        return QStringLiteral("SILENT");
    case Said::Unknown:
        return QStringLiteral("UNKNOWN");
    case Said::Unspecified:
        return QStringLiteral("UNSPECIFIED");
    }
    Q_UNREACHABLE();
}

std::optional<QDate> Regulation::lastDayOf(Demand demand) const
{
    for (const Duty& duty : duties)
        if (const auto by = duty.demands.value(demand).by)
            return by;
    return std::nullopt;
}

DaySpan ReportRule::countedIn(int year) const
{
    if (!dataPeriod)
        return {QDate(year, 1, 1), QDate(year, 12, 31)};
    return {dataPeriod->from.in(year - 1), dataPeriod->from.lastGoodDay(year)};
}

QStringList Regulation::clausesOf(Demand demand) const
{
    QStringList clauses;
    for (const Duty& duty : duties)
        clauses += texts(duty.demands.value(demand).clauses);
    return clauses;
}

std::optional<Interval> Regulation::intervalOf(Demand demand) const
{
    for (const Duty& duty : duties)
        if (const auto every = duty.demands.value(demand).every)
            return every;
    return std::nullopt;
}

const Duty* Regulation::duty(const QString& code) const
{
    const auto found =
        std::ranges::find_if(duties, [&code](const Duty& duty) { return duty.code == code; });
    return found == duties.end() ? nullptr : &*found;
}

QStringList Regulation::recipientNames(const QStringList& keys) const
{
    QStringList names;
    for (const Recipient& recipient : recipients)
        if (keys.contains(recipient.key))
            names << recipient.name;
    return names;
}

std::optional<int> Regulation::severityRank(const QString& key) const
{
    for (int rank = 0; rank < severity.items.size(); ++rank)
        if (severity.items.at(rank).key == key)
            return rank;
    return std::nullopt;
}

const ResponseStep* Regulation::step(const QString& key) const
{
    const auto found = std::ranges::find_if(
        steps.items, [&key](const ResponseStep& step) { return step.key == key; });
    return found == steps.items.end() ? nullptr : &*found;
}

const IncidentRule* Regulation::incidentRule(const QString& key) const
{
    const auto found = std::ranges::find_if(
        incidents, [&key](const IncidentRule& rule) { return rule.key == key; });
    return found == incidents.end() ? nullptr : &*found;
}

bool Regulation::isInForceOn(const QDate& day) const
{
    return inForceFrom && *inForceFrom <= day && (!inForceTo || day <= *inForceTo);
}

std::optional<QDate> Regulation::inForceFromOf(const Grounds& grounds) const
{
    return grounds.inForceFrom ? grounds.inForceFrom : inForceFrom;
}

std::optional<QDate> Regulation::inForceFromOf(const QString& clause) const
{
    for (const Duty& duty : duties)
        if (texts(duty.grounds.clauses).contains(clause))
            return inForceFromOf(duty.grounds);
    return inForceFrom;
}

QJsonObject Regulation::toJson() const
{
    return withFullClauses(id, source);
}

QJsonObject Regulation::identityToJson() const
{
    QJsonObject json;
    for (const char* key : {"id", "name", "title", "number", "issued_on", "in_force_from",
                            "in_force_to", "draft", "reference", "mark", "note", "binds"})
        json.insert(QLatin1String(key), source.value(QLatin1String(key)));
    return json;
}

} // namespace soattt
