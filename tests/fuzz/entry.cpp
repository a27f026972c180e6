// One fuzzer: SOATTT_FUZZ_TARGET of targets.h under libFuzzer.
#include "tests/fuzz/targets.h"

#include <cstddef>
#include <cstdint>

namespace {

void quiet(QtMsgType, const QMessageLogContext&, const QString&) {}

} // namespace

extern "C" int LLVMFuzzerInitialize(int*, char***)
{
    qInstallMessageHandler(quiet);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    soattt::fuzz::SOATTT_FUZZ_TARGET(
        QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)));
    return 0;
}
