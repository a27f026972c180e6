#include "models/core/error.h"
#include "models/exchange/probefile.h"
#include "models/exchange/probeparts.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace soattt;

/// soattt-probe itself, on a planted root: each fact is read from its file, and nothing else
/// happens.
class tst_Probe : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void facts_data();
    void facts();
    void whatIsMissingIsUnknown();
    void saysWhoTheMachineIs();
    void takesNoPasswordAlong();
    void writesItsOutputAndNothingElse();
    void opensNoNetworkSocket();
    void leavesAsParts();
    void partsTypedByHand();
    void wrongUsage();

private:
    struct Run
    {
        int code = -1;
        QByteArray output;
        QString messages;
    };
    void plant(const QString& path, const QByteArray& text, bool executable = false) const;
    void plantMachine() const;
    Run probe(const QStringList& arguments) const;
    ProbeResult result() const;
    QByteArray listing() const;

    std::unique_ptr<QTemporaryDir> m_root;
};

void tst_Probe::plant(const QString& path, const QByteArray& text, bool executable) const
{
    QFile file(m_root->path() + path);
    QVERIFY(QDir().mkpath(QFileInfo(file).path()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    if (executable)
        file.setPermissions(file.permissions() | QFileDevice::ExeOwner);
}

void tst_Probe::plantMachine() const
{
    plant(QStringLiteral("/proc/sys/kernel/hostname"), "vanthu-01\n");
    plant(QStringLiteral("/proc/sys/kernel/osrelease"), "6.1.0-40-amd64\n");
    plant(QStringLiteral("/sys/class/dmi/id/sys_vendor"), "Dell Inc.\n");
    plant(QStringLiteral("/sys/class/dmi/id/product_name"), "OptiPlex 3080\n");
    plant(QStringLiteral("/sys/class/dmi/id/product_serial"), "8XKQ2B3\n");
    plant(QStringLiteral("/etc/os-release"), "PRETTY_NAME=\"Debian 12\"\nVERSION_ID=\"12\"\n");
    plant(QStringLiteral("/etc/systemd/logind.conf"),
          "[Login]\nIdleAction=lock\nIdleActionSec=15min\n");
    plant(QStringLiteral("/var/lib/clamav/daily.cld"), "x");
    plant(QStringLiteral("/run/clamav/clamd.pid"), "77\n");
    plant(QStringLiteral("/var/log/apt/history.log"),
          "Start-Date: 2026-10-30  08:00:00\nUpgrade: a (1, 2)\nEnd-Date: x\n"
          "Start-Date: 2026-11-02  09:00:00\nInstall: b\n");
    plant(QStringLiteral("/etc/passwd"), "root:x:0:0::/root:/bin/bash\n"
                                         "daemon:x:1:1::/:/usr/sbin/nologin\n"
                                         "an:x:1000:1000::/home/an:/bin/bash\n");
    plant(QStringLiteral("/etc/shadow"), "root:!:20000:0:99999:7:::\n"
                                         "an:$y$mat-khau-bi-mat$:20000:0:90:7:::\n");
    plant(QStringLiteral("/etc/group"), "sudo:x:27:an\n");
    plant(QStringLiteral("/etc/login.defs"), "# x\nPASS_MAX_DAYS\t90\n");
    plant(QStringLiteral("/etc/security/pwquality.conf"), "minlen = 8\n");
    plant(QStringLiteral("/etc/security/faillock.conf"), "deny = 5\n");
    plant(QStringLiteral("/etc/ufw/ufw.conf"), "ENABLED=yes\n");
    plant(QStringLiteral("/sys/class/net/eth0/address"), "00:1a:2b:3c:4d:5e\n");
    plant(QStringLiteral("/sys/class/net/eth0/carrier"), "1\n");
    plant(QStringLiteral("/sys/class/net/eth0/device/uevent"), "");
    plant(QStringLiteral("/etc/NetworkManager/system-connections/nha.nmconnection"),
          "[connection]\nid=Wi-Fi "
          "nhà\nuuid=aa-bb\ntype=wifi\n[wifi-security]\npsk=mat-khau-bi-mat\n");
    plant(QStringLiteral("/var/lib/NetworkManager/timestamps"), "[timestamps]\naa-bb=1763700000\n");
    plant(QStringLiteral("/sys/bus/usb/devices/1-2/product"), "DataTraveler\n");
    plant(QStringLiteral("/sys/bus/usb/devices/1-2/serial"), "E0D55EA5\n");
    plant(QStringLiteral("/sys/bus/usb/devices/1-2/1-2:1.0/bInterfaceClass"), "08\n");
    plant(QStringLiteral("/sys/bus/usb/devices/1-3/product"), "Keyboard\n");
    plant(QStringLiteral("/sys/bus/usb/devices/1-3/1-3:1.0/bInterfaceClass"), "03\n");
    plant(QStringLiteral("/etc/modprobe.d/usb.conf"), "install usb-storage /bin/false\n");
    plant(QStringLiteral("/run/user/1000/dconf/user"), "");
    plant(QStringLiteral("/usr/bin/gsettings"),
          "#!/bin/sh\ncase \"$3\" in idle-delay) echo uint32 300;; lock-delay) echo uint32 60;; "
          "lock-enabled) echo true;; autorun-never) echo true;; *) exit 1;; esac\n",
          true);
}

void tst_Probe::init()
{
    m_root = std::make_unique<QTemporaryDir>();
    qputenv("XDG_RUNTIME_DIR", "/run/user/1000");
}

tst_Probe::Run tst_Probe::probe(const QStringList& arguments) const
{
    QProcess process;
    process.start(QStringLiteral(SOATTT_BIN_DIR "/soattt-probe"),
                  QStringList{QStringLiteral("--root"), m_root->path()} + arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(),
            QString::fromUtf8(process.readAllStandardError())};
}

ProbeResult tst_Probe::result() const
{
    return readProbeFile(probe({QStringLiteral("--json")}).output);
}

/// Every file below the root with its sum.
QByteArray tst_Probe::listing() const
{
    QByteArrayList all;
    QDirIterator files(m_root->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            all.append(
                file.fileName().toUtf8() + ' ' +
                QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex());
    }
    std::sort(all.begin(), all.end());
    return all.join('\n');
}

void tst_Probe::facts_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("rows");
    const auto row = [](const char* key, const QByteArray& rows) {
        QTest::newRow(key) << QString::fromLatin1(key) << rows;
    };
    row("os", R"x([{"build":"6.1.0-40-amd64","name":"Debian 12","version":"12"}])x");
    row("lock.limit", R"x([{"timeout_seconds":900}])x");
    row("autorun", R"x([{"no_autorun":true,"policy":false}])x");
    row("updates", R"x([{"last":"2026-10-30","origin":"packages"}])x");
    row("accounts.policy", R"x([{"lockout_threshold":5,"max_age_days":90,"min_length":8}])x");
    row("firewall", R"x([{"enabled":true,"profile":"ufw"}])x");
    row("interfaces",
        R"x([{"addresses":"","kind":"wired","mac":"00:1a:2b:3c:4d:5e","name":"eth0","up":true}])x");
    row("network.history",
        R"x([{"kind":"wifi","last_connected":"2025-11-21T11:40:00","name":"Wi-Fi nhà"}])x");
    row("usb.attached", R"x([{"model":"DataTraveler","serial":"E0D55EA5"}])x");
    row("usb.blocking", R"x([{"deny_all":true}])x");
}

void tst_Probe::facts()
{
    QFETCH(const QString, key);
    QFETCH(const QByteArray, rows);
    plantMachine();
    QJsonArray found;
    for (const QJsonObject& row : result().rows(key.toLatin1().constData()))
        found.append(row);
    QCOMPARE(QJsonDocument(found).toJson(QJsonDocument::Compact), rows);
}

void tst_Probe::whatIsMissingIsUnknown()
{
    const ProbeResult empty = [this] {
        plant(QStringLiteral("/proc/sys/kernel/hostname"), "trong\n");
        return result();
    }();
    for (const ProbeFact& fact : empty.facts) {
        const bool unread =
            fact.state == ProbeFact::State::NotApplicable ||
            (fact.state == ProbeFact::State::Unknown && fact.why == QLatin1String("not_available"));
        QVERIFY2(unread || fact.key == QLatin1String("usb.blocking"), qPrintable(fact.key));
    }
    QCOMPARE(empty.fact(QStringLiteral("usb.history"))->state, ProbeFact::State::NotApplicable);
}

void tst_Probe::saysWhoTheMachineIs()
{
    plantMachine();
    const ProbeResult machine = result();
    QCOMPARE(machine.system, QStringLiteral("linux"));
    QCOMPARE(machine.name, QStringLiteral("vanthu-01"));
    QCOMPARE(machine.maker, QStringLiteral("Dell Inc."));
    QCOMPARE(machine.model, QStringLiteral("OptiPlex 3080"));
    QCOMPARE(machine.serial, QStringLiteral("8XKQ2B3"));
    QCOMPARE(machine.macs, QStringList{QStringLiteral("00:1a:2b:3c:4d:5e")});
    QVERIFY(qAbs(machine.takenAt.secsTo(QDateTime::currentDateTimeUtc())) < 120);
    const QString screen = QString::fromUtf8(probe({}).output);
    QVERIFY(screen.contains(QStringLiteral("Tên máy: vanthu-01")));
    QVERIFY(screen.contains(QStringLiteral("sau (giây): 360")));
}

void tst_Probe::takesNoPasswordAlong()
{
    plantMachine();
    const Run run = probe({QStringLiteral("--json")});
    QCOMPARE(run.code, 0);
    QVERIFY(run.output.contains("Wi-Fi nhà"));
    QVERIFY(!run.output.contains("mat-khau-bi-mat"));
}

void tst_Probe::writesItsOutputAndNothingElse()
{
    plantMachine();
    const QByteArray before = listing();
    const QTemporaryDir elsewhere;
    const QString file = elsewhere.filePath(QStringLiteral("ket-qua.json"));
    QCOMPARE(probe({QStringLiteral("--output"), file}).code, 0);
    QCOMPARE(listing(), before);
    QCOMPARE(QDir(elsewhere.path()).entryList(QDir::Files).size(), 1);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(readProbeFile(written.readAll()).name, QStringLiteral("vanthu-01"));

    const Run again = probe({QStringLiteral("--output"), file});
    QCOMPARE(again.code, 1);
    QVERIFY(again.messages.contains(QStringLiteral("không ghi đè")));
    QCOMPARE(probe({QStringLiteral("--output"), elsewhere.path()}).code, 0);
    QCOMPARE(QDir(elsewhere.path())
                 .entryList({QStringLiteral("kiem-tra-vanthu-01-*.json")}, QDir::Files)
                 .size(),
             1);
}

void tst_Probe::opensNoNetworkSocket()
{
    const QString strace = QStandardPaths::findExecutable(QStringLiteral("strace"));
    if (strace.isEmpty())
        QSKIP("strace is not installed");
    const QString trace = m_root->filePath(QStringLiteral("trace"));
    QProcess process; // on this machine itself, root "/"
    process.start(strace, {QStringLiteral("-f"), QStringLiteral("-e"),
                           QStringLiteral("trace=network,openat,execve"), QStringLiteral("-o"),
                           trace, QStringLiteral(SOATTT_BIN_DIR "/soattt-probe")});
    QVERIFY(process.waitForFinished(60'000));
    QFile file(trace);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString calls = QString::fromUtf8(file.readAll());
    if (!calls.contains(QLatin1String("execve(")))
        QSKIP("strace may not trace here");
    QVERIFY(!calls.contains(QRegularExpression(QStringLiteral("socket\\(AF_INET6?,"))));
    QVERIFY(!calls.contains(QRegularExpression(QStringLiteral("openat\\([^\\n]*O_(WRONLY|RDWR)"))));
}

void tst_Probe::leavesAsParts()
{
    plantMachine();
    const QTemporaryDir elsewhere;
    const QString page = elsewhere.filePath(QStringLiteral("ma-qr.html"));
    const Run run = probe({QStringLiteral("--json"), QStringLiteral("--qr-page"), page});
    QCOMPARE(run.code, 0);
    QFile file(page);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString html = QString::fromUtf8(file.readAll());
    QVERIFY(html.contains(QLatin1String("<svg")));
    QString text; // as typed from the page, last part first
    QRegularExpression block(QStringLiteral("<pre>([^<]*)</pre>"));
    auto blocks = block.globalMatch(html);
    while (blocks.hasNext())
        text.prepend(blocks.next().captured(1).toLower() + QLatin1Char('\n'));
    const ProbeParts parts = readProbeParts(text);
    QCOMPARE(parts.problems, QStringList());
    QVERIFY(parts.isWhole());
    QCOMPARE(parts.file, run.output.left(run.output.indexOf("}\n") + 2));
    QCOMPARE(readProbeFile(parts.file).serial, QStringLiteral("8XKQ2B3"));
}

void tst_Probe::partsTypedByHand()
{
    plantMachine();
    const QTemporaryDir elsewhere;
    const QString page = elsewhere.filePath(QStringLiteral("ma-qr.html"));
    probe({QStringLiteral("--qr-page"), page});
    QFile file(page);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString html = QString::fromUtf8(file.readAll());
    QRegularExpression block(QStringLiteral("<pre>([^<]*)</pre>"));
    QStringList typed;
    auto blocks = block.globalMatch(html);
    while (blocks.hasNext())
        typed.append(blocks.next().captured(1));
    QVERIFY(typed.size() >= 2);

    const ProbeParts first = readProbeParts(typed.first());
    QCOMPARE(first.have, std::vector<int>{1});
    QCOMPARE(first.count, int(typed.size()));
    QVERIFY(!first.isWhole());
    QCOMPARE(first.missing.front(), 2);

    QString wrong = typed.first();
    QChar& letter = wrong[40];
    letter = letter == QLatin1Char('7') ? QLatin1Char('8') : QLatin1Char('7');
    const ProbeParts damaged = readProbeParts(wrong);
    QCOMPARE(damaged.problems.size(), 1);
    QVERIFY(damaged.have.empty());

    QVERIFY(readProbeParts(typed.join(QLatin1Char(' '))
                               .replace(QLatin1String("SOATTT1"), QLatin1String("soattt1")))
                .isWhole());
    QVERIFY(!readProbeParts(QStringLiteral("chữ gì đó")).isWhole());
}

void tst_Probe::wrongUsage()
{
    QCOMPARE(probe({QStringLiteral("--ouptut")}).code, 2);
    QCOMPARE(probe({QStringLiteral("--output")}).code, 2);
    QCOMPARE(probe({QStringLiteral("--help")}).code, 0);
    QCOMPARE(probe({QStringLiteral("--output"), QStringLiteral("/no/such/folder/x.json")}).code, 1);
}

QTEST_GUILESS_MAIN(tst_Probe)
#include "tst_probe.moc"
