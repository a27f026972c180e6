#include "models/services/bookrules.h"

#include "models/registers/accountreviewline.h"
#include "models/registers/attestation.h"
#include "models/registers/backupplan.h"
#include "models/registers/catalog.h"
#include "models/registers/disposal.h"
#include "models/registers/handover.h"
#include "models/registers/office.h"
#include "models/registers/restoretest.h"
#include "models/registers/secretmachine.h"
#include "models/services/incidentprocess.h"
#include "models/services/officeservice.h"
#include "models/storage/repository.h"

#include <QCoreApplication>

namespace soattt {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BookRules)
};

using Problems = std::vector<Problem>;

bool isOpen(const Handover& handover)
{
    return handover.state != HandoverState::Signed && !handover.closedOn && !handover.withdrawn;
}

/// What was signed is not put otherwise afterwards; it may be closed, and noted upon.
void checkSigned(Repository& repository, const Record& record, Problems& problems)
{
    static const QStringList open{QStringLiteral("notes"), QStringLiteral("closed_on"),
                                  QStringLiteral("closed_reason"), QStringLiteral("withdrawn")};
    const auto stored = repository.load(record.kind(), record.id());
    if (!stored || !record.kind().hasEnded(*stored) || !record.kind().hasEnded(record))
        return;
    for (const Field& field : record.kind().fields()) {
        if (stored->at(field.key) != record.at(field.key) && !open.contains(field.key))
            problems.push_back({field.key, Words::tr("The minutes are signed: what they say stays. "
                                                     "Write new ones for what has changed.")});
    }
}

void checkHandover(Repository& repository, const Record& record, Problems& problems)
{
    checkSigned(repository, record, problems);
    const auto handover = record.to<Handover>();
    const bool within = handover.giverParty.isEmpty() && handover.receiverParty.isEmpty();
    if (within && handover.giver && handover.giver == handover.receiver)
        problems.push_back(
            {QStringLiteral("receiver"), Words::tr("Giver and receiver are the same person.")});
}

/// Until its minutes are signed an asset is on its way to one receiver only.
void checkHandoverLine(Repository& repository, const Record& record, Problems& problems)
{
    const auto line = record.to<HandoverLine>();
    if (line.closedOn || !line.asset || !line.handover)
        return;
    const auto mine = repository.find(handoverKind(), line.handover->code());
    if (mine && !isOpen(mine->to<Handover>()))
        return;
    RecordQuery others;
    others.where = {
        {QStringLiteral("asset"), Condition::Test::Equals, {line.asset->code()}},
        {QStringLiteral("handover"), Condition::Test::NotEquals, {line.handover->code()}}};
    for (const Record& other : repository.all(handoverLineKind(), others)) {
        const QString code = other.to<HandoverLine>().handover->code();
        const auto handover = repository.find(handoverKind(), code);
        if (handover && isOpen(handover->to<Handover>()))
            problems.push_back({QStringLiteral("asset"),
                                Words::tr("%1 already stands in handover %2, which is not signed.")
                                    .arg(line.asset->code(), code)});
    }
}

/// No review is finished with undecided lines, whatever its counts say.
void checkReview(Repository& repository, const Record& record, Problems& problems)
{
    if (isEmpty(record.at(QStringLiteral("finished_on"))))
        return;
    RecordQuery undecided = linesQuery(accountReviewLineKind(), record.code());
    undecided.where.push_back({QStringLiteral("decision"),
                               Condition::Test::Equals,
                               {enumKey(ReviewDecision::Undecided)}});
    const qint64 count = repository.count(accountReviewLineKind(), undecided);
    if (count > 0)
        problems.push_back(
            {QStringLiteral("finished_on"),
             Words::tr("%n account(s) of this review are not decided on.", nullptr, int(count))});
}

/// Decisions stand once the review is finished; what is done about them is still written down.
void checkReviewLine(Repository& repository, const Record& record, Problems& problems)
{
    const QString decision = QStringLiteral("decision");
    const auto before = repository.load(record.kind(), record.id());
    if (before && before->at(decision) == record.at(decision))
        return;
    const auto review =
        repository.find(accountReviewKind(), textOf(record.at(QStringLiteral("review"))));
    if (review && !isEmpty(review->at(QStringLiteral("finished_on"))))
        problems.push_back(
            {decision, Words::tr("The review is finished; its decisions stand as they were.")});
}

/// Where an applied regulation says so, copies don't lie on the partition of the applications.
void checkBackupPlan(Repository& repository, const Record& record, Problems& problems)
{
    const auto plan = record.to<BackupPlan>();
    if (plan.closedOn || !plan.isOnApplicationPartition())
        return;
    for (const Regulation& regulation : bindingIn(repository)) {
        const QStringList clauses = regulation.clausesOf(Demand::OtherPartition);
        if (!regulation.isReference && !clauses.isEmpty())
            problems.push_back(
                {QStringLiteral("place"),
                 Words::tr("The copies would lie on the partition of the applications; %1 does "
                           "not allow it. Choose another disk, an external disk or another "
                           "machine.")
                     .arg(clauses.join(QLatin1String("; ")))});
    }
}

void checkRestoreTest(Repository&, const Record& record, Problems& problems)
{
    const auto test = record.to<RestoreTest>();
    if (test.tester && test.tester == test.witness)
        problems.push_back({QStringLiteral("witness"),
                            Words::tr("The witness is somebody else than the tester.")});
}

/// One piece of equipment is designated once at a time.
void checkSecretMachine(Repository& repository, const Record& record, Problems& problems)
{
    const auto machine = record.to<SecretMachine>();
    if (!machine.asset || !machine.isServing())
        return;
    const Field& asset = secretMachineKind().field(QStringLiteral("asset"));
    for (const Record& other :
         repository.referring(secretMachineKind(), asset, machine.asset->code())) {
        if (other.id() != record.id() && other.to<SecretMachine>().isServing())
            problems.push_back({asset.key, Words::tr("%1 already stands in the register as %2.")
                                               .arg(machine.asset->code(), other.code())});
    }
}

void checkResponse(Repository& repository, const Record& record, Problems& problems)
{
    for (Problem& problem : checkIncident(repository, record))
        problems.push_back(std::move(problem));
}

void checkAttestation(Repository&, const Record& record, Problems& problems)
{
    const QString duty = record.to<Attestation>().duty;
    for (const auto& [code, title] : shippedRegulations().dutyTitles()) {
        if (code == duty)
            return;
    }
    problems.push_back(
        {QStringLiteral("duty"),
         Words::tr("No regulation has a duty \"%1\"; choose one of the list, such as "
                   "A5.")
             .arg(duty)});
}

Problem timelineStays(const Record& event)
{
    return {QStringLiteral("text"),
            Words::tr("The timeline is never rewritten. Add an entry that corrects %1.")
                .arg(event.code())};
}

void checkTimeline(Repository& repository, const Record& record, Problems& problems)
{
    const auto stored = repository.load(record.kind(), record.id());
    if (stored && *stored != record)
        problems.push_back(timelineStays(record));
}

struct BookRule
{
    const RecordKind* kind;
    void (*check)(Repository&, const Record&, Problems&);
};

} // namespace

std::vector<Problem> checkBookRules(Repository& repository, const Record& record)
{
    static const BookRule rules[] = {
        {&handoverKind(), checkHandover},           {&handoverLineKind(), checkHandoverLine},
        {&accountReviewKind(), checkReview},        {&accountReviewLineKind(), checkReviewLine},
        {&secretMachineKind(), checkSecretMachine}, {&incidentKind(), checkResponse},
        {&incidentEventKind(), checkTimeline},      {&backupPlanKind(), checkBackupPlan},
        {&restoreTestKind(), checkRestoreTest},     {&attestationKind(), checkAttestation},
    };
    Problems problems;
    for (const BookRule& rule : rules) {
        if (rule.kind == &record.kind())
            rule.check(repository, record, problems);
    }
    return problems;
}

std::vector<Problem> checkClosing(Repository& repository, const Record& record)
{
    if (&record.kind() == &incidentKind())
        return checkIncidentClosing(repository, record);
    if (&record.kind() == &incidentEventKind())
        return {timelineStays(record)};
    return {};
}

std::vector<Problem> checkLeaving(Repository& repository, const Record& line)
{
    const RecordKind* kind = parentKind(line.kind());
    if (!kind)
        return {};
    const QString key = line.kind().parentField()->key;
    const auto parent = repository.find(*kind, textOf(line.at(key)));
    if (!parent || parent->isWithdrawn())
        return {};
    const bool dated = kind->find(QStringLiteral("finished_on")) != nullptr;
    if (dated && !isEmpty(parent->at(QStringLiteral("finished_on"))))
        return {{key, Words::tr("%1 is finished: nothing is taken off its list any more.")
                          .arg(parent->code())}};
    if (kind == &disposalKind() && parent->to<Disposal>().state == DisposalState::Decided)
        return {{key, Words::tr("%1 is decided: nothing is taken off its list any more.")
                          .arg(parent->code())}};
    return {};
}

} // namespace soattt
