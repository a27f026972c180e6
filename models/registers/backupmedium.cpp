#include "models/registers/backupmedium.h"

#include "models/registers/kindbuilder.h"

namespace soattt {

template <> std::span<const EnumEntry<MediumType>> enumEntries<MediumType>()
{
    static constexpr EnumEntry<MediumType> entries[] = {
        {MediumType::Disk, "disk", QT_TRANSLATE_NOOP("Choice", "External disk"),
         "Ổ cứng rời;Ổ cứng ngoài"},
        {MediumType::Usb, "usb", QT_TRANSLATE_NOOP("Choice", "USB stick"), "USB;Thẻ nhớ"},
        {MediumType::Optical, "optical", QT_TRANSLATE_NOOP("Choice", "Optical disc"), "Đĩa quang"},
        {MediumType::Tape, "tape", QT_TRANSLATE_NOOP("Choice", "Tape"), "Băng từ"},
        {MediumType::Nas, "nas", QT_TRANSLATE_NOOP("Choice", "Network storage (NAS)"), "NAS"},
        {MediumType::Server, "server", QT_TRANSLATE_NOOP("Choice", "Another server"),
         "Máy chủ khác"},
        {MediumType::Other, "other", QT_TRANSLATE_NOOP("Choice", "Other"), ""},
    };
    return entries;
}

const RecordKind& backupMediumKind()
{
    static const RecordKind& kind =
        KindBuilder<BackupMedium>(QT_TRANSLATE_NOOP("Kind", "Backup media"),
                                  QT_TRANSLATE_NOOP("Kind", "backup medium"), "PT")
            .field("name", &BackupMedium::name, QT_TRANSLATE_NOOP("Field", "Name"))
            .required()
            .listed()
            .searched()
            .sorted()
            .aliases({u"Tên", u"Tên thiết bị"})
            .field("type", &BackupMedium::type, QT_TRANSLATE_NOOP("Field", "Type"))
            .listed()
            .aliases({u"Loại"})
            .field("storage", &BackupMedium::storage, QT_TRANSLATE_NOOP("Field", "Storage device"))
            .aliases({u"Ổ lưu trữ", u"Mã ổ"})
            .field("label", &BackupMedium::label, QT_TRANSLATE_NOOP("Field", "Label"))
            .listed()
            .searched()
            .aliases({u"Nhãn"})
            .field("place", &BackupMedium::place, QT_TRANSLATE_NOOP("Field", "Where it is now"))
            .required()
            .listed()
            .searched()
            .sorted()
            .aliases({u"Nơi để", u"Đang để ở"})
            .field("placed_on", &BackupMedium::placedOn, QT_TRANSLATE_NOOP("Field", "There since"))
            .listed()
            .aliases({u"Để từ ngày"})
            .field("keeper", &BackupMedium::keeper, QT_TRANSLATE_NOOP("Field", "Kept by"))
            .atWork()
            .listed()
            .aliases({u"Người giữ"})
            .field("encrypted", &BackupMedium::encrypted, QT_TRANSLATE_NOOP("Field", "Encrypted"))
            .aliases({u"Mã hóa"})
            .make();
    return kind;
}

} // namespace soattt
