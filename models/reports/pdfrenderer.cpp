#include "models/reports/pdfrenderer.h"

#include "models/core/error.h"
#include "models/reports/pagerenderer.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QPainter>
#include <QPdfWriter>
#include <QXmlStreamWriter>

namespace soattt {

namespace {

constexpr int resolution = 1200; // dots per inch

QString programName()
{
    return QStringLiteral("Sổ ATTT");
}

QDateTime createdAt(const ReportDocument& document)
{
    return (document.createdAt.isValid() ? document.createdAt : QDateTime::currentDateTime())
        .toUTC();
}

const QString packetSpace = QStringLiteral("adobe:ns:meta/");
const QString rdfSpace = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
const QString dcSpace = QStringLiteral("http://purl.org/dc/elements/1.1/");
const QString xmpSpace = QStringLiteral("http://ns.adobe.com/xap/1.0/");
const QString pdfSpace = QStringLiteral("http://ns.adobe.com/pdf/1.3/");
const QString pdfaSpace = QStringLiteral("http://www.aiim.org/pdfa/ns/id/");

void declareNamespaces(QXmlStreamWriter& xml)
{
    xml.writeNamespace(packetSpace, QStringLiteral("x"));
    xml.writeNamespace(rdfSpace, QStringLiteral("rdf"));
    xml.writeNamespace(dcSpace, QStringLiteral("dc"));
    xml.writeNamespace(xmpSpace, QStringLiteral("xmp"));
    xml.writeNamespace(pdfSpace, QStringLiteral("pdf"));
    xml.writeNamespace(pdfaSpace, QStringLiteral("pdfaid"));
}

void writeTitle(QXmlStreamWriter& xml, const QString& title)
{
    xml.writeStartElement(dcSpace, QStringLiteral("title"));
    xml.writeStartElement(rdfSpace, QStringLiteral("Alt"));
    xml.writeStartElement(rdfSpace, QStringLiteral("li"));
    xml.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("x-default"));
    xml.writeCharacters(title);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeFacts(QXmlStreamWriter& xml, const QDateTime& time)
{
    xml.writeTextElement(xmpSpace, QStringLiteral("CreatorTool"), programName());
    xml.writeTextElement(xmpSpace, QStringLiteral("CreateDate"), time.toString(Qt::ISODate));
    xml.writeTextElement(xmpSpace, QStringLiteral("ModifyDate"), time.toString(Qt::ISODate));
    xml.writeTextElement(pdfSpace, QStringLiteral("Producer"),
                         QStringLiteral("Qt %1").arg(QLatin1String(qVersion())));
    xml.writeTextElement(pdfaSpace, QStringLiteral("part"), QStringLiteral("1"));
    xml.writeTextElement(pdfaSpace, QStringLiteral("conformance"), QStringLiteral("B"));
}

/// XMP of PDF/A-1b; says the same as the information dictionary, as the standard asks.
QByteArray metadata(const QString& title, const QDateTime& time)
{
    QByteArray body;
    QXmlStreamWriter xml(&body);
    declareNamespaces(xml);
    xml.writeStartElement(packetSpace, QStringLiteral("xmpmeta"));
    xml.writeStartElement(rdfSpace, QStringLiteral("RDF"));
    xml.writeStartElement(rdfSpace, QStringLiteral("Description"));
    xml.writeAttribute(rdfSpace, QStringLiteral("about"), QString());
    writeTitle(xml, title);
    writeFacts(xml, time);
    xml.writeEndDocument();
    return "<?xpacket begin='\xef\xbb\xbf' id='W5M0MpCehiHzreSzNTczkc9d'?>\n" + body +
           "\n<?xpacket end='w'?>";
}

/// Puts `value` where `pdf` has other characters of the same number between the marks.
void overwrite(QByteArray& pdf, qsizetype after, QByteArrayView mark, char end,
               const QByteArray& value)
{
    const qsizetype found = pdf.indexOf(mark, after);
    if (found < 0)
        return;
    const qsizetype from = found + mark.size();
    if (pdf.indexOf(end, from) - from == value.size())
        pdf.replace(from, value.size(), value);
}

/// QPdfWriter stamps the present time and a random id; ours depend on the document alone.
void makeRepeatable(QByteArray& pdf, const QDateTime& time)
{
    const QByteArray stamp = time.toString(QStringLiteral("'D:'yyyyMMddHHmmss")).toLatin1();
    // Qt writes one or the other, by the offset of the system.
    overwrite(pdf, 0, "/CreationDate (", ')', stamp + 'Z');
    overwrite(pdf, 0, "/CreationDate (", ')', stamp + "+00'00'");
    const qsizetype trailer = pdf.lastIndexOf("/ID [ <");
    if (trailer < 0)
        return;
    const auto id = QCryptographicHash::hash(pdf.left(trailer), QCryptographicHash::Md5).toHex();
    overwrite(pdf, trailer, "/ID [ <", '>', id);
    overwrite(pdf, trailer, "> <", '>', id);
}

void preparePage(QPdfWriter& writer, const ReportDocument& document)
{
    writer.setPageLayout({QPageSize(QPageSize::A4),
                          document.page.landscape ? QPageLayout::Landscape : QPageLayout::Portrait,
                          QMarginsF()});
}

void paintPages(const std::vector<ReportDocument>& documents, QPdfWriter& writer,
                const Tell& progress)
{
    const FontSet fonts;
    PageRenderer renderer(fonts);
    QPainter painter;
    for (const ReportDocument& document : documents) {
        const PageLayout layout(document, fonts);
        int painted = 0;
        for (const Drawing& page : layout.pages()) {
            if (progress)
                progress(100 * painted++ / int(layout.pages().size()));
            preparePage(writer, document);
            const bool ready = painter.isActive() ? writer.newPage() : painter.begin(&writer);
            if (!ready)
                throw StorageError(
                    QCoreApplication::translate("PdfRenderer", "The PDF could not be written."));
            painter.resetTransform();
            painter.scale(resolution / 72.0, resolution / 72.0);
            renderer.paint(page, painter);
        }
    }
}

} // namespace

QByteArray renderPdf(const ReportDocument& document)
{
    return renderPdf(std::vector<ReportDocument>{document});
}

QByteArray renderPdf(const std::vector<ReportDocument>& documents, const Tell& progress)
{
    if (documents.empty())
        return {};
    const QDateTime time = createdAt(documents.front());
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(resolution);
        writer.setTitle(documents.front().title);
        writer.setCreator(programName());
        writer.setDocumentXmpMetadata(metadata(documents.front().title, time));
        paintPages(documents, writer, progress);
    }
    makeRepeatable(pdf, time);
    return pdf;
}

} // namespace soattt
