#include "models/services/operation.h"

#include "models/registers/office.h"

#include <QCoreApplication>

#include <algorithm>
#include <initializer_list>

namespace soattt {

namespace {

bool isOneOf(Operation operation, std::initializer_list<Operation> allowed)
{
    return std::find(allowed.begin(), allowed.end(), operation) != allowed.end();
}

} // namespace

bool isAllowed(Role role, Operation operation)
{
    switch (role) {
    case Role::Administrator:
        return true;
    case Role::Officer:
        return operation != Operation::ManageUsers;
    case Role::Head:
        return isOneOf(operation,
                       {Operation::Read, Operation::Export, Operation::Verify, Operation::BackUp,
                        Operation::ReadLog, Operation::ReadSecretMachines});
    case Role::Reader:
        return operation == Operation::Read;
    }
    Q_UNREACHABLE();
}

bool isReading(Operation operation)
{
    return isOneOf(operation, {Operation::Read, Operation::ReadLog, Operation::ReadSecretMachines});
}

Operation reading(const RecordKind& kind)
{
    return kind.isConfidential() ? Operation::ReadSecretMachines : Operation::Read;
}

Operation editing(const RecordKind& kind)
{
    if (&kind == &userKind())
        return Operation::ManageUsers;
    if (&kind == &officeKind() || &kind == &ownRuleKind())
        return Operation::ChangeOffice;
    return Operation::EditRecords;
}

QString operationName(Operation operation)
{
    const auto said = [](const char* source) {
        return QCoreApplication::translate("Operation", source);
    };
    switch (operation) {
    case Operation::Read:
        return said(QT_TRANSLATE_NOOP("Operation", "read the registers"));
    case Operation::EditRecords:
        return said(QT_TRANSLATE_NOOP("Operation", "change records"));
    case Operation::Import:
        return said(QT_TRANSLATE_NOOP("Operation", "import lists"));
    case Operation::Export:
        return said(QT_TRANSLATE_NOOP("Operation", "export lists"));
    case Operation::Undo:
        return said(QT_TRANSLATE_NOOP("Operation", "undo changes"));
    case Operation::IssueDocument:
        return said(QT_TRANSLATE_NOOP("Operation", "issue documents"));
    case Operation::ChangeOffice:
        return said(QT_TRANSLATE_NOOP("Operation", "change the office's settings"));
    case Operation::ManageUsers:
        return said(QT_TRANSLATE_NOOP("Operation", "manage users"));
    case Operation::BackUp:
        return said(QT_TRANSLATE_NOOP("Operation", "back up the book"));
    case Operation::Verify:
        return said(QT_TRANSLATE_NOOP("Operation", "verify the book"));
    case Operation::ReadLog:
        return said(QT_TRANSLATE_NOOP("Operation", "read the activity log"));
    case Operation::ReadSecretMachines:
        return said(
            QT_TRANSLATE_NOOP("Operation", "read the register of secret-document machines"));
    }
    Q_UNREACHABLE();
}

} // namespace soattt
