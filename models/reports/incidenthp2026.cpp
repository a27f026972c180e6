#include "models/reports/incidentpaper.h"

namespace soattt {

namespace {

using V = IncidentPaperValues;

} // namespace

const std::vector<IncidentField>& incidentHp2026Fields()
{
    static const std::vector<IncidentField> fields{
        incidentText("1", "Nội dung vụ, việc:", &V::description),
        incidentText("2a", "Thời gian phát sinh:", &V::occurred),
        incidentText("2b", "Địa điểm phát sinh:", &V::place),
        incidentText("2c", "Thời gian phát hiện:", &V::detected),
        incidentText("3", "Nguyên nhân xảy ra vụ, việc (nếu có):", &V::cause),
        incidentText("4",
                     "Đánh giá rủi ro, ảnh hưởng đối với hệ thống thông tin và nghiệp vụ tại nơi "
                     "xảy ra vụ, việc và những địa điểm khác có liên quan:",
                     &V::impact),
        incidentText("4a", "Hệ thống thông tin:", &V::system),
        incidentText("4b", "Mức độ sự cố:", &V::severity),
        incidentText("5",
                     "Các biện pháp đơn vị đã tiến hành để ngăn chặn, khắc phục và phòng ngừa rủi "
                     "ro:",
                     &V::measures),
        incidentText("6", "Kiến nghị, đề xuất (nếu có):", &V::proposals),
    };
    return fields;
}

ReportDocument buildIncidentHp2026(const IncidentPaperValues& values, const LetterheadData& head,
                                   const IncidentPaperOptions& options)
{
    const auto& fields = incidentHp2026Fields();
    ReportDocument document;
    document.title = QStringLiteral("Báo cáo sự cố mất an ninh mạng");
    document.createdAt = options.createdAt;
    document.footer = options.anchorLine;
    document.add(letterhead(head));
    document.add(Title{QStringLiteral("BÁO CÁO"), QStringLiteral("Sự cố mất an ninh mạng")});
    document.add(Addressee{options.recipients});
    const auto line = [&](const char* id, const char* number = "") {
        addIncidentLine(document, fields, QString::fromLatin1(id), values,
                        QString::fromUtf8(number));
    };
    line("1", "1. ");
    document.add(Paragraph{{{QStringLiteral("2. Thời gian, địa điểm phát sinh vụ, việc:")}},
                           Align::Justify,
                           true,
                           false,
                           true});
    line("2a", "- ");
    line("2c", "- ");
    line("2b", "- ");
    line("3", "3. ");
    line("4", "4. ");
    line("4a", "- ");
    line("4b", "- ");
    line("5", "5. ");
    line("6", "6. ");
    document.add(
        SignatureBlock{{{QStringLiteral("NGƯỜI LẬP BÁO CÁO"), QStringLiteral("(Ký, ghi rõ họ tên)"),
                         head.preparedBy},
                        {QStringLiteral("THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ"),
                         QStringLiteral("(Ký, ghi rõ họ tên, đóng dấu)"), head.headName}}});
    document.add(Recipients{options.copies});
    return document;
}

} // namespace soattt
