#pragma once

#include "app/soatttctl/arguments.h"
#include "models/services/formservice.h"

namespace soattt::ctl {

/// The period of --period; nothing when it was not given. Throws UsageError on a wrong one.
std::optional<Period> periodFrom(const Arguments& arguments);

/// A draft as the file its name's ending asks for, .pdf or .docx.
QByteArray rendered(const ReportDocument& document, const QString& path);

/// A period that is not over, an earlier issue: said with a preview, asked about with an issue.
void sayDoubts(const FormService& service, const FormRequest& request);
/// What the registers contradict, for the person; never on the paper.
void sayWarnings(const FormDraft& draft);

} // namespace soattt::ctl
