#include "app/probe/linux/linuxmachine.h"

#include "app/probe/utf8.h"

#include <cstdlib>
#include <pwd.h>
#include <unistd.h>

namespace probe {

std::unique_ptr<Machine> thisMachine(const std::string& root)
{
    return std::make_unique<LinuxMachine>(root);
}

namespace {

std::string userName()
{
    const passwd* entry = getpwuid(getuid());
    return entry ? entry->pw_name : std::to_string(getuid());
}

/// gsettings writes "uint32 300".
std::optional<long long> seconds(const std::optional<std::string>& text)
{
    if (!text)
        return {};
    return number(text->substr(text->rfind(' ') + 1));
}

Scalar orNothing(const std::optional<long long>& value)
{
    return value ? Scalar(*value) : Scalar();
}

constexpr const char* gsettingsProgram = "/usr/bin/gsettings";

} // namespace

std::string LinuxMachine::firstLine(const std::string& path) const
{
    return trimmed(split(m_files.tryText(path).value_or(""), '\n').front());
}

/// Only in a desktop session that keeps settings already: elsewhere the asking would make its
/// files.
std::optional<std::string> LinuxMachine::gsetting(const char* schema, const char* key) const
{
    const char* session = std::getenv("XDG_RUNTIME_DIR");
    if (!session || !m_files.exists(std::string(session) + "/dconf/user"))
        return {};
    return m_files.output({gsettingsProgram, "get", schema, key});
}

Identity LinuxMachine::identity() const
{
    Identity identity;
    const std::string dmi = "/sys/class/dmi/id/";
    identity.system = "linux";
    identity.name = firstLine("/proc/sys/kernel/hostname");
    identity.maker = firstLine(dmi + "sys_vendor");
    identity.model = firstLine(dmi + "product_name");
    identity.serial = firstLine(dmi + "product_serial");
    identity.uuid = firstLine(dmi + "product_uuid");
    identity.user = userName();
    for (const std::string& name : m_files.tryNames("/sys/class/net"))
        if (m_files.exists("/sys/class/net/" + name + "/device"))
            identity.macs.push_back(firstLine("/sys/class/net/" + name + "/address"));
    return identity;
}

Reading LinuxMachine::os() const
{
    const std::string path = "/etc/os-release";
    const auto lines = m_files.lines(path);
    return read(path, {{{"name", setting(lines, "PRETTY_NAME", "=").value_or("Linux")},
                        {"version", setting(lines, "VERSION_ID", "=").value_or("")},
                        {"build", firstLine("/proc/sys/kernel/osrelease")}}});
}

Reading LinuxMachine::lock() const
{
    const auto idle = seconds(gsetting("org.gnome.desktop.session", "idle-delay"));
    const auto secure = gsetting("org.gnome.desktop.screensaver", "lock-enabled");
    if (!idle || !secure)
        throw Unreadable{gsettingsProgram, "not_available", ""};
    const auto delay = seconds(gsetting("org.gnome.desktop.screensaver", "lock-delay"));
    return read("org.gnome.desktop.session, org.gnome.desktop.screensaver",
                {{{"user", userName()},
                  {"active", *idle > 0},
                  {"secure", *secure == "true"},
                  {"timeout_seconds", *idle + delay.value_or(0)},
                  {"program", std::string("gnome-shell")}}});
}

Reading LinuxMachine::lockLimit() const
{
    const std::string path = "/etc/systemd/logind.conf";
    const auto lines = m_files.lines(path);
    if (setting(lines, "IdleAction", "=") != "lock")
        return read(path, {{{"timeout_seconds", {}}}});
    const std::string after = setting(lines, "IdleActionSec", "=").value_or("30min");
    const bool minutes = after.ends_with("min");
    const auto amount = number(after.substr(0, after.find_first_not_of("0123456789")));
    if (!amount)
        throw Unreadable{path, "error", after};
    return read(path, {{{"timeout_seconds", *amount * (minutes ? 60 : 1)}}});
}

Reading LinuxMachine::autorun() const
{
    const auto never = gsetting("org.gnome.desktop.media-handling", "autorun-never");
    if (!never)
        throw NotApplicable{gsettingsProgram};
    return read("org.gnome.desktop.media-handling",
                {{{"no_autorun", *never == "true"}, {"policy", false}}});
}

/// No list of such products exists on Linux: only ClamAV is looked for, and its absence proves
/// nothing.
Reading LinuxMachine::antivirus() const
{
    const std::string folder = "/var/lib/clamav/";
    const std::string base = m_files.exists(folder + "daily.cld") ? "daily.cld" : "daily.cvd";
    const auto changed = m_files.changedOn(folder + base);
    if (!changed)
        throw Unreadable{folder, "not_available", ""};
    const bool on =
        m_files.exists("/run/clamav/clamd.pid") || m_files.exists("/run/clamav/clamd.ctl");
    return read(folder, {{{"name", std::string("ClamAV")},
                          {"on", on},
                          {"last", *changed},
                          {"origin", std::string("other")}}});
}

Reading LinuxMachine::antivirusHealth() const
{
    throw NotApplicable{};
}

/// apt's own history: the last run that brought new versions in.
Reading LinuxMachine::updates() const
{
    const std::string path = "/var/log/apt/history.log";
    std::string day;
    std::string last;
    for (const std::string& line : m_files.lines(path)) {
        if (line.starts_with("Start-Date: "))
            day = line.substr(12, 10);
        if (line.starts_with("Upgrade: "))
            last = day;
    }
    if (last.empty())
        throw Unreadable{path, "not_available", ""};
    return read(path, {{{"origin", std::string("packages")}, {"last", last}}});
}

Reading LinuxMachine::accountPolicy() const
{
    const std::string path = "/etc/login.defs";
    const auto value = [](const std::vector<std::string>& lines, const char* key) {
        const auto text = setting(lines, key, " \t=");
        return orNothing(text ? number(*text) : std::nullopt);
    };
    const auto lines = [this](const char* file) {
        return split(m_files.tryText(file).value_or(""), '\n');
    };
    return read(path + ", /etc/security",
                {{{"min_length", value(lines("/etc/security/pwquality.conf"), "minlen")},
                  {"max_age_days", value(m_files.lines(path), "PASS_MAX_DAYS")},
                  {"lockout_threshold", value(lines("/etc/security/faillock.conf"), "deny")}}});
}

Reading LinuxMachine::firewall() const
{
    const std::string path = "/etc/ufw/ufw.conf";
    const auto enabled = setting(m_files.lines(path), "ENABLED", "=");
    if (!enabled)
        throw Unreadable{path, "error", ""};
    return read(path, {{{"profile", std::string("ufw")}, {"enabled", *enabled == "yes"}}});
}

} // namespace probe
