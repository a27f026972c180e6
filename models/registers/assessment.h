#pragma once

#include "models/registers/informationsystem.h"
#include "models/registers/people.h"

namespace soattt {

enum class AssessmentType { Risk, ImportantSystems, Effectiveness };

/// What the officer assesses and reports: risks (duty H7), the list of important systems (H4,
/// BG2024 Đ5.3.a), how well the measures work (HP2026 Đ22.1.c).
struct Assessment : RecordBase
{
    AssessmentType type = AssessmentType::Risk;
    QString subject;
    std::vector<Ref<InformationSystem>> systems;
    std::optional<QDate> assessedOn;
    std::optional<Ref<Staff>> assessedBy;
    QString risks; ///< and how grave they are
    QString measures;
    std::optional<QDate> reportedOn; ///< to the head
    std::optional<QDate> measuresDueOn;
    std::optional<QDate> measuresDoneOn;
};

template <> inline constexpr const char* kindKey<Assessment> = "assessments";
template <> std::span<const EnumEntry<AssessmentType>> enumEntries<AssessmentType>();

const RecordKind& assessmentKind();

} // namespace soattt
