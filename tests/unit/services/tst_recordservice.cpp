#include "models/registers/asset.h"
#include "models/registers/document.h"
#include "models/registers/incident.h"
#include "models/registers/network.h"
#include "models/registers/storagedevice.h"
#include "models/services/password.h"
#include "models/services/recordservice.h"
#include "models/storage/codelookup.h"
#include "models/storage/verifier.h"
#include "tests/support/testbook.h"

#include <QSignalSpy>
#include <QTest>

using namespace soattt;

namespace {

QString latin(const char* text)
{
    return QString::fromLatin1(text);
}

Record assetNamed(const char* name, const char* code = "")
{
    Asset asset;
    asset.code = latin(code);
    asset.name = QString::fromUtf8(name);
    return Record::from(assetKind(), asset);
}

Record personNamed(const char* name)
{
    Staff staff;
    staff.name = QString::fromUtf8(name);
    return Record::from(staffKind(), staff);
}

Record with(Record record, const char* field, Value value)
{
    record.set(latin(field), std::move(value));
    return record;
}

} // namespace

class TestRecordService : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_test = std::make_unique<TestBook>();
        m_service = std::make_unique<RecordService>(*m_test->session);
        m_spy = std::make_unique<QSignalSpy>(m_test->book.get(), &Book::committed);
    }

    /// Whatever a test did, the book must verify and no transaction stand open.
    void cleanup()
    {
        const VerifyReport report = Verifier(m_test->book->database()).run();
        QVERIFY2(report.ok(), qPrintable(report.problems.join(QLatin1Char('\n'))));
        QVERIFY(!m_test->book->database().inTransaction());
        m_spy.reset();
        m_service.reset();
        m_test.reset();
    }

    void addsWithTheNextCode()
    {
        const Record first = m_service->save(assetNamed("Máy chủ"));
        QCOMPARE(first.code(), latin("TS-0001"));
        QCOMPARE(found(first), first);
        QCOMPARE(m_service->save(assetNamed("Máy in")).code(), latin("TS-0002"));
        QCOMPARE(m_service->save(assetNamed("Máy quét", "KHO/7")).code(), latin("KHO/7"));
        QCOMPARE(m_service->nextCode(assetKind()), latin("TS-0003"));
        QCOMPARE(announced(), latin("assets assets assets"));
    }

    void codesGoOnAfterTheLargestCounted()
    {
        m_service->save(assetNamed("a", "TS-999999999"));
        QCOMPARE(m_service->save(assetNamed("b")).code(), latin("TS-1000000000"));
        QCOMPARE(m_service->save(assetNamed("c")).code(), latin("TS-1000000001"));
    }

    void keepsItTidy()
    {
        Record record = assetNamed("  Máy \n chủ\u200b ");
        record.set(latin("os"), Value(QString()));
        record.set(latin("sensitive"), Value(false));
        const Record stored = m_service->save(record);
        QCOMPARE(textOf(stored.at(latin("name"))), QString::fromUtf8("Máy chủ"));
        QCOMPARE(found(stored), stored);
        QVERIFY(isEmpty(stored.at(latin("sensitive"))));
        QCOMPARE(m_test->book->repository().count(assetKind(), {}), 1);
    }

    void changes()
    {
        const Record before = m_service->save(assetNamed("Máy chủ"));
        const Record after = m_service->save(with(before, "os", latin("Linux")));
        QCOMPARE(found(before), after);
        const LogEntry entry = newest();
        QCOMPARE(entry.action, latin("change"));
        QCOMPARE(entry.changes.size(), size_t(1));
        const qint64 head = m_test->book->log().head().sequence;
        m_service->save(after);
        QCOMPARE(m_test->book->log().head().sequence, head);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<Value>("value");
        QTest::newRow("required") << latin("name") << Value();
        QTest::newRow("wrong choice") << latin("type") << Value(latin("spaceship"));
        QTest::newRow("no such reference") << latin("custodian") << Value(latin("CB-9999"));
        QTest::newRow("taken serial") << latin("serial") << Value(latin("S1"));
        QTest::newRow("taken code") << latin("code") << Value(latin("TS-0001"));
        QTest::newRow("withdrawn by hand") << latin("withdrawn") << Value(true);
    }

    void refuses()
    {
        QFETCH(QString, field);
        QFETCH(Value, value);
        m_service->save(with(assetNamed("a"), "serial", latin("S1")));
        const QString head = m_test->book->log().head().toString();
        Record record = assetNamed("b");
        record.set(field, value);
        try {
            m_service->save(record);
            QFAIL("saved");
        } catch (const RecordRefused& refused) {
            QCOMPARE(refused.problems().size(), size_t(1));
            QCOMPARE(refused.problems().front().field, field);
            QVERIFY(!refused.message().isEmpty());
        }
        QCOMPARE(m_test->book->log().head().toString(), head);
        QCOMPARE(m_test->book->repository().codes(assetKind()), QStringList{latin("TS-0001")});
        QCOMPARE(announced(), latin("assets"));
    }

    void checkSaysAllAtOnce()
    {
        m_service->save(with(assetNamed("a"), "serial", latin("S1")));
        Record record = with(assetNamed("b"), "serial", latin("S1"));
        record.set(latin("supplier"), Value(latin("NCC-1")));
        QStringList fields;
        for (const Problem& problem : m_service->check(record))
            fields.append(problem.field);
        QCOMPARE(fields.join(QLatin1Char(' ')), latin("serial supplier"));
        QVERIFY(m_service->check(assetNamed("c")).empty()); // the code comes when it is saved
    }

    void aCodeNeverChanges()
    {
        const Record before = m_service->save(assetNamed("a"));
        QVERIFY_THROWS_EXCEPTION(RecordRefused,
                                 m_service->save(with(before, "code", latin("TS-0009"))));
        QCOMPARE(found(before), before);
    }

    void aCodeDiffersByMoreThanCapitals()
    {
        m_service->save(assetNamed("a", "KHO/7"));
        m_service->save(assetNamed("b", "ts-0005"));
        for (const char* code : {"kho/7", "Kho/7", "TS-0005"}) {
            try {
                m_service->save(assetNamed("c", code));
                QFAIL(code);
            } catch (const RecordRefused& refused) {
                QCOMPARE(refused.problems().front().field, latin("code"));
                QVERIFY(refused.message().contains(latin(code)));
            }
        }
        m_service->save(assetNamed("d", "KHO/07"));
        QCOMPARE(m_service->nextCode(assetKind()), latin("TS-0006"));
        QCOMPARE(m_service->save(assetNamed("e")).code(), latin("TS-0006"));
    }

    /// A book from before may hold them.
    void twinsOfOldLiveOn()
    {
        RecordWriter writer(m_test->book->database(), m_test->book->repository(),
                            m_test->book->log(), m_test->session->actor(), latin("long ago"));
        for (const char* code : {"PB-0900", "pb-0900"}) {
            Record record = departmentKind().blank();
            record.set(0, latin(code));
            record.set(latin("name"), Value(latin(code)));
            writer.add(record);
        }
        writer.commit();
        for (const char* code : {"PB-0900", "pb-0900"}) {
            const Record record = *m_test->book->repository().find(departmentKind(), latin(code));
            QCOMPARE(found(m_service->save(with(record, "phone", latin("0123")))).code(),
                     latin(code));
            QCOMPARE(findAnyCase(m_test->book->database(), departmentKind(), latin(code))->code(),
                     latin(code));
        }
        QVERIFY(findAnyCase(m_test->book->database(), departmentKind(), latin("Pb-0900")));
        m_service->close(departmentKind(), latin("pb-0900"), QDate(2026, 7, 5), latin("twice"));
    }

    void aRecordThatIsNotThere()
    {
        Record record = assetNamed("a", "TS-0001");
        record.setId(77);
        QVERIFY_THROWS_EXCEPTION(UserError, m_service->save(record));
    }

    void thereIsOneOffice()
    {
        Record second = officeKind().blank();
        second.set(latin("name"), Value(latin("x")));
        second.set(latin("regulations"), Value(QStringList{latin("TG2020")}));
        QVERIFY_THROWS_EXCEPTION(UserError, m_service->save(second));
        QVERIFY_THROWS_EXCEPTION(UserError, m_service->close(officeKind(), latin("CQ-0001"),
                                                             QDate(2026, 1, 1), latin("x")));
        QVERIFY_THROWS_EXCEPTION(UserError, m_service->undo(1));
        Record office = *m_test->book->repository().find(officeKind(), latin("CQ-0001"));
        m_service->save(with(office, "phone", latin("0123")));
        QCOMPARE(m_test->book->office().phone, latin("0123"));
    }

    void allOrNothing()
    {
        const Record person = m_service->save(personNamed("Trần Văn Bình"));
        const QString head = m_test->book->log().head().toString();
        std::vector<Record> records{assetNamed("a"), with(person, "post", latin("Kế toán")),
                                    assetNamed("")};
        QVERIFY_THROWS_EXCEPTION(RecordRefused, m_service->saveAll(records, latin("x")));
        QCOMPARE(m_test->book->log().head().toString(), head);
        QCOMPARE(m_test->book->repository().count(assetKind(), {}), 0);
        QCOMPARE(found(person), person);
        QCOMPARE(m_service->nextCode(assetKind()), latin("TS-0001"));
        records.back() = assetNamed("b");
        m_service->saveAll(records, latin("x"));
        QCOMPARE(m_test->book->repository().codes(assetKind()),
                 (QStringList{latin("TS-0001"), latin("TS-0002")}));
        QCOMPARE(announced(), latin("staff assets+staff"));
    }

    void aRefusedLotNamesEachRecord()
    {
        const Record a = m_service->save(assetNamed("a"));
        const Record b = m_service->save(assetNamed("b"));
        const Record c = m_service->save(assetNamed("c"));
        const Value day(QDate(2026, 1, 1));
        try {
            m_service->saveAll({with(a, "name", Value()), with(b, "purchased_on", day),
                                with(c, "custodian", latin("CB-9"))},
                               latin("x"));
            QFAIL("saved");
        } catch (const RecordRefused& refused) {
            QCOMPARE(refused.problems().size(), size_t(2));
            QVERIFY(refused.problems()[0].message.contains(a.code()));
            QCOMPARE(refused.problems()[0].field, latin("name"));
            QVERIFY(refused.problems()[1].message.contains(c.code()));
            QVERIFY(refused.problems()[1].message.contains(latin("CB-9")));
        }
        QCOMPARE(found(b), b);
    }

    void closesManyAtOnce()
    {
        const Record person = m_service->save(personNamed("a"));
        const Record department = [this] {
            Record record = departmentKind().blank();
            record.set(latin("name"), Value(latin("VP")));
            return m_service->save(record);
        }();
        const Record other =
            m_service->save(with(personNamed("b"), "department", department.code()));
        m_service->save(with(assetNamed("x"), "custodian", person.code()));
        const QDate day(2026, 7, 5);
        const auto close = [&](const QStringList& codes) {
            m_service->closeAll(staffKind(), codes, day, latin("left"));
        };
        QVERIFY_THROWS_EXCEPTION(UserError, close({other.code(), person.code()}));
        QCOMPARE(found(other), other); // nothing half done
        m_service->close(assetKind(), latin("TS-0001"), day, latin("broken"));
        close({other.code(), person.code()});
        QCOMPARE(m_test->book->repository().count(staffKind(), {}), 0);
        m_service->undo(m_service->lastUndoable());
        QCOMPARE(m_test->book->repository().count(staffKind(), {}), 2);
    }

    void uniqueAmongOneLot()
    {
        const Record one = with(assetNamed("a"), "serial", latin("S1"));
        QVERIFY_THROWS_EXCEPTION(RecordRefused, m_service->saveAll({one, one}, latin("x")));
        QCOMPARE(m_test->book->repository().count(assetKind(), {}), 0);
    }

    void closesAndReopens()
    {
        const Record record = m_service->save(assetNamed("a"));
        m_service->close(assetKind(), record.code(), QDate(2026, 7, 5), latin(" Thanh  ly "));
        const Record closed = found(record);
        QCOMPARE(closed.at(latin("closed_on")), Value(QDate(2026, 7, 5)));
        QCOMPARE(closed.at(latin("closed_reason")), Value(latin("Thanh ly")));
        QCOMPARE(newest().action, latin("close"));
        QCOMPARE(m_test->book->repository().count(assetKind(), {}), 0);
        QVERIFY_THROWS_EXCEPTION(
            UserError, m_service->close(assetKind(), record.code(), QDate(2026, 7, 6), latin("x")));
        m_service->reopen(assetKind(), record.code());
        QCOMPARE(found(record), record);
        QVERIFY_THROWS_EXCEPTION(UserError, m_service->reopen(assetKind(), record.code()));
    }

    void closingNeedsDayAndReason()
    {
        const Record record = m_service->save(assetNamed("a"));
        const auto close = [&](const QDate& on, const QString& reason) {
            m_service->close(assetKind(), record.code(), on, reason);
        };
        QVERIFY_THROWS_EXCEPTION(RecordRefused, close(QDate(2026, 7, 5), latin(" \n")));
        QVERIFY_THROWS_EXCEPTION(RecordRefused, close(QDate(), latin("x")));
        QVERIFY_THROWS_EXCEPTION(RecordRefused,
                                 close(QDate(2026, 7, 5), QString(301, QLatin1Char('x'))));
        QVERIFY_THROWS_EXCEPTION(
            UserError, m_service->close(assetKind(), latin("TS-9"), QDate(2026, 7, 5), latin("x")));
        QCOMPARE(found(record), record);
    }

    void isNotClosedWhileHeld()
    {
        const Record person = m_service->save(personNamed("Trần Văn Bình"));
        const Record asset = m_service->save(with(assetNamed("a"), "custodian", person.code()));
        const auto leave = [&] {
            m_service->close(staffKind(), person.code(), QDate(2026, 7, 5), latin("left"));
        };
        try {
            leave();
            QFAIL("closed");
        } catch (const UserError& error) {
            QVERIFY2(error.message().contains(asset.code()), error.what());
        }
        m_service->save(with(found(asset), "custodian", Value()));
        leave();
        QVERIFY(!isEmpty(found(person).at(latin("closed_on"))));
    }

    /// Who was there stays there: an incident or a course of the past holds nobody back.
    void historyHoldsNobody()
    {
        const Record person = m_service->save(personNamed("Trần Văn Bình"));
        Incident incident;
        incident.title = latin("x");
        incident.detectedAt = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
        incident.people = {Ref<Staff>(person.code())};
        m_service->save(Record::from(incidentKind(), incident));
        m_service->close(staffKind(), person.code(), QDate(2026, 7, 5), latin("left"));
        QVERIFY(!isEmpty(found(person).at(latin("closed_on"))));
    }

    void aClosedOnesSerialIsFree()
    {
        const Record first = m_service->save(with(assetNamed("a"), "serial", latin("S1")));
        m_service->close(assetKind(), first.code(), QDate(2026, 7, 5), latin("x"));
        const qint64 closing = newest().transaction;
        m_service->save(with(assetNamed("b"), "serial", latin("S1")));
        QVERIFY_THROWS_EXCEPTION(RecordRefused, m_service->reopen(assetKind(), first.code()));
        QVERIFY_THROWS_EXCEPTION(RecordRefused, m_service->undo(closing));
        m_service->save(with(found(first), "notes", latin("bán"))); // still may be noted on
    }

    void undoesAnAddition()
    {
        const Record record = m_service->save(assetNamed("a"));
        m_spy->clear();
        QCOMPARE(m_service->undo(m_service->lastUndoable()), latin("add assets"));
        QCOMPARE(announced(), latin("assets"));
        QCOMPARE(found(record).at(latin("withdrawn")), Value(true));
        QCOMPARE(m_test->book->repository().count(assetKind(), {}), 0);
        QCOMPARE(m_service->save(assetNamed("b")).code(), latin("TS-0002"));
        QVERIFY_THROWS_EXCEPTION(RecordRefused, m_service->save(assetNamed("c", "TS-0001")));
        QVERIFY_THROWS_EXCEPTION(UserError, m_service->save(with(record, "os", latin("x"))));
        QVERIFY_THROWS_EXCEPTION(
            UserError, m_service->close(assetKind(), record.code(), QDate(2026, 7, 5), latin("x")));
        QVERIFY_THROWS_EXCEPTION(UserError, m_service->reopen(assetKind(), record.code()));
    }

    void undoesAChange()
    {
        Record before = assetNamed("a");
        before.set(latin("purchased_on"), Value(QDate(2026, 3, 5)));
        before.set(latin("original_value"), Value(qint64(5)));
        before.set(latin("sensitive"), Value(true));
        before.set(latin("notes"), Value(latin("một\nhai")));
        before = m_service->save(before);
        Record after = with(before, "purchased_on", Value());
        after.set(latin("original_value"), Value(qint64(6)));
        after.set(latin("sensitive"), Value());
        after.set(latin("notes"), Value());
        after.set(latin("os"), Value(latin("Linux")));
        m_service->save(after);
        m_service->undo(m_service->lastUndoable());
        QCOMPARE(found(before), before);
    }

    void undoesALot()
    {
        const Record person = m_service->save(personNamed("Trần Văn Bình"));
        std::vector<Record> lot{with(person, "post", latin("x")), assetNamed("a"),
                                with(assetNamed("b"), "custodian", person.code())};
        m_service->saveAll(lot, latin("lot"));
        m_spy->clear();
        QCOMPARE(m_service->undo(m_service->lastUndoable()), latin("lot"));
        QCOMPARE(found(person), person);
        QCOMPARE(m_test->book->repository().count(assetKind(), {}), 0);
        QCOMPARE(announced(), latin("assets+staff"));
    }

    void undoesALotThatHangsTogether()
    {
        Record department = departmentKind().blank();
        department.set(0, Value(latin("PB-0001")));
        department.set(latin("name"), Value(latin("VP")));
        m_service->saveAll({department, with(personNamed("a"), "department", latin("PB-0001"))},
                           latin("lot"));
        m_service->undo(m_service->lastUndoable());
        QCOMPARE(m_test->book->repository().count(staffKind(), {}), 0);
        QCOMPARE(m_test->book->repository().count(departmentKind(), {}), 0);
    }

    void undoesNothingTwice()
    {
        const Record before = m_service->save(assetNamed("a"));
        m_service->save(with(before, "os", latin("Linux")));
        const qint64 change = m_service->lastUndoable();
        m_service->undo(change);
        QCOMPARE(m_service->lastUndoable(), 0);
        QVERIFY_THROWS_EXCEPTION(UserError, m_service->undo(change));
        QCOMPARE(found(before), before);
    }

    void anUndoCanBeUndone()
    {
        const Record before = m_service->save(assetNamed("a"));
        m_service->undo(newest().transaction);
        m_service->undo(newest().transaction);
        QCOMPARE(found(before), before);
    }

    void doesNotUndoWhatWasTouchedSince()
    {
        const Record before = m_service->save(assetNamed("a"));
        const qint64 addition = newest().transaction;
        const Record after = m_service->save(with(before, "os", latin("Linux")));
        QVERIFY_THROWS_EXCEPTION(UserError, m_service->undo(addition));
        QCOMPARE(found(before), after);
    }

    void doesNotUndoAnAdditionThatIsPointedTo()
    {
        const Record person = m_service->save(personNamed("a"));
        const qint64 addition = newest().transaction;
        const Record asset = m_service->save(with(assetNamed("a"), "custodian", person.code()));
        m_service->close(assetKind(), asset.code(), QDate(2026, 7, 5), latin("x"));
        QVERIFY_THROWS_EXCEPTION(UserError, m_service->undo(addition));
        QCOMPARE(found(person), person);
    }

    void doesNotUndoIntoTrouble()
    {
        const Record first = m_service->save(with(assetNamed("a"), "serial", latin("S1")));
        m_service->save(with(first, "serial", latin("S2")));
        const qint64 change = newest().transaction;
        m_service->save(with(assetNamed("b"), "serial", latin("S1")));
        QVERIFY_THROWS_EXCEPTION(RecordRefused, m_service->undo(change));
    }

    void doesNotUndoWhatIsNoChange_data()
    {
        QTest::addColumn<qint64>("transaction");
        QTest::newRow("none") << qint64(0);
        QTest::newRow("minus") << qint64(-1);
        QTest::newRow("not yet") << qint64(999);
        QTest::newRow("the sign-in") << qint64(2);
        QTest::newRow("the making of the book") << qint64(1);
    }

    void doesNotUndoWhatIsNoChange()
    {
        QFETCH(qint64, transaction);
        QVERIFY_THROWS_EXCEPTION(UserError, m_service->undo(transaction));
        QCOMPARE(m_service->lastUndoable(), 0);
    }

    void documentsStay()
    {
        Document document;
        document.subject = latin("x");
        m_service->save(Record::from(documentKind(), document));
        QCOMPARE(m_service->lastUndoable(), 0);
        QVERIFY_THROWS_EXCEPTION(UserError, m_service->undo(newest().transaction));
    }

    void oneAdministratorStays()
    {
        const Record admin = *m_test->book->repository().find(userKind(), latin("ND-0001"));
        QVERIFY_THROWS_EXCEPTION(UserError, m_service->save(with(admin, "role", latin("reader"))));
        QVERIFY_THROWS_EXCEPTION(
            UserError, m_service->close(userKind(), admin.code(), QDate(2026, 7, 5), latin("x")));
        User second;
        second.login = latin("hai");
        second.name = latin("Hai");
        m_service->save(Record::from(userKind(), second));
        m_service->close(userKind(), admin.code(), QDate(2026, 7, 5), latin("x"));
        QCOMPARE(Session::onlyLogin(*m_test->book), latin("hai"));
    }

    void anOfficerIsNoAdministrator()
    {
        const Session officer = signedIn("officer", Role::Officer);
        RecordService service(officer);
        service.save(assetNamed("a"));
        const Record user = *m_test->book->repository().find(userKind(), latin("ND-0002"));
        const Record promoted = with(user, "role", latin("administrator"));
        QVERIFY_THROWS_EXCEPTION(PermissionError, service.save(promoted));
        QVERIFY_THROWS_EXCEPTION(PermissionError,
                                 service.saveAll({assetNamed("b"), promoted}, latin("x")));
        QVERIFY_THROWS_EXCEPTION(PermissionError, service.close(userKind(), latin("ND-0001"),
                                                                QDate(2026, 7, 5), latin("x")));
        QCOMPARE(*m_test->book->repository().find(userKind(), latin("ND-0002")), user);
        QCOMPARE(m_test->book->repository().count(assetKind(), {}), 1);
    }

    void aReaderWritesNothing()
    {
        const Record record = m_service->save(assetNamed("a"));
        const qint64 addition = newest().transaction;
        const Session reader = signedIn("reader", Role::Reader);
        RecordService service(reader);
        QVERIFY_THROWS_EXCEPTION(PermissionError, service.save(assetNamed("b")));
        QVERIFY_THROWS_EXCEPTION(PermissionError, service.saveAll({assetNamed("b")}, latin("x")));
        QVERIFY_THROWS_EXCEPTION(PermissionError, service.close(assetKind(), record.code(),
                                                                QDate(2026, 7, 5), latin("x")));
        QVERIFY_THROWS_EXCEPTION(PermissionError, service.reopen(assetKind(), record.code()));
        QVERIFY_THROWS_EXCEPTION(PermissionError, service.undo(addition));
        QCOMPARE(m_test->book->repository().count(assetKind(), {}), 1);
    }

    void eachUndoesTheirOwn()
    {
        m_service->save(assetNamed("a"));
        const Session officer = signedIn("officer", Role::Officer);
        QCOMPARE(RecordService(officer).lastUndoable(), 0);
        RecordService(officer).save(assetNamed("b"));
        QVERIFY(RecordService(officer).lastUndoable() > 0);
    }

private:
    Record found(const Record& record)
    {
        return *m_test->book->repository().find(record.kind(), record.code());
    }

    LogEntry newest()
    {
        LogQuery query;
        query.limit = 1;
        return m_test->book->log().read(query).front();
    }

    /// Kinds of each signal, those of one joined by +.
    QString announced() const
    {
        QStringList all;
        for (const auto& arguments : *m_spy)
            all.append(arguments.front().toStringList().join(QLatin1Char('+')));
        return all.join(QLatin1Char(' '));
    }

    Session signedIn(const char* login, Role role)
    {
        static const QString hash = hashPassword(latin("x"));
        User user;
        user.login = latin(login);
        user.name = latin(login);
        user.role = role;
        user.passwordHash = hash;
        user.passwordChangedAt = m_test->clock.now();
        m_service->save(Record::from(userKind(), user));
        return Session::signIn(*m_test->book, latin(login), latin("x"));
    }

    std::unique_ptr<TestBook> m_test;
    std::unique_ptr<RecordService> m_service;
    std::unique_ptr<QSignalSpy> m_spy;
};

QTEST_GUILESS_MAIN(TestRecordService)
#include "tst_recordservice.moc"
