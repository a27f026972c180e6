#include "models/services/backuplogservice.h"

#include "models/services/recordbatch.h"

#include <QCoreApplication>

#include <algorithm>

namespace soattt {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BackupLogService)
};

/// The first of each sort; there may be thousands.
QString differencesOf(const FolderComparison& found)
{
    constexpr qsizetype shown = 20;
    QStringList lines;
    const auto add = [&lines](const QString& what, const QStringList& files) {
        if (files.isEmpty())
            return;
        const QString more = files.size() > shown ? QStringLiteral(", …") : QString();
        lines.append(what.arg(files.size()) + files.mid(0, shown).join(QStringLiteral(", ")) +
                     more);
    };
    add(QStringLiteral("Thiếu %1 tệp: "), found.missing);
    add(QStringLiteral("Khác %1 tệp: "), found.different);
    add(QStringLiteral("Thừa %1 tệp: "), found.unexpected);
    return lines.join(QLatin1Char('\n'));
}

/// To be made, made, not yet begun.
int rankOf(const BackupTurn& turn)
{
    if (!turn.plannedOn)
        return 2;
    return turn.done ? 1 : 0;
}

bool comesFirst(const BackupTurn& a, const BackupTurn& b)
{
    if (rankOf(a) != rankOf(b))
        return rankOf(a) < rankOf(b);
    return a.plan.name.localeAwareCompare(b.plan.name) < 0;
}

} // namespace

std::vector<BackupRun> BackupLogService::runsOf(const QString& plan) const
{
    RecordQuery query;
    query.where = {{QStringLiteral("backup"), Condition::Test::Equals, {plan}}};
    query.withClosed = true;
    query.sortField = QStringLiteral("ran_at");
    std::vector<BackupRun> runs;
    m_session.book().repository().scan(backupRunKind(), query, [&runs](const Record& record) {
        runs.push_back(record.to<BackupRun>());
    });
    return runs;
}

BackupTurn BackupLogService::turnOf(const BackupPlan& plan) const
{
    const QDate today = m_session.book().clock().today();
    const std::vector<BackupRun> runs = runsOf(plan.code);
    BackupTurn turn;
    turn.plan = plan;
    for (const BackupRun& run : runs) {
        if (run.result == RunResult::Done && run.ranAt) {
            turn.lastGood = atOffice(*run.ranAt).date();
            turn.lastSizeMb = run.sizeMb;
        }
    }
    for (const BackupOccurrence& one :
         occurrences(plan, runs, plan.startsOn.value_or(today), today, today)) {
        turn.done = one.state == BackupOccurrence::State::Done;
        turn.missed = turn.done ? 0 : turn.missed + (one.state != BackupOccurrence::State::Open);
        turn.plannedOn = one.plannedOn;
    }
    return turn;
}

std::vector<BackupTurn> BackupLogService::turns() const
{
    m_session.authorize(Operation::Read);
    std::vector<BackupTurn> turns;
    for (const Record& record : m_session.book().repository().all(backupPlanKind(), {}))
        turns.push_back(turnOf(record.to<BackupPlan>()));
    std::stable_sort(turns.begin(), turns.end(), comesFirst);
    return turns;
}

/// The person of the register who has the name of the one signed in, where there is just one.
std::optional<Ref<Staff>> BackupLogService::myself() const
{
    RecordQuery query;
    query.where = {
        {QStringLiteral("name"), Condition::Test::Equals, {m_session.user().name}},
        {QStringLiteral("status"), Condition::Test::Equals, {enumKey(StaffStatus::Working)}}};
    const auto people = m_session.book().repository().all(staffKind(), query);
    return people.size() == 1 ? std::optional<Ref<Staff>>(Ref<Staff>(people.front().code()))
                              : std::nullopt;
}

QStringList BackupLogService::noteDone(const std::vector<MadeBackup>& made,
                                       const QDateTime& at) const
{
    m_session.authorize(Operation::EditRecords);
    if (made.empty())
        throw UserError(Words::tr("No backup was chosen."),
                        Words::tr("Tick the data that were backed up."));
    if (!at.isValid() || at > m_session.book().clock().now())
        throw UserError(Words::tr("That time has not come yet."),
                        Words::tr("Write a backup down once it is made."));
    RecordBatch batch(m_session, QStringLiteral("add backup-runs"), {&backupRunKind()});
    const auto me = myself();
    QStringList codes;
    for (const MadeBackup& one : made) {
        const auto plan = m_session.book().repository().find(backupPlanKind(), one.plan);
        if (!plan)
            throw UserError(Words::tr("There is no line %1 in the backup plan.").arg(one.plan));
        const auto line = plan->to<BackupPlan>();
        const int n = occurrenceOn(line, atOffice(at).date());
        BackupRun run;
        run.backup = Ref<BackupPlan>(one.plan);
        run.plannedOn = n < 0 ? std::nullopt : std::optional<QDate>(plannedDay(line, n));
        run.ranAt = at;
        run.sizeMb = one.sizeMb;
        if (!one.medium.isEmpty())
            run.medium = Ref<BackupMedium>(one.medium);
        run.doneBy = me;
        codes.append(batch.save(Record::from(backupRunKind(), run)).code());
    }
    batch.commit();
    return codes;
}

QString BackupLogService::noteTest(const QString& plan, const FolderComparison& found,
                                   const QString& folder, std::optional<qint64> minutes) const
{
    RestoreTest test;
    test.backup = Ref<BackupPlan>(plan);
    test.testedOn = m_session.book().clock().today();
    test.files = folder;
    test.fileCount = found.files;
    test.hashesMatch = found.same();
    test.differences = differencesOf(found);
    test.manifestSha256 = found.sha256;
    test.durationMinutes = minutes;
    test.tester = myself();
    test.conclusion = found.same() ? TestConclusion::Passed : TestConclusion::Failed;
    RecordBatch batch(m_session, QStringLiteral("add restore-tests"), {&restoreTestKind()});
    const Record stored = batch.save(Record::from(restoreTestKind(), test));
    batch.attach(stored, {QStringLiteral("danh-sach-tep.txt"), {}, found.manifest.toUtf8()});
    batch.commit();
    return stored.code();
}

std::vector<BackupOccurrence> BackupLogService::history(const BackupPlan& plan, const QDate& from,
                                                        const QDate& until) const
{
    return occurrences(plan, runsOf(plan.code), from, until, m_session.book().clock().today());
}

} // namespace soattt
