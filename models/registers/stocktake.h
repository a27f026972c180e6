#pragma once

#include "models/registers/asset.h"

namespace soattt {

enum class StocktakeOutcome { Expected, Found, Missing, Unexpected, WrongPlace };

/// A stock-take: what the register expects in the office, a department or a place, and what was
/// found there.
struct Stocktake : RecordBase
{
    QString subject;
    std::optional<QDate> takenOn;
    std::optional<Ref<Department>> department; ///< whose assets; nothing: all
    QString place;                             ///< whose assets; empty: all
    QStringList committee;                     ///< "Name – post – role" each
    std::optional<QDate> finishedOn;
    std::optional<qint64> expected;
    std::optional<qint64> found;
    std::optional<qint64> missing;
    std::optional<qint64> unexpected;
    std::optional<qint64> wrongPlace;
    QString paper;
};

/// One asset expected or found, with its values as the register had them.
struct StocktakeLine : RecordBase
{
    std::optional<Ref<Stocktake>> stocktake;
    std::optional<Ref<Asset>> asset;
    QString scanned; ///< a code that is no asset's
    QString name;
    QString bookPlace;
    QString foundPlace;
    bool booked = false; ///< expected here by the register
    StocktakeOutcome outcome = StocktakeOutcome::Expected;
    std::optional<Money> originalValue;
    std::optional<Money> remainingValue;
    QString condition;
    QString settlement; ///< what was done about a difference
    std::optional<QDate> settledOn;

    bool isDifference() const
    {
        return outcome == StocktakeOutcome::Missing || outcome == StocktakeOutcome::Unexpected ||
               outcome == StocktakeOutcome::WrongPlace;
    }
    bool isPresent() const
    {
        return outcome != StocktakeOutcome::Expected && outcome != StocktakeOutcome::Missing;
    }
};

template <> inline constexpr const char* kindKey<Stocktake> = "stocktakes";
template <> inline constexpr const char* kindKey<StocktakeLine> = "stocktake-lines";
template <> std::span<const EnumEntry<StocktakeOutcome>> enumEntries<StocktakeOutcome>();

const RecordKind& stocktakeKind();
const RecordKind& stocktakeLineKind();

} // namespace soattt
