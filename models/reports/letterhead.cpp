#include "models/reports/letterhead.h"

#include "models/core/text.h"

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

Letterhead letterhead(const LetterheadData& data)
{
    return {data.superiorBody.toUpper(),
            data.issuingBody.toUpper(),
            numberLine(data.number, data.sign),
            {},
            placeAndDate(data.placeName, data.issuedOn)};
}

} // namespace soattt
