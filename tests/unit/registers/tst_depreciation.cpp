#include "models/registers/depreciation.h"
#include "models/registers/sanitization.h"

#include <QTest>

using namespace soattt;

namespace {

DepreciationRate line(const char* code, const char* from, int years, const char* percent)
{
    DepreciationRate rate;
    rate.code = QString::fromLatin1(code);
    rate.types = {AssetType::Workstation};
    rate.validFromOn = QDate::fromString(QLatin1String(from), Qt::ISODate);
    rate.usefulLife = years;
    rate.rate = QString::fromLatin1(percent);
    rate.minimumValue = Money(10'000'000);
    return rate;
}

Asset bought(const char* on, qint64 value)
{
    Asset asset;
    asset.type = AssetType::Workstation;
    asset.purchasedOn = QDate::fromString(QLatin1String(on), Qt::ISODate);
    asset.originalValue = Money(value);
    return asset;
}

const std::vector<DepreciationRate>& fiveYears()
{
    static const std::vector<DepreciationRate> rates{line("A", "2018-01-01", 5, "20")};
    return rates;
}

/// Five years and then, from 2026, seven.
const std::vector<DepreciationRate>& twoTexts()
{
    static const std::vector<DepreciationRate> rates{line("A", "2018-01-01", 5, "20"),
                                                     line("B", "2026-01-01", 7, "14,29")};
    return rates;
}

} // namespace

class TestDepreciation : public QObject
{
    Q_OBJECT

private slots:
    void remaining_data()
    {
        QTest::addColumn<bool>("two");
        QTest::addColumn<QString>("bought");
        QTest::addColumn<QString>("on");
        QTest::addColumn<qint64>("left");
        const auto row = [](const char* name, bool two, const char* bought, const char* on,
                            qint64 left) {
            QTest::newRow(name) << two << QString::fromLatin1(bought) << QString::fromLatin1(on)
                                << left;
        };
        row("nothing before the end of the year", false, "2022-06-01", "2022-12-30", 15'000'000);
        row("the first year whole", false, "2022-06-01", "2022-12-31", 12'000'000);
        row("two years", false, "2022-06-01", "2024-06-30", 9'000'000);
        row("the last day but one", false, "2022-06-01", "2026-12-30", 3'000'000);
        row("five years", false, "2022-06-01", "2026-12-31", 0);
        row("long after", false, "2015-06-01", "2026-12-31", 15'000'000 - 15'000'000);
        // 40 % left at the end of 2025 after three years, spread over the four of the new life.
        row("other text, first year", true, "2023-03-01", "2026-12-31", 4'500'000);
        row("other text, last year", true, "2023-03-01", "2029-12-31", 0);
        row("bought under the new text", true, "2026-03-01", "2026-12-31", 12'856'500);
        row("life over by the new text too", true, "2018-03-01", "2026-12-31", 0);
    }

    void remaining()
    {
        QFETCH(bool, two);
        QFETCH(QString, bought);
        QFETCH(QString, on);
        QFETCH(qint64, left);
        const auto value = valueOn(QDate::fromString(on, Qt::ISODate),
                                   ::bought(bought.toLatin1().constData(), 15'000'000),
                                   two ? twoTexts() : fiveYears());
        QVERIFY(value.what == AssetValue::What::FixedAsset);
        QCOMPARE(value.remaining->dong(), left);
    }

    /// By subtraction: thirds don't add up.
    void theLastYearTakesWhatIsLeft()
    {
        std::vector<DepreciationRate> rates{line("A", "2018-01-01", 3, "33,33")};
        const Asset asset = bought("2024-01-01", 10'000'001);
        QCOMPARE(valueOn(QDate(2025, 12, 31), asset, rates).remaining->dong(), 3'334'001);
        QCOMPARE(valueOn(QDate(2026, 12, 31), asset, rates).remaining->dong(), 0);
    }

    void tenMillionIsTheTest()
    {
        const QDate day(2026, 7, 5);
        QVERIFY(valueOn(day, bought("2024-01-01", 9'999'999), fiveYears()).what ==
                AssetValue::What::Tool);
        QVERIFY(valueOn(day, bought("2024-01-01", 10'000'000), fiveYears()).what ==
                AssetValue::What::FixedAsset);
        std::vector<DepreciationRate> other = fiveYears();
        other[0].minimumValue = Money(30'000'000); // it is the table that says it
        QVERIFY(valueOn(day, bought("2024-01-01", 29'000'000), other).what ==
                AssetValue::What::Tool);
    }

    void whatIsNotKnownStaysSo()
    {
        const QDate day(2026, 7, 5);
        Asset asset = bought("2024-01-01", 15'000'000);
        QVERIFY(valueOn(day, asset, {}).what == AssetValue::What::Unknown);
        asset.type = AssetType::Other;
        QVERIFY(valueOn(day, asset, fiveYears()).what == AssetValue::What::Unknown);
        asset.type = AssetType::Workstation;
        asset.purchasedOn.reset();
        QVERIFY(valueOn(day, asset, fiveYears()).what == AssetValue::What::Unknown);
        asset.originalValue.reset();
        QVERIFY(!valueOn(day, asset, fiveYears()).remaining);
    }

    void theNewestLineThatHasBegun()
    {
        const auto on = [](int year) {
            return rateFor(AssetType::Workstation, QDate(year, 6, 1), twoTexts());
        };
        QVERIFY(!on(2017));
        QCOMPARE(on(2025)->code, QStringLiteral("A"));
        QCOMPARE(on(2026)->code, QStringLiteral("B"));
        auto rates = twoTexts();
        rates[1].closedOn = QDate(2026, 2, 1);
        QCOMPARE(rateFor(AssetType::Workstation, QDate(2026, 6, 1), rates)->code,
                 QStringLiteral("A"));
    }

    void ratesArePercentages_data()
    {
        QTest::addColumn<QString>("rate");
        QTest::addColumn<bool>("fits");
        for (const char* good : {"20", "14,29", "14.29", "12,5", "100"})
            QTest::newRow(good) << QString::fromLatin1(good) << true;
        for (const char* bad : {"0", "101", "20%", "hai mươi", "14,299", "-5"})
            QTest::newRow(bad) << QString::fromUtf8(bad) << false;
    }

    void ratesArePercentages()
    {
        QFETCH(QString, rate);
        DepreciationRate one = line("A", "2018-01-01", 5, "20");
        one.name = one.source = QStringLiteral("x");
        one.rate = rate;
        const auto problems =
            depreciationRateKind().check(Record::from(depreciationRateKind(), one));
        QTEST(problems.empty(), "fits");
    }

    /// Overwriting flash memory is never offered as purge.
    void offersFitTheMedium()
    {
        using enum SanitizationTechnique;
        const auto offers = [](StorageType medium, SanitizationMethod method,
                               SanitizationTechnique technique) {
            const auto fitting = techniquesFor(medium, method);
            return std::find(fitting.begin(), fitting.end(), technique) != fitting.end();
        };
        QVERIFY(offers(StorageType::Ssd, SanitizationMethod::Clear, Overwrite));
        for (const StorageType flash : {StorageType::Ssd, StorageType::Nvme, StorageType::Usb}) {
            QVERIFY(!offers(flash, SanitizationMethod::Purge, Overwrite));
            QVERIFY(*mediumWarning(flash, SanitizationMethod::Clear));
            QVERIFY(!offers(flash, SanitizationMethod::Purge, Degauss));
        }
        QVERIFY(offers(StorageType::Hdd, SanitizationMethod::Purge, Degauss));
        QVERIFY(!*mediumWarning(StorageType::Hdd, SanitizationMethod::Clear));
        QCOMPARE(methodsFor(StorageType::Optical),
                 std::vector<SanitizationMethod>{SanitizationMethod::Destroy});
        for (const auto& medium : enumEntries<StorageType>())
            QVERIFY2(offers(medium.value, SanitizationMethod::Destroy, Shred), medium.key);
    }
};

QTEST_GUILESS_MAIN(TestDepreciation)
#include "tst_depreciation.moc"
