#pragma once

#include "models/services/formservice.h"

namespace soattt {

/// Fills the report of a period that HP2026 Đ25.1, HP2016 Đ22.2 or TG2020 Đ17.7 asks for from the
/// registers of the book.
FormDraft draftAnnualHp2026(const Session& session, const FormInfo& form,
                            const FormRequest& request);

} // namespace soattt
