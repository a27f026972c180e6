#include "models/reports/annualhp2026.h"

#include <QCoreApplication>

namespace soattt {

namespace {

using V = AnnualHp2026Values;

struct FormSource
{
    Q_DECLARE_TR_FUNCTIONS(FormSource)
};

/// A row of the table: one duty and what the registers count for it.
struct Row
{
    const char* duty;
    const char* label;
    DutyFigure V::*figure;
    bool hasWhole;
    const char* source;
    bool ofPeriod = false; ///< counted by period, so that it can be set beside the period before
};

constexpr Row rows[] = {
    {"B1", "Cán bộ được phổ biến quy định về an toàn, an ninh mạng", &V::briefed, true,
     QT_TRANSLATE_NOOP("FormSource", "Staff at work with a briefing date")},
    {"B2", "Cán bộ ở vị trí phải cam kết đã ký cam kết bảo mật", &V::pledged, true,
     QT_TRANSLATE_NOOP("FormSource", "Staff at work whose post needs a pledge, with its date")},
    {"B5", "Lớp đào tạo, phổ biến đã tổ chức trong kỳ", &V::training, false,
     QT_TRANSLATE_NOOP("FormSource", "Training: sessions held in the period"), true},
    {"C2", "Máy tính có phần mềm phòng chống phần mềm độc hại", &V::antivirus, true,
     QT_TRANSLATE_NOOP("FormSource", "IT assets: computers with an antivirus")},
    {"C9", "Điểm truy cập mạng không dây đã đặt mật khẩu", &V::wifi, true,
     QT_TRANSLATE_NOOP("FormSource", "Wifi access points with a password")},
    {"H1", "Hệ thống thông tin đang vận hành đã được phê duyệt cấp độ", &V::levels, true,
     QT_TRANSLATE_NOOP("FormSource", "Running systems with a level decision")},
    {"G1", "Máy tính độc lập soạn thảo tài liệu bí mật nhà nước", &V::secretComputers, false,
     QT_TRANSLATE_NOOP(
         "FormSource",
         "IT assets: computers in use, stand-alone and marked for drafting secret documents")},
    {"I5", "Sự cố phát sinh trong kỳ đã xử lý xong", &V::incidents, true,
     QT_TRANSLATE_NOOP("FormSource", "Incidents of the period; dealt with: resolved ones"), true},
};

QString idOf(const Row& row, const char* part)
{
    return QStringLiteral("I.%1.%2").arg(QLatin1String(row.duty), QLatin1String(part));
}

AnnualHp2026Field countField(const QString& id, const QString& label, DutyFigure V::*figure,
                             std::optional<qint64> DutyFigure::*part)
{
    return memberField<V>(
        {id, label, {}, FormFieldType::Count, {}, {}},
        [ figure, part ](auto& values) -> auto& { return (values.*figure).*part; });
}

AnnualHp2026Field textField(const char* id, const char* label, std::optional<QString> V::*member)
{
    return memberField<V>(
        {QString::fromLatin1(id), QString::fromUtf8(label), {}, FormFieldType::LongText, {}, {}},
        member);
}

std::vector<AnnualHp2026Field> makeFields()
{
    std::vector<AnnualHp2026Field> fields;
    for (const Row& row : rows) {
        const QString label = QString::fromUtf8(row.label);
        fields.push_back(countField(idOf(row, "done"), label, row.figure, &DutyFigure::done));
        if (row.hasWhole)
            fields.push_back(countField(idOf(row, "of"), label + QStringLiteral(" – tổng số"),
                                        row.figure, &DutyFigure::of));
    }
    fields.push_back(textField("I.review", "Đánh giá chung việc thực hiện", &V::review));
    fields.push_back(textField("II", "Nội dung đề nghị, kiến nghị", &V::proposals));
    return fields;
}

QString numberText(const std::optional<qint64>& number)
{
    return number ? QString::number(*number) : QStringLiteral("…");
}

QString figureText(const DutyFigure& figure, bool hasWhole)
{
    return hasWhole ? QStringLiteral("%1/%2").arg(numberText(figure.done), numberText(figure.of))
                    : numberText(figure.done);
}

/// What is told as it stands today has no figure for the period before.
QString previousText(const Row& row, const V& previous)
{
    return row.ofPeriod ? figureText(previous.*row.figure, row.hasWhole) : QStringLiteral("–");
}

Table figuresTable(const V& values, const AnnualHp2026Options& options)
{
    Table table;
    table.columns = {{QStringLiteral("TT"), 9, Align::Center},
                     {QStringLiteral("Nội dung thực hiện"), 67},
                     {QStringLiteral("Quy định tại"), 41},
                     {QStringLiteral("Kết quả/ tổng số"), 26, Align::Center},
                     {QStringLiteral("Kỳ trước"), 22, Align::Center}};
    for (const Row& row : rows) {
        const QString place = options.places.value(QString::fromLatin1(row.duty));
        if (!place.isEmpty())
            table.rows.push_back({{QString::number(table.rows.size() + 1)},
                                  {QString::fromUtf8(row.label)},
                                  {place},
                                  {figureText(values.*row.figure, row.hasWhole)},
                                  {previousText(row, options.previous)}});
    }
    return table;
}

/// Paragraphs of a long text, or dotted lines to write on.
void addWords(ReportDocument& document, const QString& id, const std::optional<QString>& words)
{
    const QStringList parts =
        words.value_or(QString()).trimmed().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString& part : parts)
        document.add(id, Paragraph{{{part}}});
    for (int line = 0; parts.isEmpty() && line < 2; ++line)
        document.add(id, Paragraph{{}, Align::Left, false, true});
}

} // namespace

const std::vector<AnnualHp2026Field>& annualHp2026Fields()
{
    static const std::vector<AnnualHp2026Field> fields = makeFields();
    return fields;
}

QHash<QString, QString> annualHp2026Sources()
{
    QHash<QString, QString> sources;
    for (const Row& row : rows) {
        sources.insert(idOf(row, "done"), FormSource::tr(row.source));
        sources.insert(idOf(row, "of"), FormSource::tr(row.source));
    }
    return sources;
}

ReportDocument buildAnnualHp2026(const AnnualHp2026Values& values, const LetterheadData& head,
                                 const AnnualHp2026Options& options)
{
    ReportDocument document;
    const QString subject = options.subject + QLatin1Char(' ') + options.year;
    document.title = QStringLiteral("Báo cáo: ") + subject;
    document.createdAt = options.createdAt;
    document.footer = options.anchorLine;
    document.add(letterhead(head));
    document.add(Title{QStringLiteral("BÁO CÁO"), subject});
    document.add(Addressee{options.recipients});
    document.add(Heading{options.carriedOut});
    document.add(QStringLiteral("I"), figuresTable(values, options));
    addWords(document, QStringLiteral("I.review"), values.review);
    document.add(Heading{options.proposals});
    addWords(document, QStringLiteral("II"), values.proposals);
    document.add(SignatureBlock{{{QStringLiteral("NGƯỜI LẬP"), {}, head.preparedBy},
                                 {QStringLiteral("THỦ TRƯỞNG ĐƠN VỊ"), {}, head.headName}}});
    document.add(Recipients{options.copies});
    return document;
}

} // namespace soattt
