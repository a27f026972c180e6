#include "models/reports/machinecompliance.h"

#include <QTest>

using namespace soattt;

namespace {

Asset computer(const char* code, const char* department, AssetState state = AssetState::InUse)
{
    Asset asset;
    asset.code = QString::fromLatin1(code);
    asset.name = QStringLiteral("Dell");
    asset.state = state;
    if (*department)
        asset.department = Ref<Department>(QString::fromLatin1(department));
    return asset;
}

MachineCheck check(const char* code, const char* asset, int day, std::vector<CheckRule> failed,
                   std::vector<CheckRule> unknown = {})
{
    MachineCheck check;
    check.code = QString::fromLatin1(code);
    check.asset = Ref<Asset>(QString::fromLatin1(asset));
    check.takenAt = QDateTime(QDate(2026, 11, day), QTime(3, 0), Qt::UTC);
    check.passed = {CheckRule::PasswordLength};
    check.result = MachineCheck::resultOf(failed, unknown);
    check.failed = std::move(failed);
    check.unknown = std::move(unknown);
    return check;
}

ComplianceFacts facts()
{
    Department department;
    department.code = QStringLiteral("PB-0001");
    department.name = QStringLiteral("Văn phòng");
    Asset printer = computer("TS-9", "PB-0001");
    printer.type = AssetType::Printer;
    return {{computer("TS-1", "PB-0001"), computer("TS-2", "PB-0001"), computer("TS-3", ""),
             computer("TS-4", "PB-0001"), computer("TS-5", "", AssetState::Lost), printer},
            {department},
            {check("KM-1", "TS-1", 1, {CheckRule::Autorun}), check("KM-2", "TS-1", 5, {}),
             check("KM-3", "TS-2", 2, {CheckRule::Antivirus}, {CheckRule::Autorun}),
             check("KM-4", "TS-3", 2, {}, {CheckRule::Antivirus}),
             check("KM-5", "TS-5", 2, {CheckRule::Autorun})}};
}

} // namespace

/// Counting of computers by their newest check, and the paper for the head.
class TestMachineCompliance : public QObject
{
    Q_OBJECT

private slots:
    void countsEachComputerOnce()
    {
        const Compliance state = collectCompliance(facts());
        QCOMPARE(state.whole, (ComplianceCount{{}, {}, 4, 1, 1, 1, 1}));
        QCOMPARE(state.departments.size(), size_t(2));
        QCOMPARE(state.departments[0],
                 (ComplianceCount{QStringLiteral("PB-0001"), QStringLiteral("Văn phòng"), 3, 1, 1,
                                  0, 1}));
        QCOMPARE(state.departments[1], (ComplianceCount{{}, {}, 1, 0, 0, 1, 0}));
    }

    void countsRulesByTheNewestCheck()
    {
        const Compliance state = collectCompliance(facts());
        QCOMPARE(state.rules.size(), size_t(3));
        QCOMPARE(state.rules[0], (RuleCount{CheckRule::Antivirus, 0, 1, 1}));
        QCOMPARE(state.rules[1], (RuleCount{CheckRule::Autorun, 0, 0, 1}));
        QCOMPARE(state.rules[2], (RuleCount{CheckRule::PasswordLength, 3, 0, 0}));
    }

    void gapsBeginWithWhatFails()
    {
        QStringList assets;
        for (const ComplianceGap& gap : collectCompliance(facts()).gaps)
            assets.append(gap.asset);
        QCOMPARE(assets.join(QLatin1Char(' ')), QStringLiteral("TS-2 TS-3 TS-4"));
    }

    void thePaperSaysIt()
    {
        ComplianceOptions options;
        options.on = QDate(2026, 11, 21);
        const ReportDocument document = buildCompliance(
            {collectCompliance(facts()), QStringLiteral("Thay 02 máy")}, {}, options);
        const QString words = plainText(document);
        for (const char* said :
             {"Cơ quan đang dùng 04 máy tính, trong đó 01 máy đạt yêu cầu, 01 máy không đạt",
              "01 máy chưa kiểm tra", "TS-2 Dell", "Chưa ghi phòng ban", "02/11/2026",
              "Thay 02 máy"})
            QVERIFY2(words.contains(QString::fromUtf8(said)), said);
        QVERIFY(!words.contains(QStringLiteral("TS-4"))); // never checked: by number alone
    }

    void anEmptyRegister()
    {
        const Compliance state = collectCompliance({});
        QCOMPARE(state, Compliance());
        const QString words =
            plainText(buildCompliance({state, {}}, {}, {QDate(2026, 1, 1), {}, {}, {}}));
        QVERIFY(!words.contains(QStringLiteral("II. Theo")));
    }
};

QTEST_GUILESS_MAIN(TestMachineCompliance)
#include "tst_machinecompliance.moc"
