#include "handmadexlsx.h"

#include "models/core/error.h"
#include "models/exchange/csvguard.h"
#include "models/exchange/csvreader.h"

#include <QTemporaryDir>
#include <QTest>

using namespace soattt;

class tst_CsvReader : public QObject
{
    Q_OBJECT

private slots:
    void readsRows_data();
    void readsRows();
    void tellsDelimiters_data();
    void tellsDelimiters();
    void readsEncodings_data();
    void readsEncodings();
    void readsAcrossChunks();
    void reads1258InPieces_data();
    void reads1258InPieces();
    void notesWrongName();
    void refuses_data();
    void refuses();
    void guards_data();
    void guards();

private:
    QString write(const QByteArray& bytes, const char* name = "a.csv") const
    {
        QFile file(m_dir.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no test file");
        return file.fileName();
    }
    QTemporaryDir m_dir;
};

void tst_CsvReader::readsRows_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, const QByteArray& content, const QStringList& expected) {
        QTest::newRow(name) << content << expected;
    };
    const QStringList two{QStringLiteral("1: a|b"), QStringLiteral("2: 1|2")};
    row("comma", "a,b\r\n1,2\r\n", two);
    row("semicolon", "a;b\n1;2", two);
    row("tab", "a\tb\n1\t2\n", two);
    row("old Macintosh line ends", "a,b\r1,2\r", two);
    row("byte order mark",
        "\xef\xbb\xbf"
        "a,b\n1,2\n",
        two);
    row("separator line", "sep=;\na;b\n1;2\n", two);
    row("separator line, odd", "sep=|\na|b\n1|2\n", two);
    row("empty lines count", "a,b\n\n,\n1,2\n",
        {QStringLiteral("1: a|b"), QStringLiteral("4: 1|2")});
    row("quotes", "a,b\n\"1,5\",\"nói \"\"vâng\"\"\"\n",
        {QStringLiteral("1: a|b"), QStringLiteral("2: 1,5|nói \"vâng\"")});
    row("line break inside quotes", "a,b\n\"1\r\n2\",3\n4,5\n",
        {QStringLiteral("1: a|b"), QStringLiteral("2: 1\r\n2|3"), QStringLiteral("3: 4|5")});
    row("quote in the middle", "a,b\n15\" màn hình,2\n",
        {QStringLiteral("1: a|b"), QStringLiteral("2: 15\" màn hình|2")});
    row("text after a closing quote", "a,b\n\"1\"x,2\n",
        {QStringLiteral("1: a|b"), QStringLiteral("2: 1x|2")});
    row("empty fields", "a,,c\n,2,\n", {QStringLiteral("1: a||c"), QStringLiteral("2: |2|")});
    row("guard undone", "a,b\n'=1+1,'x\n",
        {QStringLiteral("1: a|b"), QStringLiteral("2: =1+1|'x")});
    row("one column", "Mã\nTS-1\n", {QStringLiteral("1: Mã"), QStringLiteral("2: TS-1")});
}

void tst_CsvReader::readsRows()
{
    QFETCH(QByteArray, content);
    QFETCH(QStringList, expected);
    QCOMPARE(shownRows(write(content)), expected);
}

void tst_CsvReader::tellsDelimiters_data()
{
    QTest::addColumn<QString>("sample");
    QTest::addColumn<QChar>("delimiter");
    const auto row = [](const char* name, const char* sample, char delimiter) {
        QTest::newRow(name) << QString::fromUtf8(sample) << QChar(QLatin1Char(delimiter));
    };
    row("nothing to see", "abc\ndef\n", ',');
    row("decimal commas", "a;b;c\n1,5;2,5;3\n1,5;2;3\n", ';');
    row("commas in texts", "Tên;Nơi\nMáy in, đen trắng;Tầng 1, phòng 2\nMáy;Kho, nhà B\nX;Y\n",
        ';');
    row("semicolons in quotes", "a,b\n\"1;2;3;4\",5\n\"1;2;3;4\",6\n", ',');
    row("tabs and commas", "a\tb\tc\n1,2\t3\t4\n5\t6\t7\n", '\t');
    row("title above", "DANH SÁCH, NĂM 2026\na;b;c\n1;2;3\n4;5;6\n", ';');
    row("last line without end", "a;b", ';');
}

void tst_CsvReader::tellsDelimiters()
{
    QFETCH(QString, sample);
    QFETCH(QChar, delimiter);
    QCOMPARE(likelyDelimiter(sample), delimiter);
}

void tst_CsvReader::readsEncodings_data()
{
    QTest::addColumn<QByteArray>("content");
    const QString text = QStringLiteral("Mã,Tên\r\nTS-1,Máy tính để bàn\r\n");
    const auto utf16 = [&text](QStringConverter::Encoding encoding) {
        QStringEncoder encode(encoding, QStringConverter::Flag::WriteBom);
        return QByteArray(encode(text));
    };
    QTest::newRow("UTF-8") << text.toUtf8();
    QTest::newRow("UTF-16LE") << utf16(QStringConverter::Utf16LE);
    QTest::newRow("UTF-16BE") << utf16(QStringConverter::Utf16BE);
    // Windows-1258: base letters with a vowel sign, then the tone as a byte of its own.
    QTest::newRow("Windows-1258") << QByteArray(
        "Ma\xde,T\xean\r\nTS-1,M\xe1y t\xednh \xf0\xea\xd2 b\xe0n\r\n");
}

void tst_CsvReader::readsEncodings()
{
    QFETCH(QByteArray, content);
    QStringList rows = shownRows(write(content));
    for (QString& row : rows)
        row = row.normalized(QString::NormalizationForm_C);
    QCOMPARE(rows,
             QStringList({QStringLiteral("1: Mã|Tên"), QStringLiteral("2: TS-1|Máy tính để bàn")}));
}

/// Fields, quotes and letters that lie across the 256 kB the reader takes at a time.
void tst_CsvReader::readsAcrossChunks()
{
    for (const int shift : {0, 1, 2, 3, 4, 5}) {
        const QByteArray filler((256 << 10) - 12 + shift, 'x');
        const QByteArray content = "a;b\n" + filler + ";\"ộ\"\"\r\nậ\"\r\n1;2\r\n";
        const QStringList rows = shownRows(write(content));
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[1], QStringLiteral("2: %1|ộ\"\r\nậ").arg(QString::fromLatin1(filler)));
        QCOMPARE(rows[2], QStringLiteral("3: 1|2"));
    }
}

void tst_CsvReader::reads1258InPieces_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("expected");
    const QByteArray field = "\xf0\xea\xd2 b\xe0n"; // marks after their letters
    const QString text = QStringLiteral("để bàn");
    QTest::newRow("old Macintosh line ends")
        << (field + ',' + field + '\r').repeated(3)
        << QStringList{QStringLiteral("1: %1|%1").arg(text), QStringLiteral("2: %1|%1").arg(text),
                       QStringLiteral("3: %1|%1").arg(text)};
    QTest::newRow("a line longer than a field")
        << (field + ',').repeated(3) + field + "\r\n\"\xea\xd2\n\xde\",\xd2"
        << QStringList{QStringLiteral("1: %1|%1|%1|%1").arg(text),
                       QStringLiteral("2: ể\n\u0303|\u0309")};
}

/// However the pieces fall, and however long a line of short fields is.
void tst_CsvReader::reads1258InPieces()
{
    QFETCH(QByteArray, content);
    QFETCH(QStringList, expected);
    const QString path = write(content);
    ReadLimits limits;
    limits.fieldChars = 8;
    for (qint64 bytes = 1; bytes <= content.size(); ++bytes) {
        limits.chunkBytes = bytes;
        QCOMPARE(shownRows(path, limits), expected);
    }
}

void tst_CsvReader::notesWrongName()
{
    QCOMPARE(SheetReader::open(write("a,b\n1,2\n", "a.xlsx"))->notes().size(), 1);
    QCOMPARE(SheetReader::open(write("a,b\n1,2\n", "a.csv"))->notes().size(), 0);
    const QString workbook = HandmadeXlsx().save(m_dir.filePath(QStringLiteral("b.csv")));
    QCOMPARE(SheetReader::open(workbook)->notes().size(), 1);
}

void tst_CsvReader::refuses_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("said");
    QTest::newRow("quote never closed")
        << QByteArray("a,b\n\"1,2\n3,4\n") << QStringLiteral("row 2");
    QTest::newRow("long field") << QByteArray("a,b\n") + QByteArray(2 << 20, 'x')
                                << QStringLiteral("row 2");
    QTest::newRow("long quoted field")
        << QByteArray("a,b\n\"") + QByteArray("x\n").repeated(1 << 20) << QStringLiteral("row 2");
    QTest::newRow("nothing but tone marks of 1258")
        << QByteArray("a,b\n") + QByteArray(3 << 20, '\xd2') << QStringLiteral("row 2");
    QTest::newRow("cut in a letter")
        << QStringLiteral("a,b\n1,Vũ\n").toUtf8() + "2,\xe1\xba" << QStringLiteral("after row 3 ");
    QTest::newRow("a last letter of 1258")
        << QByteArray("a,b\n1,b\xe0") << QStringLiteral("save it as CSV UTF-8");
    QTest::newRow("half a letter of UTF-16") << QByteArray("\xff\xfe"
                                                           "a\0,\0b\0\n\0"
                                                           "1\0,\0\xc3",
                                                           15)
                                             << QStringLiteral("save it as CSV UTF-8");
    QTest::newRow("many columns") << QByteArray("a,b\n") + QByteArray(20'000, ',')
                                  << QStringLiteral("row 2");
    QTest::newRow("NUL") << QByteArray("a,b\n1,2\n").repeated(20) + QByteArray("\0,\n", 3)
                         << QStringLiteral("neither");
    QTest::newRow("NUL late") << QByteArray("a,b\n1,2\n").repeated(40'000) + QByteArray(3, '\0')
                              << QStringLiteral("neither");
    QTest::newRow("many rows") << QByteArray("1,2\n").repeated((1 << 20) + 1)
                               << QStringLiteral("row 1048577");
}

void tst_CsvReader::refuses()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, said);
    try {
        shownRows(write(content));
        QFAIL("was read");
    } catch (const DataError& error) {
        QVERIFY2(error.message().contains(said), qPrintable(error.message()));
        QVERIFY(!error.advice().isEmpty());
    }
}

void tst_CsvReader::guards_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("guarded");
    const auto row = [](const char* text, bool guarded) {
        QTest::newRow(text) << QString::fromUtf8(text) << guarded;
    };
    row("=1+1", true);
    row("+84 912", true);
    row("-5", true);
    row("@a", true);
    row("\ta", true);
    row("'=1", true);
    row("''=1", true);
    row("'", false);
    row("'a", false);
    row("a=1", false);
    row("", false);
    row("Máy", false);
}

void tst_CsvReader::guards()
{
    QFETCH(QString, text);
    QFETCH(bool, guarded);
    const QString written = csvguard::guarded(text);
    QCOMPARE(written != text, guarded);
    QCOMPARE(csvguard::unguarded(written), text);
}

QTEST_GUILESS_MAIN(tst_CsvReader)
#include "tst_csvreader.moc"
