#include "models/core/text.h"
#include "models/registers/catalog.h"
#include "models/registers/network.h"
#include "models/registers/repair.h"
#include "models/registers/secretinspection.h"
#include "models/reports/reportdocument.h"
#include "models/services/attachmentservice.h"
#include "models/services/dueservice.h"
#include "models/services/exportservice.h"
#include "models/services/formservice.h"
#include "models/services/machinecheckservice.h"
#include "models/services/recordservice.h"
#include "models/services/secretmachineservice.h"
#include "models/services/userservice.h"
#include "models/storage/recordwriter.h"
#include "tests/support/probefiles.h"
#include "tests/support/testbook.h"

#include <QTest>

using namespace soattt;
using test::ProbeFileMaker;

namespace {

QString u8(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// The register of equipment for secret documents in a book: what it refuses, who sees it, its
/// inspections and papers.
class TestSecretMachines : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_book = std::make_unique<TestBook>(QStringList{QStringLiteral("HP2016")}); }

    void badInputIsRefused_data();
    void badInputIsRefused();
    void oneAssetStandsOnce();
    void theChecklistIsTheRegulations();
    void anInspectionOpensWithItsPoints();
    void aFinishedInspectionStays();
    void aRemedyNamesWhatWasFoundWanting();
    void connectionsBeforeTheIsolationDoNotCount();
    void everyPlantedContradictionIsFound();
    void aReaderSeesNothingOfIt();
    void thePapersSayWhatTheRegisterSays();

private:
    Asset asset(AssetType type = AssetType::Workstation);
    SecretMachine machine(const std::function<void(SecretMachine&)>& change = {});
    Staff leaver();
    template <class T> T put(const RecordKind& kind, const T& object) const
    {
        return records().save(Record::from(kind, object)).template to<T>();
    }
    /// "duty object" of what the due list says of the equipment.
    QStringList contradictions() const;
    RecordService records() const { return RecordService(*m_book->session); }
    SecretMachineService service() const { return SecretMachineService(*m_book->session); }
    Session signedIn(Role role);

    std::unique_ptr<TestBook> m_book;
};

Asset TestSecretMachines::asset(AssetType type)
{
    Asset asset;
    asset.name = u8("Máy tính HP");
    asset.type = type;
    asset.serial = QStringLiteral("8XKQ2B%1").arg(records().nextCode(assetKind()));
    asset.secretDrafting = true;
    return records().save(Record::from(assetKind(), asset)).to<Asset>();
}

SecretMachine TestSecretMachines::machine(const std::function<void(SecretMachine&)>& change)
{
    SecretMachine machine;
    machine.name = u8("Máy soạn thảo mật");
    machine.asset = Ref<Asset>(asset().code);
    machine.room = u8("Phòng 201");
    machine.designatedOn = QDate(2026, 1, 10);
    if (change)
        change(machine);
    return records().save(Record::from(secretMachineKind(), machine)).to<SecretMachine>();
}

Session TestSecretMachines::signedIn(Role role)
{
    User user;
    user.login = enumKey(role);
    user.name = user.login;
    user.role = role;
    const QString password = QStringLiteral("Bang-lang-tim-27");
    UserService(*m_book->session).add(user.login, user.name, role, password);
    const auto stored = m_book->book->repository().all(userKind());
    for (const Record& record : stored) {
        auto known = record.to<User>();
        if (known.login != user.login)
            continue;
        known.passwordChangedAt = m_book->clock.now();
        RecordWriter writer(m_book->book->database(), m_book->book->repository(),
                            m_book->book->log(), m_book->session->actor(), QStringLiteral("test"));
        writer.change(record, record.with(known));
        writer.commit();
    }
    return Session::signIn(*m_book->book, user.login, password);
}

void TestSecretMachines::badInputIsRefused_data()
{
    using Change = std::function<void(SecretMachine&)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("field");
    const auto released = [](SecretMachine& machine) {
        machine.state = SecretMachineState::Released;
        machine.releasedOn = QDate(2026, 6, 1);
        machine.secretsRemoved = true;
        machine.releasePaper = u8("03/BB");
    };
    QTest::newRow("a computer without an asset")
        << Change([](SecretMachine& machine) { machine.asset.reset(); }) << "asset";
    QTest::newRow("a medium that is nothing") << Change([](SecretMachine& machine) {
        machine.asset.reset();
        machine.type = SecretEquipment::Medium;
    }) << "storage";
    QTest::newRow("released without removing the secrets") << Change([=](SecretMachine& machine) {
        released(machine);
        machine.secretsRemoved.reset();
    }) << "secrets_removed";
    QTest::newRow("released without minutes") << Change([=](SecretMachine& machine) {
        released(machine);
        machine.releasePaper.clear();
    }) << "release_paper";
    QTest::newRow("released before it was designated") << Change([=](SecretMachine& machine) {
        released(machine);
        machine.releasedOn = QDate(2025, 1, 1);
    }) << "released_on";
    QTest::newRow("a day of release, not released")
        << Change([](SecretMachine& machine) { machine.releasedOn = QDate(2026, 6, 1); })
        << "state";
}

void TestSecretMachines::badInputIsRefused()
{
    QFETCH(std::function<void(SecretMachine&)>, change);
    QFETCH(QString, field);
    try {
        machine(change);
        QFAIL("it was taken");
    } catch (const RecordRefused& refusal) {
        QCOMPARE(refusal.problems().size(), size_t(1));
        QCOMPARE(refusal.problems().front().field, field);
    }
}

void TestSecretMachines::oneAssetStandsOnce()
{
    const SecretMachine first = machine();
    QVERIFY_THROWS_EXCEPTION(
        RecordRefused, machine([&first](SecretMachine& second) { second.asset = first.asset; }));
}

void TestSecretMachines::theChecklistIsTheRegulations()
{
    const auto points = service().checklist();
    QVERIFY(points.size() >= 3);
    QStringList clauses;
    for (const SecretInspectionItem& point : points) {
        QVERIFY(!point.text.isEmpty());
        clauses.append(point.clause);
    }
    QVERIFY(clauses.contains(u8("HP2016 Đ9.4")));
    m_book = std::make_unique<TestBook>(QStringList{QStringLiteral("BG2024")});
    for (const SecretInspectionItem& point : service().checklist())
        QVERIFY(point.clause.startsWith(u8("BG2024 ")));
}

void TestSecretMachines::anInspectionOpensWithItsPoints()
{
    const SecretMachine one = machine();
    const QString code = service().openInspection(one.code, QDate(2026, 7, 1), u8("Lê Minh Trí"));
    const auto stored = m_book->book->repository().find(secretInspectionKind(), code);
    QCOMPARE(stored->to<SecretInspection>().machine->code(), one.code);
    QCOMPARE(m_book->book->repository().count(secretInspectionItemKind(),
                                              linesQuery(secretInspectionItemKind(), code)),
             qint64(service().checklist().size()));
    QVERIFY_THROWS_EXCEPTION(RecordRefused,
                             service().openInspection({}, QDate(2026, 7, 1), u8("Trí")));
    QVERIFY_THROWS_EXCEPTION(RecordRefused,
                             service().openInspection(one.code, QDate(2026, 7, 1), {}));
    records().undo(records().lastUndoable());
    QVERIFY(m_book->book->repository()
                .find(secretInspectionKind(), code)
                ->to<SecretInspection>()
                .withdrawn);
}

void TestSecretMachines::aFinishedInspectionStays()
{
    const QString code =
        service().openInspection(machine().code, QDate(2026, 7, 1), u8("Lê Minh Trí"));
    Repository& repository = m_book->book->repository();
    Record point =
        repository.all(secretInspectionItemKind(), linesQuery(secretInspectionItemKind(), code))
            .front();
    point.set(QStringLiteral("answer"), QStringLiteral("no"));
    QVERIFY_THROWS_EXCEPTION(RecordRefused, records().save(point));
    point.set(QStringLiteral("remark"), u8("Còn cổng mạng"));
    records().save(point);
    Record inspection = *repository.find(secretInspectionKind(), code);
    inspection.set(QStringLiteral("state"), QStringLiteral("finished"));
    records().save(inspection);
    point.set(QStringLiteral("answer"), QStringLiteral("yes"));
    QVERIFY_THROWS_EXCEPTION(RecordRefused, records().save(point));
}

/// Its clause is that of the point found wanting; a finding of the office's own has none.
void TestSecretMachines::aRemedyNamesWhatWasFoundWanting()
{
    const QString code =
        service().openInspection(machine().code, QDate(2026, 7, 1), u8("Lê Minh Trí"));
    Repository& repository = m_book->book->repository();
    Record inspection = *repository.find(secretInspectionKind(), code);
    inspection.set(QStringLiteral("remedy_due_on"), Value(QDate(2026, 7, 10)));
    records().save(inspection);
    const auto clauses = [this] {
        QStringList found;
        for (const DueItem& item : DueService(*m_book->session).due(30)) {
            if (item.duty == QLatin1String("secret.remedy"))
                found.append(QLatin1Char('[') + item.clauses.join(QLatin1Char('|')) +
                             QLatin1Char(']'));
        }
        return found.join(QLatin1Char(' '));
    };
    QCOMPARE(clauses(), u8("[]"));
    for (Record point :
         repository.all(secretInspectionItemKind(), linesQuery(secretInspectionItemKind(), code))) {
        const bool wanting = point.to<SecretInspectionItem>().clause == u8("HP2016 Đ9.1");
        point.set(QStringLiteral("answer"), wanting ? QStringLiteral("no") : QStringLiteral("yes"));
        if (wanting)
            point.set(QStringLiteral("remark"), u8("Còn cổng mạng"));
        records().save(point);
    }
    QCOMPARE(clauses(), u8("[HP2016 Đ9.1]"));
}

void TestSecretMachines::connectionsBeforeTheIsolationDoNotCount()
{
    const SecretMachine one =
        machine([](SecretMachine& changed) { changed.isolatedOn = QDate(2026, 3, 1); });
    const Asset asset =
        m_book->book->repository().find(assetKind(), one.asset->code())->to<Asset>();
    const auto isolationOn = [&](const char* connected) {
        ProbeFileMaker maker;
        maker.with("interfaces", R"([{"name":"Ethernet","kind":"wired","up":false}])");
        maker.with("network.history",
                   QByteArray(R"([{"name":"Cafe","last_connected":")") + connected + R"("}])");
        const MachineCheckService checks(*m_book->session);
        for (const RuleVerdict& verdict : checks.verdicts(readProbeFile(maker.file()), asset)) {
            if (verdict.rule == CheckRule::Isolation)
                return verdict.verdict;
        }
        return Verdict::NotApplicable;
    };
    QCOMPARE(isolationOn("2026-02-28T09:00:00"), Verdict::Pass);
    QCOMPARE(isolationOn("2026-03-01T09:00:00"), Verdict::Fail);
}

QStringList TestSecretMachines::contradictions() const
{
    QStringList found;
    for (const DueItem& item : DueService(*m_book->session).due(30)) {
        if (item.duty.startsWith(QLatin1String("secret.")) &&
            item.duty != QLatin1String("secret.minimum"))
            found.append(item.duty.mid(7) + QLatin1Char(' ') + item.record);
    }
    found.sort();
    return found;
}

/// Someone who was at work when named, and has left since.
Staff TestSecretMachines::leaver()
{
    Staff staff;
    staff.name = u8("Trần Thị Đi");
    return put(staffKind(), staff);
}

/// Twelve in a book, written as people write them: found are those twelve.
void TestSecretMachines::everyPlantedContradictionIsFound()
{
    const Staff custodian = leaver();
    const Staff user = leaver();
    SecretMachine torn = machine([&](SecretMachine& changed) {
        changed.custodian = Ref<Staff>(custodian.code);
        changed.users = {Ref<Staff>(user.code)};
        changed.radiosRemoved = false;
        changed.state = SecretMachineState::InUse;
    });
    const SecretMachine sound = machine([](SecretMachine& changed) {
        changed.decision = u8("45/QĐ-UBND");
        changed.checkedOn = QDate(2026, 1, 12);
    });
    QCOMPARE(contradictions().size(), 2); // not checked before use, radios
    for (Staff gone : {custodian, user}) {
        Record record = *m_book->book->repository().find(staffKind(), gone.code);
        gone.status = StaffStatus::Left;
        gone.statusOn = QDate(2026, 6, 1);
        records().save(record.with(gone));
    }
    Repository& repository = m_book->book->repository();
    const Record record = *repository.find(assetKind(), torn.asset->code());
    Asset changed = record.to<Asset>();
    changed.secretDrafting = false;
    changed.network = AssetNetwork::Internet;
    changed.ipAddress = u8("10.1.1.9");
    records().save(record.with(changed));
    NetworkEntry entry;
    entry.name = u8("Máy trong sổ mạng");
    entry.asset = torn.asset;
    put(networkKind(), entry);
    Supplier firm;
    firm.name = u8("Công ty tư nhân");
    Repair repair;
    repair.fault = u8("Hỏng nguồn");
    repair.asset = torn.asset;
    repair.supplier = Ref<Supplier>(put(supplierKind(), firm).code);
    repair.state = RepairState::Returned;
    repair.requestedOn = repair.returnedOn = QDate(2026, 6, 10);
    put(repairKind(), repair);
    const QString code = torn.code;
    QCOMPARE(contradictions(), (QStringList{u8("address ") + code, u8("before_use ") + code,
                                            u8("network ") + code, u8("network_register ") + code,
                                            u8("radios ") + code, u8("repair_outside ") + code,
                                            u8("repair_untold ") + code, u8("user ") + code}));
    QVERIFY(sound.code != code);
}

void TestSecretMachines::aReaderSeesNothingOfIt()
{
    const SecretMachine one = machine();
    const Session reader = signedIn(Role::Reader);
    const Session head = signedIn(Role::Head);
    const auto owesSecrets = [](const Session& session) {
        for (const DueItem& item : DueService(session).due(30)) {
            if (item.kind.startsWith(QLatin1String("secret-")))
                return true;
        }
        return false;
    };
    QVERIFY(owesSecrets(head));
    QVERIFY(!owesSecrets(reader));
    QVERIFY(owesSecrets(Session::system(*m_book->book)));
    QVERIFY_THROWS_EXCEPTION(PermissionError, SecretMachineService(reader).checklist());
    QVERIFY_THROWS_EXCEPTION(PermissionError,
                             FormService(reader).draft({QStringLiteral("secret-register")}));
    QVERIFY(FormService(head).draft({QStringLiteral("secret-register")}).preview().blocks.size() >
            0);
    const QString file = m_book->file(QStringLiteral("s.csv"));
    QCOMPARE(ExportService(head).exportList(secretMachineKind(), {}, file), qint64(1));
    AttachmentService attachments(*m_book->session);
    attachments.attach(*m_book->book->repository().find(secretMachineKind(), one.code),
                       {{QStringLiteral("a.txt"), {}, "x"}});
    const Attachment kept = attachments.list(secretMachineKind(), one.code).front();
    QCOMPARE(AttachmentService(head).content(kept), QByteArray("x"));
    QVERIFY_THROWS_EXCEPTION(PermissionError, AttachmentService(reader).content(kept));
}

void TestSecretMachines::thePapersSayWhatTheRegisterSays()
{
    const SecretMachine one = machine([](SecretMachine& changed) {
        changed.decision = u8("45/QĐ-UBND");
        changed.seal = u8("NP-7");
    });
    const QString code = service().openInspection(one.code, QDate(2026, 7, 1), u8("Lê Minh Trí"));
    const FormService forms(*m_book->session);
    const QString list = plainText(forms.draft({QStringLiteral("secret-register")}).preview());
    for (const char* said : {"Máy soạn thảo mật", "45/QĐ-UBND", "10/01/2026", "Phòng 201", "NP-7"})
        QVERIFY2(list.contains(u8(said)), said);
    const FormDraft draft = forms.draft({QStringLiteral("secret-inspection"), {}, code});
    QCOMPARE(draft.warnings.size(), 1);
    const QString minutes = plainText(draft.preview());
    for (const char* said : {"Lê Minh Trí", "ngày 01 tháng 7 năm 2026", "HP2016 Đ9.4"})
        QVERIFY2(minutes.contains(u8(said)), said);
}

QTEST_GUILESS_MAIN(TestSecretMachines)
#include "tst_secretmachines.moc"
