#include "models/reports/letterhead.h"

#include "models/core/text.h"

#include <QRegularExpression>

namespace soattt {

QString blank()
{
    return QStringLiteral("……");
}

QString numberLine(std::optional<qint64> number, const QString& sign)
{
    const QString line = QStringLiteral("Số: ") + (number ? text::twoDigits(*number) : blank());
    return sign.isEmpty() ? line : line + QLatin1Char('/') + sign;
}

QString placeAndDate(const QString& place, const std::optional<QDate>& date)
{
    return (place.isEmpty() ? blank() : place) + QStringLiteral(", ") +
           (date ? text::dateInDocuments(*date) : QStringLiteral("ngày … tháng … năm 20…"));
}

/// The name of a unit stays on one line, so that a long line breaks before it: ỦY BAN NHÂN DÂN / XÃ
/// HÒA BÌNH.
static QString unitsTogether(const QString& body)
{
    static const QRegularExpression unit(
        QStringLiteral("\\b(?:THỊ TRẤN|THỊ XÃ|THÀNH PHỐ|ĐẶC KHU|PHƯỜNG|XÃ|HUYỆN|QUẬN|TỈNH)"
                       "(?: (?!THỊ |THÀNH PHỐ|ĐẶC KHU|PHƯỜNG|XÃ |HUYỆN|QUẬN|TỈNH)[^ ,]+){1,4}"),
        QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype longest = 24; // fits the column
    QString text = body;
    for (auto matches = unit.globalMatch(body); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedLength() <= longest)
            text.replace(match.capturedStart(), match.capturedLength(),
                         match.captured().replace(u' ', QChar::Nbsp));
    }
    return text;
}

Letterhead letterhead(const LetterheadData& data)
{
    return {unitsTogether(data.superiorBody.toUpper()),
            unitsTogether(data.issuingBody.toUpper()),
            numberLine(data.number, data.sign),
            {},
            placeAndDate(data.placeName, data.issuedOn)};
}

} // namespace soattt
