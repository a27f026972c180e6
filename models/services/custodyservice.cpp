#include "models/services/custodyservice.h"

#include "models/registers/catalog.h"
#include "models/services/paperfacts.h"

#include <algorithm>

namespace soattt {

namespace {

QString sideOf(Repository& repository, const std::optional<Ref<Staff>>& person,
               const QString& party)
{
    return person ? nameOf(repository, staffKind(), person->code()) : party;
}

void newestFirst(std::vector<CustodyStep>& steps)
{
    std::stable_sort(
        steps.begin(), steps.end(),
        [](const CustodyStep& one, const CustodyStep& other) { return one.on > other.on; });
}

bool isThere(const RecordBase& record)
{
    return !record.closedOn && !record.withdrawn;
}

} // namespace

CustodyStep CustodyService::stepOf(const HandoverLine& line, const Handover& handover) const
{
    Repository& repository = m_session.book().repository();
    CustodyStep step;
    step.handover = handover.code;
    step.asset = line.asset->code();
    step.on = handover.handedOn.value_or(QDate());
    step.giver = sideOf(repository, handover.giver, handover.giverParty);
    step.receiver = sideOf(repository, handover.receiver, handover.receiverParty);
    step.reason = handover.reason;
    step.isSigned = handover.state == HandoverState::Signed;
    step.condition = line.condition;
    return step;
}

std::vector<CustodyStep> CustodyService::ofAsset(const QString& asset) const
{
    m_session.authorize(Operation::Read);
    Repository& repository = m_session.book().repository();
    std::vector<CustodyStep> steps;
    for (const Record& record : repository.referring(
             handoverLineKind(), handoverLineKind().field(QStringLiteral("asset")), asset)) {
        const auto line = record.to<HandoverLine>();
        const auto paper = repository.find(handoverKind(), line.handover->code());
        if (isThere(line) && paper && isThere(paper->to<Handover>()))
            steps.push_back(stepOf(line, paper->to<Handover>()));
    }
    newestFirst(steps);
    return steps;
}

std::vector<CustodyStep> CustodyService::ofPerson(const QString& staff) const
{
    m_session.authorize(Operation::Read);
    Repository& repository = m_session.book().repository();
    std::vector<CustodyStep> steps;
    repository.scan(handoverKind(), {}, [&](const Record& record) {
        const auto handover = record.to<Handover>();
        const Ref<Staff> person(staff);
        if (handover.giver != person && handover.receiver != person)
            return;
        for (const Record& line :
             repository.all(handoverLineKind(), linesQuery(handoverLineKind(), handover.code)))
            steps.push_back(stepOf(line.to<HandoverLine>(), handover));
    });
    newestFirst(steps);
    return steps;
}

} // namespace soattt
