#include "models/policy/effectivethresholds.h"

#include <QJsonArray>

#include <algorithm>

namespace soattt {

namespace {

const QString own = QStringLiteral("OWN");

Contribution contributionOf(const Regulation& regulation, ThresholdKey key)
{
    const Threshold threshold = regulation.threshold(key);
    return {regulation.id,
            threshold.said,
            threshold.value,
            threshold.word,
            threshold.grounds.clauses,
            threshold.grounds.note};
}

Contribution contributionOf(const OwnRule& rule)
{
    return {own, Said::Stated, rule.value, {}, {rule.clause()}, {}};
}

/// Stated counts more than a duty without a number, that more than an unknown.
int weight(Said said)
{
    switch (said) {
    case Said::Stated:
        return 3;
    case Said::Unspecified:
        return 2;
    case Said::Unknown:
        return 1;
    case Said::Silent:
        return 0;
    }
    Q_UNREACHABLE();
}

void takeOver(EffectiveThreshold& entry, const Contribution& winner)
{
    entry.said = winner.said;
    entry.value = winner.value;
    entry.word = winner.word;
    entry.setBy = winner.regulation;
}

bool isStricter(ThresholdKey key, const Contribution& a, const EffectiveThreshold& b)
{
    return a.value && b.value && isAtLeastAsStrict(key, *a.value, *b.value) &&
           !isAtLeastAsStrict(key, *b.value, *a.value);
}

void chooseWinner(EffectiveThreshold& entry)
{
    for (const Contribution& next : entry.contributions) {
        if (weight(next.said) > weight(entry.said) || isStricter(entry.key, next, entry))
            takeOver(entry, next);
        else if (next.value && entry.value)
            entry.value = strictest(entry.key, *entry.value, *next.value);
    }
}

/// Own rules that don't add anything to the text bind nobody.
bool binds(const EffectiveThreshold& entry, const Contribution& contribution)
{
    return contribution.regulation != own || !contribution.value ||
           isAtLeastAsStrict(entry.key, *contribution.value, *entry.value);
}

void collectClauses(EffectiveThreshold& entry)
{
    QList<Clause> others;
    for (const Contribution& contribution : entry.contributions) {
        if (contribution.regulation == entry.setBy)
            entry.clauses << contribution.clauses;
        else if (binds(entry, contribution))
            others << contribution.clauses;
    }
    entry.clauses << others;
}

std::optional<EffectiveThreshold> combine(ThresholdKey key, QList<Contribution> contributions)
{
    contributions.removeIf([](const Contribution& c) { return c.said == Said::Silent; });
    if (contributions.isEmpty())
        return std::nullopt;
    EffectiveThreshold entry;
    entry.key = key;
    entry.contributions = std::move(contributions);
    chooseWinner(entry);
    collectClauses(entry);
    return entry;
}

/// The regulation's own entry, sharpened by the rules that concern it. Where it is silent, only a
/// rule that names it makes an entry.
std::optional<EffectiveThreshold> entryOf(const Regulation& regulation, ThresholdKey key,
                                          const QList<OwnRule>& rules)
{
    QList<Contribution> contributions{contributionOf(regulation, key)};
    const bool isSilent = contributions.constFirst().said == Said::Silent;
    for (const OwnRule& rule : rules)
        if (rule.regulation == regulation.id || (!isSilent && rule.regulation.isEmpty()))
            contributions << contributionOf(rule);
    auto entry = combine(key, contributions);
    if (entry)
        entry->regulation = regulation.id;
    return entry;
}

QList<EffectiveThreshold> entriesPerRegulation(ThresholdKey key, const QList<Regulation>& applied,
                                               const QList<OwnRule>& rules)
{
    QList<EffectiveThreshold> entries;
    for (const Regulation& regulation : applied)
        if (auto entry = entryOf(regulation, key, rules))
            entries << *entry;
    if (!entries.isEmpty())
        return entries;
    QList<Contribution> contributions;
    for (const OwnRule& rule : rules)
        contributions << contributionOf(rule);
    if (auto entry = combine(key, contributions)) {
        entry->regulation = own;
        entries << *entry;
    }
    return entries;
}

QList<EffectiveThreshold> mergedEntry(ThresholdKey key, const QList<Regulation>& applied,
                                      const QList<OwnRule>& rules)
{
    QList<Contribution> contributions;
    for (const Regulation& regulation : applied)
        contributions << contributionOf(regulation, key);
    for (const OwnRule& rule : rules)
        contributions << contributionOf(rule);
    const auto entry = combine(key, contributions);
    return entry ? QList{*entry} : QList<EffectiveThreshold>{};
}

QJsonObject entryToJson(const EffectiveThreshold& entry)
{
    return {{QStringLiteral("value"),
             entry.value ? valueToJson(*entry.value) : QJsonValue(saidToString(entry.said))},
            {QStringLiteral("clauses"), QJsonArray::fromStringList(texts(entry.clauses))}};
}

} // namespace

EffectiveThresholds EffectiveThresholds::merge(const QList<Regulation>& applied,
                                               const QList<OwnRule>& ownRules)
{
    QList<Regulation> binding;
    QList<Regulation> references;
    for (const Regulation& regulation : applied)
        (regulation.isReference ? references : binding) << regulation;
    EffectiveThresholds result;
    for (const ThresholdRule& rule : thresholdRules()) {
        QList<OwnRule> rules;
        std::ranges::copy_if(
            ownRules, std::back_inserter(rules),
            [&rule](const OwnRule& candidate) { return candidate.key == rule.key; });
        result.m_all << (rule.scope == ThresholdScope::PerRegulation
                             ? entriesPerRegulation(rule.key, binding, rules)
                             : mergedEntry(rule.key, binding, rules));
        result.m_beside << entriesPerRegulation(rule.key, references, {});
    }
    return result;
}

std::optional<EffectiveThreshold> EffectiveThresholds::find(ThresholdKey key) const
{
    const auto found = std::ranges::find(m_all, key, &EffectiveThreshold::key);
    if (found == m_all.end())
        return std::nullopt;
    return *found;
}

QList<EffectiveThreshold> EffectiveThresholds::entries(ThresholdKey key) const
{
    QList<EffectiveThreshold> entries;
    std::ranges::copy_if(m_all, std::back_inserter(entries),
                         [key](const EffectiveThreshold& entry) { return entry.key == key; });
    return entries;
}

QList<EffectiveThreshold> EffectiveThresholds::waitingForOffice() const
{
    QList<EffectiveThreshold> waiting;
    std::ranges::copy_if(m_all, std::back_inserter(waiting), [](const EffectiveThreshold& entry) {
        return entry.said == Said::Unspecified;
    });
    return waiting;
}

QJsonObject EffectiveThresholds::toJson() const
{
    QJsonObject json;
    for (const ThresholdRule& rule : thresholdRules()) {
        QJsonArray entries;
        for (const EffectiveThreshold& entry : this->entries(rule.key))
            entries.append(entryToJson(entry));
        if (entries.isEmpty())
            continue;
        json.insert(QLatin1String(rule.name), rule.scope == ThresholdScope::PerRegulation
                                                  ? QJsonValue(entries)
                                                  : entries.first());
    }
    return json;
}

} // namespace soattt
