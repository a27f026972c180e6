#pragma once

#include "models/services/formservice.h"

namespace soattt {

/// Request for a repair, minutes of a sanitization, of a disposal, of a stock-take (mẫu C53-HD).
FormDraft draftRepairRequest(const Session& session, const FormInfo& form,
                             const FormRequest& request);
FormDraft draftSanitization(const Session& session, const FormInfo& form,
                            const FormRequest& request);
FormDraft draftDisposal(const Session& session, const FormInfo& form, const FormRequest& request);
FormDraft draftStocktake(const Session& session, const FormInfo& form, const FormRequest& request);

/// The number of the paper is kept in the record, where it has none yet.
void devicePaperIssued(Repository& repository, RecordWriter& writer, const Document& document);

} // namespace soattt
