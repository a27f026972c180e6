#include "models/registers/value.h"

namespace soattt {

namespace {

/// As Qt::ISODate, without its way through printf; a record has many dates.
QString dateText(const QDate& date)
{
    if (!date.isValid() || date.year() < 1000 || date.year() > 9999)
        return date.toString(Qt::ISODate);
    QString text = QStringLiteral("0000-00-00");
    QChar* const at = text.data();
    const auto put = [at](int last, int number, int digits) {
        for (int i = 0; i < digits; ++i, number /= 10)
            at[last - i] = QChar(u'0' + number % 10);
    };
    put(3, date.year(), 4);
    put(6, date.month(), 2);
    put(9, date.day(), 2);
    return text;
}

struct Canonical
{
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString& text) const { return text; }
    QString operator()(qint64 number) const { return QString::number(number); }
    QString operator()(bool yes) const { return yes ? QStringLiteral("1") : QStringLiteral("0"); }
    QString operator()(const QDate& date) const { return dateText(date); }
    QString operator()(const QDateTime& time) const { return time.toUTC().toString(Qt::ISODate); }
    QString operator()(const QStringList& list) const { return list.join(QLatin1Char('\n')); }
};

} // namespace

QString textOf(const Value& value)
{
    const QString* text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

QString canonicalText(const Value& value)
{
    return std::visit(Canonical{}, value);
}

} // namespace soattt
