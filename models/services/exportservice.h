#pragma once

#include "models/core/aside.h"
#include "models/reports/reportdocument.h"
#include "models/services/session.h"
#include "models/storage/repository.h"

namespace soattt {

/// Lists out of the book, and empty files to fill in.
class ExportService
{
public:
    explicit ExportService(const Session& session)
        : m_session(session)
    {
    }

    /// By the ending of the name: .xlsx, .csv or .pdf. Columns are field keys; empty: all that
    /// people fill in. `raw` writes keys and stored values instead of Vietnamese labels. Returns
    /// the rows written. Progress may throw Canceled: what stood under the name stays.
    qint64 exportList(const RecordKind& kind, const RecordQuery& query, const QString& path,
                      const QStringList& columns = {}, bool raw = false,
                      const Tell& progress = {}) const;
    /// The list as shown, to print. Columns are field keys; empty: those listed from the start.
    ReportDocument listDocument(const RecordKind& kind, const RecordQuery& query,
                                const QStringList& columns = {}, const Tell& progress = {}) const;
    /// Call once it went to the printer: printing is written in the log.
    void notePrinted(const RecordKind& kind) const;
    /// Call once rows stand on the clipboard: they leave the book as by an export.
    void noteCopied(const RecordKind& kind, int rows) const;
    /// A workbook with headings, drop-downs and a guide sheet; holds nothing of a book.
    static void writeTemplate(const RecordKind& kind, const QString& path);

private:
    void authorize(const RecordKind& kind) const;
    const Session& m_session;
};

} // namespace soattt
