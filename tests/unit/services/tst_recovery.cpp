#include "models/services/recoveryservice.h"
#include "models/services/signinguard.h"
#include "models/services/userservice.h"
#include "tests/support/testbook.h"

#include <QFile>
#include <QTest>

using namespace soattt;

namespace {

const QString admin = QStringLiteral("quantri");
const QString wanted = QStringLiteral("Cay-bang-2027");

} // namespace

class TestRecovery : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_test = std::make_unique<TestBook>(); }

    void theSheetOpensTheBookOnce()
    {
        QVERIFY(!RecoveryService::goodSince(book()));
        const QString code = RecoveryService::newCode(*m_test->session);
        QCOMPARE(code.size(), 29);
        QVERIFY(RecoveryService::goodSince(book()));
        RecoveryService::use(book(), QStringLiteral(" QuanTri "), code.toLower().remove(u'-'),
                             wanted);
        const Session session = Session::signIn(book(), admin, wanted);
        QVERIFY(!session.mustChangePassword());
        QVERIFY_THROWS_EXCEPTION(
            PermissionError,
            Session::signIn(book(), admin, QString::fromLatin1(TestBook::password)));
        refused(admin, code);
        QVERIFY(!RecoveryService::goodSince(book()));
    }

    void refusesAWrongCode_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << QString();
        QTest::newRow("signs only") << QStringLiteral("-----");
        QTest::newRow("another") << QStringLiteral("00000-00000-00000-00000-00000");
        QTest::newRow("huge") << QString(100'000, u'7');
    }

    void refusesAWrongCode()
    {
        QFETCH(QString, code);
        refused(admin, code); // no sheet at all
        RecoveryService::newCode(*m_test->session);
        refused(admin, code);
        Session::signIn(book(), admin, QString::fromLatin1(TestBook::password));
    }

    void onlyAnAdministratorsName()
    {
        UserService(*m_test->session)
            .add(QStringLiteral("an"), QStringLiteral("An"), Role::Officer, wanted);
        const QString code = RecoveryService::newCode(*m_test->session);
        refused(QStringLiteral("an"), code);
        refused(QStringLiteral("ai-do"), code);
        const Session officer = Session::signIn(book(), QStringLiteral("an"), wanted);
        QVERIFY_THROWS_EXCEPTION(PermissionError, RecoveryService::newCode(officer));
    }

    void aNewSheetEndsTheOldOne()
    {
        const QString old = RecoveryService::newCode(*m_test->session);
        const QString code = RecoveryService::newCode(*m_test->session);
        refused(admin, old);
        RecoveryService::use(book(), admin, code, wanted);
    }

    void aBadPasswordUsesNothingUp()
    {
        const QString code = RecoveryService::newCode(*m_test->session);
        QVERIFY_THROWS_EXCEPTION(UserError,
                                 RecoveryService::use(book(), admin, code, QStringLiteral("ngan")));
        RecoveryService::use(book(), admin, code, wanted);
    }

    void guessingHasToWait()
    {
        const QString code = RecoveryService::newCode(*m_test->session);
        for (int i = 0; i < 5; ++i)
            refused(admin, QStringLiteral("x"));
        QCOMPARE(SignInGuard(book()).secondsToWait(admin), 60);
        QVERIFY_THROWS_EXCEPTION(PermissionError,
                                 RecoveryService::use(book(), admin, code, wanted));
        m_test->clock.set(m_test->clock.now().addSecs(60));
        RecoveryService::use(book(), admin, code, wanted);
    }

    /// Whoever can write the file can put a code's hash there, but the log doesn't know it.
    void aSlippedInHashIsGoodForNothing()
    {
        RecoveryService::newCode(*m_test->session);
        TestBook other;
        const QString code = RecoveryService::newCode(*other.session);
        book().settings().setValue(QStringLiteral("recovery.hash"),
                                   other.book->settings().value(QStringLiteral("recovery.hash")));
        refused(admin, code);
    }

    void theLogNeverHoldsTheCode()
    {
        const QString code = RecoveryService::newCode(*m_test->session);
        for (const LogEntry& entry : book().log().read({}))
            QVERIFY(!entry.note.contains(code.left(11)));
        const QString path = m_test->file(QStringLiteral("phieu.pdf"));
        RecoveryService::saveSheet(*m_test->session, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF"));
        const qint64 before = book().log().head().sequence;
        QVERIFY_THROWS_EXCEPTION(
            StorageError,
            RecoveryService::saveSheet(*m_test->session, QStringLiteral("/khong/co/phieu.pdf")));
        QCOMPARE(book().log().head().sequence, before); // the sheet before stays good
    }

private:
    Book& book() { return *m_test->book; }

    void refused(const QString& login, const QString& code)
    {
        const qint64 before = book().log().head().sequence;
        QVERIFY_THROWS_EXCEPTION(PermissionError,
                                 RecoveryService::use(book(), login, code, wanted));
        QCOMPARE(book().log().head().sequence, before + 1);
    }

    std::unique_ptr<TestBook> m_test;
};

QTEST_MAIN(TestRecovery)
#include "tst_recovery.moc"
