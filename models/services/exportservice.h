#pragma once

#include "models/services/session.h"
#include "models/storage/repository.h"

#include <functional>

namespace soattt {

/// Lists out of the book, and empty files to fill in.
class ExportService
{
public:
    using Progress = std::function<void(int percent)>;

    explicit ExportService(const Session& session)
        : m_session(session)
    {
    }

    /// By the ending of the name: .xlsx, .csv or .pdf. Columns are field keys; empty: all that
    /// people fill in. `raw` writes keys and stored values instead of Vietnamese labels. Returns
    /// the rows written.
    qint64 exportList(const RecordKind& kind, const RecordQuery& query, const QString& path,
                      const QStringList& columns = {}, bool raw = false,
                      const Progress& progress = {}) const;
    /// A workbook with headings, drop-downs and a guide sheet.
    void writeTemplate(const RecordKind& kind, const QString& path) const;

private:
    void exportPdf(const RecordKind& kind, const std::vector<Record>& records,
                   const QStringList& columns, const QString& path) const;
    const Session& m_session;
};

} // namespace soattt
