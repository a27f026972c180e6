#include "models/services/dueservice.h"

#include "models/services/officeservice.h"

#include <QSet>

namespace soattt {

namespace {

template <class T>
std::vector<T> records(Repository& repository, const RecordKind& kind,
                       std::vector<Condition> where = {}, int limit = 0)
{
    RecordQuery query;
    query.limit = limit;
    query.where = std::move(where);
    std::vector<T> found;
    repository.scan(kind, query,
                    [&found](const Record& record) { found.push_back(record.to<T>()); });
    return found;
}

/// The records that answer to any of the questions, each once.
template <class T>
std::vector<T> anyOf(Repository& repository, const RecordKind& kind,
                     const std::vector<std::vector<Condition>>& questions)
{
    std::vector<T> found;
    QSet<QString> seen;
    for (const auto& question : questions) {
        for (T& record : records<T>(repository, kind, question)) {
            if (seen.contains(record.code))
                continue;
            seen.insert(record.code);
            found.push_back(std::move(record));
        }
    }
    return found;
}

QString iso(const QDate& date)
{
    return date.toString(Qt::ISODate);
}

QDate firstDayOf(Book& book)
{
    LogQuery first;
    first.transaction = 1;
    const auto entries = book.log().read(first);
    return entries.empty() ? book.clock().today() : atOffice(entries.front().at).date();
}

} // namespace

std::vector<DueItem> DueService::due(int days) const
{
    m_session.authorize(Operation::Read);
    const Clock& clock = m_session.book().clock();
    const QDate until = clock.today().addDays(days);
    return soattt::due(facts(until), clock.now(), until);
}

DutyFacts DueService::facts(const QDate& until) const
{
    Book& book = m_session.book();
    Repository& repository = book.repository();
    const OfficeService offices(m_session);
    DutyFacts facts;
    facts.office = book.office();
    facts.bookStartedOn = firstDayOf(book);
    facts.staff = records<Staff>(repository, staffKind());
    facts.accessPoints = records<AccessPoint>(repository, accessPointKind());
    facts.systems = records<InformationSystem>(repository, systemKind());
    facts.incidents = records<Incident>(
        repository, incidentKind(), {{QStringLiteral("reported_at"), Condition::Test::Empty, {}}});
    facts.inspections =
        records<Inspection>(repository, inspectionKind(),
                            {{QStringLiteral("remedied_on"), Condition::Test::Empty, {}}});
    facts.documents = records<Document>(repository, documentKind());
    facts.regulations = offices.appliedRegulations();
    facts.thresholds = offices.thresholds();
    facts.assets = candidateAssets(facts, until);
    facts.accounts = candidateAccounts(facts, until);
    RecordQuery finished; // one put away was held all the same
    finished.where = {{QStringLiteral("finished_on"), Condition::Test::NotEmpty, {}}};
    finished.withClosed = true;
    for (const Record& review : repository.all(accountReviewKind(), finished))
        facts.accountReviews.push_back(review.to<AccountReview>());
    facts.hasAccounts = !records<Account>(repository, accountKind(),
                                          {{QStringLiteral("state"),
                                            Condition::Test::NotEquals,
                                            {enumKey(AccountState::Revoked)}}},
                                          1)
                             .empty();
    for (const Asset& asset : facts.assets) {
        if (asset.state != AssetState::AwaitingDisposal)
            continue;
        for (const Record& device : repository.referring(
                 storageKind(), storageKind().field(QStringLiteral("asset")), asset.code))
            facts.storage.push_back(device.to<StorageDevice>());
    }
    return facts;
}

/// Assets that some rule may name: by indexed dates, by state, by a custodian who left.
std::vector<Asset> DueService::candidateAssets(const DutyFacts& facts, const QDate& until) const
{
    const QString dayAfter = iso(until.addDays(1));
    const QString yesterday = iso(m_session.book().clock().today().addDays(-1));
    std::vector<std::vector<Condition>> questions{
        {{QStringLiteral("antivirus_until"), Condition::Test::Before, {dayAfter}}},
        {{QStringLiteral("warranty_until"), Condition::Test::Before, {dayAfter}},
         {QStringLiteral("warranty_until"), Condition::Test::After, {yesterday}}},
        {{QStringLiteral("state"),
          Condition::Test::Equals,
          {enumKey(AssetState::AwaitingDisposal)}}},
    };
    for (const Staff& staff : facts.staff) {
        if (staff.status != StaffStatus::Working)
            questions.push_back(
                {{QStringLiteral("custodian"), Condition::Test::Equals, {staff.code}}});
    }
    return anyOf<Asset>(m_session.book().repository(), assetKind(), questions);
}

/// Accounts that some rule may name: a password changed long ago or never, a holder who left.
std::vector<Account> DueService::candidateAccounts(const DutyFacts& facts, const QDate& until) const
{
    const Condition active{
        QStringLiteral("state"), Condition::Test::Equals, {enumKey(AccountState::Active)}};
    std::vector<std::vector<Condition>> questions{
        {active, {QStringLiteral("first_password_changed_on"), Condition::Test::Empty, {}}}};
    constexpr qint64 minutesOfADay = qint64(24) * 60;
    const auto interval = facts.thresholds.value<Interval>(ThresholdKey::PasswordChangeInterval);
    if (interval) {
        // Months differ in length: a few days too many are sorted out by the rule.
        const QDate changed = until.addDays(7 - interval->approximateMinutes() / minutesOfADay);
        questions.push_back(
            {active,
             {QStringLiteral("password_changed_on"), Condition::Test::Before, {iso(changed)}}});
        questions.push_back(
            {active, {QStringLiteral("password_changed_on"), Condition::Test::Empty, {}}});
    }
    // A day that has not come settles nothing.
    const QString today = iso(m_session.book().clock().today());
    for (const char* field : {"password_changed_on", "first_password_changed_on"})
        questions.push_back(
            {active, {QString::fromLatin1(field), Condition::Test::After, {today}}});
    for (const Staff& staff : facts.staff) {
        if (staff.status != StaffStatus::Working)
            questions.push_back(
                {{QStringLiteral("holder"), Condition::Test::Equals, {staff.code}}});
    }
    return anyOf<Account>(m_session.book().repository(), accountKind(), questions);
}

} // namespace soattt
