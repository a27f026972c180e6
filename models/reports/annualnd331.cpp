#include "models/reports/annualnd331.h"

#include "models/core/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace soattt {

namespace {

using V = AnnualNd331Values;
using Optional = std::optional<qint64> V::*;

constexpr double tableSize = 10;

struct FormSource
{
    Q_DECLARE_TR_FUNCTIONS(FormSource)
};

struct Counter
{
    const char* id;
    const char* label;
    Optional member;
    const char* source;
};

constexpr Counter counters[] = {
    {"1.1", "Tổng số hệ thống thông tin", &V::systems,
     QT_TRANSLATE_NOOP("FormSource", "Information systems running or planned")},
    {"1.2", "Số hệ thống thông tin đã phân loại", &V::classified,
     QT_TRANSLATE_NOOP("FormSource", "Information systems with a level")},
    {"1.3", "Số hệ thống thông tin đã xây dựng hồ sơ đề xuất cấp độ", &V::proposed,
     QT_TRANSLATE_NOOP("FormSource", "Information systems with a level dossier proposed")},
    {"1.4", "Số hệ thống thông tin đã được thẩm định", &V::appraised,
     QT_TRANSLATE_NOOP("FormSource", "Information systems with a level dossier appraised")},
    {"1.5", "Số hệ thống thông tin đã được phê duyệt", &V::approved,
     QT_TRANSLATE_NOOP("FormSource", "Information systems with a level decision")},
    {"1.6", "Số hệ thống thông tin đã được phê duyệt được kiểm tra định kỳ", &V::inspected,
     QT_TRANSLATE_NOOP("FormSource",
                       "Information systems with a level decision, assessed in the data period")},
};

struct Line
{
    const char* part;
    const char* label;
    std::optional<QString> Nd331Body::*member;
};

constexpr Line bodyLines[] = {
    {"1", "Tên", &Nd331Body::name},
    {"2", "Văn bản quy định chức năng, nhiệm vụ", &Nd331Body::functions},
    {"3", "Người đại diện, chức vụ", &Nd331Body::head},
    {"4", "Địa chỉ", &Nd331Body::address},
    {"5", "Điện thoại, email", &Nd331Body::contact},
};

AnnualNd331Field textField(const QString& id, const QString& label, Nd331Body V::*body,
                           std::optional<QString> Nd331Body::*member)
{
    return memberField<V>(
        {id, label, {}, FormFieldType::Text, {}, {}},
        [ body, member ](auto& values) -> auto& { return (values.*body).*member; });
}

void addBody(std::vector<AnnualNd331Field>& fields, const char* id, const char* title,
             Nd331Body V::*body)
{
    for (const Line& line : bodyLines)
        fields.push_back(textField(
            QStringLiteral("%1.%2").arg(QLatin1String(id), QLatin1String(line.part)),
            QStringLiteral("%1 – %2").arg(QString::fromUtf8(title), QString::fromUtf8(line.label)),
            body, line.member));
}

std::vector<AnnualNd331Field> makeFields()
{
    std::vector<AnnualNd331Field> fields;
    for (const Counter& counter : counters)
        fields.push_back(memberField<V>({QString::fromLatin1(counter.id),
                                         QString::fromUtf8(counter.label),
                                         {},
                                         FormFieldType::Count,
                                         {},
                                         {}},
                                        counter.member));
    fields.push_back(memberField<V>({QStringLiteral("1.7"),
                                     QStringLiteral("Dự kiến thời gian hoàn thành"),
                                     {},
                                     FormFieldType::Text,
                                     {},
                                     {}},
                                    &V::completion));
    addBody(fields, "2a", "Chủ quản hệ thống thông tin", &V::owner);
    addBody(fields, "2b", "Đơn vị chuyên trách về an ninh mạng", &V::unit);
    return fields;
}

std::optional<QString> known(const QString& text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

QString joined(const QStringList& parts, const char* between = ", ")
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(QLatin1String(between));
}

/// Only where all systems have the same one: who else it may be is for a person to say.
QString onlyOwner(const std::vector<InformationSystem>& systems)
{
    const QString first = systems.empty() ? QString() : systems.front().owner;
    const bool all = std::all_of(systems.begin(), systems.end(),
                                 [&](const auto& system) { return system.owner == first; });
    return all ? first : QString();
}

Nd331Body bodyOf(const Office& office)
{
    Nd331Body body;
    body.name = known(office.name);
    body.head = known(joined({office.headName, office.headTitle}));
    body.address = known(office.address);
    body.contact = known(joined({office.phone, office.email}));
    return body;
}

void addLine(ReportDocument& document, const QString& id, const QString& label,
             const std::optional<QString>& value)
{
    const QString text = QStringLiteral("- %1: %2").arg(label, value.value_or(QString()));
    document.add(id, Paragraph{{{text}}, Align::Left, true, !value});
}

QString dated(const QString& number, const std::optional<QDate>& on, const QString& body)
{
    const QString day = on ? QStringLiteral("ngày ") + text::dateForPeople(*on) : QString();
    return joined({number, day, body});
}

/// Column 6, by how far the dossier is; empty while nothing has begun.
QString dossierState(const InformationSystem& system)
{
    if (!system.levelDecision.isEmpty())
        return QStringLiteral("Đã được phê duyệt");
    if (system.appraisedOn)
        return QStringLiteral("Đã thẩm định");
    if (system.proposedOn)
        return QStringLiteral("Đã gửi thẩm định");
    return system.level ? QStringLiteral("Đang dự thảo") : QString();
}

QString progressOf(const InformationSystem& system)
{
    if (!system.planProgress)
        return {};
    switch (*system.planProgress) {
    case PlanProgress::None:
        return QStringLiteral("Chưa triển khai");
    case PlanProgress::Partial:
        return QStringLiteral("Đã triển khai một số hạng mục");
    case PlanProgress::Full:
        return QStringLiteral("Đã triển khai đầy đủ");
    }
    return {};
}

/// Column 12: the register knows the last assessment; before the system went into use or after.
QString checksOf(const InformationSystem& system, const DaySpan& span)
{
    if (!system.lastAssessedOn)
        return {};
    if (system.operatingSince && *system.lastAssessedOn <= *system.operatingSince)
        return QStringLiteral("Trước khi đưa vào sử dụng");
    return span.contains(*system.lastAssessedOn) ? QStringLiteral("Định kỳ") : QString();
}

std::vector<TableCell> rowOf(const InformationSystem& system, qsizetype number,
                             const AnnualNd331Options& options)
{
    const bool isApproved = !system.levelDecision.isEmpty();
    const bool isDone = system.planProgress == PlanProgress::Full;
    return {{QString::number(number)},
            {system.name},
            {system.owner},
            {system.operatedBy},
            {system.level ? QString::number(*system.level) : QString()},
            {dossierState(system)},
            {isApproved ? dated(system.levelDecision, system.levelDecidedOn, system.levelBody)
                        : QString()},
            {options.regulation},
            {isApproved ? QString() : text::dateForPeople(system.approvalExpectedOn)},
            {progressOf(system)},
            {isDone ? QString() : text::dateForPeople(system.planExpectedOn)},
            {checksOf(system, options.span)}};
}

Table systemsTable(const V& values, const AnnualNd331Options& options)
{
    Table table;
    table.size = tableSize;
    table.columns = {{QStringLiteral("STT\n(1)"), 11, Align::Center},
                     {QStringLiteral("Tên hệ thống thông tin\n(2)"), 30},
                     {QStringLiteral("Chủ quản\n(3)"), 22},
                     {QStringLiteral("Đơn vị vận hành\n(4)"), 22},
                     {QStringLiteral("Cấp độ đề xuất\n(5)"), 14, Align::Center},
                     {QStringLiteral("Tình trạng\n(6)"), 20},
                     {QStringLiteral("Quyết định phê duyệt (số, ngày, cơ quan)\n(7)"), 28},
                     {QStringLiteral("Quy chế (số, ngày, cơ quan)\n(8)"), 27},
                     {QStringLiteral("Dự kiến phê duyệt\n(9)"), 21, Align::Center},
                     {QStringLiteral("Triển khai phương án\n(10)"), 23},
                     {QStringLiteral("Dự kiến triển khai đầy đủ\n(11)"), 21, Align::Center},
                     {QStringLiteral("Kiểm tra\n(12)"), 20}};
    for (const InformationSystem& system : values.rows)
        table.rows.push_back(rowOf(system, qsizetype(table.rows.size()) + 1, options));
    return table;
}

void addBodyLines(ReportDocument& document, const char* id, const QString& title,
                  const Nd331Body& body)
{
    document.add(Paragraph{{{title}}, Align::Left, true, false, true});
    for (const Line& line : bodyLines)
        addLine(document, QStringLiteral("%1.%2").arg(QLatin1String(id), QLatin1String(line.part)),
                QString::fromUtf8(line.label), body.*line.member);
}

} // namespace

const std::vector<AnnualNd331Field>& annualNd331Fields()
{
    static const std::vector<AnnualNd331Field> fields = makeFields();
    return fields;
}

QHash<QString, QString> annualNd331Sources()
{
    QHash<QString, QString> sources;
    for (const Counter& counter : counters)
        sources.insert(QString::fromLatin1(counter.id), FormSource::tr(counter.source));
    return sources;
}

AnnualNd331Values collectAnnualNd331(const std::vector<InformationSystem>& systems,
                                     const Office& office, const DaySpan& span)
{
    V values;
    for (const InformationSystem& system : systems) {
        if (system.state != SystemState::Stopped)
            values.rows.push_back(system);
    }
    const auto count = [&values](auto counted) {
        return qint64(std::count_if(values.rows.begin(), values.rows.end(), counted));
    };
    const auto isApproved = [](const InformationSystem& system) {
        return !system.levelDecision.isEmpty();
    };
    values.systems = qint64(values.rows.size());
    values.classified = count([](const InformationSystem& system) { return bool(system.level); });
    values.proposed = count([&](const InformationSystem& system) {
        return system.proposedOn || system.appraisedOn || isApproved(system);
    });
    values.appraised = count(
        [&](const InformationSystem& system) { return system.appraisedOn || isApproved(system); });
    values.approved = count(isApproved);
    values.inspected = count([&](const InformationSystem& system) {
        return isApproved(system) && system.lastAssessedOn && span.contains(*system.lastAssessedOn);
    });
    const QString owner = onlyOwner(values.rows);
    values.owner.name = known(owner);
    if (owner == office.name)
        values.owner = bodyOf(office);
    return values;
}

QStringList annualNd331Warnings(const AnnualNd331Values& values)
{
    QStringList warnings;
    for (size_t at = 1; at < std::size(counters); ++at) {
        const auto& part = values.*counters[at].member;
        const auto& whole = values.*counters[at == 1 ? 0 : at - 1].member;
        if (part && whole && *part > *whole)
            warnings.append(FormSource::tr("%1 (%2) is more than %3 (%4).")
                                .arg(QString::fromLatin1(counters[at].id), QString::number(*part),
                                     QString::fromLatin1(counters[at == 1 ? 0 : at - 1].id),
                                     QString::number(*whole)));
    }
    return warnings;
}

ReportDocument buildAnnualNd331(const AnnualNd331Values& values, const LetterheadData& head,
                                const AnnualNd331Options& options)
{
    ReportDocument document;
    const QString subject =
        QStringLiteral("Kết quả công tác bảo đảm an ninh mạng hệ thống thông tin năm %1")
            .arg(options.year);
    document.title = subject;
    document.page.landscape = true;
    document.createdAt = options.createdAt;
    document.footer = options.anchorLine;
    document.add(letterhead(head));
    document.add(Title{QStringLiteral("BÁO CÁO"), subject});
    document.add(Addressee{options.recipients});
    document.add(QStringLiteral("span"),
                 Paragraph{{{QStringLiteral("Số liệu tính từ ngày %1 đến ngày %2.")
                                 .arg(text::dateForPeople(options.span.first),
                                      text::dateForPeople(options.span.last)),
                             false, true}}});
    document.add(Heading{QStringLiteral("1. Thông tin chung")});
    for (const Counter& counter : counters) {
        const auto& number = values.*counter.member;
        addLine(document, QString::fromLatin1(counter.id), QString::fromUtf8(counter.label),
                number ? std::optional(QString::number(*number)) : std::nullopt);
    }
    addLine(document, QStringLiteral("1.7"), QStringLiteral("Dự kiến thời gian hoàn thành"),
            values.completion);
    document.add(Heading{QStringLiteral("2. Chủ quản hệ thống thông tin và đơn vị chuyên trách")});
    addBodyLines(document, "2a", QStringLiteral("a) Chủ quản hệ thống thông tin:"), values.owner);
    addBodyLines(document, "2b", QStringLiteral("b) Đơn vị chuyên trách về an ninh mạng:"),
                 values.unit);
    document.add(Heading{QStringLiteral("3. Danh mục hệ thống thông tin")});
    document.add(QStringLiteral("3"), systemsTable(values, options));
    return document;
}

} // namespace soattt
