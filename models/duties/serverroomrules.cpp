#include "models/core/clock.h"
#include "models/duties/dutyrules.h"

#include <QHash>

namespace soattt::dutyrules {

namespace {

const ServerRoomEntry* newestOf(const std::vector<ServerRoomEntry>& entries)
{
    const ServerRoomEntry* newest = nullptr;
    for (const ServerRoomEntry& entry : entries) {
        if (!entry.withdrawn && entry.fromAt && (!newest || *newest->fromAt < *entry.fromAt))
            newest = &entry;
    }
    return newest;
}

void addUps(const DutyFacts& facts, DueList& list)
{
    const auto threshold = facts.thresholds.find(ThresholdKey::ServerRoomUpsMinutes);
    const auto least = facts.thresholds.value<int>(ThresholdKey::ServerRoomUpsMinutes);
    const ServerRoomEntry* last = newestOf(facts.upsTests);
    if (least && (!last || last->upsMinutes.value_or(0) < *least))
        list.add(officeItem<ServerRoomEntry>(facts, "server_room.ups", texts(threshold->clauses),
                                             list.today()));
}

/// The rota ends: the next one has to be there the day after.
void addDuty(const DutyFacts& facts, DueList& list)
{
    const QStringList clauses = clausesOfDemand(facts, Demand::DutyRota);
    if (clauses.isEmpty())
        return;
    const ServerRoomEntry* last = newestOf(facts.roomDuties);
    const QDate due =
        last ? atOffice(last->untilAt.value_or(*last->fromAt)).date().addDays(1) : list.today();
    list.add(officeItem<ServerRoomEntry>(facts, "server_room.duty", clauses, due));
}

/// The newest archive of each source.
QHash<QString, const LogArchive*> newestArchives(const DutyFacts& facts)
{
    QHash<QString, const LogArchive*> newest;
    for (const LogArchive& archive : facts.logArchives) {
        if (!isLive(archive) || !archive.archivedOn)
            continue;
        const LogArchive*& known = newest[archive.source];
        if (!known || *known->archivedOn < *archive.archivedOn)
            known = &archive;
    }
    return newest;
}

void addShortKept(const DutyFacts& facts, DueList& list)
{
    const auto threshold = facts.thresholds.find(ThresholdKey::LogRetention);
    const auto least = facts.thresholds.value<Interval>(ThresholdKey::LogRetention);
    if (!least)
        return;
    for (const LogArchive& archive : facts.logArchives) {
        if (isLive(archive) && archive.untilOn && archive.keepUntil &&
            *archive.keepUntil < least->addTo(*archive.untilOn))
            list.add(itemOf(archive, "log.retention", archive.source, texts(threshold->clauses),
                            list.today()));
    }
}

} // namespace

/// Only an office with servers has a server room.
void serverRoom(const DutyFacts& facts, DueList& list)
{
    if (!facts.hasServers)
        return;
    addUps(facts, list);
    addDuty(facts, list);
}

/// Of each source, counted from its last archive; where there is none at all, owed now by an office
/// with servers.
void logArchives(const DutyFacts& facts, DueList& list)
{
    addShortKept(facts, list);
    const auto threshold = facts.thresholds.find(ThresholdKey::LogArchiveInterval);
    const auto interval = facts.thresholds.value<Interval>(ThresholdKey::LogArchiveInterval);
    if (!interval)
        return;
    const QStringList clauses = texts(threshold->clauses);
    const auto newest = newestArchives(facts);
    for (const LogArchive* archive : newest)
        list.add(itemOf(*archive, "log.archive", archive->source, clauses,
                        interval->addTo(*archive->archivedOn)));
    if (!newest.isEmpty() || !facts.hasServers)
        return;
    list.add(officeItem<LogArchive>(facts, "log.archive", clauses, list.today()));
}

} // namespace soattt::dutyrules
