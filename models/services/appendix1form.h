#pragma once

#include "models/services/formservice.h"

namespace soattt {

/// Fills Phụ lục I (KT2017) from the registers of the book.
FormDraft draftAppendix1(const Session& session, const FormInfo& form, const FormRequest& request);

} // namespace soattt
