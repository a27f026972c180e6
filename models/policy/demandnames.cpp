#include "models/policy/demandnames.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace soattt {

namespace {

struct DemandName
{
    Demand demand;
    const char* name;  ///< as stored
    const char* label; ///< English source
};

using enum Demand;

constexpr std::array names{
    DemandName{DrivesDestroyed, "drives_destroyed",
               QT_TRANSLATE_NOOP("Policy", "drives are destroyed")},
    DemandName{DrivesWiped, "drives_wiped", QT_TRANSLATE_NOOP("Policy", "drives are wiped")},
    DemandName{DrivesWipedOrDestroyed, "drives_wiped_or_destroyed",
               QT_TRANSLATE_NOOP("Policy", "drives are wiped or destroyed")},
    DemandName{DrivesBackedUp, "drives_backed_up",
               QT_TRANSLATE_NOOP("Policy", "data is backed up before")},
    DemandName{StorageBeforeLeaving, "storage_before_leaving",
               QT_TRANSLATE_NOOP("Policy", "drives out or wiped before outside repair")},
    DemandName{RepairConfirmed, "repair_confirmed",
               QT_TRANSLATE_NOOP("Policy", "the leader confirms a repair")},
    DemandName{CheckedAfterRepair, "checked_after_repair",
               QT_TRANSLATE_NOOP("Policy", "checked after a repair")},
    DemandName{Maintenance, "maintenance", QT_TRANSLATE_NOOP("Policy", "regular maintenance")},
    DemandName{MovementConsent, "movement_consent",
               QT_TRANSLATE_NOOP("Policy", "the leader's consent to a movement")},
    DemandName{DeviceConsent, "device_consent",
               QT_TRANSLATE_NOOP("Policy", "consent to a private device")},
    DemandName{PurchasePlan, "purchase_plan",
               QT_TRANSLATE_NOOP("Policy", "a purchase plan a year")},
    DemandName{NoConnectionHistory, "no_connection_history",
               QT_TRANSLATE_NOOP("Policy", "never connected to the Internet")},
    DemandName{BackupRetention, "backup_retention",
               QT_TRANSLATE_NOOP("Policy", "how long copies are kept")},
    DemandName{BackupTime, "backup_time", QT_TRANSLATE_NOOP("Policy", "when copies are made")},
    DemandName{BackupMethodStated, "backup_method",
               QT_TRANSLATE_NOOP("Policy", "how copies are made")},
    DemandName{RecoveryTime, "recovery_time",
               QT_TRANSLATE_NOOP("Policy", "how long recovery takes")},
    DemandName{RestoreTestTime, "restore_test_time",
               QT_TRANSLATE_NOOP("Policy", "when restoring is tested")},
    DemandName{OtherPartition, "other_partition",
               QT_TRANSLATE_NOOP("Policy", "not on the partition of the applications")},
    DemandName{ExternalMedium, "external_medium",
               QT_TRANSLATE_NOOP("Policy", "on an external medium")},
    DemandName{BackupLabel, "backup_label", QT_TRANSLATE_NOOP("Policy", "copies are labelled")},
    DemandName{BackupProcedure, "backup_procedure",
               QT_TRANSLATE_NOOP("Policy", "a backup procedure is issued")},
    DemandName{BackupEncryption, "backup_encryption",
               QT_TRANSLATE_NOOP("Policy", "copies are encrypted")},
    DemandName{WifiCipher, "wifi_cipher", QT_TRANSLATE_NOOP("Policy", "WPA2 or WPA3")},
    DemandName{WifiOwnRange, "wifi_own_range",
               QT_TRANSLATE_NOOP("Policy", "wifi has an IP range of its own")},
    DemandName{WifiAdminPassword, "wifi_admin_password",
               QT_TRANSLATE_NOOP("Policy", "the access point's admin password is changed")},
    DemandName{Firewall, "firewall", QT_TRANSLATE_NOOP("Policy", "a firewall is used")},
    DemandName{Hardening, "hardening",
               QT_TRANSLATE_NOOP("Policy", "servers are hardened before use")},
    DemandName{DutyRota, "duty_rota", QT_TRANSLATE_NOOP("Policy", "a duty rota is kept")},
    DemandName{FirstPassword, "first_password",
               QT_TRANSLATE_NOOP("Policy", "a newly issued password is changed")},
    DemandName{MakersPasswords, "makers_passwords",
               QT_TRANSLATE_NOOP("Policy", "makers' default passwords are changed")},
    DemandName{AccountNotShared, "account_not_shared",
               QT_TRANSLATE_NOOP("Policy", "accounts are not shared")},
    DemandName{UniqueAccounts, "unique_accounts",
               QT_TRANSLATE_NOOP("Policy", "each account is unique")},
    DemandName{ContractRisks, "contract_risks",
               QT_TRANSLATE_NOOP("Policy", "a contract's risks are assessed")},
    DemandName{ContractDuties, "contract_duties",
               QT_TRANSLATE_NOOP("Policy", "a contract states each side's duties")},
    DemandName{ContractBreachTerms, "contract_breach_terms",
               QT_TRANSLATE_NOOP("Policy", "a contract says what follows a breach")},
    DemandName{ContractConfidentiality, "contract_confidentiality",
               QT_TRANSLATE_NOOP("Policy", "the supplier keeps things secret")},
    DemandName{ContractNoDataAdministration, "contract_no_data_administration",
               QT_TRANSLATE_NOOP("Policy", "the supplier does not administer the data")},
    DemandName{ContractAccessLimited, "contract_access_limited",
               QT_TRANSLATE_NOOP("Policy", "the supplier's access is limited")},
    DemandName{ContractBreachHandled, "contract_breach_handled",
               QT_TRANSLATE_NOOP("Policy", "a supplier's breach is acted on")},
    DemandName{ContractWoundUp, "contract_wound_up",
               QT_TRANSLATE_NOOP("Policy", "data and rights come back at the end of a contract")},
    DemandName{VulnerabilityRemedy, "vulnerability_remedy",
               QT_TRANSLATE_NOOP("Policy", "known vulnerabilities are remedied")},
    DemandName{ImportantSystems, "important_systems",
               QT_TRANSLATE_NOOP("Policy", "the list of important systems is assessed")},
    DemandName{TrainingNeeds, "training_needs",
               QT_TRANSLATE_NOOP("Policy", "training needs are found out")},
    DemandName{TrainingSession, "training_session",
               QT_TRANSLATE_NOOP("Policy", "training is held")},
    DemandName{PlanCarriedOut, "plan_carried_out",
               QT_TRANSLATE_NOOP("Policy", "the plan of an old level is carried out")},
    DemandName{AssetsReturned, "assets_returned",
               QT_TRANSLATE_NOOP("Policy", "a leaver gives all assets back")},
    DemandName{KeysReturned, "keys_returned",
               QT_TRANSLATE_NOOP("Policy", "a leaver gives key devices and ID cards back")},
    DemandName{HandoverMinutes, "handover_minutes",
               QT_TRANSLATE_NOOP("Policy", "a leaver's handover is put in minutes")},
    DemandName{SecretOffInternet, "secret_off_internet",
               QT_TRANSLATE_NOOP("Policy", "no secrets on a machine on the Internet")},
    DemandName{SecretIsolated, "secret_isolated",
               QT_TRANSLATE_NOOP("Policy", "secret-document machines have no connection outward")},
    DemandName{SecretOnlyDesignated, "secret_only_designated",
               QT_TRANSLATE_NOOP("Policy", "secrets on the machines set up for them only")},
    DemandName{SecretCounted, "secret_counted",
               QT_TRANSLATE_NOOP("Policy", "machines for secret drafting are reported by number")},
    DemandName{DrivesClearedOnChange, "drives_cleared_on_change",
               QT_TRANSLATE_NOOP("Policy", "drives are cleared on a change of purpose")},
};

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < names.size(); ++i)
        if (names[i].demand != static_cast<Demand>(i))
            return false;
    return names.size() == static_cast<std::size_t>(DrivesClearedOnChange) + 1;
}
static_assert(isInOrder(), "one row per demand, in the order of the enum");

} // namespace

QString nameOf(Demand demand)
{
    return QLatin1String(names.at(static_cast<std::size_t>(demand)).name);
}

QString labelOf(Demand demand)
{
    return QCoreApplication::translate("Policy", names.at(static_cast<std::size_t>(demand)).label);
}

std::optional<Demand> tryDemandFromString(const QString& name)
{
    const auto found = std::ranges::find_if(
        names, [&name](const DemandName& row) { return name == QLatin1String(row.name); });
    if (found == names.end())
        return std::nullopt;
    return found->demand;
}

} // namespace soattt
