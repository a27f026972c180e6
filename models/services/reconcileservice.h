#pragma once

#include "models/registers/reconciliation.h"
#include "models/services/importservice.h"

namespace soattt {

struct ReconcileRequest
{
    QString system;     ///< code
    ImportRequest file; ///< path, sheet and mapping; the rest is set by the service
};

struct ReconcileReport
{
    QString system;
    QString sheet;
    QStringList notes; ///< whole sentences
    std::vector<ListedAccount> listed;
    std::vector<Difference> differences;
    int count(Mismatch what) const;
};

/// Holds the list of accounts a system gives against the register. Writes nothing but a line in the
/// log that it was done.
class ReconcileService
{
public:
    using Progress = ImportService::Progress; ///< may throw Canceled

    explicit ReconcileService(const Session& session)
        : m_session(session)
    {
    }

    /// What such a file is read as: any list with a column of usernames.
    static ImportRequest fileRequest(const QString& path);
    /// Throws UserError when there is no such system or no column of usernames, DataError on a
    /// file that can't be read.
    ReconcileReport run(const ReconcileRequest& request, const Progress& progress = {}) const;
    /// The same list against the register as it stands now.
    void again(ReconcileReport& report) const;
    /// The differences as a table, .xlsx or .csv by the ending of the name; Vietnamese.
    void save(const ReconcileReport& report, const QString& path) const;

private:
    void requireSystem(const QString& code) const;
    const Session& m_session;
};

/// "Of someone who left", in the language of the screen.
QString mismatchLabel(Mismatch what);

} // namespace soattt
