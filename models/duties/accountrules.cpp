#include "models/duties/dutyrules.h"

#include <QMap>

#include <algorithm>
#include <tuple>

namespace soattt::dutyrules {

namespace {

DueItem accountItem(const char* duty, const QStringList& clauses, const QDate& due)
{
    DueItem item;
    item.duty = QString::fromLatin1(duty);
    item.clauses = clauses;
    item.due = due;
    return item;
}

bool isUsable(const Account& account)
{
    return isLive(account) &&
           (account.state == AccountState::Active || account.state == AccountState::Suspended);
}

bool isActive(const Account& account)
{
    return isLive(account) && account.state == AccountState::Active;
}

/// What the accounts of one system owe: how many, and since when the first of them.
struct Owed
{
    qint64 count = 0;
    QDate first;

    void add(const QDate& due, qint64 many)
    {
        first = count == 0 ? due : std::min(first, due);
        count += many;
    }
};

/// One item for each system: its accounts are dealt with together.
class BySystem
{
public:
    explicit BySystem(const DutyFacts& facts)
        : m_facts(facts)
    {
    }
    void add(const Alike<Account>& accounts, const QDate& due)
    {
        if (accounts.record.system)
            m_owed[accounts.record.system->code()].add(due, accounts.count);
    }
    void addTo(DueList& list, const char* duty, const QStringList& clauses) const
    {
        for (auto owed = m_owed.cbegin(); owed != m_owed.cend(); ++owed) {
            DueItem item = accountItem(duty, clauses, owed->first);
            item.object = QStringLiteral("%1 (%2)").arg(nameOf(owed.key())).arg(owed->count);
            item.kind = QStringLiteral("systems");
            item.record = owed.key();
            list.add(item);
        }
    }

private:
    QString nameOf(const QString& code) const
    {
        for (const InformationSystem& system : m_facts.systems) {
            if (system.code == code)
                return system.name;
        }
        return code;
    }

    const DutyFacts& m_facts;
    QMap<QString, Owed> m_owed;
};

/// The day the last full review was finished.
std::optional<QDate> lastReview(const DutyFacts& facts, const QDate& today)
{
    std::optional<QDate> last;
    for (const AccountReview& review : facts.accountReviews) {
        if (!review.withdrawn && review.scope == ReviewScope::Full && review.finishedOn &&
            *review.finishedOn <= today && (!last || *review.finishedOn > *last))
            last = review.finishedOn;
    }
    return last;
}

/// The newest full review that is not finished; empty when there is none.
QString openReview(const DutyFacts& facts)
{
    const AccountReview* newest = nullptr;
    for (const AccountReview& review : facts.accountReviews) {
        const bool open = isLive(review) && !review.finishedOn && review.openedOn;
        if (open && review.scope == ReviewScope::Full &&
            (!newest ||
             std::tie(*newest->openedOn, newest->code) < std::tie(*review.openedOn, review.code)))
            newest = &review;
    }
    return newest ? newest->code : QString();
}

/// Where A4 is about the password a person is given: an event. Rules on makers' passwords alone
/// are settings (HP2026), and later clauses of the duty are about those too.
QStringList issuedPasswordClauses(const DutyFacts& facts)
{
    QStringList clauses;
    for (const Regulation* regulation : bindingRegulations(facts)) {
        const Duty* duty = regulation->duty(QStringLiteral("A4"));
        if (duty && duty->said == Said::Stated && duty->kind == DutyKind::Event)
            clauses.append(duty->grounds.clauses.front().toString());
    }
    return clauses;
}

/// How many usable accounts each person who left still holds, by the person's code.
QMap<QString, qint64> heldByLeavers(const DutyFacts& facts)
{
    QMap<QString, qint64> held;
    for (const Staff& staff : facts.staff) {
        if (hasLeft(staff))
            held.insert(staff.code, 0);
    }
    if (held.isEmpty())
        return held;
    for (const auto& [account, count] : facts.heldAccounts) {
        const auto holder = account.holder ? held.find(account.holder->code()) : held.end();
        if (holder != held.end() && isUsable(account))
            *holder += count;
    }
    return held;
}

/// A day that has not come can't have settled anything.
std::optional<QDate> untilToday(const std::optional<QDate>& day, const DueList& list)
{
    return day && *day <= list.today() ? day : std::nullopt;
}

/// Any change after the creation was one of the first password too.
bool isFirstPasswordChanged(const Account& account, const DueList& list)
{
    const auto changed = untilToday(account.passwordChangedOn, list);
    return untilToday(account.firstPasswordChangedOn, list) ||
           (changed && (!account.createdOn || *changed > *account.createdOn));
}

} // namespace

/// Counted from the day the last full review was finished; never reviewed: owed now. One that was
/// opened and not finished is the one that settles it.
void accountReviews(const DutyFacts& facts, DueList& list)
{
    const auto threshold = facts.thresholds.find(ThresholdKey::AccountReviewInterval);
    const auto interval = facts.thresholds.value<Interval>(ThresholdKey::AccountReviewInterval);
    if (!interval || !facts.hasAccounts)
        return;
    const auto last = lastReview(facts, list.today());
    DueItem item = accountItem("account.review", texts(threshold->clauses),
                               last ? interval->addTo(*last) : list.today());
    item.object = facts.office.name;
    item.kind = QStringLiteral("account-reviews");
    item.record = openReview(facts);
    list.add(item);
}

/// No regulation gives a time limit: due the day the review was finished.
void reviewFollowUps(const DutyFacts& facts, DueList& list)
{
    const QStringList clauses = clausesOfDuty(facts, "A1");
    QMap<QString, int> left;
    for (const AccountReviewLine& line : facts.reviewLines) {
        if (line.review && isOutstanding(line, list.today()))
            ++left[line.review->code()];
    }
    for (const AccountReview& review : facts.accountReviews) {
        const int count = left.value(review.code);
        if (review.withdrawn || !review.finishedOn || count == 0 || clauses.isEmpty())
            continue;
        list.add(itemOf(review, "account.review_followup",
                        QStringLiteral("%1 (%2)").arg(review.title).arg(count), clauses,
                        *review.finishedOn));
    }
}

/// Counted from the last change, else from the creation; where neither is known, owed now.
void passwordChanges(const DutyFacts& facts, DueList& list)
{
    const auto threshold = facts.thresholds.find(ThresholdKey::PasswordChangeInterval);
    const auto interval = facts.thresholds.value<Interval>(ThresholdKey::PasswordChangeInterval);
    if (!interval)
        return;
    BySystem systems(facts);
    for (const Alike<Account>& accounts : facts.accounts) {
        const Account& account = accounts.record;
        const auto changed = untilToday(account.passwordChangedOn, list);
        const auto last = changed ? changed : untilToday(account.createdOn, list);
        const QDate next = last ? interval->addTo(*last) : list.today();
        if (isActive(account) && list.reaches(next))
            systems.add(accounts, next);
    }
    systems.addTo(list, "account.password_change", texts(threshold->clauses));
}

/// No regulation gives a time limit: due the day the account was created.
void firstPasswords(const DutyFacts& facts, DueList& list)
{
    const QStringList clauses = issuedPasswordClauses(facts);
    if (clauses.isEmpty())
        return;
    BySystem systems(facts);
    for (const Alike<Account>& accounts : facts.accounts) {
        const Account& account = accounts.record;
        if (isActive(account) && !isFirstPasswordChanged(account, list))
            systems.add(accounts, account.createdOn.value_or(list.today()));
    }
    systems.addTo(list, "account.first_password", clauses);
}

/// No regulation gives a time limit: due the day the person left.
void leaverAccounts(const DutyFacts& facts, DueList& list)
{
    const QStringList clauses = clausesOfDuty(facts, "A8");
    if (clauses.isEmpty())
        return;
    const QMap<QString, qint64> held = heldByLeavers(facts);
    for (const Staff& staff : facts.staff) {
        const qint64 count = hasLeft(staff) ? held.value(staff.code) : 0;
        if (count == 0)
            continue;
        list.add(itemOf(staff, "staff.leaver_accounts",
                        QStringLiteral("%1 (%2)").arg(staff.name).arg(count), clauses,
                        staff.statusOn.value_or(list.today())));
    }
}

} // namespace soattt::dutyrules
