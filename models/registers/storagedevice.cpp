#include "models/registers/storagedevice.h"

#include "models/registers/kindbuilder.h"

namespace soattt {

template <> std::span<const EnumEntry<StorageType>> enumEntries<StorageType>()
{
    static constexpr EnumEntry<StorageType> entries[] = {
        {StorageType::Hdd, "hdd", QT_TRANSLATE_NOOP("Choice", "HDD"), "Ổ cứng cơ"},
        {StorageType::Ssd, "ssd", QT_TRANSLATE_NOOP("Choice", "SSD"), "Ổ SSD"},
        {StorageType::Nvme, "nvme", QT_TRANSLATE_NOOP("Choice", "NVMe")},
        {StorageType::Usb, "usb", QT_TRANSLATE_NOOP("Choice", "USB drive"), "USB"},
        {StorageType::Optical, "optical", QT_TRANSLATE_NOOP("Choice", "Optical disc"),
         "CD;DVD;Đĩa CD"},
        {StorageType::Tape, "tape", QT_TRANSLATE_NOOP("Choice", "Tape")},
        {StorageType::Other, "other", QT_TRANSLATE_NOOP("Choice", "Other")},
    };
    return entries;
}

template <> std::span<const EnumEntry<StorageFate>> enumEntries<StorageFate>()
{
    static constexpr EnumEntry<StorageFate> entries[] = {
        {StorageFate::InService, "in_service", QT_TRANSLATE_NOOP("Choice", "In service"),
         "Đang dùng;Sử dụng"},
        {StorageFate::Removed, "removed", QT_TRANSLATE_NOOP("Choice", "Removed and kept"),
         "Đã tháo;Tháo rời"},
        {StorageFate::Wiped, "wiped", QT_TRANSLATE_NOOP("Choice", "Wiped"), "Đã xóa"},
        {StorageFate::Destroyed, "destroyed", QT_TRANSLATE_NOOP("Choice", "Destroyed"),
         "Tiêu hủy;Phá hủy;Đã phá hủy"},
        {StorageFate::Lost, "lost", QT_TRANSLATE_NOOP("Choice", "Lost")},
    };
    return entries;
}

namespace {

void checkFate(const StorageDevice& device, std::vector<Problem>& problems)
{
    const bool settled = device.fate == StorageFate::Wiped || device.fate == StorageFate::Destroyed;
    if (settled && !device.fateOn)
        problems.push_back({QStringLiteral("fate_on"),
                            QCoreApplication::translate(
                                "Rule", "Say when the storage device was wiped or destroyed.")});
}

} // namespace

const RecordKind& storageKind()
{
    static const RecordKind& kind =
        KindBuilder<StorageDevice>(QT_TRANSLATE_NOOP("Kind", "Storage devices"),
                                   QT_TRANSLATE_NOOP("Kind", "storage device"), "OLT")
            .field("asset", &StorageDevice::asset, QT_TRANSLATE_NOOP("Field", "In asset"))
            .listed()
            .aliases({u"Thuộc tài sản", u"Máy", u"Lắp trong máy"})
            .field("type", &StorageDevice::type, QT_TRANSLATE_NOOP("Field", "Type"))
            .listed()
            .aliases({u"Loại", u"Loại ổ"})
            .field("model", &StorageDevice::model, QT_TRANSLATE_NOOP("Field", "Model"))
            .listed()
            .searched()
            .sorted()
            .aliases({u"Model", u"Tên ổ", u"Hãng, model"})
            .field("serial", &StorageDevice::serial, QT_TRANSLATE_NOOP("Field", "Serial number"))
            .listed()
            .searched()
            .uniqueUnless("serial_reason")
            .aliases({u"Số sê-ri", u"Serial", u"S/N", u"Số seri"})
            .field("capacity", &StorageDevice::capacity, QT_TRANSLATE_NOOP("Field", "Capacity"))
            .listed()
            .unit(QT_TRANSLATE_NOOP("Unit", "GB"))
            .aliases({u"Dung lượng", u"Dung lượng (GB)"})
            .field("fate", &StorageDevice::fate, QT_TRANSLATE_NOOP("Field", "Fate"))
            .listed()
            .aliases({u"Tình trạng", u"Xử lý"})
            .field("fate_on", &StorageDevice::fateOn, QT_TRANSLATE_NOOP("Field", "Fate since"))
            .aliases({u"Ngày xử lý"})
            .field("fate_document", &StorageDevice::fateDocument,
                   QT_TRANSLATE_NOOP("Field", "Document on its fate"))
            .aliases({u"Số biên bản"})
            .field("serial_reason", &StorageDevice::serialReason,
                   QT_TRANSLATE_NOOP("Field", "Why the serial number stands twice"))
            .check(checkFate)
            .make();
    return kind;
}

} // namespace soattt
