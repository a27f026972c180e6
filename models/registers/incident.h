#pragma once

#include "models/registers/asset.h"
#include "models/registers/informationsystem.h"

namespace soattt {

/// Rows of the statistics table of KT2017 Phụ lục I item 11, apart from severity and cause.
enum class IncidentRow { DenialOfService, Malware, Defacement, Phishing, Virus, Other };
/// KT2017 Phụ lục II item 1.2.
enum class Detection { Ids, LogFile, Administrator, Other };
enum class IncidentState { Open, Handling, Resolved };

struct Incident : RecordBase
{
    QString title;
    QString place;
    std::optional<QDateTime> occurredAt;
    std::optional<QDateTime> detectedAt;
    std::optional<QDateTime> reportedAt;
    IncidentState state = IncidentState::Open;
    std::optional<QDateTime> resolvedAt;
    QString severity; ///< "HP2026:high": key of a class of an applied regulation
    QString cause;    ///< the same for its cause classes
    std::optional<IncidentRow> statisticsRow;
    QString otherLabel;
    std::vector<Detection> detection;
    QString detectionOther;
    std::vector<Ref<InformationSystem>> systems;
    std::vector<Ref<Asset>> assets;
    std::vector<Ref<Staff>> people;
    QString description;
    QString actions;
    std::optional<bool> handledAlone;
    std::optional<bool> helpedByAgency;
    std::optional<bool> helpedByOthers;
    QString helpFrom;
    std::optional<Money> damage;
    QString evidence;
    QString conclusion;
    QString lessons;

    /// The day an incident counts in a period: occurrence, else detection.
    std::optional<QDate> countedOn() const;
};

template <> inline constexpr const char* kindKey<Incident> = "incidents";
template <> std::span<const EnumEntry<IncidentRow>> enumEntries<IncidentRow>();
template <> std::span<const EnumEntry<Detection>> enumEntries<Detection>();
template <> std::span<const EnumEntry<IncidentState>> enumEntries<IncidentState>();

const RecordKind& incidentKind();

} // namespace soattt
