#include "models/core/text.h"
#include "models/registers/account.h"
#include "models/registers/accountreviewline.h"
#include "models/registers/assessment.h"
#include "models/registers/asset.h"
#include "models/registers/attestation.h"
#include "models/registers/bookrecords.h"
#include "models/registers/budget.h"
#include "models/registers/contract.h"
#include "models/registers/databreach.h"
#include "models/registers/document.h"
#include "models/registers/handover.h"
#include "models/registers/incidentlines.h"
#include "models/registers/inspection.h"
#include "models/registers/labels.h"
#include "models/registers/logarchive.h"
#include "models/registers/machinecheck.h"
#include "models/registers/network.h"
#include "models/registers/office.h"
#include "models/registers/restoretest.h"
#include "models/registers/secretinspection.h"
#include "models/registers/serverroom.h"
#include "models/registers/staffchange.h"
#include "models/registers/storagedevice.h"
#include "models/registers/training.h"
#include "models/registers/vulnerability.h"

#include "models/registers/consent.h"
#include "models/registers/depreciationrate.h"
#include "models/registers/disposal.h"
#include "models/registers/maintenance.h"
#include "models/registers/movement.h"
#include "models/registers/postponement.h"
#include "models/registers/repair.h"
#include "models/registers/sanitization.h"
#include "models/registers/stocktake.h"
#include "tests/support/filledrecord.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace soattt;

namespace {

template <class T> Record throughStruct(const Record& record)
{
    return Record::from(record.kind(), record.to<T>());
}

using Trip = Record (*)(const Record&);

const QHash<QString, Trip>& trips()
{
    static const QHash<QString, Trip> all{
        {QStringLiteral("office"), throughStruct<Office>},
        {QStringLiteral("departments"), throughStruct<Department>},
        {QStringLiteral("staff"), throughStruct<Staff>},
        {QStringLiteral("systems"), throughStruct<InformationSystem>},
        {QStringLiteral("suppliers"), throughStruct<Supplier>},
        {QStringLiteral("assets"), throughStruct<Asset>},
        {QStringLiteral("storage"), throughStruct<StorageDevice>},
        {QStringLiteral("network"), throughStruct<NetworkEntry>},
        {QStringLiteral("access-points"), throughStruct<AccessPoint>},
        {QStringLiteral("incidents"), throughStruct<Incident>},
        {QStringLiteral("training"), throughStruct<Training>},
        {QStringLiteral("budget"), throughStruct<BudgetLine>},
        {QStringLiteral("documents"), throughStruct<Document>},
        {QStringLiteral("users"), throughStruct<User>},
        {QStringLiteral("own-rules"), throughStruct<OwnRuleRecord>},
        {QStringLiteral("attachments"), throughStruct<Attachment>},
        {QStringLiteral("inspections"), throughStruct<Inspection>},
        {QStringLiteral("accounts"), throughStruct<Account>},
        {QStringLiteral("account-reviews"), throughStruct<AccountReview>},
        {QStringLiteral("handovers"), throughStruct<Handover>},
        {QStringLiteral("handover-lines"), throughStruct<HandoverLine>},
        {QStringLiteral("staff-changes"), throughStruct<StaffChange>},
        {QStringLiteral("account-review-lines"), throughStruct<AccountReviewLine>},
        {QStringLiteral("machine-checks"), throughStruct<MachineCheck>},
        {QStringLiteral("secret-machines"), throughStruct<SecretMachine>},
        {QStringLiteral("secret-inspections"), throughStruct<SecretInspection>},
        {QStringLiteral("secret-inspection-items"), throughStruct<SecretInspectionItem>},
        {QStringLiteral("movements"), throughStruct<Movement>},
        {QStringLiteral("repairs"), throughStruct<Repair>},
        {QStringLiteral("sanitizations"), throughStruct<Sanitization>},
        {QStringLiteral("disposals"), throughStruct<Disposal>},
        {QStringLiteral("disposal-lines"), throughStruct<DisposalLine>},
        {QStringLiteral("stocktakes"), throughStruct<Stocktake>},
        {QStringLiteral("stocktake-lines"), throughStruct<StocktakeLine>},
        {QStringLiteral("depreciation-rates"), throughStruct<DepreciationRate>},
        {QStringLiteral("maintenance"), throughStruct<Maintenance>},
        {QStringLiteral("consents"), throughStruct<Consent>},
        {QStringLiteral("contracts"), throughStruct<Contract>},
        {QStringLiteral("vulnerabilities"), throughStruct<Vulnerability>},
        {QStringLiteral("assessments"), throughStruct<Assessment>},
        {QStringLiteral("attestations"), throughStruct<Attestation>},
        {QStringLiteral("incident-events"), throughStruct<IncidentEvent>},
        {QStringLiteral("incident-steps"), throughStruct<IncidentStep>},
        {QStringLiteral("incident-reports"), throughStruct<IncidentReport>},
        {QStringLiteral("data-breaches"), throughStruct<DataBreach>},
        {QStringLiteral("backups"), throughStruct<BackupPlan>},
        {QStringLiteral("backup-media"), throughStruct<BackupMedium>},
        {QStringLiteral("backup-runs"), throughStruct<BackupRun>},
        {QStringLiteral("restore-tests"), throughStruct<RestoreTest>},
        {QStringLiteral("log-archives"), throughStruct<LogArchive>},
        {QStringLiteral("server-room"), throughStruct<ServerRoomEntry>},
        {QStringLiteral("postponements"), throughStruct<Postponement>},
    };
    return all;
}

bool isReference(const Field& field)
{
    return field.type == FieldType::Reference || field.type == FieldType::References;
}

bool isText(const Field& field)
{
    return field.type == FieldType::Text || field.type == FieldType::LongText;
}

void addKinds()
{
    QTest::addColumn<QString>("key");
    for (const RecordKind* kind : allKinds())
        QTest::newRow(qPrintable(kind->key())) << kind->key();
}

const RecordKind& kindOfRow()
{
    QFETCH_GLOBAL(QString, key);
    return *findKind(key);
}

} // namespace

/// The field tables of every kind, looked through for slips.
class TestRecordKinds : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { addKinds(); }

    void everyFieldGoesThroughTheStruct()
    {
        const RecordKind& kind = kindOfRow();
        QVERIFY2(trips().contains(kind.key()), "add the new kind to the table of this test");
        const Record record = test::filledRecord(kind, 3, true);
        for (const Field& field : kind.fields())
            QVERIFY2(!isEmpty(record.at(field.key)), qPrintable(field.key));
        QCOMPARE(trips()[kind.key()](record), record);
        const Record empty(kind);
        for (const Field& field : kind.fields()) {
            if (field.type != FieldType::Choice || !field.required)
                QVERIFY2(isEmpty(empty.at(field.key)), qPrintable(field.key));
        }
    }

    void blankIsTheStructsDefault()
    {
        const RecordKind& kind = kindOfRow();
        const Record blank = kind.blank();
        QCOMPARE(trips()[kind.key()](blank), blank);
        QCOMPARE(blank.id(), 0);
        QVERIFY(blank.code().isEmpty());
    }

    void filledRecordIsSound()
    {
        const Record record = test::filledRecord(kindOfRow());
        const auto problems = kindOfRow().check(record);
        QVERIFY2(problems.empty(), problems.empty() ? "" : qPrintable(problems.front().message));
    }

    void keysAreUniqueSnakeCase()
    {
        static const QRegularExpression shape(QStringLiteral("^[a-z][a-z0-9]*(_[a-z0-9]+)*$"));
        QSet<QString> keys;
        for (const Field& field : kindOfRow().fields()) {
            QVERIFY2(shape.match(field.key).hasMatch(), qPrintable(field.key));
            QVERIFY2(!keys.contains(field.key), qPrintable(field.key));
            keys.insert(field.key);
            QCOMPARE(kindOfRow().indexOf(field.key), int(keys.size()) - 1);
        }
        QVERIFY(!keys.contains(QStringLiteral("id")));
        for (const Field& field : kindOfRow().fields())
            QVERIFY2(!field.sorted || !keys.contains(field.key + QLatin1String("_key")),
                     qPrintable(field.key));
    }

    void firstAndLastFieldsAreTheSameEverywhere()
    {
        QStringList keys;
        for (const Field& field : kindOfRow().fields())
            keys.append(field.key);
        QCOMPARE(keys.front(), QStringLiteral("code"));
        QCOMPARE(keys.mid(keys.size() - 4).join(QLatin1Char(' ')),
                 QStringLiteral("notes closed_on closed_reason withdrawn"));
    }

    void datesAndTimesEndAsTheContractSays()
    {
        for (const Field& field : kindOfRow().fields()) {
            const bool date = field.key.endsWith(QLatin1String("_on")) ||
                              field.key.endsWith(QLatin1String("_until"));
            const bool time = field.key.endsWith(QLatin1String("_at"));
            QVERIFY2(date == (field.type == FieldType::Date), qPrintable(field.key));
            QVERIFY2(time == (field.type == FieldType::DateTime), qPrintable(field.key));
        }
    }

    void referencesLeadToAKind()
    {
        for (const Field& field : kindOfRow().fields()) {
            QVERIFY2(isReference(field) == !field.target.isEmpty(), qPrintable(field.key));
            if (isReference(field))
                QVERIFY2(findKind(field.target), qPrintable(field.key));
            QVERIFY2(!field.historic || isReference(field), qPrintable(field.key));
        }
    }

    void choicesCanBeToldApart()
    {
        for (const Field& field : kindOfRow().fields()) {
            const bool chosen = field.type == FieldType::Choice || field.type == FieldType::Choices;
            QVERIFY2(chosen == !field.choices.empty(), qPrintable(field.key));
            QSet<QString> keys;
            QSet<QString> labels;
            QSet<QString> paperLabels;
            for (const Choice& choice : field.choices) {
                QVERIFY2(*choice.label, qPrintable(choice.key));
                keys.insert(choice.key);
                labels.insert(text::fold(choiceLabel(choice)));
                paperLabels.insert(text::fold(paper::choiceLabel(choice)));
            }
            QCOMPARE(size_t(keys.size()), field.choices.size());
            QCOMPARE(size_t(labels.size()), field.choices.size());
            QCOMPARE(size_t(paperLabels.size()), field.choices.size());
        }
    }

    /// A heading in an office's own list must name one field.
    void headingsNameOneField()
    {
        QHash<QString, QString> owner;
        const auto add = [&owner](const QString& heading, const QString& key) {
            const QString folded = text::fold(heading);
            QVERIFY2(!folded.isEmpty(), qPrintable(key));
            if (owner.contains(folded) && owner[folded] != key)
                QFAIL(qPrintable(heading + QStringLiteral(": ") + key + QStringLiteral(", ") +
                                 owner[folded]));
            owner.insert(folded, key);
        };
        for (const Field& field : kindOfRow().fields()) {
            add(field.key, field.key);
            add(fieldLabel(field), field.key);
            add(paper::fieldLabel(field), field.key);
            for (const QString& alias : field.aliases)
                add(alias, field.key);
        }
    }

    void settingsFitTheType()
    {
        for (const Field& field : kindOfRow().fields()) {
            const char* key = field.key.toLatin1().constData();
            QVERIFY2(!field.sorted || field.type == FieldType::Text, key);
            QVERIFY2(!field.personName || field.sorted, key);
            QVERIFY2(!field.secret || field.system, key);
            QVERIFY2(!field.secret || (!field.listed && !field.searched), key);
            QVERIFY2(!field.unique || field.type == FieldType::Text, key);
            QVERIFY2(!field.mark || field.type == FieldType::YesNo, key);
            QVERIFY2(!field.searched || isText(field) || field.type == FieldType::Lines, key);
            QVERIFY2(field.maxLength > 0, key);
            QVERIFY2(*field.label, key);
        }
    }

    void kindIsNamed()
    {
        static const QRegularExpression shape(QStringLiteral("^[a-z]+(-[a-z]+)*$"));
        const RecordKind& kind = kindOfRow();
        QVERIFY(shape.match(kind.key()).hasMatch());
        QVERIFY(*kind.label());
        QVERIFY(*kind.singular());
        QVERIFY(!kind.codePrefix().isEmpty());
        for (const RecordKind* other : allKinds())
            QVERIFY(other == &kind || other->codePrefix() != kind.codePrefix());
    }
};

QTEST_GUILESS_MAIN(TestRecordKinds)
#include "tst_recordkinds.moc"
