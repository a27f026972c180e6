#include "models/exchange/xmlscanner.h"

#include "models/exchange/exchangeerror.h"

#include <QCoreApplication>

#include <cstring>
#include <utility>

namespace soattt {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

constexpr qsizetype firstBuffer = 128 << 10;
constexpr qsizetype longestToken = 4 << 20;
constexpr size_t deepest = 200;

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

/// Ends a name; 0 is among them, so that the end of the data stops every loop.
bool endsName(char c)
{
    return c == '>' || c == '/' || c == '=' || c == '<' || c == '"' || c == '\'' || c == 0 ||
           isBlank(c);
}

const char* skipName(const char* at)
{
    while (!endsName(*at))
        ++at;
    return at;
}

const char* skipBlanks(const char* at)
{
    while (isBlank(*at))
        ++at;
    return at;
}

QByteArrayView view(const char* from, const char* to)
{
    return QByteArrayView(from, to - from);
}

QByteArrayView localName(const char* from, const char* to)
{
    const void* colon = memchr(from, ':', size_t(to - from));
    return view(colon ? static_cast<const char*>(colon) + 1 : from, to);
}

/// A character of XML 1.0 as UTF-8; empty for one it does not allow.
QByteArray character(char32_t code)
{
    const bool allowed = code == 9 || code == 10 || code == 13 || (code >= 0x20 && code < 0xd800) ||
                         (code >= 0xe000 && code <= 0x10ffff && code != 0xfffe && code != 0xffff);
    return allowed ? QString::fromUcs4(&code, 1).toUtf8() : QByteArray();
}

} // namespace

XmlScanner::XmlScanner(Source source, QString file, QString part)
    : m_source(std::move(source))
    , m_file(std::move(file))
    , m_part(std::move(part))
    , m_buffer(size_t(firstBuffer + 1))
    , m_at(m_buffer.data())
    , m_end(m_buffer.data())
{
    *m_end = 0;
    if (has(3) && memcmp(m_at, "\xef\xbb\xbf", 3) == 0)
        m_at += 3;
}

/// Moves what is left to the front, grows when a single token fills the buffer, and reads more.
bool XmlScanner::refill()
{
    if (m_exhausted)
        return false;
    const qsizetype left = m_end - m_at;
    if (left > longestToken)
        fail(Words::tr("one text or tag is longer than 4 MB"));
    if (left > 0 && m_at != m_buffer.data())
        memmove(m_buffer.data(), m_at, size_t(left));
    if (left * 2 > qsizetype(m_buffer.size()))
        m_buffer.resize(m_buffer.size() * 2);
    const qsizetype got = m_source(m_buffer.data() + left, qsizetype(m_buffer.size()) - 1 - left);
    m_at = m_buffer.data();
    m_end = m_buffer.data() + left + got;
    *m_end = 0;
    m_exhausted = got == 0;
    return got > 0;
}

bool XmlScanner::has(qsizetype count)
{
    while (m_end - m_at < count) {
        if (!refill())
            return false;
    }
    return true;
}

/// Distance from the current place to the pattern, looked for from `from` on; reads as needed.
qsizetype XmlScanner::find(QByteArrayView pattern, qsizetype from)
{
    for (;;) {
        const qsizetype found = view(m_at, m_end).indexOf(pattern, from);
        if (found >= 0)
            return found;
        from = qMax(from, m_end - m_at - pattern.size() + 1);
        if (!refill())
            failCut();
    }
}

XmlScanner::Token XmlScanner::next()
{
    if (m_selfClosed) {
        m_selfClosed = false;
        return Token::End;
    }
    for (;;) {
        if (!has(1))
            return finish();
        if (*m_at != '<') {
            readText();
            if (!m_openStarts.empty())
                return Token::Text;
            continue;
        }
        if (!has(2))
            failCut();
        if (m_at[1] == '/') {
            endTag();
            return Token::End;
        }
        if (m_at[1] == '!' && has(9) && memcmp(m_at, "<![CDATA[", 9) == 0) {
            readCdata();
            return Token::Text;
        }
        if (m_at[1] != '!' && m_at[1] != '?') {
            startTag();
            return Token::Start;
        }
        markup();
    }
}

/// A comment or an instruction is passed over; a document type is refused.
void XmlScanner::markup()
{
    if (m_at[1] == '?') {
        instruction();
    } else if (has(4) && memcmp(m_at, "<!--", 4) == 0) {
        m_at += find("-->", 4) + 3;
    } else {
        throw unreadableKind(
            m_file,
            Words::tr("its part \"%1\" holds a document type declaration (DOCTYPE)").arg(m_part),
            Words::tr("Excel never writes one, attacks do. Don't open the file; "
                      "ask its sender for a new one."));
    }
}

void XmlScanner::instruction()
{
    const qsizetype length = find("?>", 2);
    const QByteArray content = view(m_at, m_at + length).toByteArray().toLower();
    m_at += length + 2;
    const qsizetype encoding = content.indexOf("encoding");
    if (content.startsWith("<?xml ") && encoding > 0 && !content.contains("utf-8") &&
        !content.contains("us-ascii"))
        fail(Words::tr("it is not encoded in UTF-8"));
}

void XmlScanner::startTag()
{
    if (m_openStarts.empty() && m_sawRoot)
        failSyntax();
    while (!parseStartTag()) {
        if (!refill())
            failCut();
    }
    m_sawRoot = true;
}

/// False when the tag does not end within the data at hand.
bool XmlScanner::parseStartTag()
{
    const char* at = m_at + 1;
    m_attributes.clear();
    const char* nameEnd = skipName(at);
    m_name = localName(at, nameEnd);
    at = skipBlanks(nameEnd);
    while (*at != '>' && *at != '/') {
        if (at == m_end || !parseAttribute(at))
            return false;
        at = skipBlanks(at);
    }
    if (m_name.isEmpty())
        failSyntax();
    if (*at == '/') {
        if (at + 1 == m_end)
            return false;
        if (at[1] != '>')
            failSyntax();
        m_selfClosed = true;
        m_at = at + 2;
        return true;
    }
    m_at = at + 1;
    push();
    return true;
}

bool XmlScanner::parseAttribute(const char*& at)
{
    const char* nameEnd = skipName(at);
    const char* equals = skipBlanks(nameEnd);
    const char* quote = *equals == '=' ? skipBlanks(equals + 1) : equals;
    if (quote == m_end)
        return false;
    if (nameEnd == at || *equals != '=' || (*quote != '"' && *quote != '\''))
        failSyntax();
    const auto* close =
        static_cast<const char*>(memchr(quote + 1, *quote, size_t(m_end - quote - 1)));
    if (!close)
        return false;
    if (nameEnd - at < 5 || memcmp(at, "xmlns", 5) != 0)
        m_attributes.push_back({localName(at, nameEnd), view(quote + 1, close)});
    at = close + 1;
    return true;
}

void XmlScanner::endTag()
{
    const qsizetype length = find(">", 2);
    const char* nameEnd = skipName(m_at + 2);
    m_name = localName(m_at + 2, nameEnd);
    if (skipBlanks(nameEnd) != m_at + length || m_openStarts.empty())
        failSyntax();
    m_at += length + 1;
    pop();
}

void XmlScanner::push()
{
    if (m_openStarts.size() >= deepest)
        fail(Words::tr("its elements are nested too deeply"));
    m_openStarts.push_back(quint32(m_openNames.size()));
    m_openNames.insert(m_openNames.end(), m_name.begin(), m_name.end());
}

void XmlScanner::pop()
{
    const quint32 start = m_openStarts.back();
    const QByteArrayView open(m_openNames.data() + start, qsizetype(m_openNames.size() - start));
    if (open != m_name)
        failSyntax();
    m_openNames.resize(start);
    m_openStarts.pop_back();
}

void XmlScanner::readText()
{
    const char* less = nullptr;
    for (qsizetype from = 0; !less;) {
        less = static_cast<const char*>(memchr(m_at + from, '<', size_t(m_end - m_at - from)));
        from = m_end - m_at;
        if (!less && !refill())
            less = m_end;
    }
    m_text = view(m_at, less);
    m_at = less;
    if (m_openStarts.empty() && skipBlanks(m_text.data()) != less)
        failSyntax();
    if (memchr(m_text.data(), 0, size_t(m_text.size())))
        failSyntax();
    if (memchr(m_text.data(), '&', size_t(m_text.size())) ||
        memchr(m_text.data(), '\r', size_t(m_text.size()))) {
        m_decodedText = decoded(m_text);
        m_text = m_decodedText;
    }
}

void XmlScanner::readCdata()
{
    if (m_openStarts.empty())
        failSyntax();
    const qsizetype length = find("]]>", 9);
    m_text = view(m_at + 9, m_at + length);
    m_at += length + 3;
}

QByteArray XmlScanner::decoded(QByteArrayView raw) const
{
    QByteArray result;
    result.reserve(raw.size());
    for (qsizetype at = 0; at < raw.size(); ++at) {
        if (raw[at] == '&') {
            const qsizetype end = raw.indexOf(';', at);
            if (end < 0)
                failSyntax();
            appendEntity(raw.sliced(at + 1, end - at - 1), &result);
            at = end;
        } else if (raw[at] != '\r') {
            result += raw[at];
        } else if (at + 1 == raw.size() || raw[at + 1] != '\n') {
            result += '\n';
        }
    }
    return result;
}

void XmlScanner::appendEntity(QByteArrayView name, QByteArray* to) const
{
    static constexpr std::pair<QByteArrayView, char> known[] = {
        {"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}};
    for (const auto& [word, sign] : known) {
        if (name == word) {
            to->append(sign);
            return;
        }
    }
    bool ok = false;
    QByteArray letter;
    if (name.startsWith("#x"))
        letter = character(name.sliced(2).toByteArray().toUInt(&ok, 16));
    else if (name.startsWith('#'))
        letter = character(name.sliced(1).toByteArray().toUInt(&ok, 10));
    if (!ok || letter.isEmpty())
        fail(Words::tr("it holds an unknown entity \"&%1;\"")
                 .arg(QString::fromUtf8(name.first(qMin<qsizetype>(name.size(), 40)))));
    to->append(letter);
}

QByteArrayView XmlScanner::attribute(QByteArrayView localName) const
{
    for (const Attribute& attribute : m_attributes) {
        if (attribute.name == localName)
            return attribute.value;
    }
    return {};
}

QString XmlScanner::attributeText(QByteArrayView localName) const
{
    return QString::fromUtf8(decoded(attribute(localName)));
}

void XmlScanner::skipElement()
{
    for (int depth = 1; depth > 0;) {
        const Token token = next();
        if (token == Token::Start)
            ++depth;
        else if (token == Token::End)
            --depth;
    }
}

void XmlScanner::appendElementText(QByteArray* to)
{
    for (;;) {
        switch (next()) {
        case Token::Text:
            to->append(m_text);
            break;
        case Token::Start:
            skipElement();
            break;
        case Token::End:
        case Token::Finished:
            return;
        }
    }
}

XmlScanner::Token XmlScanner::finish()
{
    if (!m_openStarts.empty() || !m_sawRoot)
        failCut();
    return Token::Finished;
}

void XmlScanner::fail(const QString& why) const
{
    throw damagedFile(m_file, Words::tr("in its part \"%1\" %2").arg(m_part, why));
}

void XmlScanner::failCut() const
{
    fail(Words::tr("the text ends too early"));
}

void XmlScanner::failSyntax() const
{
    fail(Words::tr("the XML is broken"));
}

} // namespace soattt
