#include "models/reports/reviewpaper.h"

#include "models/core/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace soattt {

namespace {

using V = ReviewPaperValues;

struct FormSource
{
    Q_DECLARE_TR_FUNCTIONS(FormSource)
};

template <class M>
ReviewPaperField field(const char* id, const char* label, FormFieldType type, M V::*member)
{
    return memberField<V>({QString::fromLatin1(id), QString::fromUtf8(label), {}, type, {}, {}},
                          member);
}

std::vector<ReviewPaperField> makeFields()
{
    using enum FormFieldType;
    std::vector<ReviewPaperField> fields{field("basis", "Căn cứ", Text, &V::basis),
                                         field("title", "Đợt rà soát", Text, &V::title),
                                         field("scope", "Phạm vi rà soát", Text, &V::scope)};
    addPersonFields(fields, QStringLiteral("reviewer"), QStringLiteral("Người rà soát"),
                    &V::reviewer);
    fields.push_back(field("findings", "Nhận xét, kiến nghị", Text, &V::findings));
    fields.push_back(field("copies", "Số bản của biên bản", Count, &V::copies));
    return fields;
}

QString dayWords(const std::optional<QDate>& day)
{
    return day ? text::dateInDocuments(*day) : QStringLiteral("ngày … tháng … năm 20…");
}

void addOpening(ReportDocument& document, const V& values)
{
    if (values.basis)
        document.add(QStringLiteral("basis"),
                     Paragraph{{{QStringLiteral("Căn cứ %1;").arg(*values.basis), false, true}}});
    document.add(QStringLiteral("time"),
                 Paragraph{{{QStringLiteral("Từ %1 đến %2, cơ quan đã rà soát các tài khoản truy "
                                            "cập hệ thống thông tin như sau:")
                                 .arg(dayWords(values.openedOn), dayWords(values.finishedOn))}}});
    document.add(Heading{QStringLiteral("I. PHẠM VI VÀ NGƯỜI RÀ SOÁT")});
    addLabelled(document, QStringLiteral("title"), QStringLiteral("Đợt rà soát"), values.title);
    addLabelled(document, QStringLiteral("scope"), QStringLiteral("Phạm vi"), values.scope);
    Paragraph who{{{QStringLiteral("Người rà soát:")}}};
    who.keepWithNext = true;
    document.add(who);
    addPerson(document, QStringLiteral("reviewer"), values.reviewer);
}

void addCount(ReportDocument& document, const char* id, const char* label,
              const std::optional<qint64>& count)
{
    document.add(QString::fromLatin1(id),
                 Paragraph{{{QStringLiteral("- %1: %2 tài khoản;")
                                 .arg(QString::fromUtf8(label),
                                      count ? text::twoDigits(*count) : blank())}}});
}

void addResult(ReportDocument& document, const V& values)
{
    document.add(Heading{QStringLiteral("II. KẾT QUẢ")});
    addCount(document, "reviewed", "Số tài khoản được rà soát", values.reviewed);
    addCount(document, "kept", "Giữ nguyên", values.kept);
    addCount(document, "reduced", "Giảm quyền", values.reduced);
    addCount(document, "revoked", "Thu hồi", values.revoked);
    if (values.undecided.value_or(0) > 0)
        addCount(document, "undecided", "Chưa quyết định", values.undecided);
    const auto own = std::ranges::count(values.rows, true, &ReviewPaperRow::isOwn);
    if (own > 0)
        document.add(QStringLiteral("own"),
                     Paragraph{{{QStringLiteral("Trong đó có %1 tài khoản do chính người rà soát "
                                                "sử dụng, đánh dấu (*) trong danh sách.")
                                     .arg(text::twoDigits(own))}}});
}

Table accountTable(const V& values)
{
    Table table;
    table.size = 12;
    table.columns = {{QStringLiteral("TT"), 8, Align::Center},
                     {QStringLiteral("Hệ thống"), 46},
                     {QStringLiteral("Tên đăng nhập"), 27},
                     {QStringLiteral("Người sử dụng, quản lý"), 33},
                     {QStringLiteral("Quyền"), 27},
                     {QStringLiteral("Kết luận"), 22},
                     {QStringLiteral("Lý do"), 34},
                     {QStringLiteral("Ngày thực hiện"), 22, Align::Center}};
    for (const ReviewPaperRow& row : values.rows)
        table.rows.push_back({{QString::number(table.rows.size() + 1)},
                              {row.system},
                              {row.username},
                              {row.isOwn ? row.person + QStringLiteral(" (*)") : row.person},
                              {row.rights},
                              {row.decision},
                              {row.reason},
                              {row.done}});
    return table;
}

void addEnd(ReportDocument& document, const V& values, const LetterheadData& head)
{
    document.add(Heading{QStringLiteral("IV. NHẬN XÉT, KIẾN NGHỊ")});
    Paragraph findings{{{values.findings.value_or(QString())}}};
    findings.trailingDots = !values.findings;
    document.add(QStringLiteral("findings"), findings);
    document.add(
        QStringLiteral("copies"),
        Paragraph{{{QStringLiteral("Biên bản này được lập thành %1 bản có giá trị như "
                                   "nhau./.")
                        .arg(values.copies ? text::twoDigits(*values.copies) : blank())}}});
    document.add(
        SignatureBlock{{{QStringLiteral("NGƯỜI RÀ SOÁT"), QStringLiteral("(Ký, ghi rõ họ tên)"),
                         values.reviewer.name.value_or(QString())},
                        {QStringLiteral("LÃNH ĐẠO CƠ QUAN"), QStringLiteral("(Ký tên, đóng dấu)"),
                         head.headName}}});
    document.add(Recipients{{QStringLiteral("- Lãnh đạo cơ quan;"), QStringLiteral("- Lưu: VT.")}});
}

} // namespace

const std::vector<ReviewPaperField>& reviewPaperFields()
{
    static const std::vector<ReviewPaperField> fields = makeFields();
    return fields;
}

QHash<QString, QString> reviewPaperSources()
{
    QHash<QString, QString> sources;
    for (const ReviewPaperField& each : reviewPaperFields())
        sources.insert(each.id, FormSource::tr("Account review: the record itself"));
    sources.insert(QStringLiteral("basis"),
                   FormSource::tr("The regulation that sets the interval"));
    return sources;
}

ReportDocument buildReviewPaper(const ReviewPaperValues& values, const LetterheadData& head,
                                const PaperOptions& options)
{
    ReportDocument document;
    document.title = QStringLiteral("Biên bản rà soát tài khoản");
    document.page.landscape = true;
    document.createdAt = options.createdAt;
    document.footer = options.anchorLine;
    Letterhead top = letterhead(head);
    top.placeAndDate.clear(); // minutes say the day in their text (mẫu 1.9)
    document.add(top);
    document.add(Title{QStringLiteral("BIÊN BẢN"),
                       QStringLiteral("Rà soát tài khoản truy cập hệ thống thông tin")});
    addOpening(document, values);
    addResult(document, values);
    document.add(Heading{QStringLiteral("III. DANH SÁCH TÀI KHOẢN")});
    document.add(QStringLiteral("accounts"), accountTable(values));
    document.add(Space{6});
    addEnd(document, values, head);
    return document;
}

} // namespace soattt
