#include "app/soattt/options.h"

#include "models/core/error.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace soattt {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Options)
};

QDateTime timeFrom(const QString& text)
{
    const QDate day = QDate::fromString(text.left(10), Qt::ISODate);
    const QTime time =
        text.size() > 10 ? QTime::fromString(text.mid(11), QStringLiteral("HH:mm")) : QTime(8, 0);
    if (!day.isValid() || !time.isValid())
        throw UserError(Words::tr("--now takes a time like 2026-11-21 or "
                                  "2026-11-21T09:15."));
    return QDateTime(day, time, Qt::OffsetFromUTC, officeOffsetSeconds);
}

} // namespace

Options Options::fromArguments(const QStringList& arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption now({QStringLiteral("now"), QStringLiteral("today")}, QString(),
                                 QStringLiteral("TIME"));
    const QCommandLineOption screenshots(QStringLiteral("screenshots"), QString(),
                                         QStringLiteral("DIR"));
    const QCommandLineOption only(QStringLiteral("only"), QString(), QStringLiteral("NAMES"));
    parser.addOptions({now, screenshots, only});
    parser.addPositionalArgument(QStringLiteral("BOOK"), QString());
    if (!parser.parse(arguments))
        throw UserError(parser.errorText());
    Options options;
    options.book = parser.positionalArguments().value(0);
    options.screenshots = parser.value(screenshots);
    options.only = parser.value(only).split(QLatin1Char(','), Qt::SkipEmptyParts);
    if (parser.isSet(now))
        options.now = timeFrom(parser.value(now));
    return options;
}

std::unique_ptr<Clock> Options::makeClock() const
{
    if (now)
        return std::make_unique<FixedClock>(*now);
    return std::make_unique<SystemClock>();
}

} // namespace soattt
