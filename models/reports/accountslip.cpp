#include "models/reports/accountslip.h"

#include <QCoreApplication>

namespace soattt {

namespace {

using V = AccountSlipValues;

struct FormSource
{
    Q_DECLARE_TR_FUNCTIONS(FormSource)
};

struct Line
{
    const char* id;
    const char* label;
    std::optional<QString> V::*member;
    FormFieldType type = FormFieldType::Text;
};

constexpr Line accountLines[] = {
    {"2", "Hệ thống thông tin", &V::system},
    {"3", "Tên đăng nhập", &V::username},
    {"4", "Loại tài khoản", &V::type},
    {"5", "Quyền truy cập", &V::rights, FormFieldType::LongText},
    {"6", "Lý do", &V::reason, FormFieldType::LongText},
};

std::vector<AccountSlipField> makeFields(AccountSlip slip)
{
    std::vector<AccountSlipField> fields;
    addPersonFields(fields, QStringLiteral("1"), QStringLiteral("Người sử dụng"), &V::person);
    const auto add = [&fields](const Line& line) {
        fields.push_back(memberField<V>(
            {QString::fromLatin1(line.id), QString::fromUtf8(line.label), {}, line.type, {}, {}},
            line.member));
    };
    for (const Line& line : accountLines)
        add(line);
    if (slip == AccountSlip::Revocation)
        add({"7", "Kết quả thu hồi", &V::done});
    return fields;
}

void addAccount(ReportDocument& document, const V& values)
{
    for (const Line& line : accountLines)
        addLabelled(document, QString::fromLatin1(line.id), QString::fromUtf8(line.label),
                    values.*line.member);
}

void addWords(ReportDocument& document, const QString& words)
{
    document.add(Paragraph{{{words}}});
}

void addRequest(ReportDocument& document, const V& values)
{
    document.add(Heading{QStringLiteral("I. NGƯỜI ĐƯỢC CẤP TÀI KHOẢN")});
    addPerson(document, QStringLiteral("1"), values.person);
    document.add(Heading{QStringLiteral("II. TÀI KHOẢN ĐỀ NGHỊ CẤP")});
    addAccount(document, values);
    addWords(document,
             QStringLiteral("Người được cấp tài khoản chịu trách nhiệm quản lý, giữ bí mật mật "
                            "khẩu, đổi mật khẩu ngay khi nhận và không cho người khác dùng chung "
                            "tài khoản./."));
}

void addRevocation(ReportDocument& document, const V& values)
{
    document.add(Heading{QStringLiteral("I. NGƯỜI SỬ DỤNG TÀI KHOẢN")});
    addPerson(document, QStringLiteral("1"), values.person);
    document.add(Heading{QStringLiteral("II. TÀI KHOẢN ĐỀ NGHỊ THU HỒI")});
    addAccount(document, values);
    document.add(Heading{QStringLiteral("III. KẾT QUẢ THỰC HIỆN")});
    addLabelled(document, QStringLiteral("7"), QStringLiteral("Kết quả thu hồi"), values.done);
}

void addEnd(ReportDocument& document, AccountSlip slip, const V& values, const LetterheadData& head)
{
    const QString note = QStringLiteral("(Ký, ghi rõ họ tên)");
    const bool asks = slip == AccountSlip::Request;
    document.add(SignatureBlock{
        {{QStringLiteral("NGƯỜI ĐỀ NGHỊ"), note,
          asks ? values.person.name.value_or(QString()) : QString()},
         {asks ? QStringLiteral("NGƯỜI QUẢN TRỊ") : QStringLiteral("NGƯỜI THU HỒI"), note,
          head.preparedBy},
         {QStringLiteral("LÃNH ĐẠO DUYỆT"), QStringLiteral("(Ký tên, đóng dấu)"), head.headName}}});
    document.add(
        Recipients{{QStringLiteral("- Người đề nghị;"), QStringLiteral("- Lưu: VT, hồ sơ.")}});
}

} // namespace

const std::vector<AccountSlipField>& accountSlipFields(AccountSlip slip)
{
    static const std::vector<AccountSlipField> request = makeFields(AccountSlip::Request);
    static const std::vector<AccountSlipField> revocation = makeFields(AccountSlip::Revocation);
    return slip == AccountSlip::Request ? request : revocation;
}

QHash<QString, QString> accountSlipSources()
{
    QHash<QString, QString> sources;
    for (const AccountSlipField& field : accountSlipFields(AccountSlip::Revocation))
        sources.insert(field.id, field.id.contains(QLatin1Char('.'))
                                     ? FormSource::tr("Account: its holder or custodian, with "
                                                      "post and department from the staff")
                                     : FormSource::tr("Account: the record itself"));
    return sources;
}

ReportDocument buildAccountSlip(AccountSlip slip, const AccountSlipValues& values,
                                const LetterheadData& head, const PaperOptions& options)
{
    const bool asks = slip == AccountSlip::Request;
    const QString subject = asks
                                ? QStringLiteral("Cấp tài khoản, quyền truy cập hệ thống thông tin")
                                : QStringLiteral("Thu hồi tài khoản, quyền truy cập hệ thống "
                                                 "thông tin");
    ReportDocument document;
    document.title = QStringLiteral("Phiếu đề nghị: ") + subject;
    document.createdAt = options.createdAt;
    document.footer = options.anchorLine;
    document.add(letterhead(head));
    document.add(Title{QStringLiteral("PHIẾU ĐỀ NGHỊ"), subject});
    document.add(Addressee{{QStringLiteral("Lãnh đạo ") + head.issuingBody}});
    if (asks)
        addRequest(document, values);
    else
        addRevocation(document, values);
    addEnd(document, slip, values, head);
    return document;
}

} // namespace soattt
