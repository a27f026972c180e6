#include "models/registers/movement.h"

#include "models/registers/kindbuilder.h"
#include "models/registers/rulewords.h"

namespace soattt {

template <> std::span<const EnumEntry<MovementState>> enumEntries<MovementState>()
{
    static constexpr EnumEntry<MovementState> entries[] = {
        {MovementState::Requested, "requested", QT_TRANSLATE_NOOP("Choice", "Asked for")},
        {MovementState::Agreed, "agreed", QT_TRANSLATE_NOOP("Choice", "Agreed by the leader")},
        {MovementState::Moved, "moved", QT_TRANSLATE_NOOP("Choice", "Moved")},
        {MovementState::Done, "done", QT_TRANSLATE_NOOP("Choice", "Done")},
        {MovementState::Refused, "refused", QT_TRANSLATE_NOOP("Choice", "Not agreed")},
    };
    return entries;
}

template <> std::span<const EnumEntry<MovementStorage>> enumEntries<MovementStorage>()
{
    static constexpr EnumEntry<MovementStorage> entries[] = {
        {MovementStorage::NoStorage, "no_storage",
         QT_TRANSLATE_NOOP("Choice", "Holds no storage device")},
        {MovementStorage::Removed, "removed",
         QT_TRANSLATE_NOOP("Choice", "Storage devices taken out and kept")},
        {MovementStorage::Wiped, "wiped", QT_TRANSLATE_NOOP("Choice", "Storage devices wiped")},
        {MovementStorage::StaysIn, "stays_in",
         QT_TRANSLATE_NOOP("Choice", "Stay in it, in the carrier's care")},
    };
    return entries;
}

namespace {

bool hasLeft(const Movement& movement)
{
    return movement.state == MovementState::Moved || movement.state == MovementState::Done;
}

void checkConsent(const Movement& movement, Problems& problems)
{
    if (movement.state != MovementState::Agreed)
        return;
    if (movement.consentBy.isEmpty())
        ask(problems, "consent_by", QT_TRANSLATE_NOOP("Rule", "Say which leader agreed."));
    if (!movement.consentOn)
        ask(problems, "consent_on", QT_TRANSLATE_NOOP("Rule", "Say when the leader agreed."));
}

void checkMoving(const Movement& movement, Problems& problems)
{
    if (hasLeft(movement) && !movement.movedOn)
        ask(problems, "moved_on", QT_TRANSLATE_NOOP("Rule", "Say when it was moved."));
    if (hasLeft(movement) && movement.outside && !movement.storageAnswer)
        ask(problems, "storage_answer",
            QT_TRANSLATE_NOOP("Rule",
                              "Before it leaves the office, say what becomes of its storage "
                              "devices: taken out, wiped, or in the carrier's care."));
    if (movement.state == MovementState::Done && movement.outside && !movement.returnedOn)
        ask(problems, "returned_on", QT_TRANSLATE_NOOP("Rule", "Say when it came back."));
    if (movement.movedOn && movement.returnedOn && *movement.returnedOn < *movement.movedOn)
        ask(problems, "returned_on",
            QT_TRANSLATE_NOOP("Rule", "It can't come back before it left."));
}

} // namespace

const RecordKind& movementKind()
{
    static const RecordKind& kind =
        KindBuilder<Movement>(QT_TRANSLATE_NOOP("Kind", "Movements of equipment"),
                              QT_TRANSLATE_NOOP("Kind", "movement"), "DCTB")
            .field("purpose", &Movement::purpose, QT_TRANSLATE_NOOP("Field", "Purpose of moving"))
            .required()
            .listed()
            .searched()
            .sorted()
            .aliases({u"Lý do", u"Mục đích", u"Nội dung"})
            .field("asset", &Movement::asset, QT_TRANSLATE_NOOP("Field", "Asset"))
            .required()
            .historic()
            .listed()
            .aliases({u"Tài sản", u"Mã tài sản"})
            .field("state", &Movement::state, QT_TRANSLATE_NOOP("Field", "State"))
            .steps({{"requested", {"agreed", "moved", "refused"}},
                    {"agreed", {"requested", "moved", "refused"}},
                    {"moved", {"agreed", "done"}},
                    {"done", {}},
                    {"refused", {}}})
            .listed()
            .aliases({u"Trạng thái"})
            .field("from_place", &Movement::fromPlace, QT_TRANSLATE_NOOP("Field", "From place"))
            .aliases({u"Nơi đi"})
            .field("to_place", &Movement::toPlace, QT_TRANSLATE_NOOP("Field", "To"))
            .required()
            .listed()
            .searched()
            .aliases({u"Nơi đến"})
            .field("outside", &Movement::outside, QT_TRANSLATE_NOOP("Field", "Leaves the office"))
            .listed()
            .aliases({u"Mang ra ngoài"})
            .field("carrier", &Movement::carrier, QT_TRANSLATE_NOOP("Field", "Carrier"))
            .atWork()
            .historic()
            .aliases({u"Người mang", u"Người di chuyển"})
            .field("consent_by", &Movement::consentBy,
                   QT_TRANSLATE_NOOP("Field", "Leader who agreed"))
            .aliases({u"Người duyệt", u"Lãnh đạo đồng ý"})
            .field("consent_on", &Movement::consentOn, QT_TRANSLATE_NOOP("Field", "Agreed on"))
            .aliases({u"Ngày duyệt"})
            .field("supervisor", &Movement::supervisor, QT_TRANSLATE_NOOP("Field", "Supervised by"))
            .aliases({u"Người giám sát"})
            .field("moved_on", &Movement::movedOn, QT_TRANSLATE_NOOP("Field", "Moved on"))
            .listed()
            .aliases({u"Ngày chuyển", u"Ngày đi"})
            .field("due_back_on", &Movement::dueBackOn, QT_TRANSLATE_NOOP("Field", "Due back on"))
            .aliases({u"Hạn trả"})
            .field("storage_answer", &Movement::storageAnswer,
                   QT_TRANSLATE_NOOP("Field", "Storage devices before leaving"))
            .aliases({u"Xử lý ổ lưu trữ"})
            .field("returned_on", &Movement::returnedOn, QT_TRANSLATE_NOOP("Field", "Returned on"))
            .listed()
            .aliases({u"Ngày trả", u"Ngày về"})
            .field("checked_on", &Movement::checkedOn,
                   QT_TRANSLATE_NOOP("Field", "Checked after return on"))
            .field("scanned_on", &Movement::scannedOn,
                   QT_TRANSLATE_NOOP("Field", "Scanned for malware on"))
            .field("paper", &Movement::paper, QT_TRANSLATE_NOOP("Field", "Number of the paper"))
            .searched()
            .aliases({u"Số văn bản"})
            .check(checkConsent)
            .check(checkMoving)
            .make();
    return kind;
}

} // namespace soattt
