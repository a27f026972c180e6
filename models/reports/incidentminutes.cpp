#include "models/core/text.h"
#include "models/reports/incidentpaper.h"

namespace soattt {

namespace {

using V = IncidentPaperValues;

Table timelineTable(const V& values)
{
    Table table;
    table.columns = {{QStringLiteral("Thời gian"), 30, Align::Center},
                     {QStringLiteral("Loại"), 24},
                     {QStringLiteral("Diễn biến"), 78},
                     {QStringLiteral("Người thực hiện"), 33}};
    for (const IncidentEventRow& row : values.timeline)
        table.rows.push_back({{row.time}, {row.type}, {row.text}, {row.person}});
    return table;
}

Table stepTable(const V& values)
{
    Table table;
    table.columns = {{QStringLiteral("Bước xử lý"), 68},
                     {QStringLiteral("Căn cứ"), 30},
                     {QStringLiteral("Thực hiện"), 40},
                     {QStringLiteral("Người thực hiện"), 27}};
    for (const IncidentStepRow& row : values.steps)
        table.rows.push_back({{row.label}, {row.clauses}, {row.done}, {row.person}});
    return table;
}

void addTable(ReportDocument& document, const char* id, const Table& table)
{
    if (table.rows.empty())
        document.add(QString::fromLatin1(id), Paragraph{{{QStringLiteral("Chưa ghi nhận.")}}});
    else
        document.add(QString::fromLatin1(id), table);
    document.add(Space{6});
}

} // namespace

const std::vector<IncidentField>& incidentMinutesFields()
{
    static const std::vector<IncidentField> fields = [] {
        std::vector<IncidentField> all{
            incidentText("1", "Thành phần tham gia:", &V::present),
            incidentText("2.1", "Tên sự cố:", &V::title),
            incidentText("2.2", "Thời gian xảy ra:", &V::occurred),
            incidentText("2.3", "Thời gian phát hiện:", &V::detected),
            incidentText("2.4", "Địa điểm:", &V::place),
            incidentText("2.5", "Hệ thống, thiết bị bị ảnh hưởng:", &V::system),
            incidentText("2.6", "Mô tả sự cố:", &V::details),
            incidentText("2.7", "Mức độ sự cố:", &V::severity),
            incidentText("2.8", "Nguyên nhân:", &V::cause),
            incidentText("2.9", "Ảnh hưởng:", &V::impact),
            incidentText("2.10", "Thiệt hại ước tính:", &V::damage),
            incidentText("3", "Biện pháp đã thực hiện:", &V::measures),
            incidentText("4", "Chứng cứ, dấu vết thu được:", &V::evidence),
            incidentText("5.1", "Tình trạng xử lý:", &V::state),
            incidentText("5.2", "Đơn vị hỗ trợ:", &V::help),
            incidentText("5.3", "Kết luận:", &V::conclusion),
            incidentText("5.4", "Bài học, kiến nghị:", &V::lessons),
        };
        all.push_back(memberField<V>({QStringLiteral("6"),
                                      QStringLiteral("Số bản của biên bản"),
                                      {},
                                      FormFieldType::Count,
                                      {},
                                      {}},
                                     &V::copies));
        return all;
    }();
    return fields;
}

ReportDocument buildIncidentMinutes(const IncidentPaperValues& values, const LetterheadData& head,
                                    const IncidentPaperOptions& options)
{
    const auto& fields = incidentMinutesFields();
    ReportDocument document;
    document.title = QStringLiteral("Biên bản ghi nhận sự cố an toàn thông tin");
    document.createdAt = options.createdAt;
    document.footer = options.anchorLine;
    Letterhead top = letterhead(head);
    top.placeAndDate.clear(); // minutes say the day in their text (mẫu 1.9)
    document.add(top);
    document.add(
        Title{QStringLiteral("BIÊN BẢN"), QStringLiteral("Ghi nhận sự cố an toàn thông tin")});
    const QString day = head.issuedOn ? text::dateInDocuments(*head.issuedOn)
                                      : QStringLiteral("ngày … tháng … năm 20…");
    document.add(
        Paragraph{{{QStringLiteral("Hôm nay, %1, tại %2, chúng tôi lập biên bản ghi nhận "
                                   "sự cố an toàn thông tin như sau:")
                        .arg(day, head.issuingBody.isEmpty() ? blank() : head.issuingBody)}}});
    const auto line = [&](const char* id, const char* before = "- ") {
        addIncidentLine(document, fields, QString::fromLatin1(id), values,
                        QString::fromUtf8(before));
    };
    line("1", "");
    document.add(Heading{QStringLiteral("I. THÔNG TIN VỀ SỰ CỐ")});
    for (const char* id : {"2.1", "2.2", "2.3", "2.4", "2.5", "2.6", "2.7", "2.8", "2.9", "2.10"})
        line(id);
    document.add(Heading{QStringLiteral("II. DIỄN BIẾN")});
    addTable(document, "timeline", timelineTable(values));
    document.add(Heading{QStringLiteral("III. CÁC BƯỚC XỬ LÝ")});
    addTable(document, "steps", stepTable(values));
    line("3", "");
    line("4", "");
    document.add(Heading{QStringLiteral("IV. KẾT QUẢ")});
    for (const char* id : {"5.1", "5.2", "5.3", "5.4"})
        line(id);
    document.add(
        QStringLiteral("6"),
        Paragraph{{{QStringLiteral("Biên bản được lập thành %1 bản có giá trị như nhau, "
                                   "các bên thống nhất ký tên./.")
                        .arg(values.copies ? text::twoDigits(*values.copies) : blank())}}});
    const QString note = QStringLiteral("(Ký, ghi rõ họ tên)");
    document.add(SignatureBlock{{{QStringLiteral("NGƯỜI LẬP BIÊN BẢN"), note, head.preparedBy},
                                 {QStringLiteral("NGƯỜI CHỨNG KIẾN"), note, {}},
                                 {QStringLiteral("LÃNH ĐẠO CƠ QUAN"),
                                  QStringLiteral("(Ký tên, đóng dấu)"), head.headName}}});
    document.add(Recipients{options.copies});
    return document;
}

} // namespace soattt
