#pragma once

#include <QByteArray>

namespace soattt::fontfile {

/// Sum of big-endian 32-bit words modulo 2³², the last one padded with zeros (OpenType,
/// "Calculating Checksums").
quint32 checkSum(const QByteArray& bytes);

/// The font with `original` replaced by `ours`, of the same length, wherever it stands in Latin or
/// UTF-16, and all check sums right again: Windows may refuse a font whose sums are wrong.
QByteArray renamed(QByteArray font, const QByteArray& original, const QByteArray& ours);

} // namespace soattt::fontfile
