#pragma once

#include "models/reports/reportdocument.h"

#include <QDate>

#include <optional>

namespace soattt {

/// What the head and the foot of every form take from the office and from the issue register.
struct LetterheadData
{
    QString superiorBody;
    QString issuingBody;
    QString placeName;
    QString sign;                  ///< after the number: "BC-UBND"; empty prints none
    std::optional<qint64> number;  ///< absent until issued: a dotted blank
    std::optional<QDate> issuedOn; ///< absent: dotted blanks
    QString preparedBy;
    QString headName;
};

/// "…", what an unknown value prints as inside a sentence.
QString blank();
/// "Số: 05/BC-UBND", "Số: ……/BC-UBND".
QString numberLine(std::optional<qint64> number, const QString& sign);
/// "Hòa Bình, ngày 05 tháng 7 năm 2026", "Hòa Bình, ngày … tháng … năm 20…".
QString placeAndDate(const QString& place, const std::optional<QDate>& date);
/// The usual head by NĐ 30/2020: the bodies in capitals.
Letterhead letterhead(const LetterheadData& data);

} // namespace soattt
