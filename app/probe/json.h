#pragma once

#include "app/probe/reading.h"

namespace probe::json {

/// The text in quotes; broken UTF-8 becomes U+FFFD, so the file always reads back.
std::string quoted(const std::string& text);
std::string value(const Scalar& scalar);
std::string object(const Row& row);
std::string array(const std::vector<std::string>& items);

} // namespace probe::json
