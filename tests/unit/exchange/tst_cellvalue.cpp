#include "models/exchange/cellvalue.h"

#include <QTest>

using namespace soattt;

class tst_CellValue : public QObject
{
    Q_OBJECT

private slots:
    void readsValues_data();
    void readsValues();
    void readsIntervals_data();
    void readsIntervals();
};

void tst_CellValue::readsValues_data()
{
    QTest::addColumn<FieldType>("type");
    QTest::addColumn<Cell>("cell");
    QTest::addColumn<bool>("readable");
    QTest::addColumn<Value>("expected");
    const auto reads = [](const char* name, FieldType type, const Cell& cell, const Value& value) {
        QTest::newRow(name) << type << cell << true << value;
    };
    const auto refuses = [](const char* name, FieldType type, const Cell& cell) {
        QTest::newRow(name) << type << cell << false << Value();
    };
    const auto text = [](const char* words) { return Cell::ofText(QString::fromUtf8(words)); };
    const QDate day(2026, 3, 5);
    const Value moment(QDateTime(day, QTime(2, 15), Qt::UTC));
    Cell padded = Cell::ofNumber(123);
    padded.digits = 6;
    Cell error;
    error.kind = Cell::Kind::Error;
    error.text = QStringLiteral("#REF!");

    reads("empty", FieldType::Date, Cell(), Value());
    reads("only blanks", FieldType::Date, text(" \t "), Value());
    refuses("error", FieldType::Text, error);

    reads("text cleaned", FieldType::Text, text("  Máy   in "), QStringLiteral("Máy in"));
    reads("code as number", FieldType::Text, Cell::ofNumber(123), QStringLiteral("123"));
    reads("serial of 15 digits", FieldType::Text, Cell::ofNumber(123456789012345.0),
          QStringLiteral("123456789012345"));
    reads("code shown with zeros", FieldType::Text, padded, QStringLiteral("000123"));
    reads("version as number", FieldType::Text, Cell::ofNumber(22.04), QStringLiteral("22.04"));
    reads("date in a text", FieldType::Text, Cell::ofDate(day), QStringLiteral("05/03/2026"));
    reads("reference by number", FieldType::Reference, Cell::ofNumber(7), QStringLiteral("7"));

    reads("whole number", FieldType::Integer, Cell::ofNumber(5), qint64(5));
    reads("whole number, nearly", FieldType::Integer, Cell::ofNumber(4.9999999999), qint64(5));
    reads("whole number as text", FieldType::Integer, text("5"), qint64(5));
    refuses("half", FieldType::Integer, Cell::ofNumber(2.5));
    refuses("too large", FieldType::Integer, Cell::ofNumber(1e300));

    reads("money", FieldType::Money, Cell::ofNumber(12450000), qint64(12450000));
    reads("money as text", FieldType::Money, text("12.450.000 đ"), qint64(12450000));
    refuses("money beyond reason", FieldType::Money, Cell::ofNumber(2e15));
    refuses("money with dots missing", FieldType::Money, text("12.45.000"));

    for (const char* yes : {"Có", "c", "x", "X", "TRUE", "1", "✓", "CO"})
        reads(qPrintable(QStringLiteral("yes ") + QString::fromUtf8(yes)), FieldType::YesNo,
              text(yes), true);
    for (const char* no : {"Không", "k", "0", "false", "KHONG"})
        reads(qPrintable(QStringLiteral("no ") + QString::fromUtf8(no)), FieldType::YesNo, text(no),
              false);
    reads("yes cell", FieldType::YesNo, Cell::ofBoolean(true), true);
    reads("yes as number", FieldType::YesNo, Cell::ofNumber(1), true);
    refuses("perhaps", FieldType::YesNo, text("có thể"));
    refuses("two", FieldType::YesNo, Cell::ofNumber(2));

    reads("date cell", FieldType::Date, Cell::ofDate(day), day);
    reads("date cell with time", FieldType::Date, Cell::ofDate(day, QTime(9, 15)), day);
    reads("serial", FieldType::Date, Cell::ofNumber(46086), day);
    reads("date text", FieldType::Date, text("5/3/2026"), day);
    reads("date ISO", FieldType::Date, text("2026-03-05"), day);
    reads("date in words", FieldType::Date, text("ngày 05 tháng 3 năm 2026"), day);
    reads("date in words, capital", FieldType::Date, text("Ngày 5 tháng 03 năm 2026"), day);
    reads("date after the word", FieldType::Date, text("ngày 05/03/2026"), day);
    refuses("a year is no serial", FieldType::Date, Cell::ofNumber(2019));
    refuses("no day of the calendar", FieldType::Date, text("31/02/2026"));
    refuses("yes is no date", FieldType::Date, Cell::ofBoolean(true));

    reads("time cell", FieldType::DateTime, Cell::ofDate(day, QTime(9, 15)), moment);
    reads("time serial", FieldType::DateTime, Cell::ofNumber(46086.385416666664), moment);
    for (const char* words :
         {"05/03/2026 09:15", "09:15 05/03/2026", "9h15 5/3/2026", "9g15 ngày 5/3/2026",
          "09 giờ 15 phút ngày 05/03/2026", "9 giờ 15 phút, ngày 05 tháng 3 năm 2026",
          "09:15, ngày 5.3.2026", "2026-03-05T09:15"})
        reads(words, FieldType::DateTime, text(words), moment);
    reads("full hour", FieldType::DateTime, text("9 giờ ngày 05/03/2026"),
          QDateTime(day, QTime(2, 0), Qt::UTC));
    refuses("time without a minute of the day", FieldType::DateTime,
            text("25 giờ 15 phút ngày 05/03/2026"));
    refuses("day without time", FieldType::DateTime, Cell::ofDate(day));
}

void tst_CellValue::readsValues()
{
    QFETCH(FieldType, type);
    QFETCH(Cell, cell);
    QFETCH(bool, readable);
    QFETCH(Value, expected);
    Field field;
    field.type = type;
    const auto value = valueFromCell(field, cell);
    QCOMPARE(value.has_value(), readable);
    if (value)
        QVERIFY2(*value == expected, qPrintable(canonicalText(*value)));
}

void tst_CellValue::readsIntervals_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* text, const char* expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(expected);
    };
    row("P3M", "P3M");
    row("pt24h", "PT24H");
    row("3 tháng", "P3M");
    row("03 THANG", "P3M");
    row("90 ngày", "P90D");
    row("2 tuần", "P14D");
    row("1 năm", "P1Y");
    row("24 giờ", "PT24H");
    row("10phút", "PT10M");
    row("3", "");
    row("0 ngày", "");
    row("vài tháng", "");
    row("", "");
}

void tst_CellValue::readsIntervals()
{
    QFETCH(QString, text);
    const auto interval = intervalFromCell(Cell::ofText(text));
    QTEST(interval ? interval->toString() : QString(), "expected");
}

QTEST_GUILESS_MAIN(tst_CellValue)
#include "tst_cellvalue.moc"
