#include "tests/fuzz/targets.h"

#include <QDir>
#include <QTest>

using namespace soattt;

/// Everything the fuzzers start from and what they once found, once more: tests/data/fuzz, one
/// folder for each fuzzer. An input that breaks a promise ends this program.
class TestFuzzCorpus : public QObject
{
    Q_OBJECT

private slots:
    void replays_data();
    void replays();
};

namespace {

const std::pair<const char*, void (*)(const QByteArray&)> targets[] = {
    {"xlsx", fuzz::xlsx},   {"csv", fuzz::csv},           {"encodings", fuzz::encodings},
    {"probe", fuzz::probe}, {"sealed", fuzz::sealedCopy}, {"regulation", fuzz::regulation}};

} // namespace

void TestFuzzCorpus::replays_data()
{
    QTest::addColumn<int>("target");
    for (int target = 0; target < int(std::size(targets)); ++target)
        QTest::newRow(targets[target].first) << target;
}

void TestFuzzCorpus::replays()
{
    QFETCH(int, target);
    const auto& [name, run] = targets[target];
    const QDir folder(QStringLiteral(SOATTT_SOURCE_DIR "/tests/data/fuzz/") +
                      QString::fromLatin1(name));
    const QFileInfoList files = folder.entryInfoList(QDir::Files, QDir::Name);
    QVERIFY(files.size() >= 3);
    for (const QFileInfo& info : files) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        run(file.readAll());
    }
    run(QByteArray());
}

QTEST_GUILESS_MAIN(TestFuzzCorpus)
#include "tst_fuzzcorpus.moc"
