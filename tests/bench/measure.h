#pragma once

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

/// Lines for people and the same as JSON, of which `./dev bench` makes its table.
class Results
{
public:
    /// `goal` in the same unit; 0: there is none. `floor`: what `peer` takes for it, or the least
    /// this machine does; 0: not measured.
    void add(const char* key, const char* what, double value, double goal, double floor = 0,
             const char* peer = "")
    {
        std::printf("%-44s %9.2f ms", what, value);
        if (goal > 0)
            std::printf("   (at most %g)%s", goal, value > goal ? "  OVER" : "");
        if (floor > 0)
            std::printf("   %.2fx of %.2f %s", value / floor, floor, peer);
        std::printf("\n");
        QJsonObject result{{QStringLiteral("what"), QString::fromUtf8(what)},
                           {QStringLiteral("ms"), value}};
        if (goal > 0)
            result.insert(QStringLiteral("goal_ms"), goal);
        if (floor > 0)
            result.insert(QStringLiteral("floor_ms"), floor);
        if (*peer != 0)
            result.insert(QStringLiteral("peer"), QString::fromUtf8(peer));
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
    /// The most this process ever held, in MB; nothing where the system does not say.
    void addMemory()
    {
        QFile status(QStringLiteral("/proc/self/status"));
        if (!status.open(QIODevice::ReadOnly))
            return;
        for (const QByteArray& line : status.readAll().split('\n')) {
            if (!line.startsWith("VmHWM:"))
                continue;
            const double peak = line.simplified().split(' ').value(1).toDouble() / 1024;
            std::printf("%-44s %9.1f MB\n", "most memory resident", peak);
            m_json.insert(
                QStringLiteral("memory.peak"),
                QJsonObject{{QStringLiteral("what"), QStringLiteral("most memory resident")},
                            {QStringLiteral("mb"), peak}});
        }
    }
    double value(const char* key) const
    {
        return m_json.value(QLatin1String(key)).toObject().value(QLatin1String("ms")).toDouble();
    }
    const QJsonObject& json() const { return m_json; }
    /// Does nothing without a name.
    bool write(const QString& path) const
    {
        QFile file(path);
        const QByteArray json = QJsonDocument(m_json).toJson();
        return path.isEmpty() ||
               (file.open(QIODevice::WriteOnly) && file.write(json) == json.size());
    }

private:
    QJsonObject m_json;
};

} // namespace soattt::bench
