#include "models/reports/databreachpaper.h"

#include <QCoreApplication>

namespace soattt {

namespace {

using V = DataBreachValues;

struct FormSource
{
    Q_DECLARE_TR_FUNCTIONS(FormSource)
};

DataBreachField textField(const char* id, const char* label, V::Text V::*member)
{
    return memberField<V>(
        {QString::fromLatin1(id), QString::fromUtf8(label), {}, FormFieldType::Text, {}, {}},
        member);
}

} // namespace

const std::vector<DataBreachField>& dataBreachFields()
{
    static const std::vector<DataBreachField> fields{
        textField("1.1", "Tên tổ chức, doanh nghiệp", &V::name),
        textField("1.2", "Địa chỉ trụ sở chính", &V::address),
        textField("1.3", "Địa chỉ trụ sở giao dịch", &V::otherAddress),
        textField("1.4", "Quyết định thành lập/Giấy chứng nhận số, do, ngày, tại", &V::decision),
        textField("1.5", "Mã số thuế", &V::taxCode),
        textField("1.6", "Điện thoại", &V::phone),
        textField("1.7", "Website", &V::website),
        textField("1.8", "Nhân sự chịu trách nhiệm bảo vệ dữ liệu cá nhân", &V::responsible),
        textField("1.9", "Chức danh", &V::responsiblePost),
        textField("1.10", "Số điện thoại liên lạc", &V::responsiblePhone),
        textField("1.11", "Email", &V::responsibleEmail),
        textField("2.1", "Thời gian", &V::happened),
        textField("2.2", "Địa điểm", &V::place),
        textField("2.3", "Hành vi", &V::act),
        textField("2.4", "Tổ chức, cá nhân liên quan", &V::parties),
        textField("2.5", "Các loại dữ liệu cá nhân và số lượng dữ liệu liên quan", &V::data),
        textField("2.6", "Hậu quả xảy ra", &V::consequences),
        textField("2.7", "Biện pháp áp dụng", &V::measures),
        textField("3", "Tài liệu kèm theo", &V::enclosures),
    };
    return fields;
}

QHash<QString, QString> dataBreachSources()
{
    QHash<QString, QString> sources;
    for (const DataBreachField& field : dataBreachFields())
        sources.insert(field.id, field.id.startsWith(QLatin1Char('1'))
                                     ? FormSource::tr("Office page, and the person responsible")
                                     : FormSource::tr("Personal data breach: the record itself"));
    return sources;
}

ReportDocument buildDataBreach(const DataBreachValues& values, const LetterheadData& head,
                               const QStringList& recipients, const PaperOptions& options)
{
    const auto& fields = dataBreachFields();
    ReportDocument document;
    document.title = QStringLiteral("Thông báo vi phạm quy định bảo vệ dữ liệu cá nhân");
    document.createdAt = options.createdAt;
    document.footer = options.anchorLine;
    document.add(AnnexHeading{
        QStringLiteral("Mẫu số 08"), {}, QStringLiteral("(Nghị định số 356/2025/NĐ-CP)")});
    document.add(letterhead(head));
    document.add(Title{QStringLiteral("THÔNG BÁO VI PHẠM QUY ĐỊNH BẢO VỆ DỮ LIỆU CÁ NHÂN"), {}});
    document.add(Addressee{recipients});
    const auto lines = [&](const QString& section) {
        for (const DataBreachField& field : fields) {
            if (!field.id.startsWith(section))
                continue;
            const QString text = shownText(field.get(values));
            Paragraph line{{{QStringLiteral("- %1: %2").arg(field.label, text)}}};
            line.trailingDots = text.isEmpty();
            document.add(field.id, line);
        }
    };
    document.add(Heading{QStringLiteral("1. Thông tin về tổ chức, doanh nghiệp")});
    lines(QStringLiteral("1."));
    document.add(Heading{QStringLiteral("2. Mô tả hành vi vi phạm")});
    lines(QStringLiteral("2."));
    document.add(Heading{QStringLiteral("3. Tài liệu kèm theo")});
    QStringList enclosures =
        values.enclosures.value_or(QString()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    while (enclosures.size() < 2)
        enclosures.append(QString());
    for (qsizetype i = 0; i < enclosures.size(); ++i) {
        Paragraph line{{{QStringLiteral("%1) %2").arg(QChar(ushort('a' + i)), enclosures[i])}}};
        line.trailingDots = enclosures[i].isEmpty();
        document.add(QStringLiteral("3"), line);
    }
    document.add(Heading{QStringLiteral("4. Cam kết")});
    document.add(Paragraph{{{QStringLiteral("%1 cam kết chịu trách nhiệm về tính chính xác của các "
                                            "nội dung nêu trên.")
                                 .arg(values.name.value_or(blank()))}}});
    document.add(
        SignatureBlock{{{QString(), QString(), QString()},
                        {QStringLiteral("TM. TỔ CHỨC, DOANH NGHIỆP"),
                         QStringLiteral("(Ký, ghi rõ họ tên, đóng dấu)"), head.headName}}});
    document.add(Recipients{{QStringLiteral("- Như trên;"), QStringLiteral("- Lưu: VT.")}});
    return document;
}

} // namespace soattt
