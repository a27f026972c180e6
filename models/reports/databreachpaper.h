#pragma once

#include "models/reports/formfields.h"
#include "models/reports/letterhead.h"
#include "models/reports/paperoptions.h"

/// NĐ 356/2025 Mẫu 08: notice of a breach of the protection of personal data.
namespace soattt {

struct DataBreachValues
{
    using Text = std::optional<QString>;

    Text name;
    Text address;
    Text otherAddress;
    Text decision;
    Text taxCode;
    Text phone;
    Text website;
    Text responsible; ///< name
    Text responsiblePost;
    Text responsiblePhone;
    Text responsibleEmail;
    Text happened;
    Text place;
    Text act;
    Text parties;
    Text data; ///< kinds and amount
    Text consequences;
    Text measures;
    Text enclosures; ///< one a line
    bool operator==(const DataBreachValues&) const = default;
};

using DataBreachField = FormField<DataBreachValues>;

const std::vector<DataBreachField>& dataBreachFields();
QHash<QString, QString> dataBreachSources();
ReportDocument buildDataBreach(const DataBreachValues& values, const LetterheadData& head,
                               const QStringList& recipients, const PaperOptions& options);

} // namespace soattt
