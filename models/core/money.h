#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace soattt {

/// An amount in whole đồng (VNĐ has no minor unit in office papers). Never negative above
/// 10^15 in absolute value: larger is a typing error.
class Money
{
public:
    /// Throws DataError when out of range.
    explicit Money(qint64 dong = 0);
    static bool isPossible(qint64 dong);

    /// Reads what people and Excel write: "12.450.000 đ", "12,450,000", "12450000 VNĐ", "1,5 triệu"
    /// is not accepted. Empty on anything doubtful.
    static std::optional<Money> tryFromString(const QString& text);
    static Money fromString(const QString& text);

    qint64 dong() const { return m_dong; }
    /// "12.450.000", grouped by dots, no unit.
    QString toString() const;
    auto operator<=>(const Money&) const = default;
    Money operator+(Money other) const { return Money(m_dong + other.m_dong); }

private:
    qint64 m_dong;
};

} // namespace soattt
