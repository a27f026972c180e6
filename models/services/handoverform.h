#pragma once

#include "models/services/formservice.h"

namespace soattt {

/// Fills the minutes of a handover from its record, its lines and the assets.
FormDraft draftHandover(const Session& session, const FormInfo& form, const FormRequest& request);

/// The minutes are printed and have a number.
void handoverIssued(Repository& repository, RecordWriter& writer, const Document& document);

} // namespace soattt
