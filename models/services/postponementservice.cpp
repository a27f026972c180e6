#include "models/services/postponementservice.h"

#include "models/core/text.h"
#include "models/duties/dueidentity.h"
#include "models/registers/tidy.h"
#include "models/services/recordbatch.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_map>

namespace soattt {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Postponements)
};

/// Its fields that name the item.
Postponement naming(const DueItem& item)
{
    Postponement one;
    one.duty = item.duty;
    one.object = item.object;
    one.itemKind = item.kind;
    one.itemRecord = item.record;
    one.form = item.form;
    one.period = item.period;
    one.clauses = item.clauses;
    one.word = item.word;
    return one;
}

QString identityOf(const Postponement& one)
{
    DueItem item;
    item.duty = one.duty;
    item.object = one.object;
    item.kind = one.itemKind;
    item.record = one.itemRecord;
    item.form = one.form;
    item.period = one.period;
    item.clauses = one.clauses;
    item.word = one.word;
    return dueIdentity(item);
}

/// By the words as the book keeps them.
QString identityOf(const DueItem& item)
{
    return identityOf(tidied(Record::from(postponementKind(), naming(item))).to<Postponement>());
}

/// An item without a day of its own is due today, every day.
bool isAbout(const Postponement& one, const DueItem& item, const QDate& today)
{
    return item.due == one.dueOn.value_or(today);
}

bool isSame(const DueItem& a, const DueItem& b)
{
    return a.due == b.due && dueIdentity(a) == dueIdentity(b);
}

/// False for an item due today that, were it asked for tomorrow, would be due tomorrow: neither
/// text nor record gives it a day.
bool hasOwnDay(const Session& session, const DueItem& item)
{
    const Clock& clock = session.book().clock();
    const QDate tomorrow = clock.today().addDays(1);
    DueItem then = item;
    then.due = tomorrow;
    const auto items = due(DueService(session).facts(tomorrow), clock.now().addDays(1), tomorrow);
    return item.due != clock.today() ||
           std::none_of(items.begin(), items.end(),
                        [&then](const DueItem& other) { return isSame(other, then); });
}

PutOff putOffOf(const Postponement& one)
{
    return {one.code, *one.putOffOn, *one.until, one.reason, one.by};
}

void requireDay(const DueItem& item, const QDate& until, const QDate& today)
{
    const auto latest = PostponementService::latestDay(item, today);
    if (!latest && item.dueAt)
        throw UserError(
            Words::tr("This clock counts hours: it can't be put off."),
            Words::tr("Settle it, or write down in the incident why it is not reported."));
    if (!latest)
        throw UserError(Words::tr("Its last good day is tomorrow: it can't be put off now."),
                        Words::tr("Tomorrow it can be put off knowingly."));
    if (until <= today)
        throw UserError(Words::tr("Choose a day after today."));
    if (until <= *latest)
        return;
    if (item.due > today && *latest == item.due)
        throw UserError(Words::tr("It can't be put off beyond its last good day, %1.")
                            .arg(text::dateForPeople(*latest)),
                        Words::tr("Once that day has come it can be put off knowingly."));
    throw UserError(
        Words::tr("Nothing is put off for more than %n day(s) at a time: until %1 here.", nullptr,
                  Postponement::mostDays)
            .arg(text::dateForPeople(*latest)),
        Words::tr("On that day look at it again; it can be put off once more."));
}

} // namespace

QJsonObject StandingItem::toJson() const
{
    QJsonObject json = item.toJson();
    if (putOff)
        json.insert(QStringLiteral("put_off_until"), putOff->until.toString(Qt::ISODate));
    return json;
}

std::optional<QDate> PostponementService::latestDay(const DueItem& item, const QDate& today)
{
    if (item.dueAt)
        return std::nullopt;
    const QDate bound = today.addDays(Postponement::mostDays);
    if (item.due <= today)
        return bound;
    return item.due > today.addDays(1) ? std::optional(std::min(bound, item.due)) : std::nullopt;
}

std::vector<std::pair<Record, Postponement>> PostponementService::inForce() const
{
    Book& book = m_session.book();
    RecordQuery query;
    query.where = {{QStringLiteral("until_on"),
                    Condition::Test::After,
                    {book.clock().today().toString(Qt::ISODate)}}};
    std::vector<std::pair<Record, Postponement>> found;
    for (const Record& record : book.repository().all(postponementKind(), query))
        found.emplace_back(record, record.to<Postponement>());
    return found;
}

std::vector<StandingItem> PostponementService::standing(int days) const
{
    const QDate today = m_session.book().clock().today();
    std::unordered_multimap<QString, Postponement> all;
    for (auto& [record, one] : inForce())
        all.emplace(identityOf(one), one);
    std::vector<StandingItem> items;
    for (DueItem& item : DueService(m_session).due(days)) {
        StandingItem& standing = items.emplace_back(StandingItem{std::move(item)});
        if (all.empty())
            continue;
        const auto [from, to] = all.equal_range(identityOf(standing.item));
        const auto mine = std::find_if(from, to, [&](const auto& entry) {
            return isAbout(entry.second, standing.item, today);
        });
        if (mine != to)
            standing.putOff = putOffOf(mine->second);
    }
    return items;
}

Postponement PostponementService::begun(const DueItem& item) const
{
    const QDate today = m_session.book().clock().today();
    Postponement one = naming(item);
    if (hasOwnDay(m_session, item))
        one.dueOn = item.due;
    one.putOffOn = today;
    one.by = m_session.user().name.isEmpty() ? m_session.user().login : m_session.user().name;
    return one;
}

void PostponementService::putOff(const DueItem& item, const QDate& until,
                                 const QString& reason) const
{
    m_session.authorize(editing(postponementKind()));
    const QDate today = m_session.book().clock().today();
    const auto items = DueService(m_session).due(std::max(0, int(today.daysTo(item.due))));
    if (std::none_of(items.begin(), items.end(),
                     [&item](const DueItem& other) { return isSame(other, item); }))
        throw UserError(Words::tr("This is no longer due as it was shown."),
                        Words::tr("Look at the list again."));
    if (text::clean(reason).isEmpty())
        throw UserError(Words::tr("Say why it is put off."));
    requireDay(item, until, today);
    Postponement one = begun(item);
    one.until = until;
    one.reason = reason;
    RecordBatch batch(m_session, QStringLiteral("put off"), {&postponementKind()});
    for (const auto& [record, earlier] : inForce()) {
        if (identityOf(earlier) != identityOf(item) || !isAbout(earlier, item, today))
            continue;
        one.code = earlier.code;
        batch.save(record.with(one));
        batch.commit();
        return;
    }
    batch.save(Record::from(postponementKind(), one));
    batch.commit();
}

void PostponementService::end(const QString& code) const
{
    RecordService(m_session).close(postponementKind(), code, m_session.book().clock().today(),
                                   Words::tr("Back in the list before the day."));
}

} // namespace soattt
