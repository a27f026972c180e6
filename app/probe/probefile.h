#pragma once

#include "app/probe/facts.h"

#include <ctime>

namespace probe {

/// The number of the form of the file, docs/probe.md.
inline constexpr int schemaNumber = 1;

/// When the check was made, by this machine's clock.
struct Moment
{
    std::string utc; ///< 2026-11-21T03:05:09Z
    long long offsetMinutes = 0;
    std::string stamp; ///< 20261121-1005, local, for file names
};

Moment momentOf(std::time_t time);

/// The whole file: {"format":"soattt-probe","sha256":"…","content":{…}} and a line end. The sum is
/// over the bytes of the content.
std::string probeFile(const Identity& identity, const std::vector<Finding>& findings,
                      const Moment& moment);

} // namespace probe
