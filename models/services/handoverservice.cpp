#include "models/services/handoverservice.h"

#include "models/registers/catalog.h"
#include "models/registers/labels.h"
#include "models/registers/recordtitle.h"
#include "models/services/bookrules.h"
#include "models/services/recordbatch.h"

#include <QCoreApplication>

namespace soattt {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HandoverService)
};

std::optional<Staff> personOf(Repository& repository, const std::optional<Ref<Staff>>& ref)
{
    const auto record = ref ? repository.find(staffKind(), ref->code()) : std::nullopt;
    return record ? std::optional<Staff>(record->to<Staff>()) : std::nullopt;
}

bool isInHand(const Asset& asset)
{
    return asset.state == AssetState::InStore || asset.state == AssetState::InUse;
}

/// What becomes of an asset that is in somebody's hand; any other stays as it is.
AssetState stateAfter(const Asset& asset, const Handover& handover)
{
    if (!isInHand(asset) || !handover.receiver || handover.reason == HandoverReason::FromSupplier)
        return asset.state;
    return handover.reason == HandoverReason::ToStore ? AssetState::InStore : AssetState::InUse;
}

} // namespace

Asset HandoverService::given(Asset asset, const Handover& handover,
                             const std::optional<Staff>& receiver)
{
    const AssetState state = stateAfter(asset, handover);
    if (state != asset.state) {
        asset.state = state;
        asset.stateOn = handover.handedOn;
    }
    if (asset.custodian == handover.receiver)
        return asset;
    asset.custodian = handover.receiver;
    asset.department = receiver ? receiver->department : std::nullopt;
    return asset;
}

Handover HandoverService::load(const QString& code) const
{
    const auto record = m_session.book().repository().find(handoverKind(), code);
    if (!record || record->isWithdrawn())
        throw UserError(Words::tr("There is no handover %1.").arg(code));
    return record->to<Handover>();
}

std::vector<Record> HandoverService::lines(const QString& code) const
{
    return m_session.book().repository().all(handoverLineKind(),
                                             linesQuery(handoverLineKind(), code));
}

QStringList HandoverService::obstacles(const QString& code) const
{
    m_session.authorize(Operation::Read);
    Repository& repository = m_session.book().repository();
    const Handover handover = load(code);
    const std::vector<Record> given = lines(code);
    QStringList obstacles;
    if (handover.state == HandoverState::Signed)
        obstacles.append(Words::tr("The minutes of %1 are signed already.").arg(code));
    if (handover.closedOn)
        obstacles.append(Words::tr("%1 is closed.").arg(code));
    if (given.empty())
        obstacles.append(Words::tr("%1 has no asset in it.").arg(code));
    const auto receiver = personOf(repository, handover.receiver);
    if (receiver && receiver->status != StaffStatus::Working)
        obstacles.append(Words::tr("%1, who receives, has left the office.").arg(receiver->name));
    for (const Record& line : given) {
        for (const Problem& problem : checkBookRules(repository, line))
            obstacles.append(problem.message);
    }
    return obstacles;
}

QStringList HandoverService::warnings(const QString& code) const
{
    const Handover handover = load(code);
    if (handover.state == HandoverState::Signed)
        return {};
    QStringList warnings = obstacles(code);
    if (!handover.giver || !handover.giverParty.isEmpty())
        return warnings;
    Repository& repository = m_session.book().repository();
    for (const Record& line : lines(code)) {
        const auto asset = repository.find(assetKind(), line.to<HandoverLine>().asset->code());
        const auto custodian = asset ? asset->to<Asset>().custodian : std::nullopt;
        if (!asset || custodian == handover.giver || custodian == handover.receiver)
            continue;
        const auto person = personOf(repository, custodian);
        warnings.append(
            person ? Words::tr("%1 is not with the giver: the register names %2 as its custodian.")
                         .arg(recordTitle(*asset), joinTitle(person->code, person->name))
                   : Words::tr("%1 is not with the giver: the register names no custodian.")
                         .arg(recordTitle(*asset)));
    }
    return warnings;
}

void HandoverService::sign(const QString& code, const QDate& on,
                           const std::optional<NewFile>& scan) const
{
    m_session.authorize(Operation::EditRecords);
    const QStringList standing = obstacles(code);
    if (!standing.isEmpty())
        throw UserError(standing.join(QLatin1Char('\n')));
    if (!on.isValid() || on > m_session.book().clock().today())
        throw UserError(Words::tr("Say on which day, not after today, the minutes were signed."));
    Repository& repository = m_session.book().repository();
    Handover handover = load(code);
    handover.state = HandoverState::Signed;
    handover.signedOn = on;
    const auto receiver = personOf(repository, handover.receiver);
    const Record paper = repository.find(handoverKind(), code)->with(handover);
    RecordBatch batch(m_session, QStringLiteral("sign handovers"), {&handoverKind(), &assetKind()});
    for (const Record& line : lines(code)) {
        const auto asset = repository.find(assetKind(), line.to<HandoverLine>().asset->code());
        batch.save(asset->with(given(asset->to<Asset>(), handover, receiver)));
    }
    if (scan)
        batch.attach(paper, *scan);
    batch.save(paper);
    batch.commit();
}

} // namespace soattt
