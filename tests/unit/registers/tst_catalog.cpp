#include "models/registers/asset.h"
#include "models/registers/catalog.h"
#include "models/registers/handover.h"

#include "models/core/error.h"

#include <QTest>

using namespace soattt;

namespace {

QStringList keysOf(const std::vector<const RecordKind*>& kinds)
{
    QStringList keys;
    for (const RecordKind* kind : kinds)
        keys.append(kind->key());
    return keys;
}

} // namespace

class TestCatalog : public QObject
{
    Q_OBJECT

private slots:
    /// The number is part of every row number in the search index: books are full of them. New
    /// kinds go to the end; this list is only ever made longer.
    void numbersNeverChange()
    {
        const QStringList known{
            QStringLiteral("office"),
            QStringLiteral("departments"),
            QStringLiteral("staff"),
            QStringLiteral("systems"),
            QStringLiteral("suppliers"),
            QStringLiteral("assets"),
            QStringLiteral("storage"),
            QStringLiteral("network"),
            QStringLiteral("access-points"),
            QStringLiteral("incidents"),
            QStringLiteral("training"),
            QStringLiteral("budget"),
            QStringLiteral("documents"),
            QStringLiteral("users"),
            QStringLiteral("own-rules"),
            QStringLiteral("attachments"),
            QStringLiteral("inspections"),
            QStringLiteral("accounts"),
            QStringLiteral("account-reviews"),
            QStringLiteral("handovers"),
            QStringLiteral("handover-lines"),
            QStringLiteral("staff-changes"),
            QStringLiteral("account-review-lines"),
            QStringLiteral("machine-checks"),
            QStringLiteral("secret-machines"),
            QStringLiteral("secret-inspections"),
            QStringLiteral("secret-inspection-items"),
            QStringLiteral("movements"),
            QStringLiteral("repairs"),
            QStringLiteral("sanitizations"),
            QStringLiteral("disposals"),
            QStringLiteral("disposal-lines"),
            QStringLiteral("stocktakes"),
            QStringLiteral("stocktake-lines"),
            QStringLiteral("depreciation-rates"),
            QStringLiteral("maintenance"),
            QStringLiteral("consents"),
            QStringLiteral("incident-events"),
            QStringLiteral("incident-steps"),
            QStringLiteral("incident-reports"),
            QStringLiteral("data-breaches"),
            QStringLiteral("backups"),
            QStringLiteral("backup-media"),
            QStringLiteral("backup-runs"),
            QStringLiteral("restore-tests"),
            QStringLiteral("log-archives"),
            QStringLiteral("server-room"),
            QStringLiteral("contracts"),
            QStringLiteral("vulnerabilities"),
            QStringLiteral("assessments"),
            QStringLiteral("attestations"),
            QStringLiteral("postponements"),
        };
        QCOMPARE(keysOf(allKinds()).join(QLatin1Char(' ')), known.join(QLatin1Char(' ')));
        for (int i = 0; i < known.size(); ++i)
            QCOMPARE(kindNumber(*findKind(known[i])), i);
    }

    void keysAreUnique()
    {
        const QStringList keys = keysOf(allKinds());
        QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), keys.size());
    }

    void registersAreKinds()
    {
        for (const QString& key : keysOf(registers()))
            QVERIFY2(findKind(key), qPrintable(key));
        QVERIFY(!keysOf(registers()).contains(QStringLiteral("users")));
    }

    /// A line is listed and exchanged right after its parent, and has no place of its own.
    void linesFollowTheirParent()
    {
        const RecordKind& line = handoverLineKind();
        QCOMPARE(parentKind(line), &handoverKind());
        QCOMPARE(parentKind(handoverKind()), nullptr);
        QCOMPARE(keysOf(linesOf(handoverKind())), QStringList{line.key()});
        QVERIFY(linesOf(assetKind()).empty());
        const QStringList listed = keysOf(listedKinds());
        QCOMPARE(listed.indexOf(line.key()), listed.indexOf(handoverKind().key()) + 1);
        QVERIFY(!keysOf(registers()).contains(line.key()));
        for (const RecordKind* kind : allKinds()) {
            if (const Field* parent = kind->parentField())
                QVERIFY2(parent->type == FieldType::Reference && parent->required,
                         qPrintable(kind->key()));
        }
    }

    void unknownNames()
    {
        QCOMPARE(findKind(QStringLiteral("nothing")), nullptr);
        QCOMPARE(findKind(QString()), nullptr);
        QVERIFY_THROWS_EXCEPTION(DataError, assetKind().indexOf(QStringLiteral("nothing")));
        QCOMPARE(assetKind().find(QStringLiteral("nothing")), nullptr);
    }
};

QTEST_GUILESS_MAIN(TestCatalog)
#include "tst_catalog.moc"
