#pragma once

#include "models/reports/formfields.h"
#include "models/reports/letterhead.h"

#include <array>

/// Phụ lục I of the Kon Tum draft of 2017 (KT2017): the periodic report. Ids are those of the form.
namespace soattt {

/// One row of table I.11. Help may come from both sides, so the parts needn't make up the total.
struct IncidentCounts
{
    std::optional<qint64> total;          ///< c2
    std::optional<qint64> ownHandling;    ///< c3
    std::optional<qint64> helpedByAgency; ///< c4
    std::optional<qint64> helpedByOthers; ///< c5
    std::optional<Money> damage;          ///< c6
    bool operator==(const IncidentCounts&) const = default;
};

constexpr int incidentRowCount = 6;

/// Every field; absent is unknown and prints as a dotted blank, never as 0.
struct Appendix1Values
{
    std::optional<bool> hasRegulation;         // I.1a
    std::optional<QString> regulationDecision; // I.1b
    std::optional<qint64> computers;           // I.2a
    std::optional<qint64> servers;
    std::optional<qint64> workstations;
    std::optional<bool> hasLan;      // I.3a
    std::optional<QString> lanModel; // I.3b: client_server, peer_to_peer
    std::optional<bool> ownInternet; // I.4a
    std::optional<QString> internetProvider;
    std::optional<qint64> internetComputers;
    std::optional<qint64> secretComputers; ///< not a part of internetComputers, whatever it says
    std::optional<bool> hasFirewall;       // I.5.1a
    std::optional<QString> firewall;
    std::optional<bool> hasAntivirus; // I.5.2a
    std::optional<qint64> antivirusComputers;
    std::optional<qint64> antivirusServers;
    std::optional<qint64> antivirusWorkstations;
    std::optional<QString> otherSolutions; // I.5.3
    std::optional<Money> spent;            // I.6
    std::optional<Money> planned;          // I.7
    std::optional<bool> ownMail;           // I.8a
    std::optional<QString> mailSystem;
    std::optional<bool> publicCloud; // I.9a
    std::optional<bool> needsPrivateCloud;
    std::optional<bool> hasWifi; // I.10a
    std::optional<bool> wifiAdminPasswordChanged;
    std::optional<bool> wifiPassword;
    std::optional<bool> wifiMacFilter;
    std::optional<bool> wifiZones;
    std::array<IncidentCounts, incidentRowCount> incidents; // I.11
    std::optional<QString> otherIncidents;                  ///< what the row "Khác" is
    std::optional<bool> leaderInCharge;                     // II.1
    std::optional<bool> officerInCharge;                    // II.2a
    std::optional<QString> officerContact;
    std::optional<qint64> trainedLeaders; // II.3a
    std::optional<qint64> trainedSpecialists;
    std::optional<qint64> trainedUsers;
    std::optional<qint64> neededLeaders; // II.4a
    std::optional<qint64> neededSpecialists;
    std::optional<qint64> neededUsers;
    std::optional<QString> opinions; // III
    bool operator==(const Appendix1Values&) const = default;
};

using Appendix1Field = FormField<Appendix1Values>;

/// All fields in the order of the form. The table is "I.11.r1.c2" … "I.11.r6.c6", the free label of
/// its last row "I.11.r6.c1".
const std::vector<Appendix1Field>& appendix1Fields();

/// Heads of table I.11; in `corrected`, {} stands for the supporting agency.
const std::array<FieldInfo, 6>& appendix1TableHeads();
/// Labels of its rows.
const std::array<FieldInfo, incidentRowCount>& appendix1TableRows();

/// Sentences for the screen where the numbers contradict each other; never printed.
QStringList appendix1Warnings(const Appendix1Values& values);

struct Appendix1Options
{
    /// Exactly as the form stands, slips included; off: wording corrected, office settings used.
    bool verbatim = false;
    bool showPeriod = true;
    QString period;           ///< "6 tháng đầu năm 2026"
    QStringList recipients;   ///< Kính gửi; empty: as the form has it
    QString mailDomain;       ///< "kontum.gov.vn"
    QString dataCentre;       ///< "Trung tâm Dữ liệu tỉnh"
    QString supportingAgency; ///< who is asked for help in table I.11
    QString decisionNumber;   ///< of the governing decision, in the verbatim heading
    QString decisionDay;
    QStringList copies;  ///< Nơi nhận, left out when empty and in verbatim mode
    QString anchorLine;  ///< at the bottom, left out in verbatim mode
    QDateTime createdAt; ///< metadata of the file
};

ReportDocument buildAppendix1(const Appendix1Values& values, const LetterheadData& head,
                              const Appendix1Options& options);

} // namespace soattt
