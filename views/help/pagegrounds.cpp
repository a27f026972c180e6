#include "views/help/pagegrounds.h"

#include "models/core/clausetext.h"
#include "models/policy/valuetext.h"
#include "models/services/officeservice.h"
#include "views/shared/regulationtitle.h"

#include <QCoreApplication>

namespace soattt {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PageGrounds)
};

/// The matters of a page: keys of thresholds and codes of the duty matrix.
struct Matters
{
    const char* page;
    QList<ThresholdKey> keys;
    QList<const char*> duties;
};

const std::vector<Matters>& matters()
{
    using enum ThresholdKey;
    static const std::vector<Matters> all{
        {"today", {IncidentReportWithin, ReportInterval, ReportDueBefore, InspectionInterval}, {}},
        {"departments", {}, {"B3", "B4"}},
        {"staff", {}, {"B1", "B2", "A8", "B6"}},
        {"systems", {SystemAssessmentInterval}, {"H1", "H2", "H4", "H6", "C13"}},
        {"accounts",
         {PasswordMinLength, PasswordClasses, PasswordChangeInterval, LoginMaxFailures},
         {"A4", "A5", "A6", "A8"}},
        {"account-reviews", {AccountReviewInterval}, {"A1"}},
        {"suppliers", {}, {"H3", "F5"}},
        {"assets",
         {SecretMinComputers, SecretMinPrinters, SecretMinShredders},
         {"C2", "F1", "F2", "F3", "F4", "F5", "G1"}},
        {"storage", {}, {"F3", "F4"}},
        {"handovers", {}, {"A8", "B6", "F1"}},
        {"machine-checks",
         {ScreenLockWorkstation, ScreenLockServer, PasswordMinLength, PasswordChangeInterval,
          LoginMaxFailures, MachineCheckMaxAge},
         {"C2", "C4", "G1"}},
        {"compliance",
         {ScreenLockWorkstation, ScreenLockServer, PasswordMinLength, PasswordChangeInterval,
          LoginMaxFailures, MachineCheckMaxAge},
         {"C2", "C4", "G1"}},
        {"secret-machines",
         {SecretMinComputers, SecretMinPrinters, SecretMinShredders, SecretCheckInterval},
         {"G1", "G2", "G4", "G5", "A8", "F1", "F4"}},
        {"secret-inspections", {SecretCheckInterval}, {"G1", "G2", "G4", "G5"}},
        {"network", {}, {"C10", "C11", "C14"}},
        {"access-points", {WifiPasswordInterval}, {"C9"}},
        {"incidents", {IncidentReportWithin}, {"I1", "I2", "I3", "I4", "I5", "I6", "C8"}},
        {"data-breaches", {}, {"I4", "I5"}},
        {"incident-figures", {}, {"I2", "J"}},
        {"training", {}, {"B5"}},
        {"budget", {}, {"F5"}},
        {"reports", {ReportInterval, ReportDueBefore}, {"J"}},
        {"documents", {}, {"J", "I4", "I6"}},
        {"regulations", {InspectionInterval, InspectionNoticeDays}, {"H5"}},
        {"inspections", {InspectionInterval, InspectionNoticeDays}, {"H2"}},
        {"office", {BackupOfficeInterval}, {"B4", "H5", "D3", "D4", "D5"}},
        {"backups", {BackupImportantInterval, BackupOfficeInterval}, {"D1", "D2", "D3", "D5"}},
        {"backup-runs", {BackupImportantInterval, BackupOfficeInterval}, {"D1"}},
        {"restore-tests", {RestoreTestInterval}, {"D4"}},
        {"backup-media", {}, {"D3"}},
        {"log-archives", {LogRetention, LogArchiveInterval}, {"E1", "E2", "E3"}},
        {"server-room", {ServerRoomUpsMinutes}, {"C12"}},
        {"movements", {}, {"F2"}},
        {"repairs", {}, {"F3", "G4"}},
        {"sanitizations", {}, {"F4", "F3"}},
        {"disposals", {}, {"F4"}},
        {"stocktakes", {}, {"F1"}},
        {"maintenance", {MaintenanceInterval}, {"F3"}},
        {"depreciation-rates", {}, {"F5"}},
        {"consents", {}, {"C6", "C7", "H5"}},
        {"contracts", {}, {"H3"}},
        {"vulnerabilities", {}, {"C3"}},
        {"assessments", {}, {"H4", "H7", "H2"}},
        {"figures", {}, {"F1", "F5"}},
        {"duties", {InspectionInterval, InspectionNoticeDays}, {"H2", "H5"}},
        {"attestations", {}, {"A5", "C5", "C15", "K"}},
    };
    return all;
}

const Regulation* regulationOf(const QString& id, const QList<Regulation>& applied)
{
    for (const Regulation& regulation : applied) {
        if (regulation.id == id)
            return &regulation;
    }
    return nullptr;
}

QString placesOf(const QList<Clause>& clauses)
{
    QStringList places;
    for (const Clause& clause : clauses)
        places.append(placeInDocuments(clause.place()));
    return places.join(QLatin1String("; "));
}

QString whyNone(Said said)
{
    return said == Said::Unknown ? Words::tr("not known, our source is incomplete") : QString();
}

GroundSource sourceOf(const Contribution& contribution, const QList<Regulation>& applied)
{
    const Regulation* regulation = regulationOf(contribution.regulation, applied);
    if (!regulation)
        return {Words::tr("Own rule of the office"), placesOf(contribution.clauses), {}, {}};
    return {regulationTitle(*regulation),
            placesOf(contribution.clauses),
            whyNone(contribution.said),
            {}};
}

PageGround groundOf(ThresholdKey key, const EffectiveThreshold& entry,
                    const QList<Regulation>& applied)
{
    PageGround ground{labelOf(key), valueText(entry), {}};
    for (const Contribution& contribution : entry.contributions) {
        if (contribution.said == Said::Silent)
            continue;
        GroundSource source = sourceOf(contribution, applied);
        if (const Regulation* regulation = regulationOf(contribution.regulation, applied))
            source.quotes = regulation->threshold(key).grounds.quotes;
        ground.sources.push_back(source);
    }
    return ground;
}

PageGround groundOf(const QString& code, const QList<Regulation>& applied)
{
    PageGround ground;
    for (const Regulation& regulation : applied) {
        const Duty* duty = regulation.duty(code);
        if (!duty || duty->said == Said::Silent)
            continue;
        ground.title = duty->title;
        ground.sources.push_back({regulationTitle(regulation), placesOf(duty->grounds.clauses),
                                  whyNone(duty->said), duty->grounds.quotes});
    }
    return ground;
}

} // namespace

std::vector<PageGround> pageGrounds(const QString& page, const QList<Regulation>& applied,
                                    const EffectiveThresholds& thresholds)
{
    std::vector<PageGround> grounds;
    for (const Matters& matter : matters()) {
        if (page != QLatin1String(matter.page))
            continue;
        for (const ThresholdKey key : matter.keys) {
            for (const EffectiveThreshold& entry : thresholds.entries(key))
                grounds.push_back(groundOf(key, entry, applied));
        }
        for (const char* code : matter.duties)
            grounds.push_back(groundOf(QString::fromLatin1(code), applied));
    }
    std::erase_if(grounds, [](const PageGround& ground) { return ground.sources.empty(); });
    return grounds;
}

} // namespace soattt
