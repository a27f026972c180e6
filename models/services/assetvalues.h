#pragma once

#include "models/registers/depreciation.h"
#include "models/services/session.h"

namespace soattt {

/// What assets are worth by the office's own table of depreciation rates.
class AssetValues
{
public:
    explicit AssetValues(const Session& session);
    AssetValue on(const QDate& day, const Asset& asset) const
    {
        return valueOn(day, asset, m_rates);
    }
    bool hasRates() const { return !m_rates.empty(); }

    /// The lines that ship with the program, not yet in the book's table: by type and day.
    static std::vector<DepreciationRate> shipped();
    /// Puts the shipped ones into the table that it lacks; returns how many.
    static int addShipped(const Session& session);

private:
    std::vector<DepreciationRate> m_rates;
};

} // namespace soattt
