#include "models/services/yearcalendarform.h"

#include "models/duties/dutypaper.h"
#include "models/registers/catalog.h"
#include "models/reports/yearcalendar.h"
#include "models/services/dueservice.h"
#include "models/services/formdrafting.h"

#include <QCoreApplication>

namespace soattt {

namespace {

struct FormText
{
    Q_DECLARE_TR_FUNCTIONS(FormService)
};

YearCalendarItem itemOnPaper(const DueItem& item)
{
    return {item.due, paper::dutyTitle(item.duty), paper::dueObjectText(item.duty, item.object),
            paper::clausesText(item.clauses)};
}

bool isForTheWall(const DueItem& item)
{
    const RecordKind* kind = findKind(item.kind);
    return !kind || !kind->isConfidential();
}

} // namespace

FormDraft draftYearCalendar(const Session& session, const FormInfo& form,
                            const FormRequest& request)
{
    Book& book = session.book();
    FormDraft draft;
    draft.form = form;
    draft.request = request;
    YearCalendarValues own;
    own.year = request.period->year();
    own.madeOn = book.clock().today();
    const qint64 ahead = own.madeOn.daysTo(request.period->last());
    int kept = 0;
    for (const DueItem& item : DueService(session).due(int(std::max<qint64>(0, ahead)))) {
        const bool isOfYear = item.due.year() == own.year;
        const bool isEarlier = item.due.year() < own.year && own.year == own.madeOn.year();
        if (!isOfYear && !isEarlier)
            continue;
        if (!isForTheWall(item)) {
            ++kept;
            continue;
        }
        (isOfYear ? own.items : own.earlier).push_back(itemOnPaper(item));
    }
    if (own.items.empty())
        draft.warnings.append(FormText::tr("Nothing is due in %1.").arg(own.year));
    if (kept > 0)
        draft.warnings.append(FormText::tr(
            "%n item(s) about secret-document machines are left out: the paper hangs on a wall.",
            nullptr, kept));
    const YearCalendarValues printed = fillLines(draft, yearCalendarFields(), own, {});
    const PaperOptions options{{}, book.clock().now()};
    buildWith(draft, headOf(book.office(), form),
              [printed, options](const LetterheadData& head, const QString& anchorLine) {
                  PaperOptions anchored = options;
                  anchored.anchorLine = anchorLine;
                  return buildYearCalendar(printed, head, anchored);
              });
    return draft;
}

} // namespace soattt
