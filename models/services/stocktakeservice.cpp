#include "models/services/stocktakeservice.h"

#include "models/core/text.h"
#include "models/registers/catalog.h"
#include "models/registers/labels.h"
#include "models/services/assetvalues.h"
#include "models/services/recordbatch.h"
#include "models/storage/codelookup.h"

#include <QCoreApplication>

namespace soattt {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StocktakeService)
};

bool isCounted(const Asset& asset)
{
    return !asset.closedOn && !asset.withdrawn && asset.state != AssetState::Disposed &&
           asset.state != AssetState::Lost;
}

bool isSamePlace(const QString& one, const QString& other)
{
    return text::fold(one.simplified()) == text::fold(other.simplified());
}

bool isExpected(const Asset& asset, const Stocktake& stocktake)
{
    const bool here = stocktake.place.isEmpty() || isSamePlace(asset.location, stocktake.place);
    const bool theirs = !stocktake.department || asset.department == stocktake.department;
    return isCounted(asset) && here && theirs;
}

QString outcomeText(const StocktakeLine& line)
{
    for (const auto& entry : enumEntries<StocktakeOutcome>()) {
        if (entry.value == line.outcome)
            return QCoreApplication::translate("Choice", entry.label);
    }
    return {};
}

/// Where one stands: as said, else the place the stock-take is of.
QString placeOf(const QString& said, const Stocktake& stocktake)
{
    return said.trimmed().isEmpty() ? stocktake.place : said.trimmed();
}

QString sentenceOf(const StocktakeLine& line)
{
    const QString code = line.asset ? line.asset->code() : line.scanned;
    switch (line.outcome) {
    case StocktakeOutcome::Found:
        return Words::tr("%1 %2: found.").arg(code, line.name);
    case StocktakeOutcome::WrongPlace:
        return Words::tr("%1 %2: the register has it at \"%3\".")
            .arg(code, line.name, line.bookPlace);
    case StocktakeOutcome::Unexpected:
        return line.asset ? Words::tr("%1 %2: unexpected, the register has it disposed of, lost or "
                                      "closed.")
                                .arg(code, line.name)
                          : Words::tr("%1: no asset of the register has this code.").arg(code);
    case StocktakeOutcome::Expected:
    case StocktakeOutcome::Missing:
        break;
    }
    return QStringLiteral("%1: %2").arg(code, outcomeText(line));
}

} // namespace

Stocktake StocktakeService::load(const QString& stocktake) const
{
    const auto record = m_session.book().repository().find(stocktakeKind(), stocktake);
    if (!record || record->isWithdrawn())
        throw UserError(Words::tr("There is no stock-take %1.").arg(stocktake));
    return record->to<Stocktake>();
}

StocktakeLine StocktakeService::newLine(const QString& stocktake, const Asset& asset) const
{
    StocktakeLine line;
    if (!stocktake.isEmpty())
        line.stocktake = Ref<Stocktake>(stocktake);
    line.asset = Ref<Asset>(asset.code);
    line.name = asset.name;
    line.bookPlace = asset.location;
    line.originalValue = asset.originalValue;
    return line;
}

QString StocktakeService::begin(const Stocktake& stocktake) const
{
    const AssetValues values(m_session);
    const QDate on = stocktake.takenOn.value_or(m_session.book().clock().today());
    std::vector<Record> lines;
    m_session.book().repository().scan(assetKind(), {}, [&](const Record& record) {
        const auto asset = record.to<Asset>();
        if (!isExpected(asset, stocktake))
            return;
        StocktakeLine line = newLine({}, asset);
        line.booked = true;
        line.remainingValue = values.on(on, asset).remaining;
        lines.push_back(Record::from(stocktakeLineKind(), line));
    });
    if (lines.empty())
        throw UserError(Words::tr("The register has no asset there to take stock of."),
                        Words::tr("Choose another department or place, or leave them empty."));
    return RecordService(m_session)
        .saveWithLines(Record::from(stocktakeKind(), stocktake), lines,
                       QStringLiteral("begin stocktakes"))
        .code();
}

/// By code, else by serial number, capitals or not.
std::optional<Asset> StocktakeService::assetOf(const QString& code) const
{
    Repository& repository = m_session.book().repository();
    if (const auto record = findAnyCase(m_session.book().database(), assetKind(), code))
        return record->to<Asset>();
    RecordQuery query;
    query.where = {{QStringLiteral("serial"), Condition::Test::OneOf, {code, code.toUpper()}}};
    query.withClosed = true;
    query.limit = 1;
    const auto found = repository.all(assetKind(), query);
    return found.empty() ? std::nullopt : std::optional<Asset>(found.front().to<Asset>());
}

std::optional<Record> StocktakeService::lineOf(const QString& stocktake, const QString& field,
                                               const QString& value) const
{
    RecordQuery query = linesQuery(stocktakeLineKind(), stocktake);
    query.where.push_back({field, Condition::Test::Equals, {value}});
    query.limit = 1;
    const auto found = m_session.book().repository().all(stocktakeLineKind(), query);
    return found.empty() ? std::nullopt : std::optional<Record>(found.front());
}

Record StocktakeService::saved(const Record& line) const
{
    return RecordService(m_session).save(line);
}

ScanResult StocktakeService::unknown(const QString& stocktake, const QString& code,
                                     const QString& place) const
{
    if (const auto before = lineOf(stocktake, QStringLiteral("scanned"), code))
        return {before->to<StocktakeLine>(), true, Words::tr("%1 was counted before.").arg(code)};
    StocktakeLine line;
    line.stocktake = Ref<Stocktake>(stocktake);
    line.scanned = code;
    line.foundPlace = place;
    line.outcome = StocktakeOutcome::Unexpected;
    saved(Record::from(stocktakeLineKind(), line));
    return {line, false, sentenceOf(line)};
}

ScanResult StocktakeService::scan(const QString& code, const QString& typed,
                                  const QString& said) const
{
    const Stocktake stocktake = load(code);
    const QString place = placeOf(said, stocktake);
    const QString read = typed.simplified();
    if (read.isEmpty())
        throw UserError(Words::tr("Type or scan a code."));
    if (stocktake.finishedOn)
        throw UserError(Words::tr("%1 is finished; nothing is counted any more.").arg(code));
    const auto asset = assetOf(read);
    if (!asset)
        return unknown(code, read, place);
    const auto before = lineOf(code, QStringLiteral("asset"), asset->code);
    StocktakeLine line = before ? before->to<StocktakeLine>() : newLine(code, *asset);
    const bool again = before && line.isPresent();
    const bool away = !place.isEmpty() && !isSamePlace(place, asset->location);
    line.foundPlace = place;
    line.outcome = !isCounted(*asset)                       ? StocktakeOutcome::Unexpected
                   : away || !isExpected(*asset, stocktake) ? StocktakeOutcome::WrongPlace
                                                            : StocktakeOutcome::Found;
    const Record record = before ? before->with(line) : Record::from(stocktakeLineKind(), line);
    if (!before || record != *before)
        saved(record);
    return {line, again,
            again ? Words::tr("%1 was counted before.").arg(asset->code) : sentenceOf(line)};
}

std::vector<StocktakeLine> StocktakeService::lines(const QString& stocktake) const
{
    std::vector<StocktakeLine> lines;
    for (const Record& record : m_session.book().repository().all(
             stocktakeLineKind(), linesQuery(stocktakeLineKind(), stocktake)))
        lines.push_back(record.to<StocktakeLine>());
    return lines;
}

StocktakeCounts StocktakeService::counts(const QString& stocktake) const
{
    StocktakeCounts counts;
    for (const StocktakeLine& line : lines(stocktake)) {
        counts.expected += line.booked;
        counts.open += line.outcome == StocktakeOutcome::Expected;
        counts.found += line.outcome == StocktakeOutcome::Found;
        counts.missing += line.outcome == StocktakeOutcome::Missing;
        counts.unexpected += line.outcome == StocktakeOutcome::Unexpected;
        counts.wrongPlace += line.outcome == StocktakeOutcome::WrongPlace;
    }
    return counts;
}

void StocktakeService::finish(const QString& code, const QDate& on) const
{
    Stocktake stocktake = load(code);
    if (stocktake.finishedOn)
        throw UserError(Words::tr("%1 is finished already.").arg(code));
    if (!on.isValid() || on > m_session.book().clock().today() || on < *stocktake.takenOn)
        throw UserError(Words::tr("Say on which day it was finished: not before it was taken, not "
                                  "after today."));
    Repository& repository = m_session.book().repository();
    RecordBatch batch(m_session, QStringLiteral("finish stocktakes"),
                      {&stocktakeKind(), &stocktakeLineKind()});
    const StocktakeCounts counted = counts(code);
    for (const Record& record :
         repository.all(stocktakeLineKind(), linesQuery(stocktakeLineKind(), code))) {
        auto line = record.to<StocktakeLine>();
        if (line.outcome != StocktakeOutcome::Expected)
            continue;
        line.outcome = StocktakeOutcome::Missing;
        batch.save(record.with(line));
    }
    stocktake.finishedOn = on;
    stocktake.expected = counted.expected;
    stocktake.found = counted.found;
    stocktake.missing = counted.open;
    stocktake.unexpected = counted.unexpected;
    stocktake.wrongPlace = counted.wrongPlace;
    batch.save(repository.find(stocktakeKind(), code)->with(stocktake));
    batch.commit();
}

QString StocktakeService::unfinished() const
{
    RecordQuery query;
    query.where = {{QStringLiteral("finished_on"), Condition::Test::Empty, {}}};
    query.descending = true;
    query.limit = 1;
    const auto found = m_session.book().repository().all(stocktakeKind(), query);
    return found.empty() ? QString() : found.front().code();
}

} // namespace soattt
