#include "app/probe/linux/linuxmachine.h"

#include <algorithm>
#include <ctime>
#include <map>

namespace probe {

namespace {

using Fields = std::vector<std::string>;

/// People and root; service accounts have no shell to sign in with.
bool signsIn(const Fields& fields)
{
    if (fields.size() < 7)
        return false;
    const auto id = number(fields[2]);
    const bool shell = !fields[6].ends_with("nologin") && !fields[6].ends_with("false");
    return id && shell && (*id == 0 || (*id >= 1000 && *id < 65534));
}

Fields administrators(const std::vector<std::string>& groups)
{
    Fields names{"root"};
    for (const std::string& line : groups) {
        const Fields fields = split(line, ':');
        if (fields.size() < 4 ||
            (fields[0] != "sudo" && fields[0] != "wheel" && fields[0] != "admin"))
            continue;
        for (const std::string& name : split(fields[3], ','))
            names.push_back(name);
    }
    return names;
}

std::map<std::string, Fields> shadows(const std::string& text)
{
    std::map<std::string, Fields> byName;
    for (const std::string& line : split(text, '\n')) {
        const Fields fields = split(line, ':');
        if (fields.size() > 4)
            byName[fields[0]] = fields;
    }
    return byName;
}

Scalar passwordAge(const Fields& shadow)
{
    const auto changed = number(shadow[2]);
    if (!changed || *changed <= 0)
        return {};
    return std::time(nullptr) / 86400 - *changed;
}

/// What only root may read stays unset; the hash itself is never looked at beyond its first sign.
void addShadow(Row& row, const Fields* shadow)
{
    if (!shadow) {
        row.emplace_back("password_age_days", Scalar());
        return;
    }
    const auto most = number((*shadow)[4]);
    row.emplace_back("disabled", (*shadow)[1].starts_with('!') || (*shadow)[1].starts_with('*'));
    row.emplace_back("password_age_days", passwordAge(*shadow));
    row.emplace_back("never_expires", !most || *most >= 99999);
}

} // namespace

Reading LinuxMachine::accounts() const
{
    const Fields admins = administrators(m_files.lines("/etc/group"));
    const auto byName = shadows(m_files.tryText("/etc/shadow").value_or(""));
    Rows rows;
    for (const std::string& line : m_files.lines("/etc/passwd")) {
        const Fields fields = split(line, ':');
        if (!signsIn(fields))
            continue;
        const bool admin = std::find(admins.begin(), admins.end(), fields[0]) != admins.end();
        Row row{{"name", fields[0]}, {"admin", admin}};
        const auto shadow = byName.find(fields[0]);
        addShadow(row, shadow == byName.end() ? nullptr : &shadow->second);
        rows.push_back(row);
    }
    return read("/etc/passwd, /etc/shadow", rows);
}

} // namespace probe
