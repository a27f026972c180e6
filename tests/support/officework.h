#pragma once

#include "models/registers/account.h"
#include "models/registers/asset.h"
#include "models/registers/incident.h"
#include "models/registers/incidentlines.h"
#include "models/registers/informationsystem.h"
#include "models/registers/people.h"
#include "models/registers/stocktake.h"
#include "models/services/accountservice.h"
#include "models/services/attachmentservice.h"
#include "models/services/backupservice.h"
#include "models/services/formservice.h"
#include "models/services/importservice.h"
#include "models/services/incidentservice.h"
#include "models/services/machinecheckservice.h"
#include "models/services/officeservice.h"
#include "models/services/recordservice.h"
#include "models/services/reviewservice.h"
#include "models/services/stocktakeservice.h"
#include "models/services/userservice.h"
#include "tests/support/probefiles.h"
#include "tests/support/testbook.h"

#include <QTest>

#include <functional>
#include <vector>

namespace soattt::test {

/// Something an office does that writes, by the service that does it. Each expects those before it
/// to have been done.
struct OfficeStep
{
    const char* name;
    std::function<void(const TestBook&)> work;
};

inline std::vector<Record> manyAssets(int first, int count)
{
    std::vector<Record> records;
    for (int i = first; i < first + count; ++i) {
        Asset asset;
        asset.name = QStringLiteral("Máy tính phòng Văn hóa %1").arg(i);
        asset.serial = QStringLiteral("SN-%1").arg(i);
        records.push_back(Record::from(assetKind(), asset));
    }
    return records;
}

inline void addPeopleAndAccounts(const TestBook& test)
{
    RecordService records(*test.session);
    Staff staff;
    staff.name = QStringLiteral("Nguyễn Thị Lan");
    Record saved = records.save(Record::from(staffKind(), staff));
    saved.set(QStringLiteral("phone"), Value(QStringLiteral("0901")));
    records.save(saved);
    InformationSystem system;
    system.name = QStringLiteral("Một cửa");
    records.save(Record::from(systemKind(), system));
    for (int i = 0; i < 3; ++i) {
        Account account;
        account.system = Ref<InformationSystem>(QStringLiteral("HT-0001"));
        account.username = QStringLiteral("lan%1").arg(i);
        account.holder = Ref<Staff>(QStringLiteral("CB-0001"));
        account.createdOn = QDate(2026, 1, 5);
        records.save(Record::from(accountKind(), account));
    }
}

inline ImportReport importAssets(const TestBook& test, int count, const char* name = "ds.csv")
{
    const QString path = test.file(QString::fromLatin1(name));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no list to import");
    file.write("name,serial\n");
    for (int i = 0; i < count; ++i)
        file.write(QByteArray("Máy in ") + QByteArray::number(i) + ",IN-" + QByteArray::number(i) +
                   '\n');
    file.close();
    ImportRequest request;
    request.kind = &assetKind();
    request.path = path;
    return ImportService(*test.session).run(request);
}

inline void issueReport(const TestBook& test)
{
    FormRequest request;
    request.code = QStringLiteral("appendix-1");
    request.period = Period::fromString(QStringLiteral("2026H1"));
    FormService(*test.session).issue(request);
}

inline void reviewAccounts(const TestBook& test)
{
    const ReviewService service(*test.session);
    ReviewPlan plan;
    plan.title = QStringLiteral("Rà soát quý II");
    plan.openedOn = QDate(2026, 7, 1);
    plan.dueOn = QDate(2026, 7, 30);
    plan.reviewer = QStringLiteral("CB-0001");
    const QString review = service.open(plan);
    QStringList lines;
    for (const ReviewRow& row : service.rows(review))
        lines.append(row.line.code);
    service.decide(lines, ReviewDecision::Revoke, QStringLiteral("Không còn dùng"));
    service.close({review, QDate(2026, 7, 5), QString(), QString()});
}

inline void respondToIncident(const TestBook& test)
{
    Incident incident;
    incident.title = QStringLiteral("Mã độc tống tiền");
    incident.occurredAt = test.clock.now().addSecs(-7200);
    incident.detectedAt = test.clock.now().addSecs(-3600);
    const QString code =
        RecordService(*test.session).save(Record::from(incidentKind(), incident)).code();
    IncidentEvent event;
    event.happenedAt = test.clock.now().addSecs(-1800);
    event.text = QStringLiteral("Rút dây mạng");
    IncidentService(*test.session)
        .note(code, event, NewFile{QStringLiteral("anh.txt"), {}, QByteArray(9000, 'a')});
}

inline void takeStock(const TestBook& test)
{
    const StocktakeService service(*test.session);
    Stocktake stocktake;
    stocktake.subject = QStringLiteral("Kiểm kê");
    stocktake.takenOn = QDate(2026, 7, 5);
    const QString code = service.begin(stocktake);
    service.scan(code, QStringLiteral("TS-0002"), {});
    service.finish(code, QDate(2026, 7, 5));
}

inline void importCheck(const TestBook& test)
{
    const MachineCheckService service(*test.session);
    CheckConsent consent;
    consent.addMachines = true;
    consent.acceptClock = true;
    service.import({service.look(QStringLiteral("may.json"), ProbeFileMaker().file())}, consent);
}

/// Every way of writing that the program has, but for those that only add more records of another
/// kind through the same batch.
inline std::vector<OfficeStep> officeSteps()
{
    return {
        {"save", addPeopleAndAccounts},
        {"save many",
         [](const TestBook& test) {
             RecordService(*test.session).saveAll(manyAssets(0, 30), QStringLiteral("add assets"));
         }},
        {"undo",
         [](const TestBook& test) {
             RecordService records(*test.session);
             records.saveAll(manyAssets(100, 3), QStringLiteral("add assets"));
             records.undo(records.lastUndoable());
         }},
        {"close",
         [](const TestBook& test) {
             RecordService(*test.session)
                 .close(assetKind(), QStringLiteral("TS-0001"), QDate(2026, 7, 5),
                        QStringLiteral("Hỏng"));
         }},
        {"reopen",
         [](const TestBook& test) {
             RecordService(*test.session).reopen(assetKind(), QStringLiteral("TS-0001"));
         }},
        {"import", [](const TestBook& test) { importAssets(test, 60); }},
        {"undo an import",
         [](const TestBook& test) {
             RecordService records(*test.session);
             records.undo(records.lastUndoable());
         }},
        {"attach",
         [](const TestBook& test) {
             const auto owner =
                 test.book->repository().find(staffKind(), QStringLiteral("CB-0001"));
             AttachmentService(*test.session)
                 .attach(owner.value(),
                         {{QStringLiteral("quyet-dinh.txt"), {}, QByteArray(150'000, 'q')}});
         }},
        {"move into the file", [](const TestBook& test) { test.book->database().checkpoint(); }},
        {"issue a document", issueReport},
        {"backup",
         [](const TestBook& test) {
             BackupService(*test.session).backUp(test.file(QStringLiteral("sao")));
         }},
        {"own rule",
         [](const TestBook& test) {
             OfficeService(*test.session)
                 .setOwnRule(QStringLiteral("password.min_length"), QStringLiteral("12"),
                             QStringLiteral("01/QĐ-UBND"));
         }},
        {"add a user",
         [](const TestBook& test) {
             UserService(*test.session)
                 .add(QStringLiteral("lan"), QStringLiteral("Nguyễn Thị Lan"), Role::Officer,
                      QStringLiteral("Mua-Xuan-2026"));
         }},
        {"days of passwords",
         [](const TestBook& test) {
             AccountService(*test.session)
                 .notePasswordChange({QStringLiteral("TK-0001")}, QDate(2026, 7, 1));
         }},
        {"review", reviewAccounts},
        {"incident", respondToIncident},
        {"stock-take", takeStock},
        {"self-check", importCheck},
        {"refusal",
         [](const TestBook& test) {
             logNote(*test.session, QStringLiteral("print"), QStringLiteral("x"));
         }},
    };
}

} // namespace soattt::test
