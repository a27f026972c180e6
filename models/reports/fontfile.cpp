#include "models/reports/fontfile.h"

#include <QtEndian>

namespace soattt::fontfile {

namespace {

constexpr int headerSize = 12;
constexpr int entrySize = 16;   ///< tag, check sum, offset, length
constexpr int adjustmentAt = 8; ///< in the table "head"
constexpr quint32 wholeFontSum = 0xB1B0AFBA;

quint32 number(const QByteArray& bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

void setNumber(QByteArray& bytes, qsizetype at, quint32 value)
{
    qToBigEndian(value, bytes.data() + at);
}

QByteArray utf16(const QByteArray& latin)
{
    QByteArray wide;
    for (const char letter : latin)
        wide.append('\0').append(letter);
    return wide;
}

/// The sum of "head" is that with its adjustment at zero.
void correctSums(QByteArray& font)
{
    const int tables = qFromBigEndian<quint16>(font.constData() + 4);
    qsizetype head = -1;
    for (int i = 0; i < tables; ++i) {
        const qsizetype entry = headerSize + i * entrySize;
        const qsizetype offset = number(font, entry + 8);
        if (font.mid(entry, 4) == "head") {
            head = offset;
            setNumber(font, head + adjustmentAt, 0);
        }
        setNumber(font, entry + 4, checkSum(font.mid(offset, number(font, entry + 12))));
    }
    if (head >= 0)
        setNumber(font, head + adjustmentAt, wholeFontSum - checkSum(font));
}

} // namespace

quint32 checkSum(const QByteArray& bytes)
{
    quint32 sum = 0;
    qsizetype at = 0;
    for (; at + 4 <= bytes.size(); at += 4)
        sum += number(bytes, at);
    if (at < bytes.size())
        sum += number(bytes.mid(at).leftJustified(4, '\0'), 0);
    return sum;
}

QByteArray renamed(QByteArray font, const QByteArray& original, const QByteArray& ours)
{
    font.replace(utf16(original), utf16(ours));
    font.replace(original, ours);
    correctSums(font);
    return font;
}

} // namespace soattt::fontfile
