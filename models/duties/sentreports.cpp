#include "models/duties/sentreports.h"

#include "models/duties/dutyrules.h"

#include <algorithm>

namespace soattt::dutyrules {

SentReports::SentReports(const std::vector<Document>& documents,
                         const QList<Regulation>& regulations)
{
    for (const Document& document : documents) {
        if (isLive(document) && !document.period.isEmpty() && document.recordCode.isEmpty())
            m_documents.push_back(&document);
    }
    std::ranges::sort(m_documents, [](const Document* a, const Document* b) {
        return isSent(*a) != isSent(*b) ? isSent(*a) : a->code < b->code;
    });
    for (const Regulation& regulation : regulations) {
        for (const ReportRule& rule : regulation.reports)
            m_namedForms.insert(rule.form.value_or(QString()));
    }
    m_namedForms.remove(QString());
}

bool SentReports::isSent(const Document& document)
{
    return document.state == DocumentState::Sent || document.sentOn;
}

bool SentReports::fits(const Document& document, const ReportRule& rule,
                       const QString& period) const
{
    if (document.period != period)
        return false;
    return rule.form
               ? document.form == *rule.form
               : document.type == QLatin1String("BC") && !m_namedForms.contains(document.form);
}

const Document* SentReports::take(const ReportRule& rule, const Period& period)
{
    const auto found =
        std::ranges::find_if(m_documents, [&, text = period.toString()](const Document* document) {
            return fits(*document, rule, text);
        });
    if (found == m_documents.end())
        return nullptr;
    const Document* document = *found;
    m_documents.erase(found);
    return document;
}

} // namespace soattt::dutyrules
