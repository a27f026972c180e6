#include "models/exchange/csvreader.h"

#include "models/exchange/csvguard.h"
#include "models/exchange/exchangeerror.h"

#include <QCoreApplication>

#include <array>
#include <map>

namespace soattt {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

constexpr qint64 detectBytesOf = 8 << 20;
constexpr qsizetype sampleChars = 64 << 10;
constexpr std::array<QChar, 3> delimiters = {QLatin1Char(','), QLatin1Char(';'), QLatin1Char('\t')};

constexpr QLatin1Char quote('"');
constexpr QLatin1Char lineFeed('\n');
constexpr QLatin1Char carriageReturn('\r');

/// How many records hold a delimiter how often.
using Tally = std::map<int, qint64>;

qint64 score(const Tally& tally)
{
    qint64 best = 0;
    for (const auto& [perRecord, records] : tally)
        best = qMax(best, records * records * perRecord);
    return best;
}

/// One of the five tone marks, which stand after their letter.
bool isMarkOf1258(char byte)
{
    return QByteArrayView("\xcc\xd2\xde\xec\xf2").contains(byte);
}

QStringDecoder decoderFor(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf16LE:
        return QStringDecoder(QStringDecoder::Utf16LE);
    case TextEncoding::Utf16BE:
        return QStringDecoder(QStringDecoder::Utf16BE);
    case TextEncoding::Utf8:
    case TextEncoding::Windows1258:
        break;
    }
    return QStringDecoder(QStringDecoder::Utf8);
}

} // namespace

QChar likelyDelimiter(QStringView sample)
{
    std::array<Tally, delimiters.size()> tallies;
    std::array<int, delimiters.size()> counts = {};
    bool quoted = false;
    for (const QChar c : sample) {
        if (c == quote)
            quoted = !quoted;
        for (size_t i = 0; i < delimiters.size() && !quoted; ++i) {
            if (c == delimiters[i])
                ++counts[i];
            else if (c == lineFeed && counts[i] > 0)
                ++tallies[i][std::exchange(counts[i], 0)];
        }
    }
    size_t best = 0;
    for (size_t i = 0; i < delimiters.size(); ++i) {
        if (counts[i] > 0)
            ++tallies[i][counts[i]];
        if (score(tallies[i]) > score(tallies[best]))
            best = i;
    }
    return delimiters[best];
}

CsvReader::CsvReader(const QString& path, const ReadLimits& limits)
    : m_path(path)
    , m_limits(limits)
    , m_file(path)
{
    if (!m_file.open(QIODevice::ReadOnly))
        throw cannotOpen(path, m_file.errorString());
    if (m_file.size() > limits.textFileBytes) {
        throw oversizedFile(path,
                            Words::tr("it has more than %1 MB").arg(limits.textFileBytes >> 20));
    }
    m_encoding = detectBytes(m_file.read(qMin(detectBytesOf, m_file.size())));
    select(0);
    if (m_delimiter.isNull())
        m_delimiter = likelyDelimiter(QStringView(m_text).left(sampleChars));
}

void CsvReader::select(qsizetype)
{
    m_file.seek(0);
    m_decoder = decoderFor(m_encoding);
    m_undecoded.clear();
    m_text.clear();
    m_at = 0;
    m_record = 0;
    fetch();
    obeySeparatorLine();
}

/// "sep=;" as the first line: Excel obeys it and does not count it as a row.
void CsvReader::obeySeparatorLine()
{
    const qsizetype end = m_text.indexOf(lineFeed);
    const QStringView line = QStringView(m_text).left(qMax<qsizetype>(end, 0)).trimmed();
    const bool tab = end > 4 && m_text.startsWith(QStringLiteral("sep=\t"));
    if (!tab && (line.size() != 5 || !line.startsWith(QStringLiteral("sep="))))
        return;
    m_delimiter = m_text.at(4);
    m_at = end + 1;
}

/// The next chunk of text, once the one at hand is used up.
bool CsvReader::fetch()
{
    m_text.clear();
    m_at = 0;
    while (m_text.isEmpty()) {
        const QByteArray bytes = m_file.read(qMin(m_limits.chunkBytes, m_file.size()));
        if (bytes.isEmpty() && m_undecoded.isEmpty()) {
            requireWholeLetters();
            return false;
        }
        m_text = decodeChunk(bytes);
    }
    if (m_text.contains(QChar(u'\0'))) {
        throw unreadableKind(m_path, Words::tr("it is neither an .xlsx file nor a text table"),
                             Words::tr("Open it in the program that made it, save it as "
                                       ".xlsx or as CSV UTF-8, and import that file."));
    }
    return true;
}

/// A letter and its tone marks are separate bytes and become one letter together: of a chunk the
/// last letter waits for what follows it.
QString CsvReader::decode1258(const QByteArray& bytes)
{
    m_undecoded += bytes;
    const qsizetype size = m_undecoded.size();
    qsizetype end = size;
    if (!bytes.isEmpty()) {
        do
            --end;
        while (end > 0 && isMarkOf1258(m_undecoded.at(end)));
    }
    if (size - end > 2 * m_limits.fieldChars)
        end = size; // marks alone, more than any field holds
    QString text = decode(QByteArrayView(m_undecoded).first(end), m_encoding);
    m_undecoded.remove(0, end);
    return text;
}

QString CsvReader::decodeChunk(const QByteArray& bytes)
{
    if (m_encoding == TextEncoding::Windows1258)
        return decode1258(bytes);
    QString text = m_decoder(bytes);
    if (m_decoder.hasError())
        failLetters();
    return text;
}

/// At the end of the file: the decoder keeps half a letter to itself until something follows it.
void CsvReader::requireWholeLetters()
{
    const bool pairs = m_encoding == TextEncoding::Utf16LE || m_encoding == TextEncoding::Utf16BE;
    if (pairs && m_file.size() % 2 != 0)
        failLetters();
    if (m_encoding != TextEncoding::Utf8)
        return;
    const QString after = m_decoder(QByteArrayView("\n"));
    if (after.isEmpty() || m_decoder.hasError())
        failLetters();
}

void CsvReader::failLetters() const
{
    throw damagedFile(m_path, Words::tr("after row %1 there are letters that are not Unicode; save "
                                        "it as CSV UTF-8")
                                  .arg(m_record));
}

bool CsvReader::nextRow(Row& row)
{
    while (more()) {
        readRecord(row);
        if (!row.isEmpty())
            return true;
    }
    row.cells.clear();
    return false;
}

void CsvReader::readRecord(Row& row)
{
    row.number = ++m_record;
    row.cells.clear();
    m_recordChars = 0;
    bool inRecord = true;
    while (inRecord) {
        QString field;
        inRecord = readField(&field);
        addField(row, field);
        checkRow(row);
    }
}

void CsvReader::addField(Row& row, const QString& field) const
{
    row.cells.push_back(Cell::ofText(csvguard::unguarded(field)));
}

void CsvReader::checkRow(const Row& row) const
{
    if (m_record > m_limits.rows || qint64(row.cells.size()) > m_limits.columns) {
        failRow(Words::tr("is past the %1 rows and %2 columns allowed")
                    .arg(m_limits.rows)
                    .arg(m_limits.columns));
    }
}

/// Reads one field and the delimiter or line end after it; true when another field follows.
bool CsvReader::readField(QString* field)
{
    if (more() && m_text.at(m_at) == quote)
        readQuoted(field);
    readPlain(field);
    m_recordChars += field->size();
    if (!more())
        return false;
    const QChar end = m_text.at(m_at++);
    if (end == carriageReturn && more() && m_text.at(m_at) == lineFeed)
        ++m_at;
    return end == m_delimiter;
}

void CsvReader::readQuoted(QString* field)
{
    ++m_at;
    while (more()) {
        const qsizetype close = m_text.indexOf(quote, m_at);
        const qsizetype end = close < 0 ? m_text.size() : close;
        field->append(QStringView(m_text).mid(m_at, end - m_at));
        checkLength(*field);
        m_at = end;
        if (close < 0)
            continue;
        ++m_at;
        if (!more() || m_text.at(m_at) != quote)
            return;
        field->append(quote);
        ++m_at;
    }
    failRow(Words::tr("opens a quotation mark that is never closed"));
}

void CsvReader::readPlain(QString* field)
{
    while (more()) {
        qsizetype end = m_at;
        while (end < m_text.size() && m_text.at(end) != m_delimiter && m_text.at(end) != lineFeed &&
               m_text.at(end) != carriageReturn)
            ++end;
        field->append(QStringView(m_text).mid(m_at, end - m_at));
        checkLength(*field);
        m_at = end;
        if (end < m_text.size())
            return;
    }
}

void CsvReader::checkLength(const QString& field)
{
    if (field.size() > m_limits.fieldChars || m_recordChars + field.size() > m_limits.recordChars) {
        failRow(Words::tr("is too long; perhaps a quotation mark is not closed"));
    }
}

void CsvReader::failRow(const QString& why) const
{
    throw damagedFile(m_path, Words::tr("row %1 %2").arg(m_record).arg(why));
}

double CsvReader::progress() const
{
    return m_file.size() > 0 ? double(m_file.pos()) / double(m_file.size()) : 1.0;
}

} // namespace soattt
