#include "models/services/annualhp2026form.h"

#include "models/core/clausetext.h"
#include "models/reports/annualhp2026.h"
#include "models/services/formdrafting.h"
#include "models/services/officeservice.h"

#include <QCoreApplication>

#include <algorithm>

namespace soattt {

namespace {

/// What of the paper differs from one regulation to the other: its clause names the matter.
struct Wording
{
    const char* form;
    const char* regulation;
    const char* subject;
    const char* carriedOut;
    const char* proposals;
};

constexpr Wording wordings[] = {
    {"annual-hp2026", "HP2026", "Tình hình bảo đảm an ninh mạng",
     "I. Việc thực hiện theo quy định tại Quy chế bảo đảm an ninh mạng",
     "II. Các nội dung đề nghị chỉnh sửa, bổ sung quy chế (nếu có)"},
    {"annual-hp2016", "HP2016", "Tổng hợp tình hình đảm bảo an toàn, an ninh thông tin",
     "I. Tình hình thực hiện quy chế", "II. Kiến nghị, đề xuất"},
    {"half-year-tg2020", "TG2020", "Tình hình an toàn thông tin mạng",
     "I. Tình hình thực hiện quy chế", "II. Kiến nghị, đề xuất"},
};

const Wording& wordingOf(const QString& form)
{
    return *std::find_if(std::begin(wordings), std::end(wordings),
                         [&form](const Wording& one) { return form == QLatin1String(one.form); });
}

AnnualHp2026Facts factsOf(Book& book, const Period& year)
{
    Repository& repository = book.repository();
    AnnualHp2026Facts facts;
    facts.staff = everyRecord<Staff>(repository, staffKind());
    facts.assets = everyRecord<Asset>(repository, assetKind());
    facts.accessPoints = everyRecord<AccessPoint>(repository, accessPointKind());
    facts.systems = everyRecord<InformationSystem>(repository, systemKind());
    facts.incidents = everyRecordWithClosed<Incident>(repository, incidentKind());
    facts.training = everyRecord<Training>(repository, trainingKind());
    facts.year = year;
    return facts;
}

/// Where the regulation states each duty, the first place only: the one with the rule.
QHash<QString, QString> placesOf(const Regulation& regulation)
{
    QHash<QString, QString> places;
    for (const Duty& duty : regulation.duties) {
        if (duty.said == Said::Stated && !duty.grounds.clauses.isEmpty())
            places.insert(duty.code, placeInDocuments(duty.grounds.clauses.front().place()));
    }
    return places;
}

} // namespace

QStringList reportRecipients(const Regulation& regulation, const QString& form)
{
    for (const ReportRule& rule : regulation.reports) {
        if (rule.form.value_or(form) == form)
            return regulation.recipientNames(rule.recipients);
    }
    return {};
}

FormDraft draftAnnualHp2026(const Session& session, const FormInfo& form,
                            const FormRequest& request)
{
    Book& book = session.book();
    const Office office = book.office();
    const Wording& wording = wordingOf(form.code);
    const Regulation& regulation =
        *shippedRegulations().find(QString::fromLatin1(wording.regulation));
    FormDraft draft;
    draft.form = form;
    draft.request = request;
    const AnnualHp2026Values printed =
        fillLines(draft, annualHp2026Fields(), collectAnnualHp2026(factsOf(book, *request.period)),
                  annualHp2026Sources());
    AnnualHp2026Options options;
    options.subject = QString::fromUtf8(wording.subject);
    options.carriedOut = QString::fromUtf8(wording.carriedOut);
    options.proposals = QString::fromUtf8(wording.proposals);
    options.previous = collectAnnualHp2026(factsOf(book, request.period->previous()));
    options.year = request.period->inDocuments();
    options.recipients = reportRecipients(regulation, form.code);
    options.places = placesOf(regulation);
    options.copies = QStringList{QStringLiteral("- Như trên;"), QStringLiteral("- Lưu: VT.")};
    options.createdAt = book.clock().now();
    buildWith(draft, headOf(office, form),
              [printed, options](const LetterheadData& head, const QString& anchorLine) {
                  AnnualHp2026Options anchored = options;
                  anchored.anchorLine = anchorLine;
                  return buildAnnualHp2026(printed, head, anchored);
              });
    return draft;
}

} // namespace soattt
