#pragma once

#include "models/registers/fieldtraits.h"
#include "models/registers/recordbase.h"
#include "models/registers/recordkind.h"
#include "models/registers/supplier.h"

namespace soattt {

enum class SystemState { Planned, Running, Stopped };
enum class Hosting { OnSite, ProvinceDataCenter, Rented, Other };
/// How far the approved plan is carried out, in the three steps of Mẫu số 08 of NĐ 331/2026.
enum class PlanProgress { None, Partial, Full };
/// The kinds of service KT2017 Phụ lục II asks about, item 2.3.
enum class SystemService { Web, Mail, Database, Ftp, Proxy, Application };

struct InformationSystem : RecordBase
{
    QString name;
    QString purpose;
    SystemState state = SystemState::Running;
    QString owner;
    QString operatedBy;
    std::optional<Ref<Supplier>> supplier;
    std::optional<Hosting> hosting;
    std::optional<qint64> level; ///< 1–5, by the dossier
    std::optional<QDate> proposedOn;
    std::optional<QDate> appraisedOn;
    QString levelDecision;
    std::optional<QDate> levelDecidedOn;
    QString levelBody;
    std::optional<QDate> operatingSince;
    bool important = false; ///< on the list of important systems (BG2024 Đ5.1.a)
    QString os;
    QString osVersion;
    std::vector<SystemService> services;
    QString otherServices;
    QStringList ipAddresses;
    QStringList domains;
    std::optional<QDate> lastAssessedOn;
    std::optional<QDate>
        hardenedOn; ///< looked through and hardened, before operation (HD2024, HP2026 Đ8.2.b)
    std::optional<QDate> planApprovedOn;
    std::optional<QDate> responsePlanOn;
    std::optional<QDate> approvalExpectedOn; ///< of the level dossier, while it is not approved
    std::optional<PlanProgress> planProgress;
    std::optional<QDate> planExpectedOn; ///< fully carried out
};

template <> inline constexpr const char* kindKey<InformationSystem> = "systems";
template <> std::span<const EnumEntry<SystemState>> enumEntries<SystemState>();
template <> std::span<const EnumEntry<Hosting>> enumEntries<Hosting>();
template <> std::span<const EnumEntry<PlanProgress>> enumEntries<PlanProgress>();
template <> std::span<const EnumEntry<SystemService>> enumEntries<SystemService>();

const RecordKind& systemKind();

} // namespace soattt
