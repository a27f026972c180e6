#pragma once

#include "models/registers/secretinspection.h"
#include "models/services/session.h"

namespace soattt {

/// Inspections of the equipment for secret documents, by the words of the regulations.
class SecretMachineService
{
public:
    explicit SecretMachineService(const Session& session)
        : m_session(session)
    {
    }

    /// What the applied regulations say of such equipment (duties G1, G2, G4, G5), each rule a
    /// point, with its clauses. Empty where none says anything.
    std::vector<SecretInspectionItem> checklist() const;
    /// An open inspection with that checklist; returns its code. Throws UserError when the
    /// checklist is empty, RecordRefused when what was said is not fit.
    QString openInspection(const QString& machine, const QDate& on,
                           const QString& inspectors) const;
    /// Since when the computer is cut off, where it is in the register.
    static std::optional<QDate> isolatedOn(Repository& repository, const QString& asset);

private:
    const Session& m_session;
};

} // namespace soattt
