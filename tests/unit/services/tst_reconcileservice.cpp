#include "models/services/reconcileservice.h"
#include "tests/support/plantedlist.h"

#include <QTest>

using namespace soattt;
using namespace soattt::test;

/// The list of accounts a system gives, held against the register.
class TestReconcileService : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void allPlantedAndNoOthers();
    void afterRevokingItIsNoDifference();
    void headings_data();
    void headings();
    void namesByHand();
    void withoutUsernamesRefused();
    void whatCounts_data();
    void whatCounts();
    void domains();
    void aRowTwiceIsOneAccount();
    void anOldEncodingIsRead();
    void theResultIsSaved();
    void unknownSystemRefused();
    void nothingButTheLogIsWritten();

private:
    QString write(const QByteArray& csv) const;
    ReconcileReport run(const QByteArray& csv, const QHash<QString, QString>& mapping = {}) const;
    void addAccount(const char* username, AccountState state = AccountState::Active);

    std::unique_ptr<TestBook> m_book;
};

void TestReconcileService::init()
{
    m_book = std::make_unique<TestBook>();
}

QString TestReconcileService::write(const QByteArray& csv) const
{
    QFile file(m_book->file(QStringLiteral("danh-sach.csv")));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("the folder of the test can't be written");
    file.write(csv);
    return file.fileName();
}

ReconcileReport TestReconcileService::run(const QByteArray& csv,
                                          const QHash<QString, QString>& mapping) const
{
    ReconcileRequest request;
    request.system = QStringLiteral("HT-0001");
    request.file.path = write(csv);
    request.file.mapping = mapping;
    return ReconcileService(*m_book->session).run(request);
}

/// Of the one person Nguyễn Thị Lan, in the one system.
void TestReconcileService::addAccount(const char* username, AccountState state)
{
    RecordService service(*m_book->session);
    Repository& repository = m_book->book->repository();
    if (!repository.hasLive(systemKind(), QStringLiteral("HT-0001"))) {
        InformationSystem system;
        system.name = QStringLiteral("Thư điện tử");
        service.save(Record::from(systemKind(), system));
        Staff staff;
        staff.name = QStringLiteral("Nguyễn Thị Lan");
        service.save(Record::from(staffKind(), staff));
    }
    Account account;
    account.system = Ref<InformationSystem>(QStringLiteral("HT-0001"));
    account.username = QString::fromUtf8(username);
    account.holder = Ref<Staff>(QStringLiteral("CB-0001"));
    account.state = state;
    if (state == AccountState::Revoked)
        account.revokedOn = QDate(2026, 7, 1);
    if (state == AccountState::Suspended)
        account.suspendedOn = QDate(2026, 7, 1);
    service.save(Record::from(accountKind(), account));
}

void TestReconcileService::allPlantedAndNoOthers()
{
    const PlantedList list(*m_book);
    QCOMPARE(list.planted().size(), 25);
    ReconcileRequest request;
    request.system = list.system();
    request.file.path = list.write();
    const ReconcileReport report = ReconcileService(*m_book->session).run(request);
    QCOMPARE(report.listed.size(), size_t(PlantedList::rows));
    QCOMPARE(PlantedList::told(report.differences), list.planted());
    QCOMPARE(report.count(Mismatch::Orphan), 5);
    QCOMPARE(report.differences.front().what, Mismatch::LeaverLive);
}

void TestReconcileService::afterRevokingItIsNoDifference()
{
    addAccount("lannt");
    ReconcileReport report = run("Tên đăng nhập\nhungnv\n");
    QCOMPARE(report.count(Mismatch::Missing), 1);
    Record account = m_book->book->repository().all(accountKind()).front();
    account.set(QStringLiteral("state"), Value(QStringLiteral("revoked")));
    account.set(QStringLiteral("revoked_on"), Value(QDate(2026, 7, 5)));
    RecordService(*m_book->session).save(account);
    ReconcileService(*m_book->session).again(report);
    QCOMPARE(PlantedList::told(report.differences), QStringList{QStringLiteral("orphan hungnv")});
}

void TestReconcileService::headings_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::newRow("one column") << QByteArray("User name\nlannt\nhungnv\n");
    QTest::newRow("directory") << QByteArray(
        "DisplayName,sAMAccountName,Enabled,LastLogonDate\n"
        "Nguyễn Thị Lan,lannt,True,\nNguyễn Văn Hùng,hungnv,True,6/1/2026 8:00\n");
    QTest::newRow("mail") << QByteArray("Email;Họ tên\nlannt@xa.vn;Nguyễn Thị Lan\nhungnv;Hùng\n");
    QTest::newRow("under a title") << QByteArray(
        "DANH SÁCH TÀI KHOẢN;;\n;;\nSTT;Tài khoản;Người sử dụng\n1;lannt;Nguyễn Thị Lan\n"
        "2;hungnv;Nguyễn Văn Hùng\n");
}

void TestReconcileService::headings()
{
    QFETCH(QByteArray, csv);
    addAccount("lannt");
    QCOMPARE(PlantedList::told(run(csv).differences), QStringList{QStringLiteral("orphan hungnv")});
}

void TestReconcileService::namesByHand()
{
    addAccount("lannt");
    const QByteArray csv("Ký hiệu;Ai đấy\nlannt;Nguyễn Thị Lan\nhungnv;Hùng\n");
    QVERIFY_THROWS_EXCEPTION(UserError, run(csv));
    const ReconcileReport report =
        run(csv, {{QStringLiteral("Ký hiệu"), QStringLiteral("username")},
                  {QStringLiteral("Ai đấy"), QStringLiteral("name")}});
    QCOMPARE(PlantedList::told(report.differences), QStringList{QStringLiteral("orphan hungnv")});
    QCOMPARE(report.differences.front().listed->name, QStringLiteral("Hùng"));
}

void TestReconcileService::withoutUsernamesRefused()
{
    addAccount("lannt");
    QVERIFY_THROWS_EXCEPTION(UserError, run("Họ và tên;Trạng thái\nNguyễn Thị Lan;Khóa\n"));
}

void TestReconcileService::whatCounts_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("found");
    const auto add = [](const char* name, AccountState state, const char* row, const char* found) {
        QTest::newRow(name) << int(state) << QByteArray(row) << QString::fromLatin1(found);
    };
    using enum AccountState;
    add("agrees", Active, "lannt;Nguyễn Thị Lan;Hoạt động", "");
    add("no state said", Active, "lannt;Nguyễn Thị Lan;", "");
    add("switched off", Active, "lannt;Nguyễn Thị Lan;Khóa", "state_differs lannt");
    add("suspended, live", Suspended, "lannt;Nguyễn Thị Lan;Hoạt động", "state_differs lannt");
    add("suspended, no state said", Suspended, "lannt;;", "");
    add("suspended, not listed", Suspended, "", "");
    add("not yet active", Approved, "lannt;;", "state_differs lannt");
    add("not yet active, not listed", Requested, "", "");
    add("revoked and off", Revoked, "lannt;Ai khác;Đã khóa", "");
    add("revoked, listed", Revoked, "lannt;;", "revoked_live lannt");
    add("no accents", Active, "lannt;NGUYEN THI LAN;", "written_differently lannt");
    add("given name first", Active, "lannt;Lan Nguyễn Thị;", "written_differently lannt");
    add("somebody else", Active, "lannt;Nguyễn Thị Loan;", "other_name lannt");
    add("no name said", Active, "lannt;;", "");
}

void TestReconcileService::whatCounts()
{
    QFETCH(int, state);
    QFETCH(QByteArray, row);
    QFETCH(QString, found);
    addAccount("lannt", AccountState(state));
    const auto report = run("Tài khoản;Họ tên;Trạng thái\n" + row + "\n");
    QCOMPARE(PlantedList::told(report.differences).join(QLatin1Char(',')), found);
}

void TestReconcileService::domains()
{
    addAccount("lannt");
    addAccount("XA\\hungnv");
    addAccount("tu");
    // Two of the name "tu": which one is meant can't be told.
    const auto report = run("Tài khoản\nlannt@xa.vn\nhungnv\ntu@a.vn\ntu@b.vn\n");
    QCOMPARE(PlantedList::told(report.differences),
             (QStringList{QStringLiteral("missing tu"), QStringLiteral("orphan tu@a.vn"),
                          QStringLiteral("orphan tu@b.vn")}));
}

void TestReconcileService::aRowTwiceIsOneAccount()
{
    addAccount("lannt", AccountState::Revoked);
    const auto report = run("Tài khoản;Trạng thái\nlannt;Khóa\nLANNT;Hoạt động\n");
    QCOMPARE(PlantedList::told(report.differences),
             QStringList{QStringLiteral("revoked_live lannt")});
    QCOMPARE(report.differences.front().listed->row, 3);
}

void TestReconcileService::anOldEncodingIsRead()
{
    addAccount("lannt");
    // TCVN3
    const auto report = run(QStringLiteral("Tài khoản;Họ tên\nlannt;NguyÔn ThÞ Lan\n"
                                           "ducnv;NguyÔn V¨n §øc\nhuongtt;TrÇn ThÞ H­¬ng\n")
                                .toUtf8());
    QCOMPARE(report.count(Mismatch::OtherName) + report.count(Mismatch::WrittenDifferently), 0);
    QCOMPARE(report.differences.front().listed->name, QStringLiteral("Nguyễn Văn Đức"));
}

void TestReconcileService::theResultIsSaved()
{
    addAccount("lannt");
    const auto report = run("Tài khoản;Họ tên\nhungnv;=1+1\n");
    const QString path = m_book->file(QStringLiteral("khac.csv"));
    ReconcileService(*m_book->session).save(report, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString saved = QString::fromUtf8(file.readAll());
    QCOMPARE(saved.count(QLatin1Char('\n')), 3);
    QVERIFY2(saved.contains(QStringLiteral("Không có trong sổ")), qPrintable(saved));
    QVERIFY(saved.contains(QStringLiteral("'=1+1")));
    QVERIFY(saved.contains(QStringLiteral("TK-0001")));
}

void TestReconcileService::unknownSystemRefused()
{
    QVERIFY_THROWS_EXCEPTION(UserError, run("Tài khoản\nlannt\n"));
}

void TestReconcileService::nothingButTheLogIsWritten()
{
    addAccount("lannt");
    LogQuery records;
    records.recordsOnly = true;
    const size_t before = m_book->book->log().read(records).size();
    run("Tài khoản\nhungnv\n");
    QCOMPARE(m_book->book->log().read(records).size(), before);
    LogQuery newest;
    newest.limit = 1;
    QCOMPARE(m_book->book->log().read(newest).front().action, QStringLiteral("reconcile"));
}

QTEST_GUILESS_MAIN(TestReconcileService)
#include "tst_reconcileservice.moc"
