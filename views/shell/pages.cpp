#include "views/shell/pages.h"

#include "models/registers/attestation.h"
#include "models/registers/catalog.h"
#include "models/registers/document.h"
#include "models/registers/labels.h"
#include "models/registers/office.h"
#include "views/accounts/accounttasks.h"
#include "views/activity/activitypage.h"
#include "views/backups/backuptasks.h"
#include "views/devices/devicetasks.h"
#include "views/devices/figurespage.h"
#include "views/duties/dutiespage.h"
#include "views/importing/listhooks.h"
#include "views/incidents/incidentfigurespage.h"
#include "views/incidents/incidenttasks.h"
#include "views/machines/compliancepage.h"
#include "views/machines/machinetasks.h"
#include "views/office/regulationspage.h"
#include "views/people/recordactions.h"
#include "views/records/registerpage.h"
#include "views/reports/documenttasks.h"
#include "views/reports/reportspage.h"
#include "views/settings/officepage.h"
#include "views/today/todaypage.h"

#include <QCoreApplication>

namespace soattt {

namespace {

struct Pages
{
    Q_DECLARE_TR_FUNCTIONS(Pages)
};

template <class T> std::function<Page*(Desk&)> page()
{
    return [](Desk& desk) { return new T(desk); };
}

PageInfo registerInfo(const RecordKind& kind, PageGroup group)
{
    return {kind.key(), group, kindLabel(kind), kind.key(),
            [&kind](Desk& desk) { return new RegisterPage(desk, kind); }};
}

/// The registers of each group of the sidebar, in its order.
const std::vector<std::pair<PageGroup, QStringList>>& groups()
{
    static const std::vector<std::pair<PageGroup, QStringList>> all = [] {
        const auto keys = [](const char* words) {
            return QString::fromLatin1(words).split(QLatin1Char(' '));
        };
        return std::vector<std::pair<PageGroup, QStringList>>{
            {PageGroup::People, keys("departments staff accounts account-reviews training")},
            {PageGroup::Equipment,
             keys("assets storage handovers movements repairs maintenance sanitizations disposals "
                  "stocktakes depreciation-rates consents suppliers contracts budget")},
            {PageGroup::Systems, keys("systems network access-points server-room log-archives")},
            {PageGroup::Backups, keys("backups backup-runs restore-tests backup-media")},
            {PageGroup::Security, keys("machine-checks secret-machines secret-inspections "
                                       "incidents data-breaches vulnerabilities "
                                       "assessments inspections")},
        };
    }();
    return all;
}

std::vector<PageInfo> registerPages(const Desk& desk)
{
    std::vector<PageInfo> all;
    for (const auto& [group, keys] : groups()) {
        for (const QString& key : keys) {
            const RecordKind& kind = *findKind(key);
            if (desk.may(reading(kind)))
                all.push_back(registerInfo(kind, group));
        }
    }
    return all;
}

std::vector<PageInfo> topPages()
{
    return {{QStringLiteral("today"), PageGroup::Top, Pages::tr("Today"), QStringLiteral("today"),
             page<TodayPage>()}};
}

std::vector<PageInfo> summaryPages(const Desk& desk)
{
    return {
        {QStringLiteral("reports"), PageGroup::Summary, Pages::tr("Reports"),
         QStringLiteral("reports"), page<ReportsPage>()},
        registerInfo(documentKind(), PageGroup::Summary),
        {QStringLiteral("duties"), PageGroup::Summary, Pages::tr("Duties and proofs"),
         QStringLiteral("duties"), page<DutiesPage>()},
        registerInfo(attestationKind(), PageGroup::Summary),
        {QStringLiteral("compliance"), PageGroup::Summary, Pages::tr("Computers that comply"),
         QStringLiteral("compliance"), page<CompliancePage>()},
        {QStringLiteral("figures"), PageGroup::Summary, Pages::tr("Assets in figures"),
         QStringLiteral("figures"), page<FiguresPage>()},
        {QStringLiteral("incident-figures"), PageGroup::Summary, Pages::tr("Incident figures"),
         QStringLiteral("incident-figures"), page<IncidentFiguresPage>()},
        {QStringLiteral("regulations"), PageGroup::Summary, Pages::tr("Regulations"),
         QStringLiteral("list"), page<RegulationsPage>()},
        {QStringLiteral("log"), PageGroup::Summary, Pages::tr("Activity log"),
         QStringLiteral("log"), page<ActivityPage>(), desk.may(Operation::ReadLog)},
        {officeKind().key(), PageGroup::Summary, Pages::tr("Office and settings"),
         QStringLiteral("settings"), page<OfficePage>()},
    };
}

} // namespace

std::vector<PageInfo> pages(const Desk& desk)
{
    std::vector<PageInfo> all = topPages();
    for (auto infos : {registerPages(desk), summaryPages(desk)})
        all.insert(all.end(), infos.begin(), infos.end());
    std::erase_if(all, [](const PageInfo& info) { return !info.visible; });
    return all;
}

std::vector<RegisterTask> registerTasks()
{
    std::vector<RegisterTask> all = accountTasks();
    for (auto tasks :
         {backupTasks(), machineTasks(), deviceTasks(), incidentTasks(), documentTasks()})
        all.insert(all.end(), tasks.begin(), tasks.end());
    return all;
}

const RegisterHooks& registerHooks()
{
    static const RegisterHooks hooks = [] {
        RegisterHooks all = listHooks();
        all.recordActions = recordActions;
        return all;
    }();
    return hooks;
}

} // namespace soattt
