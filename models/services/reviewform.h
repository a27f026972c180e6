#pragma once

#include "models/services/formservice.h"

namespace soattt {

/// Fills the minutes of an account review from its record and its lines.
FormDraft draftReview(const Session& session, const FormInfo& form, const FormRequest& request);
/// The minutes have a number: the review keeps it, unless it has one.
void reviewIssued(Repository& repository, RecordWriter& writer, const Document& document);

} // namespace soattt
