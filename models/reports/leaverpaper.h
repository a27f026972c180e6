#pragma once

#include "models/reports/formfields.h"
#include "models/reports/letterhead.h"
#include "models/reports/paperoptions.h"
#include "models/reports/personpaper.h"

/// Minutes of what a person who leaves, or changes post, gives back (duties A8, B6). No regulation
/// fixes their form; the head is that of minutes (Nghị định 30/2020, mẫu 1.9).
namespace soattt {

struct LeaverAccountRow
{
    QString system;
    QString username;
    QString settled;   ///< "Đã thu hồi"
    QString successor; ///< name
    QString notes;
    bool operator==(const LeaverAccountRow&) const = default;
};

struct LeaverAssetRow
{
    QString name;
    QString code; ///< with the serial number
    QString settled;
    QString receiver;
    QString handover; ///< code of its minutes
    bool operator==(const LeaverAssetRow&) const = default;
};

struct LeaverValues
{
    PersonOnPaper person;
    std::optional<QString> cause; ///< "Nghỉ việc"
    std::optional<QDate> on;
    std::optional<QString> decision;
    std::optional<QString> place;
    std::vector<LeaverAccountRow> accounts;
    std::vector<LeaverAssetRow> assets;
    bool nothingLeft = false; ///< no account and no asset is still open
    bool operator==(const LeaverValues&) const = default;
};

using LeaverField = FormField<LeaverValues>;

const std::vector<LeaverField>& leaverFields();
/// By field id: from which register, a sentence.
QHash<QString, QString> leaverSources();

ReportDocument buildLeaver(const LeaverValues& values, const LetterheadData& head,
                           const PaperOptions& options);

} // namespace soattt
