#include "models/exchange/csvwriter.h"

#include "models/exchange/csvguard.h"
#include "models/exchange/exchangeerror.h"

namespace soattt {

namespace {

constexpr qsizetype flushChars = 64 << 10;

bool needsQuotes(const QString& text)
{
    for (const QChar c : text) {
        if (c == QLatin1Char('"') || c == QLatin1Char(',') || c == QLatin1Char(';') ||
            c < QLatin1Char(' '))
            return true;
    }
    return text.startsWith(QLatin1Char(' ')) || text.endsWith(QLatin1Char(' '));
}

QString quoted(QString text)
{
    text.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

/// Numbers and dates can't run; only texts are guarded.
QString fieldOf(const Cell& cell)
{
    const QString text =
        cell.kind == Cell::Kind::Text ? csvguard::guarded(cell.text) : cell.shown();
    return needsQuotes(text) ? quoted(text) : text;
}

} // namespace

CsvWriter::CsvWriter(const QString& path)
    : m_file(path)
{
    if (!m_file.open(QIODevice::WriteOnly))
        throw cannotWrite(path, m_file.errorString());
    m_text = QChar(QChar::ByteOrderMark);
}

void CsvWriter::beginSheet(const QString&, const std::vector<OutputColumn>& columns,
                           const QStringList&)
{
    if (++m_sheets > 1)
        return;
    std::vector<Cell> heads;
    heads.reserve(columns.size());
    for (const OutputColumn& column : columns)
        heads.push_back(Cell::ofText(column.title));
    writeRow(heads);
}

void CsvWriter::writeRow(const std::vector<Cell>& cells)
{
    if (m_sheets > 1)
        return;
    ++m_row;
    for (size_t column = 0; column < cells.size(); ++column) {
        checkText(cells[column].text, qsizetype(column), m_row);
        if (column > 0)
            m_text += QLatin1Char(',');
        m_text += fieldOf(cells[column]);
    }
    m_text += QStringLiteral("\r\n");
    if (m_text.size() > flushChars)
        flush();
}

void CsvWriter::flush()
{
    const QByteArray bytes = m_text.toUtf8();
    if (m_file.write(bytes) != bytes.size())
        throw cannotWrite(m_file.fileName(), m_file.errorString());
    m_text.clear();
}

void CsvWriter::finish()
{
    flush();
    if (!m_file.commit())
        throw cannotWrite(m_file.fileName(), m_file.errorString());
}

} // namespace soattt
