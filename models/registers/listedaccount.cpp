#include "models/registers/listedaccount.h"

#include "models/registers/kindbuilder.h"

namespace soattt {

template <> std::span<const EnumEntry<ListedState>> enumEntries<ListedState>()
{
    static constexpr EnumEntry<ListedState> entries[] = {
        {ListedState::Live, "live", QT_TRANSLATE_NOOP("Choice", "Live"),
         "Hoạt động;Đang hoạt động;Đang sử dụng;Đang dùng;Đang mở;Mở;Kích hoạt;Đã kích hoạt;Bình "
         "thường;Active;Activated;Enabled;Enable;On;Open;Normal;True;Yes;Có;1;X"},
        {ListedState::Off, "off", QT_TRANSLATE_NOOP("Choice", "Off"),
         "Khóa;Đã khóa;Bị khóa;Tạm khóa;Vô hiệu;Vô hiệu hóa;Đã vô hiệu hóa;Ngừng;Ngừng hoạt động;"
         "Ngừng sử dụng;Không hoạt động;Chưa kích hoạt;Hủy;Đã hủy;Thu hồi;Đã thu hồi;Inactive;"
         "Disabled;Disable;Locked;Suspended;Deactivated;Deleted;Off;False;No;Không;0"},
    };
    return entries;
}

const RecordKind& listedAccountKind()
{
    static const RecordKind& kind =
        KindBuilder<ListedAccount>(QT_TRANSLATE_NOOP("Kind", "Accounts of another system"),
                                   QT_TRANSLATE_NOOP("Kind", "account of another system"), "")
            .system() // a code in such a list is none of the book
            .field("username", &ListedAccount::username, QT_TRANSLATE_NOOP("Field", "Username"))
            .aliases({u"Tài khoản", u"Tên tài khoản", u"Tên đăng nhập", u"Tên truy cập",
                      u"Tên người dùng", u"User", u"User name", u"User ID", u"UserID", u"Login",
                      u"Login name", u"Logon name", u"Account", u"Account name", u"Mã đăng nhập",
                      u"sAMAccountName", u"uid"})
            .field("email", &ListedAccount::email, QT_TRANSLATE_NOOP("Field", "Email"))
            .aliases({u"E-mail", u"Mail", u"Thư điện tử", u"Địa chỉ email", u"Địa chỉ thư điện tử",
                      u"Email address", u"userPrincipalName", u"UPN"})
            .field("name", &ListedAccount::name, QT_TRANSLATE_NOOP("Field", "Full name"))
            .aliases({u"Họ và tên", u"Họ tên", u"Họ, tên", u"Tên", u"Tên đầy đủ", u"Tên hiển thị",
                      u"Người dùng", u"Người sử dụng", u"Chủ tài khoản", u"Cán bộ", u"Name",
                      u"Display name", u"DisplayName", u"Fullname", u"cn"})
            .field("state", &ListedAccount::state, QT_TRANSLATE_NOOP("Field", "State"))
            .aliases({u"Tình trạng", u"Trạng thái", u"Trạng thái tài khoản", u"Status",
                      u"Account status", u"Enabled", u"IsEnabled", u"Active", u"IsActive",
                      u"Hoạt động", u"Kích hoạt"})
            .field("disabled", &ListedAccount::disabled, QT_TRANSLATE_NOOP("Field", "Switched off"))
            .aliases({u"Khóa", u"Bị khóa", u"Đã khóa", u"Vô hiệu hóa", u"Disabled", u"IsDisabled",
                      u"AccountDisabled", u"Locked", u"IsLocked", u"LockedOut", u"Suspended"})
            .field("last_sign_in", &ListedAccount::lastSignIn,
                   QT_TRANSLATE_NOOP("Field", "Last sign-in"))
            .aliases({u"Đăng nhập gần nhất", u"Đăng nhập cuối", u"Đăng nhập lần cuối",
                      u"Lần đăng nhập cuối", u"Lần đăng nhập gần nhất", u"Truy cập gần nhất",
                      u"Last login", u"LastLogin", u"Last logon", u"LastLogon", u"LastLogonDate",
                      u"Last sign in"})
            .make();
    return kind;
}

} // namespace soattt
