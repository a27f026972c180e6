#include "handmadexlsx.h"

#include "models/core/error.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <utility>

using namespace soattt;

namespace {

/// Peak memory of this process so far in kB; 0 where the system does not say.
qint64 peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray& line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').at(1).toLongLong();
    }
    return 0;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_HostileFiles : public QObject
{
    Q_OBJECT

private slots:
    void refusesOtherFiles_data();
    void refusesOtherFiles();
    void refusesParts_data();
    void refusesParts();
    void refusesNames_data();
    void refusesNames();
    void refusesPassword();
    void tellsPasswordFromOldExcel();
    void readsALongDirectory();
    void refusesADirectoryPastTheEnd();
    void refusesBomb();
    void refusesLyingHeader_data();
    void refusesLyingHeader();
    void keepsLimits_data();
    void keepsLimits();
    void refusesTooManyRows();
    void survivesTruncation();
    void survivesFlippedBytes();

private:
    QString path(const char* name = "a.xlsx") const
    {
        return m_dir.filePath(QString::fromLatin1(name));
    }
    QString write(const QByteArray& bytes, const char* name = "a.xlsx") const
    {
        QFile file(path(name));
        file.remove(); // some disks wait when a file is cut to nothing and written anew
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no test file");
        return file.fileName();
    }
    QString refusal(const QString& file, const ReadLimits& limits = {}) const;
    QTemporaryDir m_dir;
};

/// The sentence the file is refused with; empty when it was read.
QString tst_HostileFiles::refusal(const QString& file, const ReadLimits& limits) const
{
    try {
        shownRows(file, limits);
    } catch (const DataError& error) {
        return error.text();
    }
    return {};
}

void tst_HostileFiles::refusesOtherFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("said");
    const QByteArray page = "<html><body><table><tr><td>1</td></tr></table></body></html>";
    QTest::newRow("empty") << QByteArray() << QStringLiteral("empty");
    QTest::newRow("blank") << QByteArray(" \r\n \n") << QStringLiteral("empty");
    QTest::newRow("web page") << page << QStringLiteral("web page");
    QTest::newRow("web page after a mark")
        << QByteArray("\xef\xbb\xbf\r\n<!DOCTYPE html>") + page << QStringLiteral("web page");
    QTest::newRow("Excel 2003 XML")
        << QByteArray("<?xml version=\"1.0\"?><Workbook/>") << QStringLiteral("XML file");
    QTest::newRow("PDF") << QByteArray("%PDF-1.4") << QStringLiteral("read or print");
    QByteArray binary;
    for (int i = 0; i < 2000; ++i)
        binary.append(char(i * 7 + 1));
    QTest::newRow("binary") << binary << QStringLiteral("neither");
    QTest::newRow("zip header only") << QByteArray("PK\x03\x04") << QStringLiteral("damaged");
    QTest::newRow("old Excel") << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") +
                                      QByteArray(600, 0)
                               << QStringLiteral(".xls");
}

void tst_HostileFiles::refusesOtherFiles()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, said);
    const QString text = refusal(write(content));
    QVERIFY2(text.contains(said), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("a.xlsx")));
}

void tst_HostileFiles::refusesParts_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("said");
    const QByteArray sheet = "xl/worksheets/sheet1.xml";
    const QByteArray book = "xl/workbook.xml";
    const auto row = [](const char* name, const QByteArray& part, const QByteArray& content,
                        const char* said) {
        QTest::newRow(name) << part << content << QString::fromLatin1(said);
    };
    row("document type", sheet, "<!DOCTYPE a [<!ENTITY b \"c\">]><worksheet/>", "DOCTYPE");
    row("document type in the workbook", book, "<?xml version='1.0'?><!DOCTYPE a><workbook/>",
        "DOCTYPE");
    row("document type in the links", "_rels/.rels", "<!DOCTYPE a><Relationships/>", "DOCTYPE");
    row("document type later", sheet, "<worksheet><!DOCTYPE a></worksheet>", "DOCTYPE");
    row("unknown entity", sheet,
        "<worksheet><sheetData><row><c><v>&lol;</v></c></row></sheetData></worksheet>", "&lol;");
    row("endless entity", sheet,
        "<worksheet><sheetData><row><c><v>&#x110000;</v></c></row></sheetData></worksheet>",
        "entity");
    row("crossed elements", sheet, "<worksheet><sheetData><row></c></row></sheetData></worksheet>",
        "broken");
    row("no end", sheet, "<worksheet><sheetData><row>", "too early");
    row("cut within a tag", sheet, "<worksheet><sheetData><row r=\"1", "too early");
    row("cut within a comment", sheet, "<worksheet><!-- ", "too early");
    row("two roots", sheet, "<worksheet><sheetData/></worksheet><worksheet/>", "broken");
    row("text outside", sheet, "<worksheet><sheetData/></worksheet>x", "broken");
    row("no rows", sheet, "<worksheet><a/></worksheet>", "no rows");
    row("empty part", sheet, "", "too early");
    row("NUL", sheet, QByteArray("<worksheet>\0</worksheet>", 24), "broken");
    row("UTF-16", sheet, QByteArray("\xff\xfe<\0a\0/\0>\0", 10), "broken");
    row("Latin-1", sheet, "<?xml version='1.0' encoding='ISO-8859-1'?><worksheet/>", "UTF-8");
    row("deep", sheet, "<worksheet>" + QByteArray("<a>").repeated(5000), "deeply");
    row("attribute without quotes", sheet, "<worksheet a=1/>", "broken");
    row("long tag", sheet, "<worksheet a=\"" + QByteArray(5 << 20, 'x') + "\"/>", "4 MB");
    row("no sheets", book, "<workbook><sheets/></workbook>", "no sheet");
    row("not a workbook", book, "<a/>", "no workbook");
    row("sheet missing", "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id='rId1' Type='x/worksheet' "
        "Target='no.xml'/></Relationships>",
        "missing");
    row("links to itself", "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id='rId1' Type='x/worksheet' Target='workbook.xml'/>"
        "</Relationships>",
        "no rows");
    row("OpenDocument", "content.xml", "<a/>", "OpenDocument");
    row("Word", "word/document.xml", "<a/>", "Word");
    row("binary workbook", "xl/workbook.bin", "a", "xlsb");
}

void tst_HostileFiles::refusesParts()
{
    QFETCH(QByteArray, part);
    QFETCH(QByteArray, content);
    QFETCH(QString, said);
    const QString text = refusal(HandmadeXlsx().set(part, content).save(path(), 0));
    QVERIFY2(text.contains(said), qPrintable(text));
}

void tst_HostileFiles::refusesNames_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char* name :
         {"../a.xml", "xl/../../a", "/etc/passwd", "C:/a", "xl\\a.xml", "a\nb", ".."})
        QTest::newRow(name) << QByteArray(name);
}

void tst_HostileFiles::refusesNames()
{
    QFETCH(QByteArray, name);
    const QString text = refusal(HandmadeXlsx().set(name, "x").save(path()));
    QVERIFY2(text.contains(QStringLiteral("points outside")), qPrintable(text));
}

/// As if every part were protected by a password: so says its own head and the archive's directory.
static QString markEncrypted(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return {};
    QByteArray bytes = file.readAll();
    for (const auto& [mark, flags] : {std::pair("PK\3\4", 6), std::pair("PK\1\2", 8)}) {
        for (qsizetype at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 1))
            bytes[at + flags] = char(bytes[at + flags] | 1);
    }
    file.seek(0);
    return file.write(bytes) == bytes.size() ? path : QString();
}

void tst_HostileFiles::refusesPassword()
{
    const QString text = refusal(markEncrypted(HandmadeXlsx().save(path())));
    QVERIFY2(text.contains(QStringLiteral("password")), qPrintable(text));
}

void tst_HostileFiles::tellsPasswordFromOldExcel()
{
    QByteArray file = QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1").leftJustified(512, '\0');
    file[30] = 9; // sectors of 512 bytes; the directory is sector 0
    for (const char c : QByteArray("EncryptedPackage"))
        file.append(c).append('\0');
    QVERIFY(refusal(write(file)).contains(QStringLiteral("password")));
    qToLittleEndian<quint32>(0xfffffff0, file.data() + 48);
    QVERIFY(refusal(write(file)).contains(QStringLiteral(".xls")));
}

/// Each part's entry in the archive's directory followed by as many fields of nothing as it takes.
static QByteArray withLongDirectory(const QByteArray& archive)
{
    constexpr quint16 fieldBytes = 60'000;
    const qsizetype endAt = archive.lastIndexOf("PK\5\6");
    const auto directoryAt =
        qsizetype(qFromLittleEndian<quint32>(archive.constData() + endAt + 16));
    QByteArray directory;
    for (qsizetype at = directoryAt; at < endAt;) {
        const auto nameBytes = qFromLittleEndian<quint16>(archive.constData() + at + 28);
        const auto before = qFromLittleEndian<quint16>(archive.constData() + at + 30);
        QByteArray entry = archive.mid(at, 46 + nameBytes);
        qToLittleEndian<quint16>(fieldBytes, entry.data() + 30);
        directory += entry + QByteArray(fieldBytes, '\0');
        at += 46 + nameBytes + before;
    }
    QByteArray end = archive.mid(endAt);
    qToLittleEndian<quint32>(quint32(directory.size()), end.data() + 12);
    return archive.left(directoryAt) + directory + end;
}

void tst_HostileFiles::readsALongDirectory()
{
    const QString plain = HandmadeXlsx().rows("<row><c><v>1</v></c></row>").save(path());
    const QStringList rows = shownRows(plain);
    QVERIFY(!rows.isEmpty());
    const QByteArray archive = withLongDirectory(contentOf(plain));
    QVERIFY(archive.size() > 4 * 60'000);
    QCOMPARE(shownRows(write(archive)), rows);
}

void tst_HostileFiles::refusesADirectoryPastTheEnd()
{
    QByteArray archive = contentOf(HandmadeXlsx().save(path()));
    const qsizetype last = archive.lastIndexOf("PK\1\2");
    qToLittleEndian<quint16>(0xffff, archive.data() + last + 30);
    const QString text = refusal(write(archive));
    QVERIFY2(text.contains(QStringLiteral("damaged")), qPrintable(text));
}

/// 1 GB of spaces in a sheet: about 1 MB stored.
static void writeBomb(const QString& path)
{
    HandmadeXlsx().remove("xl/worksheets/sheet1.xml").save(path);
    const QByteArray block(1 << 20, ' ');
    zipFile zip = zipOpen64(QFile::encodeName(path).constData(), APPEND_STATUS_ADDINZIP);
    zipOpenNewFileInZip64(zip, "xl/worksheets/sheet1.xml", nullptr, nullptr, 0, nullptr, 0, nullptr,
                          Z_DEFLATED, 1, 1);
    zipWriteInFileInZip(zip, "<worksheet>", 11);
    for (int i = 0; i < 1024; ++i)
        zipWriteInFileInZip(zip, block.constData(), unsigned(block.size()));
    zipCloseFileInZip(zip);
    zipClose(zip, nullptr);
}

void tst_HostileFiles::refusesBomb()
{
    writeBomb(path("bomb.xlsx"));
    const qint64 before = peakMemory();
    QElapsedTimer timer;
    timer.start();
    const QString text = refusal(path("bomb.xlsx"));
    QVERIFY2(timer.elapsed() < 200, qPrintable(QString::number(timer.elapsed())));
    QVERIFY2(text.contains(QStringLiteral("too large")), qPrintable(text));
    QVERIFY(peakMemory() - before < 64 * 1024);
}

void tst_HostileFiles::refusesLyingHeader_data()
{
    QTest::addColumn<quint32>("declared");
    QTest::newRow("none") << quint32(0);
    QTest::newRow("small") << quint32(1000);
    QTest::newRow("within the ratio") << quint32(3 << 20);
    QTest::newRow("far more") << quint32(100 << 20);
}

/// The same bomb, its directory saying another size.
void tst_HostileFiles::refusesLyingHeader()
{
    QFETCH(quint32, declared);
    if (!QFile::exists(path("bomb.xlsx")))
        writeBomb(path("bomb.xlsx"));
    QByteArray file = contentOf(path("bomb.xlsx"));
    const qsizetype entry = file.lastIndexOf("PK\x01\x02");
    QVERIFY(entry > 0);
    qToLittleEndian<quint32>(declared, file.data() + entry + 24);
    qToLittleEndian<quint32>(declared, file.data() + 22 + file.lastIndexOf("PK\x03\x04"));
    const QString lying = write(file);
    const qint64 before = peakMemory();
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!refusal(lying).isEmpty());
    QVERIFY2(timer.elapsed() < 200, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(peakMemory() - before < 64 * 1024);
}

void tst_HostileFiles::keepsLimits_data()
{
    QTest::addColumn<ReadLimits>("limits");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* name, qint64 ReadLimits::*member, qint64 value,
                        const char* said) {
        ReadLimits limits;
        limits.*member = value;
        QTest::newRow(name) << limits << QString::fromLatin1(said);
    };
    row("entries", &ReadLimits::entries, 4, "parts");
    row("part", &ReadLimits::entryBytes, 1000, "inflates");
    row("whole", &ReadLimits::totalBytes, 1000, "together");
    row("rows", &ReadLimits::rows, 20, "row 20");
    row("columns", &ReadLimits::columns, 3, "columns");
    row("cells", &ReadLimits::cells, 50, "cells");
    row("texts", &ReadLimits::sharedStrings, 5, "texts");
    row("bytes of texts", &ReadLimits::sharedBytes, 10, "texts");
    row("sheets", &ReadLimits::sheets, 0, "sheets");
    row("none", &ReadLimits::rows, 100, "");
}

void tst_HostileFiles::keepsLimits()
{
    QFETCH(ReadLimits, limits);
    QFETCH(QString, said);
    HandmadeXlsx file;
    file.shared(QByteArray("<si><t>Sổ</t></si>").repeated(10));
    file.rows(QByteArray("<row><c><v>1</v></c><c t='s'><v>9</v></c><c/><c><v>3</v></c></row>")
                  .repeated(30));
    const QString text = refusal(file.save(path()), limits);
    QCOMPARE(text.isEmpty(), said.isEmpty());
    QVERIFY2(text.contains(said), qPrintable(text));
}

void tst_HostileFiles::refusesTooManyRows()
{
    const QByteArray row = "<row><c><v>1</v></c></row>";
    const QString text = refusal(HandmadeXlsx().rows(row.repeated((1 << 20) + 1)).save(path(), 0));
    QVERIFY2(text.contains(QStringLiteral("1048576")), qPrintable(text));
}

/// A file cut anywhere is refused; nothing else happens.
void tst_HostileFiles::survivesTruncation()
{
    HandmadeXlsx file;
    file.shared("<si><t>Một</t></si>").rows("<row><c t='s'><v>0</v></c><c><v>5</v></c></row>");
    const QByteArray whole = contentOf(file.save(path("whole.xlsx")));
    QVERIFY(refusal(path("whole.xlsx")).isEmpty());
    for (qsizetype length = 0; length < whole.size(); length += 7)
        QVERIFY2(!refusal(write(whole.left(length))).isEmpty(),
                 qPrintable(QString::number(length)));
}

/// A damaged byte is refused or does no harm.
void tst_HostileFiles::survivesFlippedBytes()
{
    HandmadeXlsx file;
    file.shared("<si><t>Một</t></si>").rows("<row><c t='s'><v>0</v></c><c><v>5</v></c></row>");
    for (const int level : {0, 6}) {
        const QByteArray whole = contentOf(file.save(path("whole.xlsx"), level));
        for (qsizetype at = 0; at < whole.size(); ++at) {
            for (const int bit : {0, 3, 7}) {
                QByteArray damaged = whole;
                damaged[at] = char(damaged[at] ^ (1 << bit));
                refusal(write(damaged));
            }
        }
    }
}

QTEST_GUILESS_MAIN(tst_HostileFiles)
#include "tst_hostilefiles.moc"
