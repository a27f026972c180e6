#include "models/core/clock.h"

namespace soattt {

QDateTime atOffice(const QDateTime& time)
{
    return time.toOffsetFromUtc(officeOffsetSeconds);
}

QString timeForPeople(const QDateTime& time)
{
    return atOffice(time).toString(QStringLiteral("dd/MM/yyyy HH:mm"));
}

QDateTime SystemClock::now() const
{
    return atOffice(QDateTime::currentDateTimeUtc());
}

FixedClock::FixedClock(const QDateTime& now)
    : m_now(atOffice(now))
{
}

void FixedClock::set(const QDateTime& now)
{
    m_now = atOffice(now);
}

} // namespace soattt
