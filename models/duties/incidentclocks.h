#pragma once

#include "models/duties/dutyfacts.h"

namespace soattt {

/// One report that one regulation asks for about one incident or breach: by when, to whom, on which
/// form.
struct IncidentClock
{
    QString obligation; ///< "HP2026:any"
    QString regulation; ///< name
    bool isReference = false;
    QString title;
    QString scope; ///< what it waits for, in words
    QStringList recipients;
    QString form; ///< empty: the text names none
    QStringList clauses;
    Said said = Said::Unspecified;
    QString word;                   ///< "ngay": no hours, and none are invented
    std::optional<QDateTime> from;  ///< where it begins to run
    bool otherAnchor = false;       ///< the time the text counts from isn't known: the other one
    std::optional<QDateTime> dueAt; ///< only where there are hours
    std::optional<QDateTime> sentAt;

    bool isOpen() const { return !sentAt; }
};

/// Of the applied regulations and, where they are on, of reference profiles. Open ones first, the
/// earliest leading; those with hours before those without.
std::vector<IncidentClock> incidentClocks(const DutyFacts& facts, const Incident& incident);
std::vector<IncidentClock> breachClocks(const DutyFacts& facts, const DataBreach& breach);

/// Of the office towards the systems that were hit; empty where the registers don't tell. Then it
/// counts as the owner, whose duties are stricter.
std::optional<OfficeRole> roleIn(const DutyFacts& facts, const Incident& incident);

} // namespace soattt
