#include "models/registers/asset.h"
#include "models/services/overviewservice.h"
#include "models/services/recordservice.h"
#include "tests/support/testbook.h"

#include <QTest>

using namespace soattt;

class TestOverviewService : public QObject
{
    Q_OBJECT

private slots:
    void openAssetsAreCountedByState();
};

void TestOverviewService::openAssetsAreCountedByState()
{
    const TestBook book;
    RecordService records(*book.session);
    const auto add = [&](AssetState state) {
        Asset asset;
        asset.name = QStringLiteral("Máy");
        asset.state = state;
        return records.save(Record::from(assetKind(), asset));
    };
    for (int i = 0; i < 3; ++i)
        add(AssetState::InUse);
    add(AssetState::InStore);
    const Record closed = add(AssetState::InUse);
    records.close(assetKind(), closed.code(), book.clock.today(), QStringLiteral("nhập trùng"));
    add(AssetState::Lost);
    records.undo(records.lastUndoable()); // withdrawn
    QStringList counted;
    for (const Count& count : OverviewService(*book.session).assetsByState())
        counted.append(QStringLiteral("%1 %2").arg(count.key).arg(count.count));
    QCOMPARE(counted, (QStringList{QStringLiteral("in_store 1"), QStringLiteral("in_use 3")}));
}

QTEST_GUILESS_MAIN(TestOverviewService)
#include "tst_overviewservice.moc"
