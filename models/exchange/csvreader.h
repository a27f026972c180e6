#pragma once

#include "models/exchange/legacytext.h"
#include "models/exchange/sheetreader.h"

#include <QFile>
#include <QStringDecoder>

namespace soattt {

/// Delimited text (RFC 4180 and what people make of it), streamed. Tells `,` `;` and tab apart by
/// how evenly they fall, obeys a first line "sep=;", accepts line breaks inside quotes, and undoes
/// the guard of csvguard.h. All cells are text. See SheetReader.
class CsvReader final : public SheetReader
{
public:
    CsvReader(const QString& path, const ReadLimits& limits);

    Format format() const override { return Format::Csv; }
    const std::vector<Sheet>& sheets() const override { return m_sheets; }
    void select(qsizetype sheet) override;
    bool nextRow(Row& row) override;
    double progress() const override;

    QChar delimiter() const { return m_delimiter; }
    TextEncoding encoding() const { return m_encoding; }

private:
    bool fetch();
    QString decodeChunk(const QByteArray& bytes);
    QString decode1258(const QByteArray& bytes);
    bool more() { return m_at < m_text.size() || fetch(); }
    void obeySeparatorLine();
    void readRecord(Row& row);
    bool readField(QString* field);
    void readQuoted(QString* field);
    void readPlain(QString* field);
    void checkLength(const QString& field);
    void addField(Row& row, const QString& field) const;
    void checkRow(const Row& row) const;
    void requireWholeLetters();
    [[noreturn]] void failLetters() const;
    [[noreturn]] void failRow(const QString& why) const;

    QString m_path;
    ReadLimits m_limits;
    std::vector<Sheet> m_sheets = {Sheet()};
    QFile m_file;
    TextEncoding m_encoding;
    QChar m_delimiter;
    QStringDecoder m_decoder;
    QByteArray m_undecoded; ///< Windows-1258: the last letter, until its marks are known
    QString m_text;
    qsizetype m_at = 0;
    qint32 m_record = 0;
    qint64 m_recordChars = 0;
};

/// The delimiter of a text sample: the one of `,` `;` tab that most records hold equally often.
QChar likelyDelimiter(QStringView sample);

} // namespace soattt
