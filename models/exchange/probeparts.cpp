#include "models/exchange/probeparts.h"

#include "models/exchange/probefile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRegularExpression>

#include <map>

namespace soattt {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProbeParts)
};

constexpr qsizetype longestText = 1'000'000;
constexpr int mostParts = 999;

struct Part
{
    int number = 0;
    int count = 0;
    QString sum;
    QString data;
};

QString sumOf(const QByteArray& bytes, int letters)
{
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex()).left(letters).toUpper();
}

/// One letter of the alphabet may have been taken for another when typed.
QString asWritten(QString data)
{
    return data.replace(QLatin1Char('O'), QLatin1Char('0'))
        .replace(QLatin1Char('I'), QLatin1Char('1'))
        .replace(QLatin1Char('L'), QLatin1Char('1'));
}

/// The pieces between one "SOATTT1." and the next.
QStringList pieces(const QString& text)
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    QString all = text.left(longestText).toUpper();
    all.remove(blanks);
    QStringList found = all.split(QStringLiteral("SOATTT1."), Qt::SkipEmptyParts);
    if (!all.startsWith(QLatin1String("SOATTT1.")) && !found.isEmpty())
        found.removeFirst();
    return found;
}

/// NUMBER.OF.SUM.DATA.CHECK; nothing where the check or the shape is wrong.
std::optional<Part> partOf(const QString& piece)
{
    const QStringList words = piece.split(QLatin1Char('.'));
    if (words.size() < 5)
        return std::nullopt;
    Part part{words[0].toInt(), words[1].toInt(), words[2], asWritten(words[3])};
    const QString written = QStringLiteral("SOATTT1.%1.%2.%3.%4")
                                .arg(part.number)
                                .arg(part.count)
                                .arg(part.sum, part.data);
    const bool inRange = part.number >= 1 && part.number <= part.count && part.count <= mostParts;
    if (!inRange || sumOf(written.toLatin1(), 6) != words[4].left(6))
        return std::nullopt;
    return part;
}

QByteArray unpacked(const QString& data)
{
    static const QString letters = QStringLiteral("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
    QByteArray bytes;
    quint32 held = 0;
    int bits = 0;
    for (const QChar letter : data) {
        const qsizetype value = letters.indexOf(letter);
        if (value < 0)
            return {};
        held = (held << 5 | quint32(value)) & 0xFFF;
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes.append(char(held >> bits & 0xFF));
        }
    }
    return bytes;
}

/// The first four bytes say how long the file is; more than may be read is not unpacked.
QByteArray fileOf(const QByteArray& payload)
{
    if (payload.size() < 5)
        return {};
    quint32 length = 0;
    for (int i = 0; i < 4; ++i)
        length = length << 8 | quint8(payload[i]);
    return length > largestProbeFile ? QByteArray() : qUncompress(payload);
}

QString problemText(const QString& piece)
{
    const int number = piece.section(QLatin1Char('.'), 0, 0).toInt();
    if (number < 1)
        return Words::tr("A part can't be read: its beginning is wrong.");
    return Words::tr("Part %1 was read or typed wrongly: its check letters don't match.")
        .arg(number);
}

void assemble(const std::map<int, Part>& parts, ProbeParts& result)
{
    QString data;
    for (int number = 1; number <= result.count; ++number) {
        const auto part = parts.find(number);
        if (part == parts.end()) {
            result.missing.push_back(number);
            continue;
        }
        result.have.push_back(number);
        data += part->second.data;
    }
    if (!result.missing.empty() || result.count == 0)
        return;
    const QByteArray payload = unpacked(data);
    if (sumOf(payload, 8) == parts.begin()->second.sum)
        result.file = fileOf(payload);
    if (!result.isWhole())
        result.problems.append(Words::tr("The parts don't make up one result."));
}

} // namespace

ProbeParts readProbeParts(const QString& text)
{
    ProbeParts result;
    std::map<int, Part> parts;
    QString sum;
    for (const QString& piece : pieces(text)) {
        const auto part = partOf(piece);
        if (!part) {
            result.problems.append(problemText(piece));
            continue;
        }
        if (sum.isEmpty())
            sum = part->sum;
        if (part->sum != sum) {
            result.problems.append(
                Words::tr("Part %1 belongs to another result.").arg(part->number));
            continue;
        }
        result.count = part->count;
        parts.emplace(part->number, *part);
    }
    assemble(parts, result);
    return result;
}

} // namespace soattt
