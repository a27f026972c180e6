#pragma once

#include <QDate>
#include <QDateTime>

namespace soattt {

/// Vietnam keeps one time zone without summer time; times are stored in UTC and shown at this
/// offset.
inline constexpr int officeOffsetSeconds = 7 * 3600;

/// The same instant at the office's offset.
QDateTime atOffice(const QDateTime& time);

/// dd/MM/yyyy HH:mm at the office's offset, as lists show it.
QString timeForPeople(const QDateTime& time);

/// Where time comes from, so that tests and rehearsals can set it.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Now, at the office's offset.
    virtual QDateTime now() const = 0;
    /// True when somebody set the time by hand; it is then written in the log.
    virtual bool isRehearsal() const = 0;
    QDate today() const { return now().date(); }
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override;
    bool isRehearsal() const override { return false; }
};

/// Stands still at a given time; `set` moves it.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(const QDateTime& now);
    QDateTime now() const override { return m_now; }
    bool isRehearsal() const override { return true; }
    void set(const QDateTime& now);

private:
    QDateTime m_now;
};

} // namespace soattt
