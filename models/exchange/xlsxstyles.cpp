#include "models/exchange/xlsxstyles.h"

#include "models/exchange/xmlscanner.h"

#include <QCoreApplication>
#include <QHash>

namespace soattt {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

/// The first section, without what is shown literally: "x", \x, _x, *x, [Red]. Elapsed hours [h]
/// stay as h, AM/PM goes.
QString bareCode(const QString& code)
{
    QString bare;
    for (qsizetype at = 0; at < code.size(); ++at) {
        const QChar c = code.at(at);
        if (c == QLatin1Char(';'))
            break;
        if (c == QLatin1Char('"')) {
            const qsizetype close = code.indexOf(c, at + 1);
            at = close < 0 ? code.size() : close;
        } else if (c == QLatin1Char('[')) {
            const qsizetype found = code.indexOf(QLatin1Char(']'), at);
            const qsizetype close = found < 0 ? code.size() : found;
            const QString inside = code.mid(at + 1, close - at - 1).toLower();
            if (inside == QStringLiteral("h") || inside == QStringLiteral("hh"))
                bare += QLatin1Char('h');
            at = close;
        } else if (QStringLiteral("\\_*").contains(c)) {
            ++at;
        } else {
            bare += c.toLower();
        }
    }
    return bare.remove(QStringLiteral("am/pm")).remove(QStringLiteral("a/p"));
}

bool isOnlyZeros(const QString& code)
{
    return code.size() > 1 && code.size() < 20 && code.count(QLatin1Char('0')) == code.size();
}

struct FontsAndFormats
{
    QHash<int, NumberFormat> formats;
    std::vector<QString> fonts;
};

void readFormats(XmlScanner& xml, qint64 limit, QHash<int, NumberFormat>* formats)
{
    xml.eachChild([&] {
        if (formats->size() < limit) {
            formats->insert(xml.attribute("numFmtId").toInt(),
                            formatOfCode(xml.attributeText("formatCode")));
        }
        xml.skipElement();
    });
}

QString readFont(XmlScanner& xml)
{
    QString name;
    xml.eachChild([&] {
        if (xml.name() == "name")
            name = xml.attributeText("val");
        xml.skipElement();
    });
    return name;
}

} // namespace

NumberFormat builtinFormat(int id)
{
    const bool dateAndTime = id == 22;
    const bool eastAsian = (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
    const bool day = (id >= 14 && id <= 17) || dateAndTime || (eastAsian && id != 32 && id != 33);
    const bool clock = (id >= 18 && id <= 22) || (id >= 45 && id <= 47) || id == 32 || id == 33;
    return {day, clock, 0};
}

NumberFormat formatOfCode(const QString& code)
{
    const QString bare = bareCode(code);
    const auto has = [&bare](char letter) { return bare.contains(QLatin1Char(letter)); };
    NumberFormat format;
    if (isOnlyZeros(bare)) {
        format.digits = quint8(bare.size());
    } else if (bare != QStringLiteral("general")) {
        format.clock = has('h') || has('s');
        format.day = has('d') || has('y') || (has('m') && !format.clock);
    }
    return format;
}

void XlsxStyles::read(XmlScanner& xml, qint64 limit)
{
    FontsAndFormats known;
    const auto readStyle = [&] {
        const int id = xml.attribute("numFmtId").toInt();
        const auto font = size_t(qMax(0, xml.attribute("fontId").toInt()));
        m_styles.push_back({known.formats.value(id, builtinFormat(id)),
                            font < known.fonts.size() ? known.fonts[font] : QString()});
        xml.skipElement();
    };
    const auto checkCount = [&] {
        if (qint64(qMax(m_styles.size(), known.fonts.size())) > limit)
            xml.fail(Words::tr("there are too many styles"));
    };
    xml.next();
    xml.eachChild([&] {
        if (xml.name() == "numFmts") {
            readFormats(xml, limit, &known.formats);
        } else if (xml.name() == "fonts") {
            xml.eachChild([&] {
                known.fonts.push_back(readFont(xml));
                checkCount();
            });
        } else if (xml.name() == "cellXfs") {
            xml.eachChild([&] {
                readStyle();
                checkCount();
            });
        } else {
            xml.skipElement();
        }
    });
}

const XlsxStyles::Style& XlsxStyles::at(quint32 index) const
{
    static const Style plain;
    return index < m_styles.size() ? m_styles[index] : plain;
}

} // namespace soattt
