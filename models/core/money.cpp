#include "models/core/money.h"

#include "models/core/error.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace soattt {

namespace {

constexpr qint64 limit = 1'000'000'000'000'000;

QString refusal(const QString& text)
{
    return QCoreApplication::translate("Money", "\"%1\" is not an amount of money in đồng.")
        .arg(text);
}

} // namespace

Money::Money(qint64 dong)
    : m_dong(dong)
{
    if (!isPossible(dong))
        throw DataError(refusal(QString::number(dong)));
}

bool Money::isPossible(qint64 dong)
{
    return dong <= limit && dong >= -limit;
}

std::optional<Money> Money::tryFromString(const QString& text)
{
    static const QRegularExpression shape(
        QStringLiteral(
            "^(-?)(\\d{1,3}(?:\\.\\d{3})+|\\d{1,3}(?:,\\d{3})+|\\d{1,3}(?: \\d{3})+|\\d+)"
            "(?:[.,]0{1,2})?\\s*(?:đồng|đ|₫|vnđ|vnd)?\\.?$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QString cleaned = text.normalized(QString::NormalizationForm_C).trimmed();
    cleaned.replace(QChar(0x00a0), QLatin1Char(' '));
    const auto match = shape.match(cleaned);
    if (!match.hasMatch())
        return std::nullopt;
    QString digits = match.captured(2);
    digits.remove(QLatin1Char('.')).remove(QLatin1Char(',')).remove(QLatin1Char(' '));
    bool ok = false;
    const qint64 value = (match.captured(1) + digits).toLongLong(&ok);
    if (!ok || !isPossible(value))
        return std::nullopt;
    return Money(value);
}

Money Money::fromString(const QString& text)
{
    const auto money = tryFromString(text);
    if (!money)
        throw DataError(refusal(text));
    return *money;
}

QString Money::toString() const
{
    QString digits = QString::number(m_dong < 0 ? -m_dong : m_dong);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, QLatin1Char('.'));
    return m_dong < 0 ? QLatin1Char('-') + digits : digits;
}

} // namespace soattt
