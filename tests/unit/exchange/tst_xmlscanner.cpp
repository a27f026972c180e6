#include "models/core/error.h"
#include "models/exchange/xmlscanner.h"

#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace soattt;

namespace {

/// Elements, chosen attributes and joined texts in one string, as both readers must see them.
class Story
{
public:
    void text(const QString& more) { m_text += more; }
    void start(const QString& name, const QString& attribute)
    {
        flush();
        m_story += QLatin1Char('<') + name + QLatin1Char(' ') + attribute + QLatin1Char('>');
    }
    void end(const QString& name)
    {
        flush();
        m_story += QLatin1String("</") + name + QLatin1Char('>');
    }
    const QString& told() const { return m_story; }

private:
    void flush() { m_story += std::exchange(m_text, QString()); }
    QString m_story;
    QString m_text;
};

QString ours(const QByteArray& xml, qsizetype step)
{
    qsizetype at = 0;
    XmlScanner scanner(
        [&](char* to, qsizetype size) {
            const qsizetype count = std::min({size, step, xml.size() - at});
            memcpy(to, xml.constData() + at, size_t(count));
            at += count;
            return count;
        },
        QStringLiteral("a.xlsx"), QStringLiteral("a.xml"));
    Story story;
    for (;;) {
        switch (scanner.next()) {
        case XmlScanner::Token::Start:
            story.start(QString::fromUtf8(scanner.name()), scanner.attributeText("k"));
            break;
        case XmlScanner::Token::End:
            story.end(QString::fromUtf8(scanner.name()));
            break;
        case XmlScanner::Token::Text:
            story.text(QString::fromUtf8(scanner.text()));
            break;
        case XmlScanner::Token::Finished:
            return story.told();
        }
    }
}

QString theirs(const QByteArray& xml)
{
    QXmlStreamReader reader(xml);
    Story story;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement())
            story.start(reader.name().toString(),
                        reader.attributes().value(QStringLiteral("k")).toString());
        else if (reader.isEndElement())
            story.end(reader.name().toString());
        else if (reader.isCharacters())
            story.text(reader.text().toString());
    }
    return reader.hasError() ? QStringLiteral("refused") : story.told();
}

} // namespace

class tst_XmlScanner : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithQt_data();
    void agreesWithQt();
    void readsLargeTexts();
};

void tst_XmlScanner::agreesWithQt_data()
{
    QTest::addColumn<QByteArray>("xml");
    for (const char* xml :
         {"<a/>",
          "<a></a>",
          "<a k='1'/>",
          "<a k=\"x>y\" l='z'><b/></a>",
          "<a k = '1' ></a >",
          "<a>một<b>hai</b>ba</a>",
          "<a>&lt;&amp;&gt;&quot;&apos;&#65;&#x1EAD;</a>",
          "<a k='&lt;&#9;'/>",
          "<a><![CDATA[<b>&amp;]]]]><![CDATA[>]]></a>",
          "<a><!-- <b> -->x<!----></a>",
          "<a>1\r\n2\r3\n4</a>",
          "<?xml version='1.0' encoding='UTF-8'?>\n<a><?do this?></a>\n<!-- end -->",
          "\xef\xbb\xbf<a>bom</a>",
          "<p:a xmlns:p='urn:p' xmlns='urn:q' k='2'><p:b/></p:a>",
          "<a",
          "<a>",
          "<a></b>",
          "<a/><b/>",
          "</a>",
          "<a/>x",
          "x<a/>",
          "",
          "<a k=1/>",
          "<a k/>",
          "<a><b></a></b>",
          "<a>&b;</a>",
          "<a>&</a>",
          "<a>&#0;</a>",
          "<a>&#xD800;</a>",
          "<a>&#xFFFF;</a>",
          "<a b='",
          "<a><",
          "< a/>",
          "<a><![CDATA[x</a>",
          "<a><!-- x</a>",
          "<a></a"})
        QTest::newRow(*xml ? xml : "empty") << QByteArray(xml);
}

/// The same elements and texts as QXmlStreamReader, the same documents refused, however the bytes
/// come in.
void tst_XmlScanner::agreesWithQt()
{
    QFETCH(QByteArray, xml);
    for (const qsizetype step : {1, 2, 3, 7, 1000}) {
        QString told;
        try {
            told = ours(xml, step);
        } catch (const DataError&) {
            told = QStringLiteral("refused");
        }
        QCOMPARE(told, theirs(xml));
    }
}

/// Texts and tags that fill the buffer several times.
void tst_XmlScanner::readsLargeTexts()
{
    const QByteArray large = QByteArray("ậ&lt;").repeated(100'000);
    const QByteArray xml = "<a><b k='" + large + "'>" + large + "</b></a>";
    QCOMPARE(ours(xml, 50'000), theirs(xml));
}

QTEST_GUILESS_MAIN(tst_XmlScanner)
#include "tst_xmlscanner.moc"
