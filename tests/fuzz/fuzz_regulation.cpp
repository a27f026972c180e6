#include "models/core/error.h"
#include "models/policy/regulationreader.h"
#include "tests/fuzz/targets.h"

namespace soattt::fuzz {

void regulation(const QByteArray& input)
{
    try {
        const Regulation read = readRegulation(input, QStringLiteral("a.json"));
        require(!read.id.isEmpty(), "a regulation has its id");
    } catch (const Error& error) {
        require(!error.text().isEmpty(), "a refusal has a sentence");
    }
}

} // namespace soattt::fuzz
