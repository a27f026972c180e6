#include "models/reports/incidentpaper.h"

namespace soattt {

namespace {

using V = IncidentPaperValues;

struct Section
{
    const char* heading;
    std::vector<const char*> fields;
};

void addHead(ReportDocument& document, const LetterheadData& head,
             const IncidentPaperOptions& options, const char* label, const char* title)
{
    document.createdAt = options.createdAt;
    document.footer = options.anchorLine;
    document.add(AnnexHeading{QString::fromUtf8(label),
                              {},
                              QStringLiteral("(Biểu mẫu của Thông tư số 20/2017/TT-BTTTT, sử dụng "
                                             "theo quy chế của đơn vị)")});
    document.add(letterhead(head));
    document.add(Title{QString::fromUtf8(title), {}});
    document.add(Addressee{options.recipients});
}

void addSections(ReportDocument& document, const std::vector<IncidentField>& fields,
                 const std::vector<Section>& sections, const V& values)
{
    for (const Section& section : sections) {
        document.add(Heading{QString::fromUtf8(section.heading)});
        for (const char* id : section.fields) {
            const IncidentField& field = fieldById(fields, QString::fromLatin1(id));
            if (field.type != FormFieldType::YesNo) {
                addIncidentLine(document, fields, field.id, values, QStringLiteral("- "));
                continue;
            }
            const FormValue value = field.get(values);
            const bool* answer = std::get_if<bool>(&value);
            document.add(field.id,
                         ChoiceLine{QStringLiteral("- ") + field.label,
                                    yesNo(answer ? std::optional(*answer) : std::nullopt)});
        }
    }
}

void addReporterFields(std::vector<IncidentField>& fields)
{
    for (auto& field :
         {incidentText("1.1", "Tên tổ chức/cá nhân báo cáo sự cố (*):", &V::officeName),
          incidentText("1.2", "Địa chỉ (*):", &V::officeAddress),
          incidentText("1.3", "Điện thoại (*):", &V::officePhone),
          incidentText("1.4", "Email (*):", &V::officeEmail)})
        fields.push_back(field);
}

} // namespace

const std::vector<IncidentField>& tt20InitialFields()
{
    static const std::vector<IncidentField> fields = [] {
        std::vector<IncidentField> all;
        addReporterFields(all);
        for (auto& field :
             {incidentText("2.1", "Họ và tên (*):", &V::contactName),
              incidentText("2.2", "Chức vụ:", &V::contactPost),
              incidentText("2.3", "Điện thoại (*):", &V::contactPhone),
              incidentText("2.4", "Email (*):", &V::contactEmail),
              incidentText("3.1",
                           "Tên đơn vị vận hành hệ thống thông tin (*):", &V::systemOperator),
              incidentText("3.2", "Cơ quan chủ quản:", &V::systemOwner),
              incidentText("3.3", "Tên hệ thống bị sự cố:", &V::system),
              incidentText("3.4", "Phân loại cấp độ của hệ thống thông tin (nếu có):", &V::level),
              incidentText("3.5", "Tổ chức cung cấp dịch vụ an toàn thông tin (nếu có):",
                           &V::securityProvider),
              incidentText("3.6", "Tên nhà cung cấp dịch vụ kết nối bên ngoài (nếu có):",
                           &V::connectionProvider),
              incidentText("3.7", "Mô tả sơ bộ về sự cố (*):", &V::description),
              incidentText("3.8", "Ngày, giờ phát hiện sự cố (*):", &V::detected),
              incidentText("4", "Hiện trạng sự cố:", &V::state),
              incidentText("5", "Cách thức phát hiện:", &V::detectedBy),
              incidentText("6", "Đã gửi thông báo sự cố cho:", &V::sentTo),
              incidentText("7.1", "Hệ điều hành:", &V::os),
              incidentText("7.2", "Version:", &V::osVersion),
              incidentText("7.3", "Các dịch vụ có trên hệ thống:", &V::services),
              incidentText("7.4", "Các biện pháp an toàn thông tin đã triển khai:", &V::safeguards),
              incidentText("7.5",
                           "Các địa chỉ IP của hệ thống (sử dụng trên Internet, không liệt kê địa "
                           "chỉ IP nội bộ):",
                           &V::publicAddresses),
              incidentText("7.6", "Các tên miền của hệ thống:", &V::domains),
              incidentText("7.7", "Mục đích chính sử dụng hệ thống:", &V::purpose),
              incidentText("7.8", "Thông tin gửi kèm:", &V::enclosures),
              incidentTick("7.9",
                           "Các thông tin trong báo cáo phải được giữ bí mật:", &V::confidential),
              incidentText("8", "Nội dung kiến nghị, đề xuất hỗ trợ:", &V::proposals),
              incidentText("9", "Thời gian thực hiện báo cáo sự cố (*):", &V::reported)})
            all.push_back(field);
        return all;
    }();
    return fields;
}

ReportDocument buildTt20Initial(const IncidentPaperValues& values, const LetterheadData& head,
                                const IncidentPaperOptions& options)
{
    ReportDocument document;
    document.title = QStringLiteral("Mẫu số 03. Báo cáo ban đầu sự cố mạng");
    addHead(document, head, options, "Mẫu số 03", "BÁO CÁO BAN ĐẦU SỰ CỐ MẠNG");
    addSections(
        document, tt20InitialFields(),
        {{"1. THÔNG TIN VỀ TỔ CHỨC/CÁ NHÂN BÁO CÁO SỰ CỐ", {"1.1", "1.2", "1.3", "1.4"}},
         {"2. NGƯỜI LIÊN HỆ", {"2.1", "2.2", "2.3", "2.4"}},
         {"3. THÔNG TIN CHI TIẾT VỀ HỆ THỐNG BỊ SỰ CỐ",
          {"3.1", "3.2", "3.3", "3.4", "3.5", "3.6", "3.7", "3.8"}},
         {"4. HIỆN TRẠNG SỰ CỐ (*)", {"4"}},
         {"5. CÁCH THỨC PHÁT HIỆN (*)", {"5"}},
         {"6. ĐÃ GỬI THÔNG BÁO SỰ CỐ CHO (*)", {"6"}},
         {"7. THÔNG TIN BỔ SUNG", {"7.1", "7.2", "7.3", "7.4", "7.5", "7.6", "7.7", "7.8", "7.9"}},
         {"8. KIẾN NGHỊ, ĐỀ XUẤT HỖ TRỢ", {"8"}},
         {"9. THỜI GIAN THỰC HIỆN BÁO CÁO SỰ CỐ (*)", {"9"}}},
        values);
    document.add(SignatureBlock{{{QString(), QString(), QString()},
                                 {QStringLiteral("ĐẠI DIỆN CƠ QUAN, ĐƠN VỊ"),
                                  QStringLiteral("(Ký tên, đóng dấu)"), head.headName}}});
    return document;
}

const std::vector<IncidentField>& tt20FinalFields()
{
    static const std::vector<IncidentField> fields = [] {
        std::vector<IncidentField> all;
        addReporterFields(all);
        for (auto& field :
             {incidentText("2.1", "Số ký hiệu:", &V::firstReport),
              incidentText("2.2", "Ngày báo cáo:", &V::firstReportOn),
              incidentText("3.1",
                           "Tên đơn vị vận hành hệ thống thông tin (*):", &V::systemOperator),
              incidentText("3.2", "Cơ quan chủ quản:", &V::systemOwner),
              incidentText("3.3", "Tên hệ thống bị sự cố:", &V::system),
              incidentText("3.4", "Phân loại cấp độ của hệ thống thông tin (nếu có):", &V::level),
              incidentText("4", "Tên/Mô tả về sự cố:", &V::description),
              incidentText("5", "Ngày, giờ phát hiện sự cố (*):", &V::detected),
              incidentText("6",
                           "Kết quả xử lý sự cố (tóm tắt tổng quát về những gì đã xảy ra và cách "
                           "thức giải quyết, đề xuất giải pháp):",
                           &V::result),
              incidentText("7", "Các tài liệu đính kèm:", &V::enclosures)})
            all.push_back(field);
        return all;
    }();
    return fields;
}

ReportDocument buildTt20Final(const IncidentPaperValues& values, const LetterheadData& head,
                              const IncidentPaperOptions& options)
{
    ReportDocument document;
    document.title = QStringLiteral("Mẫu số 04. Báo cáo kết thúc ứng phó sự cố");
    addHead(document, head, options, "Mẫu số 04", "BÁO CÁO KẾT THÚC ỨNG PHÓ SỰ CỐ");
    addSections(document, tt20FinalFields(),
                {{"THÔNG TIN VỀ TỔ CHỨC/CÁ NHÂN BÁO CÁO SỰ CỐ", {"1.1", "1.2", "1.3", "1.4"}},
                 {"KÝ HIỆU BÁO CÁO BAN ĐẦU SỰ CỐ", {"2.1", "2.2"}},
                 {"THÔNG TIN VỀ HỆ THỐNG BỊ SỰ CỐ", {"3.1", "3.2", "3.3", "3.4"}},
                 {"THÔNG TIN VỀ SỰ CỐ", {"4", "5"}},
                 {"KẾT QUẢ XỬ LÝ SỰ CỐ", {"6", "7"}}},
                values);
    document.add(SignatureBlock{{{QString(), QString(), QString()},
                                 {QStringLiteral("CÁ NHÂN/NGƯỜI ĐẠI DIỆN\nTHEO PHÁP LUẬT"),
                                  QStringLiteral("(Ký tên, đóng dấu)"), head.headName}}});
    return document;
}

} // namespace soattt
