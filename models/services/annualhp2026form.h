#pragma once

#include "models/services/formservice.h"

namespace soattt {

/// Fills the annual report of HP2026 Đ25.1 from the registers of the book.
FormDraft draftAnnualHp2026(const Session& session, const FormInfo& form,
                            const FormRequest& request);

} // namespace soattt
