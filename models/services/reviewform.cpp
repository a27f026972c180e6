#include "models/services/reviewform.h"

#include "models/core/clausetext.h"
#include "models/core/text.h"
#include "models/reports/reviewpaper.h"
#include "models/services/formdrafting.h"
#include "models/services/officeservice.h"
#include "models/services/paperfacts.h"
#include "models/services/reviewservice.h"

#include <QCoreApplication>

namespace soattt {

namespace {

struct FormText
{
    Q_DECLARE_TR_FUNCTIONS(FormService)
};

/// "điểm e khoản 1 Điều 6 Quy chế … (17/2020/QĐ-UBND)": the clause that sets the interval.
std::optional<QString> basisOf(const Session& session)
{
    const OfficeService offices(session);
    const auto threshold = offices.thresholds().find(ThresholdKey::AccountReviewInterval);
    if (!threshold || threshold->clauses.isEmpty())
        return std::nullopt;
    const Clause& clause = threshold->clauses.front();
    for (const Regulation& regulation : offices.appliedRegulations()) {
        if (regulation.id != clause.regulation())
            continue;
        const QString place =
            placeInDocuments(clause.place()) + QLatin1Char(' ') + regulation.title;
        return regulation.number.isEmpty()
                   ? place
                   : QStringLiteral("%1 (%2)").arg(place, regulation.number);
    }
    return std::nullopt;
}

ReviewPaperRow paperRow(const ReviewRow& row)
{
    ReviewPaperRow paper;
    paper.system = row.system;
    paper.username = row.account.username;
    paper.person = row.person;
    paper.isOwn = row.line.selfReview;
    paper.rights = row.line.rights;
    paper.decision = paperChoice(accountReviewLineKind(), "decision", enumKey(row.line.decision));
    paper.reason = row.line.reason;
    if (row.line.doneOn)
        paper.done = text::dateForPeople(*row.line.doneOn);
    return paper;
}

/// A review written down before there were lines has its counts only.
void count(ReviewPaperValues& values, const AccountReview& review,
           const std::vector<ReviewRow>& rows)
{
    const ReviewCounts counts = countsOf(rows);
    const bool counted = !rows.empty();
    values.reviewed = counted ? std::optional<qint64>(counts.all) : review.reviewed;
    values.kept = counted ? std::optional<qint64>(counts.kept) : review.kept;
    values.reduced = counted ? std::optional<qint64>(counts.reduced) : review.reduced;
    values.revoked = counted ? std::optional<qint64>(counts.revoked) : review.revoked;
    values.undecided = counts.undecided;
}

ReviewPaperValues valuesOf(const Session& session, const AccountReview& review,
                           const std::vector<ReviewRow>& rows)
{
    ReviewPaperValues values;
    values.basis = basisOf(session);
    values.title = review.title;
    values.scope = paperChoice(accountReviewKind(), "scope", enumKey(review.scope));
    if (!review.coverage.isEmpty())
        values.scope = QStringLiteral("%1: %2").arg(*values.scope, review.coverage);
    values.openedOn = review.openedOn;
    values.finishedOn = review.finishedOn;
    values.reviewer = personOnPaper(session.book().repository(), review.reviewer);
    values.findings = said(review.findings);
    count(values, review, rows);
    for (const ReviewRow& row : rows)
        values.rows.push_back(paperRow(row));
    return values;
}

} // namespace

FormDraft draftReview(const Session& session, const FormInfo& form, const FormRequest& request)
{
    Book& book = session.book();
    const auto review = recordOf(session, form, request).to<AccountReview>();
    const auto rows = ReviewService(session).rows(review.code);
    FormDraft draft;
    draft.form = form;
    draft.request = request;
    draft.subject = QStringLiteral("%1 – %2").arg(form.title, review.title);
    const ReviewPaperValues printed = fillLines(
        draft, reviewPaperFields(), valuesOf(session, review, rows), reviewPaperSources());
    if (const int undecided = countsOf(rows).undecided; undecided > 0)
        draft.warnings.append(
            FormText::tr("%n account(s) of this review are not decided on.", nullptr, undecided));
    const PaperOptions options{{}, book.clock().now()};
    buildWith(draft, headOf(book.office(), form),
              [printed, options](const LetterheadData& head, const QString& anchorLine) {
                  PaperOptions anchored = options;
                  anchored.anchorLine = anchorLine;
                  return buildReviewPaper(printed, head, anchored);
              });
    return draft;
}

void reviewIssued(Repository& repository, RecordWriter& writer, const Document& document)
{
    const auto before = repository.find(accountReviewKind(), document.recordCode);
    Record after = *before;
    if (!isEmpty(before->at(QStringLiteral("paper"))))
        return;
    after.set(QStringLiteral("paper"), Value(document.number));
    writer.change(*before, after, QStringLiteral("issue"));
}

} // namespace soattt
