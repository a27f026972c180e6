#include "models/reports/leaverpaper.h"

#include "models/core/text.h"

#include <QCoreApplication>

namespace soattt {

namespace {

using V = LeaverValues;

struct FormSource
{
    Q_DECLARE_TR_FUNCTIONS(FormSource)
};

LeaverField textField(const char* id, const char* label, std::optional<QString> V::*member)
{
    return memberField<V>(
        {QString::fromLatin1(id), QString::fromUtf8(label), {}, FormFieldType::Text, {}, {}},
        member);
}

std::vector<LeaverField> makeFields()
{
    std::vector<LeaverField> fields{textField("1", "Địa điểm", &V::place)};
    addPersonFields(fields, QStringLiteral("2"), QStringLiteral("Người bàn giao"), &V::person);
    fields.push_back(textField("3", "Lý do", &V::cause));
    fields.push_back(textField("4", "Quyết định", &V::decision));
    return fields;
}

std::vector<TableCell> row(qsizetype number, const QStringList& texts)
{
    std::vector<TableCell> cells{{QString::number(number)}};
    for (const QString& text : texts)
        cells.push_back({text});
    return cells;
}

Table accountTable(const V& values)
{
    Table table;
    table.columns = {
        {QStringLiteral("TT"), 9, Align::Center}, {QStringLiteral("Hệ thống thông tin"), 44},
        {QStringLiteral("Tên đăng nhập"), 33},    {QStringLiteral("Xử lý"), 24},
        {QStringLiteral("Người tiếp nhận"), 32},  {QStringLiteral("Ghi chú"), 23}};
    for (const LeaverAccountRow& one : values.accounts)
        table.rows.push_back(
            row(qsizetype(table.rows.size()) + 1,
                {one.system, one.username, one.settled, one.successor, one.notes}));
    return table;
}

Table assetTable(const V& values)
{
    Table table;
    table.columns = {
        {QStringLiteral("TT"), 9, Align::Center},     {QStringLiteral("Tên tài sản"), 42},
        {QStringLiteral("Mã tài sản, số sê-ri"), 34}, {QStringLiteral("Xử lý"), 24},
        {QStringLiteral("Người tiếp nhận"), 32},      {QStringLiteral("Biên bản"), 24}};
    for (const LeaverAssetRow& one : values.assets)
        table.rows.push_back(row(qsizetype(table.rows.size()) + 1,
                                 {one.name, one.code, one.settled, one.receiver, one.handover}));
    return table;
}

void addTable(ReportDocument& document, const char* id, const char* heading, Table table)
{
    document.add(Heading{QString::fromUtf8(heading)});
    if (table.rows.empty())
        document.add(QString::fromLatin1(id), Paragraph{{{QStringLiteral("Không có.")}}});
    else
        document.add(QString::fromLatin1(id), std::move(table));
    document.add(Space{6});
}

void addEnd(ReportDocument& document, const V& values, const LetterheadData& head)
{
    if (values.nothingLeft)
        document.add(QStringLiteral("nothing_left"),
                     Paragraph{{{QStringLiteral(
                         "Theo sổ theo dõi của cơ quan, người bàn giao không còn tài khoản, quyền "
                         "truy cập và tài sản nào chưa được xử lý.")}}});
    document.add(Paragraph{{{QStringLiteral(
        "Biên bản này được lập thành 02 bản có giá trị như nhau, mỗi bên giữ 01 bản./.")}}});
    const QString note = QStringLiteral("(Ký, ghi rõ họ tên)");
    document.add(SignatureBlock{
        {{QStringLiteral("NGƯỜI BÀN GIAO"), note, values.person.name.value_or(QString())},
         {QStringLiteral("NGƯỜI TIẾP NHẬN"), note, head.preparedBy},
         {QStringLiteral("LÃNH ĐẠO CƠ QUAN"), QStringLiteral("(Ký tên, đóng dấu)"),
          head.headName}}});
    document.add(
        Recipients{{QStringLiteral("- Người bàn giao;"), QStringLiteral("- Lưu: VT, hồ sơ.")}});
}

} // namespace

const std::vector<LeaverField>& leaverFields()
{
    static const std::vector<LeaverField> fields = makeFields();
    return fields;
}

QHash<QString, QString> leaverSources()
{
    QHash<QString, QString> sources;
    for (const LeaverField& field : leaverFields())
        sources.insert(field.id, FormSource::tr("Staff: the person and what was settled"));
    return sources;
}

ReportDocument buildLeaver(const LeaverValues& values, const LetterheadData& head,
                           const PaperOptions& options)
{
    ReportDocument document;
    document.title = QStringLiteral("Biên bản bàn giao, thu hồi tài khoản và tài sản");
    document.createdAt = options.createdAt;
    document.footer = options.anchorLine;
    Letterhead top = letterhead(head);
    top.placeAndDate.clear(); // minutes say the day in their text (mẫu 1.9)
    document.add(top);
    document.add(Title{QStringLiteral("BIÊN BẢN"),
                       QStringLiteral("Bàn giao, thu hồi tài khoản, quyền truy cập và tài sản")});
    document.add(QStringLiteral("1"),
                 Paragraph{{{QStringLiteral("Hôm nay, %1, tại %2, đã tiến hành bàn giao với:")
                                 .arg(head.issuedOn ? text::dateInDocuments(*head.issuedOn)
                                                    : QStringLiteral("ngày … tháng … năm 20…"),
                                      values.place.value_or(blank()))}}});
    addPerson(document, QStringLiteral("2"), values.person);
    addLabelled(document, QStringLiteral("3"), QStringLiteral("Lý do"), values.cause);
    addLabelled(document, QStringLiteral("4"), QStringLiteral("Theo quyết định"), values.decision);
    addLabelled(document, QString(), QStringLiteral("Kể từ"),
                values.on ? std::optional(text::dateInDocuments(*values.on)) : std::nullopt);
    addTable(document, "accounts", "I. TÀI KHOẢN, QUYỀN TRUY CẬP", accountTable(values));
    addTable(document, "assets", "II. TÀI SẢN, THIẾT BỊ LƯU KHÓA, THẺ", assetTable(values));
    addEnd(document, values, head);
    return document;
}

} // namespace soattt
