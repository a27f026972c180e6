#include "tests/support/ctl.h"

using namespace soattt;

namespace {

QStringList words(const char* line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '));
}

} // namespace

/// The sample office: whole, the same every time, with everything due in some way.
class tst_Sample : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void isWhole();
    void sameTimeSameBook();
    void anyDayWillDo_data();
    void anyDayWillDo();
    void itsSignInIsUsedWhenNoneIsGiven();
    void ownPasswordStillCounts();
    void holdsWhatItPromises();
    void logStandsAtItsOwnDates();
    void everyStateIsDue();
    void everyStatisticsRowHappened();
    void appendixIsFilled();
    void papersOfRecords();
    void papersOfTheIncident();
    void incidentsHaveTheirLines();
    void sizeMultiplies();

private:
    CtlRun run(const char* line) const
    {
        return m_ctl(words(line) + words("--book s.soattt --now 2026-07-01T08:30"), QString());
    }
    qsizetype count(const char* line) const { return run(line).array().size(); }

    Ctl m_ctl;
};

void tst_Sample::initTestCase()
{
    const CtlRun made = run("sample");
    QVERIFY2(made.code == 0, qPrintable(made.messages));
    QCOMPARE(made.output, QByteArray());
    QVERIFY(made.says(QStringLiteral("quantri")));
}

void tst_Sample::isWhole()
{
    const CtlRun verified = run("verify --json");
    QVERIFY2(verified.code == 0, verified.output.constData());
}

void tst_Sample::sameTimeSameBook()
{
    const auto head = [this](const QString& file) {
        return m_ctl({QStringLiteral("verify"), QStringLiteral("--json"), QStringLiteral("--book"),
                      file},
                     QString())
            .object()[QStringLiteral("chain")][QStringLiteral("head")];
    };
    const QStringList sample = words("sample --now 2026-03-14T10:00 --book");
    QCOMPARE(m_ctl(sample + QStringList{QStringLiteral("a.soattt")}, QString()).code, 0);
    QCOMPARE(m_ctl(sample + QStringList{QStringLiteral("b.soattt")}, QString()).code, 0);
    QCOMPARE(head(QStringLiteral("a.soattt")), head(QStringLiteral("b.soattt")));
    QVERIFY(head(QStringLiteral("a.soattt")) != head(QStringLiteral("s.soattt")));
}

void tst_Sample::anyDayWillDo_data()
{
    QTest::addColumn<QString>("now");
    for (const char* now : {"2024-02-29", "2025-12-31T23:59", "2026-01-01", "2026-08-30T06:00",
                            "2026-11-21T18:45", "2030-05-05"})
        QTest::newRow(now) << QString::fromLatin1(now);
}

void tst_Sample::anyDayWillDo()
{
    QFETCH(QString, now);
    const CtlRun made = m_ctl({QStringLiteral("sample"), QStringLiteral("--now"), now,
                               QStringLiteral("--book"), now.left(10) + QStringLiteral(".soattt")},
                              QString());
    QVERIFY2(made.code == 0, qPrintable(made.messages));
}

void tst_Sample::itsSignInIsUsedWhenNoneIsGiven()
{
    QCOMPARE(run("list office").code, 0);
    QCOMPARE(run("list office --as quantri").code, 0);
}

void tst_Sample::ownPasswordStillCounts()
{
    QCOMPARE(m_ctl(words("list office --book s.soattt --now 2026-07-01T08:30"),
                   QStringLiteral("HoaBinh@2026"))
                 .code,
             0);
    QCOMPARE(
        m_ctl(words("list office --book s.soattt --now 2026-07-01T08:30"), QStringLiteral("khac"))
            .code,
        4);
}

void tst_Sample::holdsWhatItPromises()
{
    QCOMPARE(count("list staff --json"), 60);
    const qsizetype assets = count("list assets --json");
    QVERIFY2(assets > 130 && assets < 150, qPrintable(QString::number(assets)));
    QCOMPARE(count("list departments --json"), 8);
    const qsizetype accounts = count("list accounts --json");
    QVERIFY2(accounts > 270 && accounts < 330, qPrintable(QString::number(accounts)));
    for (const char* kind :
         {"account-reviews", "systems", "suppliers", "storage", "network", "access-points",
          "incidents", "training", "inspections", "budget", "documents", "account-review-lines"})
        QVERIFY2(count(qPrintable(QStringLiteral("list %1 --json").arg(QLatin1String(kind)))) > 2,
                 kind);
    QVERIFY(count("list assets --json --where secret_drafting=yes") >= 2);
}

void tst_Sample::logStandsAtItsOwnDates()
{
    const QJsonArray log = run("log --json").array();
    QString last;
    QSet<QString> months;
    for (const QJsonValue& entry : log) {
        const QString at = entry[QStringLiteral("at")].toString();
        QVERIFY2(last <= at, qPrintable(at));
        last = at;
        months.insert(at.left(7));
    }
    QVERIFY(log.first()[QStringLiteral("at")].toString().startsWith(QLatin1String("2024-0")));
    QVERIFY2(months.size() > 18, "something happens nearly every month");
}

void tst_Sample::everyStateIsDue()
{
    QSet<QString> states;
    QSet<QString> duties;
    for (const QJsonValue& item : run("due --json").array()) {
        states.insert(item[QStringLiteral("state")].toString());
        duties.insert(item[QStringLiteral("duty")].toString());
    }
    QCOMPARE(states.size(), 4);
    for (const char* duty :
         {"account.review",         "account.review_followup", "account.password_change",
          "account.first_password", "staff.leaver_accounts",   "inspection.remedy",
          "staff.briefing",         "staff.leaver_assets",     "asset.antivirus",
          "asset.warranty",         "asset.unwiped",           "wifi.password",
          "system.dossier",         "system.assessment",       "machine.failing",
          "machine.check",          "machine.unchecked",       "secret.inspection",
          "secret.remedy",          "incident.report",         "report.periodic",
          "movement.return",        "stocktake.difference",    "maintenance.planned"}) {
        QVERIFY2(duties.contains(QString::fromLatin1(duty)), duty);
    }
}

void tst_Sample::everyStatisticsRowHappened()
{
    QSet<QString> rows;
    for (const QJsonValue& incident : run("list incidents --json").array())
        rows.insert(incident[QStringLiteral("statistics_row")].toString());
    QCOMPARE(rows.size(), 6);
}

void tst_Sample::appendixIsFilled()
{
    const CtlRun made = run("form appendix-1 --period 2026H1 --output f.pdf");
    QVERIFY2(made.code == 0, qPrintable(made.messages));
    QVERIFY(m_ctl.read(QStringLiteral("f.pdf")).size() > 20'000);
}

/// Minutes and slips are about one record; lines are listed under their own name.
void tst_Sample::papersOfRecords()
{
    const QJsonArray lines = run("list handover-lines --where handover=BG-0002 --json").array();
    QVERIFY(lines.size() > 1);
    for (const char* paper :
         {"handover --record BG-0002", "leaver --record CB-0041",
          "account-request --record TK-0003", "account-revocation --record TK-0003",
          "account-review --record RS-0008", "repair-request --record SCTB-0002",
          "sanitization --record XDL-0002", "disposal --record TL-0001",
          "restore-test --record PH-0001", "backup-plan --period 2026",
          "backup-log --period 2026-06", "stocktake --record KK-0001",
          "asset-labels --record TS-0001,TS-0002"}) {
        const CtlRun made =
            run(qPrintable(QStringLiteral("form %1 --output p.pdf").arg(QLatin1String(paper))));
        QVERIFY2(made.code == 0, qPrintable(made.messages));
        QVERIFY(m_ctl.read(QStringLiteral("p.pdf")).startsWith("%PDF"));
    }
    QCOMPARE(run("form handover --output q.pdf").code, 2);
    QCOMPARE(run("form handover --record BG-0002 --period 2026 --output q.pdf").code, 2);
    QCOMPARE(run("form appendix-1 --record BG-0002 --output q.pdf").code, 2);
    const CtlRun unknown = run("form handover --record BG-0099 --output q.pdf");
    QCOMPARE(unknown.code, 1);
    QVERIFY(unknown.says(QStringLiteral("BG-0099")));
    QVERIFY(m_ctl.read(QStringLiteral("q.pdf")).isEmpty());
    QStringList states;
    for (const QJsonValue& paper : run("list handovers --json").array())
        states.append(paper[QStringLiteral("state")].toString());
    QCOMPARE(states, (QStringList{QStringLiteral("signed"), QStringLiteral("printed")}));
    const QByteArray due = run("due --json").output;
    QVERIFY(due.contains("handover.unsigned"));
}

/// All papers of one incident; every label of Phụ lục II stands in the PDF.
void tst_Sample::papersOfTheIncident()
{
    for (const char* paper : {"appendix-2 --record SC-0011", "incident-hp2026 --record SC-0011",
                              "tt20-03 --record SC-0011", "tt20-04 --record SC-0011",
                              "incident-minutes --record SC-0011", "data-breach --record VPDL-0001",
                              "first-aid-card"}) {
        const CtlRun made =
            run(qPrintable(QStringLiteral("form %1 --output p.pdf").arg(QLatin1String(paper))));
        QVERIFY2(made.code == 0, qPrintable(made.messages));
        QVERIFY(m_ctl.read(QStringLiteral("p.pdf")).startsWith("%PDF"));
    }
    QCOMPARE(run("form appendix-2 --record SC-0011 --verbatim --output v.pdf").code, 0);
    QProcess reader;
    reader.start(
        QStringLiteral("pdftotext"),
        {QStringLiteral("-raw"), m_ctl.path(QStringLiteral("v.pdf")), QStringLiteral("-")});
    if (!reader.waitForFinished() || reader.exitCode() != 0)
        QSKIP("poppler-utils are not installed");
    const QString text = QString::fromUtf8(reader.readAllStandardOutput()).simplified();
    for (const char* label : {"Phụ lục II",
                              "MẪU THÔNG BÁO SỰ CỐ AN TOÀN THÔNG TIN",
                              "Tên Cơ quan/Đơn vị:",
                              "Số:",
                              "Tp. Kon Tum, ngày",
                              "Kính gửi: Ủy ban nhân dân thành phố Kon Tum.",
                              "1. Thông tin về sự cố",
                              "Mô tả sơ bộ về sự cố:",
                              "Cách thức phát hiện (Đánh dấu",
                              "Qua hệ thống phát hiện xâm nhập (IDS )",
                              "Kiểm tra Log File",
                              "Quản trị hệ thống",
                              "Khác:",
                              "Thời gian xảy ra sự cố :",
                              "Thời gian thực hiện báo cáo sự cố:",
                              "Người liên hệ (Họ tên, địa chỉ email, số điện thoại):",
                              "2. Thông tin về hệ thống xảy ra sự cố",
                              "Hệ điều hành:",
                              "version:",
                              "Các dịch vụ có trên hệ thống",
                              "Web server",
                              "Mail server",
                              "Database server",
                              "FTP server",
                              "Proxy server",
                              "Application server",
                              "Dịch vụ khác:",
                              "Các địa chỉ IP của hệ thống:",
                              "Các tên miền của hệ thống:",
                              "Mục đích chính sử dụng hệ thống:",
                              "Người lập",
                              "Thủ trưởng Cơ quan/Đơn vị"})
        QVERIFY2(text.contains(QString::fromUtf8(label)), label);
    QVERIFY(!text.contains(QStringLiteral("Nơi nhận")));
}

void tst_Sample::incidentsHaveTheirLines()
{
    QVERIFY(count("list incident-events --json") > 8);
    QCOMPARE(count("list incident-steps --where incident=SC-0011 --json"), 5);
    QCOMPARE(count("list incident-reports --where incident=SC-0011 --json"), 2);
    QCOMPARE(count("list data-breaches --json"), 1);
    const QJsonArray incidents = run("list incidents --json").array();
    for (const QJsonValue& incident : incidents)
        QVERIFY2(incident[QStringLiteral("severity_label")].toString().contains(
                     QStringLiteral("(TG2020")),
                 qPrintable(incident[QStringLiteral("code")].toString()));
}

void tst_Sample::sizeMultiplies()
{
    QCOMPARE(m_ctl(words("sample --size 3 --book l.soattt --now 2026-07-01T08:30"), QString()).code,
             0);
    const CtlRun staff = m_ctl(words("list staff --json --book l.soattt"), QString());
    QCOMPARE(staff.array().size(), 180);
    QCOMPARE(m_ctl(words("verify --book l.soattt"), QString()).code, 0);
}

QTEST_GUILESS_MAIN(tst_Sample)
#include "tst_sample.moc"
