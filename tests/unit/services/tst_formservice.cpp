#include "models/registers/asset.h"
#include "models/registers/incident.h"
#include "models/services/attachmentservice.h"
#include "models/services/formservice.h"
#include "models/services/recordservice.h"
#include "models/storage/verifier.h"
#include "tests/support/testbook.h"

#include <QTest>

using namespace soattt;

class TestFormService : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_book = std::make_unique<TestBook>(); }
    void countsComeFromTheRegisters();
    void aReportOfAnotherRegulationIsDoubted();
    void anEmptyRegisterIsUnknown();
    void previewTakesNoNumber();
    void numbersRunPerYear();
    void issuedFileIsFrozen();
    void overridesStandBesideTheRegister();
    void verbatimCarriesNoAnchor();
    void anIssueIsNotUndone();
    void unknownFormIsRefused();
    void doubtsAreSaid();
    void aYearMayEndBeforeItsLastDay();
    void reportsOfOtherRegulationsTakeTheirWords();
    void theInspectionPackHoldsTheBooks();
    void aYearHoldsItsShorterPeriods();
    void aRecordBelongsToItsDayAtTheOffice();
    void theAnnualReportCitesItsRegulation();

private:
    FormRequest request() const;
    void addAsset(AssetType type, const std::function<void(Asset&)>& change = {}) const;
    const FormLine& line(const FormDraft& draft, const char* id) const;

    std::unique_ptr<TestBook> m_book;
};

FormRequest TestFormService::request() const
{
    FormRequest request;
    request.code = QStringLiteral("appendix-1");
    request.period = Period::fromString(QStringLiteral("2026H1"));
    return request;
}

void TestFormService::addAsset(AssetType type, const std::function<void(Asset&)>& change) const
{
    Asset asset;
    asset.name = QStringLiteral("Máy");
    asset.type = type;
    if (change)
        change(asset);
    RecordService(*m_book->session).save(Record::from(assetKind(), asset));
}

const FormLine& TestFormService::line(const FormDraft& draft, const char* id) const
{
    for (const FormLine& line : draft.lines) {
        if (line.id == QLatin1String(id))
            return line;
    }
    qFatal("no field %s", id);
}

void TestFormService::countsComeFromTheRegisters()
{
    addAsset(AssetType::Server);
    addAsset(AssetType::Workstation, [](Asset& asset) { asset.network = AssetNetwork::Internet; });
    addAsset(AssetType::Laptop, [](Asset& asset) { asset.state = AssetState::Disposed; });
    addAsset(AssetType::Workstation, [](Asset& asset) {
        asset.network = AssetNetwork::StandAlone;
        asset.secretDrafting = true;
        asset.antivirus = QStringLiteral("BKAV");
        asset.antivirusLicensed = true;
        asset.antivirusUntil = QDate(2026, 7, 4);
    });
    Incident incident;
    incident.title = QStringLiteral("Virus");
    incident.statisticsRow = IncidentRow::Virus;
    incident.occurredAt =
        QDateTime(QDate(2026, 6, 30), QTime(23, 30), Qt::OffsetFromUTC, officeOffsetSeconds);
    incident.handledAlone = true;
    incident.damage = Money(4'500'000);
    RecordService(*m_book->session).save(Record::from(incidentKind(), incident));
    incident.occurredAt =
        QDateTime(QDate(2026, 7, 1), QTime(0, 10), Qt::OffsetFromUTC, officeOffsetSeconds);
    RecordService(*m_book->session).save(Record::from(incidentKind(), incident));

    const FormDraft draft = FormService(*m_book->session).draft(request());
    QCOMPARE(line(draft, "I.2b").value, FormValue(qint64(1)));
    QCOMPARE(line(draft, "I.2c").value, FormValue(qint64(2)));
    QCOMPARE(line(draft, "I.4c").value, FormValue(qint64(1)));
    QCOMPARE(line(draft, "I.4d").value, FormValue(qint64(1)));
    QCOMPARE(line(draft, "I.5.2b").value, FormValue(qint64(0))); // ran out yesterday
    QCOMPARE(line(draft, "I.11.r5.c2").value, FormValue(qint64(1)));
    QCOMPARE(line(draft, "I.11.r5.c6").value, FormValue(Money(4'500'000)));
    QVERIFY(!line(draft, "I.2b").source.isEmpty());
}

void TestFormService::anEmptyRegisterIsUnknown()
{
    const FormDraft draft = FormService(*m_book->session).draft(request());
    QCOMPARE(line(draft, "I.2b").value, FormValue());
    QCOMPARE(line(draft, "I.10a").value, FormValue());
    QCOMPARE(line(draft, "I.11.r1.c2").value, FormValue(qint64(0)));
}

void TestFormService::previewTakesNoNumber()
{
    const LogHead before = m_book->book->log().head();
    const QString text = plainText(FormService(*m_book->session).draft(request()).preview());
    QVERIFY(text.contains(QStringLiteral("BC-UBND")));
    QVERIFY(!text.contains(QStringLiteral("01/BC-UBND")));
    QCOMPARE(m_book->book->log().head().hash, before.hash);
}

void TestFormService::numbersRunPerYear()
{
    const FormService service(*m_book->session);
    QCOMPARE(service.issue(request()).document.number, QStringLiteral("01/BC-UBND"));
    QCOMPARE(service.issue(request()).document.number, QStringLiteral("02/BC-UBND"));
    m_book->clock.set(
        QDateTime(QDate(2027, 1, 4), QTime(9, 0), Qt::OffsetFromUTC, officeOffsetSeconds));
    QCOMPARE(service.issue(request()).document.number, QStringLiteral("01/BC-UBND"));
}

void TestFormService::issuedFileIsFrozen()
{
    addAsset(AssetType::Workstation);
    const FormService service(*m_book->session);
    const IssuedForm issued = service.issue(request());
    addAsset(AssetType::Workstation);
    QCOMPARE(service.frozenFile(issued.document), issued.pdf);
    const auto slips =
        AttachmentService(*m_book->session).list(documentKind(), issued.document.code);
    QCOMPARE(slips.size(), size_t(1));
    QCOMPARE(AttachmentService(*m_book->session).content(slips[0]), issued.controlSlip);
    const VerifyReport report = Verifier(m_book->book->database()).run();
    QVERIFY2(report.ok(), qPrintable(report.problems.join(QLatin1Char('\n'))));
    QCOMPARE(Verifier(m_book->book->database()).agreesWithAnchor(issued.document.anchor),
             std::optional<bool>(true));
}

void TestFormService::overridesStandBesideTheRegister()
{
    addAsset(AssetType::Server);
    FormRequest changed = request();
    changed.overrides.insert(QStringLiteral("I.2b"), FormValue(qint64(3)));
    const FormDraft draft = FormService(*m_book->session).draft(changed);
    QCOMPARE(line(draft, "I.2b").value, FormValue(qint64(3)));
    QCOMPARE(line(draft, "I.2b").own, FormValue(qint64(1)));
    QVERIFY(line(draft, "I.2b").isOverridden());
    QVERIFY(!draft.warnings.isEmpty()); // 2a is no longer 2b + 2c
    const IssuedForm issued = FormService(*m_book->session).issue(changed);
    QCOMPARE(issued.document.overrides, QStringList{QStringLiteral("I.2b: 3 (sổ: 1)")});
}

void TestFormService::verbatimCarriesNoAnchor()
{
    FormRequest verbatim = request();
    QVERIFY(!FormService(*m_book->session).issue(verbatim).form.footer.isEmpty());
    verbatim.verbatim = true;
    QVERIFY(FormService(*m_book->session).issue(verbatim).form.footer.isEmpty());
}

void TestFormService::anIssueIsNotUndone()
{
    FormService(*m_book->session).issue(request());
    RecordService records(*m_book->session);
    QCOMPARE(records.lastUndoable(), 0);
    const qint64 issuing = m_book->book->log().read({}).back().transaction;
    QVERIFY_THROWS_EXCEPTION(UserError, records.undo(issuing));
}

void TestFormService::unknownFormIsRefused()
{
    FormRequest wrong = request();
    wrong.code = QStringLiteral("appendix-9");
    QVERIFY_THROWS_EXCEPTION(UserError, FormService(*m_book->session).draft(wrong));
}

void TestFormService::doubtsAreSaid()
{
    const FormService service(*m_book->session);
    FormRequest asked = request();
    asked.period = Period::containing(m_book->clock.today(), Period::Kind::Half);
    m_book->clock.set(QDateTime(asked.period->last().addDays(-1), QTime(9, 0), Qt::OffsetFromUTC,
                                officeOffsetSeconds));
    QCOMPARE(service.doubts(asked).size(), 1);
    m_book->clock.set(
        QDateTime(asked.period->last(), QTime(9, 0), Qt::OffsetFromUTC, officeOffsetSeconds));
    QVERIFY(service.doubts(asked).isEmpty());
    const IssuedForm issued = service.issue(asked);
    QCOMPARE(service.doubts(asked).size(), 1);
    QVERIFY(service.doubts(asked).front().contains(issued.document.number));
}

/// Mẫu 08 counts to 14/12: the year needn't be over.
void TestFormService::aYearMayEndBeforeItsLastDay()
{
    FormRequest asked;
    asked.code = QStringLiteral("annual-nd331");
    asked.period = Period::fromString(QStringLiteral("2026"));
    for (const auto& [day, doubts] : {std::pair(13, 1), std::pair(14, 0)}) {
        m_book->clock.set(
            QDateTime(QDate(2026, 12, day), QTime(9, 0), Qt::OffsetFromUTC, officeOffsetSeconds));
        QCOMPARE(FormService(*m_book->session).doubts(asked).size(), doubts);
    }
}

void TestFormService::reportsOfOtherRegulationsTakeTheirWords()
{
    const FormService service(*m_book->session);
    FormRequest half;
    half.code = QStringLiteral("half-year-tg2020");
    half.period = Period::fromString(QStringLiteral("2026H1"));
    QString text = plainText(service.draft(half).preview());
    QVERIFY(text.contains(QStringLiteral("Tình hình an toàn thông tin mạng 6 tháng đầu năm 2026")));
    QVERIFY(text.contains(QStringLiteral("Sở Thông tin và Truyền thông")));
    FormRequest year;
    year.code = QStringLiteral("annual-hp2016");
    year.period = Period::fromString(QStringLiteral("2026"));
    text = plainText(service.draft(year).preview());
    QVERIFY(text.contains(QStringLiteral("đảm bảo an toàn, an ninh thông tin năm 2026")));
}

void TestFormService::theInspectionPackHoldsTheBooks()
{
    addAsset(AssetType::Workstation);
    FormRequest pack;
    pack.code = QStringLiteral("inspection-pack");
    const FormDraft draft = FormService(*m_book->session).draft(pack);
    const QString text = plainText(draft.preview());
    const LogHead head = m_book->book->log().head();
    QVERIFY(text.contains(QStringLiteral("%1:").arg(head.sequence)));
    QVERIFY(text.contains(QStringLiteral("II. Các sổ đang quản lý")));
    QVERIFY(text.contains(QStringLiteral("III. Việc đến hạn và quá hạn")));
}

void TestFormService::aYearHoldsItsShorterPeriods()
{
    const FormService service(*m_book->session);
    const auto names = [&service](const char* code, const char* period) {
        QStringList parts;
        for (const FormRequest& one :
             service.ofPeriod(FormService::form(QString::fromLatin1(code)),
                              Period::fromString(QString::fromLatin1(period))))
            parts.append(one.period ? one.period->toString() : one.record);
        return parts.join(QLatin1Char(' '));
    };
    m_book->clock.set(
        QDateTime(QDate(2026, 8, 4), QTime(9, 0), Qt::OffsetFromUTC, officeOffsetSeconds));
    QCOMPARE(names("half-year-tg2020", "2026"), QStringLiteral("2026H1 2026H2"));
    QCOMPARE(names("half-year-tg2020", "2025"), QStringLiteral("2025H1 2025H2"));
    QCOMPARE(names("half-year-tg2020", "2027"), QString());
    QCOMPARE(names("machine-compliance", "2026"), QStringLiteral("2026-08"));
    QCOMPARE(names("annual-nd331", "2026H1"), QString());
    QCOMPARE(names("appendix-1", "2026"), QStringLiteral("2026"));
    QCOMPARE(names("handover", "2026"), QString());
}

void TestFormService::aReportOfAnotherRegulationIsDoubted()
{
    const auto preview = [](const QStringList& regulations) {
        const TestBook book(regulations);
        const FormDraft draft = FormService(*book.session).draft({QStringLiteral("appendix-1")});
        const bool doubted = draft.warnings.join(u' ').contains(QLatin1String("does not apply"));
        return std::pair(doubted, plainText(draft.preview()));
    };
    const QString city = QStringLiteral("Ủy ban nhân dân thành phố Kon Tum");
    const auto [doubted, text] = preview({QStringLiteral("TG2020")});
    QVERIFY(doubted);
    QVERIFY(!text.contains(city));
    const auto [doubtedAtHome, textAtHome] = preview({QStringLiteral("KT2017")});
    QVERIFY(!doubtedAtHome);
    QVERIFY(textAtHome.contains(city));
    QVERIFY(FormService::form(QStringLiteral("appendix-1")).title.contains(u"KT2017"));
}

/// One hour into the year at the office; in the book the time is of the year before.
void TestFormService::aRecordBelongsToItsDayAtTheOffice()
{
    Incident incident;
    incident.title = QStringLiteral("Máy nhiễm mã độc");
    incident.detectedAt = QDateTime(QDate(2025, 12, 31), QTime(18, 0), Qt::UTC);
    const QString code =
        RecordService(*m_book->session).save(Record::from(incidentKind(), incident)).code();
    const FormService service(*m_book->session);
    const FormInfo& minutes = FormService::form(QStringLiteral("incident-minutes"));
    const auto requests = service.ofPeriod(minutes, Period::fromString(QStringLiteral("2026")));
    QCOMPARE(requests.size(), size_t(1));
    QCOMPARE(requests.front().record, code);
    QVERIFY(service.ofPeriod(minutes, Period::fromString(QStringLiteral("2025"))).empty());
}

void TestFormService::theAnnualReportCitesItsRegulation()
{
    addAsset(AssetType::Workstation,
             [](Asset& asset) { asset.antivirus = QStringLiteral("BKAV"); });
    FormRequest request;
    request.code = QStringLiteral("annual-hp2026");
    request.overrides.insert(QStringLiteral("II"), FormValue(QStringLiteral("Không có.")));
    const FormDraft draft = FormService(*m_book->session).draft(request);
    QCOMPARE(draft.request.period->toString(), QStringLiteral("2026"));
    QCOMPARE(line(draft, "I.C2.done").value, FormValue(qint64(1)));
    QCOMPARE(draft.overridden.size(), size_t(1));
    request.period = Period::fromString(QStringLiteral("2026H1"));
    QVERIFY_THROWS_EXCEPTION(UserError, FormService(*m_book->session).draft(request));
    QCOMPARE(draft.warnings.size(), 1); // the book applies another regulation
    const QString text = plainText(draft.preview());
    QVERIFY(text.contains(QStringLiteral("UBND thành phố Hải Phòng (qua Công an thành phố)")));
    QVERIFY(text.contains(QStringLiteral("điểm a khoản 2 Điều 10")));
    QVERIFY(text.contains(QStringLiteral("Không có.")));
}

QTEST_MAIN(TestFormService)
#include "tst_formservice.moc"
