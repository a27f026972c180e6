#pragma once

#include <QString>
#include <QStringList>

#include <random>

namespace soattt {

/// Numbers for the sample office: the same seed gives the same ones on every system (the standard
/// distributions don't promise that).
class SampleRandom
{
public:
    explicit SampleRandom(quint64 seed)
        : m_engine(seed)
    {
    }

    int below(int limit) { return int(m_engine() % quint64(limit)); }
    int between(int least, int most) { return least + below(most - least + 1); }
    bool chance(int percent) { return below(100) < percent; }
    const QString& pick(const QStringList& list) { return list.at(below(int(list.size()))); }

private:
    std::mt19937_64 m_engine;
};

} // namespace soattt
