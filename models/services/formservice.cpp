#include "models/services/formservice.h"

#include "models/core/text.h"
#include "models/registers/account.h"
#include "models/registers/accountreview.h"
#include "models/registers/catalog.h"
#include "models/registers/databreach.h"
#include "models/registers/disposal.h"
#include "models/registers/handover.h"
#include "models/registers/labels.h"
#include "models/registers/repair.h"
#include "models/registers/restoretest.h"
#include "models/registers/sanitization.h"
#include "models/registers/secretinspection.h"
#include "models/registers/stocktake.h"
#include "models/reports/pdfrenderer.h"
#include "models/services/annualhp2026form.h"
#include "models/services/annualnd331form.h"
#include "models/services/appendix1form.h"
#include "models/services/attachmentservice.h"
#include "models/services/backupforms.h"
#include "models/services/complianceform.h"
#include "models/services/deviceforms.h"
#include "models/services/dutystandingservice.h"
#include "models/services/formdrafting.h"
#include "models/services/handoverform.h"
#include "models/services/incidentforms.h"
#include "models/services/inspectionpackform.h"
#include "models/services/officeservice.h"
#include "models/services/peopleforms.h"
#include "models/services/reviewform.h"
#include "models/services/secretforms.h"
#include "models/services/yearcalendarform.h"

#include <QCoreApplication>

#include <algorithm>

namespace soattt {

namespace {

struct FormText
{
    Q_DECLARE_TR_FUNCTIONS(FormService)
};

using Drafter = FormDraft (*)(const Session&, const FormInfo&, const FormRequest&);

/// What issuing writes into the record the form is about, in the same transaction.
using AfterIssue = void (*)(Repository&, RecordWriter&, const Document&);

/// A new form is one line here, its drafter beside this file and its builder in models/reports.
struct FormEntry
{
    FormInfo info;
    Drafter draft;
    AfterIssue issued = nullptr;
};

FormInfo aboutPeriod(const char* code, const char* title, const char* type, Period::Kind usual)
{
    FormInfo info;
    info.code = QString::fromLatin1(code);
    info.title = QString::fromUtf8(title);
    info.type = QString::fromUtf8(type);
    info.usualPeriod = usual;
    info.anyPeriod = false;
    return info;
}

FormInfo standing(FormInfo info)
{
    info.isStanding = true;
    return info;
}

FormInfo aboutRecord(const char* code, const char* title, const char* type, const RecordKind& kind,
                     const char* datedBy = "")
{
    FormInfo info;
    info.code = QString::fromLatin1(code);
    info.title = QString::fromUtf8(title);
    info.type = QString::fromUtf8(type);
    info.kind = kind.key();
    info.isConfidential = kind.isConfidential();
    info.datedBy = QString::fromLatin1(datedBy);
    return info;
}

/// Its wording is the regulation's: it can be printed word for word.
FormInfo withWording(FormInfo info)
{
    info.hasWording = true;
    return info;
}

const std::vector<FormEntry>& entries()
{
    static const std::vector<FormEntry> all{
        {{QStringLiteral("appendix-1"),
          QStringLiteral("Phụ lục I – Báo cáo định kỳ về an toàn thông tin (KT2017)"),
          QStringLiteral("BC"), Period::Kind::Half, true, true},
         draftAppendix1},
        {aboutPeriod("annual-hp2026", "Báo cáo năm về bảo đảm an ninh mạng (HP2026)", "BC",
                     Period::Kind::Year),
         draftAnnualHp2026},
        {aboutPeriod("annual-hp2016", "Báo cáo năm về an toàn, an ninh thông tin (HP2016)", "BC",
                     Period::Kind::Year),
         draftAnnualHp2026},
        {aboutPeriod("half-year-tg2020",
                     "Báo cáo 6 tháng về tình hình an toàn thông tin mạng (TG2020)", "BC",
                     Period::Kind::Half),
         draftAnnualHp2026},
        {aboutPeriod("annual-nd331", "Báo cáo năm theo Mẫu số 08 (NĐ 331/2026)", "BC",
                     Period::Kind::Year),
         draftAnnualNd331},
        {standing(
             aboutPeriod("inspection-pack", "Hồ sơ phục vụ kiểm tra", "BC", Period::Kind::Year)),
         draftInspectionPack},
        {aboutRecord("account-request", "Phiếu đề nghị cấp tài khoản", "PĐN", accountKind(),
                     "requested_on"),
         draftAccountRequest, accountRequestIssued},
        {aboutRecord("account-revocation", "Phiếu đề nghị thu hồi tài khoản", "PĐN", accountKind(),
                     "revoked_on"),
         draftAccountRevocation, accountRevocationIssued},
        {aboutRecord("account-review", "Biên bản rà soát tài khoản", "BB", accountReviewKind(),
                     "opened_on"),
         draftReview, reviewIssued},
        {aboutRecord("leaver", "Biên bản bàn giao khi chuyển công tác, nghỉ việc, đổi vị trí", "BB",
                     staffKind(), "status_on"),
         draftLeaver},
        {aboutRecord("handover", "Biên bản bàn giao tài sản", "BB", handoverKind(), "handed_on"),
         draftHandover, handoverIssued},
        {standing(aboutPeriod("machine-compliance",
                              "Báo cáo máy tính đạt yêu cầu an toàn thông tin", "BC",
                              Period::Kind::Month)),
         draftCompliance},
        {standing(aboutPeriod("duty-compliance", "Tình hình thực hiện quy chế an toàn thông tin",
                              "BC", Period::Kind::Month)),
         draftDutyCompliance},
        {{QStringLiteral("secret-register"),
          QStringLiteral("Danh sách thiết bị soạn thảo, lưu trữ bí mật nhà nước"),
          QStringLiteral("BC"),
          Period::Kind::Month,
          false,
          false,
          {},
          true,
          true},
         draftSecretRegister},
        {aboutRecord("secret-inspection",
                     "Biên bản kiểm tra thiết bị soạn thảo, lưu trữ bí mật nhà nước", "BB",
                     secretInspectionKind(), "inspected_on"),
         draftSecretInspection},
        {aboutRecord("repair-request", "Phiếu đề nghị sửa chữa thiết bị", "PĐN", repairKind(),
                     "requested_on"),
         draftRepairRequest, devicePaperIssued},
        {aboutRecord("sanitization", "Biên bản xóa, tiêu hủy dữ liệu", "BB", sanitizationKind(),
                     "ended_at"),
         draftSanitization, devicePaperIssued},
        {aboutRecord("disposal", "Biên bản thanh lý tài sản", "BB", disposalKind(), "proposed_on"),
         draftDisposal, devicePaperIssued},
        {aboutRecord("stocktake", "Biên bản kiểm kê tài sản (mẫu C53-HD)", "BB", stocktakeKind(),
                     "taken_on"),
         draftStocktake, devicePaperIssued},
        {withWording(aboutRecord("appendix-2", "Phụ lục II – Thông báo sự cố an toàn thông tin",
                                 "TB", incidentKind(), "detected_at")),
         draftAppendix2},
        {aboutRecord("incident-hp2026", "Báo cáo sự cố trong 24 giờ (HP2026)", "BC", incidentKind(),
                     "detected_at"),
         draftIncidentHp2026},
        {aboutRecord("tt20-03", "Mẫu số 03 – Báo cáo ban đầu sự cố mạng (theo quy chế của đơn vị)",
                     "BC", incidentKind(), "detected_at"),
         draftTt20Initial},
        {aboutRecord("tt20-04",
                     "Mẫu số 04 – Báo cáo kết thúc ứng phó sự cố (theo quy chế của đơn vị)", "BC",
                     incidentKind(), "detected_at"),
         draftTt20Final},
        {aboutRecord("incident-minutes", "Biên bản ghi nhận sự cố", "BB", incidentKind(),
                     "detected_at"),
         draftIncidentMinutes},
        {aboutRecord("data-breach",
                     "Thông báo vi phạm quy định bảo vệ dữ liệu cá nhân (Mẫu 08 NĐ 356/2025)", "TB",
                     dataBreachKind(), "detected_at"),
         draftDataBreach, dataBreachIssued},
        {aboutRecord("first-aid-card", "Thẻ xử lý ban đầu máy tính nhiễm mã độc", "TB",
                     officeKind()),
         draftFirstAidCard},
        {{QStringLiteral("backup-plan"), QStringLiteral("Kế hoạch sao lưu dữ liệu"),
          QStringLiteral("KH"), Period::Kind::Year, false, false},
         draftBackupPlan},
        {{QStringLiteral("backup-log"), QStringLiteral("Nhật ký sao lưu dữ liệu"),
          QStringLiteral("BC"), Period::Kind::Month, true, false},
         draftBackupLog},
        {aboutRecord("restore-test", "Biên bản thử phục hồi dữ liệu", "BB", restoreTestKind(),
                     "tested_on"),
         draftRestoreTest, restoreTestIssued},
        {standing(aboutPeriod("year-calendar", "Lịch các việc phải làm trong năm", "KH",
                              Period::Kind::Year)),
         draftYearCalendar},
    };
    return all;
}

const FormEntry& entryOf(const QString& code)
{
    for (const FormEntry& entry : entries()) {
        if (entry.info.code == code)
            return entry;
    }
    QStringList codes;
    for (const FormEntry& entry : entries())
        codes.append(entry.info.code);
    throw UserError(FormText::tr("There is no form \"%1\".").arg(code),
                    FormText::tr("Choose one of: %1.").arg(codes.join(QLatin1String(", "))));
}

QString numberText(qint64 serial, const FormInfo& form, const Office& office)
{
    return text::twoDigits(serial) + QLatin1Char('/') + FormService::sign(form, office);
}

ControlSlip slipOf(const FormDraft& draft, const Document& document, const Office& office,
                   const LogAnchor& anchor, const Session& session)
{
    ControlSlip slip;
    slip.office = office.name;
    slip.formName = draft.form.title;
    slip.formCode = draft.form.code;
    slip.number = document.number;
    slip.period = draft.request.period ? draft.request.period->inDocuments() : QString();
    slip.record = draft.form.isAboutRecord()
                      ? QStringLiteral("%1 %2").arg(
                            paper::translate("Kind", findKind(draft.form.kind)->singular()),
                            draft.request.record)
                      : QString();
    slip.issuedAt = session.book().clock().now();
    slip.issuedBy = session.user().name;
    slip.anchor = anchor;
    slip.overridden = draft.overridden;
    return slip;
}

QStringList overrideLines(const std::vector<FieldDifference>& overridden)
{
    QStringList lines;
    for (const FieldDifference& difference : overridden)
        lines.append(QStringLiteral("%1: %2 (sổ: %3)")
                         .arg(difference.id, difference.printed, difference.own));
    return lines;
}

} // namespace

const std::vector<FormInfo>& FormService::forms()
{
    static const std::vector<FormInfo> infos = [] {
        std::vector<FormInfo> all;
        for (const FormEntry& entry : entries())
            all.push_back(entry.info);
        return all;
    }();
    return infos;
}

std::vector<FormInfo> FormService::formsOf(const RecordKind& kind)
{
    std::vector<FormInfo> about;
    for (const FormInfo& info : forms()) {
        if (info.kind == kind.key())
            about.push_back(info);
    }
    return about;
}

const FormInfo& FormService::form(const QString& code)
{
    return entryOf(code).info;
}

QString FormService::sign(const FormInfo& form, const Office& office)
{
    return office.abbreviation.isEmpty() ? form.type
                                         : form.type + QLatin1Char('-') + office.abbreviation;
}

LetterheadData headOf(const Office& office, const FormInfo& form)
{
    LetterheadData head;
    head.superiorBody = office.superiorBody;
    head.issuingBody = office.name;
    head.placeName = office.placeName;
    head.sign = FormService::sign(form, office);
    head.preparedBy = office.officerName;
    head.headName = office.headName;
    return head;
}

Record recordOf(const Session& session, const FormInfo& form, const FormRequest& request)
{
    const RecordKind& kind = *findKind(form.kind);
    const auto record = session.book().repository().find(kind, request.record);
    if (!record || record->isWithdrawn())
        throw UserError(FormText::tr("There is no %1 with the code \"%2\".")
                            .arg(kindSingular(kind), request.record));
    return *record;
}

namespace {

/// With the usual period or the record it is about; refused when it is about the other.
FormRequest completed(const FormInfo& info, FormRequest request, Book& book)
{
    const QDate today = book.clock().today();
    if (info.isAboutOffice() && request.record.isEmpty())
        request.record = book.office().code; // there is one
    if (info.isAboutRecord() && request.record.isEmpty())
        throw UserError(
            FormText::tr("%1 is about one record.").arg(info.title),
            FormText::tr("Choose the %1 it is for.").arg(kindSingular(*findKind(info.kind))));
    if (!info.isAboutRecord() && !request.record.isEmpty())
        throw UserError(FormText::tr("%1 is not about one record.").arg(info.title));
    if (info.isAboutRecord()) {
        request.period.reset();
        return request;
    }
    if (!request.period)
        request.period = Period::containing(today, info.usualPeriod);
    if (!info.covers(*request.period))
        throw UserError(
            FormText::tr("%1 is not made for %2.").arg(info.title, request.period->inDocuments()),
            FormText::tr("Choose a whole year."));
    return request;
}

} // namespace

Operation FormService::reading(const FormInfo& form)
{
    return form.isConfidential ? Operation::ReadSecretMachines : Operation::Read;
}

FormDraft FormService::draft(const FormRequest& request) const
{
    const FormEntry& entry = entryOf(request.code);
    m_session.authorize(reading(entry.info));
    FormDraft draft =
        entry.draft(m_session, entry.info, completed(entry.info, request, m_session.book()));
    const QString regulation = notAppliedBy(entry.info);
    if (!entry.info.isAboutRecord() && !regulation.isEmpty())
        draft.warnings.prepend(
            FormText::tr("The office does not apply %1, which asks for this report.")
                .arg(regulation));
    return draft;
}

/// A reference profile is nobody's to apply.
QString FormService::notAppliedBy(const FormInfo& form) const
{
    const QStringList applied = m_session.book().office().regulations;
    QString asking;
    for (const Regulation& regulation : shippedRegulations().all()) {
        const bool asks = std::ranges::any_of(
            regulation.reports, [&form](const ReportRule& rule) { return rule.form == form.code; });
        if (asks && (regulation.isReference || applied.contains(regulation.id)))
            return {};
        if (asks)
            asking = regulation.name;
    }
    return asking;
}

qint64 FormService::nextSerial(const QString& type, int year) const
{
    RecordQuery query;
    query.withClosed = true;
    query.where.push_back({QStringLiteral("type"), Condition::Test::Equals, {type}});
    query.where.push_back(
        {QStringLiteral("year"), Condition::Test::Equals, {QString::number(year)}});
    qint64 last = 0;
    m_session.book().repository().scan(documentKind(), query, [&last](const Record& record) {
        last = std::max(last, record.to<Document>().serial.value_or(0));
    });
    return last + 1;
}

QString FormService::nextNumber(const FormInfo& form) const
{
    m_session.authorize(Operation::Read);
    Book& book = m_session.book();
    return numberText(nextSerial(form.type, book.clock().today().year()), form, book.office());
}

std::vector<Document> FormService::issuedFor(const FormRequest& request) const
{
    m_session.authorize(Operation::Read);
    RecordQuery query;
    query.where.push_back({QStringLiteral("form"), Condition::Test::Equals, {request.code}});
    if (request.period)
        query.where.push_back(
            {QStringLiteral("period"), Condition::Test::Equals, {request.period->toString()}});
    if (!request.record.isEmpty())
        query.where.push_back(
            {QStringLiteral("record_code"), Condition::Test::Equals, {request.record}});
    std::vector<Document> found;
    m_session.book().repository().scan(documentKind(), query, [&found](const Record& record) {
        found.push_back(record.to<Document>());
    });
    return found;
}

/// The last day the form counts: a rule may end the data of a year before the year.
static QDate lastCounted(const FormRequest& request)
{
    for (const Regulation& regulation : shippedRegulations().all()) {
        for (const ReportRule& rule : regulation.reports) {
            if (rule.form == request.code && rule.dataPeriod)
                return rule.countedIn(request.period->year()).last;
        }
    }
    return request.period->last();
}

QStringList FormService::doubts(const FormRequest& request) const
{
    const FormInfo& info = form(request.code);
    const FormRequest asked = completed(info, request, m_session.book());
    const QDate today = m_session.book().clock().today();
    QStringList doubts;
    if (asked.period && !info.isStanding && lastCounted(asked) > today)
        doubts.append(
            FormText::tr("The period %1 is not over: it ends on %2.")
                .arg(asked.period->inDocuments(), text::dateForPeople(lastCounted(asked))));
    for (const Document& document : issuedFor(asked))
        doubts.append(FormText::tr("It was already issued as number %1 on %2.")
                          .arg(document.number, text::dateForPeople(*document.issuedOn)));
    return doubts;
}

namespace {

std::vector<FormRequest> ofShorterPeriods(const FormInfo& form, const Period& period,
                                          const QDate& today)
{
    const QDate until = std::min(period.last(), today);
    Period part = Period::containing(form.isStanding ? until : period.first(), form.usualPeriod);
    std::vector<FormRequest> requests;
    for (; part.first() <= until && period.contains(part.first()) && period.contains(part.last());
         part = part.next())
        requests.push_back({form.code, part});
    return requests;
}

std::vector<FormRequest> ofRecords(const FormInfo& form, const Period& period,
                                   Repository& repository)
{
    const RecordKind& kind = *findKind(form.kind);
    const bool hasHour = kind.field(form.datedBy).type == FieldType::DateTime;
    RecordQuery query;
    query.withClosed = true;
    query.where.push_back({form.datedBy, Condition::Test::NotEmpty, {}});
    std::vector<FormRequest> requests;
    repository.scan(kind, query, [&](const Record& record) {
        const Value& value = record.at(form.datedBy);
        const QDate day =
            hasHour ? atOffice(std::get<QDateTime>(value)).date() : std::get<QDate>(value);
        if (period.contains(day))
            requests.push_back({form.code, std::nullopt, record.code()});
    });
    return requests;
}

} // namespace

std::vector<FormRequest> FormService::ofPeriod(const FormInfo& form, const Period& period) const
{
    m_session.authorize(reading(form));
    Book& book = m_session.book();
    if (form.isAboutOffice())
        return {{form.code}};
    if (form.isAboutRecord())
        return ofRecords(form, period, book.repository());
    if (form.covers(period))
        return {{form.code, period}};
    return ofShorterPeriods(form, period, book.clock().today());
}

IssuedForm FormService::issue(const FormRequest& request) const
{
    m_session.authorize(Operation::IssueDocument);
    const FormDraft draft = this->draft(request);
    Book& book = m_session.book();
    const Office office = book.office();
    const QDate today = book.clock().today();
    const LogHead head = book.log().head();
    const LogAnchor anchor{head.sequence, QString::fromLatin1(head.hash.toHex())};

    IssuedForm issued;
    Document& document = issued.document;
    document.serial = nextSerial(draft.form.type, today.year());
    document.year = today.year();
    document.type = draft.form.type;
    document.number = numberText(*document.serial, draft.form, office);
    document.form = draft.form.code;
    document.subject = draft.subject.isEmpty() ? draft.form.title : draft.subject;
    document.period = draft.request.period ? draft.request.period->toString() : QString();
    document.recordKind = draft.form.kind;
    document.recordCode = draft.request.record;
    document.issuedOn = today;
    document.anchor = head.toString();
    document.overrides = overrideLines(draft.overridden);
    document.verbatim = request.verbatim;
    issued.form =
        draft.build(document.serial, today, request.verbatim ? QString() : anchorLine(anchor));
    issued.pdf = renderPdf(issued.form);
    issued.slip = buildControlSlip(slipOf(draft, document, office, anchor, m_session));
    issued.controlSlip = renderPdf(issued.slip);

    RecordWriter writer(book.database(), book.repository(), book.log(), m_session.actor(),
                        QStringLiteral("issue %1").arg(draft.form.code));
    document.fileSha256 = book.blobs().put(issued.pdf);
    document.code =
        QStringLiteral("%1-%2")
            .arg(documentKind().codePrefix())
            .arg(book.repository().nextCodeNumber(documentKind()), 4, 10, QLatin1Char('0'));
    Record record = Record::from(documentKind(), document);
    writer.add(record, QStringLiteral("issue"));
    AttachmentService(m_session).add(writer, record, QStringLiteral("phieu-kiem-soat.pdf"),
                                     QStringLiteral("application/pdf"), issued.controlSlip);
    if (const AfterIssue after = entryOf(request.code).issued)
        after(book.repository(), writer, document);
    writer.commit();
    book.announce({documentKind().key(), draft.form.kind});
    return issued;
}

/// A form the program no longer makes is told by the kind of its record.
static Operation readingFileOf(const Document& document)
{
    for (const FormInfo& info : FormService::forms()) {
        if (info.code == document.form)
            return FormService::reading(info);
    }
    const RecordKind* kind = findKind(document.recordKind);
    return kind ? reading(*kind) : Operation::Read;
}

QByteArray FormService::frozenFile(const Document& document) const
{
    m_session.authorize(readingFileOf(document));
    const auto bytes = m_session.book().blobs().get(document.fileSha256);
    if (!bytes || BlobStore::sha256(*bytes) != document.fileSha256)
        throw DataError(
            FormText::tr("The frozen file of %1 is missing or was changed.").arg(document.number),
            FormText::tr("Verify the book, and take the file from a backup."));
    return *bytes;
}

} // namespace soattt
