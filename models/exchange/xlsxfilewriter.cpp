#include "models/exchange/xlsxfilewriter.h"

#include "models/core/aside.h"
#include "models/exchange/excelserial.h"
#include "models/exchange/exchangeerror.h"
#include "models/exchange/zipreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <xlsxwriter.h>

#include <cstdio>
#include <filesystem>
#include <limits>
#include <system_error>

namespace soattt {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

using Format = OutputColumn::Format;

constexpr qint32 excelRows = 1'048'576;
constexpr size_t batchRows = 256;
constexpr int hintTitleLength = 32;
constexpr int hintLength = 255;
constexpr int sheetNameLength = 31;

/// A name the C library can open. On Windows that is one its code page holds.
QString temporaryName(const QString& path)
{
    const QString name =
        QStringLiteral("/soattt-%1.part")
            .arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0'));
    const QString beside = QFileInfo(path).absolutePath();
    const bool usable = QFile::decodeName(QFile::encodeName(beside)) == beside;
    return (usable ? beside : QDir::tempPath()) + name;
}

/// Sheet names of Excel: at most 31 letters, none of []:*?/\, no apostrophe at either end.
QString sheetName(const QString& name)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\[\\]:*?/\\\\']"));
    return QString(name).replace(forbidden, QStringLiteral(" ")).trimmed().left(sheetNameLength);
}

/// Escapes what Excel would take for its own escape "_x000D_" and drops what XML can't hold.
QString escaped(QString text)
{
    static const QRegularExpression escape(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    static const QRegularExpression unwritable(QStringLiteral("[\\x{0000}\\x{FFFE}\\x{FFFF}]"));
    return text.replace(escape, QStringLiteral("_x005F_")).remove(unwritable);
}

bool needsEscape(const QString& text)
{
    for (const QChar c : text) {
        if (c == QLatin1Char('_') || c.isNull() || c.unicode() >= 0xfffe)
            return true;
    }
    return false;
}

QByteArray utf8(const QString& text)
{
    return needsEscape(text) ? escaped(text).toUtf8() : text.toUtf8();
}

/// Texts that Excel would make a number, a date or a formula of when somebody edits the cell; only
/// they carry the text format, the others spare the file.
bool looksLikeValue(const QString& text)
{
    static const QString starts = QStringLiteral("0123456789=+-@.,(");
    return !text.isEmpty() && starts.contains(text.front());
}

double widthOf(const OutputColumn& column)
{
    if (column.width > 0)
        return column.width;
    const int least = column.format == Format::Text ? 16 : 14;
    return double(qBound(least, int(column.title.size()) + 4, 50));
}

lxw_format* addFormat(lxw_workbook* book, const char* numbers)
{
    lxw_format* format = workbook_add_format(book);
    format_set_num_format(format, numbers);
    return format;
}

lxw_format* addHeadFormat(lxw_workbook* book, lxw_color_t background)
{
    lxw_format* format = workbook_add_format(book);
    format_set_bold(format);
    format_set_text_wrap(format);
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    format_set_border(format, LXW_BORDER_THIN);
    format_set_bg_color(format, background);
    return format;
}

} // namespace

XlsxFileWriter::XlsxFileWriter(const QString& path)
    : m_path(path)
    , m_temporary(temporaryName(path))
{
    QFile probe(m_temporary);
    if (!probe.open(QIODevice::WriteOnly))
        throw cannotWrite(path, probe.errorString());
    lxw_workbook_options options = {};
    options.constant_memory = LXW_TRUE;
    m_book = workbook_new_opt(QFile::encodeName(m_temporary).constData(), &options);
    if (!m_book)
        throw cannotWrite(path, Words::tr("out of memory"));
    makeFormats();
}

XlsxFileWriter::~XlsxFileWriter()
{
    if (m_work.valid())
        m_work.wait();
    if (m_book)
        lxw_workbook_free(m_book);
    QFile::remove(m_temporary);
}

void XlsxFileWriter::makeFormats()
{
    m_textFormat = addFormat(m_book, "@");
    m_integerFormat = addFormat(m_book, "0");
    m_moneyFormat = addFormat(m_book, "#,##0");
    m_dateFormat = addFormat(m_book, "dd/mm/yyyy");
    m_dateTimeFormat = addFormat(m_book, "dd/mm/yyyy hh:mm");
    m_headFormat = addHeadFormat(m_book, 0xDDE6F0);
    m_requiredHeadFormat = addHeadFormat(m_book, 0xFCE4C8);
    m_titleFormat = workbook_add_format(m_book);
    format_set_bold(m_titleFormat);
    format_set_font_size(m_titleFormat, 14);
}

lxw_format* XlsxFileWriter::columnFormat(Format format) const
{
    switch (format) {
    case Format::Text:
        return m_textFormat;
    case Format::Integer:
        return m_integerFormat;
    case Format::Number:
        return nullptr;
    case Format::Money:
        return m_moneyFormat;
    case Format::Date:
        return m_dateFormat;
    case Format::DateTime:
        return m_dateTimeFormat;
    }
    return nullptr;
}

void XlsxFileWriter::addWorksheet(const QString& name)
{
    m_sheet = workbook_add_worksheet(m_book, utf8(sheetName(name)).constData());
    if (!m_sheet) {
        throw cannotWrite(m_path, Words::tr("the sheet \"%1\" can't be made").arg(name));
    }
    m_sheets.push_back(m_sheet);
    m_row = 0;
}

void XlsxFileWriter::beginSheet(const QString& name, const std::vector<OutputColumn>& columns,
                                const QStringList& titles)
{
    endSheet();
    addWorksheet(name);
    m_columns = columns;
    writeTitles(titles);
    writeHeads(columns);
}

void XlsxFileWriter::writeTitles(const QStringList& titles)
{
    for (const QString& title : titles) {
        writeText(title, m_row, 0, m_titleFormat);
        ++m_row;
    }
}

void XlsxFileWriter::writeHeads(const std::vector<OutputColumn>& columns)
{
    m_headRow = m_row;
    for (size_t i = 0; i < columns.size(); ++i) {
        const auto column = lxw_col_t(i);
        worksheet_set_column(m_sheet, column, column, widthOf(columns[i]),
                             columnFormat(columns[i].format));
        writeText(columns[i].title, m_row, qsizetype(i),
                  columns[i].required ? m_requiredHeadFormat : m_headFormat);
        if (!columns[i].choices.isEmpty())
            m_choiceLists.push_back({m_sheet, qsizetype(i), m_headRow + 1, columns[i]});
        else if (!columns[i].hint.isEmpty())
            addHint(qsizetype(i), columns[i]);
    }
    worksheet_freeze_panes(m_sheet, lxw_row_t(m_headRow + 1), 0);
    ++m_row;
}

void XlsxFileWriter::addHint(qsizetype column, const OutputColumn& output)
{
    const QByteArray title = output.title.left(hintTitleLength).toUtf8();
    const QByteArray hint = output.hint.left(hintLength).toUtf8();
    lxw_data_validation rule = {};
    rule.validate = LXW_VALIDATION_TYPE_ANY;
    rule.input_title = const_cast<char*>(title.constData());
    rule.input_message = const_cast<char*>(hint.constData());
    worksheet_data_validation_range(m_sheet, lxw_row_t(m_headRow + 1), lxw_col_t(column),
                                    excelRows - 1, lxw_col_t(column), &rule);
}

void XlsxFileWriter::endSheet()
{
    handOver();
    waitForBatch();
    if (!m_sheet || m_columns.empty())
        return;
    worksheet_autofilter(m_sheet, lxw_row_t(m_headRow), 0, lxw_row_t(qMax(m_headRow, m_row - 1)),
                         lxw_col_t(m_columns.size() - 1));
}

void XlsxFileWriter::writeRow(const std::vector<Cell>& cells)
{
    if (m_row >= excelRows) {
        throw DataError(Words::tr("An Excel sheet holds %1 rows; there are more.").arg(excelRows),
                        Words::tr("Narrow the list with a filter, or export it as CSV."));
    }
    for (size_t column = 0; column < cells.size(); ++column)
        checkText(cells[column].text, qsizetype(column), m_row + 1);
    if (m_batch.rowEnds.empty())
        m_batch.firstRow = m_row;
    for (size_t column = 0; column < cells.size(); ++column)
        m_batch.cells.push_back(ready(cells[column], qsizetype(column)));
    m_batch.rowEnds.push_back(m_batch.cells.size());
    ++m_row;
    if (m_batch.rowEnds.size() == batchRows)
        handOver();
}

void XlsxFileWriter::Batch::clear()
{
    cells.clear();
    rowEnds.clear();
    texts.clear();
}

XlsxFileWriter::ReadyCell XlsxFileWriter::ready(const Cell& cell, qsizetype column)
{
    lxw_format* format = size_t(column) < m_columns.size()
                             ? columnFormat(m_columns[size_t(column)].format)
                             : nullptr;
    switch (cell.kind) {
    case Cell::Kind::Empty:
        break;
    case Cell::Kind::Text:
    case Cell::Kind::Error:
        return readyText(cell.text, looksLikeValue(cell.text) ? m_textFormat : nullptr);
    case Cell::Kind::Number:
        return {ReadyCell::Kind::Number, 0, cell.number, format == m_textFormat ? nullptr : format};
    case Cell::Kind::Boolean:
        return {ReadyCell::Kind::Boolean, 0, cell.number, nullptr};
    case Cell::Kind::Date:
        return readyDate(cell, format);
    }
    return {};
}

XlsxFileWriter::ReadyCell XlsxFileWriter::readyText(const QString& text, lxw_format* format)
{
    const size_t begins = m_batch.texts.size();
    const QByteArray bytes = utf8(text);
    m_batch.texts.append(bytes.constData(), size_t(bytes.size()) + 1); // with the null behind it
    return {ReadyCell::Kind::Text, begins, 0, format};
}

XlsxFileWriter::ReadyCell XlsxFileWriter::readyDate(const Cell& cell, lxw_format* format)
{
    const auto number = serial::fromDateTime(cell.date, cell.time);
    if (!number)
        return readyText(cell.shown(), m_textFormat);
    const bool isDate = format == m_dateFormat || format == m_dateTimeFormat;
    lxw_format* fitting = cell.time.isValid() ? m_dateTimeFormat : m_dateFormat;
    return {ReadyCell::Kind::Number, 0, *number, isDate ? format : fitting};
}

/// Gives the rows taken so far to the thread, once it is done with those before.
void XlsxFileWriter::handOver()
{
    waitForBatch();
    if (m_batch.rowEnds.empty())
        return;
    std::swap(m_batch, m_inWork);
    m_batch.clear();
    m_work = startAside([this] { writeBatch(m_inWork); });
}

void XlsxFileWriter::waitForBatch()
{
    if (m_work.valid())
        m_work.get();
}

void XlsxFileWriter::writeBatch(const Batch& batch)
{
    size_t at = 0;
    qint32 row = batch.firstRow;
    for (const size_t end : batch.rowEnds) {
        for (qsizetype column = 0; at < end; ++at, ++column)
            writeCell(batch, batch.cells[at], row, column);
        ++row;
    }
}

void XlsxFileWriter::writeCell(const Batch& batch, const ReadyCell& cell, qint32 row,
                               qsizetype column)
{
    switch (cell.kind) {
    case ReadyCell::Kind::Empty:
        return;
    case ReadyCell::Kind::Text:
        return writeText(batch.texts.data() + cell.text, row, column, cell.format);
    case ReadyCell::Kind::Number:
        worksheet_write_number(m_sheet, lxw_row_t(row), lxw_col_t(column), cell.number,
                               cell.format);
        return;
    case ReadyCell::Kind::Boolean:
        worksheet_write_boolean(m_sheet, lxw_row_t(row), lxw_col_t(column), cell.number != 0,
                                nullptr);
        return;
    }
}

void XlsxFileWriter::writeText(const QString& text, qint32 row, qsizetype column,
                               lxw_format* format)
{
    writeText(utf8(text).constData(), row, column, format);
}

void XlsxFileWriter::writeText(const char* text, qint32 row, qsizetype column, lxw_format* format)
{
    const lxw_error error =
        worksheet_write_string(m_sheet, lxw_row_t(row), lxw_col_t(column), text, format);
    if (error != LXW_NO_ERROR)
        throw cannotWrite(m_path, QString::fromUtf8(lxw_strerror(error)));
}

/// The answers of every drop-down, one column each, on a sheet nobody sees.
void XlsxFileWriter::writeChoiceLists()
{
    if (m_choiceLists.empty())
        return;
    addWorksheet(Words::tr("Choices"));
    worksheet_hide(m_sheet);
    for (size_t i = 0; i < m_choiceLists.size(); ++i)
        addDropDown(m_choiceLists[i], qsizetype(i));
    qsizetype longest = 0;
    for (const ChoiceList& list : m_choiceLists)
        longest = qMax(longest, list.from.choices.size());
    for (; m_row < longest; ++m_row) {
        for (size_t i = 0; i < m_choiceLists.size(); ++i)
            writeText(m_choiceLists[i].from.choices.value(m_row), m_row, qsizetype(i), nullptr);
    }
}

void XlsxFileWriter::addDropDown(const ChoiceList& list, qsizetype listColumn)
{
    const QString letters = columnLetters(listColumn);
    const QByteArray range = QStringLiteral("='%1'!$%2$1:$%2$%3")
                                 .arg(QString::fromUtf8(m_sheet->name), letters)
                                 .arg(list.from.choices.size())
                                 .toUtf8();
    const QByteArray title = list.from.title.left(hintTitleLength).toUtf8();
    const QByteArray hint = list.from.hint.left(hintLength).toUtf8();
    const QByteArray refusal = Words::tr("Choose an answer from the list.").toUtf8();
    lxw_data_validation rule = {};
    rule.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
    rule.value_formula = const_cast<char*>(range.constData());
    rule.error_type = list.from.freeChoice ? LXW_VALIDATION_ERROR_TYPE_INFORMATION
                                           : LXW_VALIDATION_ERROR_TYPE_STOP;
    rule.show_error = list.from.freeChoice ? LXW_VALIDATION_OFF : LXW_VALIDATION_ON;
    rule.error_title = const_cast<char*>(title.constData());
    rule.error_message = const_cast<char*>(refusal.constData());
    if (!hint.isEmpty()) {
        rule.input_title = const_cast<char*>(title.constData());
        rule.input_message = const_cast<char*>(hint.constData());
    }
    worksheet_data_validation_range(list.sheet, lxw_row_t(list.firstRow), lxw_col_t(list.column),
                                    excelRows - 1, lxw_col_t(list.column), &rule);
}

void XlsxFileWriter::finish()
{
    endSheet();
    writeChoiceLists();
    const std::vector<qint64> leastSizes = flushRows();
    const lxw_error error = workbook_close(m_book);
    m_book = nullptr;
    m_sheet = nullptr;
    if (error != LXW_NO_ERROR)
        throw cannotWrite(m_path, QString::fromUtf8(lxw_strerror(error)));
    checkWritten(leastSizes);
    putInPlace();
}

/// libxlsxwriter does not look whether its temporary files could be written: on a full disk it
/// would give a file with rows missing. Returns how many bytes each sheet has at least.
std::vector<qint64> XlsxFileWriter::flushRows()
{
    std::vector<qint64> sizes;
    for (lxw_worksheet* sheet : m_sheets) {
        std::FILE* file = sheet->optimize_tmpfile;
        if (std::fflush(file) != 0 || std::ferror(file)) {
            throw cannotWrite(m_path,
                              QString::fromStdString(std::generic_category().message(errno)));
        }
        sizes.push_back(std::ftell(file));
    }
    return sizes;
}

void XlsxFileWriter::checkWritten(const std::vector<qint64>& leastSizes) const
{
    ReadLimits unlimited;
    unlimited.entryBytes = unlimited.totalBytes = unlimited.ratio =
        std::numeric_limits<qint64>::max() / 2;
    const ZipReader written(m_temporary, unlimited);
    for (size_t i = 0; i < leastSizes.size(); ++i) {
        const QString part = QStringLiteral("xl/worksheets/sheet%1.xml").arg(i + 1);
        if (written.inflatedSize(part) <= leastSizes[i]) {
            throw cannotWrite(m_path, Words::tr("the disk for temporary "
                                                "files is full"));
        }
    }
}

void XlsxFileWriter::putInPlace()
{
    QString source = m_temporary;
    const QString beside = QFileInfo(m_path).absolutePath();
    if (QFileInfo(m_temporary).absolutePath() != beside) {
        source = beside + QLatin1Char('/') + QFileInfo(m_temporary).fileName();
        if (!QFile::rename(m_temporary, source))
            throw cannotWrite(m_path, Words::tr("access denied"));
    }
    std::error_code error;
    std::filesystem::rename(QFileInfo(source).filesystemFilePath(),
                            QFileInfo(m_path).filesystemFilePath(), error);
    if (!error)
        return;
    QFile::remove(source);
    throw cannotWrite(m_path, QString::fromStdString(error.message()));
}

} // namespace soattt
