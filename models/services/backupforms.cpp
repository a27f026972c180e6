#include "models/services/backupforms.h"

#include "models/core/text.h"
#include "models/reports/backuppaper.h"
#include "models/services/backuplogservice.h"
#include "models/services/formdrafting.h"
#include "models/services/paperfacts.h"

#include <QCoreApplication>

#include <algorithm>

namespace soattt {

namespace {

struct FormText
{
    Q_DECLARE_TR_FUNCTIONS(FormService)
};

/// Lines that planned anything in those days; the closed ones too.
std::vector<BackupPlan> plansOf(Repository& repository, const Period& period)
{
    RecordQuery query;
    query.withClosed = true;
    query.sortField = QStringLiteral("name");
    std::vector<BackupPlan> plans;
    repository.scan(backupPlanKind(), query, [&](const Record& record) {
        const auto plan = record.to<BackupPlan>();
        const bool ended = plan.closedOn && *plan.closedOn < period.first();
        if (!ended && plan.startsOn && *plan.startsOn <= period.last())
            plans.push_back(plan);
    });
    return plans;
}

QString codeOf(const auto& ref)
{
    return ref ? ref->code() : QString();
}

QString mediumOf(Repository& repository, const std::optional<Ref<BackupMedium>>& medium)
{
    return nameOf(repository, backupMediumKind(), codeOf(medium));
}

QDate lastTestBefore(Repository& repository, const BackupPlan& plan, const QDate& day)
{
    RecordQuery query;
    query.where = {
        {QStringLiteral("backup"), Condition::Test::Equals, {plan.code}},
        {QStringLiteral("tested_on"), Condition::Test::Before, {day.toString(Qt::ISODate)}}};
    query.sortField = QStringLiteral("tested_on");
    query.descending = true;
    query.limit = 1;
    const auto tests = repository.all(restoreTestKind(), query);
    return tests.empty() ? *plan.startsOn : *tests.front().to<RestoreTest>().testedOn;
}

std::vector<QDate> testDays(Repository& repository, const BackupPlan& plan, const Period& period)
{
    std::vector<QDate> days;
    if (!plan.restoreTestMonths)
        return days;
    const QDate since = lastTestBefore(repository, plan, period.first());
    for (int n = 1;; ++n) {
        const QDate day = since.addMonths(int(*plan.restoreTestMonths) * n);
        if (day > period.last())
            return days;
        if (day >= period.first())
            days.push_back(day);
    }
}

BackupPlanRow planRow(const Session& session, const BackupPlan& plan, const Period& period)
{
    Repository& repository = session.book().repository();
    BackupPlanRow row;
    row.plan = plan;
    row.medium = mediumOf(repository, plan.medium);
    row.responsible = nameOf(repository, staffKind(), codeOf(plan.responsible));
    for (const BackupOccurrence& one :
         BackupLogService(session).history(plan, period.first(), period.last()))
        row.backups.push_back(one.plannedOn);
    row.restoreTests = testDays(repository, plan, period);
    return row;
}

void addLogRows(const Session& session, const BackupPlan& plan, const Period& period,
                std::vector<BackupLogRow>& rows)
{
    Repository& repository = session.book().repository();
    const QDate today = session.book().clock().today();
    for (const BackupOccurrence& one :
         BackupLogService(session).history(plan, period.first(), std::min(period.last(), today))) {
        BackupLogRow row;
        row.name = plan.name;
        row.occurrence = one;
        const auto record = repository.find(backupRunKind(), one.run);
        if (record) {
            const auto run = record->to<BackupRun>();
            row.ranAt = run.ranAt;
            row.medium = mediumOf(repository, run.medium);
            row.sizeMb = run.sizeMb;
            row.doneBy = nameOf(repository, staffKind(), codeOf(run.doneBy));
        }
        rows.push_back(row);
    }
}

/// Build with the printed values and the head.
template <class Values, class Build>
void finish(FormDraft& draft, const Session& session, const Values& printed, Build build)
{
    const PaperOptions options{{}, session.book().clock().now()};
    buildWith(draft, headOf(session.book().office(), draft.form),
              [printed, options, build](const LetterheadData& head, const QString& anchorLine) {
                  PaperOptions anchored = options;
                  anchored.anchorLine = anchorLine;
                  return build(printed, head, anchored);
              });
}

FormDraft begun(const FormInfo& form, const FormRequest& request)
{
    FormDraft draft;
    draft.form = form;
    draft.request = request;
    return draft;
}

QString basisOf(const Office& office)
{
    if (office.backupProcedureNumber.isEmpty())
        return {};
    const QString number =
        QStringLiteral("Quy trình sao lưu dự phòng và phục hồi ban hành kèm theo Quyết định số %1")
            .arg(office.backupProcedureNumber);
    return office.backupProcedureOn
               ? number + QLatin1Char(' ') + text::dateInDocuments(*office.backupProcedureOn)
               : number;
}

QString copyOf(Repository& repository, const RestoreTest& test)
{
    QStringList words;
    if (const auto run = repository.find(backupRunKind(), codeOf(test.run)))
        words.append(QStringLiteral("sao lưu lúc %1")
                         .arg(atOffice(*run->to<BackupRun>().ranAt)
                                  .toString(QStringLiteral("HH:mm dd/MM/yyyy"))));
    const QString medium = mediumOf(repository, test.medium);
    if (!medium.isEmpty())
        words.append(medium);
    return words.join(QStringLiteral(", "));
}

RestoreTestValues valuesOf(const Session& session, const RestoreTest& test)
{
    Repository& repository = session.book().repository();
    RestoreTestValues values;
    values.testedOn = test.testedOn;
    values.place = said(session.book().office().name);
    values.tester = personOnPaper(repository, test.tester);
    values.witness = personOnPaper(repository, test.witness);
    values.data = said(nameOf(repository, backupPlanKind(), codeOf(test.backup)));
    values.copy = said(copyOf(repository, test));
    values.files = said(test.files);
    values.machine = said(test.machine);
    values.fileCount = test.fileCount;
    values.hashesMatch = test.hashesMatch;
    values.differences = said(test.differences);
    values.manifest = said(test.manifestSha256);
    values.minutes = test.durationMinutes;
    values.conclusion = paperChoice(restoreTestKind(), "conclusion",
                                    test.conclusion ? enumKey(*test.conclusion) : QString());
    return values;
}

} // namespace

FormDraft draftBackupPlan(const Session& session, const FormInfo& form, const FormRequest& request)
{
    FormDraft draft = begun(form, request);
    Repository& repository = session.book().repository();
    BackupPlanValues own;
    own.year = request.period->year();
    own.basis = said(basisOf(session.book().office()));
    for (const BackupPlan& plan : plansOf(repository, *request.period))
        own.rows.push_back(planRow(session, plan, *request.period));
    if (own.rows.empty())
        draft.warnings.append(FormText::tr("The backup plan of this year has no line."));
    const BackupPlanValues printed =
        fillLines(draft, backupPlanFields(), own,
                  {{QStringLiteral("1"), FormText::tr("Office: its backup procedure")}});
    finish(draft, session, printed, buildBackupPlan);
    return draft;
}

FormDraft draftBackupLog(const Session& session, const FormInfo& form, const FormRequest& request)
{
    FormDraft draft = begun(form, request);
    BackupLogValues own;
    own.period = request.period->inDocuments();
    for (const BackupPlan& plan : plansOf(session.book().repository(), *request.period))
        addLogRows(session, plan, *request.period, own.rows);
    std::stable_sort(own.rows.begin(), own.rows.end(),
                     [](const BackupLogRow& a, const BackupLogRow& b) {
                         return a.occurrence.plannedOn < b.occurrence.plannedOn;
                     });
    const auto missed = std::count_if(own.rows.begin(), own.rows.end(), [](const auto& row) {
        return row.occurrence.state == BackupOccurrence::State::Missed;
    });
    if (missed > 0)
        draft.warnings.append(
            FormText::tr("%n planned backup(s) were not made.", nullptr, int(missed)));
    const BackupLogValues printed = fillLines(draft, backupLogFields(), own, {});
    finish(draft, session, printed, buildBackupLog);
    return draft;
}

FormDraft draftRestoreTest(const Session& session, const FormInfo& form, const FormRequest& request)
{
    FormDraft draft = begun(form, request);
    const auto test = recordOf(session, form, request).to<RestoreTest>();
    const RestoreTestValues own = valuesOf(session, test);
    draft.subject = QStringLiteral("%1 – %2").arg(form.title, own.data.value_or(test.code));
    if (!test.witness)
        draft.warnings.append(FormText::tr("The test names no witness."));
    if (!test.hashesMatch)
        draft.warnings.append(FormText::tr("Nothing says whether the files were the same."));
    QHash<QString, QString> sources;
    for (const auto& field : restoreTestFields())
        sources.insert(field.id, FormText::tr("Restore test: the record itself"));
    const RestoreTestValues printed = fillLines(draft, restoreTestFields(), own, sources);
    finish(draft, session, printed, buildRestoreTest);
    return draft;
}

void restoreTestIssued(Repository& repository, RecordWriter& writer, const Document& document)
{
    const auto before = repository.find(restoreTestKind(), document.recordCode);
    auto test = before->to<RestoreTest>();
    if (!test.paper.isEmpty())
        return;
    test.paper = document.number;
    writer.change(*before, before->with(test), QStringLiteral("issue"));
}

} // namespace soattt
