#pragma once

#include "models/core/aside.h"
#include "models/registers/accountreviewline.h"
#include "models/services/session.h"

namespace soattt {

/// What a new review looks at. Empty lists narrow nothing; a full one that is narrowed is a part.
struct ReviewPlan
{
    QString title;
    ReviewScope scope = ReviewScope::Full;
    QStringList systems;
    QStringList departments; ///< of the holder or custodian
    std::vector<AccountType> types;
    QDate openedOn;
    std::optional<QDate> dueOn;
    QString reviewer; ///< code
};

/// One account of a review with what a reviewer wants to see of it.
struct ReviewRow
{
    AccountReviewLine line;
    Account account;
    QString system; ///< its name
    QString person; ///< name of the holder or custodian
    bool hasLeft = false;
    bool isOwn = false;         ///< the reviewer's own account
    bool isOutstanding = false; ///< decided and not done
};

struct ReviewCounts
{
    int all = 0;
    int undecided = 0;
    int kept = 0;
    int reduced = 0;
    int revoked = 0;
    int ownDecided = 0; ///< self-reviews
    int outstanding = 0;
};

ReviewCounts countsOf(const std::vector<ReviewRow>& rows);

/// What an earlier review said of an account.
struct EarlierDecision
{
    QString review; ///< its title
    QDate on;
    ReviewDecision decision = ReviewDecision::Undecided;
};

struct ReviewClosing
{
    QString review;
    QDate on;
    QString paper;    ///< number of the signed sheet
    QString findings; ///< in words
};

/// Reviews of accounts from opening to closing (duty A1).
class ReviewService
{
public:
    explicit ReviewService(const Session& session)
        : m_session(session)
    {
    }

    /// Live accounts the plan reaches, by system and username.
    std::vector<Account> candidates(const ReviewPlan& plan) const;
    /// The review and a line for each candidate, in one transaction. Returns its code. Throws
    /// RecordRefused, or UserError when the plan reaches no account.
    QString open(const ReviewPlan& plan, const Tell& tell = {}) const;
    /// The newest review that is not finished and has lines; empty when there is none.
    QString unfinished() const;

    AccountReview review(const QString& code) const;
    std::vector<ReviewRow> rows(const QString& review) const;
    std::optional<EarlierDecision> earlier(const AccountReviewLine& line) const;
    /// Of the account, in the log.
    std::optional<QDateTime> lastChange(const QString& account) const;

    /// The same decision for all these lines, one transaction. A self-review is written down as
    /// such.
    void decide(const QStringList& lines, ReviewDecision decision, const QString& reason) const;
    /// Throws UserError when lines are undecided, saying how many and where.
    void requireFinishable(const QString& review) const;
    /// Counts the decisions into the review, revokes what was to be revoked, finishes the review:
    /// one transaction. Throws as requireFinishable().
    void close(const ReviewClosing& closing) const;
    /// When the next full review is due, counted from that day; none where no regulation says so.
    std::optional<QDate> nextDue(const QDate& finishedOn) const;
    /// What was decided has been done on the system.
    void markDone(const QStringList& lines, const QDate& on) const;

private:
    AccountReview planned(const ReviewPlan& plan, qint64 count) const;
    QString coverageOf(const ReviewPlan& plan) const;
    std::vector<Account> liveAccounts(const ReviewPlan& plan) const;
    QStringList changedSince(const QDate& day) const;
    std::optional<QDate> lastFinished() const;
    std::vector<AccountReviewLine> linesOf(const QString& review) const;
    std::vector<Record> found(const QStringList& lines) const;
    void requireDecided(const std::vector<ReviewRow>& rows) const;
    QString groundText() const;
    const Session& m_session;
};

} // namespace soattt
