#pragma once

#include "models/exchange/sheetwriter.h"

#include <QSaveFile>

namespace soattt {

/// Comma-separated text in UTF-8 with a byte order mark, as Excel opens it by double click.
/// Cells that Excel would run are guarded (csvguard.h). See SheetWriter.
class CsvWriter final : public SheetWriter
{
public:
    explicit CsvWriter(const QString& path);

    void beginSheet(const QString& name, const std::vector<OutputColumn>& columns,
                    const QStringList& titles = {}) override;
    void writeRow(const std::vector<Cell>& cells) override;
    void finish() override;

private:
    void flush();

    QSaveFile m_file;
    QString m_text;
    qint32 m_row = 0;
    int m_sheets = 0;
};

} // namespace soattt
