#include "models/reports/appendix1.h"

namespace soattt {

namespace {

using V = Appendix1Values;

std::vector<FormChoice> lanModels()
{
    return {{QStringLiteral("client_server"), QStringLiteral("Client/Server có đăng nhập Domain")},
            {QStringLiteral("peer_to_peer"), QStringLiteral("ngang hàng (Peer to Peer)")}};
}

// id, label, corrected, type, shown when, choices; then where it is kept.
std::vector<Appendix1Field> situationFields()
{
    return {
        memberField<V>({QStringLiteral("I.1a"),
                        QStringLiteral("Ban hành Quy chế an toàn thông tin tại cơ quan/đơn vị:"),
                        {},
                        FormFieldType::YesNo,
                        {},
                        {}},
                       &V::hasRegulation),
        memberField<V>({QStringLiteral("I.1b"),
                        QStringLiteral("Nếu có: (ghi rõ số Quyết định và ngày ban hành)"),
                        {},
                        FormFieldType::Text,
                        QStringLiteral("I.1a"),
                        {}},
                       &V::regulationDecision),
        memberField<V>({QStringLiteral("I.2a"),
                        QStringLiteral("Tổng số máy tính của cơ quan/đơn vị, trong đó:"),
                        QStringLiteral("Tổng số máy tính của cơ quan/đơn vị: {} máy, trong đó:"),
                        FormFieldType::Count,
                        {},
                        {}},
                       &V::computers),
        memberField<V>({QStringLiteral("I.2b"),
                        QStringLiteral("{} máy chủ"),
                        {},
                        FormFieldType::Count,
                        {},
                        {}},
                       &V::servers),
        memberField<V>({QStringLiteral("I.2c"),
                        QStringLiteral("{} máy trạm"),
                        {},
                        FormFieldType::Count,
                        {},
                        {}},
                       &V::workstations),
        memberField<V>({QStringLiteral("I.3a"),
                        QStringLiteral("Cơ quan/đơn vị có kết nối mạng cục bộ (LAN):"),
                        {},
                        FormFieldType::YesNo,
                        {},
                        {}},
                       &V::hasLan),
        memberField<V>({QStringLiteral("I.3b"),
                        QStringLiteral("Nếu có, mạng LAN được thiết kế theo mô hình:"),
                        {},
                        FormFieldType::Choice,
                        QStringLiteral("I.3a"),
                        lanModels()},
                       &V::lanModel),
        memberField<V>({QStringLiteral("I.4a"),
                        QStringLiteral("Cơ quan/đơn vị tự trang bị đường truyền kết nối Internet:"),
                        {},
                        FormFieldType::YesNo,
                        {},
                        {}},
                       &V::ownInternet),
        memberField<V>(
            {QStringLiteral("I.4b"),
             QStringLiteral("Nếu có: ghi rõ tên nhà cung cấp dịch vụ đường truyền Internet:"),
             {},
             FormFieldType::Text,
             QStringLiteral("I.4a"),
             {}},
            &V::internetProvider),
        memberField<V>({QStringLiteral("I.4c"),
                        QStringLiteral("Số máy tính kết nối mạng Internet: {} máy, trong đó:"),
                        {},
                        FormFieldType::Count,
                        {},
                        {}},
                       &V::internetComputers),
        memberField<V>(
            {QStringLiteral("I.4d"),
             QStringLiteral(
                 "Số máy tính không kết nối mạng internet để soạn thảo các văn bản mật: {} máy."),
             {},
             FormFieldType::Count,
             {},
             {}},
            &V::secretComputers),
        memberField<V>({QStringLiteral("I.5.1a"),
                        QStringLiteral("- Thiết bị tường lửa (Firewall):"),
                        {},
                        FormFieldType::YesNo,
                        {},
                        {}},
                       &V::hasFirewall),
        memberField<V>({QStringLiteral("I.5.1b"),
                        QStringLiteral("Nếu có: (ghi cụ thể tên, số hiệu, tường lửa là thiết bị "
                                       "phần cứng, hay phần mềm)"),
                        {},
                        FormFieldType::Text,
                        QStringLiteral("I.5.1a"),
                        {}},
                       &V::firewall),
        memberField<V>({QStringLiteral("I.5.2a"),
                        QStringLiteral("- Phần mềm diệt virus:"),
                        {},
                        FormFieldType::YesNo,
                        {},
                        {}},
                       &V::hasAntivirus),
        memberField<V>({QStringLiteral("I.5.2b"),
                        QStringLiteral("Nếu có, tổng số máy tính có cài phần mềm diệt vius có bản "
                                       "quyền {} máy, trong đó:"),
                        QStringLiteral("Nếu có, tổng số máy tính có cài phần mềm diệt virus có bản "
                                       "quyền: {} máy, trong đó:"),
                        FormFieldType::Count,
                        QStringLiteral("I.5.2a"),
                        {}},
                       &V::antivirusComputers),
        memberField<V>({QStringLiteral("I.5.2c"),
                        QStringLiteral("{} máy chủ"),
                        {},
                        FormFieldType::Count,
                        QStringLiteral("I.5.2a"),
                        {}},
                       &V::antivirusServers),
        memberField<V>({QStringLiteral("I.5.2d"),
                        QStringLiteral("{} máy trạm"),
                        {},
                        FormFieldType::Count,
                        QStringLiteral("I.5.2a"),
                        {}},
                       &V::antivirusWorkstations),
        memberField<V>({QStringLiteral("I.5.3"),
                        QStringLiteral("- Giải pháp khác (ghi cụ thể):"),
                        {},
                        FormFieldType::Text,
                        {},
                        {}},
                       &V::otherSolutions),
        memberField<V>(
            {QStringLiteral("I.6"),
             QStringLiteral(
                 "Chi phí đầu tư cho an toàn thông tin trong thời gian qua (kỳ báo cáo):"),
             {},
             FormFieldType::Money,
             {},
             {}},
            &V::spent),
        memberField<V>(
            {QStringLiteral("I.7"),
             QStringLiteral("Dự kiến Chi phí đầu tư cho an toàn thông tin trong thời gian tới:"),
             QStringLiteral("Dự kiến chi phí đầu tư cho an toàn thông tin trong thời gian tới:"),
             FormFieldType::Money,
             {},
             {}},
            &V::planned),
        memberField<V>({QStringLiteral("I.8a"),
                        QStringLiteral("Cơ quan/đơn vị có hệ thống thư điện tử riêng (ngoài hệ "
                                       "thống thư điện tử chung của thành phố @cantho.gov.vn):"),
                        QStringLiteral("Cơ quan/đơn vị có hệ thống thư điện tử riêng (ngoài hệ "
                                       "thống thư điện tử chung của thành phố{mail|}):"),
                        FormFieldType::YesNo,
                        {},
                        {}},
                       &V::ownMail),
        memberField<V>({QStringLiteral("I.8b"),
                        QStringLiteral("Nếu có (ghi cụ thể):"),
                        {},
                        FormFieldType::Text,
                        QStringLiteral("I.8a"),
                        {}},
                       &V::mailSystem),
        memberField<V>(
            {QStringLiteral("I.9a"),
             QStringLiteral("Cơ quan/đơn vị sử dụng hòm thư công cộng, công nghệ lưu trữ điện toán "
                            "đám mây công cộng (ví dụ: Gmail, Yahoo Mail, Google Drive, One Drive, "
                            "….) để lưu trữ, trao đổi tài liệu quan trọng của cơ quan/đơn vị:"),
             {},
             FormFieldType::YesNo,
             {},
             {}},
            &V::publicCloud),
        memberField<V>(
            {QStringLiteral("I.9b"),
             QStringLiteral("Cơ quan/đơn vị có nhu cầu sử dụng công nghệ lưu trữ điện toán đám mây "
                            "dùng riêng tại Trung tâm Dữ liệu thành phố:"),
             QStringLiteral("Cơ quan/đơn vị có nhu cầu sử dụng công nghệ lưu trữ điện toán đám mây "
                            "dùng riêng tại {centre|Trung tâm Dữ liệu thành phố}:"),
             FormFieldType::YesNo,
             {},
             {}},
            &V::needsPrivateCloud),
        memberField<V>(
            {QStringLiteral("I.10a"),
             QStringLiteral("Cơ quan/đơn vị có lắp đặt và sử dụng mạng không dây (wifi):"),
             {},
             FormFieldType::YesNo,
             {},
             {}},
            &V::hasWifi),
        memberField<V>({QStringLiteral("I.10b"),
                        QStringLiteral("+ Người quản trị có đổi lại mật khẩu quản trị mặc định của "
                                       "Access Point/Router ADSL:"),
                        {},
                        FormFieldType::YesNo,
                        QStringLiteral("I.10a"),
                        {}},
                       &V::wifiAdminPasswordChanged),
        memberField<V>({QStringLiteral("I.10c"),
                        QStringLiteral("+ Đặt mật khẩu wifi để truy cập:"),
                        {},
                        FormFieldType::YesNo,
                        QStringLiteral("I.10a"),
                        {}},
                       &V::wifiPassword),
        memberField<V>({QStringLiteral("I.10d"),
                        QStringLiteral("+ Đặt địa chỉ MAC cho các thiết bị di động (chỉ dành riêng "
                                       "cho người dùng nội bộ của đơn vị):"),
                        {},
                        FormFieldType::YesNo,
                        QStringLiteral("I.10a"),
                        {}},
                       &V::wifiMacFilter),
        memberField<V>(
            {QStringLiteral("I.10e"),
             QStringLiteral(
                 "+ Phân chia vùng cho người dùng thuộc cơ quan/đơn vị hay người dùng công cộng:"),
             {},
             FormFieldType::YesNo,
             QStringLiteral("I.10a"),
             {}},
            &V::wifiZones),
    };
}

std::vector<Appendix1Field> peopleFields()
{
    return {
        memberField<V>(
            {QStringLiteral("II.1"),
             QStringLiteral("Cơ quan/đơn vị có phân công lãnh đạo phụ trách về an toàn thông tin:"),
             {},
             FormFieldType::YesNo,
             {},
             {}},
            &V::leaderInCharge),
        memberField<V>(
            {QStringLiteral("II.2a"),
             QStringLiteral(
                 "Cơ quan/đơn vị có phân công bộ phận/cán bộ phụ trách về an toàn thông tin:"),
             {},
             FormFieldType::YesNo,
             {},
             {}},
            &V::officerInCharge),
        memberField<V>({QStringLiteral("II.2b"),
                        QStringLiteral("Nếu có (ghi rõ họ tên, email, điện thoại liên hệ):"),
                        {},
                        FormFieldType::Text,
                        QStringLiteral("II.2a"),
                        {}},
                       &V::officerContact),
        memberField<V>({QStringLiteral("II.3a"),
                        QStringLiteral("+ Cán bộ cán bộ lãnh đạo, quản lý (từ cấp lãnh đạo phòng, "
                                       "ban trở lên), số lượng: {} người"),
                        QStringLiteral("+ Cán bộ lãnh đạo, quản lý (từ cấp lãnh đạo phòng, ban trở "
                                       "lên), số lượng: {} người"),
                        FormFieldType::Count,
                        {},
                        {}},
                       &V::trainedLeaders),
        memberField<V>(
            {QStringLiteral("II.3b"),
             QStringLiteral("+ Cán bộ  chuyên trách an toàn thông tin, số lượng: {} người"),
             QStringLiteral("+ Cán bộ chuyên trách an toàn thông tin, số lượng: {} người"),
             FormFieldType::Count,
             {},
             {}},
            &V::trainedSpecialists),
        memberField<V>(
            {QStringLiteral("II.3c"),
             QStringLiteral("+ Cán bộ, công chức, viên chức khác (người dùng), số lượng: {} người"),
             {},
             FormFieldType::Count,
             {},
             {}},
            &V::trainedUsers),
        memberField<V>({QStringLiteral("II.4a"),
                        QStringLiteral("+ Dành cho cán bộ lãnh đạo, quản lý (từ cấp lãnh đạo "
                                       "phòng, ban trở lên), số lượng dự kiến: {} người"),
                        {},
                        FormFieldType::Count,
                        {},
                        {}},
                       &V::neededLeaders),
        memberField<V>(
            {QStringLiteral("II.4b"),
             QStringLiteral(
                 "+ Dành cho cán bộ chuyên trách an toàn thông tin, số lượng dự kiến: {} người"),
             {},
             FormFieldType::Count,
             {},
             {}},
            &V::neededSpecialists),
        memberField<V>({QStringLiteral("II.4c"),
                        QStringLiteral("+ Dành cho người cán bộ, công chức, viên chức (người "
                                       "dùng), số lượng dự kiến: {} người"),
                        QStringLiteral("+ Dành cho cán bộ, công chức, viên chức (người dùng), số "
                                       "lượng dự kiến: {} người"),
                        FormFieldType::Count,
                        {},
                        {}},
                       &V::neededUsers),
        memberField<V>({QStringLiteral("III"),
                        QStringLiteral("Ý kiến phản hồi, đề xuất, kiến nghị:"),
                        {},
                        FormFieldType::LongText,
                        {},
                        {}},
                       &V::opinions),
    };
}

QString cellId(int row, int column)
{
    return QStringLiteral("I.11.r%1.c%2").arg(row + 1).arg(column + 1);
}

FieldInfo cellInfo(int row, int column, FormFieldType type)
{
    const QString label = appendix1TableRows()[size_t(row)].screenLabel() + QStringLiteral(" – ") +
                          appendix1TableHeads()[size_t(column)].screenLabel();
    return {cellId(row, column), label, {}, type, {}, {}};
}

template <class T>
Appendix1Field cellField(int row, int column, FormFieldType type,
                         std::optional<T> IncidentCounts::*part)
{
    return memberField<V>(
        cellInfo(row, column, type),
        [ row, part ](auto& values) -> auto& { return values.incidents[size_t(row)].*part; });
}

void addRowFields(std::vector<Appendix1Field>& fields, int row)
{
    using enum FormFieldType;
    fields.push_back(cellField(row, 1, Count, &IncidentCounts::total));
    fields.push_back(cellField(row, 2, Count, &IncidentCounts::ownHandling));
    fields.push_back(cellField(row, 3, Count, &IncidentCounts::helpedByAgency));
    fields.push_back(cellField(row, 4, Count, &IncidentCounts::helpedByOthers));
    fields.push_back(cellField(row, 5, FormFieldType::Money, &IncidentCounts::damage));
}

std::vector<Appendix1Field> allFields()
{
    std::vector<Appendix1Field> all = situationFields();
    for (int row = 0; row < incidentRowCount; ++row)
        addRowFields(all, row);
    all.push_back(memberField<V>({cellId(incidentRowCount - 1, 0),
                                  QStringLiteral("Khác: {}"),
                                  {},
                                  FormFieldType::Text,
                                  {},
                                  {}},
                                 &V::otherIncidents));
    for (Appendix1Field& field : peopleFields())
        all.push_back(std::move(field));
    return all;
}

FieldInfo wording(const QString& label, const QString& corrected = {})
{
    return {{}, label, corrected, FormFieldType::Text, {}, {}};
}

} // namespace

const std::vector<Appendix1Field>& appendix1Fields()
{
    static const std::vector<Appendix1Field> fields = allFields();
    return fields;
}

const std::array<FieldInfo, 6>& appendix1TableHeads()
{
    static const std::array<FieldInfo, 6> heads{
        wording(QStringLiteral("Loại sự cố")),
        wording(QStringLiteral("Tổng số lượng")),
        wording(QStringLiteral("Số sự cố tự xử lý")),
        wording(
            QStringLiteral("Số sự cố đề nghị  Sở Thông tin và Truyền thông hỗ trợ xử lý"),
            QStringLiteral("Số sự cố đề nghị {agency|Sở Thông tin và Truyền thông} hỗ trợ xử lý")),
        wording(QStringLiteral("Số sự cố có sự hỗ trợ xử lý từ các tổ chức khác (bao gồm tổ chức "
                               "trong và ngoài nước)")),
        wording(QStringLiteral("Thiệt hại ước tính (VNĐ)"))};
    return heads;
}

const std::array<FieldInfo, incidentRowCount>& appendix1TableRows()
{
    static const std::array<FieldInfo, incidentRowCount> rows{
        wording(QStringLiteral("Tấn công từ chối dịch vụ (Dos, Ddos)"),
                QStringLiteral("Tấn công từ chối dịch vụ (DoS, DDoS)")),
        wording(QStringLiteral("Mã độc (Spyware/Adware)")),
        wording(QStringLiteral("Thay đổi giao diện website")),
        wording(QStringLiteral("Lừa đảo (Phishing)")),
        wording(QStringLiteral("Virus")),
        wording(QStringLiteral("Khác: {}"))};
    return rows;
}

} // namespace soattt
