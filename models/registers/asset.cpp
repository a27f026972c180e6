#include "models/registers/asset.h"

#include "models/registers/kindbuilder.h"

namespace soattt {

template <> std::span<const EnumEntry<AssetType>> enumEntries<AssetType>()
{
    static constexpr EnumEntry<AssetType> entries[] = {
        {AssetType::Server, "server", QT_TRANSLATE_NOOP("Choice", "Server"), "Server;Máy server"},
        {AssetType::Workstation, "workstation", QT_TRANSLATE_NOOP("Choice", "Workstation"),
         "PC;Máy tính;Máy vi tính;Máy tính để bàn;Máy bộ;Desktop;Máy tính bàn"},
        {AssetType::Laptop, "laptop", QT_TRANSLATE_NOOP("Choice", "Laptop"),
         "Laptop;Xách tay;Máy xách tay;Notebook"},
        {AssetType::Printer, "printer", QT_TRANSLATE_NOOP("Choice", "Printer"), "Máy in;Printer"},
        {AssetType::Shredder, "shredder", QT_TRANSLATE_NOOP("Choice", "Shredder"),
         "Máy hủy;Máy hủy giấy"},
        {AssetType::NetworkDevice, "network_device", QT_TRANSLATE_NOOP("Choice", "Network device"),
         "Switch;Router;Modem;Bộ chuyển mạch;Thiết bị wifi;Access point"},
        {AssetType::Firewall, "firewall", QT_TRANSLATE_NOOP("Choice", "Firewall"), "Firewall"},
        {AssetType::StorageMedium, "storage_medium", QT_TRANSLATE_NOOP("Choice", "Storage medium"),
         "Ổ cứng di động;USB;NAS;Ổ cứng"},
        {AssetType::Ups, "ups", QT_TRANSLATE_NOOP("Choice", "UPS"), "UPS;Bộ lưu điện"},
        {AssetType::Peripheral, "peripheral", QT_TRANSLATE_NOOP("Choice", "Peripheral"),
         "Màn hình;Máy quét;Máy scan;Máy chiếu;Camera"},
        {AssetType::KeyToken, "key_token", QT_TRANSLATE_NOOP("Choice", "Key token"),
         "Token;USB token;Chữ ký số"},
        {AssetType::IdCard, "id_card", QT_TRANSLATE_NOOP("Choice", "ID card"), "Thẻ"},
        {AssetType::SoftwareLicence, "software_licence",
         QT_TRANSLATE_NOOP("Choice", "Software licence"), "Phần mềm;Bản quyền"},
        {AssetType::Other, "other", QT_TRANSLATE_NOOP("Choice", "Other")},
    };
    return entries;
}

template <> std::span<const EnumEntry<AssetNetwork>> enumEntries<AssetNetwork>()
{
    static constexpr EnumEntry<AssetNetwork> entries[] = {
        {AssetNetwork::Internet, "internet", QT_TRANSLATE_NOOP("Choice", "Internet"),
         "Có Internet;Kết nối Internet"},
        {AssetNetwork::Lan, "lan", QT_TRANSLATE_NOOP("Choice", "LAN only"),
         "LAN;Nội bộ;Mạng nội bộ"},
        {AssetNetwork::StandAlone, "stand_alone", QT_TRANSLATE_NOOP("Choice", "Stand-alone"),
         "Độc lập;Máy độc lập"},
        {AssetNetwork::None, "none", QT_TRANSLATE_NOOP("Choice", "No network"),
         "Không;Không kết nối;Không nối mạng"},
    };
    return entries;
}

template <> std::span<const EnumEntry<AssetState>> enumEntries<AssetState>()
{
    static constexpr EnumEntry<AssetState> entries[] = {
        {AssetState::InStore, "in_store", QT_TRANSLATE_NOOP("Choice", "In store"),
         "Tồn kho;Lưu kho;Dự phòng"},
        {AssetState::InUse, "in_use", QT_TRANSLATE_NOOP("Choice", "In use"),
         "Đang dùng;Sử dụng;Đang hoạt động;Hoạt động;Còn sử dụng"},
        {AssetState::UnderRepair, "under_repair", QT_TRANSLATE_NOOP("Choice", "Under repair"),
         "Sửa chữa;Đang sửa;Bảo hành"},
        {AssetState::AwaitingDisposal, "awaiting_disposal",
         QT_TRANSLATE_NOOP("Choice", "Awaiting disposal"), "Đề nghị thanh lý"},
        {AssetState::Disposed, "disposed", QT_TRANSLATE_NOOP("Choice", "Disposed of"),
         "Đã tiêu hủy"},
        {AssetState::Lost, "lost", QT_TRANSLATE_NOOP("Choice", "Lost"), "Thất lạc;Đã mất"},
    };
    return entries;
}

namespace {

void checkDates(const Asset& asset, std::vector<Problem>& problems)
{
    if (asset.purchasedOn && asset.warrantyUntil && *asset.warrantyUntil < *asset.purchasedOn)
        problems.push_back(
            {QStringLiteral("warranty_until"),
             QCoreApplication::translate("Rule", "The warranty can't end before the purchase.")});
}

void checkUsefulLife(const Asset& asset, std::vector<Problem>& problems)
{
    if (asset.usefulLife && (*asset.usefulLife < 1 || *asset.usefulLife > 100))
        problems.push_back(
            {QStringLiteral("useful_life"),
             QCoreApplication::translate("Rule", "The useful life is 1 to 100 years.")});
}

void checkSecretMachine(const Asset& asset, std::vector<Problem>& problems)
{
    const bool connected = asset.network == AssetNetwork::Internet;
    if (asset.secretDrafting && connected)
        problems.push_back(
            {QStringLiteral("network"),
             QCoreApplication::translate(
                 "Rule", "A machine marked for secret drafting can't be on the Internet.")});
}

} // namespace

const RecordKind& assetKind()
{
    static const RecordKind& kind =
        KindBuilder<Asset>(QT_TRANSLATE_NOOP("Kind", "IT assets"),
                           QT_TRANSLATE_NOOP("Kind", "IT asset"), "TS")
            .aliases({u"Mã tài sản", u"Mã TS", u"Số tài sản", u"Mã máy"})
            .field("name", &Asset::name, QT_TRANSLATE_NOOP("Field", "Asset name, model"))
            .required()
            .listed()
            .searched()
            .sorted()
            .aliases({u"Tên tài sản", u"Tên thiết bị", u"Thiết bị", u"Tên máy", u"Model",
                      u"Tên, ký hiệu"})
            .field("type", &Asset::type, QT_TRANSLATE_NOOP("Field", "Type"))
            .listed()
            .aliases({u"Loại", u"Loại thiết bị", u"Loại tài sản", u"Chủng loại"})
            .field("serial", &Asset::serial, QT_TRANSLATE_NOOP("Field", "Serial number"))
            .listed()
            .searched()
            .uniqueUnless("serial_reason")
            .aliases({u"Số sê-ri", u"Serial", u"S/N", u"Số máy", u"Số seri"})
            .field("origin", &Asset::origin, QT_TRANSLATE_NOOP("Field", "Origin"))
            .aliases({u"Xuất xứ", u"Nước sản xuất"})
            .field("supplier", &Asset::supplier, QT_TRANSLATE_NOOP("Field", "Supplier"))
            .aliases({u"Nhà cung cấp"})
            .field("purchased_on", &Asset::purchasedOn, QT_TRANSLATE_NOOP("Field", "Purchased on"))
            .aliases({u"Ngày mua", u"Ngày đưa vào sử dụng", u"Ngày cấp"})
            .field("original_value", &Asset::originalValue,
                   QT_TRANSLATE_NOOP("Field", "Original value"))
            .aliases({u"Nguyên giá", u"Giá mua", u"Giá trị", u"Đơn giá"})
            .field("useful_life", &Asset::usefulLife, QT_TRANSLATE_NOOP("Field", "Useful life"))
            .unit(QT_TRANSLATE_NOOP("Unit", "years"))
            .field("warranty_until", &Asset::warrantyUntil,
                   QT_TRANSLATE_NOOP("Field", "Warranty until"))
            .aliases({u"Bảo hành đến", u"Hạn bảo hành"})
            .field("department", &Asset::department, QT_TRANSLATE_NOOP("Field", "Department"))
            .aliases({u"Phòng ban", u"Đơn vị sử dụng", u"Bộ phận sử dụng", u"Bộ phận"})
            .field("custodian", &Asset::custodian, QT_TRANSLATE_NOOP("Field", "Custodian"))
            .listed()
            .aliases({u"Người quản lý", u"Người sử dụng", u"Người dùng", u"Giao cho"})
            .field("location", &Asset::location, QT_TRANSLATE_NOOP("Field", "Location"))
            .listed()
            .searched()
            .sorted()
            .aliases({u"Vị trí", u"Nơi đặt", u"Phòng", u"Nơi sử dụng"})
            .field("network", &Asset::network, QT_TRANSLATE_NOOP("Field", "Network"))
            .listed()
            .aliases({u"Mạng", u"Kết nối mạng", u"Kết nối"})
            .field("os", &Asset::os, QT_TRANSLATE_NOOP("Field", "Operating system"))
            .aliases({u"Hệ điều hành", u"HĐH"})
            .field("antivirus", &Asset::antivirus, QT_TRANSLATE_NOOP("Field", "Antivirus"))
            .aliases({u"Phần mềm diệt virus", u"Diệt virus"})
            .field("antivirus_licensed", &Asset::antivirusLicensed,
                   QT_TRANSLATE_NOOP("Field", "Antivirus licensed"))
            .aliases({u"Bản quyền diệt virus", u"Có bản quyền"})
            .field("antivirus_until", &Asset::antivirusUntil,
                   QT_TRANSLATE_NOOP("Field", "Antivirus licence until"))
            .aliases({u"Hạn diệt virus", u"Hạn bản quyền"})
            .field("mac_address", &Asset::macAddress, QT_TRANSLATE_NOOP("Field", "MAC address"))
            .searched()
            .aliases({u"Địa chỉ MAC", u"MAC"})
            .field("ip_address", &Asset::ipAddress, QT_TRANSLATE_NOOP("Field", "IP address"))
            .searched()
            .aliases({u"Địa chỉ IP", u"IP"})
            .field("sensitive", &Asset::sensitive,
                   QT_TRANSLATE_NOOP("Field", "Holds sensitive data"))
            .aliases({u"Dữ liệu nhạy cảm"})
            .field("secret_drafting", &Asset::secretDrafting,
                   QT_TRANSLATE_NOOP("Field", "For drafting secret documents"))
            .aliases({u"Soạn thảo BMNN", u"Máy soạn thảo mật"})
            .field("state", &Asset::state, QT_TRANSLATE_NOOP("Field", "State"))
            .listed()
            .aliases({u"Tình trạng", u"Trạng thái", u"Hiện trạng"})
            .field("state_on", &Asset::stateOn, QT_TRANSLATE_NOOP("Field", "State since"))
            .aliases({u"Ngày thay đổi tình trạng"})
            .field("serial_reason", &Asset::serialReason,
                   QT_TRANSLATE_NOOP("Field", "Why the serial number stands twice"))
            .check(checkDates)
            .check(checkUsefulLife)
            .check(checkSecretMachine)
            .make();
    return kind;
}

} // namespace soattt
