#include "models/services/incidentprocess.h"

#include "models/registers/catalog.h"
#include "models/services/officeservice.h"
#include "models/storage/repository.h"

#include <QCoreApplication>
#include <QHash>

namespace soattt {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(IncidentProcess)
};

using Problems = std::vector<Problem>;

QHash<QString, IncidentStep> stepsOf(Repository& repository, const QString& incident)
{
    QHash<QString, IncidentStep> steps;
    for (const Record& line :
         repository.all(incidentStepKind(), linesQuery(incidentStepKind(), incident))) {
        const auto step = line.to<IncidentStep>();
        steps.insert(step.step, step);
    }
    return steps;
}

/// By key of the step left out, the words of the way that leads past it.
QHash<QString, QString> skippedIn(const Regulation& regulation,
                                  const QHash<QString, IncidentStep>& done)
{
    QHash<QString, QString> skipped;
    for (const ResponseStep& step : regulation.steps.items) {
        const QString way = done.value(regulation.id + QLatin1Char(':') + step.key).branch;
        for (const StepBranch& branch : step.fork) {
            if (branch.key != way)
                continue;
            for (const QString& key : branch.skips)
                skipped.insert(key, branch.label);
        }
    }
    return skipped;
}

ProcessStep ofAnother(const IncidentStep& line)
{
    ProcessStep step;
    step.key = line.step;
    step.regulation = line.step.section(QLatin1Char(':'), 0, 0);
    step.step.key = line.step.section(QLatin1Char(':'), 1);
    step.step.label = line.label;
    step.done = line;
    return step;
}

std::optional<QString> labelIn(const QList<Regulation>& applied, ItemList Regulation::*list,
                               const QString& key)
{
    for (const Regulation& regulation : applied) {
        for (const ListedItem& item : (regulation.*list).items) {
            if (regulation.id + QLatin1Char(':') + item.key == key)
                return QStringLiteral("%1 (%2)").arg(
                    item.label, texts(item.grounds.clauses).join(QStringLiteral(", ")));
        }
    }
    return std::nullopt;
}

bool isFinished(const Incident& incident)
{
    return incident.state == IncidentState::Resolved || incident.closedOn;
}

QString openSteps(Repository& repository, const QString& incident)
{
    QStringList labels;
    for (const ProcessStep& step : processOf(repository, incident)) {
        if (step.isOpen())
            labels.append(step.step.label);
    }
    return labels.join(QStringLiteral("; "));
}

void checkClass(const QString& field, const QString& key, const QString& before,
                const std::optional<QString>& label, const QList<Regulation>& applied,
                Problems& problems)
{
    if (key.isEmpty() || key == before || label)
        return;
    QStringList names;
    for (const Regulation& regulation : applied)
        names.append(regulation.name);
    problems.push_back(
        {field, Words::tr("“%1” is no class of a regulation this office applies (%2). Choose one "
                          "of theirs, or leave it empty where they have none.")
                    .arg(key, names.join(QStringLiteral(", ")))});
}

} // namespace

std::vector<ProcessStep> processOf(Repository& repository, const QString& incident)
{
    QHash<QString, IncidentStep> done = stepsOf(repository, incident);
    std::vector<ProcessStep> all;
    for (const Regulation& regulation : appliedIn(repository)) {
        const QHash<QString, QString> skipped = skippedIn(regulation, done);
        for (const ResponseStep& step : regulation.steps.items) {
            ProcessStep one;
            one.key = regulation.id + QLatin1Char(':') + step.key;
            one.regulation = regulation.name;
            one.step = step;
            one.skippedBy = skipped.value(step.key);
            if (done.contains(one.key))
                one.done = done.take(one.key);
            all.push_back(std::move(one));
        }
    }
    QStringList others = done.keys();
    others.sort();
    for (const QString& key : std::as_const(others))
        all.push_back(ofAnother(done.value(key)));
    return all;
}

std::optional<QString> severityLabel(const QList<Regulation>& applied, const QString& key)
{
    return labelIn(applied, &Regulation::severity, key);
}

std::optional<QString> causeLabel(const QList<Regulation>& applied, const QString& key)
{
    return labelIn(applied, &Regulation::causes, key);
}

Record withClassLabels(Repository& repository, Record record)
{
    if (&record.kind() != &incidentKind())
        return record;
    auto incident = record.to<Incident>();
    const auto stored = repository.load(record.kind(), record.id());
    const auto before = stored ? stored->to<Incident>() : Incident();
    const bool finished = stored && isFinished(before);
    const QList<Regulation> applied = appliedIn(repository);
    const auto keep = [&](QString Incident::*key, QString Incident::*label, auto words) {
        if (incident.*key == before.*key && !(before.*label).isEmpty() && finished)
            incident.*label = before.*label;
        else if (const auto found = words(applied, incident.*key))
            incident.*label = *found;
        else if (incident.*key != before.*key)
            incident.*label = QString();
    };
    keep(&Incident::severity, &Incident::severityLabel, severityLabel);
    keep(&Incident::cause, &Incident::causeLabel, causeLabel);
    return record.with(incident);
}

std::vector<Problem> checkIncident(Repository& repository, const Record& record)
{
    const auto incident = record.to<Incident>();
    const auto stored = repository.load(record.kind(), record.id());
    const auto before = stored ? stored->to<Incident>() : Incident();
    const QList<Regulation> applied = appliedIn(repository);
    Problems problems;
    checkClass(QStringLiteral("severity"), incident.severity, before.severity,
               severityLabel(applied, incident.severity), applied, problems);
    checkClass(QStringLiteral("cause"), incident.cause, before.cause,
               causeLabel(applied, incident.cause), applied, problems);
    if (!stored || incident.state != IncidentState::Resolved || isFinished(before))
        return problems;
    const QString open = openSteps(repository, incident.code);
    if (!open.isEmpty())
        problems.push_back({QStringLiteral("state"),
                            Words::tr("Steps of the response are still open: %1. Tick them in the "
                                      "incident's response, or leave them out with a reason.")
                                .arg(open)});
    return problems;
}

std::vector<Problem> checkIncidentClosing(Repository& repository, const Record& record)
{
    const auto incident = record.to<Incident>();
    if (incident.state == IncidentState::Resolved)
        return {};
    const QString open = openSteps(repository, incident.code);
    if (open.isEmpty())
        return {};
    return {{QStringLiteral("state"),
             Words::tr("%1 can't be closed: steps of the response are still open: %2. Tick them in "
                       "the incident's response, or leave them out with a reason.")
                 .arg(incident.code, open)}};
}

} // namespace soattt
