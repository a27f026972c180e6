#include "models/exchange/sheetreader.h"

#include "models/exchange/csvreader.h"
#include "models/exchange/exchangeerror.h"
#include "models/exchange/readahead.h"
#include "models/exchange/xlsxreader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace soattt {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

constexpr qint64 headBytes = 8 << 10;

/// "EncryptedPackage" or the like as the directory of a compound file holds it.
QByteArray utf16(const char* name)
{
    QByteArray result;
    for (; *name; ++name)
        result.append(*name).append('\0');
    return result;
}

/// The first sectors of the directory of a compound file ([MS-CFB] 2.2); empty when damaged.
QByteArray compoundDirectory(QFile& file, const QByteArray& head)
{
    if (head.size() < 512)
        return {};
    const auto shift = qFromLittleEndian<quint16>(head.constData() + 30);
    const auto sector = qFromLittleEndian<quint32>(head.constData() + 48);
    if (shift < 7 || shift > 12 || !file.seek((qint64(sector) + 1) << shift))
        return {};
    return file.read(4096);
}

[[noreturn]] void refuseCompound(QFile& file, const QByteArray& head)
{
    if (compoundDirectory(file, head).contains(utf16("EncryptedPackage"))) {
        throw unreadableKind(file.fileName(), Words::tr("it is protected by a password"),
                             Words::tr("Open it with its password, save a copy "
                                       "without one, and import the copy."));
    }
    throw unreadableKind(
        file.fileName(), Words::tr("it is in the old Excel format (.xls, 1997–2003)"),
        Words::tr("Open it in Excel or LibreOffice, save it as .xlsx, and import that file."));
}

void refuseMarkup(const QString& path, const QByteArray& head)
{
    const QByteArray start = QByteArray(head).replace('\0', "").toLower();
    const qsizetype first = start.indexOf('<');
    const QByteArray before = start.left(qMax<qsizetype>(first, 0)).trimmed();
    if (first < 0 || !(before.isEmpty() || before == "\xef\xbb\xbf" || before == "\xff\xfe"))
        return;
    const bool web = start.contains("<html") || start.contains("<table");
    throw unreadableKind(
        path,
        web ? Words::tr("it is a web page, not a workbook")
            : Words::tr("it is an XML file, not a workbook"),
        Words::tr("Open it in Excel or LibreOffice, save it as .xlsx, and import that file."));
}

void refuseOthers(const QString& path, const QByteArray& head)
{
    if (head.trimmed().isEmpty()) {
        throw unreadableKind(path, Words::tr("it is empty"),
                             Words::tr("Choose a file with a header row and data."));
    }
    if (head.startsWith("%PDF") || head.startsWith("{\\rtf")) {
        throw unreadableKind(path, Words::tr("it is a document to read or print"),
                             Words::tr("Ask for the table it was made from, as .xlsx or CSV."));
    }
    refuseMarkup(path, head);
}

QString kindNote(const QString& path, SheetReader::Format format)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const bool namedWorkbook = suffix.startsWith(QStringLiteral("xls"));
    if (format == SheetReader::Format::Csv && namedWorkbook) {
        return Words::tr("The file is named like a workbook but holds delimited text; it is read "
                         "as CSV.");
    }
    if (format == SheetReader::Format::Xlsx && !namedWorkbook) {
        return Words::tr("The file is not named like a workbook but is one; it is read as .xlsx.");
    }
    return {};
}

std::unique_ptr<SheetReader> readerFor(const QString& path, const ReadLimits& limits)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw cannotOpen(path, file.errorString());
    const QByteArray head = file.read(headBytes);
    if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06"))
        return std::make_unique<XlsxReader>(path, limits);
    if (head.startsWith("\xd0\xcf\x11\xe0"))
        refuseCompound(file, head);
    refuseOthers(path, head);
    return std::make_unique<CsvReader>(path, limits);
}

} // namespace

std::unique_ptr<SheetReader> SheetReader::open(const QString& path, const ReadLimits& limits)
{
    std::unique_ptr<SheetReader> reader = std::make_unique<ReadAhead>(readerFor(path, limits));
    const QString note = kindNote(path, reader->format());
    if (!note.isEmpty())
        reader->m_notes.append(note);
    return reader;
}

} // namespace soattt
