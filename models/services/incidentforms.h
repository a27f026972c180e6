#pragma once

#include "models/services/formservice.h"

namespace soattt {

/// The papers about one incident.
FormDraft draftAppendix2(const Session& session, const FormInfo& form, const FormRequest& request);
FormDraft draftIncidentHp2026(const Session& session, const FormInfo& form,
                              const FormRequest& request);
FormDraft draftTt20Initial(const Session& session, const FormInfo& form,
                           const FormRequest& request);
FormDraft draftTt20Final(const Session& session, const FormInfo& form, const FormRequest& request);
FormDraft draftIncidentMinutes(const Session& session, const FormInfo& form,
                               const FormRequest& request);
/// The notice of a breach of personal data.
FormDraft draftDataBreach(const Session& session, const FormInfo& form, const FormRequest& request);
/// The card for the wall, about the office.
FormDraft draftFirstAidCard(const Session& session, const FormInfo& form,
                            const FormRequest& request);

/// Keeps the number of the notice with the breach.
void dataBreachIssued(Repository& repository, RecordWriter& writer, const Document& document);

} // namespace soattt
