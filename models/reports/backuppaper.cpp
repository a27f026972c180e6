#include "models/reports/backuppaper.h"

#include "models/core/clock.h"
#include "models/core/text.h"
#include "models/registers/labels.h"

#include <algorithm>

namespace soattt {

namespace {

constexpr int monthsOfYear = 12;
constexpr double tableSize = 11;

template <class E> QString choice(E value)
{
    for (const auto& entry : enumEntries<E>()) {
        if (entry.value == value)
            return paper::translate("Choice", entry.label);
    }
    Q_UNREACHABLE();
}

QString numbered(const std::optional<qint64>& number, const char* unit)
{
    return number ? QStringLiteral("%1 %2").arg(*number).arg(QString::fromUtf8(unit)) : blank();
}

/// Whole years as such: nobody reads 3650 days.
QString retentionText(const std::optional<qint64>& days)
{
    constexpr qint64 year = 365;
    if (days && *days % year == 0)
        return numbered(*days / year, "năm");
    return numbered(days, "ngày");
}

/// A labelled line that may stand at the end of a page.
void addLine(ReportDocument& document, const QString& id, const QString& label,
             const std::optional<QString>& text)
{
    addLabelled(document, id, label, text);
    std::get<Paragraph>(document.blocks.back().content).keepWithNext = false;
}

QString orBlank(const QString& text)
{
    return text.isEmpty() ? blank() : text;
}

QString rhythmOf(const BackupPlan& plan)
{
    return plan.frequency == BackupFrequency::Own
               ? QStringLiteral("%1 ngày một lần").arg(plan.everyDays.value_or(0))
               : choice(plan.frequency);
}

ReportDocument begun(const QString& title, const PaperOptions& options)
{
    ReportDocument document;
    document.title = title;
    document.createdAt = options.createdAt;
    document.footer = options.anchorLine;
    return document;
}

void addWords(ReportDocument& document, const QString& id, const std::optional<QString>& words)
{
    for (const QString& part :
         words.value_or(QString()).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        document.add(id, Paragraph{{{part}}});
}

Table planTable(const std::vector<BackupPlanRow>& rows)
{
    Table table;
    table.size = tableSize;
    table.columns = {{QStringLiteral("TT"), 9, Align::Center},
                     {QStringLiteral("Dữ liệu, phần mềm"), 38},
                     {QStringLiteral("Loại"), 24},
                     {QStringLiteral("Thời gian sao lưu"), 26},
                     {QStringLiteral("Phương pháp"), 24},
                     {QStringLiteral("Thời gian lưu trữ"), 18},
                     {QStringLiteral("Thiết bị, nơi lưu, nhãn"), 40},
                     {QStringLiteral("Mã hóa"), 15, Align::Center},
                     {QStringLiteral("Thời gian phục hồi"), 18},
                     {QStringLiteral("Kỳ thử phục hồi"), 18},
                     {QStringLiteral("Phụ trách"), 26}};
    for (const BackupPlanRow& row : rows) {
        const BackupPlan& plan = row.plan;
        QStringList where{row.medium, plan.place, plan.label};
        where.removeAll(QString());
        table.rows.push_back(
            {{QString::number(table.rows.size() + 1)},
             {plan.name},
             {choice(plan.dataClass)},
             {rhythmOf(plan) + QStringLiteral(", ") + orBlank(plan.backupTime)},
             {plan.method ? choice(*plan.method) : blank()},
             {retentionText(plan.retentionDays)},
             {orBlank(where.join(QStringLiteral("; ")))},
             {plan.encrypted ? (*plan.encrypted ? QStringLiteral("Có") : QStringLiteral("Không"))
                             : blank()},
             {numbered(plan.recoveryHours, "giờ")},
             {numbered(plan.restoreTestMonths, "tháng")},
             {orBlank(row.responsible)}});
    }
    return table;
}

/// The days of a month, or how many where they would not fit.
QString monthCell(const std::vector<QDate>& days, int month)
{
    constexpr qsizetype shown = 2;
    QStringList texts;
    for (const QDate& day : days) {
        if (day.month() == month)
            texts.append(text::twoDigits(day.day()));
    }
    return texts.size() <= shown ? texts.join(QStringLiteral(", "))
                                 : QStringLiteral("%1 lần").arg(texts.size());
}

QString calendarCell(const BackupPlanRow& row, int month)
{
    QString backups = monthCell(row.backups, month);
    const QString tests = monthCell(row.restoreTests, month);
    if (tests.isEmpty())
        return backups;
    return (backups.isEmpty() ? QString() : backups + QLatin1Char('\n')) +
           QStringLiteral("PH %1").arg(tests);
}

Table calendar(const std::vector<BackupPlanRow>& rows)
{
    Table table;
    table.size = 10;
    table.columns = {{QStringLiteral("TT"), 9, Align::Center}, {QStringLiteral("Dữ liệu"), 43}};
    for (int month = 1; month <= monthsOfYear; ++month)
        table.columns.push_back({QStringLiteral("Th. %1").arg(month), 17, Align::Center});
    for (const BackupPlanRow& row : rows) {
        std::vector<TableCell> cells{{QString::number(table.rows.size() + 1)}, {row.plan.name}};
        for (int month = 1; month <= monthsOfYear; ++month)
            cells.push_back({calendarCell(row, month)});
        table.rows.push_back(std::move(cells));
    }
    return table;
}

QString outcomeOf(const BackupLogRow& row)
{
    using State = BackupOccurrence::State;
    if (row.occurrence.state == State::Done)
        return QStringLiteral("Đạt");
    const QString failed = row.occurrence.run.isEmpty()
                               ? QString()
                               : QStringLiteral(" (lỗi: %1)").arg(row.occurrence.message);
    return (row.occurrence.state == State::Missed ? QStringLiteral("KHÔNG THỰC HIỆN")
                                                  : QStringLiteral("Chưa thực hiện")) +
           failed;
}

Table logTable(const std::vector<BackupLogRow>& rows)
{
    Table table;
    table.size = tableSize;
    table.columns = {{QStringLiteral("TT"), 10, Align::Center},
                     {QStringLiteral("Dữ liệu"), 42},
                     {QStringLiteral("Ngày theo kế hoạch"), 25, Align::Center},
                     {QStringLiteral("Thực hiện lúc"), 30, Align::Center},
                     {QStringLiteral("Thiết bị lưu"), 34},
                     {QStringLiteral("Dung lượng"), 22, Align::Right},
                     {QStringLiteral("Kết quả"), 34},
                     {QStringLiteral("Người thực hiện"), 34}};
    for (const BackupLogRow& row : rows) {
        const bool missed = row.occurrence.state == BackupOccurrence::State::Missed;
        table.rows.push_back({{QString::number(table.rows.size() + 1)},
                              {row.name},
                              {text::dateForPeople(row.occurrence.plannedOn)},
                              {row.ranAt ? timeForPeople(*row.ranAt) : QString()},
                              {row.medium},
                              {row.sizeMb ? QStringLiteral("%1 MB").arg(*row.sizeMb) : QString()},
                              {outcomeOf(row), missed},
                              {row.doneBy}});
    }
    return table;
}

QString summaryOf(const std::vector<BackupLogRow>& rows)
{
    using State = BackupOccurrence::State;
    const auto count = [&rows](State state) {
        return text::twoDigits(
            std::count_if(rows.begin(), rows.end(), [state](const BackupLogRow& row) {
                return row.occurrence.state == state;
            }));
    };
    return QStringLiteral("Theo kế hoạch có %1 lần sao lưu; đạt %2 lần; không thực hiện %3 lần; "
                          "chưa đến hạn cuối %4 lần.")
        .arg(text::twoDigits(qint64(rows.size())), count(State::Done), count(State::Missed),
             count(State::Open));
}

void addProof(ReportDocument& document, const RestoreTestValues& values)
{
    document.add(QStringLiteral("9"),
                 ChoiceLine{QStringLiteral("Mã băm SHA-256 của các tệp trùng khớp:"),
                            yesNo(values.hashesMatch)});
    addLine(document, QStringLiteral("8"), QStringLiteral("Số tệp đã so sánh"),
            values.fileCount ? std::optional<QString>(QString::number(*values.fileCount))
                             : std::nullopt);
    if (values.differences)
        addLine(document, QStringLiteral("10"), QStringLiteral("Sai khác"), values.differences);
    if (values.manifest)
        addLine(document, QStringLiteral("11"), QStringLiteral("SHA-256 của danh sách tệp"),
                values.manifest);
    addLine(document, QStringLiteral("12"), QStringLiteral("Thời gian phục hồi"),
            values.minutes ? std::optional<QString>(QStringLiteral("%1 phút").arg(*values.minutes))
                           : std::nullopt);
}

template <class Values>
FormField<Values> longField(const char* id, const char* label,
                            std::optional<QString> Values::*member)
{
    return memberField<Values>(
        {QString::fromLatin1(id), QString::fromUtf8(label), {}, FormFieldType::LongText, {}, {}},
        member);
}

template <class Values, class T>
FormField<Values> plainField(const char* id, const char* label, FormFieldType type,
                             std::optional<T> Values::*member)
{
    return memberField<Values>(
        {QString::fromLatin1(id), QString::fromUtf8(label), {}, type, {}, {}}, member);
}

std::vector<FormField<RestoreTestValues>> makeTestFields()
{
    using V = RestoreTestValues;
    std::vector<FormField<V>> fields{plainField("1", "Địa điểm", FormFieldType::Text, &V::place)};
    addPersonFields(fields, QStringLiteral("2"), QStringLiteral("Người thử"), &V::tester);
    addPersonFields(fields, QStringLiteral("3"), QStringLiteral("Người chứng kiến"), &V::witness);
    fields.push_back(plainField("4", "Dữ liệu", FormFieldType::Text, &V::data));
    fields.push_back(plainField("5", "Bản sao lưu", FormFieldType::Text, &V::copy));
    fields.push_back(longField("6", "Tệp được chọn", &V::files));
    fields.push_back(plainField("7", "Máy phục hồi", FormFieldType::Text, &V::machine));
    fields.push_back(plainField("8", "Số tệp đã so sánh", FormFieldType::Count, &V::fileCount));
    fields.push_back(plainField("9", "Mã băm trùng khớp", FormFieldType::YesNo, &V::hashesMatch));
    fields.push_back(longField("10", "Sai khác", &V::differences));
    fields.push_back(
        plainField("11", "SHA-256 của danh sách tệp", FormFieldType::Text, &V::manifest));
    fields.push_back(
        plainField("12", "Thời gian phục hồi (phút)", FormFieldType::Count, &V::minutes));
    fields.push_back(plainField("13", "Kết luận", FormFieldType::Text, &V::conclusion));
    return fields;
}

} // namespace

const std::vector<FormField<BackupPlanValues>>& backupPlanFields()
{
    using V = BackupPlanValues;
    static const std::vector<FormField<V>> fields{
        plainField("1", "Căn cứ", FormFieldType::Text, &V::basis),
        longField("IV", "Ghi chú", &V::notes)};
    return fields;
}

const std::vector<FormField<BackupLogValues>>& backupLogFields()
{
    using V = BackupLogValues;
    static const std::vector<FormField<V>> fields{longField("III", "Nhận xét", &V::remarks)};
    return fields;
}

const std::vector<FormField<RestoreTestValues>>& restoreTestFields()
{
    static const std::vector<FormField<RestoreTestValues>> fields = makeTestFields();
    return fields;
}

ReportDocument buildBackupPlan(const BackupPlanValues& values, const LetterheadData& head,
                               const PaperOptions& options)
{
    const QString subject = QStringLiteral("Sao lưu dữ liệu năm %1").arg(values.year);
    ReportDocument document = begun(subject, options);
    document.page.landscape = true;
    document.add(letterhead(head));
    document.add(Title{QStringLiteral("KẾ HOẠCH"), subject});
    if (values.basis)
        document.add(QStringLiteral("1"),
                     Paragraph{{{QStringLiteral("Căn cứ %1;").arg(*values.basis), false, true}}});
    document.add(Heading{QStringLiteral("I. DANH SÁCH DỮ LIỆU, PHẦN MỀM CẦN SAO LƯU")});
    document.add(QStringLiteral("I"), planTable(values.rows));
    addWords(document, QStringLiteral("IV"), values.notes);
    document.add(SignatureBlock{{{QStringLiteral("NGƯỜI LẬP"), {}, head.preparedBy},
                                 {QStringLiteral("THỦ TRƯỞNG ĐƠN VỊ"), {}, head.headName}}});
    document.add(Recipients{{QStringLiteral("- Lãnh đạo cơ quan;"), QStringLiteral("- Lưu: VT.")}});
    document.add(PageBreak{});
    document.add(
        Heading{QStringLiteral("II. LỊCH SAO LƯU NĂM %1").arg(values.year), Align::Center});
    document.add(QStringLiteral("II"), calendar(values.rows));
    Paragraph key{{{QStringLiteral("Trong ô là ngày sao lưu, hoặc số lần trong tháng; PH là ngày "
                                   "chậm nhất phải thử phục hồi."),
                    false, true}}};
    key.size = 12;
    document.add(key);
    return document;
}

ReportDocument buildBackupLog(const BackupLogValues& values, const LetterheadData& head,
                              const PaperOptions& options)
{
    const QString subject = QStringLiteral("Nhật ký sao lưu dữ liệu %1").arg(values.period);
    ReportDocument document = begun(subject, options);
    document.page.landscape = true;
    document.add(letterhead(head));
    document.add(Title{QStringLiteral("BÁO CÁO"), subject});
    document.add(QStringLiteral("I"), Paragraph{{{summaryOf(values.rows)}}});
    document.add(QStringLiteral("II"), logTable(values.rows));
    addWords(document, QStringLiteral("III"), values.remarks);
    document.add(SignatureBlock{{{QStringLiteral("NGƯỜI LẬP"), {}, head.preparedBy},
                                 {QStringLiteral("THỦ TRƯỞNG ĐƠN VỊ"), {}, head.headName}}});
    document.add(Recipients{{QStringLiteral("- Lãnh đạo cơ quan;"), QStringLiteral("- Lưu: VT.")}});
    return document;
}

ReportDocument buildRestoreTest(const RestoreTestValues& values, const LetterheadData& head,
                                const PaperOptions& options)
{
    const QString subject = QStringLiteral("Thử phục hồi dữ liệu từ bản sao lưu");
    ReportDocument document = begun(subject, options);
    Letterhead top = letterhead(head);
    top.placeAndDate.clear(); // minutes say the day in their text (mẫu 1.9)
    document.add(top);
    document.add(Title{QStringLiteral("BIÊN BẢN"), subject});
    const QString day = values.testedOn ? text::dateInDocuments(*values.testedOn)
                                        : QStringLiteral("ngày … tháng … năm 20…");
    document.add(QStringLiteral("1"),
                 Paragraph{{{QStringLiteral("Hôm nay, %1, tại %2, chúng tôi gồm:")
                                 .arg(day, values.place.value_or(blank()))}}});
    document.add(Heading{QStringLiteral("I. NGƯỜI THỬ")});
    addPerson(document, QStringLiteral("2"), values.tester);
    document.add(Heading{QStringLiteral("II. NGƯỜI CHỨNG KIẾN")});
    addPerson(document, QStringLiteral("3"), values.witness);
    document.add(Heading{QStringLiteral("III. NỘI DUNG VÀ KẾT QUẢ")});
    addLine(document, QStringLiteral("4"), QStringLiteral("Dữ liệu"), values.data);
    addLine(document, QStringLiteral("5"), QStringLiteral("Bản sao lưu"), values.copy);
    addLine(document, QStringLiteral("6"), QStringLiteral("Tệp được chọn"), values.files);
    addLine(document, QStringLiteral("7"), QStringLiteral("Máy phục hồi"), values.machine);
    addProof(document, values);
    addLabelled(document, QStringLiteral("13"), QStringLiteral("Kết luận"), values.conclusion);
    document.add(
        Paragraph{{{QStringLiteral("Biên bản này được lập thành 02 bản có giá trị như nhau./.")}}});
    const QString note = QStringLiteral("(Ký, ghi rõ họ tên)");
    document.add(SignatureBlock{
        {{QStringLiteral("NGƯỜI THỬ"), note, values.tester.name.value_or(QString())},
         {QStringLiteral("NGƯỜI CHỨNG KIẾN"), note, values.witness.name.value_or(QString())},
         {QStringLiteral("LÃNH ĐẠO CƠ QUAN"), QStringLiteral("(Ký tên, đóng dấu)"),
          head.headName}}});
    document.add(Recipients{{QStringLiteral("- Lưu: VT, hồ sơ sao lưu.")}});
    return document;
}

} // namespace soattt
