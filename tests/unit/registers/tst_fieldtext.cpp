#include "models/registers/asset.h"
#include "models/registers/fieldtext.h"
#include "models/registers/incident.h"
#include "models/registers/informationsystem.h"
#include "models/registers/people.h"
#include "models/registers/tidy.h"

#include <QJsonArray>
#include <QTest>

using namespace soattt;

namespace {

const Field& assetField(const char* key)
{
    return assetKind().field(QString::fromLatin1(key));
}

const Field& incidentField(const char* key)
{
    return incidentKind().field(QString::fromLatin1(key));
}

const Field& systemField(const char* key)
{
    return systemKind().field(QString::fromLatin1(key));
}

QDateTime utc(int day, int hour, int minute, int second = 0)
{
    return QDateTime(QDate(2026, 3, day), QTime(hour, minute, second), Qt::UTC);
}

QString shown(const std::optional<Value>& value)
{
    if (!value)
        return QStringLiteral("refused");
    return isEmpty(*value)
               ? QStringLiteral("empty")
               : QString::number(value->index()) + QLatin1Char(' ') + canonicalText(*value);
}

using Read = std::optional<Value>;

} // namespace

Q_DECLARE_METATYPE(const Field*)
Q_DECLARE_METATYPE(Read)
Q_DECLARE_METATYPE(Value)

class TestFieldText : public QObject
{
    Q_OBJECT

private slots:
    void aDayThatDoesNotExist_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("days"); // empty: nothing to say of it
        QTest::newRow("31 February") << "31/02/2026"
                                     << "28";
        QTest::newRow("leap year") << "30.2.2024"
                                   << "29";
        QTest::newRow("31 April, short") << "31-4-26"
                                         << "30";
        QTest::newRow("a day there is") << "28/02/2026"
                                        << "";
        QTest::newRow("month 13") << "05/13/2026"
                                  << "";
        QTest::newRow("words") << "cuối tháng"
                               << "";
    }
    void aDayThatDoesNotExist()
    {
        QFETCH(QString, typed);
        QFETCH(QString, days);
        const Field& field = staffKind().field(QStringLiteral("joined_on"));
        const QString said = missingDay(field, typed);
        QCOMPARE(said.isEmpty(), days.isEmpty());
        QVERIFY(said.contains(days));
        QVERIFY(missingDay(staffKind().field(QStringLiteral("name")), typed).isEmpty());
    }
    void reads_data()
    {
        QTest::addColumn<const Field*>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<Read>("expected");
        const auto row = [](const char* name, const Field& field, const char* typed,
                            Read expected) {
            QTest::newRow(name) << &field << QString::fromUtf8(typed) << expected;
        };
        const auto text = [](const char* utf8) { return Value(QString::fromUtf8(utf8)); };
        const Read refused = std::nullopt;
        const Read empty = Value();

        row("text", assetField("name"), "  Máy   tính ", text("Máy tính"));
        row("text of two lines becomes one", assetField("name"), "Dell\n7010", text("Dell 7010"));
        row("text decomposed is composed", assetField("name"), "Ma\u0301y", text("Máy"));
        row("text of blanks", assetField("name"), " \n\t ", empty);
        row("long text keeps its lines", assetField("notes"), "một \n hai", text("một\nhai"));
        row("reference stays as typed", assetField("custodian"), "CB-0001", text("CB-0001"));
        row("reference on two lines", assetField("custodian"), "CB\n1", text("CB 1"));

        row("whole number", assetField("useful_life"), "5", Value(qint64(5)));
        row("negative number", assetField("useful_life"), "-5", Value(qint64(-5)));
        row("number with a unit", assetField("useful_life"), "5 năm", refused);
        row("fraction", assetField("useful_life"), "5,5", refused);
        row("too many digits", assetField("useful_life"), "99999999999999999999", refused);

        row("money with dots", assetField("original_value"), "12.450.000 đ",
            Value(qint64(12450000)));
        row("money bare", assetField("original_value"), "12450000", Value(qint64(12450000)));
        row("money in words", assetField("original_value"), "mười triệu", refused);
        row("money beyond reason", assetField("original_value"), "9999999999999999", refused);

        row("yes", assetField("antivirus_licensed"), "Có", Value(true));
        row("a tick", assetField("antivirus_licensed"), "x", Value(true));
        row("no", assetField("antivirus_licensed"), "KHÔNG", Value(false));
        row("perhaps", assetField("antivirus_licensed"), "có thể", refused);
        row("a mark that says no is none", assetField("sensitive"), "không", empty);
        row("a mark", assetField("sensitive"), "có", Value(true));

        row("date", assetField("purchased_on"), "5/3/2026", Value(QDate(2026, 3, 5)));
        row("date by ISO", assetField("purchased_on"), "2026-03-05", Value(QDate(2026, 3, 5)));
        row("no such day", assetField("purchased_on"), "31/02/2026", refused);
        row("month first", assetField("purchased_on"), "12/31/2026", refused);
        row("a year alone", assetField("purchased_on"), "2026", refused);

        row("time", incidentField("occurred_at"), "05/03/2026 09:15", Value(utc(5, 2, 15)));
        row("time first", incidentField("occurred_at"), "09:15 05/03/2026", Value(utc(5, 2, 15)));
        row("time with h", incidentField("occurred_at"), "9h15 5/3/2026", Value(utc(5, 2, 15)));
        row("time with h alone", incidentField("occurred_at"), "9h 5/3/2026", Value(utc(5, 2, 0)));
        row("time in words", incidentField("occurred_at"), "5/3/2026 9 giờ 15 phút",
            Value(utc(5, 2, 15)));
        row("time with seconds", incidentField("occurred_at"), "05/03/2026 09:15:42",
            Value(utc(5, 2, 15)));
        row("time by ISO, local", incidentField("occurred_at"), "2026-03-05T09:15",
            Value(utc(5, 2, 15)));
        row("time by ISO, UTC", incidentField("occurred_at"), "2026-03-05T09:15:00Z",
            Value(utc(5, 9, 15)));
        row("time by ISO, offset", incidentField("occurred_at"), "2026-03-05T09:15:00+09:00",
            Value(utc(5, 0, 15)));
        row("time before midnight is the day before in UTC", incidentField("occurred_at"),
            "06/03/2026 00:30", Value(utc(5, 17, 30)));
        row("date without a time", incidentField("occurred_at"), "05/03/2026", refused);
        row("hour 25", incidentField("occurred_at"), "05/03/2026 25:00", refused);
        row("time alone", incidentField("occurred_at"), "09:15", refused);

        row("choice by key", assetField("type"), "network_device", text("network_device"));
        row("choice by label", assetField("type"), "Network device", text("network_device"));
        row("choice without case", assetField("type"), "nETWORK  dEVICE", text("network_device"));
        row("choice by another word", assetField("state"), "đang DÙNG", text("in_use"));
        row("choice by a doubtful word", assetField("state"), "Hỏng nhẹ", refused);
        row("choice that is none", assetField("type"), "máy bay", refused);
        row("choices", systemField("services"), "web; Mail server",
            Value(QStringList{QStringLiteral("web"), QStringLiteral("mail")}));
        row("choices repeated", systemField("services"), "web;web\nweb",
            Value(QStringList{QStringLiteral("web")}));
        row("choices with a wrong one", systemField("services"), "web; nothing", refused);
        row("references", incidentField("assets"), "TS-0001;TS-0002; ;",
            Value(QStringList{QStringLiteral("TS-0001"), QStringLiteral("TS-0002")}));
        row("lines", systemField("domains"), "a.gov.vn\nb.gov.vn;",
            Value(QStringList{QStringLiteral("a.gov.vn"), QStringLiteral("b.gov.vn")}));
        row("nothing in a list", systemField("domains"), " ; ", empty);
        row("nothing in a choice", assetField("type"), "", empty);
        row("nothing in a number", assetField("useful_life"), " ", empty);
    }

    void reads()
    {
        QFETCH(const Field*, field);
        QFETCH(QString, typed);
        QFETCH(Read, expected);
        const Read value = valueFromText(*field, typed);
        QVERIFY2(value == expected, qPrintable(shown(value)));
    }

    /// What is shown can be typed again.
    void showsWhatItReads_data() { reads_data(); }
    void showsWhatItReads()
    {
        QFETCH(const Field*, field);
        QFETCH(Read, expected);
        if (!expected)
            return;
        const QString display = displayText(*field, *expected);
        QCOMPARE(shown(valueFromText(*field, display)), shown(expected));
        QCOMPARE(shown(valueFromText(*field, paperText(*field, *expected))), shown(expected));
    }

    void shows_data()
    {
        QTest::addColumn<const Field*>("field");
        QTest::addColumn<Value>("value");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const Field& field, Value value,
                            const char* expected) {
            QTest::newRow(name) << &field << value << QString::fromUtf8(expected);
        };
        row("nothing", assetField("name"), Value(), "");
        row("text", assetField("name"), Value(QStringLiteral("<b>Máy</b>")), "<b>Máy</b>");
        row("money", assetField("original_value"), Value(qint64(12450000)), "12.450.000");
        row("number", assetField("useful_life"), Value(qint64(1000)), "1000");
        row("yes", assetField("antivirus_licensed"), Value(true), "Yes");
        row("no", assetField("antivirus_licensed"), Value(false), "No");
        row("date", assetField("purchased_on"), Value(QDate(2026, 3, 5)), "05/03/2026");
        row("time at the office", incidentField("occurred_at"), Value(utc(5, 17, 30)),
            "06/03/2026 00:30");
        row("choice", assetField("type"), Value(QStringLiteral("key_token")), "Key token");
        row("choices", systemField("services"),
            Value(QStringList{QStringLiteral("web"), QStringLiteral("ftp")}),
            "Web server; FTP server");
        row("lines", systemField("domains"),
            Value(QStringList{QStringLiteral("a"), QStringLiteral("b")}), "a\nb");
    }

    void shows()
    {
        QFETCH(const Field*, field);
        QFETCH(Value, value);
        QFETCH(QString, expected);
        QCOMPARE(displayText(*field, value), expected);
    }

    void writesJson()
    {
        QCOMPARE(toJson(Value()), QJsonValue());
        QCOMPARE(toJson(Value(QStringLiteral("TS-1"))), QJsonValue(QStringLiteral("TS-1")));
        QCOMPARE(toJson(Value(qint64(9'007'199'254'740'991))).toInteger(), 9'007'199'254'740'991);
        QCOMPARE(toJson(Value(false)), QJsonValue(false));
        QCOMPARE(toJson(Value(QDate(2026, 3, 5))), QJsonValue(QStringLiteral("2026-03-05")));
        QCOMPARE(toJson(Value(utc(5, 17, 30))),
                 QJsonValue(QStringLiteral("2026-03-06T00:30:00+07:00")));
        QCOMPARE(toJson(Value(QStringList{QStringLiteral("a")})),
                 QJsonValue(QJsonArray{QStringLiteral("a")}));
    }

    void everyTypeSaysWhatItExpects()
    {
        for (const Field& field : incidentKind().fields())
            QVERIFY2(!expectation(field).isEmpty(), qPrintable(field.key));
        QVERIFY(expectation(assetField("network")).contains(QLatin1String("LAN only")));
    }

    void tidies_data()
    {
        QTest::addColumn<const Field*>("field");
        QTest::addColumn<Value>("given");
        QTest::addColumn<Value>("kept");
        const auto row = [](const char* name, const Field& field, Value given, Value kept) {
            QTest::newRow(name) << &field << given << kept;
        };
        const QString n = QStringLiteral("\n");
        row("empty text", assetField("name"), Value(QString()), Value());
        row("a line break in one line", assetField("name"),
            Value(QString(QStringLiteral("a\n\nb"))), Value(QStringLiteral("a b")));
        row("an item of two lines", systemField("domains"),
            Value(QStringList{QStringLiteral("a\nb"), QString(), QStringLiteral("a b")}),
            Value(QStringList{QStringLiteral("a b")}));
        row("a list of nothing", systemField("domains"), Value(QStringList{QString(), n}), Value());
        row("no date", assetField("purchased_on"), Value(QDate()), Value());
        row("no time", incidentField("occurred_at"), Value(QDateTime()), Value());
        row("a time to the millisecond", incidentField("occurred_at"),
            Value(QDateTime(QDate(2026, 3, 5), QTime(9, 15, 1, 999), Qt::OffsetFromUTC, 7 * 3600)),
            Value(utc(5, 2, 15, 1)));
        row("a mark that says no", assetField("sensitive"), Value(false), Value());
        row("no, not a mark", assetField("antivirus_licensed"), Value(false), Value(false));
        row("zero is a number", assetField("useful_life"), Value(qint64(0)), Value(qint64(0)));
    }

    void tidies()
    {
        QFETCH(const Field*, field);
        QFETCH(Value, given);
        QFETCH(Value, kept);
        QCOMPARE(shown(tidied(*field, given)), shown(kept));
        QVERIFY(tidied(*field, given) == kept);
        QVERIFY(tidied(*field, kept) == kept);
    }

    void canonicalTexts()
    {
        QCOMPARE(canonicalText(Value()), QString());
        QCOMPARE(canonicalText(Value(qint64(-12))), QStringLiteral("-12"));
        QCOMPARE(canonicalText(Value(true)), QStringLiteral("1"));
        QCOMPARE(canonicalText(Value(false)), QStringLiteral("0"));
        QCOMPARE(canonicalText(Value(QDate(2026, 3, 5))), QStringLiteral("2026-03-05"));
        const QDateTime local(QDate(2026, 3, 6), QTime(0, 30), Qt::OffsetFromUTC, 7 * 3600);
        QCOMPARE(canonicalText(Value(local)), QStringLiteral("2026-03-05T17:30:00Z"));
        QCOMPARE(canonicalText(Value(QStringList{QStringLiteral("a"), QStringLiteral("b")})),
                 QStringLiteral("a\nb"));
    }
};

QTEST_GUILESS_MAIN(TestFieldText)
#include "tst_fieldtext.moc"
