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
         {"account-reviews"},
         {"account-review"}},
        {.code = "A2", .checks = {PasswordLength}},
        {.code = "A3",
         .due = {"account.password_change"},
         .kinds = {"accounts"},
         .checks = {PasswordAge}},
        {"A4", {"account.first_password", "wifi.admin_password"}, {"accounts"}},
        {.code = "A5"},
        {.code = "A6", .kinds = {"accounts"}},
        {.code = "A7", .checks = {LoginFailures}},
        {"A8",
         {"staff.leaver_accounts", "staff.leaver_assets", "secret.user"},
         {"staff-changes"},
         {"leaver", "account-revocation"}},
        {"B1", {"staff.briefing"}, {"staff"}},
        {"B2", {"staff.pledge"}, {"staff"}},
        {.code = "B3", .kinds = {"departments"}},
        {"B4", {"office.leader", "office.officer"}, {"office"}},
        {"B5", {"training.needs", "training.session"}, {"training"}},
        {"B6", {"handover.unsigned"}, {"handovers"}, {"handover", "leaver"}},
    };
}

std::vector<DutyEvidence> machinesAndNetwork()
{
    using enum CheckRule;
    return {
        {.code = "C1", .checks = {ScreenLock}},
        {.code = "C2", .due = {"asset.antivirus"}, .kinds = {"assets"}, .checks = {Antivirus}},
        {"C3", {"vulnerability.remedy"}, {"vulnerabilities", "maintenance"}},
        {.code = "C4", .checks = {Autorun}},
        {.code = "C5"},
        {"C6", {"consent.missing", "consent.ending"}, {"consents"}},
        {.code = "C7", .kinds = {"consents"}},
        {.code = "C8", .kinds = {"incidents"}, .forms = {"first-aid-card"}, .recordsShowIt = true},
        {"C9",
         {"wifi.password", "wifi.no_password", "wifi.cipher", "wifi.own_range",
          "wifi.admin_password"},
         {"access-points"}},
        {"C10", {"network.firewall"}, {"network"}},
        {.code = "C11", .kinds = {"network"}},
        {"C12", {"server_room.ups", "server_room.duty"}, {"server-room"}},
        {"C13", {"system.hardening"}, {"systems"}},
        {.code = "C14", .kinds = {"network"}, .recordsShowIt = true},
        {.code = "C15"},
        {.code = "C16"},
    };
}

std::vector<DutyEvidence> backupsAndLogs()
{
    return {
        {"D1",
         {"backup.no_plan", "backup.run", "backup.too_rare"},
         {"backups", "backup-runs"},
         {"backup-log"}},
        {"D2", {"backup.incomplete"}, {"backups"}, {"backup-plan"}},
        {"D3", {"backup.place"}, {"backups", "backup-media"}},
        {"D4",
         {"restore.interval", "restore.test", "restore.failed"},
         {"restore-tests"},
         {"restore-test"}},
        {"D5", {"backup.procedure", "backup.encryption"}, {"backups"}, {"backup-plan"}},
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
         {"assets", "handovers", "stocktakes"},
         {"handover", "stocktake"}},
        {"F2", {"movement.return"}, {"movements"}},
        {"F3",
         {"repair.check", "maintenance.planned", "maintenance.round"},
         {"repairs", "maintenance"},
         {"repair-request"}},
        {"F4",
         {"asset.unwiped", "secret.drive"},
         {"sanitizations", "disposals"},
         {"sanitization", "disposal"}},
        {"F5", {"purchase.plan"}, {"budget"}},
        {"G1",
         {"secret.minimum", "secret.network", "secret.network_register", "secret.address",
          "secret.history", "secret.radios", "secret.state", "secret.unregistered",
          "secret.unmarked"},
         {"secret-machines"},
         {"secret-register"}},
        {.code = "G2"},
        {.code = "G3"},
        {"G4", {"secret.repair_outside", "secret.repair_untold"}, {"secret-machines"}},
        {"G5",
         {"secret.before_use", "secret.inspection", "secret.remedy"},
         {"secret-inspections"},
         {"secret-inspection"}},
    };
}

std::vector<DutyEvidence> systemsAndIncidents()
{
    return {
        {"H1", {"system.dossier", "system.plan"}, {"systems"}},
        {"H2",
         {"system.assessment", "inspection.short_notice", "inspection.prepare",
          "inspection.remedy"},
         {"inspections", "assessments"}},
        {"H3", {"contract.start", "contract.breach", "contract.end"}, {"contracts"}},
        {"H4", {"system.important_list"}, {"assessments"}},
        {"H5", {"office.regulation", "office.threshold"}, {"office", "consents"}},
        {.code = "H6", .kinds = {"consents", "systems"}},
        {"H7", {"assessment.measures", "assessment.report"}, {"assessments"}},
        {.code = "H8"},
        {.code = "I1", .kinds = {"incidents"}, .recordsShowIt = true},
        {.code = "I2", .kinds = {"incidents"}, .recordsShowIt = true},
        {.code = "I3", .kinds = {"incidents"}, .recordsShowIt = true},
        {.code = "I4",
         .kinds = {"incidents"},
         .forms = {"incident-minutes"},
         .recordsShowIt = true},
        {"I5",
         {"incident.report", "breach.notice"},
         {"incidents", "data-breaches"},
         {"incident-hp2026", "appendix-2", "data-breach"}},
        {.code = "I6",
         .kinds = {"incidents"},
         .forms = {"tt20-03", "tt20-04", "appendix-2"},
         .recordsShowIt = true},
        {"J",
         {"report.periodic"},
         {"documents"},
         {"appendix-1", "annual-hp2026", "annual-hp2016", "half-year-tg2020", "annual-nd331"}},
        {.code = "K"},
    };
}

} // namespace

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
