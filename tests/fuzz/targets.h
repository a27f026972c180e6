#pragma once

#include <QByteArray>

/// What each fuzzer does with one input; the replay of the corpus does the same. Each lets through
/// only what is no refusal: a refusal is an exception of the Error family with a sentence.
namespace soattt::fuzz {

void xlsx(const QByteArray& input);
void csv(const QByteArray& input);
void encodings(const QByteArray& input);
void probe(const QByteArray& input);
void sealedCopy(const QByteArray& input);
void regulation(const QByteArray& input);

/// Ends the program where a promise does not hold, so that the fuzzer keeps the input.
void require(bool holds, const char* promise);

} // namespace soattt::fuzz
