#pragma once

#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace probe {

/// Nothing set, a mark, a whole number or a text in UTF-8.
using Scalar = std::variant<std::monostate, bool, long long, std::string>;

/// One thing read: a computer's lock of one user, one interface, one USB device.
using Row = std::vector<std::pair<const char*, Scalar>>;
using Rows = std::vector<Row>;

/// What one fact turned out to be. Unreadable is unknown, never a failure.
struct Reading
{
    enum class State { Read, Unknown, NotApplicable };
    State state = State::Unknown;
    std::string source; ///< where it was read: a registry key, a file, an interface
    Rows rows;
    std::string why;    ///< of an unknown one: access_denied, not_available, error
    std::string detail; ///< the system's own error number
};

inline Reading read(std::string source, Rows rows)
{
    return {Reading::State::Read, std::move(source), std::move(rows), {}, {}};
}

/// Thrown by a reader that may not or cannot read.
struct Unreadable
{
    std::string source;
    std::string why;
    std::string detail;
};

/// Thrown by a reader whose system has no such thing.
struct NotApplicable
{
    std::string source;
};

} // namespace probe
