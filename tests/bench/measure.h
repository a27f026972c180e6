#pragma once

#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
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

inline std::vector<double> timesOf(int rounds, const std::function<void()>& call)
{
    std::vector<double> all;
    for (int i = 0; i < rounds; ++i)
        all.push_back(milliseconds(call));
    return all;
}

inline double medianOf(int rounds, const std::function<void()>& call)
{
    return median(timesOf(rounds, call));
}

/// How long a list is and how many of each there are: SOATTT_BENCH_ROWS, or 100,000.
inline int wantedRows()
{
    const int asked = qEnvironmentVariableIntValue("SOATTT_BENCH_ROWS");
    return asked > 0 ? asked : 100'000;
}

/// What a process holds, in MB; 0 where the system does not say.
struct Memory
{
    double now = 0;
    double peak = 0;
};

inline Memory memoryOf(const QString& process = QStringLiteral("self"))
{
    Memory memory;
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return memory;
    for (const QByteArray& line : status.readAll().split('\n')) {
        const double megabytes = line.simplified().split(' ').value(1).toDouble() / 1024;
        if (line.startsWith("VmRSS:"))
            memory.now = megabytes;
        if (line.startsWith("VmHWM:"))
            memory.peak = megabytes;
    }
    return memory;
}

/// From here on the peak is that of what follows.
inline void forgetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        file.write("5");
}

/// Lines for people and the same as JSON, of which `./dev bench` makes its table.
class Results
{
public:
    Results()
        : m_loadBefore(load())
    {
        m_timer.start();
    }

    /// In milliseconds. `goal` in the same unit; 0: there is none. `floor`: what `peer` takes for
    /// it, or the least this machine does; 0: not measured.
    void add(const char* key, const char* what, double value, double goal, double floor = 0,
             const char* peer = "")
    {
        put(key, what, "ms", value, goal, floor, peer);
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
    /// The same in MB; nothing where the system does not say.
    void addMemory(const char* key, const char* what, double megabytes, double goal = 0,
                   double floor = 0, const char* peer = "")
    {
        if (megabytes > 0)
            put(key, what, "MB", megabytes, goal, floor, peer);
    }
    void addCount(const char* key, const char* what, double count)
    {
        put(key, what, "", count, 0, 0, "");
    }
    double value(const char* key) const
    {
        return m_json.value(QLatin1String(key)).toObject().value(QLatin1String("value")).toDouble();
    }
    /// With when it was and how busy the machine was. Does nothing without a name.
    bool write(const QString& path) const
    {
        if (path.isEmpty())
            return true;
        const QJsonObject run{
            {QStringLiteral("ended"), QDateTime::currentDateTime().toString(Qt::ISODate)},
            {QStringLiteral("seconds"), double(m_timer.elapsed()) / 1000},
            {QStringLiteral("load_before"), m_loadBefore},
            {QStringLiteral("load_after"), load()}};
        const QByteArray json = QJsonDocument(QJsonObject{{QStringLiteral("run"), run},
                                                          {QStringLiteral("results"), m_json}})
                                    .toJson();
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(json) == json.size();
    }

private:
    /// Of the last minute.
    static double load()
    {
        QFile file(QStringLiteral("/proc/loadavg"));
        return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(0).toDouble() : 0;
    }
    void put(const char* key, const char* what, const char* unit, double value, double goal,
             double floor, const char* peer)
    {
        std::printf("%-52s %9.2f %s", what, value, unit);
        if (goal > 0)
            std::printf("   (at most %.4g)%s", goal, value > goal ? "  OVER" : "");
        if (floor > 0)
            std::printf("   %.2fx of %.2f %s", value / floor, floor, peer);
        std::printf("\n");
        std::fflush(stdout);
        QJsonObject result{{QStringLiteral("what"), QString::fromUtf8(what)},
                           {QStringLiteral("unit"), QString::fromLatin1(unit)},
                           {QStringLiteral("value"), value}};
        if (goal > 0)
            result.insert(QStringLiteral("goal"), goal);
        if (floor > 0)
            result.insert(QStringLiteral("floor"), floor);
        if (*peer != 0)
            result.insert(QStringLiteral("peer"), QString::fromUtf8(peer));
        m_json.insert(QString::fromLatin1(key), result);
    }

    double m_loadBefore;
    QElapsedTimer m_timer;
    QJsonObject m_json;
};

} // namespace soattt::bench
