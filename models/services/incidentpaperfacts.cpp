#include "models/services/incidentpaperfacts.h"

#include "models/core/text.h"
#include "models/registers/document.h"
#include "models/services/incidentservice.h"
#include "models/services/paperfacts.h"

#include <QRegularExpression>

#include <algorithm>

namespace soattt {

namespace {

using V = IncidentPaperValues;

QString shownDay(const QDateTime& time, const char* format)
{
    return atOffice(time).toString(QString::fromUtf8(format));
}

std::optional<QString> inForm(const std::optional<QDateTime>& time)
{
    return time ? std::optional(shownDay(*time, "dd/MM/yyyy/HH/mm")) : std::nullopt;
}

std::optional<QString> joined(const QStringList& parts, const char* between = "; ")
{
    QStringList said = parts;
    said.removeAll(QString());
    said.removeDuplicates();
    return said.isEmpty() ? std::nullopt : std::optional(said.join(QString::fromLatin1(between)));
}

template <class E> bool has(const std::vector<E>& list, E one)
{
    return std::find(list.begin(), list.end(), one) != list.end();
}

/// "Cao" of "Cao (HP2026 Đ14.4.c)": papers name the class, their head the regulation.
std::optional<QString> classOf(const QString& label)
{
    return said(label.section(QStringLiteral(" ("), 0, 0));
}

/// RFC 1918, loopback and link-local.
bool isInternal(const QString& address)
{
    static const QRegularExpression internal(QStringLiteral(
        "^(10\\.|127\\.|169\\.254\\.|192\\.168\\.|172\\.(1[6-9]|2\\d|3[01])\\.|::1$|f[cde])"));
    return internal.match(address.trimmed().toLower()).hasMatch();
}

class Facts
{
public:
    Facts(const Session& session, const QString& code)
        : m_session(session)
        , m_repository(session.book().repository())
        , m_incident(IncidentService(session).load(code))
    {
    }

    V take()
    {
        incident();
        detection();
        office();
        systems();
        lines();
        papers();
        return std::move(m_values);
    }

private:
    void incident()
    {
        const Incident& i = m_incident;
        m_values.title = said(i.title);
        m_values.description = joined({i.title, i.description}, ". ");
        m_values.details = said(i.description);
        m_values.place = said(i.place);
        m_values.occurred = timeOnPaper(i.occurredAt);
        m_values.detected = timeOnPaper(i.detectedAt);
        m_values.reported = timeOnPaper(i.reportedAt);
        m_values.occurredInForm = inForm(i.occurredAt);
        m_values.reportedInForm = inForm(i.reportedAt);
        m_values.severity = classOf(i.severityLabel);
        m_values.causeClass = classOf(i.causeLabel);
        m_values.cause = joined({m_values.causeClass.value_or(QString()), i.causeText}, ". ");
        m_values.impact = said(i.impact);
        m_values.measures = said(i.actions);
        m_values.proposals = said(i.proposals);
        m_values.evidence = said(i.evidence);
        m_values.conclusion = said(i.conclusion);
        m_values.lessons = joined({i.lessons, i.proposals}, "\n");
        m_values.result = joined({i.actions, i.conclusion, i.lessons}, "\n");
        m_values.help = said(i.helpFrom);
        if (i.damage)
            m_values.damage = i.damage->toString() + QStringLiteral(" đồng");
        m_values.state = i.state == IncidentState::Resolved
                             ? QStringLiteral("Đã được xử lý")
                             : QStringLiteral("Chưa được xử lý xong");
    }

    void detection()
    {
        const auto& ways = m_incident.detection;
        if (!ways.empty()) {
            m_values.byIds = has(ways, Detection::Ids);
            m_values.byLogFile = has(ways, Detection::LogFile);
            m_values.byAdministrator = has(ways, Detection::Administrator);
        }
        m_values.byOther = said(m_incident.detectionOther);
        QStringList words;
        for (const Detection way : ways) {
            if (way != Detection::Other)
                words.append(paperChoice(incidentKind(), "detection", enumKey(way)));
        }
        m_values.detectedBy = joined(words + QStringList{m_incident.detectionOther});
    }

    void office()
    {
        const Office office = m_session.book().office();
        m_values.officeName = said(office.name);
        m_values.officeAddress = said(office.address);
        m_values.officePhone = said(office.phone);
        m_values.officeEmail = said(office.email);
        m_values.contactName = said(office.officerName);
        m_values.contactPhone = said(office.officerPhone);
        m_values.contactEmail = said(office.officerEmail);
        m_values.contact =
            joined({office.officerName, office.officerEmail, office.officerPhone}, ", ");
        m_values.connectionProvider = said(office.internetProvider);
        RecordQuery officer;
        officer.where = {{QStringLiteral("name"), Condition::Test::Equals, {office.officerName}}};
        const auto found = m_repository.all(staffKind(), officer);
        if (!office.officerName.isEmpty() && found.size() == 1)
            m_values.contactPost = said(found.front().to<Staff>().post);
    }

    void systems()
    {
        QStringList names;
        QStringList owners;
        QStringList operators;
        QStringList levels;
        QStringList os;
        QStringList versions;
        QStringList services;
        QStringList addresses;
        QStringList domains;
        QStringList purposes;
        std::vector<SystemService> all;
        for (const auto& ref : m_incident.systems) {
            const auto record = m_repository.find(systemKind(), ref.code());
            if (!record)
                continue;
            const auto system = record->to<InformationSystem>();
            names.append(system.name);
            owners.append(system.owner);
            operators.append(system.operatedBy);
            levels.append(system.level ? QString::number(*system.level) : QString());
            os.append(system.os);
            versions.append(system.osVersion);
            addresses += system.ipAddresses;
            domains += system.domains;
            purposes.append(system.purpose);
            services.append(system.otherServices);
            all.insert(all.end(), system.services.begin(), system.services.end());
        }
        for (const auto& ref : m_incident.assets)
            names.append(nameOf(m_repository, assetKind(), ref.code()) +
                         QStringLiteral(" (%1)").arg(ref.code()));
        m_values.system = joined(names);
        m_values.systemOwner = joined(owners);
        m_values.systemOperator = joined(operators);
        m_values.level = joined(levels, ", ");
        m_values.os = joined(os);
        m_values.osVersion = joined(versions);
        m_values.addresses = joined(addresses, ", ");
        addresses.removeIf(isInternal);
        m_values.publicAddresses = joined(addresses, ", ");
        m_values.domains = joined(domains, ", ");
        m_values.purpose = joined(purposes, " ");
        m_values.otherServices = joined(services);
        if (all.empty())
            return;
        m_values.web = has(all, SystemService::Web);
        m_values.mail = has(all, SystemService::Mail);
        m_values.database = has(all, SystemService::Database);
        m_values.ftp = has(all, SystemService::Ftp);
        m_values.proxy = has(all, SystemService::Proxy);
        m_values.application = has(all, SystemService::Application);
        QStringList words;
        for (const SystemService service : all)
            words.append(paperChoice(systemKind(), "services", enumKey(service)));
        m_values.services = joined(words + services, ", ");
    }

    QString personName(const std::optional<Ref<Staff>>& person)
    {
        return person ? nameOf(m_repository, staffKind(), person->code()) : QString();
    }

    void lines()
    {
        const IncidentService service(m_session);
        QStringList present;
        for (const auto& ref : m_incident.people)
            present.append(nameOf(m_repository, staffKind(), ref.code()));
        for (const IncidentEvent& event : service.timeline(m_incident.code)) {
            QString text = event.text;
            if (event.corrects)
                text = QStringLiteral("(Đính chính %1) ").arg(event.corrects->code()) + text;
            if (!event.evidence.isEmpty())
                text += QStringLiteral("\nChứng cứ: ") +
                        event.evidence.section(QStringLiteral(" · "), 0, 0);
            m_values.timeline.push_back(
                {shownDay(*event.happenedAt, "HH:mm dd/MM/yyyy"),
                 paperChoice(incidentEventKind(), "type", enumKey(event.type)), text,
                 personName(event.person)});
            present.append(personName(event.person));
        }
        for (const ProcessStep& step : service.process(m_incident.code)) {
            IncidentStepRow row;
            row.label = step.step.label;
            row.clauses = step.done ? step.done->clauses
                                    : texts(step.step.grounds.clauses).join(QStringLiteral(", "));
            row.done = step.skippedBy.isEmpty()
                           ? QStringLiteral("Chưa thực hiện")
                           : QStringLiteral("Không phải thực hiện: ") + step.skippedBy;
            if (step.done && step.done->leftOut)
                row.done = QStringLiteral("Không thực hiện: ") + step.done->outcome;
            else if (step.done)
                row.done = shownDay(*step.done->doneAt, "HH:mm dd/MM/yyyy");
            row.person = step.done ? personName(step.done->person) : QString();
            m_values.steps.push_back(row);
        }
        m_values.present = joined(present);
        QStringList sent;
        for (const IncidentReport& report : service.reports(m_incident.code))
            sent.append(report.sentTo);
        m_values.sentTo = joined(sent);
    }

    void papers()
    {
        RecordQuery query;
        query.where = {
            {QStringLiteral("record_kind"), Condition::Test::Equals, {incidentKind().key()}},
            {QStringLiteral("record_code"), Condition::Test::Equals, {m_incident.code}}};
        QStringList titles;
        for (const Record& record : m_repository.all(documentKind(), query)) {
            const auto document = record.to<Document>();
            titles.append(QStringLiteral("%1 %2").arg(document.number, document.subject));
            if (document.form != QLatin1String("tt20-03") || m_values.firstReport)
                continue;
            m_values.firstReport = document.number;
            m_values.firstReportOn = text::dateForPeople(*document.issuedOn);
        }
        for (const Attachment& file :
             AttachmentService(m_session).list(incidentKind(), m_incident.code))
            titles.append(file.name);
        m_values.enclosures = joined(titles);
    }

    const Session& m_session;
    Repository& m_repository;
    Incident m_incident;
    V m_values;
};

} // namespace

std::optional<QString> timeOnPaper(const std::optional<QDateTime>& time)
{
    return time ? std::optional(shownDay(*time, "HH 'giờ' mm 'phút, ngày' dd/MM/yyyy"))
                : std::nullopt;
}

IncidentPaperValues incidentOnPaper(const Session& session, const QString& code)
{
    return Facts(session, code).take();
}

} // namespace soattt
