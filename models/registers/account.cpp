#include "models/registers/account.h"

#include "models/registers/kindbuilder.h"
#include "models/registers/rulewords.h"

namespace soattt {

template <> std::span<const EnumEntry<AccountType>> enumEntries<AccountType>()
{
    static constexpr EnumEntry<AccountType> entries[] = {
        {AccountType::Personal, "personal", QT_TRANSLATE_NOOP("Choice", "Personal account"),
         "Cá nhân"},
        {AccountType::Office, "office", QT_TRANSLATE_NOOP("Choice", "Office account"),
         "Cơ quan;Đơn vị;Dùng chung"},
        {AccountType::Service, "service", QT_TRANSLATE_NOOP("Choice", "Service account"),
         "Dịch vụ;Kỹ thuật"},
        {AccountType::Supplier, "supplier", QT_TRANSLATE_NOOP("Choice", "Supplier account"),
         "Nhà thầu;Đối tác"},
    };
    return entries;
}

template <> std::span<const EnumEntry<AccountState>> enumEntries<AccountState>()
{
    static constexpr EnumEntry<AccountState> entries[] = {
        {AccountState::Requested, "requested", QT_TRANSLATE_NOOP("Choice", "Requested"),
         "Đề nghị;Chờ duyệt"},
        {AccountState::Approved, "approved", QT_TRANSLATE_NOOP("Choice", "Approved"), "Đã duyệt"},
        {AccountState::Active, "active", QT_TRANSLATE_NOOP("Choice", "Active"),
         "Đang sử dụng;Hoạt động;Đang dùng"},
        {AccountState::Suspended, "suspended", QT_TRANSLATE_NOOP("Choice", "Suspended"),
         "Khóa;Tạm ngừng"},
        {AccountState::Revoked, "revoked", QT_TRANSLATE_NOOP("Choice", "Revoked"),
         "Thu hồi;Đã hủy;Hủy"},
    };
    return entries;
}

namespace {

/// Somebody answers for every account.
void checkHolder(const Account& account, Problems& problems)
{
    if (account.type == AccountType::Personal) {
        if (!account.holder)
            ask(problems, "holder",
                QT_TRANSLATE_NOOP("Rule", "A personal account has a holder: say whose it is."));
        return;
    }
    if (!account.custodian)
        ask(problems, "custodian",
            QT_TRANSLATE_NOOP("Rule", "Say which person answers for this account."));
    if (account.type == AccountType::Supplier && !account.supplier)
        ask(problems, "supplier",
            QT_TRANSLATE_NOOP("Rule", "Say which supplier was given this account."));
}

/// Request, approval, creation, changes of password and revocation follow each other.
void checkDates(const Account& account, Problems& problems)
{
    const auto follows = [&problems](const char* field, const std::optional<QDate>& date,
                                     const std::optional<QDate>& earlier, const char* sentence) {
        if (date && earlier && *date < *earlier)
            ask(problems, field, sentence);
    };
    follows("approved_on", account.approvedOn, account.requestedOn,
            QT_TRANSLATE_NOOP("Rule", "The approval comes after the request."));
    follows("created_on", account.createdOn, account.approvedOn,
            QT_TRANSLATE_NOOP("Rule", "The account is created after its approval."));
    for (const auto& [field, date] :
         {std::pair{"first_password_changed_on", account.firstPasswordChangedOn},
          std::pair{"password_changed_on", account.passwordChangedOn}})
        follows(field, date, account.createdOn,
                QT_TRANSLATE_NOOP("Rule", "The password is changed after the account is created."));
    follows("revoked_on", account.revokedOn, account.createdOn,
            QT_TRANSLATE_NOOP("Rule", "An account is revoked after it is created."));
}

void checkState(const Account& account, Problems& problems)
{
    const bool revoked = account.state == AccountState::Revoked;
    if (revoked && !account.revokedOn)
        ask(problems, "revoked_on", QT_TRANSLATE_NOOP("Rule", "Say when the account was revoked."));
    if (!revoked && account.revokedOn)
        ask(problems, "state",
            QT_TRANSLATE_NOOP("Rule", "The account has a day of revocation but is not revoked."));
    if (account.state == AccountState::Suspended && !account.suspendedOn)
        ask(problems, "suspended_on",
            QT_TRANSLATE_NOOP("Rule", "Say since when the account is suspended."));
}

} // namespace

const RecordKind& accountKind()
{
    static const RecordKind& kind =
        KindBuilder<Account>(QT_TRANSLATE_NOOP("Kind", "Accounts"),
                             QT_TRANSLATE_NOOP("Kind", "account"), "TK")
            .field("system", &Account::system, QT_TRANSLATE_NOOP("Field", "System"))
            .required()
            .listed()
            .aliases({u"Hệ thống", u"Phần mềm", u"Hệ thống thông tin"})
            .field("username", &Account::username, QT_TRANSLATE_NOOP("Field", "Username"))
            .required()
            .uniqueWithin("system")
            .listed()
            .searched()
            .sorted()
            .aliases({u"Tài khoản", u"Tên tài khoản", u"Tên đăng nhập", u"User", u"Username"})
            .field("type", &Account::type, QT_TRANSLATE_NOOP("Field", "Type"))
            .listed()
            .aliases({u"Loại", u"Loại tài khoản"})
            .field("holder", &Account::holder, QT_TRANSLATE_NOOP("Field", "Holder"))
            .atWork()
            .listed()
            .aliases({u"Người sử dụng", u"Người dùng", u"Chủ tài khoản", u"Họ và tên"})
            .field("custodian", &Account::custodian, QT_TRANSLATE_NOOP("Field", "Custodian"))
            .atWork()
            .aliases({u"Người quản lý", u"Người phụ trách"})
            .field("supplier", &Account::supplier, QT_TRANSLATE_NOOP("Field", "Supplier"))
            .aliases({u"Nhà cung cấp", u"Nhà thầu"})
            .field("rights", &Account::rights, QT_TRANSLATE_NOOP("Field", "Rights"))
            .longText()
            .searched()
            .aliases({u"Quyền", u"Phân quyền", u"Quyền truy cập", u"Vai trò"})
            .field("state", &Account::state, QT_TRANSLATE_NOOP("Field", "State"))
            .steps({{"requested", {"approved", "revoked"}},
                    {"approved", {"active", "revoked"}},
                    {"active", {"suspended", "revoked"}},
                    {"suspended", {"active", "revoked"}},
                    {"revoked", {}}})
            .listed()
            .aliases({u"Tình trạng", u"Trạng thái"})
            .field("requested_on", &Account::requestedOn,
                   QT_TRANSLATE_NOOP("Field", "Requested on"))
            .aliases({u"Ngày đề nghị"})
            .field("request_paper", &Account::requestPaper,
                   QT_TRANSLATE_NOOP("Field", "Request number"))
            .aliases({u"Số phiếu đề nghị"})
            .field("approved_on", &Account::approvedOn, QT_TRANSLATE_NOOP("Field", "Approved on"))
            .aliases({u"Ngày duyệt", u"Ngày phê duyệt"})
            .field("approved_by", &Account::approvedBy, QT_TRANSLATE_NOOP("Field", "Approved by"))
            .aliases({u"Người duyệt"})
            .field("created_on", &Account::createdOn, QT_TRANSLATE_NOOP("Field", "Created on"))
            .listed()
            .aliases({u"Ngày tạo", u"Ngày cấp"})
            .field("first_password_changed_on", &Account::firstPasswordChangedOn,
                   QT_TRANSLATE_NOOP("Field", "First password changed on"))
            .aliases({u"Ngày đổi mật khẩu lần đầu"})
            .field("password_changed_on", &Account::passwordChangedOn,
                   QT_TRANSLATE_NOOP("Field", "Password changed on"))
            .listed()
            .aliases({u"Ngày đổi mật khẩu", u"Đổi mật khẩu gần nhất"})
            .field("suspended_on", &Account::suspendedOn,
                   QT_TRANSLATE_NOOP("Field", "Suspended on"))
            .aliases({u"Ngày tạm khóa"})
            .field("revoked_on", &Account::revokedOn, QT_TRANSLATE_NOOP("Field", "Revoked on"))
            .aliases({u"Ngày thu hồi", u"Ngày hủy"})
            .field("revoked_by", &Account::revokedBy, QT_TRANSLATE_NOOP("Field", "Revoked by"))
            .aliases({u"Người thu hồi"})
            .field("revocation_paper", &Account::revocationPaper,
                   QT_TRANSLATE_NOOP("Field", "Revocation number"))
            .aliases({u"Số phiếu thu hồi"})
            .field("state_reason", &Account::stateReason, QT_TRANSLATE_NOOP("Field", "Reason"))
            .aliases({u"Lý do"})
            .check(checkHolder)
            .check(checkDates)
            .check(checkState)
            .make();
    return kind;
}

} // namespace soattt
