#pragma once

#include "models/registers/fieldtraits.h"
#include "models/registers/recordbase.h"
#include "models/registers/recordkind.h"

namespace soattt {

struct Staff;

struct Department : RecordBase
{
    QString name;
    std::optional<Ref<Staff>> head;
    QString location;
    QString phone;
};

/// The three groups of KT2017 Phụ lục I, II.3 and II.4.
enum class StaffGroup { Leader, Security, User };
enum class StaffStatus { Working, Transferred, Left, Retired };

struct Staff : RecordBase
{
    QString name;
    QString sortName; ///< typed by hand where the given name is not the last word
    QString post;
    std::optional<Ref<Department>> department;
    StaffGroup group = StaffGroup::User;
    QString email;
    QString phone;
    std::optional<QDate> joinedOn;
    StaffStatus status = StaffStatus::Working;
    std::optional<QDate> statusOn;
    QString statusDecision;
    std::optional<QDate> briefedOn;
    bool pledgeNeeded =
        false; ///< touches important data or runs important systems (HP2026 Đ10.2.a)
    std::optional<QDate> pledgedOn;
};

template <> inline constexpr const char* kindKey<Department> = "departments";
template <> inline constexpr const char* kindKey<Staff> = "staff";
template <> std::span<const EnumEntry<StaffGroup>> enumEntries<StaffGroup>();
template <> std::span<const EnumEntry<StaffStatus>> enumEntries<StaffStatus>();

const RecordKind& departmentKind();
const RecordKind& staffKind();

} // namespace soattt
