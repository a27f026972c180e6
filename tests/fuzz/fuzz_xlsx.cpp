#include "models/core/error.h"
#include "models/exchange/sheetreader.h"
#include "tests/fuzz/inputfile.h"
#include "tests/fuzz/targets.h"

#include <QtEndian>

#include <zlib.h>

#include <array>

namespace soattt::fuzz {

namespace {

/// Small, so that an input is quick; the reader must hold them.
ReadLimits smallLimits()
{
    ReadLimits limits;
    limits.entryBytes = 64 << 10;
    limits.totalBytes = 128 << 10;
    limits.rows = 500;
    limits.columns = 300;
    limits.cells = 3'000;
    limits.sharedStrings = 500;
    limits.sharedBytes = 16 << 10;
    limits.styles = 300;
    return limits;
}

struct Part
{
    const char* name;
    const char* usual;
};

constexpr std::array<Part, 6> parts = {{
    {"_rels/.rels", R"(<Relationships><Relationship Id="rId1" Target="xl/workbook.xml" Type=")"
                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                    R"(officeDocument"/></Relationships>)"},
    {"xl/workbook.xml", R"(<workbook xmlns:r="urn:r"><sheets><sheet name="S" sheetId="1" )"
                        R"(r:id="rId1"/></sheets></workbook>)"},
    {"xl/_rels/workbook.xml.rels",
     R"(<Relationships><Relationship Id="rId1" Type="x/worksheet" )"
     R"(Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="x/sharedStrings" )"
     R"(Target="sharedStrings.xml"/><Relationship Id="rId3" Type="x/styles" Target="styles.xml"/>)"
     "</Relationships>"},
    {"xl/worksheets/sheet1.xml",
     R"(<worksheet><sheetData><row r="1"><c r="A1" t="s" s="1"><v>0</v></c></row></sheetData>)"
     "</worksheet>"},
    {"xl/sharedStrings.xml", "<sst><si><t>a</t></si><si><r><t>b</t></r></si></sst>"},
    {"xl/styles.xml", R"(<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/>)"
                      R"(</numFmts><fonts><font><name val=".VnTime"/></font></fonts><cellXfs>)"
                      R"(<xf numFmtId="0" fontId="0"/><xf numFmtId="164" fontId="0"/></cellXfs>)"
                      "</styleSheet>"},
}};

template <class Number> QByteArray bytesOf(Number number)
{
    QByteArray bytes(sizeof(Number), '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

/// An archive whose files are stored as they are, each with its right sum.
class StoredZip
{
public:
    void add(const QByteArray& name, const QByteArray& content)
    {
        const auto sum = quint32(
            crc32(0, reinterpret_cast<const Bytef*>(content.constData()), uInt(content.size())));
        const auto size = quint32(content.size());
        const QByteArray common = bytesOf<quint16>(20) + QByteArray(8, '\0') + bytesOf(sum) +
                                  bytesOf(size) + bytesOf(size) +
                                  bytesOf<quint16>(quint16(name.size())) + bytesOf<quint16>(0);
        m_central += "PK\x01\x02" + bytesOf<quint16>(20) + common + QByteArray(10, '\0') +
                     bytesOf(quint32(m_files.size())) + name;
        m_files += "PK\x03\x04" + common + name + content;
        ++m_count;
    }

    QByteArray bytes() const
    {
        return m_files + m_central + "PK\x05\x06" + QByteArray(4, '\0') + bytesOf(m_count) +
               bytesOf(m_count) + bytesOf(quint32(m_central.size())) +
               bytesOf(quint32(m_files.size())) + bytesOf<quint16>(0);
    }

private:
    QByteArray m_files;
    QByteArray m_central;
    quint16 m_count = 0;
};

/// A whole workbook in which one part is the input without its first byte, which says which.
QByteArray workbookWith(const QByteArray& input)
{
    StoredZip zip;
    const auto chosen = size_t(uchar(input.front())) % parts.size();
    for (size_t i = 0; i < parts.size(); ++i)
        zip.add(parts[i].name, i == chosen ? input.mid(1) : QByteArray(parts[i].usual));
    return zip.bytes();
}

/// All sheets to their end; how many rows there were.
qint64 readAll(const QByteArray& file)
{
    const ReadLimits limits = smallLimits();
    qint64 all = 0;
    try {
        const auto reader = SheetReader::open(inputFile(file, "a.xlsx"), limits);
        for (qsizetype sheet = 0; sheet < qsizetype(reader->sheets().size()) && sheet < 3;
             ++sheet) {
            reader->select(sheet);
            qint64 rows = 0;
            for (Row row; reader->nextRow(row); ++rows)
                require(reader->progress() >= 0, "progress is a part");
            require(rows <= limits.rows, "no more rows than the limit");
            all += rows;
        }
    } catch (const Error& error) {
        require(!error.text().isEmpty(), "a refusal has a sentence");
    }
    return all;
}

} // namespace

/// The input as a file when it begins as an archive does, else as a part of a workbook: no change
/// by chance leaves the sums of an archive right.
void xlsx(const QByteArray& input)
{
    static const qint64 usualRows = readAll(workbookWith(QByteArray(1, '3') + parts[3].usual));
    require(usualRows == 1, "the workbook around a part is read");
    if (!input.isEmpty())
        readAll(input.startsWith("PK") ? input : workbookWith(input));
}

} // namespace soattt::fuzz
