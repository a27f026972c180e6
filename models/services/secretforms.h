#pragma once

#include "models/services/formservice.h"

namespace soattt {

FormDraft draftSecretRegister(const Session& session, const FormInfo& form,
                              const FormRequest& request);
FormDraft draftSecretInspection(const Session& session, const FormInfo& form,
                                const FormRequest& request);

} // namespace soattt
