#pragma once

#include "models/exchange/readlimits.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace soattt {

class XmlScanner;

/// Reads the content of <si> or <is>: its plain text or its rich runs, phonetic runs left out.
/// Appends the text to `text` and gives the first font a run names to `font`, when one does.
void readRichText(XmlScanner& xml, QByteArray* text, QString* font);

/// UTF-8 of a cell's text as a string; Excel's _xHHHH_ escapes are undone.
QString textOfCell(QByteArrayView utf8);

/// The table of texts of an .xlsx, kept as UTF-8 in one block: 100,000 texts of 30 letters take
/// 4 MB.
class SharedStrings
{
public:
    /// Reads xl/sharedStrings.xml.
    void read(XmlScanner& xml, const ReadLimits& limits);
    bool has(quint32 index) const { return index < m_ends.size(); }
    /// has(index) must hold.
    QString text(quint32 index) const;
    /// The font its first run names; empty when none does.
    QString font(quint32 index) const { return m_fonts.value(index); }

private:
    QByteArray m_bytes;
    std::vector<quint32> m_ends;
    QHash<quint32, QString> m_fonts;
};

} // namespace soattt
