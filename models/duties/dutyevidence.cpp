#include "models/duties/dutyevidence.h"

#include "models/registers/labels.h"

#include <QCoreApplication>

namespace soattt {

namespace {

struct Chapter
{
    const char* letter;
    const char* title;
};

constexpr Chapter chapters[] = {
    {"A", QT_TRANSLATE_NOOP("DutyChapter", "Accounts and passwords")},
    {"B", QT_TRANSLATE_NOOP("DutyChapter", "People")},
    {"C", QT_TRANSLATE_NOOP("DutyChapter", "Workstations, servers, network")},
    {"D", QT_TRANSLATE_NOOP("DutyChapter", "Backup")},
    {"E", QT_TRANSLATE_NOOP("DutyChapter", "Logs")},
    {"F", QT_TRANSLATE_NOOP("DutyChapter", "Assets")},
    {"G", QT_TRANSLATE_NOOP("DutyChapter", "State-secret machines")},
    {"H", QT_TRANSLATE_NOOP("DutyChapter", "Systems, dossiers, contracts, internal rules")},
    {"I", QT_TRANSLATE_NOOP("DutyChapter", "Incidents")},
    {"J", QT_TRANSLATE_NOOP("DutyChapter", "Periodic reports")},
    {"K", QT_TRANSLATE_NOOP("DutyChapter", "Rules at the workplace")},
};

const char* titleOf(const QString& chapter)
{
    for (const Chapter& one : chapters) {
        if (chapter == QLatin1String(one.letter))
            return one.title;
    }
    return "";
}

std::vector<DutyEvidence> accountsAndPeople()
{
    using enum CheckRule;
    return {
        {"A1",
         {"account.review", "account.review_followup"},
         {{"account-reviews", {"finished_on"}}},
         {"account-review"}},
        {.code = "A2", .checks = {PasswordLength}},
        {.code = "A3",
         .due = {"account.password_change"},
         .kinds = {"accounts"},
         .checks = {PasswordAge}},
        {"A4",
         {"account.first_password", "wifi.admin_password"},
         {{"accounts", {"first_password_changed_on"}},
          {"access-points", {"admin_password_changed=1"}}}},
        {.code = "A5"},
        {.code = "A6", .kinds = {"accounts"}},
        {.code = "A7", .checks = {LoginFailures}},
        {"A8",
         {"staff.leaver_accounts", "staff.leaver_assets", "secret.user"},
         {"staff-changes"},
         {"leaver", "account-revocation"}},
        {"B1", {"staff.briefing"}, {{"staff", {"briefed_on"}}}},
        {"B2", {"staff.pledge"}, {{"staff", {"pledged_on"}}}},
        {.code = "B3", .kinds = {"departments"}},
        {"B4", {"office.leader", "office.officer"}, {{"office", {"officer_name"}}}},
        {"B5", {"training.needs", "training.session"}, {{"training", {"held_on"}}}},
        {"B6", {"handover.unsigned"}, {{"handovers", {"state=signed"}}}, {"handover", "leaver"}},
    };
}

std::vector<DutyEvidence> machinesAndNetwork()
{
    using enum CheckRule;
    return {
        {.code = "C1", .checks = {ScreenLock}},
        {.code = "C2", .due = {"asset.antivirus"}, .kinds = {"assets"}, .checks = {Antivirus}},
        {"C3",
         {"vulnerability.remedy"},
         {{"vulnerabilities", {"remedied_on"}}, {"maintenance", {"done_on"}}}},
        {.code = "C4", .checks = {Autorun}},
        {.code = "C5"},
        {"C6", {"consent.missing", "consent.ending"}, {{"consents", {"consent_on"}}}},
        {.code = "C7", .kinds = {"consents"}},
        {.code = "C8", .kinds = {"incidents"}, .forms = {"first-aid-card"}, .recordsShowIt = true},
        {"C9",
         {"wifi.password", "wifi.no_password", "wifi.cipher", "wifi.own_range",
          "wifi.admin_password"},
         {{"access-points", {"encryption", "password_set=1"}}}},
        {"C10", {"network.firewall"}, {{"network", {"type=firewall"}}}},
        {.code = "C11", .kinds = {"network"}},
        {"C12", {"server_room.ups", "server_room.duty"}, {"server-room"}},
        {"C13", {"system.hardening"}, {{"systems", {"hardened_on"}}}},
        {.code = "C14",
         .kinds = {{"network", {"type=configuration_change"}}},
         .recordsShowIt = true},
        {.code = "C15"},
        {.code = "C16"},
    };
}

std::vector<DutyEvidence> backupsAndLogs()
{
    return {
        {"D1",
         {"backup.no_plan", "backup.run", "backup.too_rare"},
         {{"backup-runs", {"result=done"}}},
         {"backup-log"}},
        {"D2", {"backup.incomplete"}, {"backups"}, {"backup-plan"}},
        {"D3", {"backup.place"}, {{"backups", {"medium"}}}},
        {"D4",
         {"restore.interval", "restore.test", "restore.failed"},
         {{"restore-tests", {"conclusion=passed"}}},
         {"restore-test"}},
        {"D5",
         {"backup.procedure", "backup.encryption"},
         {{"office", {"backup_procedure_number"}}, {"backups", {"encrypted=1"}}}},
        {"E1", {"log.archive", "log.retention"}, {"log-archives"}},
        {.code = "E2"},
        {.code = "E3", .kinds = {"log-archives"}},
    };
}

std::vector<DutyEvidence> assetsAndSecrets()
{
    return {
        {"F1",
         {"handover.unsigned", "stocktake.difference", "secret.custodian"},
         {{"assets", {"custodian"}},
          {"handovers", {"state=signed"}},
          {"stocktakes", {"finished_on"}}},
         {"handover", "stocktake"}},
        {"F2", {"movement.return"}, {{"movements", {"consent_on"}}}},
        {"F3",
         {"repair.check", "maintenance.planned", "maintenance.round"},
         {{"repairs", {"confirmed_on"}}, {"maintenance", {"done_on"}}},
         {"repair-request"}},
        {"F4",
         {"asset.unwiped", "secret.drive"},
         {{"sanitizations", {"result=succeeded"}}, {"disposals", {"state=done"}}},
         {"sanitization", "disposal"}},
        {"F5", {"purchase.plan"}, {{"budget", {"type=purchase_plan"}}}},
        {"G1",
         {"secret.minimum", "secret.network", "secret.network_register", "secret.address",
          "secret.history", "secret.radios", "secret.state", "secret.unregistered",
          "secret.unmarked"},
         {"secret-machines"},
         {"secret-register"}},
        {.code = "G2"},
        {.code = "G3"},
        {.code = "G4",
         .due = {"secret.repair_outside", "secret.repair_untold"},
         .kinds = {"secret-machines"},
         .recordsAreCases = true},
        {"G5",
         {"secret.before_use", "secret.inspection", "secret.remedy"},
         {{"secret-inspections", {"state=finished"}}},
         {"secret-inspection"}},
    };
}

std::vector<DutyEvidence> systemsAndIncidents()
{
    return {
        {"H1", {"system.dossier", "system.plan"}, {{"systems", {"level_decision"}}}},
        {"H2",
         {"system.assessment", "inspection.short_notice", "inspection.prepare",
          "inspection.remedy"},
         {{"inspections", {"inspected_on"}}, {"assessments", {"assessed_on"}}}},
        {"H3",
         {"contract.start", "contract.breach", "contract.end"},
         {{"contracts", {"duties_stated=1"}}}},
        {"H4", {"system.important_list"}, {{"assessments", {"type=important_systems"}}}},
        {"H5", {"office.regulation", "office.threshold"}, {{"office", {"own_regulation_number"}}}},
        {.code = "H6", .kinds = {"consents", "systems"}},
        {"H7",
         {"assessment.measures", "assessment.report"},
         {{"assessments", {"type=risk", "assessed_on"}}}},
        {.code = "H8"},
        {.code = "I1", .kinds = {{"incidents", {"severity"}}}, .recordsShowIt = true},
        {.code = "I2", .kinds = {{"incidents", {"cause"}}}, .recordsShowIt = true},
        {.code = "I3", .kinds = {{"incidents", {"actions"}}}, .recordsShowIt = true},
        {.code = "I4",
         .kinds = {"incidents"},
         .forms = {"incident-minutes"},
         .recordsShowIt = true,
         .recordsAreCases = true},
        {"I5",
         {"incident.report", "breach.notice"},
         {{"incidents", {"reported_at"}}, {"data-breaches", {"notified_at"}}},
         {"incident-hp2026", "appendix-2", "data-breach"}},
        {.code = "I6",
         .kinds = {"incidents"},
         .forms = {"tt20-03", "tt20-04", "appendix-2"},
         .recordsShowIt = true,
         .recordsAreCases = true},
        {"J",
         {"report.periodic"},
         {},
         {"appendix-1", "annual-hp2026", "annual-hp2016", "half-year-tg2020", "annual-nd331"}},
        {.code = "K"},
    };
}

} // namespace

QString ShowingRecords::key() const
{
    QString key = QString::fromLatin1(kind);
    for (const char* one : holds)
        key += (one == holds.front() ? u'?' : u'&') + QString::fromLatin1(one);
    return key;
}

std::vector<Condition> ShowingRecords::conditions() const
{
    std::vector<Condition> all;
    for (const char* one : holds) {
        const QStringList parts = QString::fromLatin1(one).split(u'=');
        if (parts.size() == 2)
            all.push_back({parts[0], Condition::Test::Equals, {parts[1]}});
        else
            all.push_back({parts[0], Condition::Test::NotEmpty, {}});
    }
    return all;
}

const std::vector<DutyEvidence>& dutyEvidence()
{
    static const std::vector<DutyEvidence> all = [] {
        std::vector<DutyEvidence> rows;
        for (const auto& part : {accountsAndPeople(), machinesAndNetwork(), backupsAndLogs(),
                                 assetsAndSecrets(), systemsAndIncidents()})
            rows.insert(rows.end(), part.begin(), part.end());
        return rows;
    }();
    return all;
}

const DutyEvidence* evidenceOf(const QString& code)
{
    for (const DutyEvidence& row : dutyEvidence()) {
        if (code == QLatin1String(row.code))
            return &row;
    }
    return nullptr;
}

QStringList dutyChapters()
{
    QStringList letters;
    for (const Chapter& chapter : chapters)
        letters.append(QString::fromLatin1(chapter.letter));
    return letters;
}

QString dutyChapterTitle(const QString& chapter)
{
    return QCoreApplication::translate("DutyChapter", titleOf(chapter));
}

QString paper::dutyChapterTitle(const QString& chapter)
{
    return paper::translate("DutyChapter", titleOf(chapter));
}

} // namespace soattt
