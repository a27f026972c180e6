#include "models/services/book.h"
#include "models/services/session.h"
#include "tests/support/ctl.h"

#include <sqlite3.h>

using namespace soattt;

namespace {

QStringList words(const char* line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '));
}

void runSql(const QString& path, const char* sql)
{
    sqlite3* connection = nullptr;
    QCOMPARE(sqlite3_open(path.toUtf8().constData(), &connection), SQLITE_OK);
    char* reason = nullptr;
    const int result = sqlite3_exec(connection, sql, nullptr, nullptr, &reason);
    QVERIFY2(result == SQLITE_OK, reason ? reason : "");
    sqlite3_close(connection);
}

} // namespace

/// Making, opening and refusing books; backing up, restoring, verifying.
class tst_Books : public QObject
{
    Q_OBJECT

private slots:
    void createMakesAWholeBook();
    void createNeedsAPassword();
    void createRefusesAnExistingFile();
    void signIn_data();
    void signIn();
    void refusedSignInIsLogged();
    void missing();
    void foreign();
    void newer();
    void damaged();
    void inUse();
    void opensNoneAsReadOnly();
    void verifyJson();
    void verifyFindsAByteChanged();
    void verifyFindsARowChanged();
    void verifyFindsARowDeleted();
    void verifyFindsTheLogChanged();
    void verifyNeverCrashesOnDamage();
    void anchors();
    void backupAndRestore();
    void restoreRefusals();
    void logTellsWhatHappened();
    void clockByHandIsLogged();

private:
    void create(const Ctl& ctl) const;
    void addStaff(const Ctl& ctl) const;
};

void tst_Books::create(const Ctl& ctl) const
{
    const CtlRun run =
        ctl({QStringLiteral("create"), QStringLiteral("--book"), QStringLiteral("x.soattt"),
             QStringLiteral("--office"), QStringLiteral("UBND xã Thử Nghiệm"),
             QStringLiteral("--regulation"), QStringLiteral("TG2020"),
             QStringLiteral("--regulation"), QStringLiteral("KT2017")});
    QVERIFY2(run.code == 0, qPrintable(run.messages));
    QCOMPARE(run.output, QByteArray());
}

void tst_Books::addStaff(const Ctl& ctl) const
{
    ctl.write(QStringLiteral("staff.csv"), "name,post\nĐỗ Thị Ánh Tuyết,Kế toán trưởng\n"
                                           "Nguyễn Văn Bình,Chuyên viên\n");
    const CtlRun run = ctl(words("import staff staff.csv --book x.soattt"));
    QVERIFY2(run.code == 0, qPrintable(run.messages));
}

void tst_Books::createMakesAWholeBook()
{
    const Ctl ctl;
    create(ctl);
    const QJsonArray office = ctl(words("list office --json --book x.soattt")).array();
    QCOMPARE(office.size(), 1);
    QCOMPARE(office[0][QStringLiteral("name")].toString(), QStringLiteral("UBND xã Thử Nghiệm"));
    QCOMPARE(office[0][QStringLiteral("regulations")].toArray(),
             (QJsonArray{QStringLiteral("TG2020"), QStringLiteral("KT2017")}));
    QVERIFY(ctl(words("verify --json --book x.soattt")).object()[QStringLiteral("ok")].toBool());
    QCOMPARE(QDir(ctl.folder.path()).entryList(QDir::Files),
             QStringList{QStringLiteral("x.soattt")});
}

void tst_Books::createNeedsAPassword()
{
    const Ctl ctl;
    const CtlRun run =
        ctl(words("create --book x.soattt --office X --regulation TG2020"), QString());
    QCOMPARE(run.code, 2);
    QVERIFY(QDir(ctl.folder.path()).isEmpty());
}

void tst_Books::createRefusesAnExistingFile()
{
    const Ctl ctl;
    ctl.write(QStringLiteral("x.soattt"), "something of somebody");
    const CtlRun run = ctl(words("create --book x.soattt --office X --regulation TG2020"));
    QCOMPARE(run.code, 1);
    QCOMPARE(ctl.read(QStringLiteral("x.soattt")), QByteArray("something of somebody"));
    QCOMPARE(ctl(words("sample --book x.soattt")).code, 1);
    QCOMPARE(ctl.read(QStringLiteral("x.soattt")), QByteArray("something of somebody"));
}

void tst_Books::signIn_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("password");
    QTest::addColumn<int>("code");
    const QString good = QString::fromLatin1(Ctl::usualPassword);
    const QString bad = QStringLiteral("sai");
    const auto row = [](const char* name, const char* line, const QString& password, int code) {
        QTest::newRow(name) << QString::fromLatin1(line) << password << code;
    };
    row("the only user by itself", "list office", good, 0);
    row("by name", "list office --as quantri", good, 0);
    row("wrong password", "list office", bad, 4);
    row("unknown user", "list office --as giam-doc", good, 4);
    row("nobody to ask", "list office", QString(), 4);
    row("log needs one", "log", QString(), 4);
    row("export needs one", "export office --output o.csv", QString(), 4);
    row("thresholds need one", "thresholds", QString(), 4);
    row("form needs one", "form appendix-1 --output o.pdf", QString(), 4);
    row("verify needs none", "verify", QString(), 0);
    row("due needs none", "due", QString(), 0);
    row("backup needs none", "backup --to b", QString(), 0);
    row("backup by a wrong person", "backup --to b --as quantri", bad, 4);
}

void tst_Books::signIn()
{
    QFETCH(QString, line);
    QFETCH(QString, password);
    QFETCH(int, code);
    const Ctl ctl;
    create(ctl);
    const CtlRun run = ctl(line.split(QLatin1Char(' ')) + words("--book x.soattt"), password);
    QVERIFY2(run.code == code, qPrintable(run.messages));
    if (code != 0)
        QCOMPARE(run.output, QByteArray());
}

void tst_Books::refusedSignInIsLogged()
{
    const Ctl ctl;
    create(ctl);
    ctl(words("list office --book x.soattt"), QStringLiteral("sai"));
    QStringList actions;
    for (const QJsonValue& entry : ctl(words("log --json --book x.soattt")).array())
        actions.append(entry[QStringLiteral("action")].toString());
    QVERIFY(actions.contains(QStringLiteral("sign-in-refused")));
    QVERIFY(!ctl.read(QStringLiteral("x.soattt")).contains(Ctl::usualPassword));
}

void tst_Books::missing()
{
    const Ctl ctl;
    const CtlRun run = ctl(words("verify --book none.soattt"));
    QCOMPARE(run.code, 3);
    QVERIFY(run.says(QStringLiteral("There is no book")));
    QVERIFY(QDir(ctl.folder.path()).isEmpty());
}

void tst_Books::foreign()
{
    const Ctl ctl;
    ctl.write(QStringLiteral("text.soattt"), QByteArray(5000, 'x'));
    ctl.write(QStringLiteral("short.soattt"), "x");
    ctl.write(QStringLiteral("empty.soattt"), "");
    runSql(ctl.path(QStringLiteral("other.soattt")),
           "PRAGMA application_id=7; PRAGMA user_version=1; CREATE TABLE t(a)");
    for (const char* name : {"text", "short", "empty", "other"}) {
        const QString file = QString::fromLatin1(name) + QStringLiteral(".soattt");
        const QByteArray before = ctl.read(file);
        const CtlRun run = ctl({QStringLiteral("verify"), QStringLiteral("--book"), file});
        QVERIFY2(run.code == 3, name);
        QVERIFY2(run.says(QStringLiteral("not a Sổ ATTT book")), qPrintable(run.messages));
        QCOMPARE(ctl.read(file), before);
        QVERIFY(!QFile::exists(ctl.path(file + QStringLiteral("-wal"))));
    }
}

void tst_Books::newer()
{
    const Ctl ctl;
    create(ctl);
    runSql(ctl.path(QStringLiteral("x.soattt")), "PRAGMA user_version=9999");
    const QByteArray before = ctl.read(QStringLiteral("x.soattt"));
    const CtlRun run = ctl(words("list office --book x.soattt"));
    QCOMPARE(run.code, 3);
    QVERIFY2(run.says(QStringLiteral("newer")), qPrintable(run.messages));
    QCOMPARE(ctl.read(QStringLiteral("x.soattt")), before);
}

void tst_Books::damaged()
{
    const Ctl ctl;
    create(ctl);
    QByteArray bytes = ctl.read(QStringLiteral("x.soattt"));
    bytes.replace(100, bytes.size() - 100, QByteArray(bytes.size() - 100, '\xa5'));
    ctl.write(QStringLiteral("x.soattt"), bytes);
    const CtlRun run = ctl(words("list office --book x.soattt"));
    QCOMPARE(run.code, 3);
    QVERIFY2(run.says(QStringLiteral("damaged")), qPrintable(run.messages));
    QCOMPARE(ctl.read(QStringLiteral("x.soattt")), bytes);
}

void tst_Books::inUse()
{
    const Ctl ctl;
    create(ctl);
    const SystemClock clock;
    const auto held = Book::open(ctl.path(QStringLiteral("x.soattt")), clock);
    for (const char* line : {"list office", "verify", "due", "backup --to b"}) {
        const CtlRun run = ctl(words(line) + words("--book x.soattt"));
        QVERIFY2(run.code == 3, line);
        QVERIFY2(run.says(QStringLiteral("tst_books")), qPrintable(run.messages));
    }
}

void tst_Books::opensNoneAsReadOnly()
{
    const Ctl ctl;
    create(ctl);
    const QString path = ctl.path(QStringLiteral("x.soattt"));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
    if (QFile(path).open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        QSKIP("root writes everywhere");
    const CtlRun run = ctl(words("list office --book x.soattt"));
    QCOMPARE(run.code, 3);
    QVERIFY(run.says(QStringLiteral("read-only")));
}

void tst_Books::verifyJson()
{
    const Ctl ctl;
    create(ctl);
    addStaff(ctl);
    const CtlRun run = ctl(words("verify --json --book x.soattt"));
    QCOMPARE(run.code, 0);
    const QJsonObject result = run.object();
    QCOMPARE(result.keys(),
             (QStringList{QStringLiteral("chain"), QStringLiteral("file"), QStringLiteral("ok"),
                          QStringLiteral("problems"), QStringLiteral("rows")}));
    QCOMPARE(result[QStringLiteral("ok")], QJsonValue(true));
    QCOMPARE(result[QStringLiteral("file")], QJsonValue(QStringLiteral("ok")));
    QCOMPARE(result[QStringLiteral("problems")], QJsonValue(QJsonArray()));
    const QJsonObject rows{{QStringLiteral("checked"), 4}, {QStringLiteral("ok"), true}};
    QCOMPARE(result[QStringLiteral("rows")].toObject(), rows);
    const QJsonObject chain = result[QStringLiteral("chain")].toObject();
    const int entries = chain[QStringLiteral("entries")].toInt();
    QCOMPARE(chain[QStringLiteral("head")].toString().section(QLatin1Char(':'), 0, 0).toInt(),
             entries);
    QCOMPARE(chain[QStringLiteral("head")].toString().section(QLatin1Char(':'), 1).size(), 64);
    QCOMPARE(ctl(words("log --json --book x.soattt")).array().size(), entries + 1); // its sign-in
}

void tst_Books::verifyFindsAByteChanged()
{
    const Ctl ctl;
    create(ctl);
    addStaff(ctl);
    QByteArray bytes = ctl.read(QStringLiteral("x.soattt"));
    const QByteArray name = QByteArray("Nguyễn Văn Bình");
    int changed = 0;
    for (qsizetype at = bytes.indexOf(name); at >= 0; at = bytes.indexOf(name, at + 1)) {
        QByteArray bad = bytes;
        bad[at + 9] = 'w'; // "Văn" becomes "wăn"
        ctl.write(QStringLiteral("x.soattt"), bad);
        const CtlRun run = ctl(words("verify --json --book x.soattt"));
        QCOMPARE(run.code, 1);
        const QString problems = QString::fromUtf8(
            QJsonDocument(run.object()[QStringLiteral("problems")].toArray()).toJson());
        QVERIFY2(problems.contains(QLatin1String("CB-0002")), qPrintable(problems));
        QVERIFY2(problems.contains(QLatin1String("staff")), qPrintable(problems));
        ++changed;
    }
    QVERIFY2(changed >= 2, "the name stands in its row and in the log");
}

void tst_Books::verifyFindsARowChanged()
{
    const Ctl ctl;
    create(ctl);
    addStaff(ctl);
    runSql(ctl.path(QStringLiteral("x.soattt")),
           "UPDATE staff SET post='Chủ tịch' WHERE code='CB-0002'");
    const CtlRun run = ctl(words("verify --book x.soattt"));
    QCOMPARE(run.code, 1);
    QVERIFY2(run.says(QStringLiteral("CB-0002 (staff)")), qPrintable(run.messages));
    QVERIFY(!run.says(QStringLiteral("CB-0001")));
}

void tst_Books::verifyFindsARowDeleted()
{
    const Ctl ctl;
    create(ctl);
    addStaff(ctl);
    runSql(ctl.path(QStringLiteral("x.soattt")), "DELETE FROM staff WHERE code='CB-0001'");
    const CtlRun run = ctl(words("verify --book x.soattt"));
    QCOMPARE(run.code, 1);
    QVERIFY2(run.says(QStringLiteral("CB-0001")), qPrintable(run.messages));
}

void tst_Books::verifyFindsTheLogChanged()
{
    const Ctl ctl;
    create(ctl);
    addStaff(ctl);
    runSql(ctl.path(QStringLiteral("x.soattt")),
           "DROP TRIGGER log_keeps_rows; UPDATE log SET actor='ai-do' WHERE seq=2");
    const CtlRun run = ctl(words("verify --json --book x.soattt"));
    QCOMPARE(run.code, 1);
    QCOMPARE(run.object()[QStringLiteral("chain")][QStringLiteral("ok")], QJsonValue(false));
}

/// Damage anywhere: found, refused, or in bytes that hold nothing; never a crash.
void tst_Books::verifyNeverCrashesOnDamage()
{
    const Ctl ctl;
    create(ctl);
    addStaff(ctl);
    const QByteArray bytes = ctl.read(QStringLiteral("x.soattt"));
    int found = 0;
    constexpr int trials = 60;
    for (int i = 0; i < trials; ++i) {
        QByteArray bad = bytes;
        const qsizetype at = (bytes.size() / trials) * i + 31 * i % 97;
        bad[at] = char(bad[at] ^ (1 << (i % 8)));
        ctl.write(QStringLiteral("x.soattt"), bad);
        const CtlRun run = ctl(words("verify --book x.soattt"));
        QVERIFY2(run.code == 0 || run.code == 1 || run.code == 3,
                 qPrintable(QStringLiteral("byte %1: exit %2").arg(at).arg(run.code)));
        found += run.code != 0;
    }
    QVERIFY(found > 0);
}

void tst_Books::anchors()
{
    const Ctl ctl;
    create(ctl);
    const QString head = ctl(words("verify --json --book x.soattt"))
                             .object()[QStringLiteral("chain")][QStringLiteral("head")]
                             .toString();
    addStaff(ctl);
    const auto verify = [&ctl](const QString& anchor) {
        return ctl(words("verify --json --book x.soattt --anchor") + QStringList{anchor});
    };
    QCOMPARE(verify(head).code, 0);
    QCOMPARE(verify(head.left(12)).code, 0);
    const CtlRun other = verify(QStringLiteral("2:0123456789abcdef"));
    QCOMPARE(other.code, 1);
    QCOMPARE(other.object()[QStringLiteral("ok")], QJsonValue(false));
    QCOMPARE(other.object()[QStringLiteral("problems")].toArray().size(), 1);
    QCOMPARE(verify(QStringLiteral("99999:0123456789abcdef")).code, 1);
    QCOMPARE(verify(QStringLiteral("nonsense")).code, 2);
}

void tst_Books::backupAndRestore()
{
    const Ctl ctl;
    create(ctl);
    addStaff(ctl);
    QCOMPARE(
        ctl(words("backup --book x.soattt --to copies --now 2026-07-01T08:30"), QString()).code, 0);
    QCOMPARE(
        ctl(words("backup --book x.soattt --to copies --now 2026-07-01T08:30"), QString()).code, 0);
    QCOMPARE(QDir(ctl.path(QStringLiteral("copies"))).entryList(QDir::Files, QDir::Name),
             (QStringList{QStringLiteral("x-20260701-083000-2.soattt"),
                          QStringLiteral("x-20260701-083000-2.soattt.sha256"),
                          QStringLiteral("x-20260701-083000.soattt"),
                          QStringLiteral("x-20260701-083000.soattt.sha256")}));
    const CtlRun restored =
        ctl(words("restore copies/x-20260701-083000.soattt --to y.soattt"), QString());
    QVERIFY2(restored.code == 0, qPrintable(restored.messages));
    QCOMPARE(ctl(words("list staff --json --book y.soattt")).array(),
             ctl(words("list staff --json --book x.soattt")).array());
    QVERIFY(ctl(words("log --book x.soattt")).says(QStringLiteral("backup")));
}

void tst_Books::restoreRefusals()
{
    const Ctl ctl;
    create(ctl);
    QCOMPARE(ctl(words("backup --book x.soattt --to c --now 2026-07-01")).code, 0);
    const QString copy = QStringLiteral("c/x-20260701-000000.soattt");
    ctl.write(QStringLiteral("there.soattt"), "mine");
    const auto restore = [&ctl](const QString& file, const char* target) {
        return ctl(
            {QStringLiteral("restore"), file, QStringLiteral("--to"), QString::fromLatin1(target)});
    };
    QCOMPARE(restore(copy, "there.soattt").code, 1);
    QCOMPARE(ctl.read(QStringLiteral("there.soattt")), QByteArray("mine"));
    QCOMPARE(restore(QStringLiteral("there.soattt"), "z.soattt").code, 3);
    QCOMPARE(restore(QStringLiteral("none.soattt"), "z.soattt").code, 3);

    QByteArray bytes = ctl.read(copy);
    bytes[bytes.size() - 10] = char(bytes[bytes.size() - 10] ^ 1);
    ctl.write(copy, bytes);
    const CtlRun wrongSum = restore(copy, "z.soattt");
    QCOMPARE(wrongSum.code, 3);
    QVERIFY(wrongSum.says(QStringLiteral("check sum")));
    QVERIFY(!QFile::exists(ctl.path(QStringLiteral("z.soattt"))));

    QVERIFY(
        QFile::copy(ctl.path(QStringLiteral("x.soattt")), ctl.path(QStringLiteral("p.soattt"))));
    const CtlRun noSum = restore(QStringLiteral("p.soattt"), "z.soattt");
    QVERIFY2(noSum.code == 0, qPrintable(noSum.messages));
    QVERIFY(noSum.says(QStringLiteral("no check sum")));
}

void tst_Books::logTellsWhatHappened()
{
    const Ctl ctl;
    create(ctl);
    addStaff(ctl);
    const QJsonArray log = ctl(words("log --json --book x.soattt")).array();
    int sequence = 0;
    QJsonObject added;
    for (const QJsonValue& entry : log) {
        QCOMPARE(entry[QStringLiteral("seq")].toInt(), ++sequence);
        if (entry[QStringLiteral("code")] == QLatin1String("CB-0001"))
            added = entry.toObject();
    }
    QCOMPARE(added[QStringLiteral("actor")].toString(), QStringLiteral("quantri"));
    QCOMPARE(added[QStringLiteral("kind")].toString(), QStringLiteral("staff"));
    const QJsonObject name{{QStringLiteral("field"), QStringLiteral("name")},
                           {QStringLiteral("before"), QJsonValue()},
                           {QStringLiteral("after"), QStringLiteral("Đỗ Thị Ánh Tuyết")}};
    QVERIFY(added[QStringLiteral("changes")].toArray().contains(name));
    QVERIFY(!ctl(words("log --json --book x.soattt")).output.contains("argon2"));
    QCOMPARE(ctl(words("log --json --book x.soattt --since 2199-01-01")).array().size(), 0);
}

void tst_Books::clockByHandIsLogged()
{
    const Ctl ctl;
    create(ctl);
    const CtlRun run = ctl(words("log --json --book x.soattt --today 2031-05-06"));
    const QJsonValue last = run.array().last();
    QCOMPARE(last[QStringLiteral("action")].toString(), QStringLiteral("sign-in"));
    QVERIFY(last[QStringLiteral("at")].toString().startsWith(QLatin1String("2031-05-06T00:00")));
    QVERIFY(last[QStringLiteral("note")].toString().contains(QLatin1String("clock set by hand")));
}

QTEST_GUILESS_MAIN(tst_Books)
#include "tst_books.moc"
