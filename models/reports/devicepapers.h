#pragma once

#include "models/core/money.h"
#include "models/reports/formfields.h"
#include "models/reports/letterhead.h"
#include "models/reports/paperoptions.h"
#include "models/reports/personpaper.h"

/// Papers in the life of a device. No regulation fixes a form for the first three: head and end are
/// those of Nghị định 30/2020, what stands in them is what the regulations and NIST SP 800-88 ask
/// to be written down.
namespace soattt {

/// A line of a paper: what it says is known by its id.
struct PaperLine
{
    const char* id;
    const char* label;
    FormFieldType type = FormFieldType::Text;
};

/// Texts by the id of the line; an absent one prints as dots.
struct PaperValues
{
    QHash<QString, QString> texts;
    bool operator==(const PaperValues&) const = default;

    void say(const char* id, const QString& text);
    std::optional<QString> text(const char* id) const;
};

using PaperField = FormField<PaperValues>;
/// Source of every line of a paper that is about one record.
QHash<QString, QString> recordSources(const std::vector<PaperField>& fields);

const std::vector<PaperField>& repairFields();
ReportDocument buildRepairRequest(const PaperValues& values, const LetterheadData& head,
                                  const PaperOptions& options);

const std::vector<PaperField>& sanitizationFields();
/// `warning`: what the medium does not allow, printed with the method.
ReportDocument buildSanitization(const PaperValues& values, const QString& warning,
                                 const LetterheadData& head, const PaperOptions& options);

struct DisposalRow
{
    QString name;
    QString code;
    QString type;
    qint64 quantity = 1;
    QString condition;
    std::optional<Money> original;
    std::optional<Money> remaining;
    QString reason;
    QString drives; ///< each with its fate
    bool operator==(const DisposalRow&) const = default;
};
struct DisposalPaper
{
    PaperValues values;
    QStringList council;
    std::vector<DisposalRow> rows;
};
const std::vector<PaperField>& disposalFields();
ReportDocument buildDisposal(const DisposalPaper& paper, const LetterheadData& head,
                             const PaperOptions& options);

/// Columns of mẫu C53-HD.
struct StocktakeRow
{
    QString name;
    QString code;
    QString place;
    bool booked = false;
    bool present = false;
    std::optional<Money> original;
    std::optional<Money> remaining;
    QString note;
    bool operator==(const StocktakeRow&) const = default;
};
struct StocktakePaper
{
    PaperValues values;
    QStringList committee;
    std::vector<StocktakeRow> rows;
};
const std::vector<PaperField>& stocktakeFields();
ReportDocument buildStocktake(const StocktakePaper& paper, const LetterheadData& head,
                              const PaperOptions& options);

} // namespace soattt
