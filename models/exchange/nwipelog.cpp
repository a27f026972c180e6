#include "models/exchange/nwipelog.h"

#include "models/core/clock.h"
#include "models/core/error.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace soattt {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(NwipeLog)
};

bool isOdd(QChar letter)
{
    return letter == QChar::ReplacementCharacter || !letter.isPrint();
}

/// Without what is no text; `doubtful` when anything was taken out or nothing is left.
QString readable(const QString& raw, bool* doubtful)
{
    QString text;
    for (const QChar letter : raw) {
        if (!isOdd(letter))
            text += letter;
    }
    const bool odd = std::any_of(raw.begin(), raw.end(), isOdd);
    text = text.simplified();
    if (doubtful)
        *doubtful = odd || text.isEmpty() || text.startsWith(QLatin1String("???")) ||
                    text.startsWith(QLatin1String("XXX"));
    return text;
}

QDateTime timeOf(const QString& text)
{
    const QDateTime local = QDateTime::fromString(text, QStringLiteral("yyyy/MM/dd HH:mm:ss"));
    return local.isValid()
               ? QDateTime(local.date(), local.time(), Qt::OffsetFromUTC, officeOffsetSeconds)
               : QDateTime();
}

/// Goes through the log line by line.
class Reader
{
public:
    NwipeLog read(const QString& text);

private:
    void readTimed(const QDateTime& at, const QString& said);
    void readFound(const QString& said);
    void readOptions(const QString& said);
    void readSize(const QString& said);
    void readWork(const QDateTime& at, const QString& said);
    void readTable(const QString& line);
    void readErrors(const QStringList& cells);
    void readStatus(const QStringList& cells);
    NwipeWipe& wipeOf(const QString& device);

    NwipeLog m_log;
    QString m_method;
    std::optional<qint64> m_rounds;
    bool m_all = false;
    bool m_last = false;
    bool m_inErrors = false;
    bool m_inStatus = false;
};

NwipeWipe& Reader::wipeOf(const QString& device)
{
    const auto known = std::find_if(m_log.wipes.begin(), m_log.wipes.end(),
                                    [&](const NwipeWipe& wipe) { return wipe.device == device; });
    if (known != m_log.wipes.end())
        return *known;
    NwipeWipe wipe;
    wipe.device = device;
    wipe.isSerialDoubtful = true;
    m_log.wipes.push_back(wipe);
    return m_log.wipes.back();
}

/// "Found /dev/sda,  ATA, WDC WD5000AAKX, 500 GB, S/N=WD-WCAYUX123".
void Reader::readFound(const QString& said)
{
    static const QRegularExpression shape(
        QStringLiteral("^Found /dev/([^,\\s]+),\\s*[^,]*,\\s*(.*),\\s*[^,]*,\\s*S/N=(.*)$"));
    const auto match = shape.match(said);
    if (!match.hasMatch())
        return;
    NwipeWipe& wipe = wipeOf(match.captured(1));
    wipe.model = readable(match.captured(2), nullptr);
    wipe.serial = readable(match.captured(3), &wipe.isSerialDoubtful);
}

void Reader::readOptions(const QString& said)
{
    static const QRegularExpression shape(QStringLiteral("^(method|rounds|verify)\\s*=\\s*(.+)$"));
    const auto match = shape.match(said);
    if (match.captured(1) == QLatin1String("method"))
        m_method = match.captured(2).trimmed();
    if (match.captured(1) == QLatin1String("rounds"))
        m_rounds = match.captured(2).toLongLong();
    if (match.captured(1) == QLatin1String("verify")) {
        m_all = match.captured(2).contains(QLatin1String("all"));
        m_last = match.captured(2).contains(QLatin1String("last"));
    }
}

/// "/dev/sda, sect/blk/dev 512/4096/500107862016".
void Reader::readSize(const QString& said)
{
    static const QRegularExpression shape(
        QStringLiteral("^/dev/([^,\\s]+), sect/blk/dev \\d+/\\d+/(\\d+)$"));
    const auto match = shape.match(said);
    if (match.hasMatch())
        wipeOf(match.captured(1)).size = match.captured(2).toLongLong();
}

void Reader::readWork(const QDateTime& at, const QString& said)
{
    static const QRegularExpression device(
        QStringLiteral("(?:on|to|device|that) '?/dev/([^\\s,']+)"));
    static const QRegularExpression written(QStringLiteral("^(\\d+) bytes written to "));
    const auto match = device.match(said);
    if (!match.hasMatch() || said.startsWith(QLatin1String("Found ")))
        return;
    QString name = match.captured(1);
    while (name.endsWith(QLatin1Char('.')))
        name.chop(1);
    NwipeWipe& wipe = wipeOf(name);
    if (said.startsWith(QLatin1String("Invoking method")))
        wipe.startedAt = at;
    if (said.startsWith(QLatin1String("Finished round")) ||
        said.startsWith(QLatin1String("Finished final round")))
        ++wipe.roundsDone;
    const auto bytes = written.match(said);
    if (bytes.hasMatch())
        wipe.bytesWritten = bytes.captured(1).toLongLong();
    if (said.contains(QLatin1String("HPA")) || said.contains(QLatin1String("DCO")) ||
        said.contains(QLatin1String("hidden sectors")))
        wipe.hiddenAreas = said;
    if (wipe.startedAt.isValid())
        wipe.endedAt = at;
}

void Reader::readTimed(const QDateTime& at, const QString& said)
{
    static const QRegularExpression version(
        QStringLiteral("^(?:banner\\s*=\\s*)?nwipe (\\d[\\w.]*)"));
    const auto match = version.match(said);
    if (match.hasMatch() && m_log.version.isEmpty())
        m_log.version = match.captured(1);
    readFound(said);
    readOptions(said);
    readSize(said);
    readWork(at, said);
}

void Reader::readErrors(const QStringList& cells)
{
    qint64 errors = 0;
    for (const QString& cell : cells.mid(1))
        errors += cell.toLongLong();
    wipeOf(cells.first()).errors = errors;
}

void Reader::readStatus(const QStringList& cells)
{
    NwipeWipe& wipe = wipeOf(cells.first());
    const QString status = cells.value(1).toUpper();
    wipe.status =
        status.contains(QLatin1String("ERASED"))  ? NwipeWipe::Status::Erased
        : status.contains(QLatin1String("ABORT")) ? NwipeWipe::Status::Aborted
        : status.contains(QLatin1String("FAILED")) || status.contains(QLatin1String("INSANITY"))
            ? NwipeWipe::Status::Failed
            : NwipeWipe::Status::Unknown;
    const QString last = cells.value(4);
    const qsizetype slash = last.lastIndexOf(QLatin1Char('/'));
    if (wipe.model.isEmpty() && slash > 0) {
        wipe.model = readable(last.left(slash), nullptr);
        wipe.serial = readable(last.mid(slash + 1), &wipe.isSerialDoubtful);
    }
}

void Reader::readTable(const QString& line)
{
    if (line.contains(QLatin1String("Error Summary")) ||
        line.contains(QLatin1String("Drive Status"))) {
        m_inErrors = line.contains(QLatin1String("Error Summary"));
        m_inStatus = !m_inErrors;
        return;
    }
    QStringList cells;
    for (const QString& cell : line.split(QLatin1Char('|')))
        cells.append(cell.trimmed());
    cells[0] = cells[0].remove(QLatin1Char('!')).trimmed();
    if (cells.size() < 4 || cells[0].isEmpty() || cells[0] == QLatin1String("Device"))
        return;
    if (m_inErrors)
        readErrors(cells);
    else if (m_inStatus)
        readStatus(cells);
}

NwipeLog Reader::read(const QString& text)
{
    static const QRegularExpression timed(
        QStringLiteral("^\\[(\\d{4}/\\d\\d/\\d\\d \\d\\d:\\d\\d:\\d\\d)\\]\\s*"
                       "(?:info|notice|warning|error|fatal|debug|sanity)?:?\\s*(.*)$"));
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        const auto match = timed.match(line);
        if (match.hasMatch())
            readTimed(timeOf(match.captured(1)), match.captured(2));
        else
            readTable(line);
    }
    for (NwipeWipe& wipe : m_log.wipes) {
        wipe.method = m_method;
        wipe.roundsAsked = m_rounds;
        wipe.verifiesAll = m_all;
        wipe.verifiesLast = m_last;
    }
    // What was only seen was not wiped.
    std::erase_if(m_log.wipes, [](const NwipeWipe& wipe) { return !wipe.startedAt.isValid(); });
    return std::move(m_log);
}

} // namespace

NwipeLog readNwipeLog(const QByteArray& bytes)
{
    if (bytes.size() > largestNwipeLog)
        throw DataError(Words::tr("The file is too large for a log of nwipe (over %1 MB).")
                            .arg(largestNwipeLog / 1024 / 1024),
                        Words::tr("Choose the log that nwipe wrote with --logfile."));
    NwipeLog log = Reader().read(QString::fromUtf8(bytes).remove(QLatin1Char('\r')));
    if (log.version.isEmpty())
        throw DataError(Words::tr("This file is no log of nwipe."),
                        Words::tr("Choose the log that nwipe wrote with --logfile."));
    if (log.wipes.empty())
        throw DataError(Words::tr("This log of nwipe tells of no wiped drive."),
                        Words::tr("Choose the log of a run that wiped something."));
    return log;
}

} // namespace soattt
