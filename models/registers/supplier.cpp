#include "models/registers/supplier.h"

#include "models/registers/kindbuilder.h"

namespace soattt {

const RecordKind& supplierKind()
{
    static const RecordKind& kind =
        KindBuilder<Supplier>(QT_TRANSLATE_NOOP("Kind", "Suppliers"),
                              QT_TRANSLATE_NOOP("Kind", "supplier"), "NCC")
            .field("name", &Supplier::name, QT_TRANSLATE_NOOP("Field", "Supplier name"))
            .required()
            .unique()
            .listed()
            .searched()
            .sorted()
            .aliases({u"Tên nhà cung cấp", u"Nhà cung cấp", u"Tên công ty", u"Đơn vị cung cấp"})
            .field("services", &Supplier::services, QT_TRANSLATE_NOOP("Field", "Goods or services"))
            .listed()
            .searched()
            .aliases({u"Dịch vụ", u"Hàng hóa, dịch vụ"})
            .field("contact", &Supplier::contact, QT_TRANSLATE_NOOP("Field", "Contact person"))
            .listed()
            .searched()
            .aliases({u"Người liên hệ"})
            .field("phone", &Supplier::phone, QT_TRANSLATE_NOOP("Field", "Phone"))
            .listed()
            .searched()
            .aliases({u"Điện thoại", u"SĐT"})
            .field("email", &Supplier::email, QT_TRANSLATE_NOOP("Field", "E-mail"))
            .aliases({u"Thư điện tử", u"Email"})
            .field("address", &Supplier::address, QT_TRANSLATE_NOOP("Field", "Address"))
            .aliases({u"Địa chỉ"})
            .field("tax_code", &Supplier::taxCode, QT_TRANSLATE_NOOP("Field", "Tax code"))
            .aliases({u"Mã số thuế", u"MST"})
            .make();
    return kind;
}

} // namespace soattt
