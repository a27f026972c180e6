#include "models/registers/depreciation.h"

#include <algorithm>

namespace soattt {

namespace {

qint64 rounded(qint64 part, qint64 whole)
{
    return (part + whole / 2) / whole;
}

/// What one year takes from what is left, by the line in force at its end.
class Wear
{
public:
    Wear(qint64 original)
        : m_original(original)
        , m_left(original)
    {
    }
    qint64 left() const { return m_left; }
    void takeYear(const DepreciationRate& rate, qint64 yearsUsed)
    {
        const bool changed = m_line && *m_line != rate.code;
        m_respread = m_respread || changed;
        if (changed)
            m_yearly = spread(rate, yearsUsed);
        else if (!m_respread)
            m_yearly = rounded(m_original * rate.hundredths().value_or(0), 10'000);
        m_line = rate.code;
        const bool last = yearsUsed + 1 >= rate.usefulLife.value_or(1);
        m_left = last ? 0 : std::max<qint64>(0, m_left - m_yearly);
    }

private:
    qint64 spread(const DepreciationRate& rate, qint64 yearsUsed) const
    {
        const qint64 years = rate.usefulLife.value_or(1) - yearsUsed;
        return years < 1 ? m_left : rounded(m_left, years);
    }

    qint64 m_original;
    qint64 m_left;
    qint64 m_yearly = 0;
    bool m_respread = false;
    std::optional<QString> m_line;
};

qint64 leftOn(const QDate& day, const Asset& asset, const std::vector<DepreciationRate>& rates)
{
    Wear wear(asset.originalValue->dong());
    const int first = asset.purchasedOn->year();
    for (int year = first; QDate(year, 12, 31) <= day && wear.left() > 0; ++year) {
        if (const auto rate = rateFor(asset.type, QDate(year, 12, 31), rates))
            wear.takeYear(*rate, year - first);
    }
    return wear.left();
}

} // namespace

std::optional<DepreciationRate> rateFor(AssetType type, const QDate& on,
                                        const std::vector<DepreciationRate>& rates)
{
    const DepreciationRate* best = nullptr;
    for (const DepreciationRate& rate : rates) {
        const bool fits =
            std::find(rate.types.begin(), rate.types.end(), type) != rate.types.end() &&
            !rate.closedOn && !rate.withdrawn && rate.validFromOn && *rate.validFromOn <= on;
        if (fits && (!best || *best->validFromOn < *rate.validFromOn))
            best = &rate;
    }
    return best ? std::optional<DepreciationRate>(*best) : std::nullopt;
}

AssetValue valueOn(const QDate& day, const Asset& asset, const std::vector<DepreciationRate>& rates)
{
    AssetValue value;
    value.by = rateFor(asset.type, day, rates);
    if (!asset.originalValue || !value.by)
        return value;
    if (value.by->minimumValue && asset.originalValue->dong() < value.by->minimumValue->dong()) {
        value.what = AssetValue::What::Tool;
        return value;
    }
    if (!asset.purchasedOn || *asset.purchasedOn > day)
        return value;
    value.what = AssetValue::What::FixedAsset;
    value.life = value.by->usefulLife;
    value.expiresOn = asset.purchasedOn->addYears(int(value.life.value_or(0)));
    value.remaining = Money(leftOn(day, asset, rates));
    return value;
}

} // namespace soattt
