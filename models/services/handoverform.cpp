#include "models/services/handoverform.h"

#include "models/registers/catalog.h"
#include "models/registers/handover.h"
#include "models/registers/labels.h"
#include "models/reports/handoverpaper.h"
#include "models/services/formdrafting.h"
#include "models/services/handoverservice.h"
#include "models/services/paperfacts.h"

namespace soattt {

namespace {

HandoverRow rowOf(Repository& repository, const HandoverLine& line)
{
    HandoverRow row;
    row.code = line.asset->code();
    row.condition = line.condition;
    row.accessories = line.accessories;
    row.notes = line.notes;
    if (const auto asset = repository.find(assetKind(), row.code)) {
        row.name = asset->to<Asset>().name;
        row.serial = asset->to<Asset>().serial;
    }
    return row;
}

HandoverValues valuesOf(Repository& repository, const Handover& handover)
{
    HandoverValues values;
    values.basis = said(handover.basis);
    values.handedOn = handover.handedOn;
    values.place = said(handover.place);
    values.giver = personOnPaper(repository, handover.giver, handover.giverParty);
    values.receiver = personOnPaper(repository, handover.receiver, handover.receiverParty);
    if (handover.reason != HandoverReason::Other)
        values.reason = paperChoice(handoverKind(), "reason", enumKey(handover.reason));
    values.subject = said(handover.subject);
    for (const Record& line :
         repository.all(handoverLineKind(), linesQuery(handoverLineKind(), handover.code)))
        values.rows.push_back(rowOf(repository, line.to<HandoverLine>()));
    return values;
}

} // namespace

FormDraft draftHandover(const Session& session, const FormInfo& form, const FormRequest& request)
{
    Book& book = session.book();
    const auto handover = recordOf(session, form, request).to<Handover>();
    FormDraft draft;
    draft.form = form;
    draft.request = request;
    draft.subject = QStringLiteral("%1 – %2").arg(form.title, handover.subject);
    const HandoverValues printed = fillLines(
        draft, handoverFields(), valuesOf(book.repository(), handover), handoverSources());
    draft.warnings = HandoverService(session).warnings(handover.code);
    const PaperOptions options{{}, book.clock().now()};
    buildWith(draft, headOf(book.office(), form),
              [printed, options](const LetterheadData& head, const QString& anchorLine) {
                  PaperOptions anchored = options;
                  anchored.anchorLine = anchorLine;
                  return buildHandover(printed, head, anchored);
              });
    return draft;
}

void handoverIssued(Repository& repository, RecordWriter& writer, const Document& document)
{
    const auto before = repository.find(handoverKind(), document.recordCode);
    auto handover = before->to<Handover>();
    if (handover.state != HandoverState::Signed)
        handover.state = HandoverState::Printed;
    if (handover.paper.isEmpty())
        handover.paper = document.number;
    writer.change(*before, before->with(handover), QStringLiteral("issue"));
}

} // namespace soattt
