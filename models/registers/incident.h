#pragma once

#include "models/registers/account.h"
#include "models/registers/asset.h"
#include "models/registers/informationsystem.h"

namespace soattt {

/// Rows of the statistics table of KT2017 Phụ lục I item 11, apart from severity and cause.
enum class IncidentRow { DenialOfService, Malware, Defacement, Phishing, Virus, Other };
/// KT2017 Phụ lục II item 1.2.
enum class Detection { Ids, LogFile, Administrator, Other };
enum class IncidentState { Open, Handling, Resolved };

/// Of the office, towards the systems that were hit: chủ quản or đơn vị vận hành.
enum class OfficeRole { Owner, Operator };

struct Incident : RecordBase
{
    QString title;
    QString place;
    std::optional<QDateTime> occurredAt;
    std::optional<QDateTime> detectedAt;
    std::optional<QDateTime> reportedAt;
    IncidentState state = IncidentState::Open;
    std::optional<QDateTime> containedAt; ///< it spread no further
    std::optional<QDateTime> resolvedAt;
    QString severity;      ///< "HP2026:high": key of a class of an applied regulation
    QString severityLabel; ///< its words and clause, kept as they were once resolved or closed
    QString cause;         ///< the same for its cause classes
    QString causeLabel;
    QString causeText; ///< in words
    std::optional<IncidentRow> statisticsRow;
    QString otherLabel;
    std::vector<Detection> detection;
    QString detectionOther;
    std::vector<Ref<InformationSystem>> systems;
    std::vector<Ref<Asset>> assets;
    std::vector<Ref<Account>> accounts;
    std::vector<Ref<Staff>> people;
    QString description;
    QString impact; ///< risk and effect, here and elsewhere
    QString actions;
    std::optional<bool> handledAlone;
    std::optional<bool> helpedByAgency;
    std::optional<bool> helpedByOthers;
    QString helpFrom;
    std::optional<Money> damage;
    QString evidence;
    QString conclusion;
    QString lessons;
    QString proposals;
    std::optional<OfficeRole> officeRole; ///< empty: by the owner of the systems
    std::optional<bool> serious;          ///< for LAW2026: decided by the leader
    std::optional<bool> danger;           ///< signs against national security, or a grave stop
    QString decisionReason;

    /// The day an incident counts in a period: occurrence, else detection.
    std::optional<QDate> countedOn() const;
    /// Not handled by the office alone, as far as is known.
    bool isBeyondAbility() const { return handledAlone == false || helpedByAgency == true; }
};

template <> inline constexpr const char* kindKey<Incident> = "incidents";
template <> std::span<const EnumEntry<IncidentRow>> enumEntries<IncidentRow>();
template <> std::span<const EnumEntry<Detection>> enumEntries<Detection>();
template <> std::span<const EnumEntry<IncidentState>> enumEntries<IncidentState>();
template <> std::span<const EnumEntry<OfficeRole>> enumEntries<OfficeRole>();

const RecordKind& incidentKind();

} // namespace soattt
