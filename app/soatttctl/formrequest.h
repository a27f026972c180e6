#pragma once

#include "app/soatttctl/arguments.h"
#include "models/services/formservice.h"

namespace soattt::ctl {

/// The period of --period; nothing when it was not given. Throws UsageError on a wrong one.
std::optional<Period> periodFrom(const Arguments& arguments);

/// A draft as the file its name's ending asks for, .pdf or .docx.
QByteArray rendered(const ReportDocument& document, const QString& path);

/// What the registers contradict, for the person; never on the paper.
void sayWarnings(const FormDraft& draft);

} // namespace soattt::ctl
