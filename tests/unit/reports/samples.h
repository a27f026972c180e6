#pragma once

#include "models/reports/appendix1.h"
#include "models/reports/loganchor.h"

/// A commune's report of half a year, every field filled.
namespace samples {

inline QString qs(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

inline soattt::Appendix1Values appendix1()
{
    soattt::Appendix1Values v;
    v.hasRegulation = true;
    v.regulationDecision = qs("112/QĐ-UBND ngày 14 tháng 3 năm 2026");
    v.computers = 41;
    v.servers = 2;
    v.workstations = 39;
    v.hasLan = true;
    v.lanModel = qs("peer_to_peer");
    v.ownInternet = true;
    v.internetProvider = qs("VNPT");
    v.internetComputers = 36;
    v.secretComputers = 1;
    v.hasFirewall = true;
    v.firewall = qs("FortiGate 40F, FGT40FTK2109, thiết bị phần cứng");
    v.hasAntivirus = true;
    v.antivirusComputers = 38;
    v.antivirusServers = 2;
    v.antivirusWorkstations = 36;
    v.otherSolutions = qs("sao lưu ra thiết bị rời; niêm phong cổng USB");
    v.spent = soattt::Money(12450000);
    v.planned = soattt::Money(30000000);
    v.ownMail = true;
    v.mailSystem = qs("Zimbra <máy chủ riêng> & lọc thư rác");
    v.publicCloud = true;
    v.needsPrivateCloud = true;
    v.hasWifi = true;
    v.wifiAdminPasswordChanged = true;
    v.wifiPassword = true;
    v.wifiMacFilter = false;
    v.wifiZones = true;
    v.incidents[0] = {0, 0, 0, 0, soattt::Money(0)};
    v.incidents[1] = {3, 3, 0, 0, soattt::Money(0)};
    v.incidents[2] = {0, 0, 0, 0, soattt::Money(0)};
    v.incidents[3] = {2, 1, 1, 0, soattt::Money(4500000)};
    v.incidents[4] = {4, 4, 0, 0, soattt::Money(0)};
    v.incidents[5] = {1, 0, 0, 1, soattt::Money(2300000)};
    v.otherIncidents = qs("hỏng ổ cứng");
    v.leaderInCharge = true;
    v.officerInCharge = true;
    v.officerContact = qs("Nguyễn Văn Đức, ducnv@hoabinh.example.vn, 0912 345 678");
    v.trainedLeaders = 3;
    v.trainedSpecialists = 1;
    v.trainedUsers = 25;
    v.neededLeaders = 5;
    v.neededSpecialists = 2;
    v.neededUsers = 30;
    v.opinions = qs("Đề nghị mở thêm lớp bồi dưỡng.\nĐề nghị cấp kinh phí.");
    return v;
}

inline soattt::LetterheadData head()
{
    return {qs("UBND THÀNH PHỐ KON TUM"),
            qs("UBND XÃ HÒA BÌNH"),
            qs("Hòa Bình"),
            qs("BC-UBND"),
            5,
            QDate(2026, 7, 5),
            qs("Nguyễn Văn Đức"),
            qs("Hoàng Thị Lan")};
}

inline soattt::LogAnchor anchor()
{
    return {1234, qs("2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881")};
}

inline soattt::Appendix1Options options()
{
    soattt::Appendix1Options options;
    options.period = qs("6 tháng đầu năm 2026");
    options.mailDomain = qs("kontum.gov.vn");
    options.dataCentre = qs("Trung tâm Dữ liệu tỉnh");
    options.supportingAgency = qs("Công an thành phố");
    options.copies = QStringList{qs("- Như trên;"), qs("- Lưu: VT, VHXH.")};
    options.anchorLine = qs("Sổ ATTT, mốc nhật ký 1234:2d71");
    options.createdAt = QDateTime(QDate(2026, 7, 5), QTime(9, 15), Qt::UTC);
    return options;
}

inline soattt::Appendix1Options verbatim()
{
    soattt::Appendix1Options options = samples::options();
    options.verbatim = true;
    return options;
}

} // namespace samples
