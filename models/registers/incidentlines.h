#pragma once

#include "models/registers/incident.h"

/// What is written down about an incident beside its own record. The program keeps these lines:
/// they are added through IncidentService and never put otherwise.
namespace soattt {

enum class IncidentEventType {
    Observation,
    Action,
    Communication,
    Decision,
    Evidence,
    Correction,
    Other
};

/// One entry of the timeline.
struct IncidentEvent : RecordBase
{
    std::optional<Ref<Incident>> incident;
    std::optional<QDateTime> happenedAt;
    IncidentEventType type = IncidentEventType::Observation;
    QString text;
    std::optional<Ref<Staff>> person;
    QString evidence; ///< where it is: a file of the incident with its SHA-256, a place
    std::optional<Ref<IncidentEvent>> corrects;
};

/// A step of a regulation's process, done or left out with a reason.
struct IncidentStep : RecordBase
{
    std::optional<Ref<Incident>> incident;
    QString step; ///< "TG2020:step1"
    QString label;
    QString clauses;
    std::optional<QDateTime> doneAt;
    std::optional<Ref<Staff>> person;
    bool leftOut = false;
    QString branch;  ///< of a step that forks: the key of the way taken
    QString outcome; ///< or why it was left out
};

enum class ReportWay { Paper, EDocument, Email, Phone, Portal, Other };

/// A report of the incident that was sent; it settles one clock.
struct IncidentReport : RecordBase
{
    std::optional<Ref<Incident>> incident;
    QString obligation; ///< "HP2026:any"
    QString label;
    QString clauses;
    std::optional<QDateTime> sentAt;
    std::optional<QDateTime> dueAt; ///< where the clock had hours
    QString sentTo;
    ReportWay way = ReportWay::Paper;
    QString paper; ///< its number
};

template <> inline constexpr const char* kindKey<IncidentEvent> = "incident-events";
template <> inline constexpr const char* kindKey<IncidentStep> = "incident-steps";
template <> inline constexpr const char* kindKey<IncidentReport> = "incident-reports";
template <> std::span<const EnumEntry<IncidentEventType>> enumEntries<IncidentEventType>();
template <> std::span<const EnumEntry<ReportWay>> enumEntries<ReportWay>();

const RecordKind& incidentEventKind();
const RecordKind& incidentStepKind();
const RecordKind& incidentReportKind();

} // namespace soattt
