#pragma once

#include "models/services/operation.h"

#include <QString>

#include <optional>
#include <vector>

namespace soattt::ctl {

class Invocation;

/// One option of a command: `--name VALUE`, or `--name` alone when it takes no value.
struct Option
{
    const char* name;
    const char* value = nullptr; ///< what stands for the value in the help; none for a switch
    const char* help = nullptr;  ///< English source, context "Ctl"
    bool repeated = false;
    bool required = false;
};

enum class SignIn {
    NoBook,   ///< works without a book that is there
    Optional, ///< actor "system" unless --as names a person
    Required,
};

/// One command, declared once: parsing, help and the asking for rights read it from here.
struct Command
{
    QString name;
    const char* arguments = ""; ///< as the usage line shows them: "KIND FILE"
    int minimum = 0;            ///< how many of them there must be
    int maximum = 0;
    const char* summary = nullptr; ///< English source, context "Ctl"
    SignIn signIn = SignIn::Required;
    std::optional<Operation> operation; ///< asked for when the session is made
    std::vector<Option> options;
    bool paints = false;               ///< lays out text, so fonts are needed
    int (*run)(Invocation&) = nullptr; ///< exit code; errors are thrown
};

namespace exitcode {
inline constexpr int done = 0;
inline constexpr int refused = 1;
inline constexpr int usage = 2;
inline constexpr int book = 3;
inline constexpr int notAllowed = 4;
} // namespace exitcode

} // namespace soattt::ctl
