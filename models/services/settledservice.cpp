#include "models/services/settledservice.h"

#include "models/duties/dueidentity.h"
#include "models/registers/catalog.h"
#include "models/services/officeservice.h"
#include "models/services/recordhistory.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace soattt {

namespace {

using Entries = std::vector<LogEntry>;

/// Entries that are taken back together: of one transaction, or of several where there are many.
using Block = std::vector<const LogEntry*>;

bool isUndo(const LogEntry& entry)
{
    return entry.action == QLatin1String("undo");
}

std::vector<Block> blocksOf(const Entries& entries)
{
    std::map<qint64, Block> transactions;
    for (const LogEntry& entry : entries)
        transactions[entry.transaction].push_back(&entry);
    const size_t together = std::max<size_t>(
        1, (transactions.size() + SettledService::mostSteps - 1) / SettledService::mostSteps);
    std::vector<Block> blocks;
    size_t count = 0;
    for (const auto& [number, block] : transactions) {
        if (count++ % together == 0)
            blocks.emplace_back();
        blocks.back().insert(blocks.back().end(), block.begin(), block.end());
    }
    return blocks;
}

/// The records as they were at some time, from how they are now.
class Records
{
public:
    explicit Records(Repository& repository)
        : m_repository(repository)
    {
    }

    std::vector<RecordChange> takeBack(const Block& block)
    {
        QHash<QString, qsizetype> places;
        std::vector<RecordChange> changes;
        for (auto entry = block.rbegin(); entry != block.rend(); ++entry) {
            const QString key = (*entry)->kind + QLatin1Char('/') + (*entry)->code;
            const auto after = at(key, **entry);
            if (!after)
                continue;
            const auto before =
                isAddition(**entry) ? std::nullopt : std::optional(turnedBack(*after, **entry));
            const auto place = places.constFind(key);
            if (place == places.cend()) {
                places.insert(key, qsizetype(changes.size()));
                changes.push_back({before, *after});
            } else {
                changes[size_t(*place)].before = before;
            }
            m_records.insert_or_assign(key, before);
        }
        return changes;
    }

private:
    std::optional<Record> at(const QString& key, const LogEntry& entry)
    {
        const auto known = m_records.find(key);
        if (known != m_records.end())
            return known->second;
        return m_repository.find(*findKind(entry.kind), entry.code);
    }

    Repository& m_repository;
    std::map<QString, std::optional<Record>> m_records;
};

bool isSameDay(const DueItem& a, const DueItem& b)
{
    return a.due == b.due && a.dueAt == b.dueAt;
}

/// A list by what its items are about.
class Owed
{
public:
    explicit Owed(std::vector<DueItem> items)
        : m_items(std::move(items))
    {
        for (const DueItem& item : m_items) {
            m_bySubject.insert(dueSubject(item), &item);
            m_byName.insert(identityWithoutRecord(item), &item);
        }
    }
    Owed(Owed&&) = default;
    Owed& operator=(Owed&&) = default;
    Owed(const Owed&) = delete;
    Owed& operator=(const Owed&) = delete;
    ~Owed() = default;

    const std::vector<DueItem>& items() const { return m_items; }
    bool has(const DueItem& item) const
    {
        return any(item, [identity = dueIdentity(item)](const DueItem& other) {
            return dueIdentity(other) == identity;
        });
    }
    /// The item itself, or one about the same that was not there before: it goes by other words,
    /// or the record that will settle it has been begun.
    bool hasStill(const DueItem& item, const Owed& before) const
    {
        return has(item) || hasBegun(item) ||
               any(item, [&before](const DueItem& other) { return !before.has(other); });
    }

private:
    static QString identityWithoutRecord(DueItem item)
    {
        item.record.clear();
        return dueIdentity(item);
    }
    bool hasBegun(const DueItem& item) const
    {
        const auto [from, to] = m_byName.equal_range(identityWithoutRecord(item));
        return std::any_of(from, to, [&item](const DueItem* other) {
            return isSameDay(item, *other) && item.record.isEmpty() != other->record.isEmpty();
        });
    }
    template <class F> bool any(const DueItem& item, F test) const
    {
        const auto [from, to] = m_bySubject.equal_range(dueSubject(item));
        return std::any_of(from, to, [&](const DueItem* other) {
            return isSameDay(item, *other) && test(*other);
        });
    }

    std::vector<DueItem> m_items;
    QMultiHash<QString, const DueItem*> m_bySubject;
    QMultiHash<QString, const DueItem*> m_byName;
};

/// The entry about the item's own record, else about one of its kind, else the last.
const LogEntry& settling(const Block& block, const DueItem& item)
{
    const LogEntry* ofKind = nullptr;
    for (const LogEntry* entry : block) {
        if (entry->kind != item.kind)
            continue;
        if (entry->code == item.record)
            return *entry;
        ofKind = entry;
    }
    return ofKind ? *ofKind : *block.back();
}

/// From today back through the log, asking each time what would be owed now.
class Walk
{
public:
    Walk(const Session& session, DutyFacts facts, const QDate& until)
        : m_session(session)
        , m_facts(std::move(facts))
        , m_now(session.book().clock().now())
        , m_until(until)
        , m_records(session.book().repository())
        , m_today(due(m_facts, m_now, m_until))
        , m_after(m_today.items())
    {
        for (const OwnRuleRecord& rule : OfficeService(session).ownRules())
            m_rules.emplace(rule.code, rule);
    }

    void back(const Block& block)
    {
        const std::vector<RecordChange> changes = m_records.takeBack(block);
        takeBack(m_facts, changes);
        takeRulesBack(changes);
        Owed before(due(m_facts, m_now, m_until));
        for (const DueItem& item : before.items()) {
            if (!m_after.hasStill(item, before) && !m_today.hasStill(item, before))
                note(item, settling(block, item));
        }
        m_after = std::move(before);
    }

    std::vector<SettledItem> settled() && { return std::move(m_settled); }

private:
    /// What was settled, owed again and settled again is told once, by the last.
    void note(const DueItem& item, const LogEntry& entry)
    {
        const RecordKind* kind = findKind(item.kind);
        if (isUndo(entry) || (kind && !m_session.may(reading(*kind))))
            return;
        const bool told =
            std::any_of(m_settled.begin(), m_settled.end(), [&item](const SettledItem& one) {
                return isSameDay(item, one.item) && dueIdentity(item) == dueIdentity(one.item);
            });
        if (told)
            return;
        m_settled.push_back({item, entry.at, entry.actor, entry.kind, entry.code, entry.action});
    }

    /// The thresholds are made of the office's own rules too.
    void takeRulesBack(const std::vector<RecordChange>& changes)
    {
        bool changed = false;
        for (const RecordChange& change : changes) {
            if (&change.after.kind() != &ownRuleKind())
                continue;
            changed = true;
            m_rules.erase(change.after.code());
            if (!change.before)
                continue;
            const auto before = change.before->to<OwnRuleRecord>();
            if (!before.closedOn && !before.withdrawn)
                m_rules.emplace(before.code, before);
        }
        if (!changed)
            return;
        QList<OwnRule> rules;
        for (const auto& [code, rule] : m_rules)
            rules.append(
                OwnRule::fromText(rule.thresholdKey, rule.value, rule.decision, rule.regulation));
        m_facts.thresholds = EffectiveThresholds::merge(m_facts.regulations, rules);
    }

    const Session& m_session;
    DutyFacts m_facts;
    QDateTime m_now;
    QDate m_until;
    Records m_records;
    Owed m_today;
    Owed m_after;
    std::map<QString, OwnRuleRecord> m_rules;
    std::vector<SettledItem> m_settled;
};

/// As many more of the newest of each as entries are taken back.
template <class T>
void readNewest(Repository& repository, const RecordKind& kind, const char* byDate, int count,
                const std::vector<Condition>& where, std::vector<T>& found)
{
    RecordQuery query;
    query.where = where;
    query.withClosed = true;
    query.sortField = QString::fromLatin1(byDate);
    query.descending = true;
    query.limit = count;
    for (const Record& record : repository.all(kind, query))
        found.push_back(record.to<T>());
}

int countOf(const Entries& entries, const RecordKind& kind)
{
    return int(std::count_if(entries.begin(), entries.end(),
                             [&kind](const LogEntry& entry) { return entry.kind == kind.key(); }));
}

} // namespace

QDate firstDayOfWeek(const QDate& day)
{
    return day.addDays(1 - day.dayOfWeek());
}

/// The facts hold the newest run of each plan alone.
void SettledService::readFurtherBack(DutyFacts& facts, const Entries& entries) const
{
    Repository& repository = m_session.book().repository();
    using Test = Condition::Test;
    const int runs = countOf(entries, backupRunKind());
    const int tests = countOf(entries, restoreTestKind());
    const int rooms = countOf(entries, serverRoomKind());
    if (runs > 0)
        facts.goodRuns.clear();
    if (tests > 0)
        facts.restoreTests.clear();
    for (const BackupPlan& plan : facts.backupPlans) {
        const Condition mine{QStringLiteral("backup"), Test::Equals, {plan.code}};
        const Condition good{QStringLiteral("result"), Test::Equals, {enumKey(RunResult::Done)}};
        if (runs > 0)
            readNewest(repository, backupRunKind(), "ran_at", runs + 1, {mine, good},
                       facts.goodRuns);
        if (tests > 0)
            readNewest(repository, restoreTestKind(), "tested_on", tests + 1, {mine},
                       facts.restoreTests);
    }
    if (rooms == 0)
        return;
    facts.upsTests.clear();
    facts.roomDuties.clear();
    const auto ofType = [](RoomEntryType type) {
        return std::vector<Condition>{{QStringLiteral("type"), Test::Equals, {enumKey(type)}}};
    };
    readNewest(repository, serverRoomKind(), "from_at", rooms + 1, ofType(RoomEntryType::UpsTest),
               facts.upsTests);
    readNewest(repository, serverRoomKind(), "from_at", rooms + 1, ofType(RoomEntryType::Duty),
               facts.roomDuties);
}

/// Of the records the rules look at.
static Entries entriesSince(Book& book, const QDate& day)
{
    LogQuery query;
    query.since = day;
    query.recordsOnly = true;
    Entries entries = book.log().read(query);
    std::erase_if(entries, [](const LogEntry& entry) {
        const RecordKind* kind = findKind(entry.kind);
        return !kind || (!bearsOnDuties(*kind) && kind != &ownRuleKind());
    });
    return entries;
}

std::vector<SettledItem> SettledService::since(const QDate& day, int days) const
{
    m_session.authorize(Operation::Read);
    Book& book = m_session.book();
    const Entries entries = entriesSince(book, day);
    if (entries.empty())
        return {};
    const QDate until = book.clock().today().addDays(days);
    DutyFacts facts = DueService(m_session).facts(until);
    readFurtherBack(facts, entries);
    Walk walk(m_session, std::move(facts), until);
    const std::vector<Block> blocks = blocksOf(entries);
    for (auto block = blocks.rbegin(); block != blocks.rend(); ++block)
        walk.back(*block);
    return std::move(walk).settled();
}

} // namespace soattt
