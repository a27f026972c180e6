#include "models/services/officeservice.h"

#include "models/services/recordservice.h"

#include <QCoreApplication>

#include <algorithm>

namespace soattt {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OfficeService)
};

std::vector<OwnRuleRecord> ownRulesIn(Repository& repository)
{
    std::vector<OwnRuleRecord> rules;
    for (const Record& record : repository.all(ownRuleKind()))
        rules.push_back(record.to<OwnRuleRecord>());
    return rules;
}

bool isAbout(const OwnRuleRecord& rule, const QString& key, const QString& regulation)
{
    return rule.thresholdKey == key && rule.regulation == regulation;
}

const OwnRuleRecord* find(const std::vector<OwnRuleRecord>& rules, const QString& key)
{
    const auto found = std::ranges::find_if(
        rules, [&key](const OwnRuleRecord& rule) { return isAbout(rule, key, {}); });
    return found == rules.end() ? nullptr : &*found;
}

/// The own rule on that number, when it satisfies whoever asks for it.
const OwnRuleRecord* keeping(const std::vector<OwnRuleRecord>& rules, ThresholdKey key,
                             const ThresholdValue& number)
{
    const OwnRuleRecord* rule = find(rules, nameOf(key));
    const bool isEnough = rule && isAtLeastAsStrict(key, valueFromText(key, rule->value), number);
    return isEnough ? rule : nullptr;
}

OfferedChange offered(const RegulationChange& change, const std::vector<OwnRuleRecord>& rules)
{
    OfferedChange offer{change, {}, {}};
    const OwnRuleRecord* duty =
        change.losesDuty ? find(rules, OwnDuty::keyOf(change.duty, change.part)) : nullptr;
    const OwnRuleRecord* number =
        change.number ? keeping(rules, *change.key, *change.number) : nullptr;
    const bool isHeld = (duty || !change.losesDuty) && (number || !change.number);
    if (change.isKeepable() && isHeld)
        offer.heldBy = (number ? number : duty)->code;
    if (change.key && change.after.value && find(rules, nameOf(*change.key)) &&
        !keeping(rules, *change.key, *change.after.value))
        offer.overtaken = find(rules, nameOf(*change.key))->code;
    return offer;
}

} // namespace

const RegulationLibrary& shippedRegulations()
{
    static const RegulationLibrary library = RegulationLibrary::embedded();
    return library;
}

QList<Regulation> appliedIn(Repository& repository)
{
    const auto offices = repository.all(officeKind());
    return offices.empty() ? QList<Regulation>()
                           : shippedRegulations().choose(offices.front().to<Office>().regulations);
}

QList<Regulation> bindingIn(Repository& repository)
{
    QList<OwnDuty> duties;
    for (const OwnRuleRecord& rule : ownRulesIn(repository)) {
        if (OwnDuty::isKey(rule.thresholdKey))
            duties << OwnDuty::fromText(rule.thresholdKey, rule.value, rule.decision);
    }
    QList<Regulation> texts = appliedIn(repository);
    if (const auto own = ownText(duties, shippedRegulations()))
        texts << *own;
    return texts;
}

QList<Regulation> OfficeService::appliedRegulations() const
{
    return shippedRegulations().choose(m_session.book().office().regulations);
}

std::vector<OwnRuleRecord> OfficeService::ownRules() const
{
    return ownRulesIn(m_session.book().repository());
}

EffectiveThresholds OfficeService::thresholds() const
{
    QList<OwnRule> rules;
    for (const OwnRuleRecord& rule : ownRules()) {
        if (!OwnDuty::isKey(rule.thresholdKey))
            rules.append(
                OwnRule::fromText(rule.thresholdKey, rule.value, rule.decision, rule.regulation));
    }
    return EffectiveThresholds::merge(bindingTexts(), rules);
}

void OfficeService::setOwnRule(const QString& key, const QString& value, const QString& decision,
                               const QString& regulation)
{
    m_session.authorize(Operation::ChangeOffice);
    const OwnRule rule = OwnRule::fromText(key, value, decision, regulation);
    requireNotLaxer(rule, appliedRegulations());
    OwnRuleRecord record;
    record.thresholdKey = nameOf(rule.key);
    record.value = valueToText(rule.value);
    record.decision = rule.decision;
    record.regulation = rule.regulation;
    RecordService(m_session).save(ownRuleRecord(record));
}

/// Takes the place of the earlier one on the same matter.
Record OfficeService::ownRuleRecord(const OwnRuleRecord& rule) const
{
    Record stored = Record::from(ownRuleKind(), rule);
    for (const Record& earlier : m_session.book().repository().all(ownRuleKind())) {
        const auto held = earlier.to<OwnRuleRecord>();
        if (!isAbout(held, rule.thresholdKey, rule.regulation))
            continue;
        stored.setId(earlier.id());
        stored.set(QStringLiteral("code"), Value(held.code));
    }
    return stored;
}

void OfficeService::endOwnRule(const QString& code, const QString& reason)
{
    m_session.authorize(Operation::ChangeOffice);
    RecordService(m_session).close(ownRuleKind(), code, m_session.book().clock().today(), reason);
}

std::vector<OfferedChange> OfficeService::changesBy(const QStringList& ids) const
{
    const std::vector<OwnRuleRecord> rules = ownRules();
    std::vector<OfferedChange> offers;
    for (const RegulationChange& change :
         compareRegulations(appliedRegulations(), shippedRegulations().choose(ids)))
        offers.push_back(offered(change, rules));
    return offers;
}

/// The number and the duty, as far as either is lost; each says where it stood.
std::vector<Record> OfficeService::kept(const RegulationChange& change,
                                        const QString& decision) const
{
    std::vector<Record> records;
    if (change.number) {
        OwnRuleRecord rule;
        rule.thresholdKey = nameOf(*change.key);
        rule.value = valueToText(*change.number);
        rule.decision =
            QStringLiteral("%1 (%2)").arg(decision, OwnDuty::originText(change.before.clauses));
        records.push_back(ownRuleRecord(rule));
    }
    if (change.losesDuty) {
        const OwnDuty duty{change.duty, change.part, change.before.clauses, decision};
        OwnRuleRecord rule;
        rule.thresholdKey = duty.key();
        rule.value = duty.originText();
        rule.decision = duty.decision;
        records.push_back(ownRuleRecord(rule));
    }
    return records;
}

void OfficeService::applyRegulations(const QStringList& ids, const QStringList& keep,
                                     const QString& decision)
{
    m_session.authorize(Operation::ChangeOffice);
    const auto office =
        m_session.book().repository().find(officeKind(), m_session.book().office().code);
    std::vector<Record> changed{*office};
    QStringList left = keep;
    for (const OfferedChange& offer : changesBy(ids)) {
        if (!offer.change.isKeepable() || left.removeAll(offer.change.id()) == 0)
            continue;
        const std::vector<Record> rules = kept(offer.change, decision.trimmed());
        changed.insert(changed.end(), rules.begin(), rules.end());
    }
    if (!left.isEmpty())
        throw DataError(Words::tr("These are not dropped and can't be kept: %1.")
                            .arg(left.join(QLatin1String(", "))));
    if (changed.size() > 1 && decision.trimmed().isEmpty())
        throw UserError(Words::tr("What is kept needs the office's own decision."),
                        Words::tr("Write its number and date, or a note."));
    changed.front().set(QStringLiteral("regulations"), ids.isEmpty() ? Value() : Value(ids));
    RecordService(m_session).saveAll(changed, QStringLiteral("change regulations"));
}

} // namespace soattt
