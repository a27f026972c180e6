#include "models/registers/serverroom.h"

#include "models/registers/kindbuilder.h"
#include "models/registers/rulewords.h"

namespace soattt {

template <> std::span<const EnumEntry<RoomEntryType>> enumEntries<RoomEntryType>()
{
    static constexpr EnumEntry<RoomEntryType> entries[] = {
        {RoomEntryType::Visit, "visit", QT_TRANSLATE_NOOP("Choice", "Entry into the room"),
         "Vào ra;Vào, ra phòng máy chủ"},
        {RoomEntryType::Duty, "duty", QT_TRANSLATE_NOOP("Choice", "Duty rota"), "Trực;Lịch trực"},
        {RoomEntryType::UpsTest, "ups_test", QT_TRANSLATE_NOOP("Choice", "UPS test"),
         "Thử UPS;Thử bộ lưu điện"},
        {RoomEntryType::Protection, "protection",
         QT_TRANSLATE_NOOP("Choice", "Lightning and fire protection"), "Chống sét;Phòng cháy"},
    };
    return entries;
}

namespace {

void checkPeople(const ServerRoomEntry& entry, Problems& problems)
{
    const bool isAboutPeople =
        entry.type == RoomEntryType::Visit || entry.type == RoomEntryType::Duty;
    if (isAboutPeople && !entry.person && entry.visitor.isEmpty())
        ask(problems, "person",
            QT_TRANSLATE_NOOP("Rule",
                              "Say who: a person of the office, or somebody from outside."));
    if (entry.type == RoomEntryType::Visit && !entry.visitor.isEmpty() && !entry.escort)
        ask(problems, "escort",
            QT_TRANSLATE_NOOP("Rule", "Say who of the office went with the visitor."));
    if (entry.untilAt && entry.fromAt && *entry.untilAt < *entry.fromAt)
        ask(problems, "until_at", QT_TRANSLATE_NOOP("Rule", "It ended before it began."));
}

void checkUps(const ServerRoomEntry& entry, Problems& problems)
{
    const bool isTest = entry.type == RoomEntryType::UpsTest;
    if (isTest && !entry.upsMinutes)
        ask(problems, "ups_minutes",
            QT_TRANSLATE_NOOP("Rule", "Say how many minutes the UPS lasted."));
    if (entry.upsMinutes && *entry.upsMinutes < 0)
        ask(problems, "ups_minutes", QT_TRANSLATE_NOOP("Rule", "A duration is not below zero."));
}

} // namespace

const RecordKind& serverRoomKind()
{
    static const RecordKind& kind =
        KindBuilder<ServerRoomEntry>(QT_TRANSLATE_NOOP("Kind", "Server room"),
                                     QT_TRANSLATE_NOOP("Kind", "server room entry"), "PM")
            .field("type", &ServerRoomEntry::type, QT_TRANSLATE_NOOP("Field", "Type"))
            .listed()
            .aliases({u"Loại"})
            .field("from_at", &ServerRoomEntry::fromAt, QT_TRANSLATE_NOOP("Field", "From"))
            .required()
            .listed()
            .aliases({u"Từ", u"Giờ vào", u"Bắt đầu"})
            .field("until_at", &ServerRoomEntry::untilAt, QT_TRANSLATE_NOOP("Field", "Until"))
            .listed()
            .aliases({u"Đến", u"Giờ ra", u"Kết thúc"})
            .field("person", &ServerRoomEntry::person, QT_TRANSLATE_NOOP("Field", "Person"))
            .historic()
            .listed()
            .aliases({u"Người vào", u"Người trực", u"Cán bộ"})
            .field("visitor", &ServerRoomEntry::visitor,
                   QT_TRANSLATE_NOOP("Field", "Person outside the office"))
            .listed()
            .searched()
            .aliases({u"Khách", u"Người ngoài cơ quan"})
            .field("escort", &ServerRoomEntry::escort, QT_TRANSLATE_NOOP("Field", "Escorted by"))
            .historic()
            .aliases({u"Người đi cùng", u"Người giám sát"})
            .field("purpose", &ServerRoomEntry::purpose, QT_TRANSLATE_NOOP("Field", "Purpose"))
            .listed()
            .searched()
            .aliases({u"Mục đích", u"Nội dung"})
            .field("ups_minutes", &ServerRoomEntry::upsMinutes,
                   QT_TRANSLATE_NOOP("Field", "UPS lasted"))
            .unit(QT_TRANSLATE_NOOP("Unit", "minutes"))
            .aliases({u"Thời gian duy trì (phút)"})
            .field("findings", &ServerRoomEntry::findings, QT_TRANSLATE_NOOP("Field", "Findings"))
            .longText()
            .searched()
            .aliases({u"Kết quả", u"Tình trạng"})
            .check(checkPeople)
            .check(checkUps)
            .make();
    return kind;
}

} // namespace soattt
