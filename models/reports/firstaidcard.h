#pragma once

#include "models/reports/paperoptions.h"
#include "models/reports/reportdocument.h"

/// A card for the wall: what a user does at an infected machine (duty C8), by the words of the
/// regulations applied.
namespace soattt {

struct FirstAidAction
{
    QString label; ///< "Tắt máy"
    QString text;  ///< verbatim
    bool operator==(const FirstAidAction&) const = default;
};

struct FirstAidPart
{
    QString regulation; ///< name and clause
    QString note;       ///< where the text speaks of something narrower
    std::vector<FirstAidAction> actions;
    bool operator==(const FirstAidPart&) const = default;
};

struct FirstAidCard
{
    QString office;
    std::vector<FirstAidPart> parts; ///< empty: no regulation says anything
    QString contact;                 ///< whom to call, with the number
};

ReportDocument buildFirstAidCard(const FirstAidCard& card, const PaperOptions& options);

} // namespace soattt
