#include "models/services/assetvalues.h"

#include "models/services/recordservice.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

// At global scope: the macro declares a global function.
static void initRates()
{
    Q_INIT_RESOURCE(soattt_depreciation);
}

namespace soattt {

namespace {

std::vector<DepreciationRate> ratesOf(Repository& repository)
{
    std::vector<DepreciationRate> rates;
    repository.scan(depreciationRateKind(), {}, [&rates](const Record& record) {
        rates.push_back(record.to<DepreciationRate>());
    });
    return rates;
}

DepreciationRate rateOf(const QJsonObject& json)
{
    DepreciationRate rate;
    rate.name = json[QStringLiteral("name")].toString();
    for (const QJsonValue type : json[QStringLiteral("types")].toArray())
        rate.types.push_back(enumFromKey<AssetType>(type.toString()));
    rate.validFromOn = QDate::fromString(json[QStringLiteral("from")].toString(), Qt::ISODate);
    rate.usefulLife = json[QStringLiteral("years")].toInteger();
    rate.rate = json[QStringLiteral("rate")].toString();
    rate.minimumValue = Money(json[QStringLiteral("minimum")].toInteger());
    rate.source = json[QStringLiteral("source")].toString();
    rate.unverified = json[QStringLiteral("unverified")].toBool();
    return rate;
}

bool isThere(const DepreciationRate& rate, const std::vector<DepreciationRate>& known)
{
    return std::any_of(known.begin(), known.end(), [&rate](const DepreciationRate& other) {
        return other.validFromOn == rate.validFromOn && other.types == rate.types;
    });
}

} // namespace

AssetValues::AssetValues(const Session& session)
    : m_rates(ratesOf(session.book().repository()))
{
}

std::vector<DepreciationRate> AssetValues::shipped()
{
    initRates();
    QFile file(QStringLiteral(":/depreciation/rates.json"));
    if (!file.open(QIODevice::ReadOnly))
        throw DataError(file.fileName());
    std::vector<DepreciationRate> rates;
    for (const QJsonValue json : QJsonDocument::fromJson(file.readAll()).array())
        rates.push_back(rateOf(json.toObject()));
    return rates;
}

int AssetValues::addShipped(const Session& session)
{
    const auto known = ratesOf(session.book().repository());
    std::vector<Record> missing;
    for (const DepreciationRate& rate : shipped()) {
        if (!isThere(rate, known))
            missing.push_back(Record::from(depreciationRateKind(), rate));
    }
    if (!missing.empty())
        RecordService(session).saveAll(missing, QStringLiteral("add depreciation-rates"));
    return int(missing.size());
}

} // namespace soattt
