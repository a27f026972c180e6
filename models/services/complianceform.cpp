#include "models/services/complianceform.h"

#include "models/services/formdrafting.h"

namespace soattt {

Compliance ComplianceService::compliance() const
{
    m_session.authorize(Operation::Read);
    Repository& repository = m_session.book().repository();
    return collectCompliance({everyRecord<Asset>(repository, assetKind()),
                              everyRecord<Department>(repository, departmentKind()),
                              everyRecord<MachineCheck>(repository, machineCheckKind())});
}

FormDraft draftCompliance(const Session& session, const FormInfo& form, const FormRequest& request)
{
    Book& book = session.book();
    FormDraft draft;
    draft.form = form;
    draft.request = request;
    const ComplianceValues own{ComplianceService(session).compliance(), {}};
    const ComplianceValues printed = fillLines(draft, complianceFields(), own, {});
    ComplianceOptions options;
    options.on = book.clock().today();
    options.copies =
        QStringList{QStringLiteral("- Lãnh đạo cơ quan;"), QStringLiteral("- Lưu: VT.")};
    options.createdAt = book.clock().now();
    buildWith(draft, headOf(book.office(), form),
              [printed, options](const LetterheadData& head, const QString& anchorLine) {
                  ComplianceOptions anchored = options;
                  anchored.anchorLine = anchorLine;
                  return buildCompliance(printed, head, anchored);
              });
    return draft;
}

} // namespace soattt
