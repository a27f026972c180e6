#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <functional>
#include <vector>

namespace soattt {

/// Pull scanner for the XML inside an .xlsx: UTF-8 bytes in, local names and decoded text out,
/// without building strings. Three times as fast as QXmlStreamReader there (1.2 million cells:
/// 0.4 s against 1.3 s), which decides whether a large import is bearable.
///
/// Strict where it protects: any DOCTYPE, unknown entity, unclosed or crossed element, deep
/// nesting, token of more than 4 MB or encoding other than UTF-8 is a DataError that names file and
/// part. Namespace prefixes are dropped, namespace declarations ignored.
class XmlScanner
{
public:
    /// Fills the buffer with up to so many bytes; 0 at the end.
    using Source = std::function<qsizetype(char*, qsizetype)>;
    enum class Token : quint8 { Start, End, Text, Finished };

    /// `file` and `part` are for the sentences of errors.
    XmlScanner(Source source, QString file, QString part);

    Token next();
    /// Local name of the element just started or ended. Views hold until the next call of next().
    QByteArrayView name() const { return m_name; }
    /// Text just read, entities decoded, line ends as \n. One element may give several.
    QByteArrayView text() const { return m_text; }
    /// Value of the started element's attribute as written (entities not decoded), by local name;
    /// null when absent.
    QByteArrayView attribute(QByteArrayView localName) const;
    /// The same, decoded; empty when absent.
    QString attributeText(QByteArrayView localName) const;
    /// After Start: goes to the end of that element.
    void skipElement();
    /// After Start: calls `child` at the start of each child element; it must consume that child
    /// (by skipElement() or a loop of its own).
    template <typename Function> void eachChild(Function child);
    /// After Start: appends all text of the element, children left out.
    void appendElementText(QByteArray* to);

    [[noreturn]] void fail(const QString& why) const;

private:
    struct Attribute
    {
        QByteArrayView name;
        QByteArrayView value;
    };

    bool refill();
    bool has(qsizetype count);
    qsizetype find(QByteArrayView pattern, qsizetype from);
    void startTag();
    bool parseStartTag();
    bool parseAttribute(const char*& at);
    void endTag();
    void push();
    void pop();
    void readText();
    void readCdata();
    void markup();
    void instruction();
    QByteArray decoded(QByteArrayView raw) const;
    void appendEntity(QByteArrayView name, QByteArray* to) const;
    Token finish();
    [[noreturn]] void failCut() const;
    [[noreturn]] void failSyntax() const;

    Source m_source;
    QString m_file;
    QString m_part;

    std::vector<char> m_buffer;
    const char* m_at = nullptr;
    char* m_end = nullptr; ///< one past the data; always holds a 0
    bool m_exhausted = false;

    QByteArrayView m_name;
    QByteArrayView m_text;
    std::vector<Attribute> m_attributes;
    QByteArray m_decodedText;
    std::vector<char> m_openNames; ///< names of the open elements, one after the other
    std::vector<quint32> m_openStarts;
    bool m_selfClosed = false;
    bool m_sawRoot = false;
};

template <typename Function> void XmlScanner::eachChild(Function child)
{
    for (;;) {
        const Token token = next();
        if (token == Token::End)
            return;
        if (token == Token::Start)
            child();
    }
}

} // namespace soattt
