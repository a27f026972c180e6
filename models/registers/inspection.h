#pragma once

#include "models/registers/fieldtraits.h"
#include "models/registers/people.h"

namespace soattt {

enum class InspectionType { Periodic, Surprise, Own };

/// A check of the office by an inspection team, or by the office itself, what it found and what
/// was done about it (HP2016 Đ20, duty H2).
struct Inspection : RecordBase
{
    InspectionType type = InspectionType::Periodic;
    QString subject;
    QString body; ///< who inspects
    std::optional<QDate> noticedOn;
    std::optional<QDate> inspectedOn; ///< first day; in the future: announced
    QString representatives;          ///< of the office, with their posts (HP2016 Đ20.6.b)
    QString minutes;                  ///< number of the minutes or the conclusion
    QString findings;
    QString remedy;
    std::optional<Ref<Staff>> responsible;
    std::optional<QDate> remedyDueOn;
    std::optional<QDate> remediedOn;
};

template <> inline constexpr const char* kindKey<Inspection> = "inspections";
template <> std::span<const EnumEntry<InspectionType>> enumEntries<InspectionType>();

const RecordKind& inspectionKind();

} // namespace soattt
