#include "models/registers/value.h"

namespace soattt {

namespace {

struct Canonical
{
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString& text) const { return text; }
    QString operator()(qint64 number) const { return QString::number(number); }
    QString operator()(bool yes) const { return yes ? QStringLiteral("1") : QStringLiteral("0"); }
    QString operator()(const QDate& date) const { return date.toString(Qt::ISODate); }
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
