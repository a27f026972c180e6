#include "models/services/staffchangewriter.h"

#include "models/registers/labels.h"
#include "models/services/accountservice.h"
#include "models/services/handoverservice.h"
#include "models/services/paperfacts.h"

#include <QCoreApplication>

namespace soattt {

namespace {

StaffStatus statusAfter(ChangeCause cause)
{
    switch (cause) {
    case ChangeCause::Transferred:
        return StaffStatus::Transferred;
    case ChangeCause::Left:
        return StaffStatus::Left;
    case ChangeCause::Retired:
        return StaffStatus::Retired;
    case ChangeCause::Post:
        return StaffStatus::Working;
    }
    Q_UNREACHABLE();
}

} // namespace

StaffChangeWriter::StaffChangeWriter(const Session& session, const StaffChangeRequest& request)
    : m_session(session)
    , m_request(request)
    , m_repository(session.book().repository())
    , m_person(*m_repository.find(staffKind(), request.staff))
    , m_today(session.book().clock().today())
    , m_batch(session, QStringLiteral("staff change"),
              {&staffKind(), &accountKind(), &assetKind(), &handoverKind(), &handoverLineKind(),
               &staffChangeKind()})
    , m_result{request.staff, {}}
{
}

/// Vietnamese: it is kept in the records and printed from them.
QString StaffChangeWriter::causeText() const
{
    return paperChoice(staffChangeKind(), "cause", enumKey(m_request.cause));
}

void StaffChangeWriter::settle(const Record& record, const HoldingDecision& decision)
{
    if (&record.kind() == &accountKind())
        settleAccount(record, decision);
    else
        settleAsset(record, decision);
}

void StaffChangeWriter::settleAccount(const Record& record, const HoldingDecision& decision)
{
    auto account = record.to<Account>();
    const auto successor = decision.action == ChangeAction::HandOn
                               ? std::optional(Ref<Staff>(decision.successor))
                               : std::nullopt;
    if (decision.action == ChangeAction::Revoke)
        account = revoked(account, {m_today, m_session.user().name, {}, causeText()});
    else if (decision.action == ChangeAction::Reduce)
        account.rights = decision.note;
    for (auto* who : {&account.holder, &account.custodian}) {
        if (successor && *who && (*who)->code() == m_request.staff)
            *who = successor;
    }
    m_batch.save(record.with(account));
    note(record, decision, successor ? successor->code() : QString(), {});
}

void StaffChangeWriter::settleAsset(const Record& record, const HoldingDecision& decision)
{
    if (decision.action == ChangeAction::Keep)
        return keepAsset(record, decision);
    const bool toStore = decision.action == ChangeAction::ToStore;
    const QString receiver = toStore ? m_request.storekeeper : decision.successor;
    Given& given = m_given[{receiver, toStore}];
    given.toStore = toStore;
    given.assets.emplace_back(record, decision);
    HandoverLine line;
    line.asset = Ref<Asset>(record.code());
    line.condition = decision.note;
    given.lines.push_back(Record::from(handoverLineKind(), line));
}

/// It goes with the person to the new department.
void StaffChangeWriter::keepAsset(const Record& record, const HoldingDecision& decision)
{
    auto asset = record.to<Asset>();
    if (!m_request.newDepartment.isEmpty())
        asset.department = Ref<Department>(m_request.newDepartment);
    m_batch.save(record.with(asset));
    note(record, decision, {}, {});
}

/// One paper for each receiver; the assets are with them from this transaction on.
QString StaffChangeWriter::handOver(const QString& receiver, const Given& given)
{
    const auto person = m_person.to<Staff>();
    const bool leaves = m_request.cause != ChangeCause::Post;
    Handover paper;
    paper.subject = QStringLiteral("Tài sản của %1 (%2)").arg(person.name, causeText().toLower());
    paper.reason = given.toStore ? HandoverReason::ToStore
                   : leaves      ? HandoverReason::Leaver
                                 : HandoverReason::PostChange;
    paper.handedOn = m_today;
    paper.giver = Ref<Staff>(m_request.staff);
    paper.receiver = Ref<Staff>(receiver);
    paper.place = m_request.place;
    paper.basis = m_request.decision;
    const auto taker = m_repository.find(staffKind(), receiver);
    for (const auto& [asset, decision] : given.assets)
        m_batch.save(asset.with(HandoverService::given(
            asset.to<Asset>(), paper, taker ? std::optional(taker->to<Staff>()) : std::nullopt)));
    return m_batch.saveWithLines(Record::from(handoverKind(), paper), given.lines).code();
}

void StaffChangeWriter::note(const Record& record, const HoldingDecision& decision,
                             const QString& successor, const QString& handover)
{
    StaffChange line;
    line.staff = Ref<Staff>(m_request.staff);
    line.changedOn = m_request.on;
    line.cause = m_request.cause;
    line.decision = m_request.decision;
    line.action = *decision.action;
    line.notes = decision.note;
    if (&record.kind() == &accountKind())
        line.account = Ref<Account>(record.code());
    else
        line.asset = Ref<Asset>(record.code());
    if (!successor.isEmpty())
        line.successor = Ref<Staff>(successor);
    if (!handover.isEmpty())
        line.handover = Ref<Handover>(handover);
    m_batch.save(Record::from(staffChangeKind(), line));
}

void StaffChangeWriter::changePerson()
{
    auto person = m_person.to<Staff>();
    if (m_request.cause == ChangeCause::Post) {
        if (!m_request.newPost.isEmpty())
            person.post = m_request.newPost;
        if (!m_request.newDepartment.isEmpty())
            person.department = Ref<Department>(m_request.newDepartment);
    } else {
        person.status = statusAfter(m_request.cause);
        person.statusOn = m_request.on;
        person.statusDecision = m_request.decision;
    }
    m_batch.save(m_person.with(person));
}

StaffChangeResult StaffChangeWriter::finish()
{
    changePerson();
    for (const auto& [to, given] : m_given) {
        const QString code = handOver(to.first, given);
        m_result.handovers.append(code);
        for (const auto& [asset, decision] : given.assets)
            note(asset, decision, to.first, code);
    }
    m_batch.commit();
    return m_result;
}

} // namespace soattt
