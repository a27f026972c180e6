#pragma once

#include "models/exchange/sheetwriter.h"

#include <future>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace soattt {

/// An .xlsx by libxlsxwriter in constant-memory mode: rows go to a temporary file as they come.
/// Headings are frozen and filtered; drop-downs take their answers from a hidden sheet. Rows are
/// formatted in batches by a thread of its own while the caller reads the next ones; a fault of the
/// disk is thrown by one of the calls after. See SheetWriter.
class XlsxFileWriter final : public SheetWriter
{
public:
    explicit XlsxFileWriter(const QString& path);
    ~XlsxFileWriter() override;

    void beginSheet(const QString& name, const std::vector<OutputColumn>& columns,
                    const QStringList& titles = {}) override;
    void writeRow(const std::vector<Cell>& cells) override;
    void finish() override;

private:
    struct ChoiceList
    {
        lxw_worksheet* sheet;
        qsizetype column;
        qint32 firstRow;
        OutputColumn from;
    };

    void makeFormats();
    lxw_format* columnFormat(OutputColumn::Format format) const;
    void addWorksheet(const QString& name);
    void writeTitles(const QStringList& titles);
    void writeHeads(const std::vector<OutputColumn>& columns);
    void endSheet();
    void handOver();
    void waitForBatch();
    void writeBatch(size_t rows, qint32 firstRow);
    void writeCell(const Cell& cell, qint32 row, qsizetype column);
    void writeText(const QString& text, qint32 row, qsizetype column, lxw_format* format);
    void writeDate(const Cell& cell, qint32 row, qsizetype column, lxw_format* format);
    void writeChoiceLists();
    void addDropDown(const ChoiceList& list, qsizetype listColumn);
    void addHint(qsizetype column, const OutputColumn& output);
    std::vector<qint64> flushRows();
    void checkWritten(const std::vector<qint64>& leastSizes) const;
    void putInPlace();

    QString m_path;
    QString m_temporary;
    lxw_workbook* m_book = nullptr;
    lxw_worksheet* m_sheet = nullptr;
    std::vector<lxw_worksheet*> m_sheets;
    std::vector<OutputColumn> m_columns;
    std::vector<ChoiceList> m_choiceLists;
    qint32 m_headRow = 0;
    qint32 m_row = 0; ///< next row to write, from 0

    std::vector<std::vector<Cell>> m_batch; ///< rows taken, not yet handed over
    size_t m_batchSize = 0;
    std::vector<std::vector<Cell>> m_inWork; ///< rows the thread is writing
    std::future<void> m_work;

    lxw_format* m_textFormat = nullptr;
    lxw_format* m_integerFormat = nullptr;
    lxw_format* m_moneyFormat = nullptr;
    lxw_format* m_dateFormat = nullptr;
    lxw_format* m_dateTimeFormat = nullptr;
    lxw_format* m_headFormat = nullptr;
    lxw_format* m_requiredHeadFormat = nullptr;
    lxw_format* m_titleFormat = nullptr;
};

} // namespace soattt
