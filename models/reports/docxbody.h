#pragma once

#include "models/reports/flow.h"
#include "models/reports/ooxmlwriter.h"

namespace soattt {

/// How a paragraph of the Word file stands; lengths in points.
struct DocxParagraph
{
    Align align = Align::Left;
    double before = 0;
    double left = 0;
    double right = 0;
    double firstLine = 0;
    double spacing = 1; ///< of the line
    bool keepWithNext = false;
    bool breakBefore = false;
    double tab = 0; ///< a right tab stop, 0: none
    bool dots = false;
    bool topRule = false; ///< a rule drawn as the upper border
    double exactLine = 0; ///< height of the line, 0: by its text
};

/// Writes the blocks of a document as the w:body of word/document.xml. Rules are borders, measured
/// with the fonts of the pages; no drawing but the QR codes.
class DocxBody
{
public:
    DocxBody(OoxmlWriter& xml, const PageSetup& page, const FontSet& fonts);

    void write(const ReportDocument& document);
    /// Pictures in the order of their relationship ids "rIdImage1" …
    const std::vector<QByteArray>& images() const { return m_images; }

    void operator()(const Letterhead& head);
    void operator()(const AnnexHeading& heading);
    void operator()(const Title& title);
    void operator()(const Addressee& addressee);
    void operator()(const Heading& heading);
    void operator()(const Paragraph& paragraph);
    void operator()(const ChoiceLine& line);
    void operator()(const ChoiceList& list);
    void operator()(const Table& table);
    void operator()(const SignatureBlock& block);
    void operator()(const Recipients& recipients);
    void operator()(const QrCode& code);
    void operator()(const LabelSheet& sheet);
    void operator()(const PageBreak&);
    void operator()(const Space& space);

private:
    void startParagraph(const DocxParagraph& format);
    void endParagraph() { m_xml.end(); }
    void paragraph(const DocxParagraph& format, const QString& text, Face face, double size);
    void run(const QString& text, Face face, double size);
    void runPiece(const QString& text, Face face, double size);
    void tab(double size);
    void rule(double length, double width);
    void thinParagraph();

    void startTable(const std::vector<double>& edges, double border);
    void startRow(bool header);
    void startCell(double width, const char* vertical = "center");
    void endCell() { m_xml.end(); }
    void agencies(const Letterhead& head, double width);
    void nationalTitle(double width);
    void signerLines(const SignatureBlock& block, double width);

    OoxmlWriter& m_xml;
    const FontSet& m_fonts;
    double m_width;
    bool m_breakBefore = false;
    bool m_keepWithNext = false; ///< the next block is a signature block
    std::vector<QByteArray> m_images;
};

QString twips(double points);
/// Half-points, as w:sz wants.
QString halfPoints(double points);

} // namespace soattt
