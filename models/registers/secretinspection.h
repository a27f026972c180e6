#pragma once

#include "models/registers/machinecheck.h"
#include "models/registers/secretmachine.h"

namespace soattt {

enum class SecretInspectionState { Open, Finished };
enum class SecretAnswer { Unanswered, Yes, No, NotApplicable };

/// One look at a designated piece of equipment, by the office or by a team, and what was done about
/// what it found.
struct SecretInspection : RecordBase
{
    std::optional<Ref<SecretMachine>> machine;
    std::optional<QDate> inspectedOn;
    QString inspectors;
    SecretInspectionState state = SecretInspectionState::Open;
    std::optional<Ref<MachineCheck>> machineCheck; ///< the self-check looked at
    QString findings;
    QString remedy;
    std::optional<Ref<Staff>> responsible;
    std::optional<QDate> remedyDueOn;
    std::optional<QDate> remediedOn;
};

/// One point of its checklist, in the words of the regulation.
struct SecretInspectionItem : RecordBase
{
    std::optional<Ref<SecretInspection>> inspection;
    QString text; ///< as the clause says it
    QString clause;
    SecretAnswer answer = SecretAnswer::Unanswered;
    QString remark;
};

template <> inline constexpr const char* kindKey<SecretInspection> = "secret-inspections";
template <> inline constexpr const char* kindKey<SecretInspectionItem> = "secret-inspection-items";
template <> std::span<const EnumEntry<SecretInspectionState>> enumEntries<SecretInspectionState>();
template <> std::span<const EnumEntry<SecretAnswer>> enumEntries<SecretAnswer>();

const RecordKind& secretInspectionKind();
const RecordKind& secretInspectionItemKind();

} // namespace soattt
