#include "models/services/accountservice.h"
#include "models/services/recordservice.h"
#include "tests/support/testbook.h"

#include <QTest>

using namespace soattt;

/// A day written to many accounts, and many revoked at once: one transaction, one undo.
class TestAccountService : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void oneTransactionOneUndo();
    void passwordRefusals_data();
    void passwordRefusals();
    void oneRefusedAllRefused();
    void revoking();
    void aSlipIssuedBeforeStays();
    void revokingRefusals();
    void readersMayNot();

private:
    Account stored(const char* code) const
    {
        return m_book->book->repository()
            .find(accountKind(), QString::fromLatin1(code))
            ->to<Account>();
    }
    qint64 transactions() const
    {
        LogQuery query;
        query.limit = 1;
        return m_book->book->log().read(query).front().transaction;
    }

    std::unique_ptr<TestBook> m_book;
    std::unique_ptr<AccountService> m_service;
};

void TestAccountService::init()
{
    m_book = std::make_unique<TestBook>();
    m_service = std::make_unique<AccountService>(*m_book->session);
    RecordService records(*m_book->session);
    InformationSystem system;
    system.name = QStringLiteral("Một cửa");
    records.save(Record::from(systemKind(), system));
    Staff staff;
    staff.name = QStringLiteral("Nguyễn Thị Lan");
    records.save(Record::from(staffKind(), staff));
    for (const char* username : {"c", "a", "b"}) {
        Account account;
        account.system = Ref<InformationSystem>(QStringLiteral("HT-0001"));
        account.username = QString::fromLatin1(username);
        account.holder = Ref<Staff>(QStringLiteral("CB-0001"));
        account.createdOn = QDate(2026, 3, 1);
        account.passwordChangedOn = QDate(2026, 3, 2);
        records.save(Record::from(accountKind(), account));
    }
}

void TestAccountService::oneTransactionOneUndo()
{
    QStringList codes;
    for (const Account& account : m_service->activeOf(QStringLiteral("HT-0001")))
        codes.append(account.code);
    QCOMPARE(codes, (QStringList{QStringLiteral("TK-0002"), QStringLiteral("TK-0003"),
                                 QStringLiteral("TK-0001")}));
    const qint64 before = transactions();
    m_service->notePasswordChange(codes, QDate(2026, 7, 3));
    QCOMPARE(transactions(), before + 1);
    QCOMPARE(stored("TK-0003").passwordChangedOn, QDate(2026, 7, 3));
    RecordService records(*m_book->session);
    records.undo(records.lastUndoable());
    QCOMPARE(stored("TK-0001").passwordChangedOn, QDate(2026, 3, 2));
    QCOMPARE(stored("TK-0002").passwordChangedOn, QDate(2026, 3, 2));
}

void TestAccountService::passwordRefusals_data()
{
    QTest::addColumn<QDate>("on");
    QTest::newRow("tomorrow") << QDate(2026, 7, 6);
    QTest::newRow("before the account was created") << QDate(2026, 2, 28);
    QTest::newRow("no day") << QDate();
}

void TestAccountService::passwordRefusals()
{
    QFETCH(QDate, on);
    QVERIFY_THROWS_EXCEPTION(Error, m_service->notePasswordChange({QStringLiteral("TK-0001")}, on));
    QCOMPARE(stored("TK-0001").passwordChangedOn, QDate(2026, 3, 2));
}

void TestAccountService::oneRefusedAllRefused()
{
    m_service->revoke({QStringLiteral("TK-0002")}, {QDate(2026, 7, 1), {}, {}, {}});
    try {
        m_service->notePasswordChange({QStringLiteral("TK-0001"), QStringLiteral("TK-0002")},
                                      QDate(2026, 7, 3));
        QFAIL("a revoked account has no password to change");
    } catch (const RecordRefused& refused) {
        QVERIFY(refused.problems().front().message.contains(QStringLiteral("TK-0002")));
    }
    QCOMPARE(stored("TK-0001").passwordChangedOn, QDate(2026, 3, 2));
}

void TestAccountService::revoking()
{
    const qint64 before = transactions();
    m_service->revoke({QStringLiteral("TK-0001"), QStringLiteral("TK-0002")},
                      {QDate(2026, 7, 5), QStringLiteral("Lê Minh Trí"), QStringLiteral("03/PTH"),
                       QStringLiteral("nghỉ hưu")});
    QCOMPARE(transactions(), before + 1);
    for (const char* code : {"TK-0001", "TK-0002"}) {
        const Account account = stored(code);
        QCOMPARE(account.state, AccountState::Revoked);
        QCOMPARE(account.revokedOn, QDate(2026, 7, 5));
        QCOMPARE(account.revocationPaper, QStringLiteral("03/PTH"));
        QCOMPARE(account.stateReason, QStringLiteral("nghỉ hưu"));
    }
    QCOMPARE(stored("TK-0003").state, AccountState::Active);
}

void TestAccountService::aSlipIssuedBeforeStays()
{
    Record record = *m_book->book->repository().find(accountKind(), QStringLiteral("TK-0001"));
    record.set(QStringLiteral("revocation_paper"), Value(QStringLiteral("07/PĐN-UBND")));
    RecordService(*m_book->session).save(record);
    m_service->revoke({QStringLiteral("TK-0001")}, {QDate(2026, 7, 5), {}, {}, {}});
    QCOMPARE(stored("TK-0001").state, AccountState::Revoked);
    QCOMPARE(stored("TK-0001").revocationPaper, QStringLiteral("07/PĐN-UBND"));
}

void TestAccountService::revokingRefusals()
{
    const QStringList first{QStringLiteral("TK-0001")};
    QVERIFY_THROWS_EXCEPTION(RecordRefused,
                             m_service->revoke(first, {QDate(2026, 2, 28), {}, {}, {}}));
    QVERIFY_THROWS_EXCEPTION(UserError, m_service->revoke(first, {QDate(2026, 7, 6), {}, {}, {}}));
    QVERIFY_THROWS_EXCEPTION(
        UserError, m_service->revoke({QStringLiteral("TK-9")}, {QDate(2026, 7, 5), {}, {}, {}}));
    m_service->revoke(first, {QDate(2026, 7, 5), {}, {}, {}});
    QVERIFY_THROWS_EXCEPTION(RecordRefused,
                             m_service->revoke(first, {QDate(2026, 7, 5), {}, {}, {}}));
}

void TestAccountService::readersMayNot()
{
    const Session system = Session::system(*m_book->book);
    QVERIFY_THROWS_EXCEPTION(PermissionError, AccountService(system).notePasswordChange(
                                                  {QStringLiteral("TK-0001")}, QDate(2026, 7, 3)));
}

QTEST_GUILESS_MAIN(TestAccountService)
#include "tst_accountservice.moc"
