#pragma once

#include "models/exchange/sharedstrings.h"
#include "models/exchange/sheetreader.h"
#include "models/exchange/xlsxstyles.h"
#include "models/exchange/xmlscanner.h"
#include "models/exchange/zipreader.h"

namespace soattt {

/// The rows of an .xlsx (ECMA-376 SpreadsheetML), streamed. See SheetReader.
class XlsxReader final : public SheetReader
{
public:
    XlsxReader(const QString& path, const ReadLimits& limits);

    Format format() const override { return Format::Xlsx; }
    const std::vector<Sheet>& sheets() const override { return m_sheets; }
    void select(qsizetype sheet) override;
    bool nextRow(Row& row) override;
    double progress() const override { return m_zip.progress(); }

private:
    struct Link
    {
        QString type;
        QString target;
    };

    /// What stands in a <c> before its kind is known.
    struct RawCell
    {
        qsizetype column = 0;
        quint32 style = 0;
        char type = 'n'; ///< n number, s shared, i inline, f formula's text, b, e, d
        QByteArray value;
        QString font;
    };

    std::unique_ptr<XmlScanner> scan(const QString& part);
    QHash<QString, Link> links(const QString& part);
    void readWorkbook(const QString& part);
    void addSheet(XmlScanner& xml, const QHash<QString, Link>& links);
    void readShared(const QHash<QString, Link>& links);
    void refuseOtherKinds() const;

    void startRow(Row& row);
    void readCells(Row& row);
    void startCell(const Row& row);
    void readCellContent();
    void countCells(qsizetype count);
    void finishSheet();

    void fill(Cell& cell, const Row& row);
    void fillNumber(Cell& cell, const Row& row, const XlsxStyles::Style& style);
    void fillShared(Cell& cell, const Row& row);
    void fillIsoDate(Cell& cell) const;
    double number(const Row& row) const;
    [[noreturn]] void failCell(const Row& row, const QString& why) const;

    ReadLimits m_limits;
    ZipReader m_zip;
    std::vector<Sheet> m_sheets;
    std::vector<QString> m_sheetParts;
    SharedStrings m_shared;
    XlsxStyles m_styles;
    bool m_date1904 = false;

    std::unique_ptr<XmlScanner> m_xml;
    bool m_inRows = false;
    qint32 m_lastRow = 0;
    qint64 m_cellCount = 0;
    RawCell m_raw;
};

} // namespace soattt
