#pragma once

#include "models/core/period.h"
#include "models/policy/regulation.h"
#include "models/registers/document.h"

#include <QSet>

#include <vector>

namespace soattt::dutyrules {

/// The documents that may settle a periodic report; each is taken once, because reports of two
/// regulations never merge. A report is settled by sending it, not by printing it (every text says
/// "gửi", "báo cáo").
class SentReports
{
public:
    /// A form named by any of the regulations, a reference profile too, is that one's report only.
    SentReports(const std::vector<Document>& documents, const QList<Regulation>& regulations);

    /// The document for that report: by the form the rule names, else any report ("BC") of the
    /// period on a form that no other rule names. One that was sent before one that wasn't; null
    /// when there is none.
    const Document* take(const ReportRule& rule, const Period& period);
    static bool isSent(const Document& document);

private:
    bool fits(const Document& document, const ReportRule& rule, const QString& period) const;

    std::vector<const Document*> m_documents; ///< not taken yet; sent ones first, then by code
    QSet<QString> m_namedForms;
};

} // namespace soattt::dutyrules
