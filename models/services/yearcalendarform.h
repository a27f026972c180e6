#pragma once

#include "models/services/formservice.h"

namespace soattt {

/// What is due in the year as the due list says today. What is about secret-document machines is
/// not for a wall, and left out.
FormDraft draftYearCalendar(const Session& session, const FormInfo& form,
                            const FormRequest& request);

} // namespace soattt
