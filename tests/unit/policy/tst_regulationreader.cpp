#include "models/core/error.h"
#include "models/policy/regulationlibrary.h"
#include "models/policy/regulationreader.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace soattt;

/// Files that must be refused, made from a good one by one change each.
class tst_regulationreader : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void goodFile();
    void refused_data();
    void refused();
    void notJson();
    void duplicateDuty();
    void wrongFileName();
    void libraryAnswers();
    void jsonForTheCommandLine();

private:
    QByteArray m_good;
};

namespace {

using Path = QStringList;

/// The document with one value set; an undefined value takes the key away.
QJsonValue changed(QJsonValue json, Path path, const QJsonValue& value)
{
    if (path.isEmpty())
        return value;
    const QString key = path.takeFirst();
    if (json.isArray()) {
        QJsonArray array = json.toArray();
        array[key.toInt()] = changed(array.at(key.toInt()), path, value);
        return array;
    }
    QJsonObject object = json.toObject();
    const QJsonValue inner = changed(object.value(key), path, value);
    if (inner.isUndefined())
        object.remove(key);
    else
        object.insert(key, inner);
    return object;
}

QByteArray bytes(const QJsonValue& json)
{
    return QJsonDocument(json.toObject()).toJson();
}

} // namespace

void tst_regulationreader::initTestCase()
{
    QFile file(QStringLiteral(SOATTT_SOURCE_DIR "/resources/regulations/HP2016.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_good = file.readAll();
}

void tst_regulationreader::goodFile()
{
    const Regulation regulation = readRegulation(m_good, QStringLiteral("HP2016.json"));
    QCOMPARE(regulation.id, QStringLiteral("HP2016"));
    QCOMPARE(regulation.inspection.prepare.size(), 3);
    QCOMPARE(regulation.inspection.said, Said::Stated);
    QCOMPARE(regulation.steps.items.size(), 3);
}

void tst_regulationreader::refused_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    const QJsonValue gone(QJsonValue::Undefined);
    const auto row = [](const char* path, const QJsonValue& value, const char* name) {
        QTest::newRow(name) << QString::fromLatin1(path) << value;
    };
    const auto text = [](const char* value) { return QJsonValue(QString::fromLatin1(value)); };
    row("surprise", true, "unknown key at the top");
    row("thresholds/log.rotation", QJsonObject{}, "unknown threshold");
    row("thresholds/log.retention", gone, "missing threshold");
    row("thresholds/password.min_length/colour", text("red"), "unknown key in a threshold");
    row("thresholds/account.review_interval/clauses", gone, "missing clause");
    row("thresholds/account.review_interval/clauses", QJsonArray{}, "no clause");
    row("thresholds/account.review_interval/clauses/0", text(""), "empty clause");
    row("thresholds/account.review_interval/quotes", gone, "missing quote");
    row("thresholds/account.review_interval/value", text("6 months"), "bad duration");
    row("thresholds/account.review_interval/value", text("P0M"), "empty duration");
    row("thresholds/account.review_interval/value", text("silent"), "bad state");
    row("thresholds/account.review_interval/value", 6, "number for a duration");
    row("thresholds/account.review_interval/confidence", text("HIGH"),
        "confidence of a regulation");
    row("thresholds/password.min_length/value", text("6"), "text for a number");
    row("thresholds/password.min_length/value", 0, "zero");
    row("thresholds/password.min_length/value", 6.5, "half a character");
    row("thresholds/password.classes/value", QJsonArray{QStringLiteral("letters")}, "bad class");
    row("thresholds/password.change_interval/word", gone, "unspecified without its word");
    row("thresholds/report.due_before/value", text("15-11"), "day before month");
    row("thresholds/wifi.password_interval/clauses", QJsonArray{QStringLiteral("D7")},
        "clause of silence");
    row("thresholds/restore_test.interval", QJsonObject{}, "key of the office alone");
    row("draft", text("no"), "text for a flag");
    row("in_force_from", text("15/12/2016"), "bad date");
    row("in_force_from", text("2016-02-30"), "no day of the calendar");
    row("name", text(" "), "blank name");
    row("number", gone, "missing number");
    row("duties/0/state", text("UNSPECIFIED"), "bad state of a duty");
    row("duties/0/kind", text("weekly"), "bad kind of a duty");
    row("duties/0/clauses", gone, "duty without clause");
    row("duties/0/code", text("Z9"), "unknown duty");
    row("severity/items/1/key", text("low"), "severity key twice");
    row("steps/items/1/key", text("direct"), "step twice");
    row("steps/items/1/form", text(""), "step with an empty form");
    row("steps/items/1/fork",
        QJsonArray{QJsonObject{{QStringLiteral("key"), QStringLiteral("a")},
                               {QStringLiteral("label"), QStringLiteral("A")},
                               {QStringLiteral("skips"), QJsonArray{QStringLiteral("nowhere")}}}},
        "fork that skips an unknown step");
    row("first_aid", gone, "no word on first aid");
    row("incidents/0/when", text("sometimes"), "unknown condition of a clock");
    row("severity/items", gone, "severity without classes");
    row("severity/items/0/clauses", QJsonArray{}, "class without clause");
    row("reports/0/recipients/0", text("nobody"), "unknown recipient");
    row("reports/0/interval", text("yearly"), "bad report interval");
    row("incidents/1/severity_from", text("terrible"), "unknown severity");
    row("incidents/1/reporter", text("cat"), "unknown reporter");
    row("incidents/1/within", text("PT24H"), "a clock without an anchor");
    row("inspection/by", QJsonArray{QStringLiteral("nobody")}, "unknown inspector");
}

void tst_regulationreader::refused()
{
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    const QStringList steps = path.split(QLatin1Char('/'));
    const QJsonObject good = QJsonDocument::fromJson(m_good).object();
    const QByteArray bad = bytes(changed(good, steps, value));
    QVERIFY(QJsonDocument::fromJson(bad).object() != good);
    try {
        readRegulation(bad, QStringLiteral("HP2016.json"));
        QFAIL("accepted");
    } catch (const DataError& error) {
        QVERIFY2(error.message().contains(QLatin1String("HP2016.json")),
                 qPrintable(error.message()));
        QVERIFY2(error.message().contains(steps.constFirst()), qPrintable(error.message()));
    }
}

void tst_regulationreader::notJson()
{
    QVERIFY_THROWS_EXCEPTION(DataError, readRegulation("{\"id\":", QStringLiteral("x.json")));
    QVERIFY_THROWS_EXCEPTION(DataError, readRegulation("[]", QStringLiteral("x.json")));
    QVERIFY_THROWS_EXCEPTION(DataError, readRegulation({}, QStringLiteral("x.json")));
}

void tst_regulationreader::duplicateDuty()
{
    QJsonObject good = QJsonDocument::fromJson(m_good).object();
    QJsonArray duties = good.value(QLatin1String("duties")).toArray();
    duties[1] = duties.at(0);
    good.insert(QStringLiteral("duties"), duties);
    QVERIFY_THROWS_EXCEPTION(DataError, readRegulation(bytes(good), QStringLiteral("HP2016.json")));
    duties.removeAt(1);
    good.insert(QStringLiteral("duties"), duties);
    QVERIFY_THROWS_EXCEPTION(DataError, readRegulation(bytes(good), QStringLiteral("HP2016.json")));
}

void tst_regulationreader::wrongFileName()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("HP2017.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(m_good);
    file.close();
    QVERIFY_THROWS_EXCEPTION(DataError, RegulationLibrary::fromFolder(folder.path()));
}

void tst_regulationreader::libraryAnswers()
{
    const RegulationLibrary library = RegulationLibrary::embedded();
    QVERIFY(!library.find(QStringLiteral("hp2016")));
    QVERIFY_THROWS_EXCEPTION(UserError, library.get(QStringLiteral("XX")));
    const QString tg = QStringLiteral("TG2020");
    const QString hp = QStringLiteral("HP2016");
    const QList<Regulation> chosen = library.choose({tg, hp, tg});
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(chosen.at(1).id, hp);
    for (const Regulation& regulation : library.all())
        if (regulation.replacedBy)
            QVERIFY(library.get(*regulation.replacedBy).replaces.contains(regulation.id));
}

void tst_regulationreader::jsonForTheCommandLine()
{
    const RegulationLibrary library = RegulationLibrary::embedded();
    const QJsonArray list = library.toJson();
    QCOMPARE(list.size(), 8);
    QCOMPARE(list.last().toObject().value(QLatin1String("reference")).toBool(), true);
    const QJsonObject hp = library.get(QStringLiteral("HP2016")).toJson();
    const QJsonObject ups = hp.value(QLatin1String("thresholds"))
                                .toObject()
                                .value(QLatin1String("server_room.ups_minutes"))
                                .toObject();
    QCOMPARE(ups.value(QLatin1String("clauses")).toArray(),
             QJsonArray{QStringLiteral("HP2016 Đ6.1.a")});
    QCOMPARE(ups.value(QLatin1String("value")).toInt(), 30);
    QCOMPARE(hp.keys(), QJsonDocument::fromJson(m_good).object().keys());
}

QTEST_GUILESS_MAIN(tst_regulationreader)
#include "tst_regulationreader.moc"
