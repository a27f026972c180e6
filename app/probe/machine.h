#pragma once

#include "app/probe/reading.h"

#include <memory>

namespace probe {

/// By what the console finds the machine in its register.
struct Identity
{
    std::string system; ///< windows, linux
    std::string name;
    std::string maker;
    std::string model;
    std::string serial; ///< empty where it may not be read
    std::string uuid;
    std::string user; ///< who ran the check
    std::vector<std::string> macs;
};

/// One computer, read only. Each function reads one fact or throws Unreadable or NotApplicable.
class Machine
{
public:
    virtual ~Machine() = default;
    virtual Identity identity() const = 0;
    virtual Reading os() const = 0;
    virtual Reading lock() const = 0;
    virtual Reading lockLimit() const = 0;
    virtual Reading autorun() const = 0;
    virtual Reading antivirus() const = 0;
    virtual Reading antivirusHealth() const = 0;
    virtual Reading updates() const = 0;
    virtual Reading accounts() const = 0;
    virtual Reading accountPolicy() const = 0;
    virtual Reading firewall() const = 0;
    virtual Reading interfaces() const = 0;
    virtual Reading networkHistory() const = 0;
    virtual Reading usbHistory() const = 0;
    virtual Reading usbAttached() const = 0;
    virtual Reading usbBlocking() const = 0;
};

/// The computer the program runs on. A root other than "/" is for tests on Linux.
std::unique_ptr<Machine> thisMachine(const std::string& root);

} // namespace probe
