#include "models/reports/docxrenderer.h"

#include "models/reports/docxbody.h"
#include "models/reports/pagelayout.h"
#include "models/reports/zipwriter.h"

namespace soattt {

namespace {

const QString wordSpace =
    QStringLiteral("http://schemas.openxmlformats.org/wordprocessingml/2006/main");
const QString relationSpace =
    QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships");
const QString packageRelations =
    QStringLiteral("http://schemas.openxmlformats.org/package/2006/relationships");

QString wordType(const char* part)
{
    return QStringLiteral("application/vnd.openxmlformats-officedocument.wordprocessingml.%1+xml")
        .arg(QLatin1String(part));
}

void override(OoxmlWriter& xml, const char* part, const QString& type)
{
    xml.empty("Override", {{"PartName", QLatin1String(part)}, {"ContentType", type}});
}

QByteArray contentTypes()
{
    OoxmlWriter xml;
    xml.start("Types", {{"xmlns", QStringLiteral("http://schemas.openxmlformats.org/package/2006/"
                                                 "content-types")}});
    const std::pair<const char*, const char*> defaults[] = {
        {"rels", "application/vnd.openxmlformats-package.relationships+xml"},
        {"xml", "application/xml"},
        {"png", "image/png"}};
    for (const auto& [extension, type] : defaults)
        xml.empty("Default",
                  {{"Extension", QLatin1String(extension)}, {"ContentType", QLatin1String(type)}});
    override(xml, "/word/document.xml", wordType("document.main"));
    override(xml, "/word/styles.xml", wordType("styles"));
    override(xml, "/word/settings.xml", wordType("settings"));
    override(xml, "/word/header.xml", wordType("header"));
    override(xml, "/word/headerfirst.xml", wordType("header"));
    override(xml, "/word/footer.xml", wordType("footer"));
    override(xml, "/docProps/core.xml",
             QStringLiteral("application/vnd.openxmlformats-package.core-properties+xml"));
    return xml.take();
}

void relation(OoxmlWriter& xml, const QString& id, const QString& type, const QString& target)
{
    xml.empty("Relationship", {{"Id", id}, {"Type", type}, {"Target", target}});
}

QByteArray packageParts()
{
    OoxmlWriter xml;
    xml.start("Relationships", {{"xmlns", packageRelations}});
    relation(xml, QStringLiteral("rId1"), relationSpace + QStringLiteral("/officeDocument"),
             QStringLiteral("word/document.xml"));
    relation(xml, QStringLiteral("rId2"),
             QStringLiteral("http://schemas.openxmlformats.org/package/2006/relationships/"
                            "metadata/core-properties"),
             QStringLiteral("docProps/core.xml"));
    return xml.take();
}

QByteArray documentParts(size_t images)
{
    OoxmlWriter xml;
    xml.start("Relationships", {{"xmlns", packageRelations}});
    const std::pair<const char*, const char*> parts[] = {{"styles", "styles"},
                                                         {"settings", "settings"},
                                                         {"header", "header"},
                                                         {"headerfirst", "header"},
                                                         {"footer", "footer"}};
    for (const auto& [name, type] : parts)
        relation(xml, QStringLiteral("rId_") + QLatin1String(name),
                 relationSpace + QLatin1Char('/') + QLatin1String(type),
                 QLatin1String(name) + QStringLiteral(".xml"));
    for (size_t at = 1; at <= images; ++at)
        relation(xml, QStringLiteral("rIdImage%1").arg(at),
                 relationSpace + QStringLiteral("/image"),
                 QStringLiteral("media/image%1.png").arg(at));
    return xml.take();
}

QByteArray styles()
{
    const QString font = QStringLiteral("Times New Roman");
    OoxmlWriter xml;
    xml.start("w:styles", {{"xmlns:w", wordSpace}});
    xml.start("w:docDefaults");
    xml.start("w:rPrDefault");
    xml.start("w:rPr");
    xml.empty("w:rFonts",
              {{"w:ascii", font}, {"w:hAnsi", font}, {"w:eastAsia", font}, {"w:cs", font}});
    xml.value("w:sz", halfPoints(style::bodySize));
    xml.value("w:szCs", halfPoints(style::bodySize));
    xml.value("w:lang", QStringLiteral("vi-VN"));
    xml.end();
    xml.end();
    xml.start("w:pPrDefault");
    xml.start("w:pPr");
    xml.empty("w:widowControl"); // as the PDF breaks; LibreOffice does not take it for granted
    xml.end();
    xml.end();
    xml.end();
    xml.start("w:style", {{"w:type", QStringLiteral("paragraph")},
                          {"w:default", QStringLiteral("1")},
                          {"w:styleId", QStringLiteral("Normal")}});
    xml.value("w:name", QStringLiteral("Normal"));
    xml.empty("w:qFormat");
    return xml.take();
}

/// Compatibility mode 15, else Word opens the file as one of 2007.
QByteArray settings()
{
    OoxmlWriter xml;
    xml.start("w:settings", {{"xmlns:w", wordSpace}});
    xml.start("w:compat");
    xml.empty("w:compatSetting",
              {{"w:name", QStringLiteral("compatibilityMode")},
               {"w:uri", QStringLiteral("http://schemas.microsoft.com/office/word")},
               {"w:val", QStringLiteral("15")}});
    return xml.take();
}

void startSmallPart(OoxmlWriter& xml, const char* name, Align align, double size)
{
    xml.start(name, {{"xmlns:w", wordSpace}});
    xml.start("w:p");
    xml.start("w:pPr");
    xml.value("w:jc", align == Align::Center ? QStringLiteral("center") : QStringLiteral("left"));
    xml.end();
    xml.start("w:r");
    xml.start("w:rPr");
    xml.value("w:sz", halfPoints(size));
    xml.end();
}

QByteArray numberHeader()
{
    OoxmlWriter xml;
    xml.start("w:hdr", {{"xmlns:w", wordSpace}});
    xml.start("w:p");
    xml.start("w:pPr");
    xml.value("w:jc", QStringLiteral("center"));
    xml.end();
    xml.start("w:fldSimple", {{"w:instr", QStringLiteral("PAGE")}});
    xml.start("w:r");
    xml.start("w:rPr");
    xml.value("w:sz", halfPoints(style::pageNumberSize));
    xml.end();
    xml.start("w:t");
    xml.text(QStringLiteral("2"));
    return xml.take();
}

QByteArray emptyHeader()
{
    OoxmlWriter xml;
    startSmallPart(xml, "w:hdr", Align::Center, style::pageNumberSize);
    return xml.take();
}

QByteArray footerLine(const QString& text)
{
    OoxmlWriter xml;
    startSmallPart(xml, "w:ftr", Align::Left, style::footerSize);
    xml.start("w:t", {{"xml:space", QStringLiteral("preserve")}});
    xml.text(text);
    return xml.take();
}

QByteArray coreProperties(const ReportDocument& document, const QDateTime& time)
{
    OoxmlWriter xml;
    xml.start("cp:coreProperties",
              {{"xmlns:cp", QStringLiteral("http://schemas.openxmlformats.org/package/2006/"
                                           "metadata/core-properties")},
               {"xmlns:dc", QStringLiteral("http://purl.org/dc/elements/1.1/")},
               {"xmlns:dcterms", QStringLiteral("http://purl.org/dc/terms/")},
               {"xmlns:xsi", QStringLiteral("http://www.w3.org/2001/XMLSchema-instance")}});
    xml.start("dc:title");
    xml.text(document.title);
    xml.end();
    xml.start("dc:creator");
    xml.text(QStringLiteral("Sổ ATTT"));
    xml.end();
    xml.start("dcterms:created", {{"xsi:type", QStringLiteral("dcterms:W3CDTF")}});
    xml.text(time.toUTC().toString(Qt::ISODate));
    return xml.take();
}

void reference(OoxmlWriter& xml, const char* element, const char* type, const char* id)
{
    xml.empty(element, {{"w:type", QLatin1String(type)}, {"r:id", QLatin1String(id)}});
}

void writeSection(OoxmlWriter& xml, const PageSetup& page)
{
    const QSizeF size = pageSize(page);
    const auto distance = [](double millimetres) { return twips(millimetres * style::millimetre); };
    xml.start("w:sectPr");
    reference(xml, "w:headerReference", "default", "rId_header");
    reference(xml, "w:headerReference", "first", "rId_headerfirst");
    reference(xml, "w:footerReference", "default", "rId_footer");
    reference(xml, "w:footerReference", "first", "rId_footer");
    xml.empty("w:pgSz", {{"w:w", twips(size.width())},
                         {"w:h", twips(size.height())},
                         {"w:orient", page.landscape ? QStringLiteral("landscape")
                                                     : QStringLiteral("portrait")}});
    xml.empty("w:pgMar", {{"w:top", distance(page.top)},
                          {"w:right", distance(page.right)},
                          {"w:bottom", distance(page.bottom)},
                          {"w:left", distance(page.left)},
                          {"w:header", distance(9)},
                          {"w:footer", distance(10)},
                          {"w:gutter", QStringLiteral("0")}});
    xml.empty("w:titlePg");
    xml.end();
}

struct Body
{
    QByteArray xml;
    std::vector<QByteArray> images;
};

Body body(const ReportDocument& document)
{
    const FontSet fonts;
    OoxmlWriter xml;
    xml.start("w:document",
              {{"xmlns:w", wordSpace},
               {"xmlns:r", relationSpace},
               {"xmlns:wp", QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/"
                                           "wordprocessingDrawing")},
               {"xmlns:a", QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/main")},
               {"xmlns:pic",
                QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/picture")}});
    xml.start("w:body");
    DocxBody writer(xml, document.page, fonts);
    writer.write(document);
    writeSection(xml, document.page);
    return {xml.take(), writer.images()};
}

} // namespace

QByteArray renderDocx(const ReportDocument& document)
{
    const QDateTime time =
        document.createdAt.isValid() ? document.createdAt : QDateTime::currentDateTime();
    const Body content = body(document);
    ZipWriter zip(time);
    zip.add(QStringLiteral("[Content_Types].xml"), contentTypes());
    zip.add(QStringLiteral("_rels/.rels"), packageParts());
    zip.add(QStringLiteral("docProps/core.xml"), coreProperties(document, time));
    zip.add(QStringLiteral("word/document.xml"), content.xml);
    zip.add(QStringLiteral("word/_rels/document.xml.rels"), documentParts(content.images.size()));
    zip.add(QStringLiteral("word/styles.xml"), styles());
    zip.add(QStringLiteral("word/settings.xml"), settings());
    zip.add(QStringLiteral("word/header.xml"), numberHeader());
    zip.add(QStringLiteral("word/headerfirst.xml"), emptyHeader());
    zip.add(QStringLiteral("word/footer.xml"), footerLine(document.footer));
    for (size_t at = 0; at < content.images.size(); ++at)
        zip.add(QStringLiteral("word/media/image%1.png").arg(at + 1), content.images[at]);
    return zip.take();
}

} // namespace soattt
