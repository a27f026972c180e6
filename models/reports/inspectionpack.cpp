#include "models/reports/inspectionpack.h"

namespace soattt {

namespace {

constexpr double tableSize = 11;

void addTable(ReportDocument& document, const char* id, const char* heading,
              std::vector<TableColumn> columns, const std::vector<QStringList>& rows,
              const char* none)
{
    document.add(Heading{QString::fromUtf8(heading)});
    if (rows.empty()) {
        document.add(QString::fromLatin1(id), Paragraph{{{QString::fromUtf8(none)}}});
        return;
    }
    columns.insert(columns.begin(), TableColumn{QStringLiteral("STT"), 12, Align::Center});
    Table table{std::move(columns), {}, tableSize};
    for (const QStringList& row : rows) {
        std::vector<TableCell> cells{{QString::number(table.rows.size() + 1)}};
        for (const QString& text : row)
            cells.push_back({text});
        table.rows.push_back(std::move(cells));
    }
    document.add(QString::fromLatin1(id), std::move(table));
}

void addGround(ReportDocument& document, const QStringList& regulations)
{
    document.add(Heading{QStringLiteral("I. Quy chế đang áp dụng")});
    for (const QString& regulation : regulations)
        document.add(QStringLiteral("I"),
                     Paragraph{{{QStringLiteral("- ") + regulation}}, Align::Left});
}

void addAnchor(ReportDocument& document, const LogAnchor& anchor)
{
    document.add(Heading{QStringLiteral("VI. Neo nhật ký")});
    document.add(QStringLiteral("VI"),
                 Paragraph{{{QStringLiteral("Hồ sơ được lập tại vị trí nhật ký ")},
                            {anchor.printed(), true},
                            {QStringLiteral(". So mã này với sổ để biết sổ không bị sửa lùi.")}},
                           Align::Justify,
                           true,
                           false,
                           true});
    document.add(QrCode{anchor.scanned()});
}

} // namespace

ReportDocument buildInspectionPack(const InspectionPack& pack, const LetterheadData& head)
{
    ReportDocument document;
    const QString subject =
        QStringLiteral("Phục vụ kiểm tra công tác bảo đảm an toàn, an ninh thông tin ") +
        pack.period;
    document.title = subject;
    document.page.landscape = true;
    document.createdAt = pack.createdAt;
    document.footer = pack.anchorLine;
    document.add(letterhead(head));
    document.add(Title{QStringLiteral("BÁO CÁO"), subject});
    addGround(document, pack.ground);
    addTable(document, "II", "II. Các sổ đang quản lý",
             {{QStringLiteral("Sổ"), 120},
              {QStringLiteral("Số hồ sơ đang theo dõi"), 45, Align::Right},
              {QStringLiteral("Số hồ sơ đã đóng"), 45, Align::Right}},
             pack.registers, "Chưa có hồ sơ nào.");
    addTable(document, "III", "III. Việc đến hạn và quá hạn",
             {{QStringLiteral("Việc"), 85},
              {QStringLiteral("Đối tượng"), 70},
              {QStringLiteral("Hạn"), 26, Align::Center},
              {QStringLiteral("Căn cứ"), 55}},
             pack.due, "Không có việc đến hạn.");
    addTable(document, "IV", "IV. Văn bản đã phát hành trong kỳ",
             {{QStringLiteral("Số, ký hiệu"), 36},
              {QStringLiteral("Ngày"), 26, Align::Center},
              {QStringLiteral("Trích yếu"), 90},
              {QStringLiteral("Gửi đến"), 60},
              {QStringLiteral("Ngày gửi"), 26, Align::Center}},
             pack.documents, "Không có văn bản nào.");
    addTable(document, "V", "V. Các cuộc kiểm tra và việc khắc phục",
             {{QStringLiteral("Ngày"), 26, Align::Center},
              {QStringLiteral("Đoàn, cơ quan kiểm tra"), 46},
              {QStringLiteral("Kết quả, tồn tại"), 70},
              {QStringLiteral("Biện pháp khắc phục"), 50},
              {QStringLiteral("Hạn"), 26, Align::Center},
              {QStringLiteral("Đã xong"), 26, Align::Center}},
             pack.inspections, "Chưa có cuộc kiểm tra nào.");
    addAnchor(document, pack.anchor);
    document.add(SignatureBlock{{{QStringLiteral("NGƯỜI LẬP"), {}, head.preparedBy},
                                 {QStringLiteral("THỦ TRƯỞNG ĐƠN VỊ"), {}, head.headName}}});
    for (const ReportDocument& list : pack.lists) {
        document.add(PageBreak{});
        for (const Block& block : list.blocks)
            document.blocks.push_back(block);
    }
    return document;
}

} // namespace soattt
