#pragma once

#include "models/services/samplerandom.h"
#include "models/services/samplestory.h"

#include <QJsonArray>

namespace soattt {

class SampleData;
struct Asset;

/// Self-checks of the sample office: results as soattt-probe writes them, taken in the usual way.
/// Draws its own numbers, so that people and things stay as they are whatever is changed here.
class SampleMachines
{
public:
    SampleMachines(const SampleData& data, quint64 seed);
    /// Two of three computers in use, taken in together at that moment.
    void tell(const Session& session, SampleClock& clock, const QDateTime& at);

private:
    QByteArray resultOf(const Asset& asset, int daysAgo);
    QJsonArray factsOf(const Asset& asset, int daysAgo);
    QJsonArray isolationFacts(const Asset& asset);

    const SampleData& m_data;
    SampleRandom m_random;
    int m_number = 0;
};

} // namespace soattt
