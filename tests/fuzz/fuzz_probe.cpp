#include "models/core/error.h"
#include "models/exchange/probefile.h"
#include "models/exchange/probeparts.h"
#include "tests/fuzz/targets.h"

#include <QCryptographicHash>

namespace soattt::fuzz {

namespace {

void readFile(const QByteArray& bytes)
{
    try {
        const ProbeResult result = readProbeFile(bytes);
        require(result.schema == probeSchema, "a schema that is known");
        for (const ProbeFact& fact : result.facts)
            require(result.fact(fact.key) != nullptr, "a fact is found by its key");
    } catch (const Error& error) {
        require(!error.text().isEmpty(), "a refusal has a sentence");
    }
}

/// With the right sum: what is behind it is reached too.
QByteArray signedFile(const QByteArray& content)
{
    const QByteArray sum = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
    return R"({"format":"soattt-probe","sha256":")" + sum + R"(","content":)" + content + "}\n";
}

} // namespace

/// The input as a file, as the content of one, and as scanned parts.
void probe(const QByteArray& input)
{
    readFile(input);
    readFile(signedFile(input));
    const ProbeParts parts = readProbeParts(QString::fromUtf8(input));
    if (parts.isWhole())
        readFile(parts.file);
}

} // namespace soattt::fuzz
