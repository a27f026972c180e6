#include "models/services/incidentservice.h"

#include "models/registers/catalog.h"
#include "models/registers/document.h"
#include "models/services/dueservice.h"
#include "models/services/exportservice.h"
#include "models/services/formservice.h"
#include "models/services/recordbatch.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

#include <algorithm>

namespace soattt {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(IncidentService)
};

template <class T>
std::vector<T> linesOfIncident(Repository& repository, const RecordKind& kind, const QString& code)
{
    std::vector<T> lines;
    for (const Record& line : repository.all(kind, linesQuery(kind, code)))
        lines.push_back(line.to<T>());
    return lines;
}

std::optional<Ref<Staff>> personRef(const QString& code)
{
    return code.isEmpty() ? std::nullopt : std::optional(Ref<Staff>(code));
}

void requirePast(const Session& session, const QDateTime& at, const QString& sentence)
{
    if (!at.isValid() || at > session.book().clock().now())
        throw UserError(sentence, Words::tr("Type day and time as 05/03/2026 14:30; the time may "
                                            "not lie ahead of this computer's clock."));
}

QString evidenceText(const NewFile& file)
{
    return QStringLiteral("%1 · SHA-256 %2").arg(file.name, BlobStore::sha256(file.bytes));
}

/// Read once, so that what is kept is what the entry names; what is no fit file stays as it is and
/// is refused by AttachmentService.
NewFile inHand(NewFile file)
{
    QFile opened(file.path);
    if (file.path.isEmpty() || opened.size() > AttachmentService::largestFile ||
        !opened.open(QIODevice::ReadOnly))
        return file;
    return {file.name, {}, opened.readAll()};
}

/// Of a folder and a list file alike: letters, digits, dot, dash; a name is never used twice.
class EvidenceFolder
{
public:
    explicit EvidenceFolder(const QString& path)
        : m_folder(path)
    {
        if (QFile::exists(path) || !QDir().mkpath(path))
            throw StorageError(
                Words::tr("The folder %1 can't be made.").arg(QDir::toNativeSeparators(path)),
                Words::tr("Choose another folder; one that is there already is never "
                          "written into."));
    }

    QString pathFor(const QString& name)
    {
        QString plain = name;
        for (const char sign : {'/', '\\', ':'})
            plain.replace(QLatin1Char(sign), QLatin1Char('-'));
        QString free = plain;
        for (int i = 2; m_names.contains(free, Qt::CaseInsensitive); ++i)
            free = QStringLiteral("%1-%2").arg(i).arg(plain);
        m_names.append(free);
        return m_folder.filePath(free);
    }

    void write(const QString& name, const QByteArray& bytes)
    {
        const QString path = pathFor(name);
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
            throw StorageError(Words::tr("The file %1 can't be written: %2.")
                                   .arg(QDir::toNativeSeparators(path), file.errorString()),
                               Words::tr("Look at the free space, or choose another folder."));
    }

    /// As `sha256sum -c` reads it, of what stands on the disk.
    void writeSums()
    {
        QByteArray sums;
        for (const QString& name : std::as_const(m_names)) {
            QFile file(m_folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                throw StorageError(Words::tr("The file %1 can't be read back.").arg(name));
            sums += BlobStore::sha256(file.readAll()).toLatin1() + "  " + name.toUtf8() + '\n';
        }
        write(QStringLiteral("SHA256SUMS.txt"), sums);
    }

    qsizetype count() const { return m_names.size(); }

private:
    QDir m_folder;
    QStringList m_names;
};

} // namespace

Record IncidentService::recordOf(const QString& code) const
{
    const auto record = m_session.book().repository().find(incidentKind(), code);
    if (!record || record->isWithdrawn())
        throw UserError(Words::tr("There is no incident %1.").arg(code));
    return *record;
}

Incident IncidentService::load(const QString& code) const
{
    m_session.authorize(Operation::Read);
    return recordOf(code).to<Incident>();
}

DutyFacts IncidentService::facts() const
{
    return DueService(m_session).incidentFacts();
}

std::vector<ProcessStep> IncidentService::process(const QString& code) const
{
    m_session.authorize(Operation::Read);
    return processOf(m_session.book().repository(), code);
}

std::vector<IncidentClock> IncidentService::clocks(const QString& code) const
{
    return incidentClocks(facts(), load(code));
}

std::vector<IncidentClock> IncidentService::breachClocks(const QString& code) const
{
    m_session.authorize(Operation::Read);
    const auto breach = m_session.book().repository().find(dataBreachKind(), code);
    return breach ? soattt::breachClocks(facts(), breach->to<DataBreach>())
                  : std::vector<IncidentClock>();
}

std::vector<IncidentEvent> IncidentService::timeline(const QString& code) const
{
    m_session.authorize(Operation::Read);
    auto events =
        linesOfIncident<IncidentEvent>(m_session.book().repository(), incidentEventKind(), code);
    std::stable_sort(events.begin(), events.end(),
                     [](const IncidentEvent& a, const IncidentEvent& b) {
                         return *a.happenedAt < *b.happenedAt;
                     });
    return events;
}

std::vector<IncidentReport> IncidentService::reports(const QString& code) const
{
    m_session.authorize(Operation::Read);
    return linesOfIncident<IncidentReport>(m_session.book().repository(), incidentReportKind(),
                                           code);
}

Record IncidentService::eventRecord(const QString& code, IncidentEvent event) const
{
    requirePast(m_session, event.happenedAt.value_or(QDateTime()),
                Words::tr("Say when it happened."));
    event.incident = Ref<Incident>(code);
    return Record::from(incidentEventKind(), event);
}

QString IncidentService::note(const QString& code, IncidentEvent event,
                              const std::optional<NewFile>& evidence) const
{
    m_session.authorize(Operation::EditRecords);
    const Record incident = recordOf(code);
    const auto file = evidence ? std::optional(inHand(*evidence)) : std::nullopt;
    if (file) {
        const QString kept = evidenceText(*file);
        event.evidence =
            event.evidence.isEmpty() ? kept : event.evidence + QLatin1Char('\n') + kept;
    }
    RecordBatch batch(m_session, QStringLiteral("add incident-events"), {&incidentEventKind()});
    const Record stored = batch.save(eventRecord(code, std::move(event)));
    if (file)
        batch.attach(incident, *file);
    batch.commit();
    return stored.code();
}

void IncidentService::tick(const QString& code, const StepTick& tick) const
{
    m_session.authorize(Operation::EditRecords);
    recordOf(code);
    const auto steps = process(code);
    const auto step = std::find_if(steps.begin(), steps.end(), [&tick](const ProcessStep& one) {
        return one.key == tick.step;
    });
    if (step == steps.end())
        throw UserError(
            Words::tr("%1 is no step of a regulation this office applies.").arg(tick.step));
    if (!step->step.fork.isEmpty() && !tick.leftOut && tick.branch.isEmpty())
        throw UserError(Words::tr("This step forks: say which way it goes on."));
    const QDateTime at = tick.doneAt.value_or(m_session.book().clock().now());
    requirePast(m_session, at, Words::tr("Say when the step was done."));

    IncidentStep line = step->done.value_or(IncidentStep());
    line.incident = Ref<Incident>(code);
    line.step = step->key;
    line.label = step->step.label;
    if (!step->step.grounds.clauses.isEmpty()) // a step no longer in force keeps what it had
        line.clauses = texts(step->step.grounds.clauses).join(QStringLiteral(", "));
    line.doneAt = tick.leftOut ? std::nullopt : std::optional(at);
    line.leftOut = tick.leftOut;
    line.person = personRef(tick.person);
    line.branch = tick.leftOut ? QString() : tick.branch;
    line.outcome = tick.outcome;

    IncidentEvent event;
    event.type = tick.leftOut ? IncidentEventType::Decision : IncidentEventType::Action;
    event.happenedAt = at;
    event.person = line.person;
    event.text = tick.leftOut ? QStringLiteral("Không thực hiện: %1").arg(line.label) : line.label;
    for (const StepBranch& branch : step->step.fork) {
        if (branch.key == line.branch)
            event.text += QStringLiteral(" → ") + branch.label;
    }
    if (!tick.outcome.isEmpty())
        event.text += QLatin1Char('\n') + tick.outcome;

    RecordBatch batch(m_session, QStringLiteral("change incident-steps"),
                      {&incidentStepKind(), &incidentEventKind()});
    const auto stored =
        step->done ? m_session.book().repository().find(incidentStepKind(), step->done->code)
                   : std::nullopt;
    batch.save(stored ? stored->with(line) : Record::from(incidentStepKind(), line));
    batch.save(eventRecord(code, event));
    batch.commit();
}

void IncidentService::noteReport(const QString& code, const ReportSent& report) const
{
    m_session.authorize(Operation::EditRecords);
    requirePast(m_session, report.sentAt, Words::tr("Say when the report was sent."));
    if (report.obligations.isEmpty())
        throw UserError(Words::tr("Tick at least one report it settles."));
    const Record record = recordOf(code);
    auto incident = record.to<Incident>();
    RecordBatch batch(m_session, QStringLiteral("add incident-reports"),
                      {&incidentReportKind(), &incidentEventKind(), &incidentKind()});
    QStringList titles;
    for (const IncidentClock& clock : clocks(code)) {
        if (!report.obligations.contains(clock.obligation))
            continue;
        IncidentReport line;
        line.incident = Ref<Incident>(code);
        line.obligation = clock.obligation;
        line.label = clock.title;
        line.clauses = clock.clauses.join(QStringLiteral(", "));
        line.sentAt = report.sentAt;
        line.dueAt = clock.dueAt;
        line.sentTo =
            report.sentTo.isEmpty() ? clock.recipients.join(QStringLiteral("; ")) : report.sentTo;
        line.way = report.way;
        line.paper = report.paper;
        batch.save(Record::from(incidentReportKind(), line));
        titles.append(QStringLiteral("%1 – %2").arg(clock.title, line.sentTo));
    }
    IncidentEvent event;
    event.type = IncidentEventType::Communication;
    event.happenedAt = report.sentAt;
    event.text = QStringLiteral("Đã gửi báo cáo: %1").arg(titles.join(QStringLiteral("; ")));
    if (!report.paper.isEmpty())
        event.text += QStringLiteral(" (số %1)").arg(report.paper);
    batch.save(eventRecord(code, event));
    if (!incident.reportedAt || report.sentAt < *incident.reportedAt) {
        incident.reportedAt = report.sentAt;
        batch.save(record.with(incident));
    }
    batch.commit();
}

void IncidentService::act(const QString& code, const QString& subject,
                          const std::vector<Record>& changed, const QString& sentence) const
{
    recordOf(code);
    RecordBatch batch(m_session, subject, {&incidentEventKind(), &changed.front().kind()});
    for (const Record& record : changed)
        batch.save(record);
    IncidentEvent event;
    event.type = IncidentEventType::Action;
    event.happenedAt = m_session.book().clock().now();
    event.text = sentence;
    batch.save(eventRecord(code, event));
    batch.commit();
}

void IncidentService::revoke(const QString& code, const QStringList& accounts,
                             const Revocation& revocation) const
{
    m_session.authorize(Operation::EditRecords);
    if (accounts.isEmpty())
        throw UserError(Words::tr("No account was chosen."));
    act(code, QStringLiteral("revoke accounts"),
        AccountService(m_session).revokedRecords(accounts, revocation),
        QStringLiteral("Thu hồi tài khoản %1: %2")
            .arg(accounts.join(QStringLiteral(", ")), revocation.reason));
}

void IncidentService::suspend(const QString& code, const QStringList& accounts,
                              const QString& reason) const
{
    m_session.authorize(Operation::EditRecords);
    if (accounts.isEmpty())
        throw UserError(Words::tr("No account was chosen."));
    act(code, QStringLiteral("suspend accounts"),
        AccountService(m_session).suspendedRecords(accounts, m_session.book().clock().today(),
                                                   reason),
        QStringLiteral("Tạm khóa tài khoản %1: %2")
            .arg(accounts.join(QStringLiteral(", ")), reason));
}

void IncidentService::isolate(const QString& code, const QStringList& assets,
                              const QString& reason) const
{
    m_session.authorize(Operation::EditRecords);
    if (assets.isEmpty())
        throw UserError(Words::tr("No asset was chosen."));
    std::vector<Record> changed;
    for (const QString& one : assets) {
        const auto record = m_session.book().repository().find(assetKind(), one);
        if (!record || record->isWithdrawn())
            throw UserError(Words::tr("There is no asset %1.").arg(one));
        auto asset = record->to<Asset>();
        asset.network = AssetNetwork::None;
        const QString why = QStringLiteral("Cách ly vì sự cố %1: %2").arg(code, reason);
        asset.notes = asset.notes.isEmpty() ? why : asset.notes + QLatin1Char('\n') + why;
        changed.push_back(record->with(asset));
    }
    act(code, QStringLiteral("isolate assets"), changed,
        QStringLiteral("Cách ly khỏi mạng %1: %2").arg(assets.join(QStringLiteral(", ")), reason));
}

QString IncidentService::exportEvidence(const QString& code, const QString& folder,
                                        const Tell& progress) const
{
    m_session.authorize(Operation::Export);
    recordOf(code);
    QString path = QDir(folder).filePath(QStringLiteral("%1-%2").arg(
        code, m_session.book().clock().now().toString(QStringLiteral("yyyyMMdd-HHmm"))));
    EvidenceFolder evidence(path);
    const AttachmentService attachments(m_session);
    const auto files = attachments.list(incidentKind(), code);
    for (size_t i = 0; i < files.size(); ++i) {
        evidence.write(files[i].name, attachments.content(files[i]));
        if (progress)
            progress(int(70 * (i + 1) / files.size()));
    }
    RecordQuery papers;
    papers.where = {
        {QStringLiteral("record_kind"), Condition::Test::Equals, {incidentKind().key()}},
        {QStringLiteral("record_code"), Condition::Test::Equals, {code}}};
    const FormService forms(m_session);
    for (const Record& record : m_session.book().repository().all(documentKind(), papers)) {
        const auto document = record.to<Document>();
        if (!document.fileSha256.isEmpty())
            evidence.write(document.form + QLatin1Char('-') + document.code +
                               QStringLiteral(".pdf"),
                           forms.frozenFile(document));
    }
    const ExportService lists(m_session);
    for (const RecordKind* kind : linesOf(incidentKind()))
        lists.exportList(*kind, linesQuery(*kind, code),
                         evidence.pathFor(kind->key() + QStringLiteral(".csv")));
    evidence.writeSums();
    logNote(m_session, QStringLiteral("export"),
            QStringLiteral("evidence of %1: %2 files").arg(code).arg(evidence.count()),
            incidentKind().key(), code);
    if (progress)
        progress(100);
    return path;
}

} // namespace soattt
