#include "models/registers/asset.h"
#include "models/registers/incident.h"
#include "models/services/incidentfigures.h"
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
    void incidentsInFigures();
    void noIncidentNoFigures();
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

/// Medians by hand: containment 1, 2, 6 hours; the end 2, 4, 8, 30 hours.
void TestOverviewService::incidentsInFigures()
{
    TestBook book({QStringLiteral("KT2017")});
    RecordService records(*book.session);
    const auto add = [&](const QDate& day, const char* cause, std::optional<int> contain,
                         std::optional<int> close) {
        Incident incident;
        incident.title = QStringLiteral("Sự cố");
        incident.detectedAt = QDateTime(day, QTime(8, 0), Qt::OffsetFromUTC, officeOffsetSeconds);
        incident.cause = QString::fromLatin1(cause);
        incident.statisticsRow = IncidentRow::Virus;
        if (contain)
            incident.containedAt = incident.detectedAt->addSecs(*contain * 3600);
        if (close) {
            incident.resolvedAt = incident.detectedAt->addSecs(*close * 3600);
            incident.state = IncidentState::Resolved;
        }
        return records.save(Record::from(incidentKind(), incident)).code();
    };
    add({2026, 7, 1}, "KT2017:virus", 1, 2);
    add({2026, 7, 2}, "KT2017:virus", 2, 4);
    const QString putAway = add({2026, 5, 31}, "KT2017:phishing", 6, 8);
    records.close(incidentKind(), putAway, book.clock.today(), QStringLiteral("Lưu"));
    add({2026, 5, 1}, "", {}, 30);
    add({2025, 7, 31}, "KT2017:virus", 50, 60); // before the twelve months
    const IncidentFigures figures = incidentFigures(*book.session, 12);
    QCOMPARE(figures.count, 4);
    QCOMPARE(figures.byMonth.front().label, QStringLiteral("08/2025"));
    QCOMPARE(figures.byMonth.back().count, 2);
    QCOMPARE(figures.byMonth.at(9).count, 2); // May, the one put away too
    QCOMPARE(figures.byCause.size(), size_t(3));
    QCOMPARE(figures.byCause.front().label, QStringLiteral("Virus"));
    QCOMPARE(figures.byCause.front().count, 2);
    QCOMPARE(figures.byRow.at(size_t(IncidentRow::Virus)).count, 4);
    QCOMPARE(figures.medianToContain, std::optional(2.0));
    QCOMPARE(figures.medianToClose, std::optional(6.0));
    QCOMPARE(figures.hours.back().toClose, std::optional(3.0));
    QCOMPARE(figures.hours.at(9).toContain, std::optional(6.0));
    QVERIFY(!figures.hours.front().toClose);
    QCOMPARE(incidentFigures(*book.session, 24).count, 5);
}

void TestOverviewService::noIncidentNoFigures()
{
    const TestBook book;
    const IncidentFigures figures = incidentFigures(*book.session, 12);
    QCOMPARE(figures.count, 0);
    QVERIFY(figures.byCause.empty() && !figures.medianToClose);
    QCOMPARE(figures.byMonth.size(), size_t(12));
}

QTEST_GUILESS_MAIN(TestOverviewService)
#include "tst_overviewservice.moc"
