#include "dutysamples.h"

#include "models/registers/catalog.h"
#include "models/registers/fieldtext.h"

#include <QFile>
#include <QHash>
#include <QSet>

#include <functional>

using namespace soattt;
using namespace soattt::samples;

/// tests/data/duecases.tsv against the rules: what is due, when and under which clause, worked out
/// by hand from the texts. docs/add-a-duty.md says how a line is written.
class tst_duecases : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cases_data();
    void cases();
    void everyDutyIsThere();
    void allAreDistinct();
};

namespace {

constexpr int columnCount = 8;
constexpr size_t fewest = 200;

struct Case
{
    QString id;
    QString duty;
    QString regulations;
    QString ownRules;
    QString records;
    QString now;
    QString expected;
    QString why;
};

std::vector<Case> readCases()
{
    QFile file(QStringLiteral(SOATTT_SOURCE_DIR "/tests/data/duecases.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<Case> cases;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u8("\n"))) {
        if (line.isEmpty() || line.startsWith(QLatin1Char('#')) || line.startsWith(u8("id\t")))
            continue;
        const QStringList cells = line.split(QLatin1Char('\t'));
        if (cells.size() != columnCount)
            qFatal("duecases.tsv: %s has %d cells", qPrintable(cells.front()), int(cells.size()));
        cases.push_back(
            {cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6], cells[7]});
    }
    return cases;
}

/// "_" stands for a space within a value, "," parts a list.
Value valueOf(const Field& field, const QString& written)
{
    if (written.isEmpty())
        return {};
    switch (field.type) {
    case FieldType::Date:
        return day(qPrintable(written));
    case FieldType::DateTime:
        return at(qPrintable(written));
    case FieldType::YesNo:
        return written == u8("yes");
    case FieldType::Integer:
    case FieldType::Money:
        return written.toLongLong();
    case FieldType::Choices:
    case FieldType::References:
    case FieldType::Lines:
        return written.split(QLatin1Char(','));
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Choice:
    case FieldType::Reference:
        return QString(written).replace(QLatin1Char('_'), QLatin1Char(' '));
    }
    Q_UNREACHABLE();
}

/// The words of one record after its kind: "finished_on=2026-01-15".
void setFields(Record& record, const QStringList& words)
{
    for (const QString& word : words) {
        const QString key = word.section(QLatin1Char('='), 0, 0);
        const Field& field = record.kind().field(key);
        const QString written = word.section(QLatin1Char('='), 1);
        const bool isKey = field.type == FieldType::Choice || field.type == FieldType::Reference;
        record.set(key, isKey && !written.isEmpty() ? Value(written) : valueOf(field, written));
    }
}

using Put = std::function<void(DutyFacts&, const Record&)>;

/// Into each of those lists.
template <class T, class... Lists> Put into(Lists... lists)
{
    return [lists...](DutyFacts& facts, const Record& record) {
        ((facts.*lists).push_back(record.to<T>()), ...);
    };
}

void putAccount(DutyFacts& facts, const Record& record)
{
    const auto account = record.to<Account>();
    facts.accounts.emplace_back(account);
    facts.heldAccounts.emplace_back(account);
    facts.hasAccounts |= account.state != AccountState::Revoked;
}

void putAsset(DutyFacts& facts, const Record& record)
{
    const auto asset = record.to<Asset>();
    facts.assets.push_back(asset);
    facts.computers.push_back(asset);
    facts.secretAssets.push_back(asset);
    facts.hasServers |= asset.type == AssetType::Server && asset.state == AssetState::InUse;
}

void putRun(DutyFacts& facts, const Record& record)
{
    const auto run = record.to<BackupRun>();
    if (run.result == RunResult::Done)
        facts.goodRuns.push_back(run);
}

void putRoomEntry(DutyFacts& facts, const Record& record)
{
    const auto entry = record.to<ServerRoomEntry>();
    if (entry.type == RoomEntryType::UpsTest)
        facts.upsTests.push_back(entry);
    if (entry.type == RoomEntryType::Duty)
        facts.roomDuties.push_back(entry);
}

const QHash<QString, Put>& lists()
{
    using F = DutyFacts;
    static const QHash<QString, Put> all{
        {u8("staff"), into<Staff>(&F::staff)},
        {u8("accounts"), putAccount},
        {u8("account-reviews"), into<AccountReview>(&F::accountReviews)},
        {u8("account-review-lines"), into<AccountReviewLine>(&F::reviewLines)},
        {u8("assets"), putAsset},
        {u8("storage"), into<StorageDevice>(&F::storage, &F::secretStorage)},
        {u8("handovers"), into<Handover>(&F::handovers)},
        {u8("machine-checks"), into<MachineCheck>(&F::machineChecks)},
        {u8("access-points"), into<AccessPoint>(&F::accessPoints)},
        {u8("systems"), into<InformationSystem>(&F::systems)},
        {u8("incidents"), into<Incident>(&F::incidents)},
        {u8("incident-reports"), into<IncidentReport>(&F::incidentReports)},
        {u8("data-breaches"), into<DataBreach>(&F::dataBreaches)},
        {u8("inspections"), into<Inspection>(&F::inspections)},
        {u8("secret-machines"), into<SecretMachine>(&F::secretMachines)},
        {u8("secret-inspections"), into<SecretInspection>(&F::secretInspections)},
        {u8("secret-inspection-items"), into<SecretInspectionItem>(&F::secretInspectionItems)},
        {u8("network"), into<NetworkEntry>(&F::networkEntries, &F::firewalls)},
        {u8("documents"), into<Document>(&F::documents)},
        {u8("backups"), into<BackupPlan>(&F::backupPlans)},
        {u8("backup-runs"), putRun},
        {u8("restore-tests"), into<RestoreTest>(&F::restoreTests)},
        {u8("log-archives"), into<LogArchive>(&F::logArchives)},
        {u8("server-room"), putRoomEntry},
        {u8("repairs"), into<Repair>(&F::repairs, &F::secretRepairs)},
        {u8("movements"), into<Movement>(&F::movements)},
        {u8("stocktakes"), into<Stocktake>(&F::stocktakes)},
        {u8("stocktake-lines"), into<StocktakeLine>(&F::stocktakeLines)},
        {u8("maintenance"), into<Maintenance>(&F::maintenance)},
        {u8("consents"), into<Consent>(&F::consents)},
        {u8("budget"), into<BudgetLine>(&F::budget)},
        {u8("contracts"), into<Contract>(&F::contracts)},
        {u8("vulnerabilities"), into<Vulnerability>(&F::vulnerabilities)},
        {u8("assessments"), into<Assessment>(&F::assessments)},
        {u8("training"), into<Training>(&F::trainings)},
    };
    return all;
}

/// "account-reviews scope=full finished_on=2026-01-15"; "book started_on=…" is when the book began.
void put(DutyFacts& facts, const QString& text)
{
    QStringList words = text.simplified().split(QLatin1Char(' '));
    const QString kind = words.takeFirst();
    if (kind == u8("book")) {
        facts.bookStartedOn = day(qPrintable(words.front().section(QLatin1Char('='), 1)));
        return;
    }
    if (kind == u8("office")) {
        Record office = Record::from(officeKind(), facts.office);
        setFields(office, words);
        facts.office = office.to<Office>();
        return;
    }
    const RecordKind* declared = nullptr;
    for (const RecordKind* one : allKinds())
        declared = one->key() == kind ? one : declared;
    if (!declared || !lists().contains(kind))
        qFatal("duecases.tsv: no records of kind %s", qPrintable(kind));
    Record record = declared->blank();
    setFields(record, words);
    lists().value(kind)(facts, record);
}

DutyFacts factsOf(const Case& one)
{
    QList<OwnRule> rules;
    for (const QString& written : one.ownRules.split(u8("; "), Qt::SkipEmptyParts)) {
        const QStringList words = written.split(QLatin1Char(' '));
        rules << own(qPrintable(words.front().section(QLatin1Char('='), 0, 0)),
                     qPrintable(words.front().section(QLatin1Char('='), 1)),
                     qPrintable(words.value(1)));
    }
    DutyFacts facts = samples::facts(qPrintable(one.regulations), rules);
    for (const QString& record : one.records.split(u8("; "), Qt::SkipEmptyParts))
        put(facts, record);
    return facts;
}

/// "2026-04-15 soon TG2020 Đ6.1.e", with the hours left where the clock has them.
QString written(const DueItem& item)
{
    QStringList words;
    if (item.dueAt)
        words << item.dueAt->toString(u8("yyyy-MM-ddTHH:mm"))
              << QString::number(*item.hours) + u8("h");
    else
        words << item.due.toString(Qt::ISODate);
    words << dueStateKey(item.state);
    if (!item.clauses.isEmpty())
        words << item.clauses.join(u8(", "));
    return words.join(QLatin1Char(' '));
}

/// However far ahead; "-" for nothing.
QString owedBy(const Case& one)
{
    constexpr int years = 1000;
    const QDateTime now = at(qPrintable(one.now));
    QStringList items;
    for (const DueItem& item : due(factsOf(one), now, now.date().addYears(years))) {
        if (item.duty == one.duty)
            items << written(item);
    }
    return items.isEmpty() ? u8("-") : items.join(u8(" | "));
}

const std::vector<Case>& cases()
{
    static const std::vector<Case> all = readCases();
    return all;
}

} // namespace

void tst_duecases::initTestCase()
{
    QVERIFY2(::cases().size() >= fewest, qPrintable(QString::number(::cases().size())));
    qInfo("%d cases", int(::cases().size()));
}

void tst_duecases::cases_data()
{
    QTest::addColumn<size_t>("at");
    for (size_t at = 0; at < ::cases().size(); ++at)
        QTest::newRow(qPrintable(::cases()[at].id)) << at;
}

void tst_duecases::cases()
{
    QFETCH(size_t, at);
    const Case& one = ::cases()[at];
    QVERIFY(!one.why.isEmpty());
    QCOMPARE(owedBy(one), one.expected);
}

/// Each duty the program can raise: owed in one line at least, and not owed in another.
void tst_duecases::everyDutyIsThere()
{
    QSet<QString> isOwed;
    QSet<QString> isNotOwed;
    for (const Case& one : ::cases()) {
        QVERIFY2(dutyKeys().contains(one.duty), qPrintable(one.id));
        (one.expected == u8("-") ? isNotOwed : isOwed).insert(one.duty);
    }
    for (const QString& duty : dutyKeys()) {
        QVERIFY2(isOwed.contains(duty), qPrintable(duty));
        QVERIFY2(isNotOwed.contains(duty), qPrintable(duty));
    }
}

/// No two lines ask the same, and no two have one name.
void tst_duecases::allAreDistinct()
{
    QSet<QString> ids;
    QSet<QString> questions;
    for (const Case& one : ::cases()) {
        ids.insert(one.id);
        questions.insert(
            QStringList{one.duty, one.regulations, one.ownRules, one.records, one.now}.join(
                QLatin1Char('\t')));
    }
    QCOMPARE(size_t(ids.size()), ::cases().size());
    QCOMPARE(size_t(questions.size()), ::cases().size());
}

QTEST_GUILESS_MAIN(tst_duecases)
#include "tst_duecases.moc"
