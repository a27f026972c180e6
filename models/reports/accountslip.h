#pragma once

#include "models/reports/formfields.h"
#include "models/reports/letterhead.h"
#include "models/reports/paperoptions.h"
#include "models/reports/personpaper.h"

/// The slips by which an account is asked for and by which it is taken back. No regulation fixes
/// their form; the head is that of Nghị định 30/2020.
namespace soattt {

enum class AccountSlip { Request, Revocation };

struct AccountSlipValues
{
    PersonOnPaper person; ///< who uses the account or answers for it
    std::optional<QString> system;
    std::optional<QString> username;
    std::optional<QString> type;
    std::optional<QString> rights;
    std::optional<QString> reason;
    std::optional<QString> done; ///< what was done with it, when and by whom
    bool operator==(const AccountSlipValues&) const = default;
};

using AccountSlipField = FormField<AccountSlipValues>;

const std::vector<AccountSlipField>& accountSlipFields(AccountSlip slip);
/// By field id: from which register, a sentence.
QHash<QString, QString> accountSlipSources();

ReportDocument buildAccountSlip(AccountSlip slip, const AccountSlipValues& values,
                                const LetterheadData& head, const PaperOptions& options);

} // namespace soattt
