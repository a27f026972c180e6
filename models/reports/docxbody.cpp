#include "models/reports/docxbody.h"

#include "models/core/error.h"
#include "models/reports/pagelayout.h"
#include "models/reports/qrmatrix.h"

#include <QBuffer>
#include <QCoreApplication>

namespace soattt {

namespace {

const char* alignmentName(Align align)
{
    switch (align) {
    case Align::Left:
        return "left";
    case Align::Center:
        return "center";
    case Align::Right:
        return "right";
    case Align::Justify:
        return "both";
    }
    Q_UNREACHABLE();
}

bool isBox(QChar letter)
{
    return letter == QChar(0x2610) || letter == QChar(0x2612);
}

QString number(qint64 value)
{
    return QString::number(value);
}

DocxParagraph bodyFormat(Align align)
{
    DocxParagraph format;
    format.align = align;
    format.before = style::paragraphSpace;
    format.spacing = style::lineSpacing;
    return format;
}

DocxParagraph plainFormat(Align align)
{
    DocxParagraph format;
    format.align = align;
    return format;
}

DocxParagraph centred()
{
    return plainFormat(Align::Center);
}

QByteArray pngOf(const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

void writeBorder(OoxmlWriter& xml, const char* side, double points)
{
    xml.empty(side, {{"w:val", QStringLiteral("single")},
                     {"w:sz", number(qRound(points * 8))},
                     {"w:space", QStringLiteral("0")},
                     {"w:color", QStringLiteral("000000")}});
}

void writeSpacing(OoxmlWriter& xml, const DocxParagraph& format)
{
    const bool exact = format.exactLine > 0;
    xml.empty("w:spacing",
              {{"w:before", twips(format.before)},
               {"w:after", QStringLiteral("0")},
               {"w:line", exact ? twips(format.exactLine) : number(qRound(format.spacing * 240))},
               {"w:lineRule", exact ? QStringLiteral("exact") : QStringLiteral("auto")}});
}

/// The elements of w:pPr, in the order of the schema.
void writeParagraphProperties(OoxmlWriter& xml, const DocxParagraph& format)
{
    xml.start("w:pPr");
    if (format.keepWithNext)
        xml.empty("w:keepNext");
    if (format.breakBefore)
        xml.empty("w:pageBreakBefore");
    if (format.topRule) {
        xml.start("w:pBdr");
        writeBorder(xml, "w:top", style::ruleWidth);
        xml.end();
    }
    if (format.tab > 0) {
        xml.start("w:tabs");
        xml.empty("w:tab",
                  {{"w:val", QStringLiteral("right")},
                   {"w:leader", format.dots ? QStringLiteral("dot") : QStringLiteral("none")},
                   {"w:pos", twips(format.tab)}});
        xml.end();
    }
    writeSpacing(xml, format);
    xml.empty("w:ind", {{"w:left", twips(format.left)},
                        {"w:right", twips(format.right)},
                        {"w:firstLine", twips(format.firstLine)}});
    xml.value("w:jc", QLatin1String(alignmentName(format.align)));
    xml.end();
}

void writeRunProperties(OoxmlWriter& xml, Face face, double size)
{
    const QString font =
        face == Face::Symbols ? QStringLiteral("DejaVu Sans") : QStringLiteral("Times New Roman");
    xml.start("w:rPr");
    xml.empty("w:rFonts",
              {{"w:ascii", font}, {"w:hAnsi", font}, {"w:eastAsia", font}, {"w:cs", font}});
    if (face == Face::Bold || face == Face::BoldItalic)
        xml.empty("w:b");
    if (face == Face::Italic || face == Face::BoldItalic)
        xml.empty("w:i");
    xml.value("w:sz", halfPoints(size));
    xml.value("w:szCs", halfPoints(size));
    xml.end();
}

void writePicture(OoxmlWriter& xml, int id, qint64 edge)
{
    const QString name = QStringLiteral("QR %1").arg(id);
    xml.start("pic:pic");
    xml.start("pic:nvPicPr");
    xml.empty("pic:cNvPr", {{"id", number(id)}, {"name", name}});
    xml.empty("pic:cNvPicPr");
    xml.end();
    xml.start("pic:blipFill");
    xml.empty("a:blip", {{"r:embed", QStringLiteral("rIdImage%1").arg(id)}});
    xml.start("a:stretch");
    xml.empty("a:fillRect");
    xml.end();
    xml.end();
    xml.start("pic:spPr");
    xml.start("a:xfrm");
    xml.empty("a:off", {{"x", QStringLiteral("0")}, {"y", QStringLiteral("0")}});
    xml.empty("a:ext", {{"cx", number(edge)}, {"cy", number(edge)}});
    xml.end();
    xml.start("a:prstGeom", {{"prst", QStringLiteral("rect")}});
    xml.empty("a:avLst");
    xml.end();
    xml.end();
    xml.end();
}

void writeInlineDrawing(OoxmlWriter& xml, int id, qint64 edge)
{
    const QString picture =
        QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/picture");
    xml.start("w:drawing");
    xml.start("wp:inline", {{"distT", QStringLiteral("0")},
                            {"distB", QStringLiteral("0")},
                            {"distL", QStringLiteral("0")},
                            {"distR", QStringLiteral("0")}});
    xml.empty("wp:extent", {{"cx", number(edge)}, {"cy", number(edge)}});
    xml.empty("wp:docPr", {{"id", number(id)}, {"name", QStringLiteral("QR %1").arg(id)}});
    xml.start("a:graphic");
    xml.start("a:graphicData", {{"uri", picture}});
    writePicture(xml, id, edge);
    xml.end();
    xml.end();
    xml.end();
    xml.end();
}

} // namespace

QString twips(double points)
{
    return number(qRound(points * 20));
}

QString halfPoints(double points)
{
    return number(qRound(points * 2));
}

DocxBody::DocxBody(OoxmlWriter& xml, const PageSetup& page, const FontSet& fonts)
    : m_xml(xml)
    , m_fonts(fonts)
    , m_width(pageSize(page).width() - (page.left + page.right) * style::millimetre)
{
}

void DocxBody::write(const ReportDocument& document)
{
    for (size_t at = 0; at < document.blocks.size(); ++at) {
        m_keepWithNext = at + 1 < document.blocks.size() &&
                         std::holds_alternative<SignatureBlock>(document.blocks[at + 1].content);
        std::visit(*this, document.blocks[at].content);
    }
}

void DocxBody::operator()(const Letterhead& head)
{
    const double split = m_width * style::headLeftShare;
    startTable({0, split, m_width}, 0);
    startRow(false);
    startCell(split, "top");
    agencies(head, split);
    endCell();
    startCell(m_width - split, "top");
    nationalTitle(m_width - split);
    endCell();
    m_xml.end();
    startRow(false);
    startCell(split, "top");
    DocxParagraph format = centred();
    format.before = 5;
    paragraph(format, head.number, Face::Regular, style::headLowerSize);
    if (!head.about.isEmpty()) {
        format.before = style::paragraphSpace;
        paragraph(format, head.about, Face::Regular, style::headSize);
    }
    endCell();
    startCell(m_width - split, "top");
    format.before = 5;
    paragraph(format, head.placeAndDate, Face::Italic, style::headLowerSize);
    endCell();
    m_xml.end();
    m_xml.end();
    thinParagraph();
}

void DocxBody::agencies(const Letterhead& head, double width)
{
    if (!head.superiorBody.isEmpty() || head.issuingBody.isEmpty())
        paragraph(centred(), head.superiorBody, Face::Regular, style::headSize);
    if (head.issuingBody.isEmpty())
        return;
    paragraph(centred(), head.issuingBody, Face::Bold, style::headSize);
    rule(style::shortRule *
             lastLineWidth(head.issuingBody, Face::Bold, style::headSize, width, m_fonts),
         width);
}

void DocxBody::nationalTitle(double width)
{
    const QString motto = QStringLiteral("Độc lập - Tự do - Hạnh phúc");
    paragraph(centred(), QStringLiteral("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), Face::Bold,
              style::headSize);
    paragraph(centred(), motto, Face::Bold, style::headLowerSize);
    rule(m_fonts.width(motto, Face::Bold, style::headLowerSize), width);
}

void DocxBody::operator()(const AnnexHeading& heading)
{
    paragraph(centred(), heading.label, Face::Bold, style::bodySize);
    paragraph(centred(), heading.title, Face::Bold, style::bodySize);
    paragraph(centred(), heading.basis, Face::Italic, style::bodySize);
    thinParagraph();
}

void DocxBody::operator()(const Title& title)
{
    DocxParagraph format = centred();
    format.before = 16;
    format.keepWithNext = true;
    paragraph(format, title.kind, Face::Bold, style::bodySize);
    if (title.subject.isEmpty())
        return;
    format.before = 0;
    paragraph(format, title.subject, Face::Bold, style::bodySize);
    rule(style::shortRule *
             lastLineWidth(title.subject, Face::Bold, style::bodySize, m_width, m_fonts),
         m_width);
}

void DocxBody::operator()(const Addressee& addressee)
{
    const QStringList lines = addresseeLines(addressee);
    const auto [left, dash] = addresseeEdges(addressee, m_width, m_fonts);
    DocxParagraph format = bodyFormat(lines.size() == 1 ? Align::Center : Align::Left);
    format.before = 12;
    format.left = lines.size() == 1 ? 0 : left;
    for (const QString& line : lines) {
        paragraph(format, line, Face::Regular, style::bodySize);
        format.before = 0;
        format.left = dash;
    }
}

void DocxBody::operator()(const Heading& heading)
{
    const bool indented = heading.align == Align::Justify;
    DocxParagraph format = bodyFormat(indented ? Align::Left : heading.align);
    format.before = 10;
    format.firstLine = indented ? style::indent : 0;
    format.keepWithNext = true;
    paragraph(format, heading.text, Face::Bold, style::bodySize);
}

void DocxBody::operator()(const Paragraph& block)
{
    DocxParagraph format = bodyFormat(block.align);
    format.firstLine = block.indented ? style::indent : 0;
    format.keepWithNext = block.keepWithNext;
    format.tab = block.trailingDots ? m_width : 0;
    format.dots = block.trailingDots;
    // Word stretches a justified line that ends in a tab.
    format.align = block.trailingDots ? Align::Left : block.align;
    startParagraph(format);
    for (const Run& part : block.runs)
        run(part.text, faceOf(part.bold, part.italic), block.size);
    if (block.trailingDots)
        tab(block.size);
    endParagraph();
}

/// A row of a table without rules: LibreOffice hides what a tab pushes beyond the right indent.
void DocxBody::operator()(const ChoiceLine& line)
{
    const double split = m_width - choicesWidth(line, m_fonts);
    DocxParagraph format = bodyFormat(Align::Left);
    format.firstLine = style::indent;
    startTable({0, split, m_width}, 0);
    startRow(false);
    startCell(split, "bottom");
    paragraph(format, line.label, Face::Regular, style::bodySize);
    endCell();
    startCell(m_width - split, "bottom");
    paragraph(bodyFormat(Align::Right), choicesText(line.choices), Face::Regular, style::bodySize);
    endCell();
    m_xml.end();
    m_xml.end();
}

void DocxBody::operator()(const ChoiceList& list)
{
    QStringList texts;
    for (const TickBox& choice : list.choices)
        texts << choiceText(choice);
    DocxParagraph format = bodyFormat(Align::Left);
    format.firstLine = style::indent;
    paragraph(format, texts.join(QStringLiteral("    ")), Face::Regular, style::bodySize);
}

void DocxBody::operator()(const Table& table)
{
    if (table.columns.empty())
        return;
    const std::vector<double> edges = columnEdges(table, m_width);
    const auto cell = [&](size_t column, const QString& text, Face face, Align align) {
        startCell(edges[column + 1] - edges[column]);
        DocxParagraph format = plainFormat(align);
        format.keepWithNext = m_keepWithNext;
        paragraph(format, text, face, table.size);
        endCell();
    };
    DocxParagraph gap;
    gap.exactLine = style::paragraphSpace;
    gap.keepWithNext = true;
    paragraph(gap, {}, Face::Regular, 2);
    startTable(edges, style::tableRuleWidth);
    startRow(true);
    for (size_t column = 0; column < table.columns.size(); ++column)
        cell(column, table.columns[column].header, Face::Bold, Align::Center);
    m_xml.end();
    const bool keep = m_keepWithNext;
    for (size_t row = 0; row < table.rows.size(); ++row) {
        const bool isLast = row + 1 == table.rows.size();
        m_keepWithNext = isLast ? keep : row + 2 == table.rows.size(); // the last never alone
        startRow(false);
        for (size_t column = 0; column < table.columns.size(); ++column) {
            const TableCell content =
                column < table.rows[row].size() ? table.rows[row][column] : TableCell{};
            cell(column, content.text, faceOf(content.bold, false), table.columns[column].align);
        }
        m_xml.end();
    }
    m_xml.end();
    m_keepWithNext = keep;
    thinParagraph();
}

void DocxBody::operator()(const SignatureBlock& block)
{
    if (block.signers.empty())
        return;
    const double width = m_width / double(block.signers.size());
    std::vector<double> edges;
    for (size_t at = 0; at <= block.signers.size(); ++at)
        edges.push_back(width * double(at));
    DocxParagraph gap;
    gap.exactLine = 18;
    gap.keepWithNext = true;
    paragraph(gap, {}, Face::Regular, 2);
    startTable(edges, 0);
    signerLines(block, width);
    m_xml.end();
    thinParagraph();
}

void DocxBody::signerLines(const SignatureBlock& block, double width)
{
    DocxParagraph format = centred();
    format.keepWithNext = true;
    startRow(false);
    for (const Signer& signer : block.signers) {
        startCell(width, "top");
        paragraph(format, signer.capacity, Face::Bold, style::bodySize);
        paragraph(format, signer.note, Face::Italic, style::bodySize);
        endCell();
    }
    m_xml.end();
    startRow(false);
    format = centred();
    format.before = style::signatureGap;
    for (const Signer& signer : block.signers) {
        startCell(width);
        paragraph(format, signer.name, Face::Bold, style::bodySize);
        endCell();
    }
    m_xml.end();
}

void DocxBody::operator()(const Recipients& recipients)
{
    if (recipients.lines.isEmpty())
        return;
    DocxParagraph format;
    format.right = m_width / 2;
    format.before = 12;
    format.keepWithNext = true;
    paragraph(format, QStringLiteral("Nơi nhận:"), Face::BoldItalic, style::recipientsHeadSize);
    format.before = 0;
    for (const QString& line : recipients.lines) {
        format.keepWithNext = &line != &recipients.lines.last();
        paragraph(format, line, Face::Regular, style::recipientsSize);
    }
}

void DocxBody::operator()(const QrCode& code)
{
    constexpr qint64 emuPerMillimetre = 36000;
    m_images.push_back(pngOf(qrImage(code.text)));
    startParagraph(bodyFormat(Align::Left));
    m_xml.start("w:r");
    writeInlineDrawing(m_xml, int(m_images.size()), qint64(code.millimetres) * emuPerMillimetre);
    m_xml.end();
    endParagraph();
}

void DocxBody::operator()(const LabelSheet&)
{
    throw UserError(
        QCoreApplication::translate("DocxRenderer", "Word can't keep labels at their millimetres."),
        QCoreApplication::translate("DocxRenderer", "Save the labels as PDF and print that."));
}

void DocxBody::operator()(const PageBreak&)
{
    m_breakBefore = true;
}

void DocxBody::operator()(const Space& space)
{
    DocxParagraph format;
    format.exactLine = space.points;
    paragraph(format, {}, Face::Regular, 2);
}

void DocxBody::startParagraph(const DocxParagraph& format)
{
    DocxParagraph used = format;
    used.breakBefore = std::exchange(m_breakBefore, false);
    used.keepWithNext = format.keepWithNext || m_keepWithNext;
    m_xml.start("w:p");
    writeParagraphProperties(m_xml, used);
}

void DocxBody::paragraph(const DocxParagraph& format, const QString& text, Face face, double size)
{
    startParagraph(format);
    run(text, face, size);
    endParagraph();
}

/// Boxes go into runs of their own font.
void DocxBody::run(const QString& text, Face face, double size)
{
    for (qsizetype from = 0; from < text.size();) {
        const bool box = isBox(text[from]);
        qsizetype to = from;
        while (to < text.size() && isBox(text[to]) == box)
            ++to;
        runPiece(text.mid(from, to - from), box ? Face::Symbols : face, size);
        from = to;
    }
}

void DocxBody::runPiece(const QString& text, Face face, double size)
{
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (qsizetype at = 0; at < lines.size(); ++at) {
        m_xml.start("w:r");
        writeRunProperties(m_xml, face, size);
        if (at > 0)
            m_xml.empty("w:br");
        m_xml.start("w:t", {{"xml:space", QStringLiteral("preserve")}});
        m_xml.text(lines[at]);
        m_xml.end();
        m_xml.end();
    }
}

void DocxBody::tab(double size)
{
    m_xml.start("w:r");
    writeRunProperties(m_xml, Face::Regular, size);
    m_xml.empty("w:tab");
    m_xml.end();
}

/// A centred rule of that length in a column of that width.
void DocxBody::rule(double length, double width)
{
    DocxParagraph format;
    format.before = 3;
    format.left = format.right = (width - length) / 2;
    format.exactLine = 2;
    format.topRule = true;
    paragraph(format, {}, Face::Regular, 2);
}

/// Tables that follow each other would become one, and a document can't end in one.
void DocxBody::thinParagraph()
{
    DocxParagraph format;
    format.exactLine = 2;
    startParagraph(format);
    endParagraph();
}

void DocxBody::startTable(const std::vector<double>& edges, double border)
{
    m_xml.start("w:tbl");
    m_xml.start("w:tblPr");
    m_xml.empty("w:tblW", {{"w:w", twips(edges.back())}, {"w:type", QStringLiteral("dxa")}});
    m_xml.empty("w:tblInd", {{"w:w", QStringLiteral("0")}, {"w:type", QStringLiteral("dxa")}});
    if (border > 0) {
        m_xml.start("w:tblBorders");
        for (const char* side :
             {"w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"})
            writeBorder(m_xml, side, border);
        m_xml.end();
    }
    m_xml.value("w:tblLayout", QStringLiteral("fixed"));
    const double x = border > 0 ? style::cellPaddingX : 0;
    const double y = border > 0 ? style::cellPaddingY : 0;
    m_xml.start("w:tblCellMar");
    for (const auto& [side, margin] : {std::pair{"w:top", y}, std::pair{"w:left", x},
                                       std::pair{"w:bottom", y}, std::pair{"w:right", x}})
        m_xml.empty(side, {{"w:w", twips(margin)}, {"w:type", QStringLiteral("dxa")}});
    m_xml.end();
    m_xml.end();
    m_xml.start("w:tblGrid");
    for (size_t at = 1; at < edges.size(); ++at)
        m_xml.empty("w:gridCol", {{"w:w", twips(edges[at] - edges[at - 1])}});
    m_xml.end();
}

void DocxBody::startRow(bool header)
{
    m_xml.start("w:tr");
    m_xml.start("w:trPr");
    m_xml.empty("w:cantSplit");
    if (header)
        m_xml.empty("w:tblHeader");
    m_xml.end();
}

void DocxBody::startCell(double width, const char* vertical)
{
    m_xml.start("w:tc");
    m_xml.start("w:tcPr");
    m_xml.empty("w:tcW", {{"w:w", twips(width)}, {"w:type", QStringLiteral("dxa")}});
    m_xml.value("w:vAlign", QLatin1String(vertical));
    m_xml.end();
}

} // namespace soattt
