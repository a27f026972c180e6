#include "models/reports/ooxmlwriter.h"

#include <algorithm>

namespace soattt {

namespace {

/// Not a character of XML 1.0, with the pieces of a broken surrogate pair.
bool forbidden(QStringView text, qsizetype at)
{
    const QChar letter = text[at];
    if (letter.isHighSurrogate())
        return at + 1 == text.size() || !text[at + 1].isLowSurrogate();
    if (letter.isLowSurrogate())
        return at == 0 || !text[at - 1].isHighSurrogate();
    const char16_t code = letter.unicode();
    return (code < 0x20 && code != u'\t' && code != u'\n') || (code >= 0x7f && code < 0xa0) ||
           code == 0xfffe || code == 0xffff;
}

QString allowed(const QString& text)
{
    QString kept;
    kept.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at)
        if (!forbidden(text, at))
            kept += text[at];
    return kept.normalized(QString::NormalizationForm_C);
}

} // namespace

OoxmlWriter::OoxmlWriter()
    : m_xml(&m_bytes)
{
    m_xml.writeStartDocument(QStringLiteral("1.0"), true);
}

void OoxmlWriter::start(const char* name, Attributes attributes)
{
    m_xml.writeStartElement(QLatin1String(name));
    for (const auto& [key, value] : attributes)
        m_xml.writeAttribute(QLatin1String(key), allowed(value));
}

void OoxmlWriter::empty(const char* name, Attributes attributes)
{
    m_xml.writeEmptyElement(QLatin1String(name));
    for (const auto& [key, value] : attributes)
        m_xml.writeAttribute(QLatin1String(key), allowed(value));
}

void OoxmlWriter::text(const QString& text)
{
    m_xml.writeCharacters(allowed(text));
}

QByteArray OoxmlWriter::take()
{
    m_xml.writeEndDocument();
    return std::move(m_bytes);
}

} // namespace soattt
