#include "models/services/sampleaccounts.h"

#include "models/services/reviewservice.h"

#include <algorithm>

namespace soattt {

namespace {

constexpr int begun = -728;            ///< day the accounts were first written down
constexpr int passwordsChanged = -75;  ///< the last common change
constexpr int lastInAccounting = -118; ///< the accounting system was left out of it
const QString accounting = QStringLiteral("HT-0004");

/// How many of a hundred people have an account there, and since when the system is there.
struct Use
{
    const char* system;
    int share;
    int since;
};
constexpr Use uses[] = {{"HT-0001", 100, begun}, {"HT-0005", 100, begun}, {"HT-0006", 100, begun},
                        {"HT-0003", 95, begun},  {"HT-0002", 20, begun},  {"HT-0004", 15, begun},
                        {"HT-0007", 30, -157}};

/// Days counted from now on which a review of all accounts was finished.
constexpr int reviews[] = {-640, -550, -458, -369, -276, -184, -87};

QString usernameOf(const Staff& staff)
{
    return staff.email.section(QLatin1Char('@'), 0, 0);
}

/// Every `every`-th account is decided on: kept, but the third of them has too many rights.
void decide(const ReviewService& service, const QString& review, int every)
{
    QStringList keep;
    QStringList reduce;
    const auto rows = service.rows(review);
    for (size_t i = 0; i < rows.size(); i += size_t(every))
        (keep.size() == 2 && reduce.isEmpty() ? reduce : keep).append(rows[i].line.code);
    service.decide(keep, ReviewDecision::Keep, {});
    service.decide(reduce, ReviewDecision::Reduce,
                   QStringLiteral("Quyền rộng hơn nhiệm vụ được giao"));
}

} // namespace

SampleAccounts::SampleAccounts(const SampleData& data, quint64 seed)
    : m_data(data)
    , m_random(seed)
{
}

Account SampleAccounts::account(const Staff& staff, const QString& system, const QDate& created)
{
    Account account;
    account.code = sampleCode("TK", ++m_count);
    account.system = Ref<InformationSystem>(system);
    account.username = usernameOf(staff);
    account.holder = Ref<Staff>(staff.code);
    account.rights = staff.group == StaffGroup::Leader ? QStringLiteral("Duyệt, ký số")
                                                       : QStringLiteral("Người dùng");
    account.createdOn = created;
    account.firstPasswordChangedOn = created;
    account.passwordChangedOn = created;
    return account;
}

std::vector<Account> SampleAccounts::accountsOf(const Staff& staff, const QDate& created)
{
    std::vector<Account> accounts;
    for (const Use& use : uses) {
        if (m_random.chance(use.share))
            accounts.push_back(account(staff, QString::fromLatin1(use.system),
                                       std::max(created, m_data.date(use.since))));
    }
    return accounts;
}

std::vector<Account> SampleAccounts::block(const std::vector<Staff>& staff)
{
    std::vector<Account> accounts;
    for (const Staff& person : staff) {
        for (Account& account : accountsOf(person, m_data.date(begun))) {
            account.passwordChangedOn = m_data.date(passwordsChanged);
            accounts.push_back(std::move(account));
        }
    }
    return accounts;
}

void SampleAccounts::tell(SampleStory& story, const SamplePeople& people)
{
    for (size_t i = 0; i < people.all().size(); ++i)
        tellPerson(story, people.all()[i], int(i) + 1);
    tellShared(story);
    tellReviews(story);
}

void SampleAccounts::tellPerson(SampleStory& story, const Staff& staff, int number)
{
    const int joined = SamplePeople::dayJoined(number).value_or(begun - 1);
    std::vector<Account> accounts = accountsOf(staff, m_data.date(joined + 1));
    std::erase_if(accounts, [this, number](const Account& account) {
        return std::ranges::any_of(sampleLeavers(), [&](const SampleLeaver& leaver) {
            return leaver.number == number && *account.createdOn >= m_data.date(leaver.day);
        });
    });
    for (Account& account : accounts) {
        if (joined > -20) // the newest have not changed what they were given
            account.firstPasswordChangedOn = account.passwordChangedOn = std::nullopt;
        const int day = int(m_data.now().date().daysTo(*account.createdOn));
        story.add(m_data.day(day, QTime(15, 10)), Record::from(accountKind(), account));
        tellRevocations(story, account, number);
    }
    const bool left = std::ranges::any_of(sampleLeavers(), [number](const SampleLeaver& leaver) {
        return leaver.number == number && leaver.day < passwordsChanged;
    });
    if (!left && joined < passwordsChanged)
        tellPasswords(story, accounts);
}

/// Of those who left the accounts were revoked the day after; the late ones still have theirs.
void SampleAccounts::tellRevocations(SampleStory& story, const Account& account, int number) const
{
    for (const SampleLeaver& leaver : sampleLeavers()) {
        if (leaver.number != number || leaver.late)
            continue;
        story.change(
            m_data.day(leaver.day + 1, QTime(9, 40)), accountKind(), account.code,
            {{QStringLiteral("state"), Value(enumKey(AccountState::Revoked))},
             {QStringLiteral("revoked_on"), Value(m_data.date(leaver.day + 1))},
             {QStringLiteral("revoked_by"), Value(QStringLiteral("Lê Minh Trí"))},
             {QStringLiteral("revocation_paper"), Value(QString::fromUtf8(leaver.decision))},
             {QStringLiteral("state_reason"),
              Value(QStringLiteral("Người sử dụng không còn công tác tại cơ quan"))}});
    }
}

void SampleAccounts::tellPasswords(SampleStory& story, const std::vector<Account>& accounts) const
{
    for (const Account& account : accounts) {
        const int day = account.system->code() == accounting ? lastInAccounting : passwordsChanged;
        if (*account.createdOn < m_data.date(day))
            story.change(m_data.day(day, QTime(16, 20)), accountKind(), account.code,
                         {{QStringLiteral("password_changed_on"), Value(m_data.date(day))}});
    }
}

/// Accounts that are nobody's own, and some on their way.
void SampleAccounts::tellShared(SampleStory& story)
{
    for (const QJsonValue json : m_data.office().value(QStringLiteral("accounts")).toArray()) {
        Record record = accountKind().blank();
        m_data.fill(record, json.toObject());
        record.set(0, Value(sampleCode("TK", ++m_count)));
        story.add(m_data.timeOf(json[QStringLiteral("at")].toString()), record);
    }
}

void SampleAccounts::tellReviews(SampleStory& story) const
{
    int number = 0;
    for (const int day : reviews) {
        AccountReview review;
        review.code = sampleCode("RS", ++number);
        review.title = QStringLiteral("Rà soát toàn bộ tài khoản, đợt %1").arg(number);
        review.coverage = QStringLiteral("Mọi hệ thống, mọi phòng ban");
        review.openedOn = m_data.date(day - 6);
        review.finishedOn = m_data.date(day);
        review.reviewer = Ref<Staff>(QStringLiteral("CB-0005"));
        review.reviewed = 231 + 3 * number;
        review.revoked = number % 3;
        review.reduced = (number + 1) % 2;
        review.kept = *review.reviewed - *review.revoked - *review.reduced;
        review.paper = QStringLiteral("%1/BB-UBND").arg(number, 2, 10, QLatin1Char('0'));
        story.add(m_data.day(day, QTime(16, 45)), Record::from(accountReviewKind(), review));
    }
}

void SampleAccounts::review(const Session& session, const SampleData& data)
{
    const ReviewService service(session);
    ReviewPlan part;
    part.title = QStringLiteral("Rà soát tài khoản kế toán");
    part.systems = QStringList{accounting};
    part.openedOn = data.date(-12);
    part.reviewer = QStringLiteral("CB-0005");
    const QString reviewed = service.open(part);
    decide(service, reviewed, 1);
    service.close({reviewed, data.date(-9), QStringLiteral("08/BB-UBND"), {}});
    ReviewPlan full = part;
    full.title = QStringLiteral("Rà soát toàn bộ tài khoản, đợt 8");
    full.systems.clear();
    full.openedOn = data.date(-1);
    full.dueOn = data.date(6);
    decide(service, service.open(full), 3);
}

} // namespace soattt
