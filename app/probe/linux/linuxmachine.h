#pragma once

#include "app/probe/linux/files.h"
#include "app/probe/machine.h"

namespace probe {

/// What Linux has of the facts, from files below the root; what has no counterpart is not
/// applicable.
class LinuxMachine : public Machine
{
public:
    explicit LinuxMachine(const std::string& root)
        : m_files(root)
    {
    }

    Identity identity() const override;
    Reading os() const override;
    Reading lock() const override;
    Reading lockLimit() const override;
    Reading autorun() const override;
    Reading antivirus() const override;
    Reading antivirusHealth() const override;
    Reading updates() const override;
    Reading accounts() const override;
    Reading accountPolicy() const override;
    Reading firewall() const override;
    Reading interfaces() const override;
    Reading networkHistory() const override;
    Reading usbHistory() const override;
    Reading usbAttached() const override;
    Reading usbBlocking() const override;

private:
    std::string firstLine(const std::string& path) const;
    std::optional<std::string> gsetting(const char* schema, const char* key) const;
    std::vector<std::string> modprobeLines() const;
    Row connectionRow(const std::string& path, const std::vector<std::string>& timestamps) const;

    Files m_files;
};

} // namespace probe
