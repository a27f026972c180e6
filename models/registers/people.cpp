#include "models/registers/people.h"

#include "models/registers/kindbuilder.h"

namespace soattt {

template <> std::span<const EnumEntry<StaffGroup>> enumEntries<StaffGroup>()
{
    static constexpr EnumEntry<StaffGroup> entries[] = {
        {StaffGroup::Leader, "leader", QT_TRANSLATE_NOOP("Choice", "Leader, manager"),
         "Lãnh đạo;Quản lý"},
        {StaffGroup::Security, "security",
         QT_TRANSLATE_NOOP("Choice", "Information security officer"),
         "Chuyên trách;Cán bộ chuyên trách;CNTT;Chuyên trách ATTT"},
        {StaffGroup::User, "user", QT_TRANSLATE_NOOP("Choice", "User"),
         "Cán bộ;Công chức;Viên chức;Chuyên viên;Người sử dụng"},
    };
    return entries;
}

template <> std::span<const EnumEntry<StaffStatus>> enumEntries<StaffStatus>()
{
    static constexpr EnumEntry<StaffStatus> entries[] = {
        {StaffStatus::Working, "working", QT_TRANSLATE_NOOP("Choice", "Working"),
         "Đang làm;Đang làm việc;Đang công tác"},
        {StaffStatus::Transferred, "transferred", QT_TRANSLATE_NOOP("Choice", "Transferred"),
         "Chuyển công tác;Luân chuyển"},
        {StaffStatus::Left, "left", QT_TRANSLATE_NOOP("Choice", "Left the service"),
         "Nghỉ việc;Thôi việc"},
        {StaffStatus::Retired, "retired", QT_TRANSLATE_NOOP("Choice", "Retired"),
         "Nghỉ hưu;Nghỉ chế độ;Nghỉ theo chế độ"},
    };
    return entries;
}

namespace {

void checkStatus(const Staff& staff, std::vector<Problem>& problems)
{
    if (staff.status != StaffStatus::Working && !staff.statusOn)
        problems.push_back({QStringLiteral("status_on"),
                            QCoreApplication::translate(
                                "Rule", "Say since when: the person no longer works here.")});
    if (staff.joinedOn && staff.statusOn && *staff.statusOn < *staff.joinedOn)
        problems.push_back(
            {QStringLiteral("status_on"),
             QCoreApplication::translate("Rule", "The person can't leave before joining.")});
}

} // namespace

const RecordKind& departmentKind()
{
    static const RecordKind& kind =
        KindBuilder<Department>(QT_TRANSLATE_NOOP("Kind", "Departments"),
                                QT_TRANSLATE_NOOP("Kind", "department"), "PB")
            .field("name", &Department::name, QT_TRANSLATE_NOOP("Field", "Department name"))
            .required()
            .unique()
            .listed()
            .searched()
            .sorted()
            .aliases({u"Tên phòng", u"Tên phòng ban", u"Phòng ban", u"Tên đơn vị", u"Tên bộ phận",
                      u"Bộ phận"})
            .field("head", &Department::head, QT_TRANSLATE_NOOP("Field", "Head of department"))
            .listed()
            .aliases({u"Trưởng phòng", u"Phụ trách"})
            .field("location", &Department::location, QT_TRANSLATE_NOOP("Field", "Location"))
            .listed()
            .searched()
            .aliases({u"Vị trí", u"Phòng"})
            .field("phone", &Department::phone, QT_TRANSLATE_NOOP("Field", "Phone"))
            .listed()
            .aliases({u"Điện thoại", u"SĐT"})
            .make();
    return kind;
}

const RecordKind& staffKind()
{
    static const RecordKind& kind =
        KindBuilder<Staff>(QT_TRANSLATE_NOOP("Kind", "Staff"),
                           QT_TRANSLATE_NOOP("Kind", "staff member"), "CB")
            .field("name", &Staff::name, QT_TRANSLATE_NOOP("Field", "Full name"))
            .required()
            .listed()
            .searched()
            .personName()
            .aliases({u"Họ tên", u"Họ và tên", u"Tên cán bộ", u"Cán bộ", u"Tên nhân viên"})
            .field("sort_name", &Staff::sortName, QT_TRANSLATE_NOOP("Field", "Sorted as"))
            .field("post", &Staff::post, QT_TRANSLATE_NOOP("Field", "Post"))
            .listed()
            .searched()
            .sorted()
            .aliases({u"Chức vụ", u"Chức danh", u"Vị trí việc làm"})
            .field("department", &Staff::department, QT_TRANSLATE_NOOP("Field", "Department"))
            .listed()
            .aliases({u"Phòng ban", u"Phòng", u"Đơn vị", u"Bộ phận"})
            .field("group", &Staff::group, QT_TRANSLATE_NOOP("Field", "Group"))
            .listed()
            .aliases({u"Nhóm", u"Đối tượng"})
            .field("email", &Staff::email, QT_TRANSLATE_NOOP("Field", "E-mail"))
            .searched()
            .aliases({u"Thư điện tử", u"Email"})
            .field("phone", &Staff::phone, QT_TRANSLATE_NOOP("Field", "Phone"))
            .listed()
            .searched()
            .aliases({u"Điện thoại", u"SĐT", u"Số điện thoại"})
            .field("joined_on", &Staff::joinedOn, QT_TRANSLATE_NOOP("Field", "Joined on"))
            .aliases({u"Ngày vào", u"Ngày vào làm", u"Ngày tuyển dụng", u"Ngày tiếp nhận"})
            .field("status", &Staff::status, QT_TRANSLATE_NOOP("Field", "Status"))
            .listed()
            .aliases({u"Tình trạng", u"Trạng thái"})
            .field("status_on", &Staff::statusOn, QT_TRANSLATE_NOOP("Field", "Status since"))
            .aliases({u"Ngày chuyển", u"Ngày nghỉ"})
            .field("status_decision", &Staff::statusDecision,
                   QT_TRANSLATE_NOOP("Field", "Decision number"))
            .aliases({u"Số quyết định"})
            .field("briefed_on", &Staff::briefedOn,
                   QT_TRANSLATE_NOOP("Field", "Briefed on security rules on"))
            .aliases({u"Ngày phổ biến quy chế", u"Ngày quán triệt"})
            .field("pledge_needed", &Staff::pledgeNeeded,
                   QT_TRANSLATE_NOOP("Field", "Handles important data or systems"))
            .field("pledged_on", &Staff::pledgedOn,
                   QT_TRANSLATE_NOOP("Field", "Confidentiality pledge signed on"))
            .aliases({u"Ngày cam kết bảo mật"})
            .check(checkStatus)
            .make();
    return kind;
}

} // namespace soattt
