#include "models/reports/handoverpaper.h"

#include "models/core/text.h"

#include <QCoreApplication>

namespace soattt {

namespace {

using V = HandoverValues;

struct FormSource
{
    Q_DECLARE_TR_FUNCTIONS(FormSource)
};

HandoverField textField(const char* id, const char* label, std::optional<QString> V::*member)
{
    return memberField<V>(
        {QString::fromLatin1(id), QString::fromUtf8(label), {}, FormFieldType::Text, {}, {}},
        member);
}

std::vector<HandoverField> makeFields()
{
    std::vector<HandoverField> fields{textField("1", "Căn cứ", &V::basis),
                                      textField("2", "Địa điểm bàn giao", &V::place)};
    addPersonFields(fields, QStringLiteral("3"), QStringLiteral("Bên giao"), &V::giver);
    addPersonFields(fields, QStringLiteral("4"), QStringLiteral("Bên nhận"), &V::receiver);
    fields.push_back(textField("5", "Lý do bàn giao", &V::reason));
    fields.push_back(textField("5.1", "Nội dung bàn giao", &V::subject));
    fields.push_back(memberField<V>({QStringLiteral("6"),
                                     QStringLiteral("Số bản của biên bản"),
                                     {},
                                     FormFieldType::Count,
                                     {},
                                     {}},
                                    &V::copies));
    return fields;
}

QString withoutStop(QString text)
{
    while (text.endsWith(QLatin1Char(';')) || text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return text;
}

void addOpening(ReportDocument& document, const V& values)
{
    if (values.basis)
        document.add(QStringLiteral("1"),
                     Paragraph{{{QStringLiteral("Căn cứ %1;").arg(withoutStop(*values.basis)),
                                 false, true}}});
    const QString day = values.handedOn ? text::dateInDocuments(*values.handedOn)
                                        : QStringLiteral("ngày … tháng … năm 20…");
    document.add(QStringLiteral("2"),
                 Paragraph{{{QStringLiteral("Hôm nay, %1, tại %2, chúng tôi gồm:")
                                 .arg(day, values.place.value_or(blank()))}}});
}

Table assetTable(const V& values)
{
    Table table;
    table.columns = {{QStringLiteral("TT"), 9, Align::Center},
                     {QStringLiteral("Tên tài sản"), 40},
                     {QStringLiteral("Mã tài sản, số sê-ri"), 32},
                     {QStringLiteral("SL"), 9, Align::Center},
                     {QStringLiteral("Tình trạng"), 27},
                     {QStringLiteral("Phụ kiện kèm theo"), 28},
                     {QStringLiteral("Ghi chú"), 20}};
    for (const HandoverRow& row : values.rows) {
        const QString number =
            row.serial.isEmpty() ? row.code : row.code + QStringLiteral(", ") + row.serial;
        table.rows.push_back({{QString::number(table.rows.size() + 1)},
                              {row.name},
                              {number},
                              {QStringLiteral("1")},
                              {row.condition},
                              {row.accessories},
                              {row.notes}});
    }
    return table;
}

void addEnd(ReportDocument& document, const V& values, const LetterheadData& head)
{
    document.add(QStringLiteral("total"),
                 Paragraph{{{QStringLiteral("Tổng số: %1 tài sản.")
                                 .arg(text::twoDigits(qint64(values.rows.size())))}}});
    document.add(Paragraph{{{QStringLiteral(
        "Kể từ thời điểm bàn giao, bên nhận chịu trách nhiệm quản lý, sử dụng các tài sản nêu "
        "trên.")}}});
    document.add(
        QStringLiteral("6"),
        Paragraph{{{QStringLiteral("Biên bản này được lập thành %1 bản có giá trị như nhau, mỗi "
                                   "bên giữ ít nhất một bản./.")
                        .arg(values.copies ? text::twoDigits(*values.copies) : blank())}}});
    const QString note = QStringLiteral("(Ký, ghi rõ họ tên)");
    document.add(SignatureBlock{
        {{QStringLiteral("BÊN GIAO"), note, values.giver.name.value_or(QString())},
         {QStringLiteral("BÊN NHẬN"), note, values.receiver.name.value_or(QString())},
         {QStringLiteral("LÃNH ĐẠO CƠ QUAN"), QStringLiteral("(Ký tên, đóng dấu)"),
          head.headName}}});
    document.add(
        Recipients{{QStringLiteral("- Bên giao, bên nhận;"), QStringLiteral("- Lưu: VT, hồ sơ.")}});
}

} // namespace

const std::vector<HandoverField>& handoverFields()
{
    static const std::vector<HandoverField> fields = makeFields();
    return fields;
}

QHash<QString, QString> handoverSources()
{
    QHash<QString, QString> sources;
    for (const HandoverField& field : handoverFields())
        sources.insert(field.id, field.id.contains(QLatin1Char('.'))
                                     ? FormSource::tr("Handover: its giver and receiver, with "
                                                      "post and department from the staff")
                                     : FormSource::tr("Handover: the record itself"));
    return sources;
}

ReportDocument buildHandover(const HandoverValues& values, const LetterheadData& head,
                             const PaperOptions& options)
{
    ReportDocument document;
    document.title = QStringLiteral("Biên bản bàn giao tài sản công nghệ thông tin");
    document.createdAt = options.createdAt;
    document.footer = options.anchorLine;
    Letterhead top = letterhead(head);
    top.placeAndDate.clear(); // minutes say the day in their text (mẫu 1.9)
    document.add(top);
    document.add(
        Title{QStringLiteral("BIÊN BẢN"), QStringLiteral("Bàn giao tài sản công nghệ thông tin")});
    addOpening(document, values);
    document.add(Heading{QStringLiteral("I. BÊN GIAO")});
    addPerson(document, QStringLiteral("3"), values.giver);
    document.add(Heading{QStringLiteral("II. BÊN NHẬN")});
    addPerson(document, QStringLiteral("4"), values.receiver);
    document.add(Heading{QStringLiteral("III. NỘI DUNG BÀN GIAO")});
    if (values.reason)
        addLabelled(document, QStringLiteral("5"), QStringLiteral("Lý do bàn giao"), values.reason);
    addLabelled(document, QStringLiteral("5.1"), QStringLiteral("Nội dung bàn giao"),
                values.subject);
    Paragraph before{{{QStringLiteral("Bên giao đã giao, bên nhận đã nhận các tài sản sau:")}}};
    before.keepWithNext = true;
    document.add(before);
    document.add(QStringLiteral("assets"), assetTable(values));
    document.add(Space{6});
    addEnd(document, values, head);
    return document;
}

} // namespace soattt
