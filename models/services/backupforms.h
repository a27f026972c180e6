#pragma once

#include "models/services/formservice.h"

namespace soattt {

FormDraft draftBackupPlan(const Session& session, const FormInfo& form, const FormRequest& request);
FormDraft draftBackupLog(const Session& session, const FormInfo& form, const FormRequest& request);
FormDraft draftRestoreTest(const Session& session, const FormInfo& form,
                           const FormRequest& request);
/// Writes the number of the minutes into the test where it has none.
void restoreTestIssued(Repository& repository, RecordWriter& writer, const Document& document);

} // namespace soattt
