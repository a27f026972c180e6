#include "models/services/staffchangeservice.h"

#include "models/registers/recordtitle.h"
#include "models/services/staffchangewriter.h"

#include <QCoreApplication>

#include <algorithm>

namespace soattt {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StaffChangeService)
};

using Problems = std::vector<Problem>;

std::vector<Record> pointingTo(Repository& repository, const RecordKind& kind, const char* field,
                               const QString& staff)
{
    return repository.referring(kind, kind.field(QString::fromLatin1(field)), staff);
}

Holding accountHolding(const Record& record, const QString& staff, ChangeCause cause)
{
    using enum ChangeAction;
    const auto account = record.to<Account>();
    const bool uses = account.holder && account.holder->code() == staff;
    if (cause == ChangeCause::Post)
        return {record, {Keep, Reduce, Revoke, HandOn}, std::nullopt};
    // What one person alone uses goes with them; what they only answer for goes to another.
    return {record, {Revoke, HandOn}, uses ? std::optional(Revoke) : std::nullopt};
}

Holding assetHolding(const Record& record, ChangeCause cause)
{
    using enum ChangeAction;
    if (cause == ChangeCause::Post)
        return {record, {Keep, ToStore, HandOn}, std::nullopt};
    return {record, {ToStore, HandOn}, std::nullopt};
}

const HoldingDecision* decisionOn(const StaffChangeRequest& request, const Holding& holding)
{
    const auto found =
        std::find_if(request.decisions.begin(), request.decisions.end(),
                     [&](const HoldingDecision& one) { return one.code == holding.record.code(); });
    return found == request.decisions.end() ? nullptr : &*found;
}

void checkOne(const Holding& holding, const HoldingDecision* decision,
              const StaffChangeRequest& request, Problems& problems)
{
    const QString name = recordTitle(holding.record);
    const auto refuse = [&](const QString& sentence) {
        problems.push_back({holding.record.code(), sentence});
    };
    if (!decision || !decision->action)
        return refuse(Words::tr("Not decided yet: %1.").arg(name));
    const auto& allowed = holding.actions;
    if (std::find(allowed.begin(), allowed.end(), *decision->action) == allowed.end())
        return refuse(Words::tr("That can't be done with %1 on this change.").arg(name));
    if (*decision->action == ChangeAction::HandOn && decision->successor.isEmpty())
        refuse(Words::tr("Say who takes over %1.").arg(name));
    if (*decision->action == ChangeAction::HandOn && decision->successor == request.staff)
        refuse(Words::tr("%1 can't be handed on to the same person.").arg(name));
    if (*decision->action == ChangeAction::Reduce && decision->note.isEmpty())
        refuse(Words::tr("Say which rights stay with %1.").arg(name));
    if (*decision->action == ChangeAction::ToStore && request.storekeeper.isEmpty())
        refuse(Words::tr("Say who takes %1 into the store.").arg(name));
    if (*decision->action == ChangeAction::ToStore && request.storekeeper == request.staff)
        refuse(Words::tr("The person who leaves can't take %1 into the store.").arg(name));
}

void checkPerson(const Staff& staff, const StaffChangeRequest& request, const QDate& today,
                 Problems& problems)
{
    if (staff.closedOn || staff.withdrawn)
        problems.push_back(
            {QStringLiteral("staff"), Words::tr("The record of %1 is closed.").arg(staff.name)});
    if (staff.status != StaffStatus::Working && request.cause == ChangeCause::Post)
        problems.push_back(
            {QStringLiteral("cause"), Words::tr("%1 has left the office.").arg(staff.name)});
    if (!request.on.isValid() || request.on > today)
        problems.push_back({QStringLiteral("changed_on"),
                            Words::tr("Say since which day, not after today, it holds.")});
    if (request.cause == ChangeCause::Post && request.newPost.isEmpty() &&
        request.newDepartment.isEmpty())
        problems.push_back(
            {QStringLiteral("post"), Words::tr("Say which post or department is the new one.")});
}

} // namespace

bool StaffChangeService::isHeld(const Account& account)
{
    return !account.closedOn && !account.withdrawn && account.state != AccountState::Revoked;
}

bool StaffChangeService::isHeld(const Asset& asset)
{
    return !asset.closedOn && !asset.withdrawn && asset.state != AssetState::Disposed &&
           asset.state != AssetState::Lost;
}

Staff StaffChangeService::person(const QString& code) const
{
    const auto record = m_session.book().repository().find(staffKind(), code);
    if (!record)
        throw UserError(Words::tr("There is no person with the code \"%1\".").arg(code));
    return record->to<Staff>();
}

std::vector<Holding> StaffChangeService::holdings(const QString& staff, ChangeCause cause) const
{
    m_session.authorize(Operation::Read);
    Repository& repository = m_session.book().repository();
    std::vector<Record> accounts = pointingTo(repository, accountKind(), "holder", staff);
    for (const Record& record : pointingTo(repository, accountKind(), "custodian", staff)) {
        if (std::find(accounts.begin(), accounts.end(), record) == accounts.end())
            accounts.push_back(record);
    }
    std::vector<Holding> held;
    for (const Record& record : accounts) {
        if (isHeld(record.to<Account>()))
            held.push_back(accountHolding(record, staff, cause));
    }
    for (const Record& record : pointingTo(repository, assetKind(), "custodian", staff)) {
        if (isHeld(record.to<Asset>()))
            held.push_back(assetHolding(record, cause));
    }
    return held;
}

std::vector<Problem> StaffChangeService::check(const StaffChangeRequest& request) const
{
    Problems problems;
    checkPerson(person(request.staff), request, m_session.book().clock().today(), problems);
    const std::vector<Holding> held = holdings(request.staff, request.cause);
    for (const Holding& holding : held)
        checkOne(holding, decisionOn(request, holding), request, problems);
    for (const HoldingDecision& decision : request.decisions) {
        const bool isTheirs =
            std::any_of(held.begin(), held.end(), [&decision](const Holding& holding) {
                return holding.record.code() == decision.code;
            });
        if (!isTheirs)
            problems.push_back(
                {decision.code, Words::tr("%1 is no longer with this person.").arg(decision.code)});
    }
    return problems;
}

StaffChangeResult StaffChangeService::finish(const StaffChangeRequest& request) const
{
    m_session.authorize(Operation::EditRecords);
    std::vector<Problem> problems = check(request);
    if (!problems.empty())
        throw RecordRefused(std::move(problems));
    StaffChangeWriter writer(m_session, request);
    for (const Holding& holding : holdings(request.staff, request.cause))
        writer.settle(holding.record, *decisionOn(request, holding));
    return writer.finish();
}

} // namespace soattt
