#include "models/services/dueservice.h"
#include "models/services/machinejudge.h"
#include "models/services/officeservice.h"
#include "models/services/recordservice.h"
#include "models/services/sampleoffice.h"
#include "tests/support/testbook.h"

#include <QTest>

using namespace soattt;

/// The change from Hải Dương's text to Hải Phòng's draft on the sample office: what is dropped,
/// what of it is kept, and that what is kept is asked for as before.
class TestRegulationSwitch : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void theListOfTheSampleOffice();
    void droppedIsNotAskedForAnyMore();
    void keptIsAskedForAsBefore();
    void keptNumbersStand();
    void aPartIsKeptAlone();
    void oneTransactionOneUndo();
    void historyShowsBoth();
    void endingAKeptDuty();
    void keptTwiceIsOneRule();
    void whatAnOwnRuleHoldsAlready();
    void anOwnRuleLeftBehind();
    void refusals();
    void theClauseNamesItsOrigin();
    void fromSevenTextsAtOnce();

private:
    OfficeService office() const { return OfficeService(*m_session); }
    QStringList offered(ChangeKind kind) const;
    void keepAll() const
    {
        office().applyRegulations(after, offered(ChangeKind::Dropped), decision);
    }
    /// "duty record" of everything due within a year whose clause begins so.
    QStringList due(const QString& clause) const;
    std::vector<OwnRuleRecord> ownDuties() const;

    const QStringList before{QStringLiteral("HD2024")};
    const QStringList after{QStringLiteral("HP2026")};
    const QString decision = QStringLiteral("07/QĐ-UBND");
    QTemporaryDir m_folder;
    QString m_sample;
    std::unique_ptr<FixedClock> m_clock;
    std::unique_ptr<Book> m_book;
    std::unique_ptr<Session> m_session;
};

void TestRegulationSwitch::initTestCase()
{
    m_clock = std::make_unique<FixedClock>(
        QDateTime(QDate(2026, 7, 5), QTime(8, 30), Qt::OffsetFromUTC, officeOffsetSeconds));
    m_sample = m_folder.filePath(QStringLiteral("mau.soattt"));
    SampleOffice::create(m_sample, *m_clock);
}

void TestRegulationSwitch::init()
{
    const QString path = m_folder.filePath(QStringLiteral("thu.soattt"));
    QVERIFY(QFile::copy(m_sample, path));
    m_book = Book::open(path, *m_clock);
    m_session = std::make_unique<Session>(
        Session::signIn(*m_book, SampleOffice::login(), SampleOffice::password()));
    office().applyRegulations(before);
}

void TestRegulationSwitch::cleanup()
{
    m_session.reset();
    m_book.reset();
    QVERIFY(QFile::remove(m_folder.filePath(QStringLiteral("thu.soattt"))));
}

QStringList TestRegulationSwitch::offered(ChangeKind kind) const
{
    QStringList ids;
    for (const OfferedChange& offer : office().changesBy(after)) {
        if (offer.change.kind == kind && offer.isOffered())
            ids.append(offer.change.id());
    }
    return ids;
}

QStringList TestRegulationSwitch::due(const QString& clause) const
{
    QStringList found;
    for (const DueItem& item : DueService(*m_session).due(366)) {
        for (const QString& one : item.clauses) {
            if (!one.startsWith(clause))
                continue;
            found.append(item.duty + QLatin1Char(' ') + item.record + QLatin1Char(' ') +
                         item.due.toString(Qt::ISODate));
            break;
        }
    }
    found.sort();
    return found;
}

std::vector<OwnRuleRecord> TestRegulationSwitch::ownDuties() const
{
    std::vector<OwnRuleRecord> rules = office().ownRules();
    std::erase_if(rules,
                  [](const OwnRuleRecord& rule) { return !OwnDuty::isKey(rule.thresholdKey); });
    return rules;
}

/// Section L, points 1 and 3 of the duty matrix, and what else its rows let go.
void TestRegulationSwitch::theListOfTheSampleOffice()
{
    const QStringList dropped{QStringLiteral("account.review_interval"),
                              QStringLiteral("duty.A4:first_password"),
                              QStringLiteral("duty.A6:unique_accounts"),
                              QStringLiteral("login.max_failures"),
                              QStringLiteral("screen_lock.workstation"),
                              QStringLiteral("duty.C3:vulnerability_remedy"),
                              QStringLiteral("duty.C4"),
                              QStringLiteral("duty.C16"),
                              QStringLiteral("backup.important_interval"),
                              QStringLiteral("duty.D2"),
                              QStringLiteral("duty.D3:other_partition"),
                              QStringLiteral("duty.D3:external_medium"),
                              QStringLiteral("duty.D4"),
                              QStringLiteral("duty.D5"),
                              QStringLiteral("log.retention"),
                              QStringLiteral("duty.E2")};
    QCOMPARE(offered(ChangeKind::Dropped), dropped);
    QCOMPARE(offered(ChangeKind::Laxer), QStringList{QStringLiteral("password.change_interval")});
    QCOMPARE(offered(ChangeKind::New), QStringList());
    QCOMPARE(offered(ChangeKind::Unknown), QStringList());
}

void TestRegulationSwitch::droppedIsNotAskedForAnyMore()
{
    QVERIFY(!due(QStringLiteral("HD2024 Đ13.1.e")).isEmpty());
    office().applyRegulations(after);
    for (const DueItem& item : DueService(*m_session).due(366)) {
        QVERIFY2(item.duty != QLatin1String("account.review"), qPrintable(item.clauses.join(u';')));
        QVERIFY2(item.clauses.filter(QStringLiteral("HD2024")).isEmpty(), qPrintable(item.duty));
    }
    QVERIFY(!office().thresholds().find(ThresholdKey::AccountReviewInterval));
    QCOMPARE(office().thresholds().find(ThresholdKey::BackupImportantInterval)->said,
             Said::Unspecified);
}

/// Every item that HD2024 asked for by a dropped clause is there again, on the same day, by the own
/// rule.
void TestRegulationSwitch::keptIsAskedForAsBefore()
{
    QHash<QString, QStringList> asked;
    QStringList clauses;
    for (const OfferedChange& offer : office().changesBy(after)) {
        if (offer.change.kind == ChangeKind::Dropped)
            clauses += texts(offer.change.before.clauses);
    }
    clauses.removeDuplicates();
    for (const QString& clause : std::as_const(clauses))
        asked.insert(clause, due(clause));
    keepAll();
    const QStringList kept = due(QStringLiteral("OWN 07/QĐ-UBND (HD2024"));
    QVERIFY(!kept.isEmpty());
    for (const char* duty : {"account.review ", "backup."})
        QVERIFY2(!kept.filter(QString::fromLatin1(duty)).isEmpty(), duty);
    // Đ8.3.a and Đ9.2.b stand in HP2026 too: what they ask is asked by its own clauses.
    const QStringList all = due(QString());
    for (auto one = asked.cbegin(); one != asked.cend(); ++one) {
        for (const QString& item : one.value())
            QVERIFY2(all.contains(item), qPrintable(one.key() + QLatin1String(": ") + item));
    }
    for (const DueItem& item : DueService(*m_session).due(366))
        QVERIFY2(item.clauses.filter(QRegularExpression(QStringLiteral("^HD2024"))).isEmpty(),
                 qPrintable(item.duty));
}

void TestRegulationSwitch::keptNumbersStand()
{
    const EffectiveThresholds was = office().thresholds();
    keepAll();
    const EffectiveThresholds is = office().thresholds();
    for (const ThresholdKey key :
         {ThresholdKey::AccountReviewInterval, ThresholdKey::LoginMaxFailures,
          ThresholdKey::ScreenLockWorkstation, ThresholdKey::BackupImportantInterval}) {
        QVERIFY2(is.find(key), qPrintable(nameOf(key)));
        QCOMPARE(is.find(key)->value, was.find(key)->value);
        QCOMPARE(is.find(key)->setBy, QStringLiteral("OWN"));
    }
    // Not ticked: the text's own six months.
    QCOMPARE(is.value<Interval>(ThresholdKey::PasswordChangeInterval)->toString(),
             QStringLiteral("P6M"));
    QCOMPARE(is.find(ThresholdKey::PasswordClasses)->setBy, QStringLiteral("HP2026"));
    // Autoplay is checked on computers again, by the office's own rule.
    bool isChecked = false;
    for (const Regulation& text : office().bindingTexts())
        isChecked = isChecked || (text.duty(QStringLiteral("C4")) &&
                                  text.duty(QStringLiteral("C4"))->said == Said::Stated);
    QVERIFY(isChecked);
}

void TestRegulationSwitch::aPartIsKeptAlone()
{
    office().applyRegulations(after, {QStringLiteral("duty.D3:other_partition")}, decision);
    const Regulation own = office().bindingTexts().constLast();
    QCOMPARE(own.id, QStringLiteral("OWN"));
    QCOMPARE(own.duties.size(), 1);
    QCOMPARE(own.clausesOf(Demand::OtherPartition),
             QStringList{QStringLiteral("OWN 07/QĐ-UBND (HD2024 Đ16.2.c)")});
    QCOMPARE(own.clausesOf(Demand::ExternalMedium), QStringList());
}

void TestRegulationSwitch::oneTransactionOneUndo()
{
    const size_t rules = office().ownRules().size();
    const auto thresholds = office().thresholds().toJson();
    const QStringList items = due(QString());
    LogQuery newest;
    newest.limit = 1;
    const qint64 was = m_book->log().read(newest).front().transaction;
    keepAll();
    QCOMPARE(m_book->log().read(newest).front().transaction, was + 1);
    QVERIFY(office().ownRules().size() > rules + 10);
    RecordService records(*m_session);
    records.undo(records.lastUndoable());
    QCOMPARE(m_book->office().regulations, before);
    QCOMPARE(office().ownRules().size(), rules);
    QCOMPARE(office().thresholds().toJson(), thresholds);
    QCOMPARE(due(QString()), items);
}

void TestRegulationSwitch::historyShowsBoth()
{
    keepAll();
    LogQuery query;
    query.kind = officeKind().key();
    bool isThere = false;
    for (const LogEntry& entry : m_book->log().read(query)) {
        for (const auto& change : entry.changes)
            isThere = isThere || (change.field == QLatin1String("regulations") &&
                                  change.before.contains(QLatin1String("HD2024")) &&
                                  change.after.contains(QLatin1String("HP2026")));
    }
    QVERIFY(isThere);
}

void TestRegulationSwitch::endingAKeptDuty()
{
    keepAll();
    for (const OwnRuleRecord& rule : ownDuties()) {
        if (rule.thresholdKey == QLatin1String("duty.C4"))
            office().endOwnRule(rule.code, QStringLiteral("hết cần"));
    }
    for (const Regulation& text : office().bindingTexts())
        QVERIFY(!text.duty(QStringLiteral("C4")) ||
                text.duty(QStringLiteral("C4"))->said == Said::Silent);
}

/// There and back and there again: the same matter keeps one rule.
void TestRegulationSwitch::keptTwiceIsOneRule()
{
    keepAll();
    const size_t rules = office().ownRules().size();
    office().applyRegulations(before);
    QCOMPARE(offered(ChangeKind::Dropped), QStringList());
    QStringList dropped;
    for (const OfferedChange& offer : office().changesBy(after)) {
        if (offer.change.kind == ChangeKind::Dropped)
            dropped.append(offer.change.id());
    }
    office().applyRegulations(after, dropped, QStringLiteral("08/QĐ-UBND"));
    QCOMPARE(office().ownRules().size(), rules);
    for (const OwnRuleRecord& rule : ownDuties())
        QCOMPARE(rule.decision, QStringLiteral("08/QĐ-UBND"));
}

void TestRegulationSwitch::whatAnOwnRuleHoldsAlready()
{
    office().setOwnRule(QStringLiteral("backup.important_interval"), QStringLiteral("P7D"),
                        QStringLiteral("01/QĐ-UBND"));
    QVERIFY(!offered(ChangeKind::Dropped).contains(QStringLiteral("backup.important_interval")));
    for (const OfferedChange& offer : office().changesBy(after)) {
        if (offer.change.key == ThresholdKey::BackupImportantInterval)
            QVERIFY(offer.heldBy.startsWith(QLatin1String("NQ-")));
    }
    // The interval of reviews is held, the duty to review isn't.
    office().setOwnRule(QStringLiteral("account.review_interval"), QStringLiteral("P1M"),
                        QStringLiteral("01/QĐ-UBND"));
    QVERIFY(offered(ChangeKind::Dropped).contains(QStringLiteral("account.review_interval")));
}

void TestRegulationSwitch::anOwnRuleLeftBehind()
{
    office().applyRegulations({QStringLiteral("HP2016")});
    office().setOwnRule(QStringLiteral("password.change_interval"), QStringLiteral("P1Y"),
                        QStringLiteral("01/QĐ-UBND"));
    int behind = 0;
    for (const OfferedChange& offer : office().changesBy(after)) {
        if (offer.overtaken.isEmpty())
            continue;
        ++behind;
        QCOMPARE(offer.change.id(), QStringLiteral("password.change_interval"));
    }
    QCOMPARE(behind, 1);
}

void TestRegulationSwitch::refusals()
{
    const auto rules = office().ownRules().size();
    const QStringList c4{QStringLiteral("duty.C4")};
    QVERIFY_THROWS_EXCEPTION(UserError, office().applyRegulations(after, c4, QStringLiteral("  ")));
    QVERIFY_THROWS_EXCEPTION(
        DataError, office().applyRegulations(after, {QStringLiteral("duty.B2")}, decision));
    QVERIFY_THROWS_EXCEPTION(
        DataError, office().applyRegulations(after, {QStringLiteral("nonsense")}, decision));
    QVERIFY_THROWS_EXCEPTION(UserError,
                             office().applyRegulations({QStringLiteral("XX")}, c4, decision));
    QVERIFY_THROWS_EXCEPTION(DataError, office().applyRegulations({}));
    QVERIFY_THROWS_EXCEPTION(DataError, office().applyRegulations({}, c4, decision));
    QCOMPARE(m_book->office().regulations, before);
    QCOMPARE(office().ownRules().size(), rules);
}

void TestRegulationSwitch::theClauseNamesItsOrigin()
{
    keepAll();
    const auto entry = office().thresholds().find(ThresholdKey::AccountReviewInterval);
    QCOMPARE(entry->clauses.constFirst().toString(),
             QStringLiteral("OWN 07/QĐ-UBND (HD2024 Đ13.1.e)"));
    for (const OwnRuleRecord& rule : ownDuties()) {
        const OwnDuty duty = OwnDuty::fromText(rule.thresholdKey, rule.value, rule.decision);
        QVERIFY(duty.clause().toString().startsWith(QStringLiteral("OWN 07/QĐ-UBND (HD2024 Đ")));
    }
}

/// The longest origins there can be, and the longest decision the window takes.
void TestRegulationSwitch::fromSevenTextsAtOnce()
{
    QStringList all;
    for (const Regulation& regulation : shippedRegulations().all()) {
        if (!regulation.isReference) // what the law owes beside them is no office's to keep
            all.append(regulation.id);
    }
    office().applyRegulations(all);
    QStringList dropped;
    for (const OfferedChange& offer : office().changesBy({QStringLiteral("BG2024")})) {
        if (offer.isOffered())
            dropped.append(offer.change.id());
    }
    QVERIFY(dropped.size() > 40);
    const QStringList items = due(QString());
    office().applyRegulations({QStringLiteral("BG2024")}, dropped, QString(100, QLatin1Char('x')));
    for (const OwnRuleRecord& rule : ownDuties()) {
        const OwnDuty duty = OwnDuty::fromText(rule.thresholdKey, rule.value, rule.decision);
        QCOMPARE(duty.originText(), rule.value);
    }
    // Reports and clocks end with their texts; all else is asked for on the same days.
    const QStringList left = due(QString());
    for (const QString& item : items) {
        const bool isOwedToOthers = item.startsWith(QLatin1String("report.")) ||
                                    item.startsWith(QLatin1String("incident.")) ||
                                    item.startsWith(QLatin1String("inspection."));
        QVERIFY2(isOwedToOthers || left.contains(item), qPrintable(item));
    }
}

QTEST_GUILESS_MAIN(TestRegulationSwitch)
#include "tst_regulationswitch.moc"
