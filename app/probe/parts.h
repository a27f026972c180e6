#pragma once

#include <string>
#include <vector>

namespace probe {

/// The file cut into parts that leave as QR codes or typed text (docs/probe.md):
/// SOATTT1.NUMBER.OF.SUM.DATA.CHECK, all of it letters that a QR code holds cheaply and that people
/// don't take for one another.
std::vector<std::string> partsOf(const std::string& file, size_t dataPerPart);

/// Crockford's base 32.
std::string base32(const std::string& data);

/// A part in groups of five letters, ten groups a line, to be typed.
std::string typingBlock(const std::string& part);

} // namespace probe
