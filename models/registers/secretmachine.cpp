#include "models/registers/secretmachine.h"

#include "models/registers/kindbuilder.h"
#include "models/registers/rulewords.h"

namespace soattt {

template <> std::span<const EnumEntry<SecretEquipment>> enumEntries<SecretEquipment>()
{
    static constexpr EnumEntry<SecretEquipment> entries[] = {
        {SecretEquipment::Computer, "computer", QT_TRANSLATE_NOOP("Choice", "Computer"),
         "Máy tính;Máy vi tính"},
        {SecretEquipment::IndependentLan, "independent_lan",
         QT_TRANSLATE_NOOP("Choice", "Independent LAN"), "Mạng LAN độc lập"},
        {SecretEquipment::Printer, "printer", QT_TRANSLATE_NOOP("Choice", "Printer"),
         "Máy in;Máy photocopy"},
        {SecretEquipment::Shredder, "shredder", QT_TRANSLATE_NOOP("Choice", "Shredder"),
         "Máy hủy tài liệu"},
        {SecretEquipment::Medium, "medium", QT_TRANSLATE_NOOP("Choice", "Storage medium"),
         "USB;Ổ cứng di động;Thiết bị lưu trữ"},
    };
    return entries;
}

template <> std::span<const EnumEntry<SecretMachineState>> enumEntries<SecretMachineState>()
{
    static constexpr EnumEntry<SecretMachineState> entries[] = {
        {SecretMachineState::Designated, "designated",
         QT_TRANSLATE_NOOP("Choice", "Designated, not yet in use"), "Chưa sử dụng"},
        {SecretMachineState::InUse, "in_use", QT_TRANSLATE_NOOP("Choice", "In use"),
         "Đang sử dụng;Đang dùng"},
        {SecretMachineState::Released, "released",
         QT_TRANSLATE_NOOP("Choice", "No longer for secret documents"),
         "Thôi sử dụng;Chuyển mục đích"},
    };
    return entries;
}

namespace {

void checkWhat(const SecretMachine& machine, Problems& problems)
{
    if (machine.type == SecretEquipment::IndependentLan)
        return;
    if (machine.type == SecretEquipment::Medium) {
        if (!machine.asset && !machine.storage)
            ask(problems, "storage",
                QT_TRANSLATE_NOOP("Rule", "Say which medium it is: an asset or a storage device."));
    } else if (!machine.asset)
        ask(problems, "asset", QT_TRANSLATE_NOOP("Rule", "Say which asset of the register it is."));
}

/// Nothing serves another purpose before the secrets are off it (Luật 29/2018 Đ5.7).
void checkRelease(const SecretMachine& machine, Problems& problems)
{
    const bool isReleased = machine.state == SecretMachineState::Released;
    if (!isReleased && machine.releasedOn)
        ask(problems, "state",
            QT_TRANSLATE_NOOP("Rule", "It has a day of release but is not released."));
    if (!isReleased)
        return;
    if (!machine.releasedOn)
        ask(problems, "released_on",
            QT_TRANSLATE_NOOP("Rule", "Say on which day it was released."));
    if (machine.secretsRemoved != true)
        ask(problems, "secrets_removed",
            QT_TRANSLATE_NOOP("Rule", "It serves no other purpose before the secrets are removed "
                                      "from it or its drive is destroyed."));
    if (machine.releasePaper.isEmpty())
        ask(problems, "release_paper",
            QT_TRANSLATE_NOOP("Rule", "Name the minutes of the removal."));
}

void checkDays(const SecretMachine& machine, Problems& problems)
{
    if (machine.releasedOn && machine.designatedOn && *machine.releasedOn < *machine.designatedOn)
        ask(problems, "released_on",
            QT_TRANSLATE_NOOP("Rule", "It is released after it was designated."));
}

} // namespace

const RecordKind& secretMachineKind()
{
    using Machine = SecretMachine;
    static const RecordKind& kind =
        KindBuilder<Machine>(QT_TRANSLATE_NOOP("Kind", "Secret machines"),
                             QT_TRANSLATE_NOOP("Kind", "secret machine"), "MM")
            .confidential()
            .field("name", &Machine::name, QT_TRANSLATE_NOOP("Field", "Name of the equipment"))
            .required()
            .listed()
            .searched()
            .sorted()
            .aliases({u"Tên thiết bị", u"Thiết bị"})
            .field("type", &Machine::type, QT_TRANSLATE_NOOP("Field", "Equipment"))
            .listed()
            .aliases({u"Loại thiết bị", u"Loại"})
            .field("asset", &Machine::asset, QT_TRANSLATE_NOOP("Field", "Asset"))
            .historic()
            .listed()
            .aliases({u"Mã tài sản", u"Tài sản"})
            .field("storage", &Machine::storage, QT_TRANSLATE_NOOP("Field", "Storage device"))
            .historic()
            .aliases({u"Mã ổ lưu trữ"})
            .field("state", &Machine::state, QT_TRANSLATE_NOOP("Field", "State"))
            .steps({{"designated", {"in_use", "released"}},
                    {"in_use", {"released"}},
                    {"released", {}}})
            .listed()
            .aliases({u"Tình trạng"})
            .field("decision", &Machine::decision,
                   QT_TRANSLATE_NOOP("Field", "Decision that designates it"))
            .searched()
            .aliases({u"Quyết định", u"Số quyết định"})
            .field("designated_on", &Machine::designatedOn,
                   QT_TRANSLATE_NOOP("Field", "Designated on"))
            .aliases({u"Ngày quyết định"})
            .field("room", &Machine::room, QT_TRANSLATE_NOOP("Field", "Room"))
            .listed()
            .searched()
            .aliases({u"Phòng", u"Nơi đặt", u"Vị trí"})
            .field("custodian", &Machine::custodian, QT_TRANSLATE_NOOP("Field", "Custodian"))
            .atWork()
            .historic()
            .listed()
            .aliases({u"Người quản lý", u"Người phụ trách"})
            .field("users", &Machine::users, QT_TRANSLATE_NOOP("Field", "Authorised users"))
            .atWork()
            .historic()
            .aliases({u"Người được sử dụng", u"Người được phép sử dụng"})
            .field("isolated_on", &Machine::isolatedOn,
                   QT_TRANSLATE_NOOP("Field", "Isolated since"))
            .listed()
            .aliases({u"Ngày cách ly", u"Cách ly từ ngày"})
            .field("connected_before", &Machine::connectedBefore,
                   QT_TRANSLATE_NOOP("Field", "Was ever on the Internet"))
            .aliases({u"Đã từng kết nối Internet"})
            .field("connection_statement", &Machine::connectionStatement,
                   QT_TRANSLATE_NOOP("Field", "Who states it, and when"))
            .aliases({u"Người xác nhận"})
            .field("radios_removed", &Machine::radiosRemoved,
                   QT_TRANSLATE_NOOP("Field", "Wifi, Bluetooth and network card removed"))
            .aliases({u"Đã tháo wifi, Bluetooth"})
            .field("seal", &Machine::seal, QT_TRANSLATE_NOOP("Field", "Seal number"))
            .aliases({u"Số niêm phong", u"Tem niêm phong"})
            .field("checked_on", &Machine::checkedOn,
                   QT_TRANSLATE_NOOP("Field", "Checked before use on"))
            .aliases({u"Ngày kiểm tra trước khi sử dụng"})
            .field("checked_by", &Machine::checkedBy, QT_TRANSLATE_NOOP("Field", "Checked by"))
            .aliases({u"Đơn vị kiểm tra"})
            .field("updated_on", &Machine::updatedOn,
                   QT_TRANSLATE_NOOP("Field", "Antivirus and patches updated on"))
            .aliases({u"Ngày cập nhật"})
            .field("printer", &Machine::printer, QT_TRANSLATE_NOOP("Field", "Printer used with it"))
            .historic()
            .aliases({u"Máy in dùng kèm"})
            .field("shredder", &Machine::shredder,
                   QT_TRANSLATE_NOOP("Field", "Shredder used with it"))
            .historic()
            .aliases({u"Máy hủy dùng kèm"})
            .field("released_on", &Machine::releasedOn, QT_TRANSLATE_NOOP("Field", "Released on"))
            .aliases({u"Ngày thôi sử dụng"})
            .field("secrets_removed", &Machine::secretsRemoved,
                   QT_TRANSLATE_NOOP("Field", "Secrets removed or drive destroyed"))
            .aliases({u"Đã xóa dữ liệu mật"})
            .field("release_paper", &Machine::releasePaper,
                   QT_TRANSLATE_NOOP("Field", "Minutes of the removal"))
            .aliases({u"Biên bản xóa, hủy"})
            .check(checkWhat)
            .check(checkRelease)
            .check(checkDays)
            .make();
    return kind;
}

} // namespace soattt
