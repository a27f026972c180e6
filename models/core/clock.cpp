#include "models/core/clock.h"

namespace soattt {

QDateTime SystemClock::now() const
{
    const QDateTime local = QDateTime::currentDateTime();
    return local.toOffsetFromUtc(local.offsetFromUtc());
}

FixedClock::FixedClock(const QDateTime& now)
    : m_now(now)
{
}

} // namespace soattt
