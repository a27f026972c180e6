#pragma once

#include "models/registers/backupmedium.h"
#include "models/registers/informationsystem.h"

namespace soattt {

/// Logs of one source taken out and put away: which days they cover, and until when they are kept.
struct LogArchive : RecordBase
{
    QString source;
    std::optional<Ref<InformationSystem>> system;
    std::optional<Ref<Asset>> asset;
    std::optional<QDate> fromOn;
    std::optional<QDate> untilOn;
    std::optional<QDate> archivedOn;
    std::optional<QDate> keepUntil;
    std::optional<Ref<BackupMedium>> medium;
    QString place;
    std::optional<qint64> sizeMb;
    QString sha256;
    std::optional<Ref<Staff>> doneBy;
};

template <> inline constexpr const char* kindKey<LogArchive> = "log-archives";

const RecordKind& logArchiveKind();

} // namespace soattt
