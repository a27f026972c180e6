#include "models/registers/repair.h"

#include "models/registers/kindbuilder.h"
#include "models/registers/rulewords.h"

namespace soattt {

template <> std::span<const EnumEntry<RepairType>> enumEntries<RepairType>()
{
    static constexpr EnumEntry<RepairType> entries[] = {
        {RepairType::Repair, "repair", QT_TRANSLATE_NOOP("Choice", "Repair"), "Sửa"},
        {RepairType::PartReplacement, "part_replacement",
         QT_TRANSLATE_NOOP("Choice", "Replacement of a part"), "Thay linh kiện"},
        {RepairType::Warranty, "warranty", QT_TRANSLATE_NOOP("Choice", "Warranty"), ""},
        {RepairType::Maintenance, "maintenance", QT_TRANSLATE_NOOP("Choice", "Maintenance"),
         "Bảo trì"},
    };
    return entries;
}

template <> std::span<const EnumEntry<RepairState>> enumEntries<RepairState>()
{
    static constexpr EnumEntry<RepairState> entries[] = {
        {RepairState::Requested, "requested", QT_TRANSLATE_NOOP("Choice", "Asked for")},
        {RepairState::Confirmed, "confirmed",
         QT_TRANSLATE_NOOP("Choice", "Confirmed by the leader")},
        {RepairState::InRepair, "in_repair", QT_TRANSLATE_NOOP("Choice", "In repair")},
        {RepairState::Returned, "returned", QT_TRANSLATE_NOOP("Choice", "Repaired, taken back")},
        {RepairState::Refused, "refused", QT_TRANSLATE_NOOP("Choice", "Not confirmed")},
    };
    return entries;
}

template <> std::span<const EnumEntry<RepairStorage>> enumEntries<RepairStorage>()
{
    static constexpr EnumEntry<RepairStorage> entries[] = {
        {RepairStorage::NoStorage, "no_storage",
         QT_TRANSLATE_NOOP("Choice", "Holds no storage device")},
        {RepairStorage::Removed, "removed",
         QT_TRANSLATE_NOOP("Choice", "Storage devices taken out and kept")},
        {RepairStorage::Wiped, "wiped", QT_TRANSLATE_NOOP("Choice", "Storage devices wiped")},
        {RepairStorage::DataRecovery, "data_recovery",
         QT_TRANSLATE_NOOP("Choice", "Exception: data is to be recovered")},
    };
    return entries;
}

namespace {

bool hasLeft(const Repair& repair)
{
    return repair.state == RepairState::InRepair || repair.state == RepairState::Returned;
}

void checkConfirming(const Repair& repair, Problems& problems)
{
    if (repair.state != RepairState::Confirmed)
        return;
    if (repair.confirmedBy.isEmpty())
        ask(problems, "confirmed_by", QT_TRANSLATE_NOOP("Rule", "Say which leader confirmed."));
    if (!repair.confirmedOn)
        ask(problems, "confirmed_on", QT_TRANSLATE_NOOP("Rule", "Say when the leader confirmed."));
}

void checkLeaving(const Repair& repair, Problems& problems)
{
    if (!hasLeft(repair) || !repair.outside)
        return;
    if (!repair.sentOn)
        ask(problems, "sent_on", QT_TRANSLATE_NOOP("Rule", "Say when it left the office."));
    if (repair.partsSent.isEmpty())
        ask(problems, "parts_sent", QT_TRANSLATE_NOOP("Rule", "Say what leaves the office."));
    if (!repair.storageAnswer)
        ask(problems, "storage_answer",
            QT_TRANSLATE_NOOP("Rule",
                              "Before it leaves the office, say what becomes of its storage "
                              "devices: taken out, wiped, or data to be recovered."));
    if (repair.storageAnswer == RepairStorage::DataRecovery && repair.storageReason.isEmpty())
        ask(problems, "storage_reason",
            QT_TRANSLATE_NOOP("Rule", "Say why the data has to be recovered outside."));
}

void checkReturn(const Repair& repair, Problems& problems)
{
    if (repair.state == RepairState::Returned && !repair.returnedOn)
        ask(problems, "returned_on", QT_TRANSLATE_NOOP("Rule", "Say when it came back."));
    if (repair.sentOn && repair.returnedOn && *repair.returnedOn < *repair.sentOn)
        ask(problems, "returned_on",
            QT_TRANSLATE_NOOP("Rule", "It can't come back before it left."));
    if (repair.returnedOn && repair.checkedOn && *repair.checkedOn < *repair.returnedOn)
        ask(problems, "checked_on",
            QT_TRANSLATE_NOOP("Rule", "The check after return can't come before the return."));
}

} // namespace

const RecordKind& repairKind()
{
    static const RecordKind& kind =
        KindBuilder<Repair>(QT_TRANSLATE_NOOP("Kind", "Repairs"),
                            QT_TRANSLATE_NOOP("Kind", "repair"), "SCTB")
            .field("fault", &Repair::fault, QT_TRANSLATE_NOOP("Field", "Fault, what is asked for"))
            .required()
            .listed()
            .searched()
            .sorted()
            .aliases({u"Nội dung sửa chữa", u"Hư hỏng", u"Nội dung"})
            .field("asset", &Repair::asset, QT_TRANSLATE_NOOP("Field", "Asset"))
            .required()
            .historic()
            .listed()
            .aliases({u"Tài sản", u"Mã tài sản"})
            .field("type", &Repair::type, QT_TRANSLATE_NOOP("Field", "Type"))
            .aliases({u"Loại"})
            .field("state", &Repair::state, QT_TRANSLATE_NOOP("Field", "State"))
            .steps({{"requested", {"confirmed", "in_repair", "refused"}},
                    {"confirmed", {"requested", "in_repair", "refused"}},
                    {"in_repair", {"confirmed", "returned"}},
                    {"returned", {"in_repair"}},
                    {"refused", {}}})
            .listed()
            .aliases({u"Trạng thái"})
            .field("requested_by", &Repair::requestedBy, QT_TRANSLATE_NOOP("Field", "Requested by"))
            .historic()
            .listed()
            .aliases({u"Người đề nghị", u"Người đề xuất"})
            .field("requested_on", &Repair::requestedOn, QT_TRANSLATE_NOOP("Field", "Requested on"))
            .required()
            .listed()
            .aliases({u"Ngày đề nghị", u"Ngày đề xuất"})
            .field("estimate", &Repair::estimate, QT_TRANSLATE_NOOP("Field", "Estimated cost"))
            .aliases({u"Dự toán"})
            .field("confirmed_by", &Repair::confirmedBy,
                   QT_TRANSLATE_NOOP("Field", "Leader who confirmed"))
            .aliases({u"Lãnh đạo xác nhận"})
            .field("confirmed_on", &Repair::confirmedOn, QT_TRANSLATE_NOOP("Field", "Confirmed on"))
            .aliases({u"Ngày xác nhận"})
            .field("outside", &Repair::outside,
                   QT_TRANSLATE_NOOP("Field", "Repaired outside the office"))
            .listed()
            .aliases({u"Sửa bên ngoài"})
            .field("supplier", &Repair::supplier, QT_TRANSLATE_NOOP("Field", "Repairer"))
            .aliases({u"Đơn vị sửa chữa"})
            .field("authority_told_on", &Repair::authorityToldOn,
                   QT_TRANSLATE_NOOP("Field", "Authority told on"))
            .aliases({u"Ngày báo cáo cơ quan có thẩm quyền"})
            .field("sent_on", &Repair::sentOn, QT_TRANSLATE_NOOP("Field", "Sent on"))
            .aliases({u"Ngày gửi", u"Ngày mang đi"})
            .field("parts_sent", &Repair::partsSent,
                   QT_TRANSLATE_NOOP("Field", "What leaves the office"))
            .aliases({u"Bộ phận mang đi"})
            .field("storage_answer", &Repair::storageAnswer,
                   QT_TRANSLATE_NOOP("Field", "Storage devices before leaving"))
            .aliases({u"Xử lý ổ lưu trữ"})
            .field("storage_reason", &Repair::storageReason,
                   QT_TRANSLATE_NOOP("Field", "Reason for recovering data outside"))
            .field("returned_on", &Repair::returnedOn, QT_TRANSLATE_NOOP("Field", "Returned on"))
            .listed()
            .aliases({u"Ngày trả", u"Ngày nhận lại"})
            .field("cost", &Repair::cost, QT_TRANSLATE_NOOP("Field", "Cost"))
            .aliases({u"Chi phí"})
            .field("work_done", &Repair::workDone, QT_TRANSLATE_NOOP("Field", "Work done"))
            .longText()
            .aliases({u"Nội dung đã thực hiện"})
            .field("checked_by", &Repair::checkedBy,
                   QT_TRANSLATE_NOOP("Field", "Checked after return by"))
            .historic()
            .field("checked_on", &Repair::checkedOn,
                   QT_TRANSLATE_NOOP("Field", "Checked after return on"))
            .field("scanned_on", &Repair::scannedOn,
                   QT_TRANSLATE_NOOP("Field", "Scanned for malware on"))
            .field("paper", &Repair::paper, QT_TRANSLATE_NOOP("Field", "Number of the paper"))
            .searched()
            .aliases({u"Số văn bản"})
            .check(checkConfirming)
            .check(checkLeaving)
            .check(checkReturn)
            .make();
    return kind;
}

} // namespace soattt
