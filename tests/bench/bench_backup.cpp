// Backing up a book of 37 MB: copied, reopened, verified, compared; and verifying it alone.
#include "models/registers/asset.h"
#include "models/services/backupservice.h"
#include "models/services/recordservice.h"
#include "tests/support/testbook.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace soattt;

namespace {

constexpr qint64 wanted = 37'000'000;
constexpr int rounds = 5;

double best(const std::function<void()>& call)
{
    double least = 1e9;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        call();
        least = std::min(least, double(timer.nsecsElapsed()) / 1e9);
    }
    return least;
}

void fill(const TestBook& test)
{
    RecordService service(*test.session);
    int number = 0;
    while (QFileInfo(test.path()).size() < wanted) {
        std::vector<Record> assets;
        for (int i = 0; i < 2000; ++i) {
            Asset asset;
            asset.name = QStringLiteral("Máy tính phòng Văn hóa %1").arg(++number);
            asset.serial = QStringLiteral("SN-%1").arg(number);
            assets.push_back(Record::from(assetKind(), asset));
        }
        service.saveAll(assets, QStringLiteral("add assets"));
        test.book->database().checkpoint();
    }
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    TestBook test;
    fill(test);
    const BackupService service(*test.session);
    const QString folder = test.file(QStringLiteral("sao"));
    const double backup = best([&] { service.backUp(folder); });
    const double verify = best([&] { service.verify(); });
    std::printf("book                   %.1f MB\n", double(QFileInfo(test.path()).size()) / 1e6);
    std::printf("backup, whole          %.2f s (at most 0.6)\n", backup);
    std::printf("verify alone           %.2f s\n", verify);
    return 0;
}
