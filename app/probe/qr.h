#pragma once

#include <string>

namespace probe {

/// The file as QR codes one after the other on a screen of so many rows; after each the user
/// presses Enter.
void showQrCodes(const std::string& file);

/// A page to print or to show: one QR code and its letters per part. Needs nothing but a browser.
std::string qrPage(const std::string& file, const std::string& machine, const std::string& taken);

} // namespace probe
