#include "models/services/inspectionpackform.h"

#include "models/core/text.h"
#include "models/duties/dutypaper.h"
#include "models/registers/catalog.h"
#include "models/registers/inspection.h"
#include "models/registers/labels.h"
#include "models/reports/inspectionpack.h"
#include "models/services/dueservice.h"
#include "models/services/dutystandingservice.h"
#include "models/services/exportservice.h"
#include "models/services/formdrafting.h"
#include "models/services/officeservice.h"

#include <QCoreApplication>

namespace soattt {

namespace {

struct FormText
{
    Q_DECLARE_TR_FUNCTIONS(FormService)
};

bool isListed(const RecordKind& kind)
{
    return !kind.isConfidential() && kind.key() != officeKind().key();
}

void gatherRegisters(const Session& session, InspectionPack& pack)
{
    Repository& repository = session.book().repository();
    const ExportService lists(session);
    for (const RecordKind* kind : registers()) {
        if (kind->key() == officeKind().key())
            continue;
        RecordQuery all;
        all.withClosed = true;
        const qint64 live = repository.count(*kind, {});
        pack.registers.push_back({paper::kindLabel(*kind), QString::number(live),
                                  QString::number(repository.count(*kind, all) - live)});
        if (live > 0 && isListed(*kind))
            pack.lists.push_back(lists.listDocument(*kind, {}));
    }
}

void gatherDue(const Session& session, InspectionPack& pack)
{
    for (const DueItem& item : DueService(session).due(soonDays)) {
        const RecordKind* kind = findKind(item.kind);
        if (kind && kind->isConfidential())
            continue;
        pack.due.push_back({paper::dutyTitle(item.duty),
                            paper::dueObjectText(item.duty, item.object),
                            text::dateForPeople(item.due), paper::clausesText(item.clauses)});
    }
}

void gatherPapers(Repository& repository, const Period& period, InspectionPack& pack)
{
    for (const auto& document : everyRecordWithClosed<Document>(repository, documentKind())) {
        if (!document.withdrawn && document.issuedOn && period.contains(*document.issuedOn))
            pack.documents.push_back({document.number, text::dateForPeople(document.issuedOn),
                                      document.subject, document.sentTo,
                                      text::dateForPeople(document.sentOn)});
    }
    for (const auto& one : everyRecord<Inspection>(repository, inspectionKind()))
        pack.inspections.push_back({text::dateForPeople(one.inspectedOn), one.body, one.findings,
                                    one.remedy, text::dateForPeople(one.remedyDueOn),
                                    text::dateForPeople(one.remediedOn)});
}

} // namespace

FormDraft draftInspectionPack(const Session& session, const FormInfo& form,
                              const FormRequest& request)
{
    Book& book = session.book();
    const Office office = book.office();
    FormDraft draft;
    draft.form = form;
    draft.request = request;
    InspectionPack pack;
    pack.period = request.period->inDocuments();
    pack.ground = groundsOnPaper(office);
    pack.lists.push_back(dutyTables(session));
    gatherRegisters(session, pack);
    gatherDue(session, pack);
    gatherPapers(book.repository(), *request.period, pack);
    const LogHead at = book.log().head();
    pack.anchor = {at.sequence, QString::fromLatin1(at.hash.toHex())};
    pack.createdAt = book.clock().now();
    if (pack.documents.empty())
        draft.warnings.append(FormText::tr("No document was issued in the period."));
    buildWith(draft, headOf(office, form),
              [pack](const LetterheadData& head, const QString& anchorLine) {
                  InspectionPack anchored = pack;
                  anchored.anchorLine = anchorLine;
                  return buildInspectionPack(anchored, head);
              });
    return draft;
}

} // namespace soattt
