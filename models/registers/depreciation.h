#pragma once

#include "models/registers/depreciationrate.h"

namespace soattt {

/// What the table of rates says of an asset on a day.
struct AssetValue
{
    enum class What {
        Unknown, ///< no original value, no day of purchase, or no line of the table
        Tool,    ///< below the value of a fixed asset
        FixedAsset
    };
    What what = What::Unknown;
    std::optional<Money> remaining;     ///< of a fixed asset
    std::optional<qint64> life;         ///< years, by the line in force
    std::optional<QDate> expiresOn;     ///< end of the useful life
    std::optional<DepreciationRate> by; ///< the line in force that day
    bool operator==(const AssetValue& other) const
    {
        return what == other.what && remaining == other.remaining && life == other.life &&
               expiresOn == other.expiresOn;
    }
};

/// The line for the type in force on a day: the newest that has begun and is not closed.
std::optional<DepreciationRate> rateFor(AssetType type, const QDate& on,
                                        const std::vector<DepreciationRate>& rates);

/// Wear is booked once a year, on 31 December, for what is there that day; the last year takes what
/// is left. When another line comes into force, what is left is spread over the years the new life
/// leaves, and taken at once where none are left (TT 141/2025/TT-BTC Đ14.1, 14.11, 18.1).
AssetValue valueOn(const QDate& day, const Asset& asset,
                   const std::vector<DepreciationRate>& rates);

} // namespace soattt
