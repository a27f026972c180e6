#pragma once

#include <QByteArray>
#include <QString>
#include <QXmlStreamWriter>

#include <initializer_list>
#include <utility>

namespace soattt {

/// Writes one part of an Office Open XML file. The one place where text is escaped: control
/// characters, which XML 1.0 can't hold, are dropped.
class OoxmlWriter
{
public:
    using Attribute = std::pair<const char*, QString>;
    using Attributes = std::initializer_list<Attribute>;

    OoxmlWriter();

    /// Names carry their prefix: "w:p".
    void start(const char* name, Attributes attributes = {});
    void end() { m_xml.writeEndElement(); }
    void empty(const char* name, Attributes attributes = {});
    /// <name w:val="value"/>
    void value(const char* name, const QString& value) { empty(name, {{"w:val", value}}); }
    void text(const QString& text);
    /// Ends the document and gives it away.
    QByteArray take();

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace soattt
