#pragma once

#include <QElapsedTimer>
#include <QJsonObject>
#include <QString>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

namespace soattt::bench {

inline double milliseconds(const std::function<void()>& call)
{
    QElapsedTimer timer;
    timer.start();
    call();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// The value that so many of a hundred do not exceed.
inline double percentile(std::vector<double> times, int percent)
{
    std::sort(times.begin(), times.end());
    const size_t last = times.size() - 1;
    return times[std::min(last, last * size_t(percent) / 100 + (percent == 50 ? 0 : 1))];
}

inline double median(const std::vector<double>& times)
{
    return percentile(times, 50);
}

/// Lines for people and the same as JSON.
class Results
{
public:
    /// `goal` in the same unit; 0: there is none. `floor`: the least this machine takes for it.
    void add(const char* key, const char* what, double value, double goal, double floor = 0)
    {
        std::printf("%-44s %9.2f ms", what, value);
        if (goal > 0)
            std::printf("   (at most %g)%s", goal, value > goal ? "  OVER" : "");
        if (floor > 0)
            std::printf("   %.1fx of %.2f", value / floor, floor);
        std::printf("\n");
        QJsonObject result{{QStringLiteral("ms"), value}};
        if (goal > 0)
            result.insert(QStringLiteral("goal_ms"), goal);
        if (floor > 0)
            result.insert(QStringLiteral("floor_ms"), floor);
        m_json.insert(QString::fromLatin1(key), result);
    }
    void addTimes(const char* key, const char* what, const std::vector<double>& times, double goal,
                  double floor)
    {
        const QString name = QString::fromLatin1(key);
        const QString text = QString::fromUtf8(what);
        add(qPrintable(name + QStringLiteral(".p50")), qPrintable(text + QStringLiteral(", p50")),
            median(times), 0, floor);
        add(qPrintable(name + QStringLiteral(".p99")), qPrintable(text + QStringLiteral(", p99")),
            percentile(times, 99), goal, floor);
    }
    const QJsonObject& json() const { return m_json; }

private:
    QJsonObject m_json;
};

} // namespace soattt::bench
