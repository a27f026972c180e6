#include "models/exchange/sharedstrings.h"

#include "models/exchange/xmlscanner.h"

#include <QCoreApplication>

namespace soattt {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

void readRunFont(XmlScanner& xml, QString* font)
{
    xml.eachChild([&] {
        if (xml.name() == "rFont" && font->isEmpty())
            *font = xml.attributeText("val");
        xml.skipElement();
    });
}

void readRun(XmlScanner& xml, QByteArray* text, QString* font)
{
    xml.eachChild([&] {
        if (xml.name() == "t")
            xml.appendElementText(text);
        else if (xml.name() == "rPr")
            readRunFont(xml, font);
        else
            xml.skipElement();
    });
}

/// The letter of "_x000D_" at that place, if there is one.
std::optional<QChar> escapeAt(const QString& text, qsizetype at)
{
    if (at + 7 > text.size() || text.at(at + 1) != QLatin1Char('x') ||
        text.at(at + 6) != QLatin1Char('_'))
        return std::nullopt;
    bool ok = false;
    const ushort code = QStringView(text).mid(at + 2, 4).toUShort(&ok, 16);
    return ok ? std::optional(QChar(code)) : std::nullopt;
}

QString unescaped(const QString& text)
{
    QString result;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const auto letter =
            text.at(at) == QLatin1Char('_') ? escapeAt(text, at) : std::optional<QChar>();
        result += letter.value_or(text.at(at));
        at += letter ? 6 : 0;
    }
    return result;
}

} // namespace

void readRichText(XmlScanner& xml, QByteArray* text, QString* font)
{
    xml.eachChild([&] {
        if (xml.name() == "t")
            xml.appendElementText(text);
        else if (xml.name() == "r")
            readRun(xml, text, font);
        else
            xml.skipElement();
    });
}

QString textOfCell(QByteArrayView utf8)
{
    const QString text = QString::fromUtf8(utf8);
    return utf8.contains("_x") ? unescaped(text) : text;
}

void SharedStrings::read(XmlScanner& xml, const ReadLimits& limits)
{
    QString font;
    xml.next();
    xml.eachChild([&] {
        if (xml.name() != "si") {
            xml.skipElement();
            return;
        }
        font.clear();
        readRichText(xml, &m_bytes, &font);
        if (!font.isEmpty())
            m_fonts.insert(quint32(m_ends.size()), font);
        m_ends.push_back(quint32(m_bytes.size()));
        if (qint64(m_ends.size()) > limits.sharedStrings || m_bytes.size() > limits.sharedBytes)
            xml.fail(Words::tr("there are too many texts"));
    });
}

QString SharedStrings::text(quint32 index) const
{
    const quint32 start = index == 0 ? 0 : m_ends[index - 1];
    return textOfCell(QByteArrayView(m_bytes).sliced(start, m_ends[index] - start));
}

} // namespace soattt
