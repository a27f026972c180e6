#pragma once

#include "models/exchange/sheetwriter.h"

#include <future>
#include <string>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace soattt {

/// An .xlsx by libxlsxwriter in constant-memory mode: rows go to a temporary file as they come.
/// Headings are frozen and filtered; drop-downs take their answers from a hidden sheet. Rows are
/// written in batches by a thread of its own while the caller reads the next ones; a fault of the
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

    /// A cell as libxlsxwriter takes it.
    struct ReadyCell
    {
        enum class Kind : quint8 { Empty, Text, Number, Boolean };
        Kind kind = Kind::Empty;
        size_t text = 0; ///< where it begins among those of the batch, in UTF-8 up to a null
        double number = 0;
        lxw_format* format = nullptr;
    };

    /// Rows for the thread, with nothing in them that the caller holds too.
    struct Batch
    {
        void clear();

        qint32 firstRow = 0;
        std::vector<ReadyCell> cells;
        std::vector<size_t> rowEnds; ///< in `cells`
        std::string texts;
    };

    void makeFormats();
    lxw_format* columnFormat(OutputColumn::Format format) const;
    void addWorksheet(const QString& name);
    void writeTitles(const QStringList& titles);
    void writeHeads(const std::vector<OutputColumn>& columns);
    void endSheet();
    void handOver();
    void waitForBatch();
    void writeBatch(const Batch& batch);
    void writeCell(const Batch& batch, const ReadyCell& cell, qint32 row, qsizetype column);
    void writeText(const char* text, qint32 row, qsizetype column, lxw_format* format);
    void writeText(const QString& text, qint32 row, qsizetype column, lxw_format* format);
    ReadyCell ready(const Cell& cell, qsizetype column);
    ReadyCell readyText(const QString& text, lxw_format* format);
    ReadyCell readyDate(const Cell& cell, lxw_format* format);
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

    Batch m_batch;  ///< rows taken, not yet handed over
    Batch m_inWork; ///< rows the thread is writing
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
