#pragma once

#include "models/services/formservice.h"

namespace soattt {

/// Gathers what the inspection team asks for. Registers of secret-document machines are counted and
/// not listed: they are shown at the screen to those who may see them.
FormDraft draftInspectionPack(const Session& session, const FormInfo& form,
                              const FormRequest& request);

} // namespace soattt
