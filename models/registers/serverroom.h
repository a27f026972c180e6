#pragma once

#include "models/registers/people.h"

namespace soattt {

enum class RoomEntryType { Visit, Duty, UpsTest, Protection };

/// What the log of the server room holds (HP2016 Đ6): who went in, who is on duty, how long the UPS
/// lasted, care of lightning and fire protection.
struct ServerRoomEntry : RecordBase
{
    RoomEntryType type = RoomEntryType::Visit;
    std::optional<QDateTime> fromAt;
    std::optional<QDateTime> untilAt;
    std::optional<Ref<Staff>> person;
    QString visitor;
    std::optional<Ref<Staff>> escort;
    QString purpose;
    std::optional<qint64> upsMinutes;
    QString findings;
};

template <> inline constexpr const char* kindKey<ServerRoomEntry> = "server-room";
template <> std::span<const EnumEntry<RoomEntryType>> enumEntries<RoomEntryType>();

const RecordKind& serverRoomKind();

} // namespace soattt
