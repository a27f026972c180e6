#include "models/services/signinguard.h"

#include "models/services/officeservice.h"

#include <QCoreApplication>

#include <algorithm>

namespace soattt {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Session)
};

constexpr int usualFailures = 5;
constexpr int countedAtMost = 20; ///< by then the wait is the longest

/// How many wrong ones stand since the last right one, and when the last was.
struct Failures
{
    int count = 0;
    QDateTime last;
};

Failures failuresOf(Book& book, const QString& name)
{
    Failures failures;
    for (const LogEntry& entry : book.log().signIns(name, countedAtMost)) {
        if (entry.action != QLatin1String("sign-in-refused"))
            break;
        if (failures.count++ == 0)
            failures.last = entry.at;
    }
    return failures;
}

qint64 waitAfter(int extraFailures)
{
    qint64 wait = SignInGuard::firstWait;
    for (int i = 0; i < extraFailures && wait < SignInGuard::longestWait; ++i)
        wait *= 2;
    return std::min<qint64>(wait, SignInGuard::longestWait);
}

} // namespace

int SignInGuard::allowedFailures() const
{
    const auto range = OfficeService(Session::system(m_book))
                           .thresholds()
                           .value<NumberRange>(ThresholdKey::LoginMaxFailures);
    return range ? range->max : usualFailures;
}

/// A clock set back doesn't make anybody wait for it to catch up.
qint64 SignInGuard::secondsToWait(const QString& name) const
{
    const Failures failures = failuresOf(m_book, name);
    if (failures.count == 0)
        return 0;
    const int allowed = allowedFailures();
    if (failures.count < allowed)
        return 0;
    const qint64 passed = failures.last.secsTo(m_book.clock().now());
    return passed < 0 ? 0 : std::max<qint64>(0, waitAfter(failures.count - allowed) - passed);
}

void SignInGuard::requireNoWait(const QString& name) const
{
    if (const qint64 wait = secondsToWait(name); wait > 0)
        throw PermissionError(
            Words::tr("Too many wrong passwords or codes in a row."),
            Words::tr("Wait %n minute(s), then try again.", nullptr, int((wait + 59) / 60)));
}

} // namespace soattt
