#pragma once

#include "models/policy/regulation.h"
#include "models/registers/incidentlines.h"

namespace soattt {

class Repository;

/// A step as it stands in one incident: what the regulation says, and what was written down.
struct ProcessStep
{
    QString key;        ///< "TG2020:step1"
    QString regulation; ///< name
    ResponseStep step;  ///< of a step no longer in force, its label alone
    std::optional<IncidentStep> done;
    QString skippedBy; ///< label of the branch that leads past it

    bool isOpen() const { return !done && skippedBy.isEmpty(); }
};

/// The steps of every applied regulation in their order, then those ticked under a regulation that
/// is applied no more.
std::vector<ProcessStep> processOf(Repository& repository, const QString& incident);

/// A class of an applied regulation, "HP2026:high": its words and its clause. Nothing for a key no
/// applied regulation has.
std::optional<QString> severityLabel(const QList<Regulation>& applied, const QString& key);
std::optional<QString> causeLabel(const QList<Regulation>& applied, const QString& key);

/// An incident with the words of its classes as the regulations have them today; one that is
/// resolved or closed keeps those it had. Any other record stays as it is.
Record withClassLabels(Repository& repository, Record record);

/// Against the classes and the steps of the regulations applied.
std::vector<Problem> checkIncident(Repository& repository, const Record& record);
/// An incident isn't put away with a step open.
std::vector<Problem> checkIncidentClosing(Repository& repository, const Record& record);

} // namespace soattt
