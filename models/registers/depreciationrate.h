#pragma once

#include "models/registers/asset.h"

namespace soattt {

/// One line of the table of wear of state assets, valid from a day until a later line for the same
/// type begins. The office keeps it; nothing of it is in the program.
struct DepreciationRate : RecordBase
{
    QString name;
    std::vector<AssetType> types;
    std::optional<QDate> validFromOn;
    std::optional<qint64> usefulLife;  ///< years
    QString rate;                      ///< percent a year: "14,29"
    std::optional<Money> minimumValue; ///< original value from which an asset is a fixed one
    QString source;                    ///< the text it is taken from
    bool unverified = false;           ///< not yet compared with the original text

    /// Hundredths of a percent a year; nothing where the rate can't be read.
    std::optional<qint64> hundredths() const;
};

template <> inline constexpr const char* kindKey<DepreciationRate> = "depreciation-rates";

const RecordKind& depreciationRateKind();

} // namespace soattt
