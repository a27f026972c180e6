#include "models/registers/catalog.h"
#include "models/registers/databreach.h"
#include "models/registers/document.h"
#include "models/services/dueservice.h"
#include "models/services/formservice.h"
#include "models/services/incidentservice.h"
#include "models/services/officeservice.h"
#include "models/services/recordservice.h"
#include "models/storage/verifier.h"
#include "tests/support/testbook.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace soattt;

namespace {

QDateTime at(int day, int hour, int minute = 0)
{
    return QDateTime(QDate(2026, 7, day), QTime(hour, minute), Qt::OffsetFromUTC,
                     officeOffsetSeconds);
}

QString u8(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// An incident from its first minute to the papers, under the regulations applied.
class TestIncidents : public QObject
{
    Q_OBJECT

private slots:
    void sevenRegulations_data();
    void sevenRegulations();
    void aClassOfAnotherRegulationIsRefused();
    void finishedKeepsItsWords();
    void importedHasItsWordsToo();
    void openStepsKeepItOpen();
    void theForkLeadsPast_data();
    void theForkLeadsPast();
    void aStepIsTickedWithTimeAndPerson();
    void theTimelineIsNeverRewritten();
    void evidenceIsKeptWithItsSum();
    void aReportSettlesItsClock();
    void machineOffAndClockSetBack();
    void actionsWalkTheirServices();
    void actionsAreRefusedWhole();
    void exportedEvidenceAgreesWithItsSums();
    void whatIsAheadOfTheClockIsRefused();
    void halfYearAgainstAHandCount();
    void breachHasItsOwnClock();

private:
    /// The book of the test before, under those regulations; or a new one.
    void open(const QStringList& regulations);
    void openNew(const QStringList& regulations);
    QString add(const std::function<void(Incident&)>& change = {});
    Incident stored(const QString& code) const;
    void tickAll(const QString& code);
    QString refusalOf(const std::function<void()>& work) const;
    std::vector<DueItem> reportsDue() const;
    const IncidentService& service() const { return *m_service; }

    std::unique_ptr<TestBook> m_book;
    std::unique_ptr<RecordService> m_records;
    std::unique_ptr<IncidentService> m_service;
};

void TestIncidents::open(const QStringList& regulations)
{
    if (!m_book)
        return openNew(regulations);
    m_book->clock.set(at(10, 12));
    OfficeService(*m_book->session).applyRegulations(regulations);
}

void TestIncidents::openNew(const QStringList& regulations)
{
    m_book = std::make_unique<TestBook>(regulations);
    m_records = std::make_unique<RecordService>(*m_book->session);
    m_service = std::make_unique<IncidentService>(*m_book->session);
    m_book->clock.set(at(10, 12));
    Staff staff;
    staff.name = u8("Lê Minh Trí");
    m_records->save(Record::from(staffKind(), staff));
}

QString TestIncidents::add(const std::function<void(Incident&)>& change)
{
    Incident incident;
    incident.title = u8("Mã độc tống tiền");
    incident.occurredAt = at(10, 8, 15);
    incident.detectedAt = at(10, 9);
    if (change)
        change(incident);
    return m_records->save(Record::from(incidentKind(), incident)).code();
}

Incident TestIncidents::stored(const QString& code) const
{
    return m_book->book->repository().find(incidentKind(), code)->to<Incident>();
}

void TestIncidents::tickAll(const QString& code)
{
    for (const ProcessStep& step : service().process(code)) {
        StepTick tick{step.key, at(10, 11), u8("CB-0001"), {}, false, {}};
        if (!step.step.fork.isEmpty())
            tick.branch = step.step.fork.last().key;
        service().tick(code, tick);
    }
}

QString TestIncidents::refusalOf(const std::function<void()>& work) const
{
    try {
        work();
    } catch (const Error& error) {
        return error.text();
    }
    return {};
}

std::vector<DueItem> TestIncidents::reportsDue() const
{
    std::vector<DueItem> reports;
    for (DueItem& item : DueService(*m_book->session).due(30)) {
        if (item.duty == QLatin1String("incident.report"))
            reports.push_back(std::move(item));
    }
    return reports;
}

void TestIncidents::sevenRegulations_data()
{
    QTest::addColumn<QString>("regulation");
    QTest::addColumn<QString>("severities"); ///< keys, or the state
    QTest::addColumn<QString>("causes");
    QTest::addColumn<QString>("steps");
    QTest::addColumn<QString>("clocks"); ///< key, hours or "-", form
    QTest::addColumn<QString>("stepForms");
    QTest::addColumn<QString>("severity"); ///< of the incident
    const auto row = [](const char* regulation, const char* severities, const char* causes,
                        const char* steps, const char* clocks, const char* stepForms,
                        const char* severity) {
        QTest::newRow(regulation) << u8(regulation) << u8(severities) << u8(causes) << u8(steps)
                                  << u8(clocks) << u8(stepForms) << u8(severity);
    };
    // The same incident everywhere: the highest class there is, beyond the office's ability.
    row("CB2025", "low medium high serious", "unauthorised loss change",
        "tt20_1 tt20_2 tt20_3 tt20_4 own_handling call_team cooperate", "team:-:", "", "serious");
    row("TG2020", "low medium high urgent", "SILENT", "step1 step2 step3 step4 step5",
        "urgent:-: initial:-:tt20-03", "incident-minutes tt20-03 tt20-04", "urgent");
    row("HP2016", "low medium high urgent", "natural unauthorised virus deliberate",
        "direct own_staff minutes", "any:-: urgent:-:", "incident-minutes", "urgent");
    row("HD2024", "UNKNOWN", "UNKNOWN", "UNKNOWN", "outside:-:", "", "");
    row("HP2026", "low medium high serious very_serious", "attack fault operator disaster",
        "tt20_1 tt20_2 tt20_3 tt20_4 urgent_report record", "any:24:incident-hp2026 urgent:-:", "",
        "very_serious");
    row("KT2017", "SILENT", "dos malware defacement phishing virus other",
        "step1 step2 step3 minutes", "beyond:-: notice:-:appendix-2", "incident-minutes", "");
    row("BG2024", "SILENT", "SILENT", "plan notify", "operator:-:", "", "");
}

void TestIncidents::sevenRegulations()
{
    QFETCH(QString, regulation);
    QFETCH(QString, severity);
    open({regulation});
    const Regulation& text = *shippedRegulations().find(regulation);
    const auto keysOf = [](const auto& list) {
        QStringList keys;
        for (const auto& item : list.items)
            keys.append(item.key);
        return list.said == Said::Stated ? keys.join(QLatin1Char(' ')) : saidToString(list.said);
    };
    QTEST(keysOf(text.severity), "severities");
    QTEST(keysOf(text.causes), "causes");
    QTEST(keysOf(text.steps), "steps");

    const QString code = add([&](Incident& incident) {
        incident.handledAlone = false;
        incident.severity = severity.isEmpty() ? QString() : regulation + u8(":") + severity;
    });
    QStringList clocks;
    for (const IncidentClock& clock : service().clocks(code)) {
        QVERIFY(!clock.clauses.isEmpty());
        const QString hours =
            clock.dueAt ? QString::number(clock.from->secsTo(*clock.dueAt) / 3600) : u8("-");
        clocks.append(
            u8("%1:%2:%3").arg(clock.obligation.section(QLatin1Char(':'), 1), hours, clock.form));
    }
    QTEST(clocks.join(QLatin1Char(' ')), "clocks");
    QStringList forms;
    for (const ProcessStep& step : service().process(code)) {
        if (step.step.form)
            forms.append(*step.step.form);
    }
    QTEST(forms.join(QLatin1Char(' ')), "stepForms");
    // Each form the text names is one that can be printed of this incident.
    for (const IncidentClock& clock : service().clocks(code)) {
        if (!clock.form.isEmpty())
            forms.append(clock.form);
    }
    forms.removeDuplicates();
    for (const QString& form : std::as_const(forms)) {
        FormRequest request;
        request.code = form;
        request.record = code;
        QVERIFY(plainText(FormService(*m_book->session).draft(request).preview())
                    .contains(u8("Mã độc tống tiền")));
    }
    tickAll(code);
    Record record = *m_book->book->repository().find(incidentKind(), code);
    record.set(u8("state"), Value(u8("resolved")));
    record.set(u8("resolved_at"), Value(at(10, 11, 30)));
    m_records->save(record);
    QVERIFY(stored(code).state == IncidentState::Resolved);
    const auto after = service().clocks(code); // the report of the end is owed from now on
    const bool hasFinal = std::any_of(after.begin(), after.end(), [](const IncidentClock& clock) {
        return clock.form == u8("tt20-04");
    });
    QCOMPARE(hasFinal, regulation == u8("TG2020"));
}

void TestIncidents::aClassOfAnotherRegulationIsRefused()
{
    open({u8("TG2020")});
    const QString refusal =
        refusalOf([&] { add([](Incident& i) { i.severity = u8("HP2026:serious"); }); });
    QVERIFY2(refusal.contains(u8("HP2026:serious")), qPrintable(refusal));
    QVERIFY(
        !refusalOf([&] { add([](Incident& i) { i.severity = u8("TG2020:serious"); }); }).isEmpty());
    QVERIFY(!refusalOf([&] { add([](Incident& i) { i.cause = u8("KT2017:virus"); }); }).isEmpty());
    QVERIFY(
        refusalOf([&] { add([](Incident& i) { i.severity = u8("TG2020:urgent"); }); }).isEmpty());
}

void TestIncidents::finishedKeepsItsWords()
{
    open({u8("TG2020")});
    const QString closed = add([](Incident& i) {
        i.severity = u8("TG2020:high");
        i.state = IncidentState::Resolved;
        i.resolvedAt = at(10, 11);
    });
    const QString open = add([](Incident& i) { i.severity = u8("TG2020:low"); });
    QCOMPARE(stored(closed).severityLabel, u8("Cao (TG2020 Đ11.1.c)"));
    m_records->close(incidentKind(), closed, QDate(2026, 7, 10), u8("Lưu hồ sơ"));
    OfficeService(*m_book->session).applyRegulations({u8("HP2026")});
    QCOMPARE(stored(closed).severityLabel, u8("Cao (TG2020 Đ11.1.c)"));
    m_records->reopen(incidentKind(), closed);
    Record record = *m_book->book->repository().find(incidentKind(), closed);
    record.set(u8("notes"), Value(u8("Đọc lại")));
    m_records->save(record);
    QCOMPARE(stored(closed).severityLabel, u8("Cao (TG2020 Đ11.1.c)"));
    // An open one takes a class of the new regulation.
    record = *m_book->book->repository().find(incidentKind(), open);
    record.set(u8("severity"), Value(u8("HP2026:very_serious")));
    m_records->save(record);
    QCOMPARE(stored(open).severityLabel, u8("Đặc biệt nghiêm trọng (HP2026 Đ14.4.đ)"));
}

void TestIncidents::importedHasItsWordsToo()
{
    open({u8("TG2020")});
    Incident incident;
    incident.code = u8("SC-0500");
    incident.severity = u8("TG2020:medium");
    const Record record =
        withClassLabels(m_book->book->repository(), Record::from(incidentKind(), incident));
    QCOMPARE(record.to<Incident>().severityLabel, u8("Trung bình (TG2020 Đ11.1.b)"));
}

void TestIncidents::openStepsKeepItOpen()
{
    open({u8("TG2020")});
    const QString code = add();
    Record record = *m_book->book->repository().find(incidentKind(), code);
    record.set(u8("state"), Value(u8("resolved")));
    record.set(u8("resolved_at"), Value(at(10, 11)));
    const QString refusal = refusalOf([&] { m_records->save(record); });
    QVERIFY2(refusal.contains(u8("Bước 3")), qPrintable(refusal));
    QVERIFY(refusalOf([&] {
                m_records->close(incidentKind(), code, QDate(2026, 7, 10), u8("Xong"));
            }).contains(u8("Bước 1")));
    for (const char* step : {"TG2020:step1", "TG2020:step2", "TG2020:step3", "TG2020:step4"})
        service().tick(code, {u8(step), {}, {}, {}, true, u8("Không phải sự cố")});
    QVERIFY(refusalOf([&] { m_records->save(record); }).contains(u8("Bước 5")));
    service().tick(code, {u8("TG2020:step5"), {}, {}, {}, true, u8("Không phải sự cố")});
    m_records->save(record);
    QVERIFY(stored(code).state == IncidentState::Resolved);
    m_records->close(incidentKind(), code, QDate(2026, 7, 10), u8("Xong"));
    QVERIFY(!refusalOf([&] {
                 service().tick(code, {u8("TG2020:step5"), at(10, 11), {}, {}, false, {}});
             }).isEmpty());
}

void TestIncidents::theForkLeadsPast_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second"); ///< empty: not ticked
    QTest::addColumn<QString>("open");
    QTest::newRow("own system, fixed") << "own"
                                       << "fixed"
                                       << "";
    QTest::newRow("own system, beyond") << "own"
                                        << "beyond"
                                        << "step3 step4 step5";
    QTest::newRow("in the province's centre") << "province"
                                              << ""
                                              << "step3 step4 step5";
    QTest::newRow("own system, not yet") << "own"
                                         << ""
                                         << "step2 step3 step4 step5";
}

void TestIncidents::theForkLeadsPast()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    open({u8("TG2020")});
    const QString code = add();
    QVERIFY(!refusalOf([&] {
                 service().tick(code, {u8("TG2020:step1"), at(10, 10), {}, {}, false, {}});
             }).isEmpty());
    service().tick(code, {u8("TG2020:step1"), at(10, 10), {}, first, false, {}});
    if (!second.isEmpty())
        service().tick(code, {u8("TG2020:step2"), at(10, 10), {}, second, false, {}});
    QStringList open;
    for (const ProcessStep& step : service().process(code)) {
        if (step.isOpen())
            open.append(step.step.key);
        QVERIFY(step.skippedBy.isEmpty() || !step.done);
    }
    QTEST(open.join(QLatin1Char(' ')), "open");
}

void TestIncidents::aStepIsTickedWithTimeAndPerson()
{
    open({u8("TG2020")});
    const QString code = add();
    service().tick(code, {u8("TG2020:step1"), at(10, 10, 7), u8("CB-0001"), u8("own"), false,
                          u8("Máy chủ tệp của xã")});
    const auto step = service().process(code).front();
    QCOMPARE(atOffice(*step.done->doneAt), at(10, 10, 7));
    QCOMPARE(step.done->person->code(), u8("CB-0001"));
    QCOMPARE(step.done->clauses, u8("TG2020 Đ11.2.a"));
    const auto events = service().timeline(code);
    QCOMPARE(events.size(), size_t(1));
    QVERIFY(events.front().text.contains(u8("Máy chủ tệp của xã")));
    service().tick(code, {u8("TG2020:step1"), at(10, 10, 9), u8("CB-0001"), u8("province"), false,
                          u8("Nhầm: của tỉnh")});
    QCOMPARE(service().timeline(code).size(), size_t(2)); // the first entry stays
    QCOMPARE(service().process(code).front().done->branch, u8("province"));
    QVERIFY(!refusalOf([&] {
                 service().tick(code, {u8("HP2026:record"), at(10, 10), {}, {}, false, {}});
             }).isEmpty());
}

void TestIncidents::theTimelineIsNeverRewritten()
{
    open({u8("TG2020")});
    const QString code = add();
    IncidentEvent event;
    event.happenedAt = at(10, 9, 5);
    event.text = u8("Máy văn thư báo mã hóa tệp");
    const QString entry = service().note(code, event);
    Record line = *m_book->book->repository().find(incidentEventKind(), entry);
    line.set(u8("text"), Value(u8("Chuyện khác")));
    const QString refusal = refusalOf([&] { m_records->save(line); });
    QVERIFY2(refusal.contains(entry), qPrintable(refusal));
    QVERIFY(!refusalOf([&] {
                 m_records->close(incidentEventKind(), entry, QDate(2026, 7, 10), u8("Bỏ"));
             }).isEmpty());
    IncidentEvent correction;
    correction.happenedAt = at(10, 9, 30);
    correction.type = IncidentEventType::Correction;
    correction.text = u8("Là máy kế toán");
    correction.corrects = Ref<IncidentEvent>(entry);
    service().note(code, correction);
    const auto events = service().timeline(code);
    QCOMPARE(events.size(), size_t(2));
    QCOMPARE(events.front().text, event.text);
    QCOMPARE(events.back().corrects->code(), entry);
}

void TestIncidents::evidenceIsKeptWithItsSum()
{
    open({u8("TG2020")});
    const QString code = add();
    IncidentEvent event;
    event.happenedAt = at(10, 9, 5);
    event.type = IncidentEventType::Evidence;
    event.text = u8("Nhật ký tường lửa");
    service().note(code, event, NewFile{u8("tuong-lua.log"), {}, "abc"});
    QVERIFY(service().timeline(code).front().evidence.contains(
        u8("tuong-lua.log · SHA-256 "
           "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")));
    QCOMPARE(AttachmentService(*m_book->session).list(incidentKind(), code).size(), size_t(1));
    QVERIFY(!refusalOf([&] {
                 service().note(code, event, NewFile{u8("x"), u8("/nowhere/x"), {}});
             }).isEmpty());
    QCOMPARE(service().timeline(code).size(), size_t(1)); // all or nothing
}

void TestIncidents::aReportSettlesItsClock()
{
    openNew({u8("HP2026"), u8("HP2016")});
    const QString code = add();
    QCOMPARE(reportsDue().size(), size_t(2));
    service().noteReport(
        code, {{u8("HP2026:any")}, at(10, 10), {}, ReportWay::EDocument, u8("12/BC-UBND")});
    QCOMPARE(reportsDue().size(), size_t(1));
    QCOMPARE(reportsDue().front().clauses, QStringList{u8("HP2016 Đ12.2")});
    const auto sent = service().reports(code);
    QCOMPARE(sent.size(), size_t(1));
    QCOMPARE(atOffice(*sent.front().dueAt), at(11, 8, 15));
    QVERIFY(sent.front().sentTo.contains(u8("Công an thành phố")));
    QCOMPARE(atOffice(*stored(code).reportedAt), at(10, 10));
    QVERIFY(service().timeline(code).front().text.contains(u8("12/BC-UBND")));
    m_records->undo(m_records->lastUndoable());
    QCOMPARE(reportsDue().size(), size_t(2));
    QVERIFY(!stored(code).reportedAt);
    QVERIFY(!refusalOf([&] {
                 service().noteReport(code, {{}, at(10, 10), {}, ReportWay::Paper, {}});
             }).isEmpty());
}

void TestIncidents::machineOffAndClockSetBack()
{
    openNew({u8("HP2026")});
    m_book->clock.set(at(10, 23, 50));
    add([](Incident& i) {
        i.occurredAt = at(10, 23, 30);
        i.detectedAt = at(10, 23, 40);
    });
    QCOMPARE(*reportsDue().front().hours, 23);
    m_book->clock.set(at(11, 0, 10)); // past midnight
    QCOMPARE(*reportsDue().front().hours, 23);
    QCOMPARE(reportsDue().front().due, QDate(2026, 7, 11));
    m_book->clock.set(at(13, 8)); // off for two days
    QCOMPARE(dueStateKey(reportsDue().front().state), u8("overdue"));
    QCOMPARE(*reportsDue().front().hours, -33);
    m_book->clock.set(at(9, 8)); // set back to before it happened
    QCOMPARE(*reportsDue().front().hours, 63);
    QCOMPARE(atOffice(*reportsDue().front().dueAt), at(11, 23, 30));
    Staff staff;
    staff.name = u8("Trần Văn Bình");
    m_records->save(Record::from(staffKind(), staff)); // the log keeps its sequence
    QVERIFY(Verifier(m_book->book->database()).run().ok());
}

void TestIncidents::actionsWalkTheirServices()
{
    openNew({u8("TG2020")});
    InformationSystem system;
    system.name = u8("Một cửa");
    m_records->save(Record::from(systemKind(), system));
    Account account;
    account.system = Ref<InformationSystem>(u8("HT-0001"));
    account.custodian = Ref<Staff>(u8("CB-0001"));
    account.holder = account.custodian;
    for (const char* name : {"lan.nt", "binh.tv"}) {
        account.username = u8(name);
        m_records->save(Record::from(accountKind(), account));
    }
    Asset asset;
    asset.name = u8("Dell");
    asset.network = AssetNetwork::Internet;
    m_records->save(Record::from(assetKind(), asset));
    const QString code = add();
    service().revoke(code, {u8("TK-0001")},
                     {QDate(2026, 7, 10), u8("Lê Minh Trí"), {}, u8("Lộ mật khẩu")});
    service().suspend(code, {u8("TK-0002")}, u8("Chờ kiểm tra"));
    service().isolate(code, {u8("TS-0001")}, u8("Nhiễm mã độc"));
    Repository& repository = m_book->book->repository();
    QVERIFY(repository.find(accountKind(), u8("TK-0001"))->to<Account>().state ==
            AccountState::Revoked);
    QVERIFY(repository.find(accountKind(), u8("TK-0002"))->to<Account>().state ==
            AccountState::Suspended);
    const auto isolated = repository.find(assetKind(), u8("TS-0001"))->to<Asset>();
    QVERIFY(isolated.network == AssetNetwork::None && isolated.notes.contains(code));
    QCOMPARE(service().timeline(code).size(), size_t(3));
    m_records->undo(m_records->lastUndoable()); // the asset and its entry together
    QVERIFY(repository.find(assetKind(), u8("TS-0001"))->to<Asset>().network ==
            AssetNetwork::Internet);
    QCOMPARE(service().timeline(code).size(), size_t(2));
}

void TestIncidents::actionsAreRefusedWhole()
{
    openNew({u8("TG2020")});
    InformationSystem system;
    system.name = u8("Một cửa");
    m_records->save(Record::from(systemKind(), system));
    Account account;
    account.system = Ref<InformationSystem>(u8("HT-0001"));
    account.username = u8("lan.nt");
    account.holder = Ref<Staff>(u8("CB-0001"));
    m_records->save(Record::from(accountKind(), account));
    const QString code = add();
    service().suspend(code, {u8("TK-0001")}, u8("Chờ"));
    QVERIFY(refusalOf([&] {
                service().suspend(code, {u8("TK-0001")}, u8("Nữa"));
            }).contains(u8("lan.nt")));
    QVERIFY(!refusalOf([&] { service().suspend(code, {}, u8("Chờ")); }).isEmpty());
    QVERIFY(!refusalOf([&] { service().isolate(code, {u8("TS-0009")}, u8("Chờ")); }).isEmpty());
    QCOMPARE(service().timeline(code).size(), size_t(1));
}

void TestIncidents::exportedEvidenceAgreesWithItsSums()
{
    open({u8("TG2020")});
    const QString code = add();
    IncidentEvent event;
    event.happenedAt = at(10, 9, 5);
    event.text = u8("Chụp màn hình");
    service().note(code, event, NewFile{u8("man-hinh.png"), {}, "một"});
    service().note(code, event, NewFile{u8("man-hinh.png"), {}, "hai"}); // the same name again
    FormRequest request;
    request.code = u8("incident-minutes");
    request.record = code;
    const IssuedForm issued = FormService(*m_book->session).issue(request);
    const QString folder = service().exportEvidence(code, m_book->folder.path());
    const QStringList names = QDir(folder).entryList(QDir::Files, QDir::Name);
    QVERIFY2(names.contains(u8("2-man-hinh.png")) && names.contains(u8("incident-events.csv")),
             qPrintable(names.join(QLatin1Char(' '))));
    QFile paper(QDir(folder).filePath(u8("incident-minutes-") + issued.document.code + u8(".pdf")));
    QVERIFY(paper.open(QIODevice::ReadOnly));
    QCOMPARE(paper.readAll(), issued.pdf);
    QFile sums(QDir(folder).filePath(u8("SHA256SUMS.txt")));
    QVERIFY(sums.open(QIODevice::ReadOnly));
    QCOMPARE(sums.readAll().count('\n'), names.size() - 1);
    const QString sha256sum = QStandardPaths::findExecutable(u8("sha256sum"));
    if (!sha256sum.isEmpty()) {
        QProcess check;
        check.setWorkingDirectory(folder);
        check.start(sha256sum, {u8("-c"), u8("SHA256SUMS.txt")});
        QVERIFY(check.waitForFinished());
        QCOMPARE(check.exitCode(), 0);
    }
    QVERIFY(!refusalOf([&] {
                 service().exportEvidence(code, m_book->folder.path());
             }).isEmpty()); // never into a folder that is there
}

void TestIncidents::whatIsAheadOfTheClockIsRefused()
{
    open({u8("TG2020")});
    const QString code = add();
    IncidentEvent event;
    event.happenedAt = at(10, 12, 1);
    event.text = u8("Mai");
    QVERIFY(!refusalOf([&] { service().note(code, event); }).isEmpty());
    event.happenedAt = at(10, 12);
    service().note(code, event);
    QVERIFY(!refusalOf([&] {
                 service().noteReport(code,
                                      {{u8("TG2020:urgent")}, at(11, 0), {}, ReportWay::Paper, {}});
             }).isEmpty());
    QVERIFY(!refusalOf([&] { service().load(u8("SC-0099")); }).isEmpty());
}

namespace {

/// One incident of the half-year: row, who handled it (a alone, s agency, o others, ? not said),
/// damage in đồng or -1 for not estimated, closed or not.
struct Told
{
    const char* day;
    IncidentRow row;
    const char* by;
    qint64 damage;
    bool closed;
};

using enum IncidentRow;
const Told halfYear[] = {
    {"2026-01-01", Virus, "a", 0, true},
    {"2026-01-05", Virus, "a", 500'000, true},
    {"2026-01-09", Phishing, "a", 0, true},
    {"2026-01-15", DenialOfService, "so", 2'000'000, true},
    {"2026-01-28", Virus, "a", 0, false},
    {"2026-02-02", Malware, "a", 0, true},
    {"2026-02-03", Malware, "s", 1'500'000, false},
    {"2026-02-11", Defacement, "so", 8'500'000, true},
    {"2026-02-19", Virus, "a", 0, false},
    {"2026-02-28", Other, "o", 12'450'000, true},
    {"2026-03-01", Phishing, "a", 0, false},
    {"2026-03-06", Phishing, "s", 0, true},
    {"2026-03-15", Virus, "?", 300'000, false},
    {"2026-03-30", DenialOfService, "a", 0, true},
    {"2026-04-04", Malware, "a", -1, false},
    {"2026-04-10", Other, "a", 1'000'000, true},
    {"2026-04-17", Virus, "a", 0, true},
    {"2026-04-30", Defacement, "s", 4'000'000, false},
    {"2026-05-02", Virus, "a", 200'000, true},
    {"2026-05-08", Phishing, "a", 0, true},
    {"2026-05-19", Malware, "ao", 700'000, false},
    {"2026-05-31", Virus, "a", 0, true},
    {"2026-06-09", Other, "o", 3'300'000, false},
    {"2026-06-18", Virus, "s", 0, true},
    {"2026-06-30", Phishing, "a", 50'000, false},
};

} // namespace

void TestIncidents::halfYearAgainstAHandCount()
{
    openNew({u8("TG2020")});
    m_book->clock.set(at(31, 8));
    const auto addOn = [this](const QDate& day, const Told& told) {
        const QString code = add([&](Incident& i) {
            i.occurredAt = QDateTime(day, QTime(23, 30), Qt::OffsetFromUTC, officeOffsetSeconds);
            i.detectedAt.reset();
            i.statisticsRow = told.row;
            const QString by = u8(told.by);
            if (by != u8("?")) {
                i.handledAlone = by.contains(QLatin1Char('a'));
                i.helpedByAgency = by.contains(QLatin1Char('s'));
                i.helpedByOthers = by.contains(QLatin1Char('o'));
            }
            if (told.damage >= 0)
                i.damage = Money(told.damage);
            i.state = IncidentState::Resolved;
            i.resolvedAt = i.occurredAt->addSecs(3600);
        });
        if (told.closed)
            m_records->close(incidentKind(), code, QDate(2026, 7, 31), u8("Lưu hồ sơ"));
    };
    for (const Told& told : halfYear)
        addOn(QDate::fromString(u8(told.day), Qt::ISODate), told);
    QCOMPARE(std::size(halfYear), size_t(25));
    addOn(QDate(2025, 12, 31), halfYear[0]); // the day before, and the day after
    addOn(QDate(2026, 7, 1), halfYear[0]);

    FormRequest request;
    request.code = u8("appendix-1");
    request.period = Period::fromString(u8("2026H1"));
    const FormDraft draft = FormService(*m_book->session).draft(request);
    const auto value = [&draft](int row, int column) {
        for (const FormLine& line : draft.lines) {
            if (line.id == QStringLiteral("I.11.r%1.c%2").arg(row).arg(column))
                return line.value;
        }
        return FormValue();
    };
    // Counted by hand from the list above: total, alone, agency, others, damage.
    const qint64 byHand[6][5] = {
        {2, 1, 1, 1, 2'000'000},  // denial of service
        {4, 3, 1, 1, 2'200'000},  // malware
        {2, 0, 2, 1, 12'500'000}, // defacement
        {5, 4, 1, 0, 50'000},     // phishing
        {9, 7, 1, 0, 1'000'000},  // virus
        {3, 1, 0, 2, 16'750'000}, // other
    };
    qint64 total = 0;
    for (int row = 0; row < 6; ++row) {
        for (int column = 0; column < 4; ++column)
            QCOMPARE(value(row + 1, column + 2), FormValue(byHand[row][column]));
        QCOMPARE(value(row + 1, 6), FormValue(Money(byHand[row][4])));
        total += byHand[row][0];
    }
    QCOMPARE(total, 25);
    // Contradictions are said, never mended.
    const QString warnings = draft.warnings.join(QLatin1Char('\n'));
    QVERIFY2(warnings.contains(u8("SC-0013")), qPrintable(warnings)); // by nobody
    QVERIFY2(warnings.contains(u8("SC-0015")), qPrintable(warnings)); // damage not estimated
    request.overrides.insert(u8("I.11.r1.c3"), FormValue(qint64(3)));
    const FormDraft changed = FormService(*m_book->session).draft(request);
    QVERIFY(changed.warnings.join(QLatin1Char('\n')).contains(u8("DoS")));
    for (const FormLine& line : changed.lines) {
        if (line.id == u8("I.11.r1.c2"))
            QCOMPARE(line.value, FormValue(qint64(2)));
    }
}

void TestIncidents::breachHasItsOwnClock()
{
    open({u8("HP2026"), u8("LAW2026")});
    DataBreach breach;
    breach.title = u8("Lộ danh sách công dân");
    breach.detectedAt = at(10, 9);
    const QString code = m_records->save(Record::from(dataBreachKind(), breach)).code();
    int hours = 0;
    for (const DueItem& item : DueService(*m_book->session).due(30)) {
        if (item.duty == u8("breach.notice") && item.hours)
            hours = *item.hours;
    }
    QCOMPARE(hours, 69);
    QCOMPARE(service().breachClocks(code).size(), size_t(2));
    breach.notifiedAt = at(10, 8);
    QVERIFY(!refusalOf([&] { m_records->save(Record::from(dataBreachKind(), breach)); }).isEmpty());
    FormRequest request;
    request.code = u8("data-breach");
    request.record = code;
    QVERIFY(plainText(FormService(*m_book->session).draft(request).preview())
                .contains(u8("THÔNG BÁO VI PHẠM QUY ĐỊNH BẢO VỆ DỮ LIỆU CÁ NHÂN")));
}

QTEST_MAIN(TestIncidents) // issuing paints
#include "tst_incidents.moc"
