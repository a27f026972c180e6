#include "models/services/officeservice.h"

#include "models/services/recordservice.h"

#include <QCoreApplication>

namespace soattt {

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

QList<Regulation> OfficeService::appliedRegulations() const
{
    return shippedRegulations().choose(m_session.book().office().regulations);
}

std::vector<OwnRuleRecord> OfficeService::ownRules() const
{
    std::vector<OwnRuleRecord> rules;
    for (const Record& record : m_session.book().repository().all(ownRuleKind()))
        rules.push_back(record.to<OwnRuleRecord>());
    return rules;
}

EffectiveThresholds OfficeService::thresholds() const
{
    QList<OwnRule> rules;
    for (const OwnRuleRecord& rule : ownRules())
        rules.append(
            OwnRule::fromText(rule.thresholdKey, rule.value, rule.decision, rule.regulation));
    return EffectiveThresholds::merge(appliedRegulations(), rules);
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
    Record stored = Record::from(ownRuleKind(), record);
    for (const Record& earlier : m_session.book().repository().all(ownRuleKind())) {
        const auto held = earlier.to<OwnRuleRecord>();
        if (held.thresholdKey != record.thresholdKey || held.regulation != record.regulation)
            continue;
        stored.setId(earlier.id());
        stored.set(QStringLiteral("code"), Value(held.code));
    }
    RecordService(m_session).save(stored);
}

void OfficeService::endOwnRule(const QString& code, const QString& reason)
{
    m_session.authorize(Operation::ChangeOffice);
    RecordService(m_session).close(ownRuleKind(), code, m_session.book().clock().today(), reason);
}

void OfficeService::applyRegulations(const QStringList& ids)
{
    shippedRegulations().choose(ids);
    const auto record =
        m_session.book().repository().find(officeKind(), m_session.book().office().code);
    Record changed = *record;
    changed.set(QStringLiteral("regulations"), ids.isEmpty() ? Value() : Value(ids));
    RecordService(m_session).save(changed);
}

} // namespace soattt
