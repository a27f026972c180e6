#include "models/policy/regulationchange.h"

#include "models/policy/demandnames.h"
#include "models/policy/effectivethresholds.h"
#include "models/policy/ownduty.h"
#include "models/policy/valuetext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QMap>

#include <algorithm>

namespace soattt {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RegulationChange)
};

/// The row of the matrix a number belongs to, and whether the numbers are all there is to it.
struct Matter
{
    ThresholdKey key;
    const char* duty;
    bool isWhole;
};

using enum ThresholdKey;

constexpr Matter matters[] = {
    {AccountReviewInterval, "A1", true},
    {PasswordMinLength, "A2", true},
    {PasswordClasses, "A2", true},
    {PasswordChangeInterval, "A3", true},
    {LoginMaxFailures, "A7", true},
    {ScreenLockWorkstation, "C1", true},
    {ScreenLockServer, "C1", true},
    {WifiPasswordInterval, "C9", false},
    {BackupImportantInterval, "D1", true},
    {BackupOfficeInterval, "D1", true},
    {LogRetention, "E1", true},
    {LogArchiveInterval, "E1", true},
    {ServerRoomUpsMinutes, "C12", false},
    {SecretMinComputers, "G1", false},
    {SecretMinPrinters, "G1", false},
    {SecretMinShredders, "G1", false},
    {InspectionInterval, "H2", false},
    {InspectionNoticeDays, "H2", false},
};

/// Owed to others, or a list that isn't a rule: no own rule can stand in for them.
bool isOwedToOthers(const QString& duty)
{
    static const QStringList codes{QStringLiteral("H2"), QStringLiteral("I1"), QStringLiteral("I2"),
                                   QStringLiteral("I3"), QStringLiteral("I5"), QStringLiteral("I6"),
                                   QStringLiteral("J")};
    return codes.contains(duty);
}

/// Ways to deal with the same drives: one instead of another is no loss.
bool isFateOfDrives(Demand demand)
{
    return demand == Demand::DrivesDestroyed || demand == Demand::DrivesWiped ||
           demand == Demand::DrivesWipedOrDestroyed;
}

/// Who gives all assets back gives the keys back.
bool isOneOfAll(Demand part, const QMap<Demand, QList<Clause>>& others)
{
    return part == Demand::KeysReturned && others.contains(Demand::AssetsReturned);
}

template <typename List> void addNew(List& list, const List& more)
{
    for (const auto& one : more)
        if (!list.contains(one))
            list << one;
}

QString absence(Said said)
{
    Threshold threshold;
    threshold.said = said;
    return valueText(AccountReviewInterval, threshold);
}

QString clockText(ThresholdKey key, Said said, const std::optional<Interval>& interval,
                  const QString& word)
{
    Threshold threshold;
    threshold.said = said;
    threshold.word = word;
    if (interval)
        threshold.value = *interval;
    return valueText(key, threshold);
}

QStringList labels(const ItemList& list)
{
    QStringList texts;
    for (const ListedItem& item : list.items)
        texts << item.label;
    return texts;
}

/// The lists a regulation gives for some duties say more than the sentence before them.
QStringList listedFor(const QString& code, const Regulation& regulation)
{
    if (code == QLatin1String("I1"))
        return labels(regulation.severity);
    if (code == QLatin1String("I2"))
        return labels(regulation.causes);
    if (code == QLatin1String("C8"))
        return labels(regulation.firstAid);
    QStringList steps;
    if (code == QLatin1String("I3"))
        for (const ResponseStep& step : regulation.steps.items)
            steps << step.label;
    return steps;
}

/// What a set says on a duty of the matrix, all its texts together.
struct DutySide
{
    bool isStated = false;
    QString title;
    QList<Clause> clauses;
    QList<Clause> unknown; ///< where the source is incomplete
    QStringList quotes;
    QStringList listed;
    QStringList notes;
    QMap<Demand, QList<Clause>> demands;

    Said said() const
    {
        if (isStated)
            return Said::Stated;
        return unknown.isEmpty() ? Said::Silent : Said::Unknown;
    }
    ChangeSide shown() const
    {
        ChangeSide side;
        side.said = said();
        side.clauses = isStated ? clauses : unknown;
        side.quotes = quotes;
        side.notes = notes;
        side.text = listed.isEmpty()
                        ? quotes.join(QLatin1String("; "))
                        : QStringLiteral("%1: %2").arg(QString::number(listed.size()),
                                                       listed.join(QLatin1String(", ")));
        if (!isStated)
            side.text = absence(side.said);
        return side;
    }
};

DutySide sideOf(const QString& code, const QList<Regulation>& texts)
{
    DutySide side;
    for (const Regulation& regulation : texts) {
        const Duty* duty = regulation.duty(code);
        if (!duty)
            continue;
        side.title = duty->title;
        if (!duty->grounds.note.isEmpty())
            side.notes << regulation.id + QLatin1String(": ") + duty->grounds.note;
        if (duty->said == Said::Unknown)
            side.unknown << duty->grounds.clauses;
        if (duty->said != Said::Stated)
            continue;
        side.isStated = true;
        side.clauses << duty->grounds.clauses;
        addNew(side.quotes, duty->grounds.quotes);
        addNew(side.listed, listedFor(code, regulation));
        for (auto demand = duty->demands.cbegin(); demand != duty->demands.cend(); ++demand)
            side.demands[demand.key()] << demand.value().clauses;
    }
    return side;
}

/// Words of the one that the other doesn't have, or more places; an excerpt of the same sentence is
/// the same.
bool hasOwnWords(const DutySide& one, const DutySide& other)
{
    const auto isListed = [&other](const QString& label) { return other.listed.contains(label); };
    if (one.clauses.size() > other.clauses.size() || !std::ranges::all_of(one.listed, isListed))
        return true;
    return !std::ranges::all_of(one.quotes, [&other](const QString& quote) {
        return std::ranges::any_of(other.quotes, [&quote](const QString& known) {
            return known.contains(quote) || quote.contains(known);
        });
    });
}

ChangeSide sideOf(ThresholdKey key, const QList<Regulation>& texts)
{
    ChangeSide side;
    for (const EffectiveThreshold& entry : EffectiveThresholds::merge(texts, {}).entries(key)) {
        side.clauses << entry.clauses;
        if (entry.value)
            side.value = side.value ? strictest(key, *side.value, *entry.value) : *entry.value;
        if (side.said != Said::Stated)
            side.said = entry.said;
        side.text = valueText(entry);
    }
    if (side.value)
        side.text = valueText(key, *side.value);
    if (side.said == Said::Silent)
        side.text = absence(Said::Silent);
    for (const Regulation& regulation : texts) {
        const Threshold threshold = regulation.threshold(key);
        addNew(side.quotes, threshold.grounds.quotes);
        if (!threshold.grounds.note.isEmpty())
            side.notes << regulation.id + QLatin1String(": ") + threshold.grounds.note;
    }
    return side;
}

/// None where both are the same number.
std::optional<ChangeKind> byStrictness(ThresholdKey key, const ThresholdValue& before,
                                       const ThresholdValue& after)
{
    if (before == after)
        return std::nullopt;
    const bool atLeast = isAtLeastAsStrict(key, after, before);
    const bool atMost = isAtLeastAsStrict(key, before, after);
    if (atLeast == atMost)
        return ChangeKind::Changed;
    return atLeast ? ChangeKind::Stricter : ChangeKind::Laxer;
}

/// A report or a clock, as far as two of them are set side by side.
struct OwedRule
{
    QString regulation;
    bool isReference = false;
    QString key;
    QString title;
    Reporter reporter = Reporter::Office;
    QStringList recipients;
    std::optional<Interval> time;
    std::optional<MonthDay> day;
    ChangeSide side;

    QString id() const { return regulation + QLatin1Char(':') + key; }
};

QString withRecipients(const QString& text, const QStringList& recipients)
{
    return recipients.isEmpty()
               ? text
               : Words::tr("%1; to: %2").arg(text, recipients.join(QLatin1String(", ")));
}

OwedRule owedBy(const Regulation& regulation, const ReportRule& report)
{
    OwedRule rule{
        regulation.id, regulation.isReference, report.key, report.title, {}, {}, {}, {}, {}};
    rule.recipients = regulation.recipientNames(report.recipients);
    rule.time = report.interval;
    rule.day = report.dueBefore;
    QString text = clockText(ReportInterval, report.said, report.interval, report.word);
    if (report.dueBefore)
        text += QLatin1String(", ") + valueText(ReportDueBefore, *report.dueBefore);
    rule.side = {
        report.said,           {}, withRecipients(text, rule.recipients), report.grounds.clauses,
        report.grounds.quotes, {}};
    return rule;
}

OwedRule owedBy(const Regulation& regulation, const IncidentRule& incident)
{
    OwedRule rule{regulation.id,
                  regulation.isReference,
                  incident.key,
                  incident.title,
                  incident.reporter,
                  {},
                  {},
                  {},
                  {}};
    rule.recipients = regulation.recipientNames(incident.recipients);
    rule.time = incident.within;
    QString text = clockText(IncidentReportWithin, incident.said, incident.within, incident.word);
    if (!incident.scope.isEmpty())
        text += QStringLiteral(" (%1)").arg(incident.scope);
    rule.side = {incident.said,
                 {},
                 withRecipients(text, rule.recipients),
                 incident.grounds.clauses,
                 incident.grounds.quotes,
                 {}};
    if (!incident.grounds.note.isEmpty())
        rule.side.notes << regulation.id + QLatin1String(": ") + incident.grounds.note;
    return rule;
}

template <typename Rule>
QList<OwedRule> owedOnlyBy(const QList<Regulation>& texts, const QList<Regulation>& others,
                           QList<Rule> Regulation::*rules)
{
    QList<OwedRule> owed;
    for (const Regulation& regulation : texts) {
        if (std::ranges::find(others, regulation.id, &Regulation::id) != others.end())
            continue;
        for (const Rule& rule : regulation.*rules)
            owed << owedBy(regulation, rule);
    }
    return owed;
}

QList<Regulation> bindingOf(const QList<Regulation>& texts)
{
    QList<Regulation> binding;
    std::ranges::copy_if(texts, std::back_inserter(binding),
                         [](const Regulation& text) { return !text.isReference; });
    return binding;
}

class Comparison
{
public:
    Comparison(const QList<Regulation>& before, const QList<Regulation>& after)
        : m_allBefore(before)
        , m_allAfter(after)
        , m_before(bindingOf(before))
        , m_after(bindingOf(after))
    {
    }

    QList<RegulationChange> changes();

private:
    QStringList codes() const;
    void compareDuty(const QString& code);
    bool compareNumbers(const QString& code, const DutySide& before, const DutySide& after,
                        std::optional<ChangeKind> kind);
    std::optional<RegulationChange> numberChange(ThresholdKey key, const DutySide& before,
                                                 const DutySide& after) const;
    static std::optional<ChangeKind> kindOf(const DutySide& before, const DutySide& after);
    void addDuty(const QString& code, const DutySide& before, const DutySide& after,
                 ChangeKind kind);
    bool compareParts(const QString& code, const DutySide& before, const DutySide& after);
    void addPart(const QString& code, Demand part, const DutySide& before, const DutySide& after);
    bool compareOwed(const QString& code, QList<OwedRule> gone, QList<OwedRule> come,
                     ThresholdKey key, bool areOneKind);
    void pairUnknown(const QString& code, QList<OwedRule>& gone, QList<OwedRule>& come);
    void addOwed(const QString& code, const OwedRule* before, const OwedRule* after,
                 ChangeKind kind);
    static std::optional<ChangeKind> kindOf(const OwedRule& before, const OwedRule& after,
                                            ThresholdKey key);

    QList<Regulation> m_allBefore; ///< with the reference profiles
    QList<Regulation> m_allAfter;
    QList<Regulation> m_before;
    QList<Regulation> m_after;
    QList<RegulationChange> m_changes;
};

QStringList Comparison::codes() const
{
    QStringList codes;
    for (const QList<Regulation>& texts : {m_before, m_after})
        for (const Regulation& regulation : texts)
            for (const Duty& duty : regulation.duties)
                if (!codes.contains(duty.code))
                    codes << duty.code;
    // Where only reference profiles stand on both sides.
    for (const char* code : {"I5", "J"})
        if (!codes.contains(QLatin1String(code)))
            codes << QLatin1String(code);
    return codes;
}

QList<RegulationChange> Comparison::changes()
{
    for (const QString& code : codes())
        compareDuty(code);
    std::ranges::stable_sort(m_changes, {}, &RegulationChange::kind);
    return m_changes;
}

std::optional<ChangeKind> Comparison::kindOf(const DutySide& before, const DutySide& after)
{
    if (before.isStated && after.isStated)
        return hasOwnWords(before, after) || hasOwnWords(after, before)
                   ? std::optional(ChangeKind::Changed)
                   : std::nullopt;
    if (before.isStated)
        return after.unknown.isEmpty() ? ChangeKind::Dropped : ChangeKind::Unknown;
    if (after.isStated)
        return before.unknown.isEmpty() ? ChangeKind::New : ChangeKind::Unknown;
    return before.unknown == after.unknown ? std::nullopt : std::optional(ChangeKind::Unknown);
}

void Comparison::compareDuty(const QString& code)
{
    const DutySide before = sideOf(code, m_before);
    const DutySide after = sideOf(code, m_after);
    std::optional<ChangeKind> kind = kindOf(before, after);
    if (code == QLatin1String("J") &&
        compareOwed(code, owedOnlyBy(m_allBefore, m_allAfter, &Regulation::reports),
                    owedOnlyBy(m_allAfter, m_allBefore, &Regulation::reports), ReportInterval,
                    true))
        return;
    if (code == QLatin1String("I5") &&
        compareOwed(code, owedOnlyBy(m_allBefore, m_allAfter, &Regulation::incidents),
                    owedOnlyBy(m_allAfter, m_allBefore, &Regulation::incidents),
                    IncidentReportWithin, false))
        return;
    if (compareNumbers(code, before, after, kind))
        kind.reset();
    bool areTold = false;
    if (before.isStated && after.isStated)
        areTold = compareParts(code, before, after);
    if (kind && !(areTold && kind == ChangeKind::Changed))
        addDuty(code, before, after, *kind);
    if (kind != ChangeKind::Unknown && before.unknown != after.unknown)
        addDuty(code, before, after, ChangeKind::Unknown);
}

/// True where the numbers are all there is to tell of the duty.
bool Comparison::compareNumbers(const QString& code, const DutySide& before, const DutySide& after,
                                std::optional<ChangeKind> kind)
{
    bool tellsAll = false;
    for (const Matter& matter : matters) {
        if (code != QLatin1String(matter.duty))
            continue;
        auto change = numberChange(matter.key, before, after);
        if (!change)
            continue;
        change->duty = code;
        const bool takesOver =
            matter.isWhole && !tellsAll && (kind == change->kind || kind == ChangeKind::Changed);
        change->losesDuty = takesOver && kind == ChangeKind::Dropped && !isOwedToOthers(code);
        tellsAll = tellsAll || takesOver;
        m_changes << *change;
    }
    return tellsAll;
}

/// A duty without a number comes and goes with the duty itself.
std::optional<RegulationChange> Comparison::numberChange(ThresholdKey key, const DutySide& before,
                                                         const DutySide& after) const
{
    RegulationChange change;
    change.key = key;
    change.subject = labelOf(key);
    change.before = sideOf(key, m_before);
    change.after = sideOf(key, m_after);
    const Said was = change.before.said;
    const Said is = change.after.said;
    std::optional<ChangeKind> kind;
    if ((was == Said::Unknown) != (is == Said::Unknown))
        kind = ChangeKind::Unknown;
    else if (was == Said::Stated && is == Said::Stated)
        kind = byStrictness(key, *change.before.value, *change.after.value);
    else if (was == Said::Stated ||
             (was == Said::Unspecified && is == Said::Silent && !after.isStated))
        kind = ChangeKind::Dropped;
    else if (was == Said::Unspecified && is == Said::Stated)
        kind = ChangeKind::Stricter;
    else if (was == Said::Silent &&
             (is == Said::Stated || (is == Said::Unspecified && !before.isStated)))
        kind = ChangeKind::New;
    if (!kind)
        return std::nullopt;
    change.kind = *kind;
    const bool isLess = *kind == ChangeKind::Dropped || *kind == ChangeKind::Laxer;
    if (isLess && ruleOf(key).scope == ThresholdScope::Merges)
        change.number = change.before.value;
    return change;
}

void Comparison::addDuty(const QString& code, const DutySide& before, const DutySide& after,
                         ChangeKind kind)
{
    RegulationChange change;
    change.kind = kind;
    change.duty = code;
    change.subject = after.title.isEmpty() ? before.title : after.title;
    change.before = before.shown();
    change.after = after.shown();
    change.losesDuty = kind == ChangeKind::Dropped && !isOwedToOthers(code);
    m_changes << change;
}

/// True where the parts tell all that the words of the two differ in.
bool Comparison::compareParts(const QString& code, const DutySide& before, const DutySide& after)
{
    const auto hasFate = [](const DutySide& side) {
        return std::ranges::any_of(side.demands.keys(), isFateOfDrives);
    };
    const bool anotherFate = hasFate(before) && hasFate(after);
    QList<Demand> parts = before.demands.keys();
    addNew(parts, after.demands.keys());
    std::ranges::sort(parts);
    bool dropsWords = !hasOwnWords(before, after);
    bool addsWords = !hasOwnWords(after, before);
    bool partsTell = true; // one part in another's place is told by the words
    for (const Demand part : parts) {
        const bool was = before.demands.contains(part);
        const bool isAnswered = (anotherFate && isFateOfDrives(part)) ||
                                isOneOfAll(part, (was ? after : before).demands);
        if (was == after.demands.contains(part))
            continue;
        if (isAnswered) {
            partsTell = false;
            continue;
        }
        addPart(code, part, before, after);
        (was ? dropsWords : addsWords) = true;
    }
    return partsTell && dropsWords && addsWords;
}

void Comparison::addPart(const QString& code, Demand part, const DutySide& before,
                         const DutySide& after)
{
    const auto shown = [part](const DutySide& side) {
        ChangeSide one;
        one.said = side.demands.contains(part) ? Said::Stated : Said::Silent;
        one.clauses = side.demands.value(part);
        one.quotes = side.quotes;
        one.text = one.said == Said::Stated ? Words::tr("asked for") : absence(Said::Silent);
        return one;
    };
    RegulationChange change;
    change.kind = before.demands.contains(part) ? ChangeKind::Dropped : ChangeKind::New;
    change.duty = code;
    change.part = part;
    change.subject = QStringLiteral("%1: %2").arg(before.title, labelOf(part));
    change.before = shown(before);
    change.after = shown(after);
    change.losesDuty = change.kind == ChangeKind::Dropped && !isOwedToOthers(code);
    m_changes << change;
}

std::optional<ChangeKind> Comparison::kindOf(const OwedRule& before, const OwedRule& after,
                                             ThresholdKey key)
{
    if (before.side.said == Said::Unknown || after.side.said == Said::Unknown)
        return ChangeKind::Unknown;
    if (before.side.text == after.side.text)
        return std::nullopt;
    if (before.recipients != after.recipients || !before.time || !after.time ||
        before.day != after.day)
        return ChangeKind::Changed;
    return byStrictness(key, *before.time, *after.time).value_or(ChangeKind::Changed);
}

void Comparison::addOwed(const QString& code, const OwedRule* before, const OwedRule* after,
                         ChangeKind kind)
{
    const bool isAfter = after && (after->side.said != Said::Unknown || !before);
    const OwedRule& known = isAfter ? *after : *before;
    RegulationChange change;
    change.kind = kind;
    change.duty = code;
    change.rule = known.id();
    change.subject = known.title;
    change.before.text = absence(Said::Silent);
    change.after.text = absence(Said::Silent);
    if (before)
        change.before = before->side;
    if (after)
        change.after = after->side;
    m_changes << change;
}

/// What may be the same rule, the one side's text being incomplete.
void Comparison::pairUnknown(const QString& code, QList<OwedRule>& gone, QList<OwedRule>& come)
{
    const auto isUnknown = [](const OwedRule& rule) { return rule.side.said == Said::Unknown; };
    const auto pair = [&](QList<OwedRule>& unknown, QList<OwedRule>& others, bool isBefore) {
        for (const OwedRule& rule : std::as_const(unknown)) {
            if (!isUnknown(rule))
                continue;
            const qsizetype told = m_changes.size();
            others.removeIf([&](const OwedRule& other) {
                if (other.reporter != rule.reporter || other.isReference != rule.isReference)
                    return false;
                addOwed(code, isBefore ? &rule : &other, isBefore ? &other : &rule,
                        ChangeKind::Unknown);
                return true;
            });
            if (m_changes.size() == told)
                addOwed(code, isBefore ? &rule : nullptr, isBefore ? nullptr : &rule,
                        ChangeKind::Unknown);
        }
        unknown.removeIf(isUnknown);
    };
    pair(gone, come, true);
    pair(come, gone, false);
}

/// True where there are such rules on either side: they tell all of the duty.
bool Comparison::compareOwed(const QString& code, QList<OwedRule> gone, QList<OwedRule> come,
                             ThresholdKey key, bool areOneKind)
{
    const bool any = !gone.isEmpty() || !come.isEmpty();
    const auto isCounterpart = [&](const OwedRule& one, const OwedRule& other) {
        return one.isReference == other.isReference && one.reporter == other.reporter &&
               (areOneKind || one.key == other.key);
    };
    for (qsizetype at = 0; at < gone.size();) {
        const auto found = std::ranges::find_if(
            come, [&](const OwedRule& rule) { return isCounterpart(gone.at(at), rule); });
        if (found == come.end()) {
            ++at;
            continue;
        }
        if (const auto kind = kindOf(gone.at(at), *found, key))
            addOwed(code, &gone.at(at), &*found, *kind);
        come.erase(found);
        gone.removeAt(at);
    }
    pairUnknown(code, gone, come);
    for (const OwedRule& rule : std::as_const(gone))
        addOwed(code, &rule, nullptr, ChangeKind::Dropped);
    for (const OwedRule& rule : std::as_const(come))
        addOwed(code, nullptr, &rule, ChangeKind::New);
    return any;
}

QJsonObject sideToJson(const ChangeSide& side)
{
    const QString state =
        side.said == Said::Stated ? QStringLiteral("stated") : saidToString(side.said);
    return {{QStringLiteral("state"), state},
            {QStringLiteral("value"), side.value ? valueToJson(*side.value) : QJsonValue()},
            {QStringLiteral("text"), side.text},
            {QStringLiteral("clauses"), QJsonArray::fromStringList(texts(side.clauses))},
            {QStringLiteral("quotes"), QJsonArray::fromStringList(side.quotes)}};
}

} // namespace

QString changeKindToString(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Dropped:
        return QStringLiteral("dropped");
    case ChangeKind::Laxer:
        return QStringLiteral("laxer");
    case ChangeKind::Stricter:
        return QStringLiteral("stricter");
    case ChangeKind::New:
        return QStringLiteral("new");
    case ChangeKind::Changed:
        return QStringLiteral("changed");
    case ChangeKind::Unknown:
        return QStringLiteral("unknown");
    }
    Q_UNREACHABLE();
}

const char* sourceOf(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Dropped:
        return QT_TRANSLATE_NOOP("Policy", "Dropped");
    case ChangeKind::Laxer:
        return QT_TRANSLATE_NOOP("Policy", "Laxer");
    case ChangeKind::Stricter:
        return QT_TRANSLATE_NOOP("Policy", "Stricter");
    case ChangeKind::New:
        return QT_TRANSLATE_NOOP("Policy", "New");
    case ChangeKind::Changed:
        return QT_TRANSLATE_NOOP("Policy", "Other words");
    case ChangeKind::Unknown:
        return QT_TRANSLATE_NOOP("Policy", "Not known");
    }
    Q_UNREACHABLE();
}

QString labelOf(ChangeKind kind)
{
    return QCoreApplication::translate("Policy", sourceOf(kind));
}

QList<ThresholdKey> numbersOf(const QString& duty)
{
    QList<ThresholdKey> keys;
    for (const Matter& matter : matters)
        if (duty == QLatin1String(matter.duty))
            keys << matter.key;
    return keys;
}

QString RegulationChange::id() const
{
    if (!rule.isEmpty())
        return duty + QLatin1Char('.') + rule;
    if (key)
        return nameOf(*key);
    return OwnDuty::keyOf(duty, part);
}

QList<RegulationChange> compareRegulations(const QList<Regulation>& before,
                                           const QList<Regulation>& after)
{
    return Comparison(before, after).changes();
}

QJsonObject changeToJson(const RegulationChange& change)
{
    return {{QStringLiteral("change"), changeKindToString(change.kind)},
            {QStringLiteral("id"), change.id()},
            {QStringLiteral("duty"), change.duty},
            {QStringLiteral("subject"), change.subject},
            {QStringLiteral("before"), sideToJson(change.before)},
            {QStringLiteral("after"), sideToJson(change.after)},
            {QStringLiteral("keepable"), change.isKeepable()}};
}

} // namespace soattt
