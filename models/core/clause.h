#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace soattt {

/// A place in a regulation: which one, and Điều.khoản.điểm as the duty matrix cites it,
/// for example TG2020 and Đ6.1.e. An office's own rule cites regulation "OWN".
class Clause
{
public:
    /// "TG2020 Đ6.1.e"; several places of one regulation may stand together: "HP2016 Đ7.3; Đ10.6".
    /// Throws DataError when either part is missing.
    static Clause fromString(const QString& text);
    static std::optional<Clause> tryFromString(const QString& text);

    const QString& regulation() const { return m_regulation; }
    const QString& place() const { return m_place; }
    QString toString() const { return m_regulation + QLatin1Char(' ') + m_place; }
    bool operator==(const Clause&) const = default;

private:
    Clause(QString regulation, QString place);
    QString m_regulation;
    QString m_place;
};

/// "TG2020 Đ6.1.e" for each of them.
QStringList texts(const QList<Clause>& clauses);

} // namespace soattt
