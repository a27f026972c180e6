#pragma once

#include "models/reports/formfields.h"
#include "models/reports/letterhead.h"
#include "models/reports/paperoptions.h"
#include "models/reports/personpaper.h"

/// Minutes of handing over equipment ("Biên bản bàn giao"). No regulation fixes a form for handing
/// over inside an office: the head is that of minutes (Nghị định 30/2020, mẫu 1.9), the sides and
/// the list are those offices use.
namespace soattt {

struct HandoverRow
{
    QString name;
    QString code;
    QString serial;
    QString condition;
    QString accessories;
    QString notes;
    bool operator==(const HandoverRow&) const = default;
};

struct HandoverValues
{
    std::optional<QString> basis;
    std::optional<QDate> handedOn;
    std::optional<QString> place;
    PersonOnPaper giver;
    PersonOnPaper receiver;
    std::optional<QString> reason; ///< none: the line is left out
    std::optional<QString> subject;
    std::vector<HandoverRow> rows;
    std::optional<qint64> copies = 2; ///< of the minutes
    bool operator==(const HandoverValues&) const = default;
};

using HandoverField = FormField<HandoverValues>;

/// "1", "2", "3.1" … in the order of the paper; the list of assets is not among them: it is the
/// record's.
const std::vector<HandoverField>& handoverFields();
/// By field id: from which register, a sentence.
QHash<QString, QString> handoverSources();

ReportDocument buildHandover(const HandoverValues& values, const LetterheadData& head,
                             const PaperOptions& options);

} // namespace soattt
