#include "models/policy/ownduty.h"

#include "models/core/error.h"
#include "models/policy/demandnames.h"
#include "models/policy/regulationchange.h"

#include <QCoreApplication>

#include <algorithm>

namespace soattt {

namespace {

const QLatin1String prefix("duty.");
const QLatin1String between(" + ");

Duty& dutyOf(Regulation& text, const QString& code)
{
    const auto found = std::ranges::find(text.duties, code, &Duty::code);
    if (found != text.duties.end())
        return *found;
    Duty duty;
    duty.code = code;
    duty.title = code;
    duty.said = Said::Stated;
    text.duties << duty;
    return text.duties.last();
}

void addDemand(Duty& duty, Demand demand, const Clause& clause)
{
    QList<Clause>& clauses = duty.demands[demand].clauses;
    if (!clauses.contains(clause))
        clauses << clause;
}

/// How often the text asked for it stays; its one day, if it had one, was the text's own.
void addDemandOf(const Duty& origin, Demand demand, const Clause& clause, Duty& duty)
{
    addDemand(duty, demand, clause);
    if (!duty.demands[demand].every)
        duty.demands[demand].every = origin.demands.value(demand).every;
}

void takeFrom(const Duty& origin, const OwnDuty& kept, Duty& duty)
{
    duty.title = origin.title;
    duty.kind = origin.kind;
    for (const QString& quote : origin.grounds.quotes)
        if (!duty.grounds.quotes.contains(quote))
            duty.grounds.quotes << quote;
    for (auto demand = origin.demands.cbegin(); demand != origin.demands.cend(); ++demand) {
        if (!kept.part || kept.part == demand.key())
            addDemandOf(origin, demand.key(), kept.clause(), duty);
    }
}

/// A number is an own rule by itself; that one is to be set goes with the duty.
void takeUnset(const Regulation& origin, const OwnDuty& kept, Regulation& text)
{
    for (const ThresholdKey key : numbersOf(kept.code)) {
        Threshold threshold = origin.threshold(key);
        if (threshold.said != Said::Unspecified || kept.part)
            continue;
        threshold.grounds.clauses = {kept.clause()};
        text.thresholds.insert(key, threshold);
    }
}

void add(Regulation& text, const OwnDuty& kept, const RegulationLibrary& library)
{
    Duty& duty = dutyOf(text, kept.code);
    duty.grounds.clauses << kept.clause();
    if (kept.part)
        addDemand(duty, *kept.part, kept.clause());
    for (const Clause& place : kept.origin) {
        const Regulation* regulation = library.find(place.regulation());
        const Duty* origin = regulation ? regulation->duty(kept.code) : nullptr;
        if (!origin)
            continue;
        takeFrom(*origin, kept, duty);
        takeUnset(*regulation, kept, text);
    }
}

} // namespace

bool OwnDuty::isKey(const QString& key)
{
    return key.startsWith(prefix);
}

QString OwnDuty::keyOf(const QString& code, const std::optional<Demand>& part)
{
    const QString key = prefix + code;
    return part ? key + QLatin1Char(':') + nameOf(*part) : key;
}

OwnDuty OwnDuty::fromText(const QString& key, const QString& origin, const QString& decision)
{
    const QStringList names = key.mid(prefix.size()).split(QLatin1Char(':'));
    OwnDuty duty{names.constFirst(), {}, {}, decision.trimmed()};
    if (names.size() > 1)
        duty.part = tryDemandFromString(names.at(1));
    const bool isWhole = names.size() == 1 || (names.size() == 2 && duty.part);
    if (!isKey(key) || duty.code.isEmpty() || !isWhole || duty.decision.isEmpty())
        throw DataError(
            QCoreApplication::translate("Policy", "\"%1\" is no own rule on a duty.").arg(key));
    for (const QString& place : origin.split(between))
        duty.origin << Clause::fromString(place);
    return duty;
}

QString OwnDuty::originText(const QList<Clause>& clauses)
{
    QStringList regulations;
    QHash<QString, QStringList> places;
    for (const Clause& clause : clauses) {
        if (!regulations.contains(clause.regulation()))
            regulations << clause.regulation();
        places[clause.regulation()] << clause.place();
    }
    QStringList parts;
    for (const QString& regulation : std::as_const(regulations))
        parts << regulation + QLatin1Char(' ') + places[regulation].join(QLatin1String("; "));
    return parts.join(between);
}

Clause OwnDuty::clause() const
{
    return Clause::fromString(QStringLiteral("OWN %1 (%2)").arg(decision, originText()));
}

std::optional<Regulation> ownText(const QList<OwnDuty>& duties, const RegulationLibrary& library)
{
    if (duties.isEmpty())
        return std::nullopt;
    Regulation text;
    text.id = QStringLiteral("OWN");
    text.name = QCoreApplication::translate("Policy", "Own rule of the office");
    text.title = text.name;
    for (const OwnDuty& duty : duties)
        add(text, duty, library);
    return text;
}

} // namespace soattt
