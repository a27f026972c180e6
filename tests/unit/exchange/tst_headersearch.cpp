#include "models/exchange/headersearch.h"

#include <QTest>

using namespace soattt;

namespace {

/// Rows written as "Mã|Tên|", one a line; the first is row 1, empty ones are left out as readers
/// do.
std::vector<Row> rowsOf(const QString& text)
{
    std::vector<Row> rows;
    qint32 number = 0;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        Row row{++number, {}};
        for (const QString& cell : line.split(QLatin1Char('|')))
            row.cells.push_back(Cell::ofText(cell));
        if (!row.isEmpty())
            rows.push_back(row);
    }
    return rows;
}

const std::vector<ColumnSpec> specs{
    {QStringLiteral("code"), {QStringLiteral("Mã tài sản"), QStringLiteral("Mã")}, true},
    {QStringLiteral("name"), {QStringLiteral("Tên tài sản"), QStringLiteral("Tên")}, true},
    {QStringLiteral("serial"), {QStringLiteral("Số sê-ri"), QStringLiteral("S/N")}, false},
    {QStringLiteral("value"), {QStringLiteral("Nguyên giá")}, false},
    {QStringLiteral("warranty_from"), {QStringLiteral("Bảo hành từ")}, false},
    {QStringLiteral("warranty_until"), {QStringLiteral("Bảo hành đến")}, false},
};

QString described(const std::vector<HeaderMatch::Column>& columns)
{
    QStringList texts;
    for (const HeaderMatch::Column& column : columns)
        texts.append(columnLetters(column.column) + QLatin1Char('=') +
                     (column.key.isEmpty() ? column.heading : column.key));
    return texts.join(QLatin1Char(' '));
}

} // namespace

class tst_HeaderSearch : public QObject
{
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void findsNone_data();
    void findsNone();
    void takesTheOnlyOneAskedFor();
    void knowsRepeatedHeadings();
};

void tst_HeaderSearch::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("firstRow");
    QTest::addColumn<int>("lastRow");
    QTest::addColumn<QString>("columns");
    QTest::addColumn<QString>("unknown");
    QTest::addColumn<QString>("ambiguous");
    QTest::addColumn<QString>("missing");
    const auto row = [](const char* name, const char* text, int first, int last,
                        const char* columns, const char* unknown = "", const char* ambiguous = "",
                        const char* missing = "") {
        QTest::newRow(name) << QString::fromUtf8(text) << first << last
                            << QString::fromUtf8(columns) << QString::fromUtf8(unknown)
                            << QString::fromUtf8(ambiguous) << QString::fromUtf8(missing);
    };
    row("first row", "Mã|Tên\nTS-1|Máy", 1, 1, "A=code B=name");
    row("keys", "code|name|warranty_until\n1|2|3", 1, 1, "A=code B=name C=warranty_until");
    row("no accents, capitals, stars", "MA TAI SAN (*)|TÊN  TÀI SẢN *:|Nguyen gia (VNĐ)", 1, 1,
        "A=code B=name C=value");
    row("under titles", "ỦY BAN NHÂN DÂN XÃ A|\nDANH SÁCH TÀI SẢN||\n\nSTT|Mã|Tên|S/N\n1|a|b|c", 4,
        4, "B=code C=name D=serial");
    row("title right above", "DANH SÁCH TÀI SẢN\nMã|Tên\n1|2", 2, 2, "A=code B=name");
    row("two rows", "TT|Mã|Tên|Bảo hành|\n|||từ|đến\n1|a|b|c|d", 1, 2,
        "B=code C=name D=warranty_from E=warranty_until");
    row("two rows, lower one complete", "Thông tin chung||\nMã|Tên|S/N", 2, 2,
        "A=code B=name C=serial");
    row("unknown columns", "Mã|Tên|Màu sơn||STT", 1, 1, "A=code B=name", "C=Màu sơn");
    row("twice the same", "Mã|Tên|Mã tài sản", 1, 1, "A=code B=name", "", "C=code");
    row("required missing", "Mã|S/N", 1, 1, "A=code B=serial", "", "", "name");
    row("the fullest row wins", "Mã|Tên\nMã|Tên|S/N", 2, 2, "A=code B=name C=serial");
    row("row 20", QByteArray("\n").repeated(19).append("Mã|Tên").constData(), 20, 20,
        "A=code B=name");
}

void tst_HeaderSearch::finds()
{
    QFETCH(QString, text);
    QFETCH(int, firstRow);
    QFETCH(int, lastRow);
    const std::vector<Row> rows = rowsOf(text);
    const auto match = findHeader(rows, specs);
    QVERIFY(match);
    QCOMPARE(match->firstRow, firstRow);
    QCOMPARE(match->lastRow, lastRow);
    QTEST(described(match->columns), "columns");
    QTEST(described(match->unknown), "unknown");
    QTEST(described(match->ambiguous), "ambiguous");
    QTEST(match->missing.join(QLatin1Char(' ')), "missing");
}

void tst_HeaderSearch::findsNone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("only one known") << QStringLiteral("Mã|x|y\n1|2|3");
    QTest::newRow("one and its twin") << QStringLiteral("Mã|Mã tài sản");
    QTest::newRow("row 21") << QStringLiteral("\n").repeated(20) + QStringLiteral("Mã|Tên");
}

void tst_HeaderSearch::findsNone()
{
    QFETCH(QString, text);
    QVERIFY(!findHeader(rowsOf(text), specs));
}

void tst_HeaderSearch::takesTheOnlyOneAskedFor()
{
    const auto match =
        findHeader(rowsOf(QStringLiteral("Danh sách\nMã\nTS-1")), std::span(specs).first(1));
    QVERIFY(match);
    QCOMPARE(match->lastRow, 2);
}

void tst_HeaderSearch::knowsRepeatedHeadings()
{
    const std::vector<Row> rows = rowsOf(QStringLiteral("Mã|Tên|x\nTS-1|Tên|x\nMã| Tên|y"));
    const auto match = findHeader(rows, specs);
    QVERIFY(match);
    QVERIFY(!match->isRepeated(rows[1]));
    QVERIFY(match->isRepeated(rows[2]));
}

QTEST_GUILESS_MAIN(tst_HeaderSearch)
#include "tst_headersearch.moc"
