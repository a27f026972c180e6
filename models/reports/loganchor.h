#pragma once

#include <QString>

namespace soattt {

/// A place in the log: the sequence of the entry and its hash in hexadecimal.
struct LogAnchor
{
    qint64 sequence = 0;
    QString hash;

    /// "1234:0f3a 91c2 …": the first 32 digits in groups of four; what people compare.
    QString printed() const;
    /// "1234:0f3a91c2…", whole; what the QR code holds.
    QString scanned() const;
    bool operator==(const LogAnchor&) const = default;
};

} // namespace soattt
