#include "models/services/accountservice.h"

#include "models/services/recordservice.h"

#include <QCoreApplication>

namespace soattt {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AccountService)
};

/// Every account that stands in the way, by name.
class Refusals
{
public:
    void add(const Account& account, const char* field, const QString& sentence)
    {
        m_problems.push_back(
            {QString::fromLatin1(field),
             QStringLiteral("%1 (%2): %3").arg(account.username, account.code, sentence)});
    }
    void raise()
    {
        if (!m_problems.empty())
            throw RecordRefused(std::move(m_problems));
    }

private:
    std::vector<Problem> m_problems;
};

std::vector<Record> recordsOf(const Session& session, const std::vector<Account>& accounts)
{
    std::vector<Record> records;
    records.reserve(accounts.size());
    for (const Account& account : accounts)
        records.push_back(
            session.book().repository().find(accountKind(), account.code)->with(account));
    return records;
}

} // namespace

Account revoked(Account account, const Revocation& revocation)
{
    account.state = AccountState::Revoked;
    account.revokedOn = revocation.on;
    account.revokedBy = revocation.by;
    if (!revocation.paper.isEmpty())
        account.revocationPaper = revocation.paper;
    account.stateReason = revocation.reason;
    return account;
}

std::vector<Account> AccountService::activeOf(const QString& system) const
{
    RecordQuery query;
    query.where = {
        {QStringLiteral("system"), Condition::Test::Equals, {system}},
        {QStringLiteral("state"), Condition::Test::Equals, {enumKey(AccountState::Active)}}};
    query.sortField = QStringLiteral("username");
    std::vector<Account> accounts;
    m_session.book().repository().scan(accountKind(), query, [&accounts](const Record& record) {
        accounts.push_back(record.to<Account>());
    });
    return accounts;
}

std::vector<Account> AccountService::found(const QStringList& codes) const
{
    std::vector<Account> accounts;
    for (const QString& code : codes) {
        const auto record = m_session.book().repository().find(accountKind(), code);
        if (!record || record->isWithdrawn())
            throw UserError(Words::tr("There is no account with the code %1.").arg(code));
        accounts.push_back(record->to<Account>());
    }
    return accounts;
}

void AccountService::requirePast(const QDate& on) const
{
    if (!on.isValid())
        throw UserError(Words::tr("Type the date as 05/03/2026."));
    if (on > m_session.book().clock().today())
        throw UserError(Words::tr("That day has not come yet."));
}

void AccountService::notePasswordChange(const QStringList& codes, const QDate& on) const
{
    m_session.authorize(Operation::EditRecords);
    requirePast(on);
    if (codes.isEmpty())
        throw UserError(Words::tr("No account was chosen."));
    std::vector<Account> accounts = found(codes);
    Refusals refusals;
    for (Account& account : accounts) {
        if (account.state != AccountState::Active || account.closedOn)
            refusals.add(account, "state", Words::tr("The account is not active."));
        account.passwordChangedOn = on;
    }
    refusals.raise();
    RecordService(m_session).saveAll(recordsOf(m_session, accounts),
                                     QStringLiteral("change passwords"));
}

std::vector<Record> AccountService::revokedRecords(const QStringList& codes,
                                                   const Revocation& revocation) const
{
    requirePast(revocation.on);
    std::vector<Account> accounts = found(codes);
    Refusals refusals;
    for (Account& account : accounts) {
        if (account.state == AccountState::Revoked)
            refusals.add(account, "state", Words::tr("The account is revoked already."));
        account = revoked(account, revocation);
    }
    refusals.raise();
    return recordsOf(m_session, accounts);
}

std::vector<Record> AccountService::suspendedRecords(const QStringList& codes, const QDate& on,
                                                     const QString& reason) const
{
    requirePast(on);
    std::vector<Account> accounts = found(codes);
    Refusals refusals;
    for (Account& account : accounts) {
        if (account.state != AccountState::Active || account.closedOn)
            refusals.add(account, "state", Words::tr("The account is not active."));
        account.state = AccountState::Suspended;
        account.suspendedOn = on;
        account.stateReason = reason;
    }
    refusals.raise();
    return recordsOf(m_session, accounts);
}

void AccountService::revoke(const QStringList& codes, const Revocation& revocation) const
{
    m_session.authorize(Operation::EditRecords);
    RecordService(m_session).saveAll(revokedRecords(codes, revocation),
                                     QStringLiteral("revoke accounts"));
}

} // namespace soattt
