#pragma once

#include "models/services/formservice.h"

namespace soattt {

/// The slip that asks for an account, and the one that takes it back, from the account's record.
FormDraft draftAccountRequest(const Session& session, const FormInfo& form,
                              const FormRequest& request);
FormDraft draftAccountRevocation(const Session& session, const FormInfo& form,
                                 const FormRequest& request);
/// What a person who left or changed post gave back, from the lines of the last change.
FormDraft draftLeaver(const Session& session, const FormInfo& form, const FormRequest& request);

/// The account keeps the number of its slip, where it has none yet.
void accountRequestIssued(Repository& repository, RecordWriter& writer, const Document& document);
void accountRevocationIssued(Repository& repository, RecordWriter& writer,
                             const Document& document);

} // namespace soattt
