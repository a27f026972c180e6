#pragma once

#include "models/registers/incident.h"

namespace soattt {

/// A breach of the protection of personal data (Luật 91/2025 Đ23). A flow of its own beside the
/// incident: a leak of a list of citizens starts both. Its fields are those of NĐ 356/2025 Mẫu 08.
struct DataBreach : RecordBase
{
    QString title;
    std::optional<Ref<Incident>> incident;
    std::optional<QDateTime> happenedAt;
    std::optional<QDateTime> detectedAt;
    QString place;
    QString act;
    QString parties; ///< organisations and persons concerned
    QString dataKinds;
    QString amount;
    std::optional<Ref<Staff>> responsible; ///< for the protection of personal data
    QString consequences;
    QString measures;
    QStringList enclosures;
    std::optional<bool> mayHarm;             ///< not known counts as yes
    std::optional<bool> locationOrBiometric; ///< then the persons themselves are told
    std::optional<QDate> minutesOn;          ///< of the minutes that confirm it
    std::optional<QDateTime> notifiedAt;
    QString paper; ///< number of the notice
    std::optional<QDateTime> subjectsToldAt;
};

template <> inline constexpr const char* kindKey<DataBreach> = "data-breaches";
const RecordKind& dataBreachKind();

} // namespace soattt
