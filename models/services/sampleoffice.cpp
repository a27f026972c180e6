#include "models/services/sampleoffice.h"

#include "models/core/period.h"
#include "models/core/text.h"
#include "models/registers/catalog.h"
#include "models/registers/document.h"
#include "models/services/assetvalues.h"
#include "models/services/officeservice.h"
#include "models/services/recordservice.h"
#include "models/services/sampleaccounts.h"
#include "models/services/sampleassets.h"
#include "models/services/samplemachines.h"
#include "models/services/stocktakeservice.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace soattt {

namespace {

constexpr quint64 seed = 20'260'701;
const QString sampleKey = QStringLiteral("sample");

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SampleOffice)
};

/// Argon2id of the password with a fixed salt, so that the book is the same every time.
QString passwordHash()
{
    return QStringLiteral("$argon2id$v=19$m=65536,t=3,p=1$U28gQVRUVDogbWF1IHh"
                          "hLg$9VvXcdlcvgZCweFV+AV/cG4JkykMU+PoO1CeVdSwwLo");
}

NewBook newBook(const SampleData& data)
{
    Record office = officeKind().blank();
    data.fill(office, data.office().value(QStringLiteral("office")).toObject());
    NewBook request;
    request.office = office.to<Office>();
    request.adminLogin = SampleOffice::login();
    request.adminName = QStringLiteral("Lê Minh Trí");
    request.adminPasswordHash = passwordHash();
    return request;
}

void tellRegisters(const SampleData& data, SampleStory& story)
{
    for (const QJsonValue json : data.office().value(QStringLiteral("records")).toArray()) {
        const RecordKind* kind = findKind(json[QStringLiteral("kind")].toString());
        Record record = kind->blank();
        data.fill(record, json.toObject());
        story.add(data.timeOf(json[QStringLiteral("at")].toString()), record);
    }
}

void tellChanges(const SampleData& data, SampleStory& story)
{
    for (const QJsonValue json : data.office().value(QStringLiteral("changes")).toArray()) {
        const RecordKind* kind = findKind(json[QStringLiteral("kind")].toString());
        Record filled(*kind);
        data.fill(filled, json.toObject());
        SampleStory::Values values;
        for (const Field& field : kind->fields()) {
            if (json.toObject().contains(field.key) && field.key != QLatin1String("code"))
                values.emplace_back(field.key, filled.at(field.key));
        }
        story.change(data.timeOf(json[QStringLiteral("at")].toString()), *kind, filled.code(),
                     values);
    }
}

void tellFiles(const SampleData& data, SampleStory& story)
{
    for (const QJsonValue json : data.office().value(QStringLiteral("files")).toArray())
        story.attach(data.timeOf(json[QStringLiteral("at")].toString()),
                     *findKind(json[QStringLiteral("kind")].toString()),
                     json[QStringLiteral("code")].toString(),
                     json[QStringLiteral("file")].toString());
}

/// Reports sent on paper for the half-years of the book but the last one, which is still owed.
void tellReports(const SampleData& data, SampleStory& story)
{
    const Period current = Period::containing(data.now().date(), Period::Kind::Half);
    Period period = Period::containing(data.date(-730), Period::Kind::Half);
    for (int number = 1; period.next().last() < current.last(); ++number) {
        const QDate sentOn = data.date(int(data.now().date().daysTo(period.last())) - 8);
        if (sentOn > data.date(-725)) {
            Document document;
            document.code = sampleCode("VB", number);
            document.serial = number;
            document.year = sentOn.year();
            document.number = QStringLiteral("%1/BC-UBND").arg(text::twoDigits(number));
            document.type = QStringLiteral("BC");
            document.form = QStringLiteral("appendix-1");
            document.subject = QStringLiteral("Báo cáo định kỳ về an toàn thông tin");
            document.period = period.toString();
            document.issuedOn = document.sentOn = sentOn;
            document.state = DocumentState::Sent;
            document.sentTo = QStringLiteral("Ủy ban nhân dân tỉnh Trường Sơn");
            document.notes = QStringLiteral("Ban hành trên giấy, bản lưu ở văn thư.");
            story.add(QDateTime(sentOn, QTime(15, 30), Qt::OffsetFromUTC, officeOffsetSeconds),
                      Record::from(documentKind(), document));
        }
        period = period.next();
    }
}

template <class T>
std::vector<Record> records(const RecordKind& kind, const std::vector<T>& objects)
{
    std::vector<Record> records;
    records.reserve(objects.size());
    for (const T& object : objects)
        records.push_back(Record::from(kind, object));
    return records;
}

/// A further office's size of people and things, written down at once.
void addBlock(const Session& session, SamplePeople& people, SampleAssets& assets,
              SampleAccounts& accounts, int block)
{
    RecordService service(session);
    const std::vector<Staff> staff = people.block(block);
    service.saveAll(records(staffKind(), staff), QStringLiteral("add staff"));
    std::vector<Asset> bought;
    std::vector<StorageDevice> drives;
    for (const SampleAsset& one : assets.block(block, staff)) {
        bought.push_back(one.asset);
        drives.insert(drives.end(), one.drives.begin(), one.drives.end());
    }
    service.saveAll(records(assetKind(), bought), QStringLiteral("add assets"));
    service.saveAll(records(storageKind(), drives), QStringLiteral("add storage"));
    service.saveAll(records(accountKind(), accounts.block(staff)), QStringLiteral("add accounts"));
}

void setOwnRules(const Session& session, const SampleData& data)
{
    OfficeService service(session);
    for (const QJsonValue rule : data.office().value(QStringLiteral("own_rules")).toArray())
        service.setOwnRule(rule[QStringLiteral("key")].toString(),
                           rule[QStringLiteral("value")].toString(),
                           rule[QStringLiteral("decision")].toString());
}

/// The server room: one thing not there, one from elsewhere, a label nobody knows.
void takeStock(const Session& session, const SampleData& data)
{
    const StocktakeService service(session);
    Stocktake stocktake;
    stocktake.subject = QStringLiteral("Kiểm kê phòng máy chủ");
    stocktake.takenOn = data.date(-1);
    stocktake.place = QStringLiteral("Phòng máy chủ, tầng 1 nhà A");
    stocktake.committee = {QStringLiteral("Nguyễn Thị Thu Hà – Phó Chủ tịch – Trưởng ban"),
                           QStringLiteral("Lê Minh Trí – Cán bộ CNTT – Ủy viên")};
    const QString code = service.begin(stocktake);
    const auto expected = service.lines(code);
    for (size_t at = 1; at < expected.size(); ++at)
        service.scan(code, expected[at].asset->code(), {});
    service.scan(code, QStringLiteral("TS-0100"), {});
    service.scan(code, QStringLiteral("UBND-2014-07"), {});
    service.finish(code, data.date(-1));
}

void tellAll(Book& book, SampleClock& clock, const SampleData& data, int size)
{
    const Session session = Session::signIn(book, SampleOffice::login(), SampleOffice::password());
    book.settings().setValue(sampleKey, "1");
    logNote(session, QStringLiteral("sample"),
            QStringLiteral("seed %1, size %2: an invented office with invented dates")
                .arg(seed)
                .arg(size));
    setOwnRules(session, data);
    AssetValues::addShipped(session);
    SampleRandom random(seed);
    SamplePeople people(data, random);
    SampleAssets assets(data, random, people);
    SampleAccounts accounts(data, seed);
    SampleStory story;
    people.tell(story);
    tellRegisters(data, story);
    assets.tell(story);
    accounts.tell(story, people);
    tellChanges(data, story);
    tellReports(data, story);
    tellFiles(data, story);
    story.tell(session, clock);
    clock.set(data.now().addSecs(-3600));
    SampleAccounts::review(session, data);
    takeStock(session, data);
    SampleMachines(data, seed).tell(session, clock, data.now().addSecs(-3600));
    for (int block = 1; block < size; ++block) {
        clock.set(data.now().addSecs(block - 3600));
        addBlock(session, people, assets, accounts, block);
    }
}

void removeBook(const QString& path)
{
    for (const char* suffix : {"", "-wal", "-shm", ".lock"})
        QFile::remove(path + QLatin1String(suffix));
    HeadMark::forget(path);
}

} // namespace

QString SampleOffice::login()
{
    return QStringLiteral("quantri");
}

QString SampleOffice::password()
{
    return QStringLiteral("HoaBinh@2026");
}

bool SampleOffice::isSample(Book& book)
{
    return book.settings().value(sampleKey) == "1";
}

void SampleOffice::create(const QString& path, const Clock& clock, int size)
{
    if (QFile::exists(path))
        throw UserError(Words::tr("The file %1 is already there; it was not overwritten.")
                            .arg(QDir::toNativeSeparators(path)),
                        Words::tr("Choose a new name."));
    const SampleData data(clock.now());
    SampleClock told(data.day(-731));
    const QString temporary = path + QStringLiteral(".sample");
    removeBook(temporary);
    try {
        tellAll(*Book::create(temporary, newBook(data), told), told, data, size);
        HeadMark::forget(temporary);
        if (!QFile::rename(temporary, path))
            throw StorageError(Words::tr("The new book can't be given its name %1.")
                                   .arg(QDir::toNativeSeparators(path)));
    } catch (...) {
        removeBook(temporary);
        throw;
    }
}

} // namespace soattt
