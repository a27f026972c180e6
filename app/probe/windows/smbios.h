#pragma once

#include <string>

namespace probe {

/// What the firmware says of the computer (SMBIOS type 1); empty texts where it says nothing.
struct Firmware
{
    std::string maker;
    std::string model;
    std::string serial;
    std::string uuid;
};

Firmware firmware();

} // namespace probe
