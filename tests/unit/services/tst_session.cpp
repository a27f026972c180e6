#include "models/registers/catalog.h"
#include "models/services/formservice.h"
#include "models/services/password.h"
#include "models/services/recordservice.h"
#include "models/services/signinguard.h"
#include "tests/support/testbook.h"

#include <QRegularExpression>
#include <QTest>

#include <ctime>

#include <sodium.h>

using namespace soattt;

namespace {

QString latin(const char* text)
{
    return QString::fromLatin1(text);
}

const QString goodPassword = QStringLiteral("Thu-nghiem-2026");

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_test = std::make_unique<TestBook>(); }

    void signsIn_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<QString>("password");
        QTest::addColumn<bool>("in");
        QTest::newRow("right") << latin("quantri") << goodPassword << true;
        QTest::newRow("in capitals with blanks") << latin(" QuanTri ") << goodPassword << true;
        QTest::newRow("wrong password") << latin("quantri") << latin("x") << false;
        QTest::newRow("empty password") << latin("quantri") << QString() << false;
        QTest::newRow("password in capitals")
            << latin("quantri") << goodPassword.toUpper() << false;
        QTest::newRow("unknown user") << latin("ai-do") << goodPassword << false;
        QTest::newRow("no name") << QString() << goodPassword << false;
        QTest::newRow("the program") << latin("system") << QString() << false;
        QTest::newRow("quote") << latin("' OR 1=1 --") << goodPassword << false;
    }

    void signsIn()
    {
        QFETCH(QString, login);
        QFETCH(QString, password);
        QFETCH(bool, in);
        const qint64 before = m_test->book->log().head().sequence;
        if (in) {
            const Session session = Session::signIn(*m_test->book, login, password);
            QCOMPARE(session.user().login, latin("quantri"));
            QCOMPARE(session.actor().login, latin("quantri"));
        } else {
            try {
                Session::signIn(*m_test->book, login, password);
                QFAIL("let in");
            } catch (const PermissionError& error) {
                QCOMPARE(error.text(), refusal());
            }
        }
        LogQuery newest;
        newest.limit = 1;
        const LogEntry entry = m_test->book->log().read(newest).front();
        QCOMPARE(entry.sequence, before + 1);
        QCOMPARE(entry.action, in ? latin("sign-in") : latin("sign-in-refused"));
        QVERIFY(!entry.note.contains(password) || password.isEmpty());
    }

    /// An unknown name must not answer sooner than a wrong password.
    void unknownNamesTakeAsLong()
    {
        const auto tried = [this](const QString& login) {
            const std::clock_t before = std::clock();
            QVERIFY_THROWS_EXCEPTION(PermissionError,
                                     Session::signIn(*m_test->book, login, latin("x")));
            m_processor = std::clock() - before;
        };
        tried(latin("ai-do"));
        const std::clock_t unknown = m_processor;
        tried(latin("quantri"));
        const std::clock_t wrong = m_processor;
        QVERIFY2(unknown > wrong / 3 && unknown < wrong * 3,
                 qPrintable(QStringLiteral("%1 %2").arg(unknown).arg(wrong)));
    }

    /// TG2020 Đ6.2.b: 3 to 5; the sixth has to wait, whoever the name belongs to.
    void guessingHasToWait_data()
    {
        QTest::addColumn<QString>("login");
        QTest::newRow("known") << latin("quantri");
        QTest::newRow("unknown") << latin("ai-do");
    }

    void guessingHasToWait()
    {
        QFETCH(QString, login);
        const SignInGuard guard(*m_test->book);
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(guard.secondsToWait(login), 0);
            QVERIFY_THROWS_EXCEPTION(PermissionError,
                                     Session::signIn(*m_test->book, login, latin("x")));
        }
        QCOMPARE(guard.secondsToWait(login), 60);
        const qint64 before = m_test->book->log().head().sequence;
        try {
            Session::signIn(*m_test->book, login, latin(TestBook::password));
            QFAIL("let in");
        } catch (const PermissionError& error) {
            QVERIFY(error.text().contains(latin("Too many wrong passwords")));
        }
        QCOMPARE(m_test->book->log().head().sequence, before); // nobody grows the log by waiting
        m_test->clock.set(m_test->clock.now().addSecs(60));
        QCOMPARE(guard.secondsToWait(login), 0);
        QVERIFY_THROWS_EXCEPTION(PermissionError,
                                 Session::signIn(*m_test->book, login, latin("x")));
        QCOMPARE(guard.secondsToWait(login), 120);
    }

    void waitsAcrossAStartOfTheProgram()
    {
        for (int i = 0; i < 5; ++i)
            QVERIFY_THROWS_EXCEPTION(PermissionError,
                                     Session::signIn(*m_test->book, latin("quantri"), latin("x")));
        m_test->session.reset();
        m_test->book.reset();
        m_test->book = Book::open(m_test->path(), m_test->clock);
        QCOMPARE(SignInGuard(*m_test->book).secondsToWait(latin("quantri")), 60);
        QCOMPARE(SignInGuard(*m_test->book).secondsToWait(latin("ai-do")), 0);
        m_test->clock.set(m_test->clock.now().addDays(-1));
        QCOMPARE(SignInGuard(*m_test->book).secondsToWait(latin("quantri")), 0);
    }

    void aRightPasswordForgetsTheWrongOnes()
    {
        const auto wrong = [this](int times) {
            for (int i = 0; i < times; ++i)
                QVERIFY_THROWS_EXCEPTION(
                    PermissionError, Session::signIn(*m_test->book, latin("quantri"), latin("x")));
        };
        wrong(4);
        Session::signIn(*m_test->book, latin("quantri"), latin(TestBook::password));
        wrong(4);
        QCOMPARE(SignInGuard(*m_test->book).secondsToWait(latin("quantri")), 0);
    }

    void theLongestWait()
    {
        const SignInGuard guard(*m_test->book);
        for (int i = 0; i < 12; ++i) {
            QVERIFY_THROWS_EXCEPTION(PermissionError,
                                     Session::signIn(*m_test->book, latin("quantri"), latin("x")));
            m_test->clock.set(
                m_test->clock.now().addSecs(guard.secondsToWait(latin("quantri")) - 1));
            if (i >= 4) {
                QCOMPARE(guard.secondsToWait(latin("quantri")), 1);
                m_test->clock.set(m_test->clock.now().addSecs(1));
            }
        }
        QVERIFY_THROWS_EXCEPTION(PermissionError,
                                 Session::signIn(*m_test->book, latin("quantri"), latin("x")));
        QCOMPARE(guard.secondsToWait(latin("quantri")), SignInGuard::longestWait);
    }

    void closedUsersStayOut()
    {
        addUser("reader", Role::Reader);
        Session::signIn(*m_test->book, latin("reader"), goodPassword);
        RecordService(*m_test->session)
            .close(userKind(), latin("ND-0002"), QDate(2026, 7, 5), latin("left"));
        QVERIFY_THROWS_EXCEPTION(PermissionError,
                                 Session::signIn(*m_test->book, latin("reader"), goodPassword));
    }

    void theOnlyLogin()
    {
        QCOMPARE(Session::onlyLogin(*m_test->book), latin("quantri"));
        addUser("reader", Role::Reader);
        QCOMPARE(Session::onlyLogin(*m_test->book), std::nullopt);
        QCOMPARE(Session::users(*m_test->book).size(), size_t(2));
    }

    void roles_data()
    {
        QTest::addColumn<Operation>("operation");
        QTest::addColumn<QString>("allowed");
        const auto row = [](const char* name, Operation operation, const char* allowed) {
            QTest::newRow(name) << operation << latin(allowed);
        };
        // a: administrator, o: officer, h: head, r: reader, s: the program itself
        row("read", Operation::Read, "aohrs");
        row("edit records", Operation::EditRecords, "ao");
        row("import", Operation::Import, "ao");
        row("export", Operation::Export, "aoh");
        row("undo", Operation::Undo, "ao");
        row("issue a document", Operation::IssueDocument, "ao");
        row("change the office", Operation::ChangeOffice, "ao");
        row("manage users", Operation::ManageUsers, "a");
        row("back up", Operation::BackUp, "aohs");
        row("verify", Operation::Verify, "aohs");
        row("read the log", Operation::ReadLog, "aoh");
        row("read secret machines", Operation::ReadSecretMachines, "aohs");
    }

    void roles()
    {
        QFETCH(Operation, operation);
        QFETCH(QString, allowed);
        QString found;
        const std::pair<Role, char> all[] = {{Role::Administrator, 'a'},
                                             {Role::Officer, 'o'},
                                             {Role::Head, 'h'},
                                             {Role::Reader, 'r'}};
        for (const auto& [role, letter] : all) {
            if (isAllowed(role, operation))
                found += QLatin1Char(letter);
        }
        if (Session::system(*m_test->book).may(operation))
            found += QLatin1Char('s');
        QCOMPARE(found, allowed);
        QVERIFY(!operationName(operation).isEmpty());
    }

    void whatReadingTakes()
    {
        for (const RecordKind* kind : allKinds())
            QCOMPARE(reading(*kind), kind->key().startsWith(latin("secret-"))
                                         ? Operation::ReadSecretMachines
                                         : Operation::Read);
        for (const FormInfo& form : FormService::forms())
            QCOMPARE(FormService::reading(form), form.code.startsWith(latin("secret-"))
                                                     ? Operation::ReadSecretMachines
                                                     : Operation::Read);
    }

    void whatEditingTakes()
    {
        QCOMPARE(editing(userKind()), Operation::ManageUsers);
        QCOMPARE(editing(officeKind()), Operation::ChangeOffice);
        QCOMPARE(editing(ownRuleKind()), Operation::ChangeOffice);
        QCOMPARE(editing(attachmentKind()), Operation::EditRecords);
    }

    void aRefusalIsLogged()
    {
        addUser("reader", Role::Reader);
        const Session reader = Session::signIn(*m_test->book, latin("reader"), goodPassword);
        reader.authorize(Operation::Read);
        QVERIFY_THROWS_EXCEPTION(PermissionError, reader.authorize(Operation::Import));
        LogQuery newest;
        newest.limit = 1;
        const LogEntry entry = m_test->book->log().read(newest).front();
        QCOMPARE(entry.action, latin("refused"));
        QCOMPARE(entry.actor, latin("reader"));
        QVERIFY(entry.note.contains(operationName(Operation::Import)));
    }

    /// By sodium_init's own code: 2 passes over 16 MiB, as no hash of today is made.
    void aWeakHashIsMadeAnew()
    {
        QByteArray weak(crypto_pwhash_STRBYTES, '\0');
        const QByteArray utf8 = goodPassword.toUtf8();
        QCOMPARE(crypto_pwhash_str_alg(weak.data(), utf8.constData(),
                                       static_cast<unsigned long long>(utf8.size()), 2,
                                       16 * 1024 * 1024, crypto_pwhash_ALG_ARGON2ID13),
                 0);
        User user;
        user.login = latin("cu");
        user.name = latin("cu");
        user.passwordHash = QString::fromLatin1(weak.constData());
        user.passwordChangedAt = m_test->clock.now();
        const Record saved = RecordService(*m_test->session).save(Record::from(userKind(), user));
        QVERIFY_THROWS_EXCEPTION(PermissionError,
                                 Session::signIn(*m_test->book, latin("cu"), latin("x")));
        const auto hash = [&] {
            return m_test->book->repository()
                .find(userKind(), saved.code())
                ->to<User>()
                .passwordHash;
        };
        QVERIFY(isWeakHash(hash())); // a wrong password changes nothing
        Session::signIn(*m_test->book, latin("cu"), goodPassword);
        QVERIFY(!isWeakHash(hash()));
        QVERIFY(!Session::signIn(*m_test->book, latin("cu"), goodPassword).mustChangePassword());
    }

    void passwords()
    {
        const QString hash = hashPassword(QString::fromUtf8("Mật khẩu"));
        static const QRegularExpression figures(
            latin("^\\$argon2id\\$v=19\\$m=65536,t=([3-9]|10),p=1\\$"));
        QVERIFY2(figures.match(hash).hasMatch(), qPrintable(hash));
        QVERIFY(!isWeakHash(hash));
        QVERIFY(isWeakHash(QString(hash).replace(latin("m=65536"), latin("m=65535"))));
        QVERIFY(isWeakHash(latin("$argon2id$v=19$m=65536,t=2,p=1$c2FsdA$c3Vt")));
        QVERIFY(isWeakHash(latin("$argon2i$v=19$m=65536,t=3,p=1$c2FsdA$c3Vt")));
        QVERIFY(isWeakHash(QString()));
        QVERIFY(verifyPassword(hash, QString::fromUtf8("Mật khẩu")));
        // The same letters composed in another way, as another keyboard sends them.
        QVERIFY(verifyPassword(
            hash, QString::fromUtf8("Mật khẩu").normalized(QString::NormalizationForm_D)));
        QVERIFY(!verifyPassword(hash, QString::fromUtf8("mật khẩu")));
        QVERIFY(!verifyPassword(hash, QString()));
        QVERIFY(!verifyPassword(QString(), QString()));
        QVERIFY(!verifyPassword(hash.chopped(1), QString::fromUtf8("Mật khẩu")));
        QVERIFY(!verifyPassword(latin("plain"), latin("plain")));
        QVERIFY(hashPassword(latin("a")) != hashPassword(latin("a")));
        QVERIFY(!verifyNothing(QString()));
    }

private:
    static QString refusal()
    {
        return latin("The sign-in name or the password is wrong. Check the Caps Lock key and the "
                     "Vietnamese keyboard, then try again.");
    }

    void addUser(const char* login, Role role)
    {
        static const QString hash = hashPassword(goodPassword);
        User user;
        user.login = latin(login);
        user.name = latin(login);
        user.role = role;
        user.passwordHash = hash;
        user.passwordChangedAt = m_test->clock.now();
        RecordService(*m_test->session).save(Record::from(userKind(), user));
    }

    std::unique_ptr<TestBook> m_test;
    std::clock_t m_processor = 0;
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
