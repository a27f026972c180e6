#pragma once

#include "models/services/formservice.h"

namespace soattt {

/// Fills Mẫu số 08 of NĐ 331/2026 from the register of information systems.
FormDraft draftAnnualNd331(const Session& session, const FormInfo& form,
                           const FormRequest& request);

} // namespace soattt
