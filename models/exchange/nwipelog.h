#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace soattt {

/// One drive as nwipe's log tells of it. Times are those of the clock of the wiping computer, taken
/// as the office's.
struct NwipeWipe
{
    enum class Status { Erased, Aborted, Failed, Unknown };
    QString device; ///< "sda"
    QString model;
    QString serial;
    bool isSerialDoubtful = false; ///< bytes in it are no text, or there is none
    std::optional<qint64> size;    ///< bytes
    QString method;                ///< "PRNG Stream"
    std::optional<qint64> roundsAsked;
    qint64 roundsDone = 0;
    std::optional<qint64> bytesWritten; ///< of the last pass
    bool verifiesAll = false;
    bool verifiesLast = false;
    QDateTime startedAt;
    QDateTime endedAt;
    std::optional<qint64> errors; ///< passes, verifications, input and output
    QString hiddenAreas;          ///< what it says of HPA and DCO
    Status status = Status::Unknown;
};

struct NwipeLog
{
    QString version;
    std::vector<NwipeWipe> wipes;
};

/// Reads the text log of nwipe (0.30 and later). Bytes that are no text are tolerated. Throws
/// DataError for a file that is no such log, or one too large.
NwipeLog readNwipeLog(const QByteArray& bytes);
inline constexpr qint64 largestNwipeLog = qint64(4) * 1024 * 1024;

} // namespace soattt
