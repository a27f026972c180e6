#pragma once

#include "models/exchange/sheetreader.h"

#include <QFile>
#include <QMap>

#include <minizip/zip.h>

namespace soattt {

/// A small workbook whose parts a test can replace, leave out or break.
class HandmadeXlsx
{
public:
    HandmadeXlsx()
    {
        set("_rels/.rels",
            "<Relationships><Relationship Id=\"rId1\" Target=\"xl/workbook.xml\" "
            "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
            "officeDocument\"/></Relationships>");
        set("xl/workbook.xml",
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            "<workbook xmlns:r=\"urn:r\"><sheets>"
            "<sheet name=\"Sổ\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        setLinks({});
        rows("");
    }

    HandmadeXlsx& set(const QByteArray& part, const QByteArray& content)
    {
        m_parts[part] = content;
        return *this;
    }

    HandmadeXlsx& remove(const QByteArray& part)
    {
        m_parts.remove(part);
        return *this;
    }

    /// Content of <sheetData> of the only sheet.
    HandmadeXlsx& rows(const QByteArray& xml)
    {
        return set("xl/worksheets/sheet1.xml",
                   "<worksheet><sheetData>" + xml + "</sheetData></worksheet>");
    }

    HandmadeXlsx& shared(const QByteArray& items)
    {
        setLinks(
            "<Relationship Id=\"rId2\" Type=\"x/sharedStrings\" Target=\"sharedStrings.xml\"/>");
        return set("xl/sharedStrings.xml", "<sst>" + items + "</sst>");
    }

    HandmadeXlsx& styles(const QByteArray& content)
    {
        setLinks("<Relationship Id=\"rId3\" Type=\"x/styles\" Target=\"styles.xml\"/>");
        return set("xl/styles.xml", "<styleSheet>" + content + "</styleSheet>");
    }

    /// `level` 0 stores.
    QString save(const QString& path, int level = 6) const
    {
        zipFile zip = zipOpen64(QFile::encodeName(path).constData(), APPEND_STATUS_CREATE);
        for (auto part = m_parts.begin(); part != m_parts.end(); ++part) {
            const uLong crc =
                crc32(0, reinterpret_cast<const Bytef*>(part->constData()), uInt(part->size()));
            zipOpenNewFileInZip3(zip, part.key().constData(), nullptr, nullptr, 0, nullptr, 0,
                                 nullptr, level == 0 ? 0 : Z_DEFLATED, level, 0, -MAX_WBITS,
                                 DEF_MEM_LEVEL, Z_DEFAULT_STRATEGY, nullptr, crc);
            zipWriteInFileInZip(zip, part->constData(), unsigned(part->size()));
            zipCloseFileInZip(zip);
        }
        zipClose(zip, nullptr);
        return path;
    }

private:
    void setLinks(const QByteArray& more)
    {
        m_links += more;
        set("xl/_rels/workbook.xml.rels",
            "<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\" "
            "Target=\"worksheets/sheet1.xml\"/>" +
                m_links + "</Relationships>");
    }

    QMap<QByteArray, QByteArray> m_parts;
    QByteArray m_links;
};

/// Every row of a sheet as "3: A|B|C", read to the end.
inline QStringList shownRows(SheetReader& reader, qsizetype sheet = 0)
{
    QStringList result;
    reader.select(sheet);
    for (Row row; reader.nextRow(row);) {
        QStringList cells;
        for (const Cell& cell : row.cells)
            cells.append(cell.shown());
        result.append(QStringLiteral("%1: %2").arg(row.number).arg(cells.join(QLatin1Char('|'))));
    }
    return result;
}

inline QStringList shownRows(const QString& path, const ReadLimits& limits = {})
{
    return shownRows(*SheetReader::open(path, limits));
}

} // namespace soattt
