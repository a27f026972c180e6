#pragma once

#include "models/reports/loganchor.h"
#include "models/reports/reportdocument.h"

#include <QDateTime>

namespace soattt {

/// What a page that closes the log for a period says.
struct LogClosing
{
    struct Count
    {
        QString what;
        qint64 entries = 0;
    };

    QString office;
    QString period; ///< "từ 01/07/2026 đến 31/07/2026"
    QDateTime at;
    QString by;
    qint64 first = 0;          ///< number of the period's first entry; 0 when it has none
    qint64 last = 0;           ///< and of its last
    std::vector<Count> counts; ///< of what was done, the most first
    LogAnchor head;            ///< of the whole log at `at`
};

/// One page for the paper file: what the log holds of the period, and the head of its chain with a
/// QR code. Whoever compares it later learns whether anything before it was changed.
ReportDocument buildLogClosing(const LogClosing& closing);

} // namespace soattt
