#include "models/storage/headmark.h"

#include "models/storage/sha256.h"

#include <QDir>
#include <QFileInfo>

namespace soattt {

namespace {

const QByteArray magic = "SOATTT-HEAD-1";
constexpr int sumDigits = 16;
constexpr int numberDigits = 20;

QByteArray sumOf(const QByteArray& text)
{
    return sha256({text}).toHex().left(sumDigits);
}

/// Always of one length, well within a sector: half of it is never written.
QByteArray lineOf(const QByteArray& begun, const LogHead& head)
{
    const QByteArray text = magic + ' ' + begun.toHex() + ' ' +
                            QByteArray::number(head.sequence).rightJustified(numberDigits, '0') +
                            ' ' + head.hash.toHex();
    return text + ' ' + sumOf(text) + '\n';
}

struct Mark
{
    QByteArray begun;
    LogHead head;
};

std::optional<Mark> markFrom(const QByteArray& line)
{
    const qsizetype end = line.lastIndexOf(' ');
    if (end < 0 || line.mid(end + 1).trimmed() != sumOf(line.left(end)))
        return std::nullopt;
    const QByteArrayList words = line.left(end).split(' ');
    if (words.size() != 4 || words[0] != magic)
        return std::nullopt;
    return Mark{QByteArray::fromHex(words[1]),
                {words[2].toLongLong(), QByteArray::fromHex(words[3])}};
}

} // namespace

QString HeadMark::pathOf(const QString& bookPath)
{
    const QFileInfo book(bookPath);
    return book.dir().filePath(QStringLiteral(".%1.head").arg(book.fileName()));
}

HeadMark::HeadMark(const QString& bookPath)
    : m_file(pathOf(bookPath))
{
}

void HeadMark::forget(const QString& bookPath)
{
    QFile::remove(pathOf(bookPath));
}

const QByteArray& HeadMark::begun(ActivityLog& log)
{
    if (m_begun.isEmpty()) {
        const auto first = log.headAt(1);
        m_begun = first ? first->hash : QByteArray();
    }
    return m_begun;
}

std::optional<LogHead> HeadMark::missing(ActivityLog& log)
{
    QFile file(m_file.fileName());
    constexpr qint64 most = 1024;
    const auto mark =
        file.open(QIODevice::ReadOnly) ? markFrom(file.read(most)) : std::optional<Mark>();
    if (!mark || mark->begun != begun(log))
        return std::nullopt;
    const auto now = log.headAt(mark->head.sequence);
    return now && now->hash == mark->head.hash ? std::nullopt : std::optional(mark->head);
}

void HeadMark::keep(ActivityLog& log)
{
    const LogHead head = log.head();
    if (head.sequence == m_kept)
        return;
    if (!m_file.isOpen() && !m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return;
    const QByteArray line = lineOf(begun(log), head);
    if (m_file.seek(0) && m_file.write(line) == line.size())
        m_kept = head.sequence;
}

} // namespace soattt
