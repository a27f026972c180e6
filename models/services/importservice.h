#pragma once

#include "models/services/session.h"

#include <QHash>

#include <functional>

namespace soattt {

/// One import from a table file into one register.
struct ImportRequest
{
    const RecordKind* kind = nullptr;
    QString path;
    QString sheet; ///< empty: the first sheet with matching headings
    QHash<QString, int>
        mapping; ///< field key → column from 0; -1 leaves it out; empty: by the headings
    bool convertLegacy = false; ///< consent to convert TCVN3 and VNI texts
    bool skipBadRows = false;
    bool dryRun = false; ///< walks the same path and keeps nothing
};

/// One refused value: where, what, why and what was expected.
struct ImportIssue
{
    QString sheet;
    int row = 0; ///< as Excel shows it
    QString column;
    QString value;
    QString message;
};

/// A column whose texts are in an encoding from before Unicode, with samples.
struct LegacyColumn
{
    QString column;
    QString encoding; ///< "TCVN3 (ABC)", "VNI"
    QStringList before;
    QStringList after;
};

/// A column of the file and the field it goes to; empty key: not taken.
struct ImportColumn
{
    int column = 0; ///< from 0
    QString heading;
    QString field;
};

struct ImportReport
{
    qint64 read = 0;
    qint64 added = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 rejected = 0;
    std::vector<ImportIssue> errors;
    std::vector<LegacyColumn> legacy; ///< not empty without consent: nothing was imported
    std::vector<ImportColumn> columns;
    QStringList sheets; ///< of the file
    QString sheet;      ///< the one read
    int headerRow = 0;  ///< as Excel shows it
    QStringList notes;  ///< whole sentences
    bool applied = false;
    qint64 transaction = 0; ///< for undo, when applied
};

/// All or nothing unless told to skip bad rows; one transaction, undone whole by
/// RecordService::undo. A row whose code is in the register changes that record's mapped fields;
/// without a code, a record with the same unique field (serial, name) or the very same values is
/// the same record.
class ImportService
{
public:
    using Progress = std::function<void(int percent)>; ///< may throw Canceled: nothing is kept

    explicit ImportService(const Session& session)
        : m_session(session)
    {
    }

    ImportReport run(const ImportRequest& request, const Progress& progress = {}) const;
    /// The refused rows with a column that says why, to mend and import again.
    void saveBadRows(const ImportRequest& request, const ImportReport& report,
                     const QString& path) const;

private:
    const Session& m_session;
};

} // namespace soattt
