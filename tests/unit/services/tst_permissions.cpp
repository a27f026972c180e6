#include "models/registers/asset.h"
#include "models/registers/catalog.h"
#include "models/services/backupservice.h"
#include "models/services/exportservice.h"
#include "models/services/formservice.h"
#include "models/services/importservice.h"
#include "models/services/logservice.h"
#include "models/services/officeservice.h"
#include "models/services/password.h"
#include "models/services/recordservice.h"
#include "models/services/userservice.h"
#include "tests/support/testbook.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <functional>

using namespace soattt;

/// Every role against every operation, at the services themselves: who may, does it; who may not is
/// refused by a sentence, leaves one line in the log and nothing else.
class TestPermissions : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyOperationHasAService();
    void everyPair_data();
    void everyPair();
    void theProgramItself_data();
    void theProgramItself();
    void nobodyWithAGivenPassword_data();
    void nobodyWithAGivenPassword();
    void everyKindOfRecord_data();
    void everyKindOfRecord();
    void cleanupTestCase();

private:
    using Act = std::function<void(const Session&)>;
    const std::vector<Act>& actsOf(Operation operation) const;
    Session signedIn(Role role) const;
    LogEntry newest() const;
    static QString nameOf(Operation operation) { return operationName(operation); }

    std::unique_ptr<TestBook> m_test;
    std::map<Operation, std::vector<Act>> m_acts;
    int m_pairs = 0;
};

namespace {

const QString password = QStringLiteral("Cay-bang-2027");

QString loginOf(Role role)
{
    return enumKey(role).toLower() + QStringLiteral(".mot");
}

Record machine(const QString& name)
{
    Asset asset;
    asset.name = name;
    return Record::from(assetKind(), asset);
}

} // namespace

void TestPermissions::initTestCase()
{
    m_test = std::make_unique<TestBook>();
    UserService users(*m_test->session);
    for (const Role role : allRoles) {
        users.add(loginOf(role), loginOf(role), role, QStringLiteral("Cay-bang-2026"));
        const Session session =
            Session::signIn(*m_test->book, loginOf(role), QStringLiteral("Cay-bang-2026"));
        UserService(session).changeOwnPassword(QStringLiteral("Cay-bang-2026"), password);
    }
    RecordService(*m_test->session).save(machine(QStringLiteral("Máy trạm")));
    QFile list(m_test->file(QStringLiteral("ds.csv")));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("code,name,notes\nPB-0901,Phòng Một,x\n");
    list.close();
    QVERIFY(QDir(m_test->folder.path()).mkpath(QStringLiteral("sao-luu")));

    const auto file = [this](const char* name) { return m_test->file(QString::fromLatin1(name)); };
    m_acts[Operation::Read] = {[](const Session& who) { who.authorize(reading(assetKind())); }};
    m_acts[Operation::EditRecords] = {
        [](const Session& who) { RecordService(who).save(machine(QStringLiteral("Máy mới"))); },
        [](const Session& who) {
            Record first = *who.book().repository().find(assetKind(), QStringLiteral("TS-0001"));
            first.set(QStringLiteral("notes"), Value(QString(loginOf(who.user().role) + u'!')));
            RecordService(who).saveAll({first}, QStringLiteral("sửa"));
        }};
    m_acts[Operation::Import] = {[file](const Session& who) {
        ImportRequest request;
        request.kind = findKind(QStringLiteral("departments"));
        request.path = file("ds.csv");
        ImportService(who).run(request);
    }};
    m_acts[Operation::Export] = {
        [file](const Session& who) {
            ExportService(who).exportList(assetKind(), {}, file("ra.csv"));
        },
        [](const Session& who) { ExportService(who).listDocument(assetKind(), {}); },
        [](const Session& who) { ExportService(who).noteCopied(assetKind(), 1); }};
    m_acts[Operation::Undo] = {[this](const Session& who) {
        // Something of one's own to undo; the attempt of others meets the same service.
        if (isAllowed(who.user().role, Operation::EditRecords))
            RecordService(who).save(machine(QStringLiteral("Bỏ")));
        RecordService(who).undo(m_test->book->log().head().sequence == 0 ? 0
                                                                         : newest().transaction);
    }};
    m_acts[Operation::IssueDocument] = {[](const Session& who) {
        FormRequest request;
        request.code = QStringLiteral("appendix-1");
        request.period = Period::fromString(QStringLiteral("2026H1"));
        FormService(who).issue(request);
    }};
    m_acts[Operation::ChangeOffice] = {
        [](const Session& who) {
            OfficeService(who).applyRegulations(
                {QStringLiteral("TG2020"), QStringLiteral("KT2017")});
        },
        [](const Session& who) {
            Record office = who.book().repository().all(officeKind()).front();
            office.set(QStringLiteral("notes"), Value(loginOf(who.user().role)));
            RecordService(who).save(office);
        }};
    m_acts[Operation::ManageUsers] = {
        [](const Session& who) { UserService(who).users(); },
        [](const Session& who) {
            UserService(who).add(QStringLiteral("ai.do%1").arg(who.book().log().head().sequence),
                                 QStringLiteral("Ai"), Role::Reader, password);
        },
        [](const Session& who) {
            UserService(who).resetPassword(QStringLiteral("ND-0001"), password);
        },
        [](const Session& who) {
            Record user = *who.book().repository().find(userKind(), QStringLiteral("ND-0001"));
            user.set(QStringLiteral("notes"), Value(loginOf(who.user().role)));
            RecordService(who).save(user);
        }};
    m_acts[Operation::BackUp] = {
        [file](const Session& who) { BackupService(who).backUp(file("sao-luu")); }};
    m_acts[Operation::Verify] = {
        [](const Session& who) { BackupService(who).verify(); },
    };
    m_acts[Operation::ReadLog] = {[](const Session& who) {
        LogService(who).closingPage({2026, 7, 1}, {2026, 7, 31});
    }};
    m_acts[Operation::ReadSecretMachines] = {[](const Session& who) {
        who.authorize(reading(*findKind(QStringLiteral("secret-machines"))));
    }};
}

const std::vector<TestPermissions::Act>& TestPermissions::actsOf(Operation operation) const
{
    return m_acts.at(operation);
}

Session TestPermissions::signedIn(Role role) const
{
    return Session::signIn(*m_test->book, loginOf(role), password);
}

LogEntry TestPermissions::newest() const
{
    LogQuery query;
    query.limit = 1;
    return m_test->book->log().read(query).front();
}

void TestPermissions::everyOperationHasAService()
{
    QCOMPARE(m_acts.size(), allOperations.size());
    for (const Operation operation : allOperations)
        QVERIFY2(!actsOf(operation).empty(), qPrintable(nameOf(operation)));
    QCOMPARE(allRoles.size(), enumEntries<Role>().size());
}

void TestPermissions::everyPair_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<Operation>("operation");
    for (const Role role : allRoles) {
        for (const Operation operation : allOperations)
            QTest::addRow("%s: %s", qPrintable(enumKey(role)), qPrintable(nameOf(operation)))
                << role << operation;
    }
}

void TestPermissions::everyPair()
{
    QFETCH(Role, role);
    QFETCH(Operation, operation);
    const Session who = signedIn(role);
    for (const Act& act : actsOf(operation)) {
        const qint64 before = m_test->book->log().head().sequence;
        if (isAllowed(role, operation)) {
            act(who); // what it throws fails the test
            continue;
        }
        QVERIFY_THROWS_EXCEPTION(PermissionError, act(who));
        QCOMPARE(m_test->book->log().head().sequence, before + 1);
        const LogEntry entry = newest();
        QCOMPARE(entry.action, QStringLiteral("refused"));
        QCOMPARE(entry.actor, loginOf(role));
        QVERIFY(!entry.note.isEmpty());
    }
    ++m_pairs;
}

void TestPermissions::theProgramItself_data()
{
    QTest::addColumn<Operation>("operation");
    for (const Operation operation : allOperations)
        QTest::newRow(qPrintable(nameOf(operation))) << operation;
}

/// For backup, verify and due: it may do nothing else.
void TestPermissions::theProgramItself()
{
    QFETCH(Operation, operation);
    const Session program = Session::system(*m_test->book);
    for (const Act& act : actsOf(operation)) {
        if (program.may(operation))
            act(program);
        else
            QVERIFY_THROWS_EXCEPTION(PermissionError, act(program));
    }
    const QSet<Operation> may{Operation::BackUp, Operation::Verify, Operation::Read,
                              Operation::ReadSecretMachines};
    QCOMPARE(program.may(operation), may.contains(operation));
}

void TestPermissions::nobodyWithAGivenPassword_data()
{
    theProgramItself_data();
}

void TestPermissions::nobodyWithAGivenPassword()
{
    QFETCH(Operation, operation);
    const QString login = QStringLiteral("moi.den");
    if (!m_test->book->repository().find(userKind(), QStringLiteral("ND-0900"))) {
        User user;
        user.code = QStringLiteral("ND-0900");
        user.login = login;
        user.name = login;
        user.role = Role::Administrator;
        user.passwordHash = hashPassword(password);
        RecordService(*m_test->session).save(Record::from(userKind(), user));
    }
    const Session who = Session::signIn(*m_test->book, login, password);
    for (const Act& act : actsOf(operation))
        QVERIFY_THROWS_EXCEPTION(PermissionError, act(who));
}

void TestPermissions::everyKindOfRecord_data()
{
    QTest::addColumn<QString>("kind");
    for (const RecordKind* kind : allKinds())
        QTest::newRow(qPrintable(kind->key())) << kind->key();
}

/// A head and a reader change nothing of any kind.
void TestPermissions::everyKindOfRecord()
{
    QFETCH(QString, kind);
    for (const Role role : {Role::Head, Role::Reader}) {
        const Session who = signedIn(role);
        const qint64 before = m_test->book->log().head().sequence;
        QVERIFY_THROWS_EXCEPTION(PermissionError, RecordService(who).save(findKind(kind)->blank()));
        QCOMPARE(m_test->book->log().head().sequence, before + 1);
        QCOMPARE(newest().action, QStringLiteral("refused"));
    }
}

void TestPermissions::cleanupTestCase()
{
    qInfo("%d of %d pairs", m_pairs, int(allRoles.size() * allOperations.size()));
    m_test.reset();
}

QTEST_MAIN(TestPermissions)
#include "tst_permissions.moc"
