#include "models/reports/secretpaper.h"

#include "models/core/text.h"
#include "models/reports/personpaper.h"

namespace soattt {

namespace {

using Register = SecretRegisterValues;
using Inspection = SecretInspectionValues;

template <class V, class M>
FormField<V> field(const char* id, const char* label, FormFieldType type, M V::*member)
{
    return memberField<V>({QString::fromLatin1(id), QString::fromUtf8(label), {}, type, {}, {}},
                          member);
}

void addText(ReportDocument& document, const char* id, const std::optional<QString>& words,
             int emptyLines = 2)
{
    const QStringList parts =
        words.value_or(QString()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString& part : parts)
        document.add(QString::fromLatin1(id), Paragraph{{{part}}});
    for (int line = 0; parts.isEmpty() && line < emptyLines; ++line)
        document.add(QString::fromLatin1(id), Paragraph{{}, Align::Left, false, true});
}

Table registerTable(const Register& values)
{
    Table table;
    table.size = 11;
    table.columns = {{QStringLiteral("TT"), 10, Align::Center},
                     {QStringLiteral("Thiết bị"), 42},
                     {QStringLiteral("Loại"), 20},
                     {QStringLiteral("Quyết định"), 28},
                     {QStringLiteral("Nơi đặt"), 24},
                     {QStringLiteral("Người quản lý"), 26},
                     {QStringLiteral("Người được sử dụng"), 30},
                     {QStringLiteral("Cách ly, niêm phong"), 28},
                     {QStringLiteral("Kiểm tra"), 30},
                     {QStringLiteral("Tình trạng"), 20}};
    for (const SecretRegisterRow& row : values.rows)
        table.rows.push_back({{QString::number(table.rows.size() + 1)},
                              {row.equipment},
                              {row.type},
                              {row.decision},
                              {row.room},
                              {row.custodian},
                              {row.users},
                              {row.isolation},
                              {row.checks},
                              {row.state}});
    return table;
}

Table pointTable(const Inspection& values)
{
    Table table;
    table.size = 12;
    table.columns = {{QStringLiteral("TT"), 9, Align::Center},
                     {QStringLiteral("Nội dung kiểm tra"), 76},
                     {QStringLiteral("Căn cứ"), 27},
                     {QStringLiteral("Kết quả"), 22},
                     {QStringLiteral("Nhận xét"), 31}};
    for (const SecretInspectionRow& row : values.rows)
        table.rows.push_back({{QString::number(table.rows.size() + 1)},
                              {row.text},
                              {row.clause},
                              {row.answer},
                              {row.remark}});
    return table;
}

void addRemedy(ReportDocument& document, const Inspection& values)
{
    document.add(Heading{QStringLiteral("III. BIỆN PHÁP KHẮC PHỤC")});
    addText(document, "remedy", values.remedy);
    addLabelled(document, QStringLiteral("responsible"), QStringLiteral("Người chịu trách nhiệm"),
                values.responsible);
    addLabelled(document, QStringLiteral("due"), QStringLiteral("Thời hạn khắc phục"),
                values.remedyDueOn ? std::optional(text::dateForPeople(*values.remedyDueOn))
                                   : std::nullopt);
}

} // namespace

const std::vector<FormField<Register>>& secretRegisterFields()
{
    static const std::vector<FormField<Register>> fields{
        field("II", "Kiến nghị, đề xuất", FormFieldType::LongText, &Register::proposals)};
    return fields;
}

ReportDocument buildSecretRegister(const Register& values, const QDate& on,
                                   const LetterheadData& head, const PaperOptions& options)
{
    const QString subject =
        QStringLiteral("Thiết bị dùng để soạn thảo, in, lưu trữ bí mật nhà nước, tính đến %1")
            .arg(text::dateInDocuments(on));
    ReportDocument document;
    document.title = subject;
    document.page.landscape = true;
    document.createdAt = options.createdAt;
    document.footer = options.anchorLine;
    document.add(letterhead(head));
    document.add(Title{QStringLiteral("BÁO CÁO"), subject});
    document.add(Heading{QStringLiteral("I. DANH SÁCH THIẾT BỊ")});
    document.add(QStringLiteral("I"), registerTable(values));
    document.add(Heading{QStringLiteral("II. KIẾN NGHỊ, ĐỀ XUẤT")});
    addText(document, "II", values.proposals, 1);
    document.add(SignatureBlock{{{QStringLiteral("NGƯỜI LẬP"), {}, head.preparedBy},
                                 {QStringLiteral("THỦ TRƯỞNG ĐƠN VỊ"), {}, head.headName}}});
    document.add(Recipients{{QStringLiteral("- Lãnh đạo cơ quan;"), QStringLiteral("- Lưu: VT.")}});
    return document;
}

const std::vector<FormField<Inspection>>& secretInspectionFields()
{
    using enum FormFieldType;
    static const std::vector<FormField<Inspection>> fields{
        field("equipment", "Thiết bị được kiểm tra", Text, &Inspection::equipment),
        field("room", "Nơi đặt", Text, &Inspection::room),
        field("custodian", "Người quản lý", Text, &Inspection::custodian),
        field("inspectors", "Người kiểm tra", Text, &Inspection::inspectors),
        field("findings", "Tồn tại, hạn chế", LongText, &Inspection::findings),
        field("remedy", "Biện pháp khắc phục", LongText, &Inspection::remedy),
        field("responsible", "Người chịu trách nhiệm khắc phục", Text, &Inspection::responsible),
        field("copies", "Số bản của biên bản", Count, &Inspection::copies)};
    return fields;
}

ReportDocument buildSecretInspection(const Inspection& values, const LetterheadData& head,
                                     const PaperOptions& options)
{
    ReportDocument document;
    document.title =
        QStringLiteral("Biên bản kiểm tra thiết bị soạn thảo, lưu trữ bí mật nhà nước");
    document.createdAt = options.createdAt;
    document.footer = options.anchorLine;
    Letterhead top = letterhead(head);
    top.placeAndDate.clear(); // minutes say the day in their text (mẫu 1.9)
    document.add(top);
    document.add(Title{QStringLiteral("BIÊN BẢN"),
                       QStringLiteral("Kiểm tra thiết bị soạn thảo, lưu trữ bí mật nhà nước")});
    addLabelled(document, QStringLiteral("day"), QStringLiteral("Ngày kiểm tra"),
                values.inspectedOn ? std::optional(text::dateInDocuments(*values.inspectedOn))
                                   : std::nullopt);
    addLabelled(document, QStringLiteral("equipment"), QStringLiteral("Thiết bị"),
                values.equipment);
    addLabelled(document, QStringLiteral("room"), QStringLiteral("Nơi đặt"), values.room);
    addLabelled(document, QStringLiteral("custodian"), QStringLiteral("Người quản lý"),
                values.custodian);
    addLabelled(document, QStringLiteral("inspectors"), QStringLiteral("Người kiểm tra"),
                values.inspectors);
    document.add(Heading{QStringLiteral("I. NỘI DUNG VÀ KẾT QUẢ KIỂM TRA")});
    document.add(QStringLiteral("points"), pointTable(values));
    document.add(Heading{QStringLiteral("II. TỒN TẠI, HẠN CHẾ")});
    addText(document, "findings", values.findings);
    addRemedy(document, values);
    document.add(
        QStringLiteral("copies"),
        Paragraph{{{QStringLiteral("Biên bản này được lập thành %1 bản có giá trị như "
                                   "nhau./.")
                        .arg(values.copies ? text::twoDigits(*values.copies) : blank())}}});
    document.add(SignatureBlock{
        {{QStringLiteral("NGƯỜI KIỂM TRA"), QStringLiteral("(Ký, ghi rõ họ tên)"), {}},
         {QStringLiteral("NGƯỜI QUẢN LÝ THIẾT BỊ"), QStringLiteral("(Ký, ghi rõ họ tên)"),
          values.custodian.value_or(QString())},
         {QStringLiteral("LÃNH ĐẠO CƠ QUAN"), QStringLiteral("(Ký tên, đóng dấu)"),
          head.headName}}});
    document.add(Recipients{{QStringLiteral("- Lãnh đạo cơ quan;"), QStringLiteral("- Lưu: VT.")}});
    return document;
}

} // namespace soattt
