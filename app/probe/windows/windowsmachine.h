#pragma once

#include "app/probe/machine.h"
#include "app/probe/windows/com.h"

namespace probe {

/// Windows 7 and later: registry, Win32 and COM, nothing started, nothing written.
class WindowsMachine : public Machine
{
public:
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
    ComSession m_com;
};

} // namespace probe
