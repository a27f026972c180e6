#pragma once

#include "models/reports/formfields.h"
#include "models/reports/letterhead.h"
#include "models/reports/paperoptions.h"
#include "models/reports/personpaper.h"

/// Minutes of an account review ("Biên bản rà soát tài khoản"). No regulation fixes a form: the
/// head is that of minutes (Nghị định 30/2020, mẫu 1.9), the list says of each account what A1 of
/// the duties asks to keep: account, holder, decision, reviewer, day.
namespace soattt {

struct ReviewPaperRow
{
    QString system;
    QString username;
    QString person;
    bool isOwn = false; ///< decided by the one who holds it
    QString rights;
    QString decision;
    QString reason;
    QString done; ///< "05/07/2026"
    bool operator==(const ReviewPaperRow&) const = default;
};

struct ReviewPaperValues
{
    std::optional<QString> basis; ///< the clause that asks for it, as documents cite it
    std::optional<QString> title;
    std::optional<QString> scope;
    std::optional<QDate> openedOn;
    std::optional<QDate> finishedOn;
    PersonOnPaper reviewer;
    std::optional<qint64> reviewed;
    std::optional<qint64> kept;
    std::optional<qint64> reduced;
    std::optional<qint64> revoked;
    std::optional<qint64> undecided; ///< only before it is finished
    std::optional<QString> findings;
    std::vector<ReviewPaperRow> rows;
    std::optional<qint64> copies = 2;
    bool operator==(const ReviewPaperValues&) const = default;
};

using ReviewPaperField = FormField<ReviewPaperValues>;

/// The list of accounts and its counts are not among them: they are the record's.
const std::vector<ReviewPaperField>& reviewPaperFields();
/// By field id: from which register, a sentence.
QHash<QString, QString> reviewPaperSources();

ReportDocument buildReviewPaper(const ReviewPaperValues& values, const LetterheadData& head,
                                const PaperOptions& options);

} // namespace soattt
