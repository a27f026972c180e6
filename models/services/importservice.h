#pragma once

#include "models/exchange/recordimporter.h"
#include "models/services/session.h"

#include <QHash>

#include <functional>

namespace soattt {

/// What to do with texts in an encoding from before Unicode.
enum class LegacyConsent {
    Ask,     ///< import nothing while a column needs an answer
    Convert, ///< the person saw before and after and agreed
    Keep,    ///< the person says they are right as they stand
};

/// One import from a table file into one register.
struct ImportRequest
{
    const RecordKind* kind = nullptr;
    QString path;
    QString sheet;                   ///< empty: the first sheet with matching headings
    QHash<QString, QString> mapping; ///< heading → field key by hand; an empty key: not imported
    LegacyConsent legacy = LegacyConsent::Ask;
    bool anyHeadings = false; ///< see ImportOptions
    bool skipBadRows = false;
    bool dryRun = false; ///< walks the same path and keeps nothing
};

struct ImportReport
{
    qint64 read = 0;
    qint64 added = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 rejected = 0;
    std::vector<CellError> errors;    ///< by row
    std::vector<LegacyColumn> legacy; ///< columns in TCVN3 or VNI, with samples
    bool needsConsent = false;        ///< there are some and the request only asked
    HeaderMatch header;               ///< headings found, with the columns left out
    QString sheet;                    ///< the one read
    QStringList notes;                ///< whole sentences
    QString warning;                  ///< what failed after the import was kept; empty mostly
    bool applied = false;
    qint64 transaction = 0; ///< for undo, when applied
};

/// One column of a file before it is imported.
struct FileColumn
{
    QString heading;
    QString field;  ///< key of the field it goes to; empty: not imported
    QString sample; ///< the first thing that stands in it
};

/// What a file holds, at a glance.
struct FileLook
{
    QString sheet;
    std::vector<FileColumn> columns; ///< those with a heading, in the file's order
    QStringList missing;             ///< keys of required fields without a column
};

/// All or nothing unless told to skip bad rows; one transaction, undone whole by
/// RecordService::undo. A row is completed, and takes along what follows from it, as a record that
/// is saved. A row whose code is in the register changes that record's mapped fields; without a
/// code, a record with the same unique field (serial, name) or the very same values is the same
/// record.
class ImportService
{
public:
    using Progress = std::function<void(int percent)>; ///< may throw Canceled: nothing is kept

    explicit ImportService(const Session& session)
        : m_session(session)
    {
    }

    /// Remembers the mapping by hand for the next file of this kind.
    ImportReport run(const ImportRequest& request, const Progress& progress = {}) const;
    /// Names of the sheets of a file, in its order.
    static QStringList sheets(const QString& path);
    /// Headings, where they go by the request's mapping, and samples. Throws like `run`.
    FileLook look(const ImportRequest& request) const;
    /// The mapping last used for the kind.
    QHash<QString, QString> rememberedMapping(const RecordKind& kind) const;
    void rememberMapping(const RecordKind& kind, const QHash<QString, QString>& mapping) const;
    static ImportOptions optionsOf(const ImportRequest& request);
    /// The refused rows with a column that says why, to mend and import again.
    void saveBadRows(const ImportRequest& request, const ImportReport& report,
                     const QString& path) const;

private:
    const Session& m_session;
};

} // namespace soattt
