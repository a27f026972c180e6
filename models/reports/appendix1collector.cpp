#include "models/reports/appendix1collector.h"

#include "models/core/text.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace soattt {

namespace {

struct FormSource
{
    Q_DECLARE_TR_FUNCTIONS(FormSource)
};

std::optional<QString> known(const QString& text)
{
    return text.isEmpty() ? std::nullopt : std::optional<QString>(text);
}

/// Computers that the office has: in use, in store or under repair.
bool isHad(const Asset& asset)
{
    return asset.state == AssetState::InUse || asset.state == AssetState::InStore ||
           asset.state == AssetState::UnderRepair;
}

bool hasLicensedAntivirus(const Asset& asset, const QDate& today)
{
    return asset.antivirusLicensed == true &&
           (!asset.antivirusUntil || *asset.antivirusUntil >= today);
}

template <class Test> qint64 count(const std::vector<Asset>& assets, Test test)
{
    return qint64(std::count_if(assets.begin(), assets.end(), [&test](const Asset& asset) {
        return isHad(asset) && asset.isComputer() && test(asset);
    }));
}

class Collector
{
public:
    explicit Collector(const Appendix1Facts& facts)
        : m_facts(facts)
    {
    }
    CollectedAppendix1 run()
    {
        office();
        computers();
        antivirus();
        solutions();
        money();
        wifi();
        incidents();
        people();
        return std::move(m_result);
    }

private:
    void source(std::initializer_list<const char*> ids, const QString& sentence)
    {
        for (const char* id : ids)
            m_result.sources.insert(QString::fromLatin1(id), sentence);
    }
    void office();
    void computers();
    void antivirus();
    void solutions();
    QString firewallText() const;
    void money();
    std::optional<Money> total(BudgetType type, const Period& period) const;
    void wifi();
    std::optional<bool> everyPoint(std::optional<bool> AccessPoint::*answer) const;
    void incidents();
    void countIncident(const Incident& incident);
    void people();
    void trained();
    void needs();

    const Appendix1Facts& m_facts;
    CollectedAppendix1 m_result;
    Appendix1Values& m_values = m_result.values;
};

void Collector::office()
{
    const Office& office = m_facts.office;
    if (!office.ownRegulationNumber.isEmpty()) {
        m_values.hasRegulation = true;
        m_values.regulationDecision = office.ownRegulationNumber;
        if (office.ownRegulationOn)
            *m_values.regulationDecision +=
                QLatin1Char(' ') + text::dateInDocuments(*office.ownRegulationOn);
    }
    m_values.hasLan = office.hasLan;
    if (office.lanModel)
        m_values.lanModel = enumKey(*office.lanModel);
    m_values.ownInternet = office.hasOwnInternet;
    m_values.internetProvider = known(office.internetProvider);
    m_values.ownMail = office.hasOwnMail;
    m_values.mailSystem = known(office.ownMail);
    m_values.publicCloud = office.usesPublicCloud;
    m_values.needsPrivateCloud = office.needsPrivateCloud;
    if (!office.leaderName.isEmpty())
        m_values.leaderInCharge = true;
    if (!office.officerName.isEmpty()) {
        m_values.officerInCharge = true;
        QStringList contact{office.officerName, office.officerEmail, office.officerPhone};
        contact.removeAll(QString());
        m_values.officerContact = contact.join(QLatin1String(", "));
    }
    source({"I.1a", "I.1b", "I.3a", "I.3b", "I.4a", "I.4b", "I.8a", "I.8b", "I.9a", "I.9b", "II.1",
            "II.2a", "II.2b"},
           FormSource::tr("Office page"));
}

void Collector::computers()
{
    source({"I.2a", "I.2b", "I.2c"},
           FormSource::tr(
               "IT assets: servers, workstations and laptops in use, in store or under repair"));
    source({"I.4c"}, FormSource::tr("IT assets: computers in use with network Internet"));
    source(
        {"I.4d"},
        FormSource::tr(
            "IT assets: computers in use, stand-alone and marked for drafting secret documents"));
    if (m_facts.assets.empty())
        return;
    const auto inUse = [](const Asset& asset) { return asset.state == AssetState::InUse; };
    m_values.servers = count(m_facts.assets, [](const Asset& asset) { return asset.isServer(); });
    m_values.workstations =
        count(m_facts.assets, [](const Asset& asset) { return asset.isClientComputer(); });
    m_values.computers = *m_values.servers + *m_values.workstations;
    m_values.internetComputers = count(m_facts.assets, [&](const Asset& asset) {
        return inUse(asset) && asset.network == AssetNetwork::Internet;
    });
    m_values.secretComputers = count(m_facts.assets, [&](const Asset& asset) {
        return inUse(asset) && asset.network == AssetNetwork::StandAlone && asset.secretDrafting;
    });
}

void Collector::antivirus()
{
    source({"I.5.2a", "I.5.2b", "I.5.2c", "I.5.2d"},
           FormSource::tr("IT assets: computers with a licensed antivirus that has not run out"));
    if (m_facts.assets.empty())
        return;
    const auto licensed = [this](const Asset& asset) {
        return hasLicensedAntivirus(asset, m_facts.today);
    };
    m_values.hasAntivirus =
        count(m_facts.assets, [](const Asset& asset) { return !asset.antivirus.isEmpty(); }) > 0;
    m_values.antivirusServers = count(
        m_facts.assets, [&](const Asset& asset) { return asset.isServer() && licensed(asset); });
    m_values.antivirusWorkstations = count(m_facts.assets, [&](const Asset& asset) {
        return asset.isClientComputer() && licensed(asset);
    });
    m_values.antivirusComputers = *m_values.antivirusServers + *m_values.antivirusWorkstations;
}

QString describe(const QString& name, const QString& number, std::optional<NetworkForm> form)
{
    QStringList parts{name, number};
    if (form)
        parts.append(form == NetworkForm::Hardware ? QStringLiteral("thiết bị phần cứng")
                                                   : QStringLiteral("phần mềm"));
    parts.removeAll(QString());
    return parts.join(QLatin1String(", "));
}

QString Collector::firewallText() const
{
    QStringList firewalls;
    for (const NetworkEntry& entry : m_facts.network) {
        if (entry.type == NetworkEntryType::Firewall)
            firewalls.append(describe(entry.name, entry.number, entry.form));
    }
    if (!firewalls.isEmpty())
        return firewalls.join(QLatin1String("; "));
    for (const Asset& asset : m_facts.assets) {
        if (asset.type == AssetType::Firewall && isHad(asset))
            firewalls.append(describe(asset.name, asset.serial, NetworkForm::Hardware));
    }
    return firewalls.join(QLatin1String("; "));
}

void Collector::solutions()
{
    source({"I.5.1a", "I.5.1b"},
           FormSource::tr("Network and solutions: firewalls; else IT assets of type firewall"));
    source({"I.5.3"}, FormSource::tr("Network and solutions: other security solutions"));
    m_values.firewall = known(firewallText());
    if (!m_facts.assets.empty() || !m_facts.network.empty())
        m_values.hasFirewall = m_values.firewall.has_value();
    QStringList others;
    for (const NetworkEntry& entry : m_facts.network) {
        if (entry.type == NetworkEntryType::Solution)
            others.append(describe(entry.name, entry.number, entry.form));
    }
    m_values.otherSolutions = known(others.join(QLatin1String("; ")));
}

std::optional<Money> Collector::total(BudgetType type, const Period& period) const
{
    std::optional<Money> sum;
    for (const BudgetLine& line : m_facts.budget) {
        if (line.type != type)
            continue;
        const bool counts = line.countedOn && line.amount && period.contains(*line.countedOn);
        sum = sum.value_or(Money()) + (counts ? *line.amount : Money());
    }
    return sum;
}

void Collector::money()
{
    m_values.spent = total(BudgetType::Spent, m_facts.period);
    m_values.planned = total(BudgetType::Planned, m_facts.period.next());
    source({"I.6"}, FormSource::tr("Security budget: spent in the period"));
    source(
        {"I.7"},
        FormSource::tr("Security budget: planned for %1").arg(m_facts.period.next().inDocuments()));
}

/// One "no" among the access points makes the answer no; one unknown leaves it open.
std::optional<bool> Collector::everyPoint(std::optional<bool> AccessPoint::*answer) const
{
    std::optional<bool> all = true;
    for (const AccessPoint& point : m_facts.accessPoints) {
        if (point.*answer == false)
            return false;
        if (!(point.*answer))
            all.reset();
    }
    return all;
}

void Collector::wifi()
{
    source({"I.10a", "I.10b", "I.10c", "I.10d", "I.10e"},
           FormSource::tr("Wifi access points: yes only when all are"));
    if (m_facts.accessPoints.empty())
        return;
    m_values.hasWifi = true;
    m_values.wifiAdminPasswordChanged = everyPoint(&AccessPoint::adminPasswordChanged);
    m_values.wifiPassword = everyPoint(&AccessPoint::passwordSet);
    m_values.wifiMacFilter = everyPoint(&AccessPoint::macFilter);
    m_values.wifiZones = everyPoint(&AccessPoint::zoned);
}

int rowOf(IncidentRow row)
{
    const auto entries = enumEntries<IncidentRow>();
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [row](const auto& entry) { return entry.value == row; });
    return int(found - entries.begin());
}

void Collector::countIncident(const Incident& incident)
{
    IncidentCounts& counts = m_values.incidents[size_t(rowOf(*incident.statisticsRow))];
    const auto addTo = [](std::optional<qint64>& cell, std::optional<bool> yes) {
        *cell += yes == true ? 1 : 0;
    };
    ++*counts.total;
    addTo(counts.ownHandling, incident.handledAlone);
    addTo(counts.helpedByAgency, incident.helpedByAgency);
    addTo(counts.helpedByOthers, incident.helpedByOthers);
    counts.damage = *counts.damage + incident.damage.value_or(Money());
}

void Collector::incidents()
{
    m_values.incidents.fill({0, 0, 0, 0, Money()});
    QStringList others;
    QStringList withoutRow;
    QStringList withoutHandler;
    QStringList withoutDamage;
    for (const Incident& incident : m_facts.incidents) {
        const auto day = incident.countedOn();
        if (!day || !m_facts.period.contains(*day))
            continue;
        if (!incident.statisticsRow) {
            withoutRow.append(incident.code);
            continue;
        }
        countIncident(incident);
        if (incident.handledAlone != true && incident.helpedByAgency != true &&
            incident.helpedByOthers != true)
            withoutHandler.append(incident.code);
        if (!incident.damage)
            withoutDamage.append(incident.code);
        if (!incident.otherLabel.isEmpty() && !others.contains(incident.otherLabel))
            others.append(incident.otherLabel);
    }
    m_values.otherIncidents = known(others.join(QLatin1String("; ")));
    const auto warn = [this](const QStringList& codes, const QString& sentence) {
        if (!codes.isEmpty())
            m_result.warnings.append(sentence.arg(codes.join(QLatin1String(", "))));
    };
    warn(withoutRow, FormSource::tr("Not counted, the kind in the report is missing: %1."));
    warn(withoutHandler, FormSource::tr("In no column of who handled it: %1."));
    warn(withoutDamage, FormSource::tr("Damage not estimated, counted as 0: %1."));
    const QString sentence = FormSource::tr("Incidents of the period, by kind in the report");
    for (int row = 1; row <= incidentRowCount; ++row) {
        for (int column = 1; column <= 6; ++column)
            m_result.sources.insert(QStringLiteral("I.11.r%1.c%2").arg(row).arg(column), sentence);
    }
}

struct GroupCounts
{
    qint64 leaders = 0;
    qint64 specialists = 0;
    qint64 users = 0;

    void add(StaffGroup group)
    {
        ++(group == StaffGroup::Leader     ? leaders
           : group == StaffGroup::Security ? specialists
                                           : users);
    }
    void add(const Training& training)
    {
        leaders += training.leaders.value_or(0);
        specialists += training.securityOfficers.value_or(0);
        users += training.users.value_or(0);
    }
    /// Of each group the larger number.
    void raiseTo(const GroupCounts& other)
    {
        leaders = std::max(leaders, other.leaders);
        specialists = std::max(specialists, other.specialists);
        users = std::max(users, other.users);
    }
};

void Collector::people()
{
    trained();
    needs();
}

/// Trained so far, not "in the period": each person of the attendance lists once. Sessions without
/// a list may have had the same people, so the largest of them counts, never their sum.
void Collector::trained()
{
    source({"II.3a", "II.3b", "II.3c"},
           FormSource::tr("Training: each attendee once; of sessions without a list the largest"));
    GroupCounts largest;
    GroupCounts listed;
    QSet<QString> attendees;
    bool any = false;
    for (const Training& training : m_facts.training) {
        if (training.type != TrainingType::Session || !training.heldOn ||
            *training.heldOn > m_facts.period.last())
            continue;
        any = true;
        for (const auto& person : training.attendees)
            attendees.insert(person.code());
        GroupCounts session;
        session.add(training);
        largest.raiseTo(session);
    }
    for (const Staff& staff : m_facts.staff) {
        if (attendees.contains(staff.code) && staff.status == StaffStatus::Working)
            listed.add(staff.group);
    }
    if (!any)
        return;
    listed.raiseTo(largest);
    m_values.trainedLeaders = listed.leaders;
    m_values.trainedSpecialists = listed.specialists;
    m_values.trainedUsers = listed.users;
}

void Collector::needs()
{
    source({"II.4a", "II.4b", "II.4c"}, FormSource::tr("Training: needs stated in the period"));
    GroupCounts counts;
    bool any = false;
    for (const Training& training : m_facts.training) {
        if (training.type != TrainingType::Need || !training.heldOn ||
            !m_facts.period.contains(*training.heldOn))
            continue;
        any = true;
        counts.add(training);
    }
    if (!any)
        return;
    m_values.neededLeaders = counts.leaders;
    m_values.neededSpecialists = counts.specialists;
    m_values.neededUsers = counts.users;
}

} // namespace

CollectedAppendix1 collectAppendix1(const Appendix1Facts& facts)
{
    CollectedAppendix1 collected = Collector(facts).run();
    collected.warnings = appendix1Warnings(collected.values) + collected.warnings;
    return collected;
}

} // namespace soattt
