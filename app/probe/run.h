#pragma once

#include <string>
#include <vector>

namespace probe {

/// The program: reads, shows and writes where told. Returns its exit code: 0 done, 1 the result
/// could not be written, 2 wrong usage.
int run(const std::vector<std::string>& arguments);

} // namespace probe
