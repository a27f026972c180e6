#pragma once

#include "models/registers/bookrecords.h"

#include <array>

namespace soattt {

/// Everything a person can ask of the services. One table says which role may do what; menus mirror
/// it.
enum class Operation {
    Read,
    EditRecords,
    Import,
    Export,
    Undo,
    IssueDocument,
    ChangeOffice, ///< office facts, applied regulations, own rules
    ManageUsers,
    BackUp,
    Verify,
    ReadLog,
    ReadSecretMachines, ///< the register of secret-document machines and their inspections
};

inline constexpr std::array allOperations{
    Operation::Read,         Operation::EditRecords, Operation::Import,
    Operation::Export,       Operation::Undo,        Operation::IssueDocument,
    Operation::ChangeOffice, Operation::ManageUsers, Operation::BackUp,
    Operation::Verify,       Operation::ReadLog,     Operation::ReadSecretMachines};
inline constexpr std::array allRoles{Role::Administrator, Role::Officer, Role::Head, Role::Reader};

bool isAllowed(Role role, Operation operation);
/// Leaves no trace in the log, so it goes in a book that can't be written to.
bool isReading(Operation operation);
/// What seeing records of that kind takes.
Operation reading(const RecordKind& kind);
/// What adding or changing a record of that kind takes.
Operation editing(const RecordKind& kind);
/// For a sentence of refusal: "import lists".
QString operationName(Operation operation);

} // namespace soattt
