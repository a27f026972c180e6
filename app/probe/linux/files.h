#pragma once

#include <optional>
#include <string>
#include <vector>

namespace probe {

/// Reads below one root folder, "/" or that of a test. Writes nothing.
class Files
{
public:
    explicit Files(std::string root);

    std::string path(const std::string& absolute) const { return m_root + absolute; }
    bool exists(const std::string& absolute) const;
    bool isExecutable(const std::string& absolute) const;
    /// Throws Unreadable, telling a refusal from an absence.
    std::string text(const std::string& absolute) const;
    /// Nothing where the file is missing or may not be read.
    std::optional<std::string> tryText(const std::string& absolute) const;
    std::vector<std::string> lines(const std::string& absolute) const;
    /// Names in a folder, sorted. Throws Unreadable.
    std::vector<std::string> names(const std::string& absolute) const;
    std::vector<std::string> tryNames(const std::string& absolute) const;
    /// The last part of where a link points to; empty for none.
    std::string linkName(const std::string& absolute) const;
    std::string linkTarget(const std::string& absolute) const;
    /// Day of the last change, YYYY-MM-DD.
    std::optional<std::string> changedOn(const std::string& absolute) const;
    /// What a program of this system prints; nothing when it is missing or fails.
    std::optional<std::string> output(const std::vector<std::string>& command) const;

private:
    std::string m_root;
};

std::vector<std::string> split(const std::string& text, char separator);
/// The value of `KEY=value` or `key value` lines, without quotes.
std::optional<std::string> setting(const std::vector<std::string>& lines, const std::string& key,
                                   const std::string& separators);
std::optional<long long> number(const std::string& text);

} // namespace probe
