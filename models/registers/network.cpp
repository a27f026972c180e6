#include "models/registers/network.h"

#include "models/registers/kindbuilder.h"

namespace soattt {

template <> std::span<const EnumEntry<NetworkEntryType>> enumEntries<NetworkEntryType>()
{
    static constexpr EnumEntry<NetworkEntryType> entries[] = {
        {NetworkEntryType::Device, "device", QT_TRANSLATE_NOOP("Choice", "Network device")},
        {NetworkEntryType::Firewall, "firewall", QT_TRANSLATE_NOOP("Choice", "Firewall")},
        {NetworkEntryType::Solution, "solution",
         QT_TRANSLATE_NOOP("Choice", "Other security solution")},
        {NetworkEntryType::RemoteAccess, "remote_access",
         QT_TRANSLATE_NOOP("Choice", "Remote-access rule")},
        {NetworkEntryType::ConfigurationChange, "configuration_change",
         QT_TRANSLATE_NOOP("Choice", "Configuration change")},
    };
    return entries;
}

template <> std::span<const EnumEntry<NetworkForm>> enumEntries<NetworkForm>()
{
    static constexpr EnumEntry<NetworkForm> entries[] = {
        {NetworkForm::Hardware, "hardware", QT_TRANSLATE_NOOP("Choice", "Hardware")},
        {NetworkForm::Software, "software", QT_TRANSLATE_NOOP("Choice", "Software")},
    };
    return entries;
}

template <> std::span<const EnumEntry<WifiEncryption>> enumEntries<WifiEncryption>()
{
    static constexpr EnumEntry<WifiEncryption> entries[] = {
        {WifiEncryption::Open, "open", QT_TRANSLATE_NOOP("Choice", "None (open)")},
        {WifiEncryption::Wep, "wep", QT_TRANSLATE_NOOP("Choice", "WEP")},
        {WifiEncryption::Wpa, "wpa", QT_TRANSLATE_NOOP("Choice", "WPA")},
        {WifiEncryption::Wpa2, "wpa2", QT_TRANSLATE_NOOP("Choice", "WPA2")},
        {WifiEncryption::Wpa3, "wpa3", QT_TRANSLATE_NOOP("Choice", "WPA3")},
    };
    return entries;
}

const RecordKind& networkKind()
{
    using Entry = NetworkEntry;
    static const RecordKind& kind =
        KindBuilder<Entry>(QT_TRANSLATE_NOOP("Kind", "Network and solutions"),
                           QT_TRANSLATE_NOOP("Kind", "network entry"), "MG")
            .field("type", &Entry::type, QT_TRANSLATE_NOOP("Field", "Type"))
            .listed()
            .aliases({u"Loại"})
            .field("name", &Entry::name, QT_TRANSLATE_NOOP("Field", "Name"))
            .required()
            .listed()
            .searched()
            .sorted()
            .aliases({u"Tên", u"Tên thiết bị", u"Tên giải pháp"})
            .field("number", &Entry::number, QT_TRANSLATE_NOOP("Field", "Model number"))
            .listed()
            .searched()
            .aliases({u"Ký hiệu", u"Số hiệu thiết bị"})
            .field("form", &Entry::form, QT_TRANSLATE_NOOP("Field", "Form"))
            .listed()
            .aliases({u"Hình thức", u"Phần cứng/phần mềm"})
            .field("asset", &Entry::asset, QT_TRANSLATE_NOOP("Field", "Asset"))
            .aliases({u"Tài sản"})
            .field("description", &Entry::description, QT_TRANSLATE_NOOP("Field", "Description"))
            .longText()
            .searched()
            .aliases({u"Mô tả", u"Nội dung"})
            .field("occurred_on", &Entry::occurredOn, QT_TRANSLATE_NOOP("Field", "Date"))
            .listed()
            .aliases({u"Ngày"})
            .field("done_by", &Entry::doneBy, QT_TRANSLATE_NOOP("Field", "Done by"))
            .historic()
            .aliases({u"Người thực hiện"})
            .field("approved_by", &Entry::approvedBy, QT_TRANSLATE_NOOP("Field", "Approved by"))
            .aliases({u"Người duyệt"})
            .make();
    return kind;
}

const RecordKind& accessPointKind()
{
    using Point = AccessPoint;
    static const RecordKind& kind =
        KindBuilder<Point>(QT_TRANSLATE_NOOP("Kind", "Wifi access points"),
                           QT_TRANSLATE_NOOP("Kind", "access point"), "WF")
            .field("name", &Point::name, QT_TRANSLATE_NOOP("Field", "Network name (SSID)"))
            .required()
            .listed()
            .searched()
            .sorted()
            .aliases({u"Tên wifi", u"SSID", u"Tên mạng"})
            .field("asset", &Point::asset, QT_TRANSLATE_NOOP("Field", "Asset"))
            .aliases({u"Tài sản", u"Thiết bị"})
            .field("location", &Point::location, QT_TRANSLATE_NOOP("Field", "Location"))
            .listed()
            .searched()
            .sorted()
            .aliases({u"Vị trí", u"Nơi đặt"})
            .field("encryption", &Point::encryption, QT_TRANSLATE_NOOP("Field", "Encryption"))
            .listed()
            .aliases({u"Mã hóa", u"Bảo mật"})
            .field("own_ip_range", &Point::ownIpRange, QT_TRANSLATE_NOOP("Field", "Own IP range"))
            .aliases({u"Dải IP riêng"})
            .field("admin_password_changed", &Point::adminPasswordChanged,
                   QT_TRANSLATE_NOOP("Field", "Default admin password changed"))
            .aliases({u"Đổi mật khẩu quản trị mặc định"})
            .field("password_set", &Point::passwordSet,
                   QT_TRANSLATE_NOOP("Field", "Wifi password set"))
            .aliases({u"Đặt mật khẩu wifi"})
            .field("password_changed_on", &Point::passwordChangedOn,
                   QT_TRANSLATE_NOOP("Field", "Wifi password changed on"))
            .listed()
            .aliases({u"Ngày đổi mật khẩu wifi"})
            .field("mac_filter", &Point::macFilter,
                   QT_TRANSLATE_NOOP("Field", "Allows by MAC address"))
            .aliases({u"Lọc MAC"})
            .field("zoned", &Point::zoned,
                   QT_TRANSLATE_NOOP("Field", "Separate zones for staff and guests"))
            .aliases({u"Phân vùng"})
            .make();
    return kind;
}

} // namespace soattt
