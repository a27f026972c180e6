#include "models/services/passwordwords.h"
#include "models/services/signinguard.h"
#include "models/services/userservice.h"
#include "tests/support/testbook.h"

#include <QTest>

using namespace soattt;

namespace {

const QString good = QStringLiteral("Cay-bang-2027");
const QString first = QString::fromLatin1(TestBook::password);

} // namespace

class TestUserService : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_test = std::make_unique<TestBook>(); }

    void passwordsFollowTheRegulations_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<bool>("good");
        QTest::newRow("all classes") << good << true;
        QTest::newRow("with marks") << QStringLiteral("Cây-bàng-1") << true;
        QTest::newRow("short") << QStringLiteral("Ab-1") << false;
        QTest::newRow("no capital") << QStringLiteral("cay-bang-2027") << false;
        QTest::newRow("no digit") << QStringLiteral("Cay-bang-dai") << false;
        QTest::newRow("no special") << QStringLiteral("Caybang2027") << false;
        QTest::newRow("empty") << QString() << false;
    }

    void passwordsFollowTheRegulations()
    {
        QFETCH(QString, password);
        QTEST(UserService(*m_test->session).problemOf(password, QStringLiteral("an")).isEmpty(),
              "good");
    }

    void silentRegulationsLeaveTheProgramsOwnLength()
    {
        TestBook book({QStringLiteral("HP2016")});
        const UserService users(*book.session);
        QVERIFY(!users.problemOf(QStringLiteral("Ab-1234"), {}).isEmpty());
        QVERIFY(
            !users.problemOf(QStringLiteral("Quantri-1"), QStringLiteral("quantri-1")).isEmpty());
    }

    void changesOnesOwnPassword()
    {
        UserService(*m_test->session).changeOwnPassword(first, good);
        QVERIFY_THROWS_EXCEPTION(PermissionError, signIn(QStringLiteral("quantri"), first));
        QCOMPARE(signIn(QStringLiteral("quantri"), good).user().role, Role::Administrator);
        LogQuery newest;
        newest.recordsOnly = true;
        newest.limit = 1;
        const LogEntry entry = m_test->book->log().read(newest).front();
        QCOMPARE(entry.kind, userKind().key());
        for (const FieldChange& change : entry.changes)
            QVERIFY2(!change.after.contains(QStringLiteral("argon")), "the hash is in the log");
    }

    void refusesAWrongOldPassword()
    {
        const qint64 before = m_test->book->log().head().sequence;
        UserService users(*m_test->session);
        QVERIFY_THROWS_EXCEPTION(UserError, users.changeOwnPassword(QStringLiteral("sai"), good));
        QCOMPARE(m_test->book->log().head().sequence, before + 1);
        QVERIFY_THROWS_EXCEPTION(UserError, users.changeOwnPassword(first, first));
        QVERIFY_THROWS_EXCEPTION(UserError, users.changeOwnPassword(first, QStringLiteral("ngắn")));
        QVERIFY(signIn(QStringLiteral("quantri"), first).may(Operation::ManageUsers));
    }

    void guessingOnesOwnPasswordHasToWait()
    {
        UserService users(*m_test->session);
        const int allowed = SignInGuard(*m_test->book).allowedFailures();
        for (int i = 0; i < allowed; ++i)
            QVERIFY_THROWS_EXCEPTION(UserError,
                                     users.changeOwnPassword(QStringLiteral("sai"), good));
        QVERIFY_THROWS_EXCEPTION(PermissionError, users.changeOwnPassword(first, good));
        m_test->clock.set(m_test->clock.now().addSecs(SignInGuard::firstWait));
        users.changeOwnPassword(first, good);
    }

    void addsSomebodyWhoSignsIn()
    {
        UserService users(*m_test->session);
        const User added = users.add(QStringLiteral(" An.NV "), QStringLiteral("Nguyễn Văn An"),
                                     Role::Officer, good);
        QCOMPARE(added.login, QStringLiteral("an.nv"));
        const Session session = signIn(QStringLiteral("an.nv"), good);
        UserService(session).changeOwnPassword(good, QStringLiteral("Cay-bang-2028"));
        QVERIFY(session.may(Operation::EditRecords));
        QVERIFY(!session.may(Operation::ManageUsers));
        QCOMPARE(users.users().size(), size_t(2));
        QVERIFY_THROWS_EXCEPTION(
            DataError, users.add(QStringLiteral("an.nv"), QStringLiteral("B"), Role::Reader, good));
        QVERIFY_THROWS_EXCEPTION(
            DataError, users.add(QStringLiteral("ă â"), QStringLiteral("B"), Role::Reader, good));
    }

    void aGivenPasswordIsChangedFirst()
    {
        UserService(*m_test->session)
            .add(QStringLiteral("an"), QStringLiteral("An"), Role::Officer, good);
        const Session session = signIn(QStringLiteral("an"), good);
        QVERIFY(session.mustChangePassword());
        QVERIFY_THROWS_EXCEPTION(PermissionError, session.authorize(Operation::Read));
        UserService own(session);
        QVERIFY(!own.whyToRenewPassword().isEmpty());
        own.changeOwnPassword(good, QStringLiteral("Cay-bang-2028"));
        QVERIFY(!session.mustChangePassword());
        session.authorize(Operation::EditRecords);
        QVERIFY(
            !signIn(QStringLiteral("an"), QStringLiteral("Cay-bang-2028")).mustChangePassword());
        UserService(*m_test->session)
            .resetPassword(session.user().code, QStringLiteral("Cay-bang-2029"));
        QVERIFY(signIn(QStringLiteral("an"), QStringLiteral("Cay-bang-2029")).mustChangePassword());
        QVERIFY(!m_test->session->mustChangePassword());
        QVERIFY(!Session::system(*m_test->book).mustChangePassword());
    }

    /// TG2020 Đ6.1.đ: 3 months, from 05/07/2026.
    void anOldPasswordIsRenewed_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<bool>("old");
        QTest::newRow("the day") << QDate(2026, 10, 5) << false;
        QTest::newRow("the day after") << QDate(2026, 10, 6) << true;
    }

    void anOldPasswordIsRenewed()
    {
        QFETCH(QDate, today);
        QFETCH(bool, old);
        m_test->clock.set(QDateTime(today, QTime(7, 0), Qt::OffsetFromUTC, officeOffsetSeconds));
        const QString why =
            UserService(signIn(QStringLiteral("quantri"), first)).whyToRenewPassword();
        QCOMPARE(!why.isEmpty(), old);
        if (old)
            QVERIFY2(why.contains(QString::fromUtf8("05/10/2026 (TG2020 Đ6.1.đ")), qPrintable(why));
    }

    void whatIsGuessedFirst_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<bool>("guessed");
        const auto row = [](const char* password, bool guessed) {
            QTest::newRow(password) << QString::fromUtf8(password) << guessed;
        };
        row("Abc@12345", true);
        row("P@ssw0rd2026", true);
        row("Matkhau@123", true);
        row("Mật-khẩu-1", true);
        row("Quantri@2026", true);
        row("Qwerty!23", true);
        row("Aa@11111", true);
        row("20/10/1985", true);
        row("ThuNghiem@2026", true);
        row("Ubnd@2026", true);
        row("UBNDxaThuNghiem#1", true);
        row("Lmt@2026!", true); // Lê Minh Trí, the officer
        row("LeMinhTri@1", true);
        row("@dmin123!", true);
        row("Cay-bang-2027", false);
        row("Bốn mùa hoa nở 4", false);
        row("xK9!vq2#Lm", false);
    }

    void whatIsGuessedFirst()
    {
        QFETCH(QString, password);
        const QStringList about{QStringLiteral("an"), QString::fromUtf8("UBND xã Thử Nghiệm"),
                                QString::fromUtf8("Thử Nghiệm"), QString::fromUtf8("Lê Minh Trí"),
                                QString()};
        QTEST(isEasilyGuessed(password, about), "guessed");
    }

    void onlyTheAdministratorManages()
    {
        const User officer =
            UserService(*m_test->session)
                .add(QStringLiteral("an"), QStringLiteral("An"), Role::Officer, good);
        const Session session = signIn(QStringLiteral("an"), good);
        UserService users(session);
        QVERIFY_THROWS_EXCEPTION(PermissionError, users.users());
        QVERIFY_THROWS_EXCEPTION(PermissionError, users.resetPassword(officer.code, good));
        QVERIFY_THROWS_EXCEPTION(PermissionError, users.setRole(officer.code, Role::Administrator));
        QVERIFY_THROWS_EXCEPTION(PermissionError, users.close(officer.code, QStringLiteral("x")));
        QVERIFY_THROWS_EXCEPTION(
            PermissionError,
            users.add(QStringLiteral("bình"), QStringLiteral("Bình"), Role::Reader, good));
        users.changeOwnPassword(good, QStringLiteral("Cay-bang-2028"));
        QVERIFY(signIn(QStringLiteral("an"), QStringLiteral("Cay-bang-2028")).may(Operation::Undo));
    }

    void resetsAndClosesAndReopens()
    {
        UserService users(*m_test->session);
        const User an = users.add(QStringLiteral("an"), QStringLiteral("An"), Role::Reader, good);
        users.resetPassword(an.code, QStringLiteral("Cay-bang-2028"));
        QVERIFY_THROWS_EXCEPTION(PermissionError, signIn(QStringLiteral("an"), good));
        users.setRole(an.code, Role::Head);
        QCOMPARE(signIn(QStringLiteral("an"), QStringLiteral("Cay-bang-2028")).user().role,
                 Role::Head);
        users.close(an.code, QStringLiteral("Chuyển công tác"));
        QVERIFY_THROWS_EXCEPTION(PermissionError,
                                 signIn(QStringLiteral("an"), QStringLiteral("Cay-bang-2028")));
        QCOMPARE(users.users().size(), size_t(2));
        users.reopen(an.code);
        QCOMPARE(signIn(QStringLiteral("an"), QStringLiteral("Cay-bang-2028")).user().name,
                 QStringLiteral("An"));
    }

    void nobodyShutsThemselvesOut()
    {
        UserService users(*m_test->session);
        const QString own = m_test->session->user().code;
        users.add(QStringLiteral("an"), QStringLiteral("An"), Role::Administrator, good);
        QVERIFY_THROWS_EXCEPTION(UserError, users.close(own, QStringLiteral("x")));
        QVERIFY_THROWS_EXCEPTION(UserError, users.setRole(own, Role::Reader));
        QVERIFY_THROWS_EXCEPTION(UserError, users.resetPassword(QStringLiteral("ND-9999"), good));
    }

private:
    Session signIn(const QString& login, const QString& password) const
    {
        return Session::signIn(*m_test->book, login, password);
    }

    std::unique_ptr<TestBook> m_test;
};

QTEST_MAIN(TestUserService)
#include "tst_userservice.moc"
