#include "models/registers/incidentlines.h"

#include "models/registers/kindbuilder.h"

namespace soattt {

template <> std::span<const EnumEntry<IncidentEventType>> enumEntries<IncidentEventType>()
{
    using enum IncidentEventType;
    static constexpr EnumEntry<IncidentEventType> entries[] = {
        {Observation, "observation", QT_TRANSLATE_NOOP("Choice", "Observation")},
        {Action, "action", QT_TRANSLATE_NOOP("Choice", "Action")},
        {Communication, "communication", QT_TRANSLATE_NOOP("Choice", "Message")},
        {Decision, "decision", QT_TRANSLATE_NOOP("Choice", "Decision")},
        {Evidence, "evidence", QT_TRANSLATE_NOOP("Choice", "Evidence taken")},
        {Correction, "correction", QT_TRANSLATE_NOOP("Choice", "Correction")},
        {Other, "other", QT_TRANSLATE_NOOP("Choice", "Other")},
    };
    return entries;
}

template <> std::span<const EnumEntry<ReportWay>> enumEntries<ReportWay>()
{
    using enum ReportWay;
    static constexpr EnumEntry<ReportWay> entries[] = {
        {Paper, "paper", QT_TRANSLATE_NOOP("Choice", "On paper")},
        {EDocument, "e_document", QT_TRANSLATE_NOOP("Choice", "Electronic document")},
        {Email, "email", QT_TRANSLATE_NOOP("Choice", "E-mail")},
        {Phone, "phone", QT_TRANSLATE_NOOP("Choice", "Telephone")},
        {Portal, "portal", QT_TRANSLATE_NOOP("Choice", "Portal")},
        {Other, "other", QT_TRANSLATE_NOOP("Choice", "Other")},
    };
    return entries;
}

namespace {

void checkStep(const IncidentStep& step, std::vector<Problem>& problems)
{
    if (!step.doneAt && !step.leftOut)
        problems.push_back({QStringLiteral("done_at"),
                            QCoreApplication::translate(
                                "Rule", "Say when the step was done, or that it is left out.")});
    if (step.leftOut && step.outcome.isEmpty())
        problems.push_back({QStringLiteral("outcome"),
                            QCoreApplication::translate("Rule", "Say why the step is left out.")});
}

} // namespace

const RecordKind& incidentEventKind()
{
    static const RecordKind& kind =
        KindBuilder<IncidentEvent>(QT_TRANSLATE_NOOP("Kind", "Timeline"),
                                   QT_TRANSLATE_NOOP("Kind", "timeline entry"), "SCDB")
            .partOf("incident")
            .field("incident", &IncidentEvent::incident, QT_TRANSLATE_NOOP("Field", "Incident"))
            .required()
            .system()
            .field("happened_at", &IncidentEvent::happenedAt,
                   QT_TRANSLATE_NOOP("Field", "Happened at"))
            .required()
            .listed()
            .system()
            .field("type", &IncidentEvent::type, QT_TRANSLATE_NOOP("Field", "Type of entry"))
            .listed()
            .system()
            .field("text", &IncidentEvent::text, QT_TRANSLATE_NOOP("Field", "What happened"))
            .longText()
            .required()
            .listed()
            .searched()
            .system()
            .field("person", &IncidentEvent::person, QT_TRANSLATE_NOOP("Field", "By"))
            .historic()
            .listed()
            .system()
            .field("evidence", &IncidentEvent::evidence, QT_TRANSLATE_NOOP("Field", "Evidence"))
            .longText()
            .listed()
            .system()
            .field("corrects", &IncidentEvent::corrects,
                   QT_TRANSLATE_NOOP("Field", "Corrects the entry"))
            .historic()
            .listed()
            .system()
            .make();
    return kind;
}

const RecordKind& incidentStepKind()
{
    static const RecordKind& kind =
        KindBuilder<IncidentStep>(QT_TRANSLATE_NOOP("Kind", "Response steps"),
                                  QT_TRANSLATE_NOOP("Kind", "response step"), "SCQT")
            .partOf("incident")
            .field("incident", &IncidentStep::incident, QT_TRANSLATE_NOOP("Field", "Incident"))
            .required()
            .system()
            .field("step", &IncidentStep::step, QT_TRANSLATE_NOOP("Field", "Step"))
            .required()
            .uniqueWithin("incident")
            .system()
            .field("label", &IncidentStep::label, QT_TRANSLATE_NOOP("Field", "Step of the process"))
            .required()
            .listed()
            .searched()
            .system()
            .field("clauses", &IncidentStep::clauses, QT_TRANSLATE_NOOP("Field", "Clauses"))
            .listed()
            .system()
            .field("done_at", &IncidentStep::doneAt, QT_TRANSLATE_NOOP("Field", "Done at"))
            .listed()
            .system()
            .field("person", &IncidentStep::person, QT_TRANSLATE_NOOP("Field", "By"))
            .historic()
            .listed()
            .system()
            .field("left_out", &IncidentStep::leftOut, QT_TRANSLATE_NOOP("Field", "Left out"))
            .listed()
            .system()
            .field("branch", &IncidentStep::branch, QT_TRANSLATE_NOOP("Field", "Way taken"))
            .system()
            .field("outcome", &IncidentStep::outcome,
                   QT_TRANSLATE_NOOP("Field", "Outcome, or why left out"))
            .longText()
            .listed()
            .system()
            .check(checkStep)
            .make();
    return kind;
}

const RecordKind& incidentReportKind()
{
    static const RecordKind& kind =
        KindBuilder<IncidentReport>(QT_TRANSLATE_NOOP("Kind", "Reports sent"),
                                    QT_TRANSLATE_NOOP("Kind", "report sent"), "SCBC")
            .partOf("incident")
            .field("incident", &IncidentReport::incident, QT_TRANSLATE_NOOP("Field", "Incident"))
            .required()
            .system()
            .field("obligation", &IncidentReport::obligation,
                   QT_TRANSLATE_NOOP("Field", "Rule of the regulation"))
            .required()
            .system()
            .field("label", &IncidentReport::label, QT_TRANSLATE_NOOP("Field", "Report"))
            .listed()
            .searched()
            .system()
            .field("clauses", &IncidentReport::clauses, QT_TRANSLATE_NOOP("Field", "Clauses"))
            .listed()
            .system()
            .field("sent_at", &IncidentReport::sentAt, QT_TRANSLATE_NOOP("Field", "Sent at"))
            .required()
            .listed()
            .system()
            .field("due_at", &IncidentReport::dueAt, QT_TRANSLATE_NOOP("Field", "Was due at"))
            .listed()
            .system()
            .field("sent_to", &IncidentReport::sentTo, QT_TRANSLATE_NOOP("Field", "Sent to"))
            .listed()
            .system()
            .field("way", &IncidentReport::way, QT_TRANSLATE_NOOP("Field", "Sent by way of"))
            .listed()
            .system()
            .field("paper", &IncidentReport::paper, QT_TRANSLATE_NOOP("Field", "Number and sign"))
            .listed()
            .system()
            .make();
    return kind;
}

} // namespace soattt
