#pragma once

#include <QString>

#include <vector>

namespace soattt {

class XmlScanner;

/// What a number format shows (ECMA-376 part 1, 18.8.30 and 18.8.31).
struct NumberFormat
{
    bool day = false;   ///< days, months or years: the number is a date
    bool clock = false; ///< hours, minutes or seconds
    quint8 digits = 0;  ///< "0000": leading zeros up to so many digits
    bool operator==(const NumberFormat&) const = default;
};

/// Of a built-in format, by its id.
NumberFormat builtinFormat(int id);
/// Of a format's code, as in "dd/mm/yyyy hh:mm". Text in quotes, brackets or after a backslash
/// does not count, nor do the sections after the first.
NumberFormat formatOfCode(const QString& code);

/// Cell styles of a workbook: of each only the number format and the font's name.
class XlsxStyles
{
public:
    struct Style
    {
        NumberFormat format;
        QString fontName;
    };

    /// Reads xl/styles.xml. `limit` is how many styles there may be.
    void read(XmlScanner& xml, qint64 limit);
    /// An unknown index gives the plain style.
    const Style& at(quint32 index) const;

private:
    std::vector<Style> m_styles;
};

} // namespace soattt
