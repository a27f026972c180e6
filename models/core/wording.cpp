#include "models/core/text.h"

#include <QStringList>

#include <array>
#include <optional>

namespace soattt::text {

namespace {

constexpr quint64 billion = 1'000'000'000;

constexpr std::array<const char16_t*, 10> digitNames{u"không", u"một", u"hai", u"ba",  u"bốn",
                                                     u"năm",   u"sáu", u"bảy", u"tám", u"chín"};

QString digitName(int digit)
{
    return QString::fromUtf16(digitNames.at(static_cast<std::size_t>(digit)));
}

/// The last digit after "mười" (tens 1) or "… mươi" (tens 2…9).
QString unitAfterTens(int tens, int unit)
{
    if (unit == 5)
        return QStringLiteral("lăm");
    if (tens > 1 && unit == 1)
        return QStringLiteral("mốt");
    if (tens > 1 && unit == 4)
        return QStringLiteral("tư");
    return digitName(unit);
}

class NumberReader
{
public:
    explicit NumberReader(ZeroTens zeroTens)
        : m_zero(zeroTens == ZeroTens::Linh ? QStringLiteral("linh") : QStringLiteral("lẻ"))
    {
    }

    QString read(quint64 number)
    {
        if (number == 0)
            return digitName(0);
        readAll(number);
        return m_words.join(QLatin1Char(' '));
    }

private:
    void readAll(quint64 number)
    {
        if (number >= billion) {
            readAll(number / billion);
            m_words += QStringLiteral("tỷ");
        }
        const auto rest = static_cast<int>(number % billion);
        readGroup(rest / 1'000'000, QStringLiteral("triệu"));
        readGroup(rest / 1000 % 1000, QStringLiteral("nghìn"));
        readGroup(rest % 1000, QString());
    }

    /// Three digits; a group of zeros is silent, a later group says its hundreds even when zero.
    void readGroup(int group, const QString& name)
    {
        if (group == 0)
            return;
        const int hundreds = group / 100;
        const bool full = hundreds > 0 || !m_words.isEmpty();
        if (full)
            m_words << digitName(hundreds) << QStringLiteral("trăm");
        readTens(group / 10 % 10, group % 10, full);
        if (!name.isEmpty())
            m_words += name;
    }

    void readTens(int tens, int unit, bool afterHundreds)
    {
        if (tens == 0) {
            if (unit > 0 && afterHundreds)
                m_words += m_zero;
            if (unit > 0)
                m_words += digitName(unit);
            return;
        }
        if (tens == 1)
            m_words += QStringLiteral("mười");
        else
            m_words << digitName(tens) << QStringLiteral("mươi");
        if (unit > 0)
            m_words += unitAfterTens(tens, unit);
    }

    QString m_zero;
    QStringList m_words;
};

/// Three numbers with twice the same separator between them: / - or a dot.
std::optional<std::array<QStringView, 3>> splitDate(QStringView text)
{
    for (const QChar separator : {u'/', u'-', u'.'}) {
        const auto parts = text.split(separator);
        if (parts.size() == 3)
            return std::array{parts[0].trimmed(), parts[1].trimmed(), parts[2].trimmed()};
    }
    return std::nullopt;
}

/// ASCII digits only, at most four of them.
std::optional<int> smallNumber(QStringView text)
{
    if (text.isEmpty() || text.size() > 4)
        return std::nullopt;
    int number = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        number = number * 10 + (c.unicode() - u'0');
    }
    return number;
}

/// Empty unless written with two or four digits.
std::optional<int> yearOf(QStringView text)
{
    const auto number = smallNumber(text);
    if (!number || (text.size() != 2 && text.size() != 4))
        return std::nullopt;
    if (text.size() == 2)
        return *number < 70 ? 2000 + *number : 1900 + *number;
    return *number >= 1900 && *number < 2200 ? number : std::nullopt;
}

} // namespace

QString moneyInWords(qint64 dong, ZeroTens zeroTens)
{
    const quint64 amount = dong < 0 ? 0 - static_cast<quint64>(dong) : static_cast<quint64>(dong);
    QString words = NumberReader(zeroTens).read(amount) + QStringLiteral(" đồng");
    if (dong < 0)
        return QStringLiteral("Âm ") + words;
    words[0] = words[0].toUpper();
    return words;
}

QString dateInDocuments(const QDate& date)
{
    if (!date.isValid())
        return {};
    const QString month =
        date.month() <= 2 ? twoDigits(date.month()) : QString::number(date.month());
    return QStringLiteral("ngày %1 tháng %2 năm %3")
        .arg(twoDigits(date.day()), month, QString::number(date.year()));
}

QString dateForPeople(const QDate& date)
{
    return date.toString(QStringLiteral("dd/MM/yyyy"));
}

QString dateForPeople(const std::optional<QDate>& date)
{
    return date ? dateForPeople(*date) : QString();
}

QString timeInDocuments(const QDateTime& time)
{
    return time.toString(QStringLiteral("HH:mm 'ngày' dd/MM/yyyy"));
}

QString twoDigits(qint64 number)
{
    const QString plain = QString::number(number);
    return number >= 1 && number <= 9 ? QLatin1Char('0') + plain : plain;
}

QDate dateFromPeople(const QString& text)
{
    const auto parts = splitDate(QStringView(text).trimmed());
    if (!parts)
        return {};
    const bool yearFirst = parts->front().size() == 4;
    const auto year = yearOf(yearFirst ? parts->front() : parts->back());
    const auto month = smallNumber(parts->at(1));
    const auto day = smallNumber(yearFirst ? parts->back() : parts->front());
    if (!year || !month || !day)
        return {};
    return QDate(*year, *month, *day);
}

} // namespace soattt::text
