#include "models/services/reviewservice.h"

#include "models/registers/catalog.h"
#include "models/registers/informationsystem.h"
#include "models/registers/labels.h"
#include "models/services/accountservice.h"
#include "models/services/officeservice.h"
#include "models/services/recordservice.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <map>

namespace soattt {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReviewService)
};

constexpr int rowsPerProgress = 50;

const std::optional<Ref<Staff>>& personOf(const Account& account)
{
    return account.holder ? account.holder : account.custodian;
}

template <class T> QHash<QString, T> byCode(Repository& repository, const RecordKind& kind)
{
    RecordQuery query;
    query.withClosed = true;
    QHash<QString, T> found;
    repository.scan(kind, query, [&found](const Record& record) {
        found.insert(record.code(), record.to<T>());
    });
    return found;
}

bool takesAway(ReviewDecision decision)
{
    return decision == ReviewDecision::Reduce || decision == ReviewDecision::Revoke;
}

Condition equals(const char* field, const QString& value)
{
    return {QString::fromLatin1(field), Condition::Test::Equals, {value}};
}

bool isLive(const Account& account)
{
    return account.state != AccountState::Revoked && !account.closedOn;
}

/// What is revoked is done; who decided on what is their own is written down however it was
/// decided.
void finishLine(ReviewRow& row, const QDate& on)
{
    AccountReviewLine& line = row.line;
    line.selfReview = row.isOwn;
    line.decidedOn = std::min(line.decidedOn.value_or(on), on);
    if (line.decision == ReviewDecision::Revoke)
        line.doneOn = isLive(row.account)
                          ? on
                          : std::max(row.account.revokedOn.value_or(on), *line.decidedOn);
}

bool isNarrowed(const ReviewPlan& plan)
{
    return !plan.systems.isEmpty() || !plan.departments.isEmpty() || !plan.types.empty();
}

} // namespace

ReviewCounts countsOf(const std::vector<ReviewRow>& rows)
{
    ReviewCounts counts;
    counts.all = int(rows.size());
    for (const ReviewRow& row : rows) {
        counts.undecided += row.line.decision == ReviewDecision::Undecided;
        counts.kept += row.line.decision == ReviewDecision::Keep;
        counts.reduced += row.line.decision == ReviewDecision::Reduce;
        counts.revoked += row.line.decision == ReviewDecision::Revoke;
        counts.ownDecided += row.line.selfReview;
        counts.outstanding += row.isOutstanding;
    }
    return counts;
}

AccountReview ReviewService::planned(const ReviewPlan& plan, qint64 count) const
{
    AccountReview review;
    review.title = plan.title;
    const bool part = plan.scope == ReviewScope::Full && isNarrowed(plan);
    review.scope = part ? ReviewScope::Part : plan.scope;
    review.coverage = coverageOf(plan);
    review.openedOn = plan.openedOn;
    review.dueOn = plan.dueOn;
    review.reviewed = count;
    if (!plan.reviewer.isEmpty())
        review.reviewer = Ref<Staff>(plan.reviewer);
    return review;
}

/// The names of what it is narrowed to, as they stand on paper.
QString ReviewService::coverageOf(const ReviewPlan& plan) const
{
    QStringList parts;
    const auto add = [&](const RecordKind& kind, const QStringList& codes) {
        QStringList names;
        for (const QString& code : codes) {
            if (const auto record = m_session.book().repository().find(kind, code))
                names.append(textOf(record->at(QStringLiteral("name"))));
        }
        if (!names.isEmpty())
            parts.append(names.join(QLatin1String(", ")));
    };
    add(systemKind(), plan.systems);
    add(departmentKind(), plan.departments);
    for (const Choice& choice : choicesOf<AccountType>()) {
        if (std::ranges::count(plan.types, enumFromKey<AccountType>(choice.key)) > 0)
            parts.append(paper::choiceLabel(choice));
    }
    return parts.join(QLatin1String("; "));
}

std::vector<Account> ReviewService::liveAccounts(const ReviewPlan& plan) const
{
    RecordQuery query;
    query.where = {
        {QStringLiteral("state"), Condition::Test::NotEquals, {enumKey(AccountState::Revoked)}}};
    if (!plan.systems.isEmpty())
        query.where.push_back({QStringLiteral("system"), Condition::Test::OneOf, plan.systems});
    QStringList types;
    for (const AccountType type : plan.types)
        types.append(enumKey(type));
    if (!types.isEmpty())
        query.where.push_back({QStringLiteral("type"), Condition::Test::OneOf, types});
    query.sortField = QStringLiteral("username");
    std::vector<Account> accounts;
    m_session.book().repository().scan(accountKind(), query, [&accounts](const Record& record) {
        accounts.push_back(record.to<Account>());
    });
    std::stable_sort(accounts.begin(), accounts.end(), [](const Account& a, const Account& b) {
        return a.system->code() < b.system->code();
    });
    return accounts;
}

std::vector<Account> ReviewService::candidates(const ReviewPlan& plan) const
{
    std::vector<Account> accounts = liveAccounts(plan);
    const auto staff = byCode<Staff>(m_session.book().repository(), staffKind());
    const auto reaches = [&](const Account& account) {
        const auto& person = personOf(account);
        const Staff known = person ? staff.value(person->code()) : Staff();
        const bool department =
            plan.departments.isEmpty() ||
            (known.department && plan.departments.contains(known.department->code()));
        const bool leaver = person && known.status != StaffStatus::Working;
        return department && (plan.scope != ReviewScope::Leavers || leaver);
    };
    std::erase_if(accounts, [&](const Account& account) { return !reaches(account); });
    if (const auto last = lastFinished(); last && plan.scope == ReviewScope::Changed) {
        const QStringList changed = changedSince(*last);
        const QSet<QString> codes(changed.begin(), changed.end());
        std::erase_if(accounts,
                      [&](const Account& account) { return !codes.contains(account.code); });
    }
    return accounts;
}

QStringList ReviewService::changedSince(const QDate& day) const
{
    LogQuery query;
    query.kind = accountKind().key();
    query.since = day;
    query.recordsOnly = true;
    QStringList codes;
    for (const LogEntry& entry : m_session.book().log().read(query))
        codes.append(entry.code);
    return codes;
}

std::optional<QDate> ReviewService::lastFinished() const
{
    RecordQuery query;
    query.where = {equals("scope", enumKey(ReviewScope::Full)),
                   {QStringLiteral("finished_on"), Condition::Test::NotEmpty, {}}};
    query.withClosed = true;
    std::optional<QDate> last;
    m_session.book().repository().scan(accountReviewKind(), query, [&last](const Record& record) {
        last = std::max(last, record.to<AccountReview>().finishedOn);
    });
    return last;
}

QString ReviewService::open(const ReviewPlan& plan, const Tell& tell) const
{
    m_session.authorize(Operation::EditRecords);
    const std::vector<Account> accounts = candidates(plan);
    if (accounts.empty())
        throw UserError(Words::tr("There is no account in this scope."),
                        Words::tr("Widen the scope of the review."));
    RecordService records(m_session);
    Record review = Record::from(accountReviewKind(), planned(plan, qint64(accounts.size())));
    if (plan.reviewer.isEmpty())
        throw RecordRefused({{QStringLiteral("reviewer"), Words::tr("Say who reviews.")}});
    if (auto problems = records.check(review); !problems.empty())
        throw RecordRefused(std::move(problems));
    review.set(0, Value(records.nextCode(accountReviewKind())));
    Book& book = m_session.book();
    qint64 number = book.repository().nextCodeNumber(accountReviewLineKind());
    RecordWriter writer(book.database(), book.repository(), book.log(), m_session.actor(),
                        QStringLiteral("open account review"));
    writer.add(review);
    for (size_t i = 0; i < accounts.size(); ++i) {
        AccountReviewLine line;
        line.code = accountReviewLineKind().codeOf(number++);
        line.review = Ref<AccountReview>(review.code());
        line.account = Ref<Account>(accounts[i].code);
        line.person = personOf(accounts[i]);
        line.rights = accounts[i].rights;
        Record record = Record::from(accountReviewLineKind(), line);
        writer.add(record);
        if (tell && i % rowsPerProgress == 0)
            tell(int(100 * i / accounts.size()));
    }
    writer.commit();
    book.announce({accountReviewKind().key(), accountReviewLineKind().key()});
    return review.code();
}

QString ReviewService::unfinished() const
{
    Repository& repository = m_session.book().repository();
    RecordQuery query;
    query.where = {{QStringLiteral("finished_on"), Condition::Test::Empty, {}}};
    query.descending = true;
    for (const Record& review : repository.all(accountReviewKind(), query)) {
        if (repository.count(accountReviewLineKind(),
                             linesQuery(accountReviewLineKind(), review.code())) > 0)
            return review.code();
    }
    return {};
}

AccountReview ReviewService::review(const QString& code) const
{
    const auto record = m_session.book().repository().find(accountReviewKind(), code);
    if (!record)
        throw UserError(Words::tr("There is no review with the code %1.").arg(code));
    return record->to<AccountReview>();
}

/// Lines taken out of the review are left out.
std::vector<AccountReviewLine> ReviewService::linesOf(const QString& review) const
{
    std::vector<AccountReviewLine> lines;
    m_session.book().repository().scan(
        accountReviewLineKind(), linesQuery(accountReviewLineKind(), review),
        [&lines](const Record& record) { lines.push_back(record.to<AccountReviewLine>()); });
    return lines;
}

std::vector<ReviewRow> ReviewService::rows(const QString& code) const
{
    Repository& repository = m_session.book().repository();
    const AccountReview whole = review(code);
    const auto staff = byCode<Staff>(repository, staffKind());
    const auto systems = byCode<InformationSystem>(repository, systemKind());
    std::vector<ReviewRow> rows;
    for (AccountReviewLine& line : linesOf(code)) {
        ReviewRow row;
        if (const auto account = repository.find(accountKind(), line.account->code()))
            row.account = account->to<Account>();
        if (row.account.system)
            row.system = systems.value(row.account.system->code()).name;
        if (line.person) {
            const Staff person = staff.value(line.person->code());
            row.person = person.name;
            row.hasLeft = person.status != StaffStatus::Working;
            row.isOwn = whole.reviewer == line.person;
        }
        row.isOutstanding = isOutstanding(line, m_session.book().clock().today());
        row.line = std::move(line);
        rows.push_back(std::move(row));
    }
    return rows;
}

std::optional<EarlierDecision> ReviewService::earlier(const AccountReviewLine& line) const
{
    Repository& repository = m_session.book().repository();
    std::optional<EarlierDecision> newest;
    RecordQuery query;
    query.where = {equals("account", line.account->code())};
    query.withClosed = true;
    for (const Record& record : repository.all(accountReviewLineKind(), query)) {
        const auto other = record.to<AccountReviewLine>();
        const auto whole = repository.find(accountReviewKind(), other.review->code());
        const auto finished = whole->to<AccountReview>().finishedOn;
        if (other.code == line.code || !finished || (newest && newest->on > *finished))
            continue;
        newest = EarlierDecision{whole->to<AccountReview>().title, *finished, other.decision};
    }
    return newest;
}

std::optional<QDateTime> ReviewService::lastChange(const QString& account) const
{
    LogQuery query;
    query.kind = accountKind().key();
    query.code = account;
    query.recordsOnly = true;
    query.limit = 1;
    const auto entries = m_session.book().log().read(query);
    return entries.empty() ? std::nullopt : std::optional(entries.front().at);
}

std::vector<Record> ReviewService::found(const QStringList& lines) const
{
    std::vector<Record> records;
    for (const QString& code : lines) {
        const auto record = m_session.book().repository().find(accountReviewLineKind(), code);
        if (!record)
            throw UserError(Words::tr("There is no line with the code %1.").arg(code));
        records.push_back(*record);
    }
    return records;
}

void ReviewService::decide(const QStringList& lines, ReviewDecision decision,
                           const QString& reason) const
{
    std::vector<Record> records = found(lines);
    const bool decided = decision != ReviewDecision::Undecided;
    for (Record& record : records) {
        auto line = record.to<AccountReviewLine>();
        line.decision = decision;
        line.reason = takesAway(decision) ? reason : QString();
        line.decidedOn = decided ? std::optional(m_session.book().clock().today()) : std::nullopt;
        line.selfReview =
            decided && line.person && review(line.review->code()).reviewer == line.person;
        record = record.with(line);
    }
    RecordService(m_session).saveAll(records, QStringLiteral("decide on accounts"));
}

QString ReviewService::groundText() const
{
    const auto threshold =
        OfficeService(m_session).thresholds().find(ThresholdKey::AccountReviewInterval);
    if (!threshold || threshold->clauses.isEmpty())
        return {};
    return threshold->clauses.front().toString();
}

void ReviewService::requireDecided(const std::vector<ReviewRow>& rows) const
{
    std::map<QString, int> where;
    int count = 0;
    for (const ReviewRow& row : rows) {
        if (row.line.decision != ReviewDecision::Undecided)
            continue;
        ++where[row.system];
        ++count;
    }
    if (count == 0)
        return;
    QStringList places;
    for (const auto& [system, number] : where)
        places.append(QStringLiteral("%1 (%2)").arg(system).arg(number));
    const QString ground = groundText();
    const QString remedy = Words::tr("Decide on each of them, then close the review.");
    throw UserError(Words::tr("%n account(s) are not decided on: %1.", nullptr, count)
                        .arg(places.join(QLatin1String(", "))),
                    ground.isEmpty() ? remedy : QStringLiteral("%1 [%2]").arg(remedy, ground));
}

void ReviewService::requireFinishable(const QString& review) const
{
    requireDecided(rows(review));
}

void ReviewService::close(const ReviewClosing& closing) const
{
    m_session.authorize(Operation::EditRecords);
    Repository& repository = m_session.book().repository();
    AccountReview whole = review(closing.review);
    if (whole.finishedOn)
        throw UserError(Words::tr("The review is finished already."));
    if (!closing.on.isValid() || closing.on > m_session.book().clock().today())
        throw UserError(Words::tr("Say on which day the review was finished; that day must have "
                                  "come."));
    std::vector<ReviewRow> all = rows(closing.review);
    requireDecided(all);
    const QString reviewer =
        whole.reviewer
            ? textOf(
                  repository.find(staffKind(), whole.reviewer->code())->at(QStringLiteral("name")))
            : m_session.user().name;
    std::vector<Record> records;
    for (ReviewRow& row : all) {
        if (row.line.decision == ReviewDecision::Revoke && isLive(row.account))
            records.push_back(repository.find(accountKind(), row.account.code)
                                  ->with(revoked(row.account, {closing.on, reviewer, closing.paper,
                                                               row.line.reason})));
        finishLine(row, closing.on);
        const Record stored = *repository.find(accountReviewLineKind(), row.line.code);
        const Record finished = stored.with(row.line);
        if (finished != stored)
            records.push_back(finished);
    }
    const ReviewCounts counts = countsOf(all);
    whole.finishedOn = closing.on;
    whole.reviewed = counts.all;
    whole.kept = counts.kept;
    whole.reduced = counts.reduced;
    whole.revoked = counts.revoked;
    whole.paper = closing.paper;
    whole.findings = closing.findings;
    records.push_back(repository.find(accountReviewKind(), whole.code)->with(whole));
    RecordService(m_session).saveAll(records, QStringLiteral("close account review"));
}

std::optional<QDate> ReviewService::nextDue(const QDate& finishedOn) const
{
    const auto interval =
        OfficeService(m_session).thresholds().value<Interval>(ThresholdKey::AccountReviewInterval);
    return interval ? std::optional(interval->addTo(finishedOn)) : std::nullopt;
}

void ReviewService::markDone(const QStringList& lines, const QDate& on) const
{
    if (!on.isValid() || on > m_session.book().clock().today())
        throw UserError(Words::tr("Say on which day it was done; that day must have come."));
    std::vector<Record> records = found(lines);
    for (Record& record : records)
        record.set(QStringLiteral("done_on"), Value(on));
    RecordService(m_session).saveAll(records, QStringLiteral("follow up account review"));
}

} // namespace soattt
