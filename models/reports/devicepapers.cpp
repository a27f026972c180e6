#include "models/reports/devicepapers.h"

#include "models/core/text.h"

#include <QCoreApplication>

namespace soattt {

namespace {

struct FormSource
{
    Q_DECLARE_TR_FUNCTIONS(FormSource)
};

constexpr PaperLine repairLines[] = {
    {"1", "Người đề nghị"},
    {"2", "Bộ phận"},
    {"3", "Thiết bị"},
    {"4", "Mã tài sản, số sê-ri"},
    {"5", "Hư hỏng, nội dung đề nghị", FormFieldType::LongText},
    {"6", "Hình thức"},
    {"7", "Nơi sửa chữa"},
    {"8", "Dự toán kinh phí"},
    {"9", "Bộ phận mang ra khỏi cơ quan"},
    {"10", "Xử lý thiết bị lưu trữ trước khi mang đi", FormFieldType::LongText},
    {"11", "Kết quả sửa chữa", FormFieldType::LongText},
    {"12", "Kiểm tra, rà quét mã độc sau sửa chữa"},
};

constexpr PaperLine sanitizationLines[] = {
    {"1", "Căn cứ"},
    {"2", "Thiết bị lưu trữ"},
    {"3", "Loại, dung lượng"},
    {"4", "Số sê-ri"},
    {"5", "Tháo từ máy"},
    {"6", "Loại dữ liệu đã lưu"},
    {"7", "Sao lưu trước khi xóa"},
    {"8", "Phương pháp (NIST SP 800-88)"},
    {"9", "Kỹ thuật"},
    {"10", "Công cụ, phiên bản"},
    {"11", "Thời gian thực hiện"},
    {"12", "Số vòng ghi đè"},
    {"13", "Dung lượng đã xử lý"},
    {"14", "Vùng ẩn (HPA, DCO)"},
    {"15", "Lỗi"},
    {"16", "Kết quả"},
    {"17", "Cách kiểm chứng"},
    {"18", "Xử lý thiết bị sau đó"},
    {"19", "Người thực hiện"},
    {"20", "Người kiểm chứng"},
    {"21", "Người xác nhận"},
    {"22", "Người chứng kiến"},
};

constexpr PaperLine disposalLines[] = {
    {"1", "Quyết định thanh lý"},
    {"2", "Hình thức xử lý"},
    {"3", "Bên nhận"},
    {"4", "Ngày thực hiện"},
    {"5", "Giá trị thu hồi"},
    {"6", "Chi phí thanh lý"},
    {"7", "Kết quả", FormFieldType::LongText},
};

constexpr PaperLine stocktakeLines[] = {
    {"1", "Thời điểm kiểm kê"},
    {"2", "Phạm vi kiểm kê"},
    {"3", "Ý kiến giải quyết số chênh lệch", FormFieldType::LongText},
};

template <size_t count> std::vector<PaperField> fieldsOf(const PaperLine (&lines)[count])
{
    std::vector<PaperField> fields;
    for (const PaperLine& line : lines) {
        PaperField field;
        field.id = QString::fromLatin1(line.id);
        field.label = QString::fromUtf8(line.label);
        field.type = line.type;
        field.get = [id = field.id](const PaperValues& values) -> FormValue {
            const QString text = values.texts.value(id);
            return text.isEmpty() ? FormValue() : FormValue(text);
        };
        field.set = [id = field.id](PaperValues& values, const FormValue& value) {
            values.texts.insert(id, fromFormValue<QString>(value).value_or(QString()));
            if (values.texts.value(id).isEmpty())
                values.texts.remove(id);
        };
        fields.push_back(std::move(field));
    }
    return fields;
}

void addLines(ReportDocument& document, const std::vector<PaperField>& fields,
              const PaperValues& values, size_t from, size_t to)
{
    for (size_t at = from; at < to; ++at) {
        const QString said = values.texts.value(fields[at].id);
        addLabelled(document, fields[at].id, fields[at].label,
                    said.isEmpty() ? std::nullopt : std::optional<QString>(said));
    }
}

ReportDocument begun(const QString& title, const QString& kind, const LetterheadData& head,
                     const PaperOptions& options, bool minutes)
{
    ReportDocument document;
    document.title = title;
    document.createdAt = options.createdAt;
    document.footer = options.anchorLine;
    Letterhead top = letterhead(head);
    if (minutes)
        top.placeAndDate.clear(); // minutes say the day in their text (mẫu 1.9)
    document.add(top);
    document.add(Title{kind, title});
    document.add(Space{6});
    return document;
}

QString signNote()
{
    return QStringLiteral("(Ký, ghi rõ họ tên)");
}

Signer leader(const LetterheadData& head, const QString& capacity)
{
    return {capacity, QStringLiteral("(Ký tên, đóng dấu)"), head.headName};
}

QString sum(const std::optional<Money>& money)
{
    return money ? money->toString() : QString();
}

void addPeople(ReportDocument& document, const QString& id, const QString& heading,
               const QStringList& people)
{
    document.add(Heading{heading});
    const QStringList shown = people.isEmpty() ? QStringList{QString(), QString()} : people;
    for (int at = 0; at < shown.size(); ++at)
        addLabelled(document, QStringLiteral("%1.%2").arg(id).arg(at + 1),
                    QStringLiteral("%1. Ông (bà)").arg(at + 1),
                    shown[at].isEmpty() ? std::nullopt : std::optional<QString>(shown[at]));
}

Money total(const std::vector<std::optional<Money>>& sums)
{
    Money all;
    for (const auto& one : sums)
        all = all + one.value_or(Money());
    return all;
}

Table disposalTable(const std::vector<DisposalRow>& rows)
{
    Table table;
    table.size = 11;
    table.columns = {{QStringLiteral("TT"), 8, Align::Center},
                     {QStringLiteral("Chủng loại, tên tài sản"), 44},
                     {QStringLiteral("Mã"), 20},
                     {QStringLiteral("SL"), 8, Align::Center},
                     {QStringLiteral("Tình trạng"), 32},
                     {QStringLiteral("Nguyên giá (đồng)"), 26, Align::Right},
                     {QStringLiteral("Giá trị còn lại (đồng)"), 26, Align::Right},
                     {QStringLiteral("Lý do thanh lý"), 32},
                     {QStringLiteral("Xử lý thiết bị lưu trữ"), 44}};
    std::vector<std::optional<Money>> original;
    std::vector<std::optional<Money>> remaining;
    for (const DisposalRow& row : rows) {
        original.push_back(row.original);
        remaining.push_back(row.remaining);
        table.rows.push_back(
            {{QString::number(table.rows.size() + 1)},
             {row.type.isEmpty() ? row.name : row.type + QStringLiteral(": ") + row.name},
             {row.code},
             {QString::number(row.quantity)},
             {row.condition},
             {sum(row.original)},
             {sum(row.remaining)},
             {row.reason},
             {row.drives}});
    }
    table.rows.push_back({{},
                          {QStringLiteral("Cộng"), true},
                          {},
                          {QString::number(rows.size()), true},
                          {},
                          {total(original).toString(), true},
                          {total(remaining).toString(), true}});
    return table;
}

/// Quantity, original value and remaining value on one side of the comparison.
void addSide(std::vector<TableCell>& cells, const StocktakeRow& row, int count)
{
    cells.push_back({count == 0 ? QString() : QString::number(count)});
    cells.push_back({count == 0 ? QString() : sum(row.original)});
    cells.push_back({count == 0 ? QString() : sum(row.remaining)});
}

Table stocktakeTable(const std::vector<StocktakeRow>& rows)
{
    Table table;
    table.size = 10;
    table.columns = {{QStringLiteral("STT"), 12, Align::Center},
                     {QStringLiteral("Tên TSCĐ"), 36},
                     {QStringLiteral("Mã số TSCĐ"), 19},
                     {QStringLiteral("Nơi sử dụng"), 28}};
    for (const char* side : {"Theo sổ kế toán", "Theo kiểm kê", "Chênh lệch"}) {
        const QString name = QString::fromUtf8(side);
        table.columns.push_back({name + QStringLiteral(": SL"), 16, Align::Center});
        table.columns.push_back({name + QStringLiteral(": Nguyên giá"), 22, Align::Right});
        table.columns.push_back({name + QStringLiteral(": GTCL"), 21, Align::Right});
    }
    table.columns.push_back({QStringLiteral("Ghi chú"), 24});
    for (const StocktakeRow& row : rows) {
        std::vector<TableCell> cells{
            {QString::number(table.rows.size() + 1)}, {row.name}, {row.code}, {row.place}};
        addSide(cells, row, row.booked ? 1 : 0);
        addSide(cells, row, row.present ? 1 : 0);
        addSide(cells, row, int(row.present) - int(row.booked));
        cells.push_back({row.note});
        table.rows.push_back(std::move(cells));
    }
    return table;
}

} // namespace

void PaperValues::say(const char* id, const QString& text)
{
    if (!text.trimmed().isEmpty())
        texts.insert(QString::fromLatin1(id), text.trimmed());
}

std::optional<QString> PaperValues::text(const char* id) const
{
    const QString text = texts.value(QString::fromLatin1(id));
    return text.isEmpty() ? std::nullopt : std::optional<QString>(text);
}

QHash<QString, QString> recordSources(const std::vector<PaperField>& fields)
{
    QHash<QString, QString> sources;
    for (const PaperField& field : fields)
        sources.insert(field.id, FormSource::tr("The record itself, and what it refers to"));
    return sources;
}

const std::vector<PaperField>& repairFields()
{
    static const std::vector<PaperField> fields = fieldsOf(repairLines);
    return fields;
}

ReportDocument buildRepairRequest(const PaperValues& values, const LetterheadData& head,
                                  const PaperOptions& options)
{
    ReportDocument document =
        begun(QStringLiteral("Sửa chữa, bảo hành, thay thế linh kiện thiết bị "
                             "công nghệ thông tin"),
              QStringLiteral("PHIẾU ĐỀ NGHỊ"), head, options, false);
    document.add(Addressee{{QStringLiteral("Lãnh đạo ") + head.issuingBody}});
    document.add(Heading{QStringLiteral("I. ĐỀ NGHỊ")});
    addLines(document, repairFields(), values, 0, 8);
    document.add(Heading{QStringLiteral("II. TRƯỚC KHI MANG RA KHỎI CƠ QUAN")});
    addLines(document, repairFields(), values, 8, 10);
    document.add(Heading{QStringLiteral("III. SAU SỬA CHỮA")});
    addLines(document, repairFields(), values, 10, 12);
    document.add(SignatureBlock{
        {{QStringLiteral("NGƯỜI ĐỀ NGHỊ"), signNote(), values.text("1").value_or(QString())},
         {QStringLiteral("CÁN BỘ CNTT"), signNote(), head.preparedBy},
         leader(head, QStringLiteral("LÃNH ĐẠO XÁC NHẬN"))}});
    document.add(
        Recipients{{QStringLiteral("- Người đề nghị;"), QStringLiteral("- Lưu: VT, hồ sơ.")}});
    return document;
}

const std::vector<PaperField>& sanitizationFields()
{
    static const std::vector<PaperField> fields = fieldsOf(sanitizationLines);
    return fields;
}

ReportDocument buildSanitization(const PaperValues& values, const QString& warning,
                                 const LetterheadData& head, const PaperOptions& options)
{
    ReportDocument document = begun(QStringLiteral("Xóa, tiêu hủy dữ liệu trên thiết bị lưu trữ"),
                                    QStringLiteral("BIÊN BẢN"), head, options, true);
    addLines(document, sanitizationFields(), values, 0, 1);
    document.add(Heading{QStringLiteral("I. THIẾT BỊ LƯU TRỮ")});
    addLines(document, sanitizationFields(), values, 1, 7);
    document.add(Heading{QStringLiteral("II. VIỆC XÓA, TIÊU HỦY")});
    addLines(document, sanitizationFields(), values, 7, 16);
    if (!warning.isEmpty())
        document.add(QStringLiteral("warning"),
                     Paragraph{{{QStringLiteral("Lưu ý: ") + warning, false, true}}});
    addLines(document, sanitizationFields(), values, 16, 18);
    document.add(Heading{QStringLiteral("III. NGƯỜI THAM GIA")});
    addLines(document, sanitizationFields(), values, 18, 22);
    document.add(SignatureBlock{
        {{QStringLiteral("NGƯỜI THỰC HIỆN"), signNote(), QString()},
         {QStringLiteral("NGƯỜI KIỂM CHỨNG"), signNote(), QString()},
         {QStringLiteral("NGƯỜI XÁC NHẬN"), QStringLiteral("(Ký tên, đóng dấu)"), QString()}}});
    document.add(Recipients{{QStringLiteral("- Hồ sơ thanh lý;"), QStringLiteral("- Lưu: VT.")}});
    return document;
}

const std::vector<PaperField>& disposalFields()
{
    static const std::vector<PaperField> fields = fieldsOf(disposalLines);
    return fields;
}

ReportDocument buildDisposal(const DisposalPaper& paper, const LetterheadData& head,
                             const PaperOptions& options)
{
    ReportDocument document = begun(QStringLiteral("Thanh lý tài sản công nghệ thông tin"),
                                    QStringLiteral("BIÊN BẢN"), head, options, true);
    document.page.landscape = true;
    document.page.left = 20;
    addLines(document, disposalFields(), paper.values, 0, 1);
    addPeople(document, QStringLiteral("council"), QStringLiteral("I. HỘI ĐỒNG THANH LÝ"),
              paper.council);
    document.add(Heading{QStringLiteral("II. TÀI SẢN THANH LÝ")});
    document.add(QStringLiteral("assets"), disposalTable(paper.rows));
    document.add(Heading{QStringLiteral("III. KẾT QUẢ")});
    addLines(document, disposalFields(), paper.values, 1, 7);
    document.add(SignatureBlock{{leader(head, QStringLiteral("THỦ TRƯỞNG ĐƠN VỊ")),
                                 {QStringLiteral("KẾ TOÁN TRƯỞNG"), signNote(), QString()},
                                 {QStringLiteral("BÊN NHẬN"), signNote(), QString()},
                                 {QStringLiteral("CHỦ TỊCH HỘI ĐỒNG"), signNote(), QString()}}});
    return document;
}

const std::vector<PaperField>& stocktakeFields()
{
    static const std::vector<PaperField> fields = fieldsOf(stocktakeLines);
    return fields;
}

ReportDocument buildStocktake(const StocktakePaper& paper, const LetterheadData& head,
                              const PaperOptions& options)
{
    ReportDocument document = begun(QStringLiteral("Kiểm kê tài sản cố định"),
                                    QStringLiteral("BIÊN BẢN"), head, options, true);
    document.page.landscape = true;
    document.page.left = 20;
    addLines(document, stocktakeFields(), paper.values, 0, 2);
    addPeople(document, QStringLiteral("committee"), QStringLiteral("Ban kiểm kê gồm:"),
              paper.committee);
    Paragraph before{{{QStringLiteral("Đã kiểm kê tài sản cố định, kết quả như sau:")}}};
    before.keepWithNext = true;
    document.add(before);
    document.add(QStringLiteral("assets"), stocktakeTable(paper.rows));
    document.add(Space{6});
    addLines(document, stocktakeFields(), paper.values, 2, 3);
    document.add(SignatureBlock{{leader(head, QStringLiteral("THỦ TRƯỞNG ĐƠN VỊ")),
                                 {QStringLiteral("KẾ TOÁN TRƯỞNG"), signNote(), QString()},
                                 {QStringLiteral("TRƯỞNG BAN KIỂM KÊ"), signNote(), QString()}}});
    return document;
}

} // namespace soattt
