// The due list over 100,000 accounts and 100,000 assets: the rules alone, each on every record, and
// over a book, where indexes narrow what is read. Beside them one plain pass over the same records.
// SOATTT_BENCH_ROWS says how many of each.
#include "models/core/privatememory.h"
#include "models/duties/duties.h"
#include "models/services/dueservice.h"
#include "models/services/officeservice.h"
#include "models/services/recordservice.h"
#include "tests/bench/measure.h"
#include "tests/support/testbook.h"

#include <QCoreApplication>

using namespace soattt;
using namespace soattt::bench;

namespace {

constexpr int rounds = 9;
constexpr int within = 30;
constexpr int systemCount = 40;
constexpr int staffCount = 500;
constexpr double goal = 50;

QString numbered(const char* prefix, int i)
{
    return QStringLiteral("%1-%2").arg(QLatin1String(prefix)).arg(i, 4, 10, QLatin1Char('0'));
}

/// One in fifty has left.
Staff staffNumber(int i, const QDate& today)
{
    Staff staff;
    staff.code = numbered("CB", i);
    staff.name = QStringLiteral("Nguyễn Văn %1").arg(i);
    staff.joinedOn = staff.briefedOn = today.addDays(-2000 + i);
    if (i % 50 == 0) {
        staff.status = StaffStatus::Left;
        staff.statusOn = today.addDays(-i % 90);
    }
    return staff;
}

InformationSystem systemNumber(int i)
{
    InformationSystem system;
    system.code = numbered("HT", i);
    system.name = QStringLiteral("Phần mềm %1").arg(i);
    return system;
}

Account accountNumber(int i, const QDate& today)
{
    Account account;
    account.code = numbered("TK", i);
    account.system = Ref<InformationSystem>(numbered("HT", i % systemCount + 1));
    account.username = QStringLiteral("nguoidung%1").arg(i);
    account.holder = Ref<Staff>(numbered("CB", i % staffCount + 1));
    account.state = AccountState::Active;
    account.createdOn = today.addDays(-400 - i % 900);
    account.firstPasswordChangedOn = account.createdOn;
    account.passwordChangedOn = today.addDays(-i % 100);
    return account;
}

/// A licence or a warranty ends every day of the next years; some ended lately.
Asset assetNumber(int i, const QDate& today)
{
    Asset asset;
    asset.code = numbered("TS", i);
    asset.name = QStringLiteral("Máy tính phòng Văn hóa %1").arg(i);
    asset.type = i % 4 == 0 ? AssetType::Printer : AssetType::Workstation;
    asset.state = i % 500 == 0 ? AssetState::AwaitingDisposal : AssetState::InUse;
    asset.stateOn = today.addDays(-i % 60);
    asset.custodian = Ref<Staff>(numbered("CB", i % staffCount + 1));
    asset.antivirusUntil = today.addDays(i % 1500 - 30);
    asset.warrantyUntil = today.addDays(i % 2200 - 1100);
    return asset;
}

DutyFacts everyRecord(const OfficeService& offices, int rows, const QDate& today)
{
    DutyFacts facts;
    facts.office.name = QStringLiteral("UBND xã");
    facts.bookStartedOn = today.addYears(-1);
    facts.regulations = offices.appliedRegulations();
    facts.thresholds = offices.thresholds();
    for (int i = 1; i <= staffCount; ++i)
        facts.staff.push_back(staffNumber(i, today));
    for (int i = 1; i <= systemCount; ++i)
        facts.systems.push_back(systemNumber(i));
    for (int i = 1; i <= rows; ++i) {
        facts.accounts.emplace_back(accountNumber(i, today));
        facts.assets.push_back(assetNumber(i, today));
    }
    for (int i = 1; i <= staffCount; ++i) {
        Account account = accountNumber(i, today);
        account.holder = Ref<Staff>(numbered("CB", i));
        facts.heldAccounts.emplace_back(account, rows / staffCount);
    }
    facts.computers = facts.assets;
    facts.hasAccounts = true;
    return facts;
}

/// The least that looks at each: its state and its dates.
qint64 plainPass(const DutyFacts& facts, const QDate& today)
{
    qint64 late = 0;
    for (const Alike<Account>& one : facts.accounts) {
        const Account& account = one.record;
        late += account.state == AccountState::Active && account.passwordChangedOn < today;
    }
    for (const Asset& asset : facts.assets)
        late += asset.state == AssetState::InUse &&
                (asset.antivirusUntil < today || asset.warrantyUntil < today);
    return late;
}

void measureRules(const TestBook& test, int rows, Results& results)
{
    const QDateTime now = test.clock.now();
    const DutyFacts facts = everyRecord(OfficeService(*test.session), rows, now.date());
    qint64 late = 0;
    size_t owed = 0;
    const double pass = medianOf(rounds, [&] { late += plainPass(facts, now.date()); });
    const double ours =
        medianOf(rounds, [&] { owed = due(facts, now, now.date().addDays(within)).size(); });
    std::printf("(%d accounts, %d assets, %d items; %d late)\n", rows, rows, int(owed),
                int(late / rounds));
    results.add("due.rules", "due list, every rule on every record", ours, goal, pass,
                "one plain pass over them");
}

template <class T>
void fill(const TestBook& test, const RecordKind& kind, int rows, T (*make)(int, const QDate&))
{
    RecordService service(*test.session);
    constexpr int block = 5000;
    for (int first = 1; first <= rows; first += block) {
        std::vector<Record> records;
        for (int i = first; i < std::min(rows + 1, first + block); ++i)
            records.push_back(Record::from(kind, make(i, test.clock.today())));
        service.saveAll(records, QStringLiteral("bench"));
    }
}

void measureBook(const TestBook& test, int rows, Results& results)
{
    fill<InformationSystem>(test, systemKind(), systemCount,
                            [](int i, const QDate&) { return systemNumber(i); });
    // All still work: a book gives nothing to one who left.
    fill<Staff>(test, staffKind(), staffCount, [](int i, const QDate& today) {
        Staff staff = staffNumber(i, today);
        staff.status = StaffStatus::Working;
        staff.statusOn.reset();
        return staff;
    });
    fill<Account>(test, accountKind(), rows, accountNumber);
    fill<Asset>(test, assetKind(), rows, assetNumber);
    test.book->database().checkpoint();
    Repository& repository = test.book->repository();
    qint64 read = 0;
    const double pass = medianOf(rounds, [&] {
        for (const RecordKind* kind : {&accountKind(), &assetKind()}) {
            RecordQuery query;
            query.fields = {QStringLiteral("state")};
            query.fields << (kind == &assetKind()
                                 ? QStringList{QStringLiteral("antivirus_until"),
                                               QStringLiteral("warranty_until")}
                                 : QStringList{QStringLiteral("password_changed_on")});
            query.sortField.clear();
            repository.scan(*kind, query, [&read](const Record&) { ++read; });
        }
    });
    size_t owed = 0;
    const double ours =
        medianOf(rounds, [&] { owed = DueService(*test.session).due(within).size(); });
    std::printf("(%d records read in one pass, %d items)\n", int(read / rounds), int(owed));
    results.add("due.book", "due list over a book", ours, goal, pass,
                "one plain pass over its accounts and assets");
}

} // namespace

int main(int argc, char** argv)
{
    overwriteFreedMemory(); // it has its price, and the window pays it
    const QCoreApplication app(argc, argv);
    const int rows = wantedRows();
    Results results;
    const TestBook test(
        {QStringLiteral("HD2024"), QStringLiteral("HP2026"), QStringLiteral("LAW2026")},
        QString::fromLatin1(TestBook::cheapHash));
    measureRules(test, rows, results);
    measureBook(test, rows, results);
    return results.write(QCoreApplication::arguments().value(1)) ? 0 : 1;
}
