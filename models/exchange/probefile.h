#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace soattt {

/// One fact of a self-check, as docs/probe.md says.
struct ProbeFact
{
    enum class State { Read, Unknown, NotApplicable };
    QString key;
    State state = State::Unknown;
    QString source;
    QString why; ///< of an unknown one
    std::vector<QJsonObject> rows;
};

/// The result of soattt-probe on one computer.
struct ProbeResult
{
    int schema = 0;
    QString probe; ///< its version
    QString sha256;
    QDateTime takenAt; ///< by the computer's own clock
    QString system;    ///< windows, linux
    QString name;
    QString maker;
    QString model;
    QString serial;
    QString user;
    QStringList macs;
    std::vector<ProbeFact> facts;

    const ProbeFact* fact(const QString& key) const;
    /// Rows of a fact that was read; none otherwise.
    std::vector<QJsonObject> rows(const char* key) const;
};

/// The number of the form of the file this program reads.
inline constexpr int probeSchema = 1;
inline constexpr qint64 largestProbeFile = qint64(4) * 1024 * 1024;

/// Reads and verifies a file of soattt-probe. Throws ExchangeError with a sentence of its own for
/// no such file, another schema, a sum that is wrong, a content that misses something.
ProbeResult readProbeFile(const QByteArray& bytes);

} // namespace soattt
